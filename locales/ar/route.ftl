### The way over Tor: what happens, and what it means.
### An invisible U+200E keeps Latin text with punctuation in its order.

## Ways into Tor. They stand inside other sentences.

route-way-direct = مباشرة إلى تور
route-way-bridge = عبر جسر عادي
# $name is a transport, such as obfs4 or snowflake.
route-way-transport = عبر { $name }

## How far it is. $way is one of the above, $percent a whole number.

route-stage-connecting = الوصول إلى شبكة تور، { $way }
route-stage-handshake = تم الوصول؛ التأكد أنه تور فعلا، { $way }
route-stage-directory = جلب قائمة حواسيب تور، { $way }: { $percent } بالمئة
route-stage-circuit = تجربة الطريق، { $way }
route-ready = تور يعمل، { $way }.

## Why a way does not work. $way is one of the above.

route-blocked-unreachable = لا يمكن الوصول إلى تور، { $way }: لا طريق من هنا. انظر هل تعمل شبكتك.
route-blocked-dropped = تور مقطوع، { $way }: لا أحد يرد.
route-blocked-reset = تور مقطوع، { $way }: كل اتصال يُقطع فورا.
route-blocked-handshake-cut = تور مقطوع، { $way }: يبدأ الاتصال ثم يُقطع.
route-blocked-cut-later = تور مقطوع، { $way }: ينجح الاتصال، لكن ما يمر قليل جدا.
route-blocked-clock-wrong = يقول تور إن ساعة هذا الحاسوب غير صحيحة. اضبطها وأعد المحاولة.
route-blocked-bridges-silent = لا يرد أي جسر، { $way }.
# $program is the name of a program, or where it should lie.
route-transport-missing = لا يمكن تجربة تور { $way }: البرنامج { $program } غير موجود.

## What goes wrong on this computer

route-unable-settings = لا يستطيع تور استخدام ملف الشبكة أو أحد الجسور في ملف التعريف.
route-unable-folder = لا يستطيع تور استخدام مجلده: انظر من يحق له الكتابة فيه، أو اختر مجلدا آخر بالخيار ‎--state-dir.
route-unable-system = لا يعطي النظام تور مجالا ليعمل: أغلق بعض البرامج وأعد المحاولة.

## While it runs

route-lost = انقطع الاتصال بتور. لن يخرج شيء إلى أن يعمل من جديد.
route-helper-ended = توقف تور من نفسه.
route-restarting = { $seconds ->
    [zero] تبدأ محاولة جديدة الآن.
    [one] تبدأ محاولة جديدة بعد ثانية واحدة.
    [two] تبدأ محاولة جديدة بعد ثانيتين.
    [few] تبدأ محاولة جديدة بعد { $seconds } ثوان.
    [many] تبدأ محاولة جديدة بعد { $seconds } ثانية.
   *[other] تبدأ محاولة جديدة بعد { $seconds } ثانية.
}

## Before Tor is used for the first time

route-risk-seen = قبل أن تستخدم تور: من يراقب خطك يستطيع أن يرى أنك تستخدمه، لكنه لا يرى لأي غرض. الجسر يخفي هذا أفضل، لكن دون ضمان.
route-risk-law = في بعض الأماكن يخالف تور القانون أو يلفت الانتباه. تحقق من الحال حيث أنت.
route-risk-left = يبقى مزودك يعرف من أنت عندما تسجل الدخول. لا يخفى عنه إلا مكانك.
