### What a check found. Every message of a finding can use:
### $provider (its name), $services (the parts of the mail that suffer), $targets (what was
### tried: host, port and address), $count (how many of these).
### Write only what was measured. The sentence on how sure it is follows right behind `-what`.
### An invisible U+200E keeps Latin text with punctuation in its order.

## This computer and its own network

finding-no-network-title = این رایانه به شبکه وصل نیست
finding-no-network-what = این رایانه اکنون به اینترنت نمی‌رسد.
finding-no-network-means = بدون اتصال، هنوز چیزی دربارهٔ { $provider } نمی‌شود گفت.
finding-no-network-next = کابل یا وای‌فای را نگاه کنید و ببینید حالت پرواز خاموش باشد. سپس دوباره بررسی کنید.

finding-captive-portal-title = این شبکه می‌خواهد نخست وارد شوید
finding-captive-portal-what = این شبکه به جای صفحه‌ای که خواسته شد، صفحهٔ خودش را نشان می‌دهد. هتل‌ها، کافه‌ها و قطارها بیشتر وقت‌ها چنین می‌کنند.
finding-captive-portal-means = تا وارد نشوید، بیشتر چیزها کار نمی‌کند. هنوز چیزی دربارهٔ { $provider } نمی‌شود گفت.
finding-captive-portal-next = یک صفحهٔ دلخواه در مرورگر باز کنید، وارد شبکه شوید و دوباره بررسی کنید. اگر اینجا انتظار چنین صفحه‌ای را نداشتید، رمز عبوری در آن ننویسید.

finding-clock-wrong-title = ساعت این رایانه درست نیست
finding-clock-wrong-what = تاریخ یا ساعت این رایانه درست نیست. اتصال امن به ساعت درست نیاز دارد و برای همین برقرار نمی‌شود.
finding-clock-wrong-means = شاید ایمیل شما در { $provider } سالم باشد. تا ساعت نادرست است، باز نمی‌شود.
finding-clock-wrong-next = تاریخ، ساعت و منطقهٔ زمانی را درست کنید. بهتر است بگذارید رایانه خودش آن‌ها را تنظیم کند. سپس دوباره بررسی کنید.

finding-local-interception-title = اتصال‌های رمزگذاری‌شدهٔ شما در نزدیکی شما باز می‌شوند
finding-local-interception-what = اتصال‌های امن پیش از رسیدن به مقصد باز و دوباره بسته می‌شوند. بیشتر وقت‌ها آنتی‌ویروس یا شبکهٔ یک شرکت یا مدرسه این کار را می‌کند.
finding-local-interception-means = هر که این کار را می‌کند، می‌تواند آنچه را می‌فرستید و می‌گیرید بخواند. این کار می‌تواند ایمیل شما را هم از کار بیندازد.
finding-local-interception-next = این رایانه یا شبکه مال محل کار یا مدرسه است؟ پس از مسئولان آن بپرسید. مال خودتان است؟ پس در آنتی‌ویروس دنبال «HTTPS scanning» یا «mail shield» بگردید و آن را خاموش کنید. تا نمی‌دانید کار کیست، هیچ رمز عبوری ننویسید.

## Looking up the address (DNS)

finding-dns-forged-answer-title = به آدرسی نادرست فرستاده می‌شوید
finding-dns-forged-answer-what = رایانهٔ شما برای پیدا کردن { $provider } از یک جور دفترچه تلفن (DNS) می‌پرسد. دفترچه‌ای که از آن می‌پرسد، آدرسی می‌دهد که به { $provider } نمی‌رسد.
finding-dns-forged-answer-means = به مقصد نادرستی می‌رسید. خود { $provider } شاید سالم باشد. روی این‌ها اثر دارد: { $services }.
finding-dns-forged-answer-next = شاید DNS رمزگذاری‌شده کمک کند: از دفترچهٔ دیگری و از راهی امن می‌پرسد. اگر صفحه‌ای باز شد که عجیب به نظر می‌رسد، رمز عبورتان را آنجا ننویسید.

finding-dns-forged-nxdomain-title = شبکهٔ شما می‌گوید این سرویس وجود ندارد
finding-dns-forged-nxdomain-what = رایانهٔ شما برای پیدا کردن { $provider } از یک جور دفترچه تلفن (DNS) می‌پرسد. دفترچه‌ای که از آن می‌پرسد، می‌گوید چنین نامی یا آدرسی برایش نیست. دفترچه‌های دیگر آدرس را می‌دانند.
finding-dns-forged-nxdomain-means = رایانهٔ شما راه را پیدا نمی‌کند، هرچند { $provider } سر جایش است. روی این‌ها اثر دارد: { $services }.
finding-dns-forged-nxdomain-next = شاید DNS رمزگذاری‌شده کمک کند: از دفترچهٔ دیگری و از راهی امن می‌پرسد.

finding-dns-refused-title = شبکهٔ شما آدرس سرویس را نمی‌دهد
finding-dns-refused-what = رایانهٔ شما برای پیدا کردن { $provider } از یک جور دفترچه تلفن (DNS) می‌پرسد. دفترچه‌ای که از آن می‌پرسد، برای این نام پاسخ نمی‌دهد. دفترچه‌های دیگر پاسخ می‌دهند.
finding-dns-refused-means = رایانهٔ شما راه را پیدا نمی‌کند. خود { $provider } شاید سالم باشد. روی این‌ها اثر دارد: { $services }.
finding-dns-refused-next = شاید DNS رمزگذاری‌شده کمک کند: از دفترچهٔ دیگری و از راهی امن می‌پرسد. شاید هم فقط یک خرابی باشد، پس یک ساعت دیگر دوباره امتحان کنید.

finding-dns-timeout-title = پرسش دربارهٔ سرویس شما بی‌پاسخ می‌ماند
finding-dns-timeout-what = رایانهٔ شما برای پیدا کردن { $provider } از یک جور دفترچه تلفن (DNS) می‌پرسد. از دفترچه‌ای که می‌پرسد، برای این نام پاسخی نمی‌آید. دفترچه‌های دیگر پاسخ می‌دهند.
finding-dns-timeout-means = رایانهٔ شما راه را پیدا نمی‌کند. خود { $provider } شاید سالم باشد. روی این‌ها اثر دارد: { $services }.
finding-dns-timeout-next = شاید DNS رمزگذاری‌شده کمک کند: از دفترچهٔ دیگری و از راهی امن می‌پرسد.

finding-dns-injection-title = پاسخی ساختگی در راه وارد می‌شود
finding-dns-injection-what = رایانهٔ شما می‌پرسد { $provider } کجاست، و چیزی در مسیر پاسخ ساختگی خودش را می‌فرستد. نشانه‌اش پاسخ دومی است که با اولی نمی‌خواند، یا پاسخی از جایی که کسی برای پاسخ دادن نیست.
finding-dns-injection-means = رایانه‌ها نخستین پاسخ را می‌پذیرند، پس شاید به مقصد نادرستی برسید. روی این‌ها اثر دارد: { $services }.
finding-dns-injection-next = در این حالت DNS رمزگذاری‌شده کمک می‌کند: کسی در مسیر نمی‌تواند پاسخ ساختگی واردش کند.

finding-dns-intercepted-title = چیز دیگری به پرسش‌های آدرس شما پاسخ می‌دهد
finding-dns-intercepted-what = برنامهٔ Waypost از جایی پرسید که کسی برای پاسخ دادن نیست (DNS). با این حال پاسخی آمد. پس چیزی در مسیر به جای دیگران پاسخ می‌دهد. شاید مودم خودتان باشد.
finding-dns-intercepted-means = انتخاب دفترچه تلفن (DNS) دیگر به روش معمول، اینجا چیزی را عوض نمی‌کند. پاسخ‌ها شاید درست باشند و شاید نادرست.
finding-dns-intercepted-next = در این حالت DNS رمزگذاری‌شده کمک می‌کند: کسی در مسیر نمی‌تواند به جای آن پاسخ بدهد.

finding-resolver-down-title = پیدا کردن آدرس‌ها کار نمی‌کند
finding-resolver-down-what = رایانهٔ شما برای پیدا کردن یک نام از یک جور دفترچه تلفن (DNS) می‌پرسد. این دفترچه برای هیچ‌یک از نام‌های امتحان‌شده پاسخی ندارد. پس موضوع فقط { $provider } نیست.
finding-resolver-down-means = این به خرابی در شبکهٔ شما می‌ماند. به نظر نمی‌رسد که هدف، ایمیل شما باشد.
finding-resolver-down-next = مودم را خاموش و دوباره روشن کنید. اگر درست نشد، سرویس DNS دیگری انتخاب کنید یا از مسئولان شبکه بپرسید.

finding-name-does-not-exist-title = چنین نامی وجود ندارد
finding-name-does-not-exist-what = همهٔ دفترچه‌های تلفنی (DNS) که از آن‌ها پرسیده شد همین را می‌گویند: { $count ->
    [one] چنین نامی نیست: { $targets }.
   *[other] چنین نام‌هایی نیست: { $targets }.
}
finding-name-does-not-exist-means = شاید نام اشتباه نوشته شده باشد، یا صاحبش آن را رها کرده باشد. این مسدودسازی نیست. روی این‌ها اثر دارد: { $services }.
finding-name-does-not-exist-next = آنچه را پس از @ آمده است خوب نگاه کنید. اگر درست است، از سرویس ایمیل بپرسید.

## The road to the server

finding-ip-blackhole-title = مسیر سرویس شما قطع است
finding-ip-blackhole-what = آنچه رایانهٔ شما به آدرس { $provider } می‌فرستد بی‌پاسخ می‌ماند، از هر درگاهی (port) که باشد. جاهای دیگر مثل همیشه پاسخ می‌دهند.
finding-ip-blackhole-means = آنچه به آنجا می‌رود در مسیر گم می‌شود یا دور ریخته می‌شود. روی این‌ها اثر دارد: { $services }.
finding-ip-blackhole-next = شبکهٔ دیگری را امتحان کنید، مثلاً اینترنت همراه. اگر آنجا کار کرد، مشکل از شبکهٔ کنونی شماست.

finding-port-blackhole-title = یک درگاه سرویس شما قطع است
finding-port-blackhole-what = هر سرور درگاه‌های (port) زیادی دارد. یکی از درگاه‌های { $provider } پاسخ نمی‌دهد. درگاه دیگری از همان سرور پاسخ می‌دهد.
finding-port-blackhole-means = سرور سر جایش است، ولی آنچه به این درگاه می‌رود گم می‌شود یا دور ریخته می‌شود. روی این‌ها اثر دارد: { $services }.
finding-port-blackhole-next = آنچه از درگاه‌های دیگر می‌گذرد شاید هنوز کار کند. برای دانستن بیشتر، از شبکهٔ دیگری مثل اینترنت همراه هم بررسی کنید.

# Any way in which the road to all that takes mail in is cut, while nothing else is.
finding-mx-cut-title = راه ایمیل‌های دیگران به شما قطع است
finding-mx-cut-what = سرویس‌های دیگر، ایمیل شما را به سرورهای ویژه‌ای از { $provider } می‌سپارند. از این خط به آن سرورها نمی‌شود رسید.
# $count is how many unrelated mail servers answered.
finding-mx-cut-controls = { $count ->
    [one] به { $count } سرور ایمیل دیگر از همین راه می‌شود رسید. پس شبکهٔ شما این راه (port 25) را بر همه نمی‌بندد.
   *[other] به { $count } سرور ایمیل دیگر از همین راه می‌شود رسید. پس شبکهٔ شما این راه (port 25) را بر همه نمی‌بندد.
}
finding-mx-cut-means = اگر خط‌های میان سرورهای ایمیل هم همین‌طور باشند، ایمیلی که دیگران می‌فرستند نمی‌رسد یا دیر می‌رسد. آنچه خودتان می‌خوانید و می‌فرستید از این راه نمی‌گذرد.
finding-mx-cut-next = از کسی که به شما ایمیل زده است بپرسید آیا ایمیلش برگشته است. ایمیل برگشتی را به Waypost بدهید تا توضیح بدهد. به سرویس ایمیلتان خبر بدهید: می‌تواند ایمیل را در آدرس‌های دیگری بگیرد.

# The same, but seen by a server that sends mail: its returned mail or its log says so.
finding-mx-cut-told-title = سرور فرستنده به سرویس شما نمی‌رسد
finding-mx-cut-told-what = یک سرور فرستنده از سرورهایی که ایمیل { $provider } را می‌گیرند پاسخی نگرفت، یا اتصالش قطع شد. این را ایمیل برگشتی یا لاگ می‌گوید.
finding-mx-cut-told-means = ایمیلی که از آنجا به { $provider } فرستاده می‌شود نمی‌رسد یا دیر می‌رسد. ایمیل از جاهای دیگر شاید برسد.
finding-mx-cut-told-next = ایمیل را از حسابی در سرویس دیگری بفرستید. اگر رسید، خط آن سرور فرستنده قطع است: این گزارش را به مسئولان آن نشان بدهید.
finding-told-own-reaches = از خط خودتان، همین حالا به همان سرورها می‌شود رسید. پس آن‌ها کار می‌کنند و خط سرور فرستنده قطع است.
finding-told-own-closed = خط خودتان این درگاه (port 25) را بر همه می‌بندد. پس از اینجا چیز بیشتری نمی‌شود گفت.
finding-told-agrees = یک سرور فرستنده هم همین را می‌گوید: روی خط آن هم این سرورها پاسخ نمی‌دهند.
finding-told-caveat = توجه کنید: این اکنون و از خط شما اندازه گرفته نشده است. این را سرور فرستنده نوشته است.

finding-tcp-reset-title = اتصال به سرویس شما پس زده می‌شود
finding-tcp-reset-what = هر اتصال به { $provider } همان لحظهٔ آغاز پس زده می‌شود. نشانه‌ها می‌گویند که چیزی در مسیر این کار را می‌کند، نه سرور.
finding-tcp-reset-means = رایانهٔ شما تا آن نقطه می‌رسد و جلوتر نمی‌رود. روی این‌ها اثر دارد: { $services }.
finding-tcp-reset-next = شبکهٔ دیگری را امتحان کنید، مثلاً اینترنت همراه. اگر آنجا کار کرد، مشکل از شبکهٔ کنونی شماست.

finding-icmp-rejected-title = دستگاهی در مسیر راه نمی‌دهد
finding-icmp-rejected-what = دستگاهی در مسیر خبر می‌دهد که آنچه را به { $provider } می‌فرستید عبور نمی‌دهد. به جاهای دیگر می‌شود رسید.
finding-icmp-rejected-means = کسی این دستگاه را چنین تنظیم کرده است، یا دستگاه راه را گم کرده است. روی این‌ها اثر دارد: { $services }.
finding-icmp-rejected-next = اگر دستگاه در خانه یا دفتر خودتان است، مودم یا دیوار آتش (firewall) را نگاه کنید. اگر نه، شبکهٔ دیگری را امتحان کنید.

finding-port-class-blocked-title = شبکهٔ شما این درگاه را بر همه می‌بندد
finding-port-class-blocked-what = این شبکه از این نوع درگاه (port) به هیچ‌کس راه نمی‌دهد. برای سرویس‌های دیگری هم که امتحان شدند همین‌طور است، نه فقط برای { $provider }.
finding-port-class-blocked-means = این قاعده‌ای برای همهٔ کاربران این شبکه است و بیشتر برای جلوگیری از هرزنامه است. هدفش شما یا { $provider } نیست. روی این‌ها اثر دارد: { $services }.
finding-port-class-blocked-next = اگر این درگاه 25 است، به احتمال زیاد به آن نیازی ندارید: برنامه‌های ایمیل از 465 یا 587 می‌فرستند. اگر درگاه دیگری است، صفحهٔ وب ایمیل یا شبکهٔ دیگری را امتحان کنید.

## Encryption

finding-sni-reset-title = با دیدن نام سرویس، اتصال قطع می‌شود
finding-sni-reset-what = اتصال باز می‌شود. همین که رایانهٔ شما می‌گوید { $provider } را می‌خواهد، قطع می‌شود. با نامی دیگر یا بدون نام، همان‌جا پاسخ می‌دهد.
finding-sni-reset-means = چیزی در مسیر نام را می‌خواند و خط را قطع می‌کند. می‌بیند کجا می‌روید، ولی نمی‌بیند چه می‌نویسید. روی این‌ها اثر دارد: { $services }.
finding-sni-reset-next = راهی که نام در آن دیده نمی‌شود، مانند Tor، از این می‌گذرد. شبکهٔ دیگری را هم می‌توانید امتحان کنید.

finding-sni-drop-title = با دیدن نام سرویس، خط ساکت می‌شود
finding-sni-drop-what = اتصال باز می‌شود. همین که رایانهٔ شما می‌گوید { $provider } را می‌خواهد، دیگر پاسخی نمی‌آید. با نامی دیگر یا بدون نام، همان‌جا پاسخ می‌دهد.
finding-sni-drop-means = چیزی در مسیر نام را می‌خواند و دیگر به چیزی راه نمی‌دهد. می‌بیند کجا می‌روید، ولی نمی‌بیند چه می‌نویسید. روی این‌ها اثر دارد: { $services }.
finding-sni-drop-next = راهی که نام در آن دیده نمی‌شود، مانند Tor، از این می‌گذرد. شبکهٔ دیگری را هم می‌توانید امتحان کنید.

finding-certificate-substituted-title = چیزی خود را جای سرویس شما جا می‌زند
finding-certificate-substituted-what = هر سرور گواهینامه‌ای نشان می‌دهد، چیزی مانند شناسنامه. گواهینامه‌ای که برای { $provider } نشان داده شد ثابت نمی‌کند که این خود { $provider } است. سایت‌های دیگر گواهینامهٔ درستی نشان می‌دهند.
finding-certificate-substituted-means = شاید طرف گفت‌وگوی شما کس دیگری باشد. او می‌تواند نوشته‌هایتان را بخواند و رمز عبورتان را بردارد. روی این‌ها اثر دارد: { $services }.
finding-certificate-substituted-next = رمز عبورتان را ننویسید و هشدار را نادیده نگیرید. اگر به‌تازگی رمز را اینجا نوشته‌اید، آن را از شبکه‌ای که به آن اعتماد دارید عوض کنید.

finding-certificate-expired-title = گواهینامهٔ سرویس امروز معتبر نیست
finding-certificate-expired-what = هر سرور گواهینامه‌ای نشان می‌دهد، چیزی مانند شناسنامه. گواهینامهٔ { $provider } واقعی است، ولی امروز اعتبار ندارد. بیشتر وقت‌ها یعنی مهلتش گذشته است.
finding-certificate-expired-means = به احتمال زیاد سرویس فراموش کرده است آن را تازه کند. برنامهٔ ایمیل شما حق دارد که دست نگه می‌دارد. روی این‌ها اثر دارد: { $services }.
finding-certificate-expired-next = چند ساعت صبر کنید و دوباره بررسی کنید. اگر همین‌طور ماند، به سرویس ایمیل خبر بدهید.

## The web page

finding-block-page-title = یک صفحهٔ مسدودسازی سر راه است
finding-block-page-what = صفحه‌ای از { $provider } را می‌خواهید و صفحهٔ دیگری می‌آید. آن صفحه از { $provider } نیست.
finding-block-page-means = چیزی در مسیر، صفحهٔ خودش را آنجا می‌گذارد. آن را بخوانید: شاید گفته باشد کار کیست و چرا. روی این‌ها اثر دارد: { $services }.
finding-block-page-next = رمز عبورتان را در چنین صفحه‌ای ننویسید. شبکهٔ دیگری یا Tor را امتحان کنید.

finding-http-reset-title = با خواستن صفحه، اتصال قطع می‌شود
finding-http-reset-what = اتصال باز می‌شود. همین که رایانهٔ شما صفحهٔ { $provider } را می‌خواهد، قطع می‌شود. با نامی دیگر، همان‌جا راه می‌دهد.
finding-http-reset-means = چیزی در مسیر، خواستهٔ شما را می‌خواند و خط را قطع می‌کند. روی این‌ها اثر دارد: { $services }.
finding-http-reset-next = پیش از نام صفحه، https://‎ بنویسید: آنگاه خواستهٔ شما در مسیر خوانده نمی‌شود. اگر این هم نشد، Tor یا شبکهٔ دیگری را امتحان کنید.

finding-geo-refused-title = خود سرویس شما را نمی‌پذیرد
finding-geo-refused-what = پاسخ از خود { $provider } می‌آید و گواهینامه‌اش این را ثابت می‌کند. در اینجا به شما سرویس نمی‌دهد.
finding-geo-refused-means = کار کسی در مسیر نیست. شاید تصمیم خود سرویس باشد، یا قانون ناچارش کرده باشد. روی این‌ها اثر دارد: { $services }.
finding-geo-refused-next = از سرویس ایمیل دلیلش را بپرسید. اگر VPN دارید، شاید سر دیگر آن پذیرفته نمی‌شود: شاید VPN دیگری کار کند.

## The mail server's language

finding-starttls-stripped-title = پیشنهاد رمزگذاری برداشته می‌شود
finding-starttls-stripped-what = می‌دانیم که سرور ایمیل { $provider } رمزگذاری پیشنهاد می‌کند. روی خط شما این پیشنهاد نمی‌رسد.
finding-starttls-stripped-means = بدون آن، ایمیل و رمز عبور شما در مسیر خوانده می‌شود. برنامهٔ ایمیل خوب اینجا دست نگه می‌دارد. روی این‌ها اثر دارد: { $services }.
finding-starttls-stripped-next = هرگز نگذارید برنامهٔ ایمیل بدون رمزگذاری بفرستد. آن را روی SSL/TLS از همان آغاز بگذارید: درگاه (port) 993 برای دریافت و 465 برای ارسال.

finding-mail-intercepted-title = سرور دیگری به جای سرویس شما پاسخ می‌دهد
finding-mail-intercepted-what = رایانهٔ شما با سرور ایمیل { $provider } تماس می‌گیرد. آنچه پاسخ می‌دهد آن سرور نیست.
finding-mail-intercepted-means = چیزی در مسیر، خود را میان شما و سرور گذاشته است. شاید نوشته‌ها را بخواند، و شاید پالایه‌ای برای هرزنامه یا ویروس باشد. روی این‌ها اثر دارد: { $services }.
finding-mail-intercepted-next = رمز عبورتان را از این راه نفرستید. از مسئولان شبکه بپرسید چنین پالایه‌ای دارند یا نه، یا از شبکهٔ دیگری استفاده کنید.

finding-reputation-refused-title = سرویس به این خط اعتماد ندارد
finding-reputation-refused-what = سرور ایمیل { $provider } پاسخ می‌دهد و این خط را نمی‌پذیرد. سرورها با خط‌هایی که به هرزنامه شناخته شده‌اند چنین می‌کنند، و با بیشتر خط‌های خانگی هم.
finding-reputation-refused-means = این قاعدهٔ خود سرویس است، نه مسدودسازی در مسیر. لازم نیست کار شما باشد: شاید پیش از شما دیگران از این خط استفاده کرده‌اند. روی این‌ها اثر دارد: { $services }.
finding-reputation-refused-next = اگر برنامهٔ ایمیل مثل همیشه با رمز عبور شما می‌فرستد، لازم نیست کاری بکنید. اگر آن هم نمی‌شود، از سرویس ایمیل بپرسید.

## Speed

finding-throttled-title = سرویس شما کند شده است
finding-throttled-what = آنچه از { $provider } می‌آید، بسیار کندتر از چیزی است که روی همین خط از جاهای دیگر می‌آید.
finding-throttled-means = ایمیل کار می‌کند، ولی ایمیل‌های بزرگ و عکس‌ها خیلی طول می‌کشند. چیزی در مسیر جلویش را می‌گیرد، یا سرور بیشتر نمی‌دهد. روی این‌ها اثر دارد: { $services }.
finding-throttled-next = شبکهٔ دیگری را امتحان کنید، و Tor را هم. اگر آنجا تند بود، مشکل از شبکهٔ کنونی شماست.

finding-freeze-after-bytes-title = دریافت از سرویس شما نیمه‌کاره می‌ماند
finding-freeze-after-bytes-what = دریافت از { $provider } خوب آغاز می‌شود و پس از مقدار کمی می‌ایستد. جاهای دیگر همه‌چیز را تا آخر می‌فرستند.
finding-freeze-after-bytes-means = چیزی در مسیر می‌شمارد و سپس دیگر به چیزی راه نمی‌دهد. صفحه‌ها نیمه‌خالی می‌مانند و ایمیل‌ها باز نمی‌شوند. روی این‌ها اثر دارد: { $services }.
finding-freeze-after-bytes-next = شبکهٔ دیگری یا Tor را امتحان کنید. تکرار همین کار کمکی نمی‌کند.

## The provider itself

finding-provider-down-title = به نظر می‌رسد مشکل از خود سرویس است
finding-provider-down-what = سرورهای { $provider } هر تلاش را پس می‌زنند، یا خطای خودشان را گزارش می‌کنند، یا از هیچ راهی پاسخ نمی‌دهند. جاهای دیگر کار می‌کنند.
finding-provider-down-means = این به خرابی در خود سرویس می‌ماند، نه به مسدودسازی. روی این‌ها اثر دارد: { $services }.
finding-provider-down-next = کمی صبر کنید و دوباره بررسی کنید. ایمیلی که دیگران اکنون برایتان می‌فرستند معمولاً نگه داشته می‌شود و دیرتر می‌رسد.

## What limits a finding

finding-mx-caveat = توجه کنید: این از خط خود شما اندازه گرفته شد. ایمیل دیگران از خط‌های دیگری، سرور به سرور، به سرویس شما می‌رسد. شاید آن‌ها هم همین‌طور باشند و شاید اصلاً نباشند.
finding-vpn-caveat = یک VPN یا تونل اتصال شما را می‌برد. پس این نشان می‌دهد در سر دیگر تونل چه می‌گذرد، نه روی خط خود شما. برای دانستن وضع این خط، بدون تونل بررسی کنید، ولی فقط اگر برایتان امن است.
finding-proxy-caveat = این رایانه روی پراکسی تنظیم شده است. مرورگر و برنامهٔ ایمیل شاید از آن راه بروند، ولی Waypost از آن نرفت. شاید وضع آن‌ها بهتر یا بدتر باشد.

## How sure a finding is

confidence-certain = برنامهٔ Waypost از این مطمئن است: علت‌های ممکن دیگر را هم آزمود و کنار گذاشت.
confidence-likely = این محتمل‌ترین علت است، ولی شاید چیز دیگری پشت آن باشد.
confidence-possible = این یکی از علت‌های ممکن است. علت‌های دیگری هم به همین اندازه جور درمی‌آیند.

## The last point on the way that still answered

# $hop is its number, counted from this computer, $address its address, $network its owner.
place-hop = رد مسیر در نقطهٔ { $hop } یا درست پس از آن تمام می‌شود. آخرین پاسخ از { $address } بود، در شبکهٔ { $network }.
place-hop-unnamed = رد مسیر در نقطهٔ { $hop } یا درست پس از آن تمام می‌شود. نمی‌شود گفت این نقطه مال کیست.
place-hop-own-network = رد مسیر در نقطهٔ { $hop } یا درست پس از آن تمام می‌شود. آنجا هنوز درون شبکهٔ خانه یا دفتر خودتان است.

## What else could explain a finding

rival-offline = این رایانه به اینترنت وصل نیست
rival-refuses-tor = سرویس کسانی را که از راه Tor می‌آیند نمی‌پذیرد، و روی این خط هم قطع است
rival-wrong-clock = ساعت این رایانه درست نیست
rival-captive-portal = شبکه منتظر ورود شماست
rival-server-down = سرور سرویس از کار افتاده است
rival-server-was-down = سرور سرویس در آن زمان از کار افتاده بود
rival-sender-line = خط خود سرور فرستنده مشکل داشت
rival-anti-spam-policy = شبکه این درگاه را برای جلوگیری از هرزنامه بر همه می‌بندد
rival-lossy-line = بخش زیادی از داده‌ها روی این خط گم می‌شود
rival-slow-line = خط کند است
rival-cdn = سرویس آدرس‌های زیادی دارد و این یکی از آن‌هاست
rival-strict-sni = سرور فقط نام خودش را می‌پذیرد
rival-local-firewall = دیوار آتش (firewall) در این رایانه یا شبکه‌اش
rival-path-mtu = بسته‌های بزرگ در مسیر گیر می‌کنند
rival-provider-refuses = خود سرویس این خط را نمی‌پذیرد
rival-local-antivirus = آنتی‌ویروس این رایانه
rival-resolver-fault = خرابی دفترچه تلفنی (DNS) که از آن می‌پرسید
rival-closed-port = سرویس این درگاه را بسته است
rival-server-has-no-starttls = سرور چنین رمزگذاری‌ای ندارد که پیشنهاد کند
rival-hello-fingerprint = شیوهٔ سلام کردن خود Waypost مسدود است
rival-home-router = مودم خودتان
rival-dnssec-failure = مهر سرویس روی آدرس‌هایش (DNSSEC) خراب است
rival-name-gone = سرویس این نام را رها کرده است

## The verdict in one sentence: $provider, $services, as above

summary-ok = به { $provider } می‌شود رسید، و هر چه آزموده شد کار می‌کند.

summary-no-network = این رایانه به اینترنت وصل نیست، پس { $provider } را نشد آزمود.
summary-captive-portal = این شبکه می‌خواهد نخست وارد شوید، پس { $provider } را نشد آزمود.
summary-clock-wrong = ساعت این رایانه درست نیست و برای همین اتصال‌های امن برقرار نمی‌شود.
summary-local-interception = چیزی در نزدیکی شما اتصال‌های امنتان را باز می‌کند، از جمله به { $provider }.
summary-dns-forged-answer = شبکهٔ شما برای { $provider } آدرسی نادرست می‌دهد. روی این‌ها اثر دارد: { $services }.
summary-dns-forged-nxdomain = شبکهٔ شما می‌گوید { $provider } وجود ندارد، ولی وجود دارد. روی این‌ها اثر دارد: { $services }.
summary-dns-refused = شبکهٔ شما نمی‌گوید { $provider } کجاست. روی این‌ها اثر دارد: { $services }.
summary-dns-timeout = شبکهٔ شما وقتی می‌پرسید { $provider } کجاست، پاسخ نمی‌دهد. روی این‌ها اثر دارد: { $services }.
summary-dns-injection = چیزی در مسیر پاسخ‌های ساختگی می‌فرستد دربارهٔ اینکه { $provider } کجاست. روی این‌ها اثر دارد: { $services }.
summary-dns-intercepted = چیزی در مسیر، به جای کسی که از او می‌پرسید، به پرسش‌های آدرس (DNS) پاسخ می‌دهد. ایمیل { $provider } شاید هنوز کار کند.
summary-resolver-down = پیدا کردن آدرس‌ها در شبکهٔ شما کار نمی‌کند. موضوع فقط { $provider } نیست.
summary-name-does-not-exist = نامی که برای { $provider } جست‌وجو شد وجود ندارد.
summary-ip-blackhole = آنچه به آدرس { $provider } می‌فرستید بی‌پاسخ می‌ماند، ولی جاهای دیگر پاسخ می‌دهند. روی این‌ها اثر دارد: { $services }.
summary-port-blackhole = به یک درگاه (port) از { $provider } از اینجا نمی‌شود رسید، ولی درگاه دیگری پاسخ می‌دهد. روی این‌ها اثر دارد: { $services }.
summary-mx-cut = ایمیلی که دیگران به { $provider } می‌فرستند در مسیر قطع است؛ از این خط چنین دیده می‌شود.
summary-mx-cut-both = ایمیلی که دیگران به { $provider } می‌فرستند در مسیر قطع است: هم این خط این را می‌بیند، هم یک سرور فرستنده.
summary-mx-cut-told = ایمیل از یک سرور فرستنده به { $provider } در مسیر قطع است: این را ایمیل برگشتی یا لاگ می‌گوید.
summary-tcp-reset = اتصال‌ها به { $provider } در مسیر پس زده می‌شوند. روی این‌ها اثر دارد: { $services }.
summary-icmp-rejected = دستگاهی در مسیر نمی‌گذارد به { $provider } برسید. روی این‌ها اثر دارد: { $services }.
summary-port-class-blocked = شبکهٔ شما این نوع درگاه (port) را بر همه می‌بندد؛ هدف { $provider } نیست. روی این‌ها اثر دارد: { $services }.
summary-sni-reset = همین که نام { $provider } دیده شود، اتصال قطع می‌شود. روی این‌ها اثر دارد: { $services }.
summary-sni-drop = همین که نام { $provider } دیده شود، خط ساکت می‌شود. روی این‌ها اثر دارد: { $services }.
summary-certificate-substituted = چیزی در مسیر خود را جای { $provider } جا می‌زند: رمز عبورتان را ننویسید. روی این‌ها اثر دارد: { $services }.
summary-certificate-expired = گواهینامهٔ { $provider } امروز معتبر نیست. روی این‌ها اثر دارد: { $services }.
summary-block-page = صفحه‌ای که از { $provider } نیست به جای آن نشسته است. روی این‌ها اثر دارد: { $services }.
summary-http-reset = همین که صفحهٔ { $provider } خواسته شود، خط قطع می‌شود. روی این‌ها اثر دارد: { $services }.
summary-geo-refused = خود { $provider } شما را نمی‌پذیرد؛ این مسدودسازی در مسیر نیست. روی این‌ها اثر دارد: { $services }.
summary-starttls-stripped = پیشنهاد رمزگذاری { $provider } در مسیر برداشته می‌شود. روی این‌ها اثر دارد: { $services }.
summary-mail-intercepted = سرور دیگری به جای { $provider } پاسخ می‌دهد. روی این‌ها اثر دارد: { $services }.
summary-reputation-refused = خود { $provider } این خط را نمی‌پذیرد؛ این مسدودسازی در مسیر نیست. روی این‌ها اثر دارد: { $services }.
summary-throttled = سرویس { $provider } کار می‌کند، ولی بسیار کندتر از جاهای دیگر است. روی این‌ها اثر دارد: { $services }.
summary-freeze-after-bytes = دریافت از { $provider } پس از مقدار کمی می‌ایستد. روی این‌ها اثر دارد: { $services }.
summary-provider-down = به نظر می‌رسد خود { $provider } خراب است؛ جاهای دیگر کار می‌کنند. روی این‌ها اثر دارد: { $services }.

summary-inconclusive = برنامهٔ Waypost نفهمید وضع { $provider } چگونه است: آنچه دید با هم نمی‌خواند، یا کم است.
summary-also-more = { $count ->
    [one] { $count } مورد دیگر هم پیدا شد.
   *[other] { $count } مورد دیگر هم پیدا شد.
}
summary-still-works = این‌ها هنوز کار می‌کنند: { $services }.
# $title is a title of a bounce or of a finding in a log, $since and $until are times.
summary-bounce-says = ایمیل برگشتی می‌گوید: { $title }.
summary-log-says = لاگ می‌گوید: { $title }.
summary-log-over = به گفتهٔ لاگ، از { $since } تا { $until } در مسیر { $provider } مشکلی بود. اکنون برطرف شده است.
summary-log-fine = به گفتهٔ لاگ، در مسیر { $provider } ایرادی نیست.
summary-set-aside-bounces = { $count ->
    [one] { $count } ایمیل برگشتی دربارهٔ { $provider } نیست، پس به کار نرفت.
   *[other] { $count } ایمیل برگشتی دربارهٔ { $provider } نیستند، پس به کار نرفتند.
}
summary-set-aside-mails = { $count ->
    [one] { $count } ایمیل از جایی برنگشته است، پس به کار نرفت.
   *[other] { $count } ایمیل از جایی برنگشته‌اند، پس به کار نرفتند.
}
summary-set-aside-logs = { $count ->
    [one] { $count } لاگ هیچ ایمیلی به { $provider } نشان نمی‌دهد، پس به کار نرفت.
   *[other] { $count } لاگ هیچ ایمیلی به { $provider } نشان نمی‌دهند، پس به کار نرفتند.
}
summary-cut-short = بررسی پیش از آنکه همه‌چیز دیده شود پایان یافت.
