### What a bounced mail and a mail server's log say.
### Of a bounce: $domain is what stands behind the @ of the recipient. Of a log: $domains and $addresses are lists,
### $domain-count and $address-count how many there are, $failures how often it failed.
### An invisible U+200E keeps Latin text with punctuation in its order.

## Servers and networks

mailflow-server-named = { $host } ({ $address })
mailflow-server-host = { $host }
# $asn is the number of a network, $network its owner's name.
mailflow-in-network = { $server }، في شبكة { $network } (AS{ $asn }‎)
mailflow-in-network-of = { $server }، في شبكة { $network } (AS{ $asn }‎، { $country })

## The server that the mail was to be given to. Stands right behind `-what`, where it is known.

bounce-other-server = الخادم الآخر: { $server }.

## How sure

bounce-confidence-certain = يقول رد الخادم هذا بصراحة.
bounce-confidence-likely = لا يقول رد الخادم هذا صراحة، لكن الأرجح أن هذا معناه.
bounce-confidence-possible = رد الخادم غامض: قد يعني شيئا آخر أيضا.

## Whether it is over

bounce-still-tried = رسالتك لم تُفقد: يواصل الخادم المحاولة ويخبرك إذا توقف. لا حاجة إلى إرسالها من جديد الآن.
bounce-given-up = لن تصل هذه الرسالة بعد الآن.

## The way between the servers is cut

bounce-path-timeout-title = الطريق إلى الخادم الآخر مقطوع
bounce-path-timeout-what = لم يتلق الخادم الذي يرسل بريدك ردا من الطرف الآخر.
bounce-path-timeout-next = ربما يحجب أحدهم البريد بين هذين الخادمين، أو أن الخادم الآخر معطل. اكتب من حساب عند مزود آخر لترى أيهما الصحيح. إذا وصلت تلك الرسالة، فأعط هذا التقرير لمزودك: الخلل في خطه. اسأل المستلم هل ما زال بريد الآخرين يصله.

bounce-path-reset-title = انقطع الاتصال بالخادم الآخر
bounce-path-reset-what = اتصل الخادمان، ثم انقطع الاتصال.
bounce-path-reset-next = إما أن شيئا بين الخادمين يقطع مثل هذه الاتصالات، أو أن الخادم الآخر ينهيها بنفسه. اكتب من حساب عند مزود آخر. إذا وصلت تلك الرسالة، فأعط هذا التقرير لمزودك.

bounce-path-unreachable-title = لا طريق إلى الخادم الآخر
bounce-path-unreachable-what = شبكة الخادم الذي يرسل بريدك لا تعرف طريقا إلى الطرف الآخر.
bounce-path-unreachable-next = قد يكون هذا حجبا أو خللا في شبكة. اكتب من حساب عند مزود آخر. إذا وصلت تلك الرسالة، فأعط هذا التقرير لمزودك: الخلل في خطه.

## The other side refuses

bounce-refused-by-order-title = رفض بأمر من الدولة
bounce-refused-by-order-what = يرفض الخادم الآخر الرسالة ويذكر قانونا أو محكمة أو جهة رسمية سببا لذلك.
bounce-refused-by-order-next = لا يستطيع مزودو البريد تغيير هذا بأنفسهم. اكتب من حساب عند مزود في بلد آخر، أو تواصل مع المستلم بطريقة أخرى. احتفظ بهذا التقرير: إنه دليل.

bounce-refused-reputation-title = سمعة خادم مزودك سيئة هناك
bounce-refused-reputation-what = يرفض الطرف الآخر البريد من الخادم الذي يرسل بريدك. السبب أن آخرين أرسلوا منه رسائل مزعجة، أو أنه في قائمة حظر.
bounce-refused-reputation-next = لم ترتكب أي خطأ. أرسل هذا التقرير إلى مزودك: هو وحده يستطيع إصلاح سمعة الخادم. حتى ذلك الحين، اكتب من حساب عند مزود آخر.

bounce-refused-policy-title = قواعد الطرف الآخر لا تقبل الرسالة
bounce-refused-policy-what = يرفض الخادم الآخر الرسالة بسبب إحدى قواعده.
bounce-refused-policy-next = اقرأ الرد في التقرير: كثيرا ما يذكر القاعدة. إذا لم تفهمه، فأرسل التقرير إلى مزودك، وتواصل مع المستلم بطريقة أخرى.

bounce-content-rejected-title = شيء في الرسالة لم يُقبل
bounce-content-rejected-what = يعد الخادم الآخر الرسالة مزعجة، أو لا يقبل مرفقا فيها.
bounce-content-rejected-next = أرسلها من جديد نصا عاديا، بلا مرفقات ولا روابط. إذا وصلت، فأرسل الملفات بطريقة أخرى.

bounce-auth-failed-title = يشك الطرف الآخر في أن الرسالة منك
bounce-auth-failed-what = فحص الخادم الآخر هل تأتي الرسالة حقا من نطاقك (SPF وDKIM وDMARC)، ولم ينجح هذا الفحص.
bounce-auth-failed-next = إذا كنت ترسل من برنامج بريد، فتأكد أنه يستخدم خادم الإرسال لدى مزودك. وإذا كان النطاق لك، فعلى من يعتني به إصلاح إعداداته.

bounce-relay-denied-title = لا يمرر الخادم الرسالة
bounce-relay-denied-what = لا يقبل الخادم منك بريدا إلى هذا العنوان، أو يريد تسجيل الدخول أولا.
bounce-relay-denied-next = إذا كنت ترسل من برنامج بريد، فتأكد أنه يسجل الدخول إلى خادم الإرسال. وإلا فنطاق المستلم مضبوط خطأ: أخبره بطريقة أخرى.

bounce-rate-limited-title = بريد كثير في وقت قصير
bounce-rate-limited-what = لا يقبل الطرف الآخر في مدة معينة إلا قدرا محدودا من البريد منك أو من خادم مزودك.
bounce-rate-limited-next = انتظر بضع ساعات وأرسلها من جديد، إلى عدد أقل في كل مرة.

bounce-greylisted-title = يطلب الطرف الآخر المحاولة لاحقا
bounce-greylisted-what = لا يعرف الخادم الآخر المرسل بعد ويطلب محاولة ثانية. هذا إجراء شائع ضد الرسائل المزعجة.
bounce-greylisted-next = تصل الرسالة عادة خلال ساعة. إذا عادت إليك نهائيا، فأرسلها مرة أخرى.

bounce-too-large-title = الرسالة كبيرة جدا
bounce-too-large-what = الرسالة أكبر مما يقبله أحد الخوادم في طريقها.
bounce-too-large-next = أرسل المرفقات في أجزاء أصغر، أو أرسل رابطا إلى الملفات.

## The mailbox

bounce-no-such-mailbox-title = لا يوجد صندوق بريد كهذا
bounce-no-such-mailbox-what = لا أحد في { $domain } له هذا العنوان.
bounce-no-such-mailbox-next = ابحث عن خطأ فيما قبل @. إذا كان صحيحا، فربما غادر الشخص: اسأل بطريقة أخرى.

bounce-mailbox-full-title = صندوق البريد ممتلئ
bounce-mailbox-full-what = لم يبق مكان في صندوق بريد المستلم.
bounce-mailbox-full-next = أخبر المستلم بطريقة أخرى، وأرسل الرسالة من جديد عندما يتوفر مكان.

bounce-mailbox-disabled-title = صندوق البريد موقوف
bounce-mailbox-disabled-what = العنوان موجود، لكن صندوقه أُغلق أو لم يُستخدم منذ مدة طويلة.
bounce-mailbox-disabled-next = اسأل الشخص أي عنوان تستخدم من الآن فصاعدا.

## Names and encryption

bounce-dns-failed-title = تعذر العثور على الخادم الآخر
bounce-dns-failed-what = سأل الخادم الذي يرسل بريدك إلى أين يذهب بريد { $domain }، ولم يتلق ردا.
bounce-dns-failed-next = كثيرا ما يزول هذا خلال بضع ساعات. إذا استمر، فاكتب من حساب عند مزود آخر: إذا وصلت تلك الرسالة، فالخلل في بحث مزودك عن العناوين.

bounce-no-such-domain-title = لا يمكن إرسال بريد إلى هذا النطاق
bounce-no-such-domain-what = النطاق { $domain } غير موجود، أو لا يستلم بريدا.
bounce-no-such-domain-next = ابحث عن خطأ فيما بعد @. إذا كان صحيحا، فربما انتهت مدة النطاق: أخبر المستلم بطريقة أخرى.

bounce-tls-failed-title = لا اتصال آمن بين الخادمين
bounce-tls-failed-what = يريد أحد الخادمين اتصالا مشفرا، ولم يتم ذلك.
bounce-tls-failed-next = أرسل هذا التقرير إلى مزودك: عليه أن ينظر في التشفير لديه. وقد ينزع شيء بين الخادمين التشفير. حتى ذلك الحين، اكتب من حساب عند مزود آخر.

## The rest

bounce-server-error-title = الخادم الآخر معطل
bounce-server-error-what = لا يقبل الخادم الآخر أي اتصال، أو يبلغ عن خلل لديه.
bounce-server-error-next = انتظر يوما وأرسلها من جديد. إذا استمر الأمر، فأخبر المستلم بطريقة أخرى.

bounce-expired-title = تُركت الرسالة بعد محاولات كثيرة
bounce-expired-what = تعذر تسليم الرسالة أياما. لا يذكر التقرير السبب: قد يكون الخادم الآخر معطلا، أو الطريق إليه مقطوعا.
bounce-expired-next = اكتب من حساب عند مزود آخر. إذا وصلت تلك الرسالة، فاسأل مزودك ماذا يقول سجله عن الخادم الآخر.

bounce-unknown-title = لا يذكر التقرير سببا واضحا
bounce-unknown-what = لا يذكر التقرير السبب بكلمات يعرفها Waypost.
bounce-unknown-next = أرسل التقرير إلى مزودك واسأل عن معناه.

## Good news

bounce-delivered-title = وصلت الرسالة
bounce-delivered-what = سُلمت الرسالة إلى الخادم الآخر، ووضعها في صندوق البريد.
bounce-relayed-title = مُررت الرسالة
bounce-relayed-what = سُلمت الرسالة إلى خادم لا يرسل إشعارات. لا يمكن معرفة المزيد.
bounce-expanded-title = ذهبت الرسالة إلى قائمة
bounce-expanded-what = هذا العنوان قائمة بريدية أو تحويل. وصلت الرسالة إليه وأُرسلت منه.

## The sentence above it all. $title is one of the titles above.

bounce-summary-one = عادت رسالتك إلى { $recipient }. { $title }.
bounce-summary-one-unnamed = عادت رسالة. { $title }.
bounce-summary-one-delayed = تأخرت رسالتك إلى { $recipient }. { $title }.
bounce-summary-one-delayed-unnamed = تأخرت رسالة. { $title }.
bounce-summary-several = { $count ->
    [zero] لم تعد الرسالة ولم تتأخر عند أحد.
    [one] عادت الرسالة أو تأخرت عند مستلم واحد.
    [two] عادت الرسالة أو تأخرت عند مستلمين اثنين.
    [few] عادت الرسالة أو تأخرت عند { $count } مستلمين.
    [many] عادت الرسالة أو تأخرت عند { $count } مستلما.
   *[other] عادت الرسالة أو تأخرت عند { $count } مستلم.
}
bounce-summary-delivered = هذه ليست رسالة عائدة، بل إشعار استلام: وصلت الرسالة أو مُررت.
bounce-summary-auto-reply = هذه ليست رسالة عائدة، بل رد آلي من صندوق المستلم: وصلت رسالتك.
bounce-summary-other-report = هذه ليست رسالة عائدة، بل تقرير من نوع آخر، مثل إشعار بقراءة رسالة.
bounce-summary-none = هذه ليست رسالة عائدة. يحتاج Waypost إلى الرسالة التي يقول فيها خادم إن رسالتك تعذر تسليمها.

## A log: what was found

maillog-path-timeout-title = الطريق مقطوع: { $domains }
maillog-path-timeout-what = لا يتلقى هذا الخادم ردا من { $address-count ->
    [zero] هذه العناوين
    [one] هذا العنوان
    [two] هذين العنوانين
    [few] هذه العناوين
    [many] هذه العناوين
   *[other] هذه العناوين
}: { $addresses }. عدد الاتصالات التي بقيت بلا رد أو فشلت: { $failures }.
maillog-path-timeout-next = جرب العناوين نفسها من شبكة أخرى، مثلا من خادم مستأجر في مكان آخر. إذا ردت هناك، فاسأل مزود خط هذا الخادم من يُسقط الحزم. حتى ذلك الحين، أرسل بريد هذه النطاقات عبر خادم آخر.

maillog-path-reset-title = تنقطع الاتصالات: { $domains }
maillog-path-reset-what = تُقطع الاتصالات أو تضيع قبل تسليم البريد عند { $address-count ->
    [zero] هذه العناوين
    [one] هذا العنوان
    [two] هذين العنوانين
    [few] هذه العناوين
    [many] هذه العناوين
   *[other] هذه العناوين
}: { $addresses }. عدد المرات: { $failures }.
maillog-path-reset-next = ربما ينهي الخادم الآخر الاتصال بنفسه، مثلا مع مرسلين لا يثق بهم. اتصل من شبكة أخرى وقارن. إذا نجح هناك، فاسأل مزود خط هذا الخادم.

maillog-path-unreachable-title = لا طريق: { $domains }
maillog-path-unreachable-what = ليس لشبكة هذا الخادم طريق إلى { $address-count ->
    [zero] هذه العناوين
    [one] هذا العنوان
    [two] هذين العنوانين
    [few] هذه العناوين
    [many] هذه العناوين
   *[other] هذه العناوين
}: { $addresses }. عدد الاتصالات الفاشلة: { $failures }.
maillog-path-unreachable-next = إذا كانت عناوين IPv6 وحدها متأثرة، فالأرجح أن هذا الخادم بلا IPv6: أطفئه للبريد الصادر. وإلا فاسأل مزود خط هذا الخادم.

maillog-own-port-25-closed-title = لا يستطيع هذا الخادم الإرسال إلى أحد
maillog-own-port-25-closed-what = تفشل الاتصالات بكل الوجهات في الوقت نفسه. عدد العناوين: { $address-count }، وعدد النطاقات: { $domain-count }. لا وجهة مستهدفة وحدها.
maillog-own-port-25-closed-next = الأرجح أن المنفذ 25 مغلق على خط هذا الخادم نفسه، كما يفعل كثيرون ضد الرسائل المزعجة، أو أن شبكته متوقفة. انظر في الجدار الناري. ثم اطلب من المزود فتح المنفذ 25 للإرسال، أو أرسل عبر خادم وسيط على المنفذ 587.

maillog-destination-down-title = خوادم الوجهة معطلة: { $domains }
maillog-destination-down-what = تفشل الاتصالات مع { $address-count ->
    [zero] هذه العناوين
    [one] هذا العنوان
    [two] هذين العنوانين
    [few] هذه العناوين
    [many] هذه العناوين
   *[other] هذه العناوين
}: { $addresses }. عدد المرات: { $failures }، كلها في فترة واحدة أو برفض صريح. هكذا يفعل خادم مطفأ أو مثقل.
maillog-destination-down-next = انتظر: يبقى البريد في قائمة الانتظار. إذا استمر الأمر أياما، فأخبر الطرف الآخر بطريقة أخرى.

maillog-greylisted-title = طُلبت المحاولة لاحقا
maillog-greylisted-what = تؤجل بعض الوجهات المحاولة الأولى عمدا: { $domains }. عدد المرات: { $failures }.
maillog-greylisted-next = لا حاجة إلى فعل شيء. يصل البريد في محاولة لاحقة.

maillog-refused-reputation-title = رفض بسبب سمعة هذا الخادم
maillog-refused-reputation-what = رفضت هذه الوجهات البريد بسبب عنوان هذا الخادم أو شبكته: { $domains }. عدد المرات: { $failures }.
maillog-refused-reputation-next = ابحث عن عنوان هذا الخادم في قوائم الحظر التي تذكرها الردود. أصلح السبب، واطلب إزالة العنوان منها.

maillog-refused-by-order-title = رفض بأمر من الدولة
maillog-refused-by-order-what = رفضت هذه الوجهات البريد وذكرت قانونا أو محكمة أو جهة رسمية سببا: { $domains }. عدد المرات: { $failures }.
maillog-refused-by-order-next = احتفظ بهذه الأسطر: إنها دليل. على بريد هذه النطاقات أن يمر عبر خادم في بلد آخر.

maillog-dns-failed-title = تعذر العثور على بعض الوجهات
maillog-dns-failed-what = فشل البحث عن هذه الأسماء: { $domains }. عدد المرات: { $failures }.
maillog-dns-failed-next = اسأل خادم DNS آخر (resolver) عن الأسماء نفسها. إذا كان يعرفها، فأصلح خادم DNS الذي يستخدمه هذا الخادم أو غيره.

maillog-tls-failed-title = لا تشفير مع بعض الوجهات
maillog-tls-failed-what = كان التشفير مطلوبا مع هذه الوجهات ولم يتم: { $domains }. عدد المرات: { $failures }.
maillog-tls-failed-next = انظر هل تعرض هذه الخوادم STARTTLS عندما تسألها من شبكة أخرى. إذا عرضته، فشيء ما في طريق هذا الخادم ينزعه.

## A log: when, and what speaks for and against it

# $since and $until are times.
maillog-since = بدأ الأمر في { $since } واستمر حتى نهاية السجل.
maillog-from-until = بدأ الأمر في { $since } وانتهى في { $until }.
# The same minute.
maillog-at = حدث ذلك في { $since }.
maillog-controls = أمكن في هذه الأثناء الوصول إلى { $count ->
    [zero] وجهات أخرى.
    [one] وجهة أخرى واحدة.
    [two] وجهتين أخريين أو أكثر.
    [few] { $count } وجهات أخرى أو أكثر.
    [many] { $count } وجهة أخرى أو أكثر.
   *[other] { $count } وجهة أخرى أو أكثر.
}
maillog-no-controls = لم يمكن في هذه الأثناء الوصول إلى أي وجهة أخرى، فقد يكون الخلل في خط هذا الخادم نفسه.
maillog-spared = أمكن في هذه الأثناء الوصول إلى { $count ->
    [zero] عناوين أخرى
    [one] عنوان آخر
    [two] عنوانين آخرين
    [few] { $count } عناوين أخرى
    [many] { $count } عنوانا آخر
   *[other] { $count } عنوان آخر
} للوجهة نفسها: بعضها فقط متأثر.
maillog-never-worked = في هذا السجل، لم يسبق الوصول إلى هذه العناوين قط.
maillog-more = { $count ->
    [zero] لا غير
    [one] واحد آخر
    [two] اثنان آخران
    [few] { $count } أخرى
    [many] { $count } أخرى
   *[other] { $count } أخرى
}
# $asn is the number of a network, $network its owner's name, $count the number of addresses.
maillog-network = { $count ->
    [zero] تقع هذه العناوين
    [one] يقع هذا العنوان
    [two] يقع هذان العنوانان
    [few] تقع هذه العناوين كلها
    [many] تقع هذه العناوين كلها
   *[other] تقع هذه العناوين كلها
} في شبكة { $network } (AS{ $asn }‎).
maillog-network-of = { $count ->
    [zero] تقع هذه العناوين
    [one] يقع هذا العنوان
    [two] يقع هذان العنوانان
    [few] تقع هذه العناوين كلها
    [many] تقع هذه العناوين كلها
   *[other] تقع هذه العناوين كلها
} في شبكة { $network } (AS{ $asn }‎، { $country }).
maillog-confidence-said = تقول الخوادم الأخرى ذلك بنفسها.
maillog-confidence-certain = برنامج Waypost متأكد من هذا: يستبعد السجل الأسباب الممكنة الأخرى.
maillog-confidence-likely = هذا هو السبب الأرجح، لكن قد يكون وراءه شيء آخر.
maillog-confidence-possible = هذا أحد الأسباب الممكنة. في السجل يبدو الخادم المطفأ والطريق المقطوع متشابهين.

## A log: the sentence above it all

maillog-summary-empty = السجل فارغ.
maillog-summary-unknown = لا يفهم Waypost أي سطر من هذا السجل. يقرأ سجلات Postfix أو Exim أو sendmail أو OpenSMTPD أو qmail أو Exchange.
maillog-summary-no-mail = ليس في هذا السجل بريد إلى خوادم أخرى.
maillog-summary-fine = { $destinations ->
    [zero] لم تُجرب أي وجهة.
    [one] جُربت وجهة واحدة، ولا خلل في الطريق إليها.
    [two] جُربت وجهتان، ولا خلل في الطريق إليهما.
    [few] جُربت { $destinations } وجهات، ولا خلل في الطريق إليها.
    [many] جُربت { $destinations } وجهة، ولا خلل في الطريق إليها.
   *[other] جُربت { $destinations } وجهة، ولا خلل في الطريق إليها.
}
maillog-summary-one = { $title }.
maillog-summary-several = { $title }. { $count ->
    [zero] لا شيء آخر.
    [one] يوجد أمر آخر.
    [two] يوجد أمران آخران.
    [few] توجد { $count } أمور أخرى.
    [many] يوجد { $count } أمرا آخر.
   *[other] يوجد { $count } أمر آخر.
}
