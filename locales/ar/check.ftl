### What a check found. Every message of a finding can use:
### $provider (its name), $services (the parts of the mail that suffer), $targets (what was
### tried: host, port and address), $count (how many of these).
### Write only what was measured. The sentence on how sure it is follows right behind `-what`.
### An invisible U+200E keeps Latin text with punctuation in its order.

## This computer and its own network

finding-no-network-title = هذا الحاسوب غير متصل
finding-no-network-what = لا يصل هذا الحاسوب إلى الإنترنت الآن.
finding-no-network-means = بدون اتصال، لا يمكن قول شيء عن { $provider } بعد.
finding-no-network-next = انظر إلى الكابل أو الواي فاي، وتأكد أن وضع الطيران مطفأ. ثم أعد الفحص.

finding-captive-portal-title = تطلب هذه الشبكة تسجيل الدخول أولا
finding-captive-portal-what = تعرض هذه الشبكة صفحة لها مكان الصفحة المطلوبة. كثيرا ما تفعل الفنادق والمقاهي والقطارات ذلك.
finding-captive-portal-means = إلى أن تسجل الدخول، لن تعمل معظم الأشياء. لا يمكن قول شيء عن { $provider } بعد.
finding-captive-portal-next = افتح أي صفحة في متصفحك، وسجل الدخول، ثم أعد الفحص. إذا لم تتوقع مثل هذه الصفحة هنا، فلا تكتب فيها كلمة سر.

finding-clock-wrong-title = ساعة هذا الحاسوب غير صحيحة
finding-clock-wrong-what = تاريخ هذا الحاسوب أو وقته غير صحيح. تحتاج الاتصالات الآمنة إلى الوقت الصحيح، ولذلك لا تنجح.
finding-clock-wrong-means = قد يكون بريدك لدى { $provider } سليما. لكنه لن يُفتح ما دامت الساعة غير صحيحة.
finding-clock-wrong-next = اضبط التاريخ والوقت والمنطقة الزمنية. الأفضل أن تدع الحاسوب يضبطها بنفسه. ثم أعد الفحص.

finding-local-interception-title = شيء قريب منك يفتح اتصالاتك المشفرة
finding-local-interception-what = تُفتح الاتصالات الآمنة ثم تُغلق من جديد قبل أن تصل إلى هدفها. كثيرا ما يفعل ذلك مضاد فيروسات أو شبكة شركة أو مدرسة.
finding-local-interception-means = من يفعل هذا يستطيع قراءة ما ترسله وما تستقبله. وقد يعطل ذلك بريدك أيضا.
finding-local-interception-next = هل الحاسوب أو الشبكة لعملك أو مدرستك؟ إذن اسأل القائمين عليها. هل هو لك؟ إذن ابحث في مضاد الفيروسات عن «فحص HTTPS» أو «حماية البريد» (mail shield) وأطفئه. لا تكتب أي كلمة سر حتى تعرف من يفعل ذلك.

## Looking up the address (DNS)

finding-dns-forged-answer-title = يجري توجيهك إلى عنوان غير صحيح
finding-dns-forged-answer-what = للعثور على { $provider } يسأل حاسوبك ما يشبه دليل الهاتف (DNS). الدليل الذي يسأله يعطي عنوانا لا يوصل إلى { $provider }.
finding-dns-forged-answer-means = يجري توجيهك إلى المكان الخطأ. قد يكون { $provider } نفسه سليما. يتأثر بهذا: { $services }.
finding-dns-forged-answer-next = قد يفيد DNS المشفر: فهو يسأل دليلا آخر عبر خط آمن. إذا فتحت صفحة تبدو غريبة، فلا تكتب فيها كلمة سرك.

finding-dns-forged-nxdomain-title = تقول شبكتك إن المزود غير موجود
finding-dns-forged-nxdomain-what = للعثور على { $provider } يسأل حاسوبك ما يشبه دليل الهاتف (DNS). يقول الدليل الذي يسأله إنه لا يوجد مثل هذا الاسم، أو لا عنوان له. أدلة هاتف أخرى تعرف له عنوانا.
finding-dns-forged-nxdomain-means = لا يجد حاسوبك الطريق، مع أن { $provider } موجود. يتأثر بهذا: { $services }.
finding-dns-forged-nxdomain-next = قد يفيد DNS المشفر: فهو يسأل دليلا آخر عبر خط آمن.

finding-dns-refused-title = ترفض شبكتك البحث عن مزودك
finding-dns-refused-what = للعثور على { $provider } يسأل حاسوبك ما يشبه دليل الهاتف (DNS). يرفض الدليل الذي يسأله الرد على هذا الاسم. أدلة هاتف أخرى ترد عليه.
finding-dns-refused-means = لا يجد حاسوبك الطريق. قد يكون { $provider } نفسه سليما. يتأثر بهذا: { $services }.
finding-dns-refused-next = قد يفيد DNS المشفر: فهو يسأل دليلا آخر عبر خط آمن. وقد يكون مجرد عطل، فأعد المحاولة بعد ساعة.

finding-dns-timeout-title = الأسئلة عن مزودك تبقى بلا رد
finding-dns-timeout-what = للعثور على { $provider } يسأل حاسوبك ما يشبه دليل الهاتف (DNS). لا يأتي من الدليل الذي يسأله رد على هذا الاسم. أدلة هاتف أخرى ترد عليه.
finding-dns-timeout-means = لا يجد حاسوبك الطريق. قد يكون { $provider } نفسه سليما. يتأثر بهذا: { $services }.
finding-dns-timeout-next = قد يفيد DNS المشفر: فهو يسأل دليلا آخر عبر خط آمن.

finding-dns-injection-title = يُدس رد غير صحيح في الطريق
finding-dns-injection-what = يسأل حاسوبك أين { $provider }، فيدس شيء ما في الطريق ردا من عنده. العلامة رد ثان لا يوافق الأول، أو رد من مكان ليس فيه من يرد.
finding-dns-injection-means = تأخذ الحواسيب بالرد الذي يصل أولا، فقد تصل إلى المكان الخطأ. يتأثر بهذا: { $services }.
finding-dns-injection-next = يفيد DNS المشفر في هذا: لا يستطيع أحد في الطريق أن يدس فيه ردا.

finding-dns-intercepted-title = شيء آخر يرد على أسئلتك عن العناوين
finding-dns-intercepted-what = طرح Waypost سؤالا في مكان ليس فيه من يرد (DNS). ومع ذلك جاء رد. إذن شيء ما في الطريق يرد بدلا من الجهة التي تُسأل. قد يكون الموجه (الراوتر) لديك.
finding-dns-intercepted-means = اختيار دليل هاتف آخر (DNS) بالطريقة المعتادة لا يغير شيئا هنا. قد تكون الردود صحيحة أو غير صحيحة.
finding-dns-intercepted-next = يفيد DNS المشفر في هذا: لا يستطيع أحد في الطريق أن يرد بدلا منه.

finding-resolver-down-title = البحث عن العناوين لا يعمل
finding-resolver-down-what = للعثور على اسم يسأل حاسوبك ما يشبه دليل الهاتف (DNS). ليس لدى هذا الدليل رد على أي اسم جُرب. إذن لا يتعلق الأمر بمزودك { $provider } وحده.
finding-resolver-down-means = يبدو هذا خللا في شبكتك. لا يبدو أن بريدك هو المقصود.
finding-resolver-down-next = أطفئ الموجه (الراوتر) ثم شغله من جديد. إذا لم ينفع ذلك، فاختر خدمة DNS أخرى، أو اسأل القائمين على الشبكة.

finding-name-does-not-exist-title = هذا الاسم غير موجود
finding-name-does-not-exist-what = كل أدلة الهاتف (DNS) التي سُئلت متفقة: { $count ->
    [zero] لا توجد هذه الأسماء: { $targets }.
    [one] لا يوجد هذا الاسم: { $targets }.
    [two] لا يوجد هذان الاسمان: { $targets }.
    [few] لا توجد هذه الأسماء: { $targets }.
    [many] لا توجد هذه الأسماء: { $targets }.
   *[other] لا توجد هذه الأسماء: { $targets }.
}
finding-name-does-not-exist-means = ربما كُتب الاسم خطأ، أو تخلى عنه صاحبه. هذا ليس حجبا. يتأثر بهذا: { $services }.
finding-name-does-not-exist-next = انظر جيدا إلى ما بعد @. إذا كان صحيحا، فاسأل المزود.

## The road to the server

finding-ip-blackhole-title = الطريق إلى مزودك مقطوع
finding-ip-blackhole-what = ما يرسله حاسوبك إلى عنوان { $provider } يبقى بلا رد، من أي منفذ (port) كان. أما الأماكن الأخرى فترد كالعادة.
finding-ip-blackhole-means = ما يذهب إلى هناك يضيع في الطريق أو يُرمى. يتأثر بهذا: { $services }.
finding-ip-blackhole-next = جرب شبكة أخرى، مثل شبكة الجوال. إذا عمل البريد هناك، فالخلل في الشبكة التي تستخدمها الآن.

finding-port-blackhole-title = أحد منافذ مزودك مقطوع
finding-port-blackhole-what = لكل خادم منافذ (ports) كثيرة. أحد منافذ { $provider } لا يرد. ومنفذ آخر للخادم نفسه يرد.
finding-port-blackhole-means = الخادم موجود، لكن ما يذهب إلى هذا المنفذ يضيع أو يُرمى. يتأثر بهذا: { $services }.
finding-port-blackhole-next = ما يستخدم منافذ أخرى قد يعمل مع ذلك. لمعرفة المزيد، أعد الفحص من شبكة أخرى، مثل شبكة الجوال.

# Any way in which the road to all that takes mail in is cut, while nothing else is.
finding-mx-cut-title = البريد من الآخرين مقطوع
finding-mx-cut-what = يسلم المزودون الآخرون بريدك إلى خوادم خاصة لدى { $provider }. لا يمكن الوصول إلى تلك الخوادم من هذا الخط.
# $count is how many unrelated mail servers answered.
finding-mx-cut-controls = يمكن الوصول بالطريقة نفسها إلى { $count ->
    [zero] خوادم بريد أخرى
    [one] خادم بريد واحد لجهة أخرى
    [two] خادمي بريد لجهات أخرى
    [few] { $count } خوادم بريد لجهات أخرى
    [many] { $count } خادم بريد لجهات أخرى
   *[other] { $count } خادم بريد لجهات أخرى
}. إذن لا تغلق شبكتك هذا الطريق (المنفذ 25) على الجميع.
finding-mx-cut-means = إذا كانت الخطوط بين خوادم البريد متأثرة بالطريقة نفسها، فالبريد الذي يرسله إليك الآخرون لا يصل أو يتأخر. أما ما تقرؤه وترسله بنفسك فلا يسلك هذا الطريق.
finding-mx-cut-next = اسأل من كتب إليك هل عادت إليه رسالته، ودع Waypost يشرح ما عاد. أخبر مزودك: يمكنه استلام البريد على عناوين أخرى.

# The same, but seen by a server that sends mail: its returned mail or its log says so.
finding-mx-cut-told-title = خادم مرسل لا يصل إلى مزودك
finding-mx-cut-told-what = لم يتلق خادم يرسل البريد ردا من الخوادم التي تستلم بريد { $provider }، أو انقطع اتصاله بها. هذا ما تقوله الرسالة العائدة أو السجل.
finding-mx-cut-told-means = البريد الذي يُرسل من هناك إلى { $provider } لا يصل أو يتأخر. البريد من أماكن أخرى قد يصل.
finding-mx-cut-told-next = أرسل الرسالة من حساب عند مزود آخر. إذا وصلت، فخط ذلك الخادم المرسل مقطوع: أعط هذا التقرير للقائمين عليه.
finding-told-own-reaches = من خطك أنت يمكن الوصول إلى الخوادم نفسها الآن. إذن هي تعمل، وخط الخادم المرسل هو المقطوع.
finding-told-own-closed = خطك أنت يغلق هذا المنفذ (25) على الجميع. لذلك لا يمكن معرفة المزيد من هنا.
finding-told-agrees = يقول خادم يرسل البريد الشيء نفسه: على خطه أيضا لا ترد هذه الخوادم.
finding-told-caveat = للعلم: لم يُقس هذا الآن ولا من خطك. هذا ما كتبه الخادم المرسل.

finding-tcp-reset-title = الاتصالات بمزودك تُرفض فورا
finding-tcp-reset-what = كل اتصال إلى { $provider } يُرفض لحظة بدئه. تدل العلامات على أن شيئا ما في الطريق يفعل ذلك، لا الخادم.
finding-tcp-reset-means = يصل حاسوبك إلى تلك النقطة ولا يتجاوزها. يتأثر بهذا: { $services }.
finding-tcp-reset-next = جرب شبكة أخرى، مثل شبكة الجوال. إذا عمل البريد هناك، فالخلل في الشبكة التي تستخدمها الآن.

finding-icmp-rejected-title = جهاز في الطريق لا يسمح بالمرور
finding-icmp-rejected-what = يرسل جهاز في الطريق إشعارا: إنه لا يمرر ما ترسله إلى { $provider }. يمكن الوصول إلى أماكن أخرى.
finding-icmp-rejected-means = ضبط أحدهم هذا الجهاز هكذا، أو فقد الجهاز الطريق. يتأثر بهذا: { $services }.
finding-icmp-rejected-next = إذا كان الجهاز في بيتك أو مكتبك، فانظر في الموجه (الراوتر) أو الجدار الناري. وإلا فجرب شبكة أخرى.

finding-port-class-blocked-title = تغلق شبكتك هذا المنفذ على الجميع
finding-port-class-blocked-what = لا تسمح هذه الشبكة لأحد بالمرور من هذا النوع من المنافذ (port). الأمر نفسه مع المزودين الآخرين الذين جُربوا، لا مع { $provider } وحده.
finding-port-class-blocked-means = هذه قاعدة لكل من يستخدم هذه الشبكة، وغالبا ما تكون ضد الرسائل المزعجة. ليست موجهة ضدك ولا ضد { $provider }. يتأثر بهذا: { $services }.
finding-port-class-blocked-next = إذا كان هذا المنفذ 25، فالأرجح أنك لا تحتاج إليه: ترسل برامج البريد عبر 465 أو 587. وإذا كان غيره، فجرب صفحة البريد على الويب أو شبكة أخرى.

## Encryption

finding-sni-reset-title = تُقطع الاتصالات عند ذكر اسم مزودك
finding-sni-reset-what = يُفتح الاتصال. ثم يُقطع لحظة يقول حاسوبك إنه يريد { $provider }. باسم آخر أو بلا اسم، يرد المكان نفسه.
finding-sni-reset-means = شيء ما في الطريق يقرأ الاسم ويقطع الخط. يستطيع أن يرى إلى أين تذهب، لا ما تكتبه. يتأثر بهذا: { $services }.
finding-sni-reset-next = الطريق الذي لا يُرى فيه الاسم، مثل تور، يتجاوز هذا. يمكنك أيضا تجربة شبكة أخرى.

finding-sni-drop-title = يصمت الخط عند ذكر اسم مزودك
finding-sni-drop-what = يُفتح الاتصال. ثم يصمت لحظة يقول حاسوبك إنه يريد { $provider }. باسم آخر أو بلا اسم، يرد المكان نفسه.
finding-sni-drop-means = شيء ما في الطريق يقرأ الاسم ولا يمرر شيئا بعده. يستطيع أن يرى إلى أين تذهب، لا ما تكتبه. يتأثر بهذا: { $services }.
finding-sni-drop-next = الطريق الذي لا يُرى فيه الاسم، مثل تور، يتجاوز هذا. يمكنك أيضا تجربة شبكة أخرى.

finding-certificate-substituted-title = شيء ما في الطريق ينتحل صفة مزودك
finding-certificate-substituted-what = يعرض كل خادم شهادة، وهي أشبه بجواز سفر. الشهادة التي عُرضت باسم { $provider } لا تثبت أنه هو. المواقع الأخرى تعرض شهادات سليمة.
finding-certificate-substituted-means = ربما تخاطب جهة أخرى. وقد تقرأ هذه الجهة ما يمر وتأخذ كلمة سرك. يتأثر بهذا: { $services }.
finding-certificate-substituted-next = لا تكتب كلمة سرك، ولا تتجاوز التحذير. إذا كتبتها هنا مؤخرا، فغيرها من شبكة تثق بها.

finding-certificate-expired-title = شهادة المزود غير صالحة اليوم
finding-certificate-expired-what = يعرض كل خادم شهادة، وهي أشبه بجواز سفر. شهادة { $provider } حقيقية، لكنها غير صالحة اليوم. غالبا ما يكون السبب انتهاء مدتها.
finding-certificate-expired-means = الأرجح أن المزود نسي تجديدها. برنامج بريدك محق في التوقف. يتأثر بهذا: { $services }.
finding-certificate-expired-next = انتظر بضع ساعات وأعد الفحص. إذا بقي الأمر هكذا، فأخبر المزود.

## The web page

finding-block-page-title = صفحة حجب تقف في الطريق
finding-block-page-what = تطلب صفحة من { $provider } فتأتيك صفحة أخرى. تلك الصفحة ليست من { $provider }.
finding-block-page-means = شيء ما في الطريق يضع صفحته مكانها. اقرأها: ربما تذكر من فعل هذا ولماذا. يتأثر بهذا: { $services }.
finding-block-page-next = لا تكتب كلمة سرك في مثل هذه الصفحة. جرب شبكة أخرى أو تور.

finding-http-reset-title = تُقطع الاتصالات عند طلب الصفحة
finding-http-reset-what = يُفتح الاتصال. ثم يُقطع لحظة يطلب حاسوبك صفحة { $provider }. باسم آخر، يسمح المكان نفسه بالمرور.
finding-http-reset-means = شيء ما في الطريق يقرأ ما تطلبه ويقطع الخط. يتأثر بهذا: { $services }.
finding-http-reset-next = اكتب https://‎ قبل اسم الصفحة: عندئذ لا يمكن قراءة الطلب في الطريق. إذا لم ينفع هذا أيضا، فجرب تور أو شبكة أخرى.

finding-geo-refused-title = المزود نفسه يرفض اتصالك
finding-geo-refused-what = يأتي الرد من { $provider } نفسه، وشهادته تثبت ذلك. إنه لا يقدم لك الخدمة هنا.
finding-geo-refused-means = ليس هذا من فعل أحد في الطريق. ربما اختار المزود هذا، أو ألزمه القانون به. يتأثر بهذا: { $services }.
finding-geo-refused-next = اسأل المزود عن السبب. إذا كنت تستخدم VPN، فربما كان طرفه الآخر هو المرفوض: قد ينفع غيره.

## The mail server's language

finding-starttls-stripped-title = يُنزع عرض التشفير
finding-starttls-stripped-what = معروف أن خادم بريد { $provider } يعرض التشفير. على خطك لا يصل هذا العرض.
finding-starttls-stripped-means = بدونه يمكن قراءة بريدك وكلمة سرك في الطريق. برنامج البريد الجيد يتوقف هنا. يتأثر بهذا: { $services }.
finding-starttls-stripped-next = لا تدع برنامج بريدك يرسل دون تشفير أبدا. اضبطه على استخدام SSL/TLS من البداية: المنفذ (port) 993 للاستقبال و465 للإرسال.

finding-mail-intercepted-title = خادم آخر يرد مكان مزودك
finding-mail-intercepted-what = يتصل حاسوبك بخادم بريد { $provider }. من يرد ليس ذلك الخادم.
finding-mail-intercepted-means = شيء ما في الطريق وضع نفسه بينكما. قد يقرأ ما يمر، وقد يكون مرشحا للرسائل المزعجة أو الفيروسات. يتأثر بهذا: { $services }.
finding-mail-intercepted-next = لا ترسل كلمة سرك من هذا الطريق. اسأل القائمين على شبكتك هل لديهم مثل هذا المرشح، أو استخدم شبكة أخرى.

finding-reputation-refused-title = لا يثق المزود بهذا الخط
finding-reputation-refused-what = يرد خادم بريد { $provider } ولا يقبل هذا الخط. تفعل الخوادم ذلك مع خطوط معروفة بالرسائل المزعجة، ومع معظم خطوط البيوت.
finding-reputation-refused-means = هذه قاعدة المزود نفسه، وليست حجبا في الطريق. ليس بالضرورة بسببك: ربما استخدم آخرون هذا الخط قبلك. يتأثر بهذا: { $services }.
finding-reputation-refused-next = إذا كان برنامج بريدك يرسل بكلمة سرك كالعادة، فلا حاجة إلى فعل شيء. وإذا لم ينجح هو أيضا، فاسأل المزود.

## Speed

finding-throttled-title = مزودك أبطأ من غيره
finding-throttled-what = ما يأتي من { $provider } أبطأ بكثير مما يأتي من أماكن أخرى على الخط نفسه.
finding-throttled-means = البريد يعمل، لكن الرسائل الكبيرة والصور تأخذ وقتا طويلا. شيء ما في الطريق يبطئه، أو أن الخادم لا يعطي أكثر. يتأثر بهذا: { $services }.
finding-throttled-next = جرب شبكة أخرى، وجرب تور. إذا كان سريعا هناك، فالخلل في الشبكة التي تستخدمها الآن.

finding-freeze-after-bytes-title = يتجمد النقل من مزودك في منتصفه
finding-freeze-after-bytes-what = يبدأ النقل من { $provider } جيدا، ثم يتوقف بعد كمية قليلة. الأماكن الأخرى ترسل كل ما عندها.
finding-freeze-after-bytes-means = شيء ما في الطريق يعد، ثم لا يمرر شيئا بعد ذلك. تبقى الصفحات نصف فارغة، ولا تظهر الرسائل. يتأثر بهذا: { $services }.
finding-freeze-after-bytes-next = جرب شبكة أخرى أو تور. تكرار المحاولة نفسها لن ينفع.

## The provider itself

finding-provider-down-title = يبدو أن الخلل عند مزودك
finding-provider-down-what = خوادم { $provider } ترفض كل محاولة، أو تبلغ عن خلل لديها، أو لا تجيب من أي طريق. الأماكن الأخرى تعمل.
finding-provider-down-means = يبدو هذا خللا عند المزود، لا حجبا. يتأثر بهذا: { $services }.
finding-provider-down-next = انتظر قليلا وأعد الفحص. البريد الذي يرسله إليك الآخرون الآن يُحفظ غالبا ويصل لاحقا.

## What limits a finding

finding-mx-caveat = للعلم: قيس هذا من خطك أنت. البريد من الآخرين إلى مزودك يسلك خطوطا أخرى، من خادم إلى خادم. قد تكون متأثرة بالطريقة نفسها، أو سليمة تماما.
finding-vpn-caveat = اتصالك يمر عبر VPN أو نفق. لذلك يبين هذا ما يحدث عند نهاية النفق، لا على الخط الذي أنت عليه. لمعرفة حال ذلك الخط، أعد الفحص بدون النفق، لكن فقط إذا كان ذلك آمنا لك.
finding-proxy-caveat = هذا الحاسوب مضبوط على استخدام وسيط (proxy). قد يسلك متصفحك وبرنامج بريدك ذلك الطريق، أما Waypost فلم يسلكه. قد يكون حالهما أفضل أو أسوأ.

## How sure a finding is

confidence-certain = برنامج Waypost متأكد من هذا: فقد اختبر الأسباب الممكنة الأخرى واستبعدها.
confidence-likely = هذا هو السبب الأرجح، لكن قد يكون وراءه شيء آخر.
confidence-possible = هذا أحد الأسباب الممكنة. أسباب أخرى تناسب بالقدر نفسه.

## The last point on the way that still answered

# $hop is its number, counted from this computer, $address its address, $network its owner.
place-hop = ينتهي الأثر عند النقطة { $hop } في الطريق أو بعدها مباشرة. كان آخر من رد { $address }، في شبكة { $network }.
place-hop-unnamed = ينتهي الأثر عند النقطة { $hop } في الطريق أو بعدها مباشرة. لا يمكن معرفة لمن هذه النقطة.
place-hop-own-network = ينتهي الأثر عند النقطة { $hop } في الطريق أو بعدها مباشرة. ما زال ذلك داخل شبكة بيتك أو مكتبك.

## What else could explain a finding

rival-offline = هذا الحاسوب غير متصل
rival-refuses-tor = لا يقبل المزود من يأتي عبر تور، وهو مقطوع على هذا الخط أيضا
rival-wrong-clock = ساعة هذا الحاسوب غير صحيحة
rival-captive-portal = الشبكة تنتظر تسجيل دخولك
rival-server-down = خادم المزود متوقف
rival-server-was-down = كان خادم المزود متوقفا في ذلك الوقت
rival-sender-line = كان الخلل في خط الخادم المرسل نفسه
rival-anti-spam-policy = تغلق الشبكة هذا المنفذ على الجميع ضد الرسائل المزعجة
rival-lossy-line = يضيع الكثير على هذا الخط
rival-slow-line = الخط بطيء
rival-cdn = للمزود عناوين كثيرة، وهذا أحدها
rival-strict-sni = لا يقبل الخادم إلا اسمه
rival-local-firewall = جدار ناري على هذا الحاسوب أو في شبكته
rival-path-mtu = تعلق الحزم الكبيرة في الطريق
rival-provider-refuses = المزود نفسه لا يقبل هذا الخط
rival-local-antivirus = مضاد فيروسات على هذا الحاسوب
rival-resolver-fault = خلل في دليل الهاتف (DNS) الذي تستخدمه
rival-closed-port = أغلق المزود هذا المنفذ
rival-server-has-no-starttls = ليس لدى الخادم مثل هذا التشفير ليعرضه
rival-hello-fingerprint = طريقة Waypost نفسه في التحية هي المحجوبة
rival-home-router = الموجه (الراوتر) لديك
rival-dnssec-failure = ختم المزود على عناوينه (DNSSEC) معطوب
rival-name-gone = تخلى المزود عن هذا الاسم

## The verdict in one sentence: $provider, $services, as above

summary-ok = يمكن الوصول إلى { $provider }، وكل ما اختُبر يعمل.

summary-no-network = ليس لهذا الحاسوب اتصال بالإنترنت، لذلك تعذر اختبار { $provider }.
summary-captive-portal = تطلب هذه الشبكة تسجيل الدخول أولا، لذلك تعذر اختبار { $provider }.
summary-clock-wrong = ساعة هذا الحاسوب غير صحيحة، ولذلك لا تنجح الاتصالات الآمنة.
summary-local-interception = شيء قريب منك يفتح اتصالاتك الآمنة، ومنها الاتصالات إلى { $provider }.
summary-dns-forged-answer = تعطي شبكتك عنوانا غير صحيح عند السؤال عن { $provider }. يتأثر بهذا: { $services }.
summary-dns-forged-nxdomain = تقول شبكتك إن { $provider } غير موجود، لكنه موجود. يتأثر بهذا: { $services }.
summary-dns-refused = ترفض شبكتك أن تقول أين { $provider }. يتأثر بهذا: { $services }.
summary-dns-timeout = لا ترد شبكتك عند السؤال أين { $provider }. يتأثر بهذا: { $services }.
summary-dns-injection = يدس شيء ما في الطريق ردودا غير صحيحة عن مكان { $provider }. يتأثر بهذا: { $services }.
summary-dns-intercepted = شيء ما في الطريق يرد على أسئلتك عن العناوين (DNS) بدلا ممن تسأله. قد يعمل بريد { $provider } مع ذلك.
summary-resolver-down = البحث عن العناوين لا يعمل في شبكتك. لا يتعلق الأمر بمزودك { $provider } وحده.
summary-name-does-not-exist = الاسم الذي جرى البحث عنه من أجل { $provider } غير موجود.
summary-ip-blackhole = ما ترسله إلى عنوان { $provider } يبقى بلا رد، بينما ترد أماكن أخرى. يتأثر بهذا: { $services }.
summary-port-blackhole = لا يمكن الوصول من هنا إلى أحد منافذ (ports) { $provider }، بينما يرد منفذ آخر. يتأثر بهذا: { $services }.
summary-mx-cut = البريد الذي يرسله الآخرون إلى { $provider } مقطوع في الطريق، كما يُرى من هذا الخط.
summary-mx-cut-both = البريد الذي يرسله الآخرون إلى { $provider } مقطوع في الطريق: هذا ما يراه هذا الخط ويراه خادم مرسل.
summary-mx-cut-told = البريد من خادم مرسل إلى { $provider } مقطوع في الطريق: هذا ما تقوله الرسالة العائدة أو السجل.
summary-tcp-reset = الاتصالات إلى { $provider } تُرفض في الطريق. يتأثر بهذا: { $services }.
summary-icmp-rejected = جهاز في الطريق لا يسمح لك بالمرور إلى { $provider }. يتأثر بهذا: { $services }.
summary-port-class-blocked = تغلق شبكتك هذا النوع من المنافذ (port) على الجميع؛ ليس { $provider } هو المقصود. يتأثر بهذا: { $services }.
summary-sni-reset = تُقطع الاتصالات حالما يُرى اسم { $provider }. يتأثر بهذا: { $services }.
summary-sni-drop = يصمت الخط حالما يُرى اسم { $provider }. يتأثر بهذا: { $services }.
summary-certificate-substituted = شيء ما في الطريق ينتحل صفة { $provider }: لا تكتب كلمة سرك. يتأثر بهذا: { $services }.
summary-certificate-expired = شهادة { $provider } غير صالحة اليوم. يتأثر بهذا: { $services }.
summary-block-page = تقف مكان { $provider } صفحة ليست منه. يتأثر بهذا: { $services }.
summary-http-reset = يُقطع الخط حالما تُطلب صفحة { $provider }. يتأثر بهذا: { $services }.
summary-geo-refused = يرفض { $provider } نفسه اتصالك؛ هذا ليس حجبا في الطريق. يتأثر بهذا: { $services }.
summary-starttls-stripped = يُنزع في الطريق عرض التشفير من { $provider }. يتأثر بهذا: { $services }.
summary-mail-intercepted = خادم آخر يرد مكان { $provider }. يتأثر بهذا: { $services }.
summary-reputation-refused = لا يقبل { $provider } نفسه هذا الخط؛ هذا ليس حجبا في الطريق. يتأثر بهذا: { $services }.
summary-throttled = مزودك { $provider } يعمل، لكنه أبطأ بكثير من أماكن أخرى. يتأثر بهذا: { $services }.
summary-freeze-after-bytes = يتجمد النقل من { $provider } بعد كمية قليلة. يتأثر بهذا: { $services }.
summary-provider-down = يبدو أن { $provider } نفسه معطل، بينما تعمل أماكن أخرى. يتأثر بهذا: { $services }.

summary-inconclusive = لم يستطع Waypost معرفة حال { $provider }: ما رآه لا يتفق بعضه مع بعض، أو هو قليل.
summary-also-more = { $count ->
    [zero] لم يظهر شيء آخر.
    [one] ظهر أمر آخر.
    [two] ظهر أمران آخران.
    [few] ظهرت { $count } أمور أخرى.
    [many] ظهر { $count } أمرا آخر.
   *[other] ظهر { $count } أمر آخر.
}
summary-still-works = ما زال هذا يعمل: { $services }.
# $title is a title of a bounce or of a finding in a log, $since and $until are times.
summary-bounce-says = تقول الرسالة العائدة: { $title }.
summary-log-says = يقول السجل: { $title }.
summary-log-over = بحسب السجل، كانت هناك مشكلة في الطريق إلى { $provider } من { $since } إلى { $until }. وقد انتهت.
summary-log-fine = بحسب السجل، لا خلل في الطريق إلى { $provider }.
summary-set-aside-bounces = { $count ->
    [zero] لا رسائل عائدة عن غير { $provider }.
    [one] رسالة عائدة واحدة لا تخص { $provider }، فلم تُستخدم.
    [two] رسالتان عائدتان لا تخصان { $provider }، فلم تُستخدما.
    [few] { $count } رسائل عائدة لا تخص { $provider }، فلم تُستخدم.
    [many] { $count } رسالة عائدة لا تخص { $provider }، فلم تُستخدم.
   *[other] { $count } رسالة عائدة لا تخص { $provider }، فلم تُستخدم.
}
summary-set-aside-mails = { $count ->
    [zero] كل الرسائل رسائل عائدة.
    [one] رسالة واحدة ليست رسالة عائدة، فلم تُستخدم.
    [two] رسالتان ليستا رسالتين عائدتين، فلم تُستخدما.
    [few] { $count } رسائل ليست رسائل عائدة، فلم تُستخدم.
    [many] { $count } رسالة ليست رسائل عائدة، فلم تُستخدم.
   *[other] { $count } رسالة ليست رسائل عائدة، فلم تُستخدم.
}
summary-set-aside-logs = { $count ->
    [zero] كل السجلات فيها بريد إلى { $provider }.
    [one] سجل واحد ليس فيه بريد إلى { $provider }، فلم يُستخدم.
    [two] سجلان ليس فيهما بريد إلى { $provider }، فلم يُستخدما.
    [few] { $count } سجلات ليس فيها بريد إلى { $provider }، فلم تُستخدم.
    [many] { $count } سجلا ليس فيها بريد إلى { $provider }، فلم تُستخدم.
   *[other] { $count } سجل ليس فيها بريد إلى { $provider }، فلم تُستخدم.
}
summary-cut-short = انتهى الفحص قبل النظر في كل شيء.
