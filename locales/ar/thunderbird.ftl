### Thunderbird through Tor.

## What could not be done. $name is what was typed, $file a path, $reason what the system said.

thunderbird-no-such-profile = ليس في Thunderbird هنا ملف تعريف باسم «{ $name }»؛ لعرض الأسماء استخدم waypost thunderbird list
thunderbird-ambiguous = عدة ملفات تعريف في Thunderbird اسمها «{ $name }»؛ أعط مجلد واحد منها
thunderbird-running = برنامج Thunderbird مفتوح؛ أغلقه ثم أعد المحاولة
thunderbird-not-set = لم يضبط Waypost ملف التعريف هذا، فلا شيء للتراجع عنه
thunderbird-unfinished = ليس للملف user.js في ملف التعريف هذا نهاية سليمة؛ أصلحه أولا
thunderbird-edited = تغيرت أسطر Waypost في user.js؛ احذفها يدويا ثم أعد المحاولة
thunderbird-storage = لا يمكن استخدام { $file }: { $reason }
thunderbird-no-home = لا يحدد هذا النظام مجلد المنزل

## What was done

thunderbird-set = تم ضبط ملف التعريف { $name }. شغل Thunderbird من جديد. عندئذ يمر بريد { $provider } عبر تور، ما دمت تبقي طريق Waypost مفتوحا. بدونه ينتظر هذا البريد ولا يخرج من طريق آخر.
thunderbird-undone = عاد ملف التعريف { $name } كما كان من قبل.

## The list

thunderbird-empty = لا يوجد Thunderbird هنا.
thunderbird-head-name = ملف التعريف
thunderbird-head-state = عبر تور
thunderbird-head-folder = المجلد
thunderbird-yes = نعم
thunderbird-no = لا
