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
webmail-crashed = توقفت الصفحة عن العمل. أعد تحميلها.
# $host is the name of a computer on the internet.
webmail-refused-plain = صفحة على { $host } غير مشفرة. لم يفتحها Waypost.

## Saving a file

webmail-save-title = حفظ هذا الملف
webmail-save-warning = البرامج الأخرى التي تفتح هذا الملف لا تستخدم تور. قد يكشف المستند عندها مكانك.
webmail-save = حفظ
webmail-cancel = إلغاء
