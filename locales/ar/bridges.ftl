### Bridges: the user's own entrances to Tor.
### An invisible U+200E keeps Latin text with punctuation in its order.

## What is wrong with a pasted line. $line is its number. These come in a list, after “nothing was added:”.

bridges-line-no-bridge = السطر { $line } ليس عنوان جسر
bridges-line-bad-address = السطر { $line } ليس فيه عنوان ومنفذ صحيحان
bridges-line-no-fingerprint = السطر { $line } ليست فيه بصمة، وهي الأرقام والحروف الأربعون بعد العنوان
bridges-line-bad-fingerprint = السطر { $line } فيه مكان البصمة شيء ليس بصمة
bridges-line-bad-setting = السطر { $line } فيه إعداد لا يمكن أن يكون صحيحا
bridges-line-cut-off = السطر { $line } فقد نهايته، انسخه كاملا من جديد
bridges-line-too-long = السطر { $line } أطول من أن يكون عنوان جسر
bridges-line-too-many = السطر { $line } زائد على الحد
bridges-lines-more = { $count ->
    [zero] لا خطأ في غيرها
    [one] سطر آخر خاطئ
    [two] سطران آخران خاطئان
    [few] { $count } أسطر أخرى خاطئة
    [many] { $count } سطرا آخر خاطئا
   *[other] { $count } سطر آخر خاطئ
}
bridges-lines-wrong = لم يُضف شيء: { $faults }
bridges-lines-untried = لم تجر تجربة شيء: { $faults }

## What could not be done

bridges-none-given = أعط عنوان جسر: كما أُرسل إليك، بين علامتي اقتباس (")، أو عبر الدخل القياسي
bridges-none-kept = لم تضف أي جسر؛ أضف الجسور بالأمر waypost bridges add
bridges-no-keyring-wished = تُحفظ الجسور في حلقة مفاتيح النظام وحدها؛ احذف الخيار ‎--no-keyring
bridges-keyring-missing = تُحفظ الجسور في حلقة مفاتيح النظام وحدها، ولا توجد هنا حلقة تجيب
bridges-keyring-locked = حلقة المفاتيح مقفلة؛ افتح قفلها للوصول إلى جسورك
bridges-keyring-failed = حدث خلل في حلقة المفاتيح ({ $reason })؛ ما زالت جسورك فيها، أعد المحاولة
bridges-damaged = تتعذر قراءة ما في حلقة المفاتيح على أنه جسورك؛ للبدء من جديد استخدم waypost bridges remove --all
# $most is a number.
bridges-too-many = الحد الأقصى لعدد الجسور المحفوظة هو { $most }؛ أزل بعضها أولا
# $label is what was typed.
bridges-no-such = لا يوجد جسر باسم «{ $label }»؛ لعرض الأسماء استخدم waypost bridges list
bridges-ambiguous = عدة جسور تبدأ بالحروف «{ $label }»؛ اكتب المزيد من الاسم

## What was done

bridges-added = { $count ->
    [zero] هذه الجسور موجودة من قبل.
    [one] تمت إضافة جسر واحد. هو في حلقة مفاتيحك وليس في أي مكان آخر.
    [two] تمت إضافة جسرين. هما في حلقة مفاتيحك وليسا في أي مكان آخر.
    [few] تمت إضافة { $count } جسور. هي في حلقة مفاتيحك وليست في أي مكان آخر.
    [many] تمت إضافة { $count } جسرا. هي في حلقة مفاتيحك وليست في أي مكان آخر.
   *[other] تمت إضافة { $count } جسر. هي في حلقة مفاتيحك وليست في أي مكان آخر.
}
bridges-removed = تمت إزالة الجسر { $label }.
bridges-removed-all = تمت إزالة كل جسورك.
bridges-empty = لم تضف أي جسر.

## The list

bridges-head-label = الجسر
bridges-head-transport = طريقة الإخفاء
# A bridge that does not hide that it is one.
bridges-transport-direct = لا شيء

## How a bridge did that was tried. These stand behind its name.

# $program is the name of a program, or where it should lie.
bridges-try-missing = لم تجر تجربته، لأن البرنامج { $program } غير موجود.
bridges-try-unreachable = لا طريق من هنا إلى عنوانه. انظر هل تعمل شبكتك.
bridges-try-dropped = لا أحد يرد عند عنوانه. ربما لم يعد موجودا أو قُطع: اطلب جسرا غيره.
bridges-try-reset = يُقطع الاتصال بعنوانه فورا. ربما لم يعد موجودا أو قُطع: اطلب جسرا غيره.
bridges-try-handshake-cut = عنوانه يرد، لكن الجسر لا يرد. ربما كان عنوان الجسر خطأ، أو يُقطع الاتصال.
bridges-try-cut-later = يرد، لكن لا يمر إلا القليل.
bridges-try-silent = لا يرد. اطلب جسرا غيره.
bridges-try-late = هو بطيء جدا: لم يجهز تور في الوقت المناسب.

## السؤال عن الجسور لدى مشروع تور

# $host is the name of the Tor Project’s server, $fronts a list of servers’ names.
bridges-ask-before = يُسأل مشروع تور ({ $host }) عن الجسور، والسؤال مخفي في اتصالات بـ: { $fronts }. ترى شبكتك هذه الاتصالات ولا ترى السؤال.
# $front is a server’s name.
bridges-ask-by = يجري السؤال عبر { $front }.
# $ways is a list of bridges-ask-way.
bridges-ask-got = أعطى مشروع تور جسورا: { $ways }.
# $way is the name of a transport, or bridges-ask-plain.
bridges-ask-way = { $way } ({ $count })
# Bridges that do not hide what they are.
bridges-ask-plain = دون إخفاء
bridges-ask-general = ليست لديه نصيحة خاصة ببلدك. هذه هي الجسور التي يعطيها لغيره.
bridges-ask-left-out = أسطر وصلت ولا يمكن استخدامها هنا: { $count }.
# What could not be done. $program is the name of a program, or where it lies.
bridges-ask-missing = لم يُسأل أحد، لأن البرنامج الذي يخفي السؤال غير موجود: ثبّت { $program }
bridges-ask-fails = لم يُسأل أحد، لأن البرنامج الذي يخفي السؤال لا يبدأ: { $program }
bridges-ask-cut = لم يعد شيء عبر: { $fronts }؛ هي مقطوعة هنا، أو لم تعد تؤدي إلى مشروع تور
bridges-ask-impostor = أجاب غيره بدلا من { $host }، ولم يُصدَّق؛ انظر أيضا هل ساعة هذا الحاسوب صحيحة
bridges-ask-useless = لم يجب { $host } بشيء يمكن استخدامه؛ أعد المحاولة لاحقا
bridges-ask-none = ليس لدى مشروع تور جسور للبلد { $country } يستطيع هذا الحاسوب استخدامها
bridges-ask-none-here = ليس لدى مشروع تور جسور يستطيع هذا الحاسوب استخدامها؛ أعد المحاولة مع ذكر بلدك
bridges-ask-country = «{ $country }» ليس بلدا؛ اكتب حرفيه، مثل TR
bridges-ask-private = في ملف الإعداد شبكة تور خاصة به، ولا يذكر من يُسأل عن جسورها
bridges-ask-no-keep = الجسور التي لا تُحفظ ولا تُعرض لا تنفع أحدا؛ احذف الخيار ‎--no-keyring أو أضف ‎--reveal
