### Ways around. Each has a title and three steps.
### $services (the parts of the mail it helps) is always there. Other arguments stand with their message.

alternative-encrypted-dns-title = البحث عن العناوين عبر خط آمن
alternative-encrypted-dns-step-1 = في Firefox: افتح «الإعدادات» ثم «الخصوصية والأمان». انزل حتى آخر الصفحة إلى «DNS عبر HTTPS» واختر «أقصى حماية».
alternative-encrypted-dns-step-2 = في أندرويد: افتح «الإعدادات» ثم «الشبكة والإنترنت» ثم خيار DNS الخاص (Private DNS). اكتب اسم خدمة DNS تثق بها. في ويندوز 11: افتح «الإعدادات» ثم «الشبكة والإنترنت» ثم اتصالك. عند «تعيين خادم DNS» اختر «تحرير». اكتب الخدمة وشغل «DNS عبر HTTPS».
alternative-encrypted-dns-step-3 = في لينكس مع جنوم: ليس في نافذة الإعدادات مثل هذا الخيار. اكتب هذا الأمر في الطرفية، وضع اسم اتصالك مكان NAME: nmcli connection modify NAME connection.dns-over-tls yes. يحتاج هذا إلى systemd-resolved وإلى خدمة DNS تدعمه.

# $address is another address of the provider at which it answers, $host the server's name.
alternative-other-address-title = استخدام عنوان آخر للمزود نفسه
alternative-other-address-step-1 = يرد الخادم نفسه أيضا على هذا العنوان: { $address }. يمكن توجيه برنامج البريد إليه، أما المتصفح فلا.
alternative-other-address-step-2 = في إعدادات برنامج البريد، اكتب هذا العنوان مكان { $host }. قد يحذرك البرنامج عندها من الشهادة: توقف حينئذ، ولا تتجاوز التحذير.
alternative-other-address-step-3 = أعد الاسم إلى مكانه عندما ينتهي الأمر: قد يتغير هذا العنوان.

# $port is the door that works, $host the server's name.
alternative-other-port-title = استخدام منفذ آخر للخادم نفسه
alternative-other-port-step-1 = افتح إعدادات الحساب في برنامج البريد، وابحث فيها عن هذا الخادم: { $host }.
alternative-other-port-step-2 = اكتب { $port } رقما للمنفذ (port). اترك التشفير مفعلا: SSL/TLS مع 993 و995 و465؛ أما STARTTLS فمع 143 و110 و587.
alternative-other-port-step-3 = أرسل رسالة إلى نفسك لترى هل يعمل.

alternative-split-hello-title = إخفاء الاسم بتقسيم التحية إلى جزأين
alternative-split-hello-step-1 = عندما تُرسل أول تحية إلى الخادم في جزأين، فإنها تمر.
alternative-split-hello-step-2 = لا تفعل المتصفحات وبرامج البريد هذا من نفسها. توجد برامج مساعدة تفعله. خذ برنامجا منها من مصدر تثق به فقط.
alternative-split-hello-step-3 = قد تتوقف هذه الطريقة في أي يوم. لتكن لديك طريقة أخرى جاهزة.

alternative-other-network-title = استخدام شبكة أخرى
alternative-other-network-step-1 = أطفئ الواي فاي في هاتفك وجرب عبر شبكة الجوال.
alternative-other-network-step-2 = أو شارك تلك الشبكة مع حاسوبك، أو جرب من مكان فيه شبكة أخرى.
alternative-other-network-step-3 = إذا عمل البريد هناك، فالخلل في الشبكة السابقة. يمكنك إبلاغ القائمين عليها.

alternative-other-sender-title = طلب الإرسال من مزود آخر
alternative-other-sender-step-1 = إذا لم يصلك بريد من شخص ما، فاطلب منه أن يرسله من حساب عند مزود آخر.
alternative-other-sender-step-2 = أو أعطه عنوانا ثانيا لك، عند مزود يمكن الوصول إليه.
alternative-other-sender-step-3 = اطلب منه الرسالة التي عادت إليه، ودع Waypost يشرحها.

# The same where a sending server's returned mail or log is at hand; $targets is a list of servers.
alternative-other-sender-told-title = الإرسال من مزود آخر
alternative-other-sender-told-step-1 = أرسل الرسالة من جديد من حساب عند مزود آخر، ويفضل أن يكون في بلد آخر. يمر خادمه عبر خط آخر.
alternative-other-sender-told-step-2 = أبلغ القائمين على الخادم المرسل أنه لا يصل إلى هذه الخوادم: { $targets }. يمكنهم إرسال البريد إليها عبر شبكة أخرى.
alternative-other-sender-told-step-3 = إلى أن يعمل ذلك، استخدم عنوانا عند مزود يمكن الوصول إليه.

## What can be mended on this side

alternative-fix-local-no-network-title = وصل هذا الحاسوب
alternative-fix-local-no-network-step-1 = تأكد أن وضع الطيران مطفأ، وأن الواي فاي مشغل أو الكابل موصول.
alternative-fix-local-no-network-step-2 = أطفئ الموجه (الراوتر)، وانتظر نصف دقيقة، ثم شغله من جديد.
alternative-fix-local-no-network-step-3 = أعد الفحص بعد بضع دقائق.

alternative-fix-local-captive-portal-title = تسجيل الدخول إلى الشبكة
alternative-fix-local-captive-portal-step-1 = افتح أي صفحة في متصفحك. يفترض أن تظهر صفحة الشبكة.
alternative-fix-local-captive-portal-step-2 = سجل الدخول، أو وافق على الشروط. لا تكتب كلمة سر بريدك هناك.
alternative-fix-local-captive-portal-step-3 = أعد الفحص.

alternative-fix-local-clock-wrong-title = ضبط الساعة
alternative-fix-local-clock-wrong-step-1 = افتح إعدادات التاريخ والوقت.
alternative-fix-local-clock-wrong-step-2 = شغل «تعيين الوقت تلقائيا»، وتأكد أن المنطقة الزمنية صحيحة.
alternative-fix-local-clock-wrong-step-3 = أعد الفحص.

alternative-fix-local-local-interception-title = معرفة ما يفتح اتصالاتك
alternative-fix-local-local-interception-step-1 = إذا كان الحاسوب أو الشبكة لعملك أو مدرستك، فاسأل القائمين عليها.
alternative-fix-local-local-interception-step-2 = إذا كان لك، فافتح مضاد الفيروسات وابحث عن «فحص HTTPS» أو «حماية البريد» (mail shield). أطفئه.
alternative-fix-local-local-interception-step-3 = أعد الفحص. حتى ذلك الحين، لا تفعل شيئا خاصا على هذا الخط.

alternative-fix-local-resolver-down-title = إصلاح البحث عن العناوين
alternative-fix-local-resolver-down-step-1 = أطفئ الموجه (الراوتر)، وانتظر نصف دقيقة، ثم شغله من جديد.
alternative-fix-local-resolver-down-step-2 = إذا لم ينفع ذلك، فاختر خدمة DNS أخرى في إعدادات الشبكة.
alternative-fix-local-resolver-down-step-3 = أو اسأل القائمين على الشبكة.

## What needs time or people

alternative-wait-title = الانتظار ثم إعادة الفحص
alternative-wait-step-1 = يزول معظم الأعطال من هذا النوع خلال بضع ساعات.
alternative-wait-step-2 = البريد الذي يرسله إليك الآخرون في هذه الأثناء يُحفظ غالبا ويصل لاحقا.
alternative-wait-step-3 = أعد الفحص بعد ذلك.

alternative-contact-support-title = سؤال مزود البريد
alternative-contact-support-step-1 = انظر في صفحة المساعدة عند المزود، أو في صفحة أخبار الأعطال لديه.
alternative-contact-support-step-2 = اكتب إلى الدعم لديه من عنوان يعمل، وأرفق تقرير هذا الفحص.
alternative-contact-support-step-3 = اقرأ التقرير قبل إرساله: أنت من يقرر ما يخرج.

## Through Tor

alternative-tor-webmail-title = فتح صفحة البريد عبر تور
alternative-tor-webmail-step-1 = نزل متصفح تور من torproject.org. إذا كانت تلك الصفحة محجوبة، فأرسل رسالة إلى gettor@torproject.org.
alternative-tor-webmail-step-2 = اكتب عنوان صفحة بريدك بنفسك، وسجل الدخول كالعادة. قد يُطلب منك إثبات هويتك، لأن الأمر يبدو كأنك أتيت من بلد آخر.
alternative-tor-webmail-step-3 = من يراقب خطك يستطيع أن يرى أنك تستخدم تور، لكنه لا يرى لأي غرض. في بعض الأماكن يلفت هذا وحده الانتباه: قرر بنفسك إن كان هذا آمنا لك.

# $onion is the address of the provider's own site inside Tor.
alternative-tor-onion-title = استخدام عنوان المزود داخل تور
alternative-tor-onion-step-1 = نزل متصفح تور من torproject.org وافتحه.
alternative-tor-onion-step-2 = انسخ هذا العنوان حرفا حرفا، ثم سجل الدخول كالعادة: { $onion }
alternative-tor-onion-step-3 = لا يستطيع أحد في الطريق قطع هذا الطريق دون قطع تور كله. من يراقب خطك يستطيع أن يرى أنك تستخدم تور، لكنه لا يرى لأي غرض. في بعض الأماكن يلفت هذا وحده الانتباه: قرر بنفسك إن كان هذا آمنا لك.

alternative-tor-mail-program-title = تمرير برنامج البريد عبر تور
alternative-tor-mail-program-step-1 = شغل تور من Waypost واتركه يعمل.
alternative-tor-mail-program-step-2 = في إعدادات برنامج البريد ابحث عن الوسيط (proxy). اختر SOCKS v5 واكتب ما يعرضه Waypost: العنوان 127.0.0.1 ورقم منفذ. إذا وجدت خيار تمرير DNS عبر SOCKS v5 (Proxy DNS) فشغله. اترك التشفير مفعلا.
alternative-tor-mail-program-step-3 = من يراقب خطك يستطيع أن يرى أنك تستخدم تور، لكنه لا يرى لأي غرض. في بعض الأماكن يلفت هذا وحده الانتباه: قرر بنفسك إن كان هذا آمنا لك.

alternative-tor-bridge-title = الوصول إلى تور عبر جسر
alternative-tor-bridge-step-1 = تور نفسه مقطوع على هذا الخط. الجسر مدخل ليس في أي قائمة عامة.
alternative-tor-bridge-step-2 = في متصفح تور افتح «الإعدادات» ثم «الاتصال»، واطلب جسرا هناك. أو اكتب إلى bridges@torproject.org من عنوان Gmail أو Riseup.
alternative-tor-bridge-step-3 = احتفظ بالجسر لنفسك: كلما قل من يعرفه، طال عمله. في بعض الأماكن يلفت استخدام تور وحده الانتباه. والجسر لا يخفيه إلا جزئيا: قرر بنفسك إن كان هذا آمنا لك.

## لماذا لا تنفع طريقة

why-silent = لم يصل رد في الوقت المناسب.
why-refused = رفض الاتصال.
why-broken-off = انقطع الاتصال.
why-unproven = من رد لم يثبت أنه مزود بريدك.
# $status هو رد الخادم، مثل 403.
why-turned-away = رفض الخادم الطلب بالرمز { $status }.
why-unencrypted = لم يعرض الخادم التشفير.
why-not-welcome = رفض خادم البريد الاتصال.
why-tor-late = تعذر الوصول إلى Tor في الوقت المناسب.
why-no-resolver = تعذر الوصول إلى أي خدمة آمنة للبحث عن العناوين.
