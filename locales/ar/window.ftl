### What only the window says. A person reads this whose mail has just stopped: short and plain.

window-menu = القائمة
window-settings = الإعدادات
window-history = الفحوص السابقة
window-back = رجوع
window-copy = نسخ
window-copied = تم النسخ.
window-copy-failed = لا يمكن نسخ هذا هنا.

## The question

window-question = أي عنوان بريد توقف عن العمل؟
window-question-help = يكفي ما بعد @. وما قبلها لا يُرسل إلى أي مكان.
window-question-empty = اكتب عنوان بريدك، أو اختر مزود بريدك في الأسفل.
window-pick-provider = أو اختر مزود بريدك:
window-pick-none = اختر…
window-check = فحص
window-contact = يتصل الفحص بمزود بريدك وببعض الأماكن المعروفة للمقارنة. تستطيع شبكتك أن ترى هذا الاتصال.
window-contact-more = بمن يتصل الفحص؟
window-contact-explained = يطرق Waypost أبواب خوادم مزودك كما يفعل أي برنامج بريد. وللمقارنة يطرق أبواب خوادم أخرى، ويسأل بضعة أدلة عامة لعناوين الإنترنت (DNS).

    لا يسجل الدخول في أي مكان ولا يطلب كلمة سر أبدا. ولا يُرسل أي شيء عنك إلى أحد: ليس للبرنامج مركز يرفع إليه التقارير.

    من يراقب خطك يستطيع أن يرى هذه الاتصالات، كما يرى اتصالات أي برنامج بريد.
window-other = هل المشكلة شيء آخر؟
window-came-back = عادت إلي رسالة
window-run-server = أدير خادم بريد

## What is asked once

window-consent-title = قبل أول فحص
window-consent-yes = متابعة
window-consent-no = ليس الآن
window-tor-title = هل تسمح بأن يستخدم الفحص تور (Tor) أيضا؟
window-tor-explained = شبكة تور طريق يمر عبر بلدان أخرى. بها يعرف Waypost هل تعطل مزودك عند الجميع، ويجرب طرقا أخرى للوصول.

    من يراقب خطك يستطيع أن يرى أنك تستخدم تور، لكنه لا يرى لأي غرض. في بعض الأماكن يلفت هذا وحده الانتباه: قرر بنفسك إن كان هذا آمنا لك.
window-tor-yes = استخدام تور
window-tor-no = الفحص بدون تور
window-remember = عدم السؤال مرة أخرى

## While a check runs

# $provider is the name of a mail provider, or what the user typed in.
window-checking = يجري فحص: { $provider }
window-starting = جار التحضير
window-stopping = جار التوقف والنظر فيما ظهر حتى الآن
# $seconds are those since the start, $count is how many things were tried.
window-elapsed = { $seconds ->
    [zero] بدأ الفحص الآن.
    [one] مرت ثانية واحدة.
    [two] مرت ثانيتان.
    [few] مرت { $seconds } ثوان.
    [many] مرت { $seconds } ثانية.
   *[other] مرت { $seconds } ثانية.
} { $count ->
    [zero] لم تجر أي محاولة بعد.
    [one] جرت محاولة واحدة.
    [two] جرت محاولتان.
    [few] جرت { $count } محاولات.
    [many] جرت { $count } محاولة.
   *[other] جرت { $count } محاولة.
}
# $seconds is the time the check is given.
window-at-most = لا يزيد الوقت على { $seconds ->
    [zero] ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوان
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}.
window-cancel = إلغاء
window-leave = دون انتظار
window-check-other = فحص عنوان آخر
window-other-checks = فحوص أخرى:
window-now = جار الفحص
window-ahead = ليس بعد

## The answer

window-heading-works = ما يعمل وما لا يعمل
window-stopped = أوقفت الفحص قبل نهايته. هذا ما ظهر حتى ذلك الحين.
window-show-how = عرض الطريقة
window-ways-trying = الجواب ثابت. ما زالت طرق أخرى قيد التجربة.
window-way-news = { $way }: { $news }
window-ways-done = لم تعد أي طريقة قيد التجربة.
window-stop-trying = إيقاف التجربة
window-again = فحص جديد
window-export = إعداد تقرير للإرسال
window-why = كيف وصل Waypost إلى هذه النتيجة
window-nothing-found = لم يظهر أي خلل.
window-role-target = مزود بريدك
# $worked and $failed are numbers of tries.
window-times-say = المحاولات التي نجحت: { $worked }. المحاولات التي لم تنجح: { $failed }.
window-times-legend = كل عمود محاولة. الأعمدة الخضراء الرفيعة نجحت، والحمراء السميكة لم تنجح.
window-worked = نجح
window-evidence-legend = النتيجة مبنية على ما عليه علامة.
window-check-failed = تعذر إجراء الفحص
window-start-failed = تعذر تشغيل Waypost

## What went wrong inside

window-error-inside = حدث خلل داخل Waypost نفسه. لم يُفقد شيء: أعد المحاولة. إذا استمر الخلل فشغل Waypost من جديد.

## A mail that came back

window-bounce-title = عادت إلي رسالة
window-bounce-help = عندما يتعذر تسليم رسالة، يرد خادم ويذكر السبب. يقرأ Waypost هذا الرد عنك.
window-bounce-drop = أفلت ملف الرسالة هنا، أو
window-bounce-pick = اختيار ملف
window-bounce-paste = أو الصق نصها هنا، مع الجزء التقني أيضا:
window-bounce-read = شرح الرسالة
window-bounce-stays = تُقرأ على هذا الحاسوب ولا تذهب إلى أي مكان.
window-bounce-other = قراءة رسالة أخرى
window-bounce-too-large = هذا الملف أكبر من أن يكون رسالة. اختر الرسالة التي عادت.
window-bounce-is = معنى الرسالة العائدة بكلام بسيط
window-bounce-is-none = هذه ليست رسالة عائدة
window-details = التفاصيل

## Logs of a mail server

window-log-title = أدير خادم بريد
window-log-help = اختر سجلات خادم بريدك، والمضغوطة منها مقبولة أيضا. يبحث Waypost عن أماكن لم يعد الخادم يصل إليها.
window-log-pick = اختيار السجلات
window-log-reading = جارية القراءة…
# All arguments are numbers of connections.
window-chart-say = الاتصالات: نجح منها { $connected }، وبقي بلا رد { $timeout }، وفشل بسبب آخر { $other }.
window-chart-legend = كل عمود فترة من الزمن. الأخضر الخالص هو ما نجح، والأحمر المخطط هو ما لم ينجح.

## Earlier checks

window-history-help = افتح فحصا، أو ضع علامة على فحصين لترى ما تغير بينهما.
window-history-no-key = لا توجد هنا حلقة مفاتيح تحفظ المفتاح، لذلك لا تُحفظ الفحوص الجديدة.
window-history-passphrase-begin = يمكن حفظها مع ذلك مختومةً بعبارة مرور تختارها أنت. لا تُخزَّن العبارة في أي مكان: تُدخلها من جديد كلما بدأ Waypost، ومن دونها لا يستطيع أحد فتح هذه الفحوص، ولا أنت.
window-history-passphrase-open = الفحوص السابقة مختومة بعبارة مرور. بعد إدخالها يمكن قراءتها وتُحفظ الفحوص الجديدة، إلى أن تغلق Waypost.
window-history-passphrase = عبارة المرور
window-history-passphrase-again = عبارة المرور مرة أخرى
window-history-passphrase-keep = حفظ الفحوص بهذه العبارة
window-history-passphrase-give = فتح
window-history-passphrase-differs = العبارتان مختلفتان. اكتب العبارة نفسها مرتين.
window-history-keep-none = عدم حفظ الفحوص
# $time is when a check was made.
window-history-tick = اختيار فحص { $time } للمقارنة
window-history-delete-one = حذف فحص { $time }
window-history-delete-sure = هل تريد حذف فحص { $time }؟ لا يمكن استرجاعه.
window-history-delete-all = حذف الكل
window-history-delete-all-sure = هل تريد حذف كل الفحوص السابقة؟ لا يمكن استرجاعها.
window-history-compare = مقارنة
window-history-back = كل الفحوص السابقة
window-compared = ما الذي تغير
window-delete = حذف
window-keep = إبقاء

## A report for somebody else

window-export-help = أرسل هذا إلى من يساعدك. انظر فيه أولا: ليس فيه إلا ما تراه هنا.
window-export-format = على شكل
window-format-html = صفحة (HTML)
window-format-pdf = نسخة للطباعة (PDF)
window-format-text = نص عادي
window-format-json = بيانات (JSON)
window-format-ooni = بيانات لمشروع OONI
window-export-redact = ما الذي يُحذف
window-redact-standard = كل ما يدل على من أنت وأين أنت
window-redact-strict = ذلك، ومعه شبكتك والأوقات الدقيقة ونظامك
window-redact-none = لا شيء
window-redact-warning = التقرير الذي لم يُحذف منه شيء قد يدل على من أنت وأين أنت. لا تعطه إلا لمن تثق به.
window-export-more = حذف المزيد، أينما ورد:
window-export-remove = حذف
window-export-put-back = إعادة
window-export-preview = هذا هو ما سيُرسل
# $count is a number of places in the report.
window-export-removed = { $count ->
    [zero] لم يُحذف شيء.
    [one] تم حذف موضع واحد.
    [two] تم حذف موضعين.
    [few] تم حذف { $count } مواضع.
    [many] تم حذف { $count } موضعا.
   *[other] تم حذف { $count } موضع.
}
window-export-unmarked = المعلَّم أدناه هو ما حلّ محل شيء محذوف. ولا تُعلَّم الأوقات المقتصرة على الساعة، ولا إصدار النظام المختصر، ولا نقاط شبكتك المتروكة، ولا عناوينك التي صارت 0.0.0.0 أو ::.
window-export-save = حفظ الملف
# $file is the name of a file.
window-export-saved = تم الحفظ باسم { $file }.

## Mail over Tor

window-route = عبر تور
window-route-title = بريدك عبر تور
window-route-help = يستطيع Waypost أن يبقي طريقا عبر تور مفتوحا. عندئذ يسلكه برنامج بريدك، ولا يرى أحد على الخط لمن هذا البريد.
window-route-who = عنوان بريدك
window-route-more = خيارات أخرى
window-route-everything = السماح لكل البرامج باستخدامه لأي غرض
window-route-forwards = فتح منافذ أيضا لبرامج البريد التي لا تعرف الوسيط (proxy)
window-route-bridges-only = عدم الاتصال بتور أبدا دون جسر
window-route-start = فتح الطريق
window-route-stop = إغلاق الطريق
window-route-closed = الطريق مغلق.
window-route-opening = جار فتح الطريق
window-route-open = الطريق مفتوح.
window-route-lost = انقطع الاتصال بتور. لن يخرج شيء إلى أن يعود.
window-route-closing = جار إغلاق الطريق
window-route-stays = يبقى مفتوحا بينما تفعل أشياء أخرى هنا.
window-route-socks = الوسيط (proxy) لبرامج البريد (SOCKS5)
window-route-pac = العنوان لإعدادات الوسيط في النظام (PAC)
window-webmail = صفحة البريد عبر تور
window-webmail-help = تعرض نافذة مستقلة صفحة مزودك، ولا تصل إلى شيء سوى تور.
window-webmail-open = فتح صفحة البريد عبر تور
window-webmail-keep = البقاء مسجل الدخول للمرة القادمة
window-webmail-opening = جار فتح النافذة
window-webmail-shown = النافذة مفتوحة.
window-webmail-close = إغلاق النافذة
window-thunderbird = برنامج Thunderbird
window-thunderbird-help = بنقرة واحدة يستقبل Thunderbird هذا البريد ويرسله عبر هذا الطريق. وبنقرة أخرى يعود كل شيء كما كان. أغلق Thunderbird أولا.
window-thunderbird-who = اكتب عنوان بريدك في الأعلى أولا.
window-thunderbird-set = ضبط
window-thunderbird-set-one = ضبط ملف التعريف { $name }
window-thunderbird-undo = تراجع
window-thunderbird-undo-one = تراجع عن ضبط ملف التعريف { $name }
window-bridges = جسورك الخاصة
window-bridges-help = الجسر مدخل إلى تور ليس في أي قائمة عامة. حيث يكون تور مقطوعا، يستطيع شخص تثق به أن يرسل إليك جسرا.
window-bridges-paste = الصق عناوين الجسور كما أُرسلت إليك:
window-bridges-add = إضافة
window-bridges-remove = إزالة
# $label is a short name of a bridge.
window-bridges-remove-one = إزالة الجسر { $label }
window-bridges-try = جرّبه
window-bridges-try-one = تجربة الجسر { $label }
window-bridges-trying = تجري تجربة الجسر { $label }. قد يستغرق ذلك دقيقة.
# $says is a sentence on how it did.
window-bridges-tried = الجسر { $label }: { $says }
window-bridges-ask = اطلب جسورا من مشروع تور
# Of the user; the field may stay empty.
window-bridges-country = البلد، بحرفين (يمكن أن يبقى فارغا)
# $domain is what stands behind the @ of a mail address.
window-check-road = فحص الطريق إلى { $domain }

## Sealing a report

window-seal = إقفال التقرير لشخص واحد
window-seal-help = الصق مفتاح age العام لمن يساعدك (يبدأ بالحروف age1). عندئذ لا يستطيع أحد غيره فتح الملف.
window-seal-support = أقفله لفريق الدعم المذكور في ملف التعريف. عندئذ لا يستطيع أحد غيره فتح الملف.

## Settings

window-settings-look = اللغة والمظهر
window-settings-language = اللغة
window-settings-language-system = مثل النظام
window-settings-theme = المظهر
window-theme-system = مثل النظام
window-theme-light = فاتح
window-theme-dark = داكن
window-settings-contact = بمن يُسمح بالاتصال
window-settings-tor = تور (Tor)
window-settings-tor-ask = السؤال كل مرة
window-settings-tor-on = استخدامه
window-settings-tor-off = عدم استخدامه
window-settings-ask-first = السؤال مجددا قبل الفحص القادم
window-settings-history = حفظ الفحوص على هذا الحاسوب، مقفلة بمفتاح
window-settings-keep = مدة الحفظ
window-days = { $count ->
    [zero] لا أيام
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يوما
   *[other] { $count } يوم
}
# $system is the name of an operating system.
window-version = الإصدار { $version } من Waypost على { $system }
