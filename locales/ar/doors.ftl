### The doors by which other programs use Tor.

## How to use a forward. $host is the mail server's name, $port the number of the door on this computer.

forward-step-1 = هذا المنفذ للبرامج التي لا تعرف وسيط SOCKS (proxy). ويجب أن يستطيع البرنامج الاتصال بمكان مع فحص شهادة مكان آخر. أمثلة ذلك: msmtp (tls_host_override) أو fetchmail (sslcommonname) أو curl (--connect-to).
forward-step-2 = اجعل البرنامج يتصل بالعنوان 127.0.0.1 والمنفذ { $port }. واجعله يفحص الشهادة على أنها للخادم { $host }. واترك التشفير مفعلا وإلزاميا.
forward-step-3 = إذا حذرك البرنامج من الشهادة فتوقف. لا تقبلها: هذا البرنامج لا يستطيع استخدام هذا المنفذ بأمان. استخدم وسيط SOCKS أو صفحة البريد على الويب عبر تور.
