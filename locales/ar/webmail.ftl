### The webmail window, which reaches nothing but Tor.

## The bar above the page

webmail-onion = موقع بصلي، عبر تور
webmail-through-tor = عبر تور
webmail-reconnecting = يعاود تور الاتصال…
webmail-back = رجوع
webmail-reload = إعادة التحميل
webmail-new-identity = هوية جديدة
webmail-new-identity-hint = يسجل خروجك، وينسى هذه الزيارة، ويسلك طريقا آخر عبر تور.
webmail-close = إغلاق
webmail-not-tor-browser = تصل هذه النافذة إلى بريدك عبر تور. لكنها ليست متصفح تور: يسهل على المواقع فيها تمييز حاسوبك عن غيره.
webmail-not-shut-in = إعدادات عارض الويب في هذا النظام وحدها هي التي تُبقي هذه الصفحة على طريق Tor. لم يتمكن صانعو Waypost من تجربة ذلك على هذا النظام.
webmail-crashed = توقفت الصفحة عن العمل. أعد تحميلها.
# $host is the name of a computer on the internet.
webmail-refused-plain = صفحة على { $host } غير مشفرة. لم يفتحها Waypost.

## Saving a file

webmail-save-title = حفظ هذا الملف
webmail-save-warning = البرامج الأخرى التي تفتح هذا الملف لا تستخدم تور. قد يكشف المستند عندها مكانك.
webmail-save = حفظ
webmail-cancel = إلغاء

## Why there is no such window

# $provider is the name of a mail provider.
webmail-none = ليس لدى { $provider } صفحة بريد على الويب يعرفها Waypost
webmail-unknown = لا يعرف Waypost صفحة بريد على الويب لهذا العنوان؛ استخدم الطريق عبر تور مع برنامج بريدك
webmail-folder = لا يمكن استخدام المجلد { $file }: { $reason }
webmail-jail-forbidden = لا يسمح هذا النظام لبرنامج بأن يعزل نفسه، وقد تكشفك النافذة، فلا يفتحها Waypost؛ استخدم متصفح تور، أو الطريق عبر تور مع برنامج بريدك
webmail-jail-forbidden-tor-browser = لا يسمح هذا النظام لبرنامج بأن يعزل نفسه، وقد تكشفك النافذة، فلا يفتحها Waypost؛ افتح الصفحة في متصفح تور المثبت هنا
webmail-not-here = لا تُعرف على هذا النظام نافذة مضمونة لا تكشفك، فلا يفتح Waypost أي نافذة؛ يؤدي متصفح تور الغرض نفسه
webmail-not-here-tor-browser = لا تُعرف على هذا النظام نافذة مضمونة لا تكشفك، فلا يفتح Waypost أي نافذة؛ افتح الصفحة في متصفح تور المثبت هنا
webmail-no-display = لم تجد النافذة شاشة تظهر عليها
webmail-misunderstood = لم تتفاهم النافذة مع Waypost؛ ثبت Waypost من جديد
