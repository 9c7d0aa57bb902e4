### What could not be done, and how to mend it: the program's own sentences, without a capital in front.
### An invisible U+200E keeps Latin text with punctuation in its order.

## Whom a check is about

error-who-empty = اكتب عنوان بريد، مثل name@example.org
error-who-too-long = هذا أطول من أن يكون عنوان بريد
error-who-no-user = لا شيء قبل @ في عنوان البريد هذا
error-who-no-domain = ما بعد @ ليس اسم نطاق
error-who-number = هذا رقم وليس نطاق بريد؛ اكتب اسما مثل example.org
error-who-neither = هذا ليس عنوان بريد ولا نطاقا ولا معرف مزود
# $id is what was typed.
error-who-unknown = لا يعرف Waypost مزودا باسم «{ $id }»؛ اكتب عنوان البريد كاملا
# $domain is a mail domain.
error-route-unknown = «{ $domain }» ليس نطاق بريد يعرفه Waypost؛ اكتب مزوده (waypost providers list)، أو اسمح بمرور كل شيء (--everything)
error-thunderbird-unknown = «{ $domain }» ليس نطاق بريد يعرفه Waypost؛ اكتب مزوده (waypost providers list)

## The profile. $file is its path, $reason what the system or the reader of the file said.

error-profile = { $file }، { $reason }
error-profile-built-in = ملف التعريف المدمج تالف ({ $reason })؛ ثبت Waypost من جديد
error-profile-unreadable = تتعذر قراءة ملف التعريف { $file }: { $reason }
error-profile-no-file = ملف التعريف { $file } ليس ملفا
error-profile-too-large = ملف التعريف { $file } أكبر من أن يكون ملف تعريف
error-profile-no-text = ملف التعريف { $file } ليس نص UTF-8

## Mails and logs. $name is the log’s file.

error-mail-unreadable = تتعذر قراءة الرسالة: { $reason }
error-mail-empty = الرسالة فارغة؛ احفظ الرسالة كاملة وأعد المحاولة
error-log-unreadable = تتعذر قراءة السجل { $name }: { $reason }
error-log-worker = تتعذر قراءة السجل: الخلل في Waypost نفسه؛ يرجى الإبلاغ عنه

## Files that Waypost makes

error-report-unwritable = تتعذر كتابة التقرير: { $reason }
error-file-unwritable = تتعذر كتابة { $file }: { $reason }
error-settings-unwritable = تتعذر كتابة الإعدادات في { $file }: { $reason }
error-seal-private = هذا مفتاح age خاص، ولا ينبغي أن يراه أحد غيرك؛ أعط المفتاح العام الذي يبدأ بالحروف age1
error-seal-no-key = هذا ليس مفتاح age عاما؛ يبدأ مثل هذا المفتاح بالحروف age1
error-seal-no-support = لا يذكر ملف التعريف مفتاحا لفريق دعم؛ أعط مفتاحا بالخيار ‎--seal age1…‎
error-no-data-folder = لا يحدد هذا النظام مجلدا للبيانات؛ حدد مجلدا بالخيار ‎--state-dir

## Tor

error-tor-start = يتعذر تشغيل تور على هذا النظام
# $reason is what the system said.
error-route-doors = يتعذر فتح منفذ على هذا الحاسوب للطريق عبر تور: { $reason }
error-webmail-twice = نافذة البريد مفتوحة الآن
error-route-twice = الطريق عبر تور مفتوح الآن

## The history, as the window says it. $reason is what the system said.

error-history-no-key = لا تُحفظ الفحوص: لا توجد حلقة مفاتيح تحفظ مفتاحها
error-history-keyring-locked = حلقة المفاتيح مقفلة؛ افتح قفلها للوصول إلى المحفوظات
error-history-keyring-failed = حدث خلل في حلقة المفاتيح ({ $reason })؛ لم يُفقد شيء، أعد المحاولة
error-history-key-lost = لم يعد مفتاح هذه المحفوظات في حلقة المفاتيح، فلا يستطيع أحد قراءتها؛ امسح المحفوظات للبدء من جديد
error-history-needs-passphrase = تُفتح الفحوص السابقة بعبارة مرور؛ أدخلها في «الفحوص السابقة»
error-history-wrong-passphrase = هذه ليست عبارة مرور الفحوص السابقة
error-history-needs-keyring = تُفتح المحفوظات بمفتاح في حلقة المفاتيح، وقد طُلب من Waypost ألا يستخدمها
error-history-no-such-report = لم يعد هذا التقرير في المحفوظات
error-history-full = القرص ممتلئ؛ التقارير السابقة ما زالت موجودة
error-history-busy = برنامج آخر يستخدم المحفوظات؛ أعد المحاولة
error-history-damaged = ملف المحفوظات تالف؛ امسح المحفوظات للبدء من جديد
error-history-damaged-report = هذا التقرير تالف ولا يمكن قراءته؛ التقارير الأخرى ما زالت موجودة
error-history-too-new = كتبت المحفوظات نسخة أحدث من Waypost؛ استخدم تلك النسخة
error-history-storage = يتعذر الوصول إلى المحفوظات: { $reason }
error-keep-days = أعط عدد أيام من 1 إلى { $most }

## Faults of the window itself

error-no-display = لا توجد شاشة لفتح نافذة هنا؛ في سطر الأوامر استخدم waypost
error-check-twice = هذا الفحص جار الآن
error-misused = طلبت النافذة شيئا لا يحق لها: الخلل في Waypost نفسه؛ يرجى الإبلاغ عنه
error-fault = الخلل في Waypost نفسه؛ يرجى الإبلاغ عنه
error-no-runtime = لا يتيح هذا النظام وسيلة للانتظار: { $reason }
