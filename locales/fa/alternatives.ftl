### Ways around. Each has a title and three steps.
### $services (the parts of the mail it helps) is always there. Other arguments stand with their message.

alternative-encrypted-dns-title = پیدا کردن آدرس‌ها از راه امن
alternative-encrypted-dns-step-1 = در Firefox: «تنظیمات» و سپس «حریم خصوصی و امنیت» را باز کنید. تا پایین صفحه به بخش «DNS over HTTPS» بروید و «Max Protection» را انتخاب کنید.
alternative-encrypted-dns-step-2 = در اندروید: در «تنظیمات»، بخش «شبکه و اینترنت»، گزینهٔ «DNS خصوصی» را باز کنید. نام یک سرویس DNS را که به آن اعتماد دارید بنویسید. در ویندوز ۱۱: در «تنظیمات»، بخش «شبکه و اینترنت»، اتصال خود را باز کنید. کنار «DNS server assignment» گزینهٔ «Edit» را بزنید. سرویس را بنویسید و «DNS over HTTPS» را روشن کنید.
alternative-encrypted-dns-step-3 = در لینوکس با گنوم: پنجرهٔ تنظیمات چنین گزینه‌ای ندارد. این فرمان را در پایانه بنویسید و به جای NAME نام اتصالتان را بگذارید: nmcli connection modify NAME connection.dns-over-tls yes. این کار به systemd-resolved و به یک سرویس DNS که همراهی کند نیاز دارد.

# $address is another address of the provider at which it answers, $host the server's name.
alternative-other-address-title = آدرس دیگری از همان سرویس
alternative-other-address-step-1 = همان سرور در این آدرس هم پاسخ می‌دهد: { $address }. برنامهٔ ایمیل را می‌شود به آنجا وصل کرد، ولی مرورگر را نه.
alternative-other-address-step-2 = در تنظیمات برنامهٔ ایمیل، این آدرس را به جای { $host } بنویسید. شاید برنامه دربارهٔ گواهینامه هشدار بدهد: در این صورت دست نگه دارید و هشدار را نادیده نگیرید.
alternative-other-address-step-3 = وقتی مشکل برطرف شد، نام را سر جایش برگردانید: این آدرس ممکن است تغییر کند.

# $port is the door that works, $host the server's name.
alternative-other-port-title = درگاه دیگری از همان سرور
alternative-other-port-step-1 = تنظیمات حساب را در برنامهٔ ایمیل باز کنید و این سرور را پیدا کنید: { $host }.
alternative-other-port-step-2 = شمارهٔ درگاه (port) را { $port } بنویسید. رمزگذاری را روشن نگه دارید: SSL/TLS برای 993 و 995 و 465؛ STARTTLS برای 143 و 110 و 587.
alternative-other-port-step-3 = یک ایمیل برای خودتان بفرستید تا ببینید کار می‌کند یا نه.

alternative-split-hello-title = پنهان کردن نام با دو تکه کردن سلام
alternative-split-hello-step-1 = وقتی نخستین سلام به سرور در دو تکه فرستاده شود، از مسیر می‌گذرد.
alternative-split-hello-step-2 = مرورگرها و برنامه‌های ایمیل به‌تنهایی این کار را نمی‌کنند. برنامه‌های کمکی برای این کار هست. چنین برنامه‌ای را فقط از جایی بگیرید که به آن اعتماد دارید.
alternative-split-hello-step-3 = این راه ممکن است هر روزی از کار بیفتد. راه دیگری هم دم دست داشته باشید.

alternative-other-network-title = استفاده از شبکه‌ای دیگر
alternative-other-network-step-1 = وای‌فای گوشی‌تان را خاموش کنید و با اینترنت همراه امتحان کنید.
alternative-other-network-step-2 = یا اینترنت گوشی را به رایانه بدهید، یا از جایی با شبکهٔ دیگر امتحان کنید.
alternative-other-network-step-3 = اگر ایمیل آنجا کار کرد، مشکل از شبکهٔ پیشین است. می‌توانید به مسئولان آن شبکه خبر بدهید.

alternative-other-sender-title = فرستادن از یک سرویس دیگر
alternative-other-sender-step-1 = اگر ایمیل کسی به شما نمی‌رسد، از او بخواهید آن را از حسابی در سرویس دیگری بفرستد.
alternative-other-sender-step-2 = یا آدرس دوم خود را به او بدهید؛ آدرسی در سرویسی که در دسترس است.
alternative-other-sender-step-3 = بخواهید ایمیلی را که به او برگشته است برایتان بفرستد. Waypost می‌تواند آن را توضیح بدهد.

# The same where a sending server's returned mail or log is at hand; $targets is a list of servers.
alternative-other-sender-told-title = ارسال از یک سرویس دیگر
alternative-other-sender-told-step-1 = ایمیل را دوباره از حسابی در سرویس دیگری بفرستید؛ بهتر است در کشور دیگری باشد. سرور آن از خط دیگری می‌گذرد.
alternative-other-sender-told-step-2 = به مسئولان سرور فرستنده خبر بدهید که سرورشان به این‌ها نمی‌رسد: { $targets }. آن‌ها می‌توانند ایمیل را از راه شبکهٔ دیگری به آنجا بفرستند.
alternative-other-sender-told-step-3 = تا وقتی درست شود، از آدرسی در سرویسی استفاده کنید که در دسترس است.

## What can be mended on this side

alternative-fix-local-no-network-title = وصل کردن این رایانه
alternative-fix-local-no-network-step-1 = ببینید حالت پرواز خاموش باشد و وای‌فای روشن باشد یا کابل وصل باشد.
alternative-fix-local-no-network-step-2 = مودم را خاموش کنید، نیم دقیقه صبر کنید و دوباره روشنش کنید.
alternative-fix-local-no-network-step-3 = چند دقیقه بعد دوباره بررسی کنید.

alternative-fix-local-captive-portal-title = ورود به شبکه
alternative-fix-local-captive-portal-step-1 = یک صفحهٔ دلخواه در مرورگر باز کنید. صفحهٔ خود شبکه باید بیاید.
alternative-fix-local-captive-portal-step-2 = وارد شوید، یا شرایط را بپذیرید. رمز ایمیلتان را آنجا ننویسید.
alternative-fix-local-captive-portal-step-3 = دوباره بررسی کنید.

alternative-fix-local-clock-wrong-title = تنظیم ساعت
alternative-fix-local-clock-wrong-step-1 = تنظیمات تاریخ و ساعت را باز کنید.
alternative-fix-local-clock-wrong-step-2 = «تنظیم خودکار ساعت» را روشن کنید و ببینید منطقهٔ زمانی درست باشد.
alternative-fix-local-clock-wrong-step-3 = دوباره بررسی کنید.

alternative-fix-local-local-interception-title = ببینید چه چیزی اتصال‌هایتان را باز می‌کند
alternative-fix-local-local-interception-step-1 = اگر رایانه یا شبکه مال محل کار یا مدرسه است، از مسئولان آن بپرسید.
alternative-fix-local-local-interception-step-2 = اگر مال خودتان است، آنتی‌ویروس را باز کنید و دنبال «HTTPS scanning» یا «mail shield» بگردید. آن را خاموش کنید.
alternative-fix-local-local-interception-step-3 = دوباره بررسی کنید. تا آن زمان، کار خصوصی روی این خط نکنید.

alternative-fix-local-resolver-down-title = درست کردن جست‌وجوی آدرس‌ها
alternative-fix-local-resolver-down-step-1 = مودم را خاموش کنید، نیم دقیقه صبر کنید و دوباره روشنش کنید.
alternative-fix-local-resolver-down-step-2 = اگر درست نشد، در تنظیمات شبکه سرویس DNS دیگری انتخاب کنید.
alternative-fix-local-resolver-down-step-3 = یا از مسئولان شبکه بپرسید.

## What needs time or people

alternative-wait-title = کمی صبر کنید و دوباره بررسی کنید
alternative-wait-step-1 = بیشتر خرابی‌هایی از این دست در چند ساعت برطرف می‌شود.
alternative-wait-step-2 = ایمیلی که دیگران در این مدت برایتان می‌فرستند معمولاً نگه داشته می‌شود و دیرتر می‌رسد.
alternative-wait-step-3 = پس از آن دوباره بررسی کنید.

alternative-contact-support-title = پرسیدن از سرویس ایمیل
alternative-contact-support-step-1 = صفحهٔ راهنمای سرویس یا صفحهٔ خبرهای خرابی آن را ببینید.
alternative-contact-support-step-2 = از آدرسی که کار می‌کند به پشتیبانی آن بنویسید و گزارش این بررسی را هم بفرستید.
alternative-contact-support-step-3 = گزارش را پیش از فرستادن بخوانید: شما تصمیم می‌گیرید چه چیزی فرستاده شود.

## Through Tor

alternative-tor-webmail-title = باز کردن صفحهٔ وب ایمیل با Tor
alternative-tor-webmail-step-1 = مرورگر Tor را از torproject.org بگیرید. اگر آن صفحه مسدود است، به gettor@torproject.org ایمیل بزنید.
alternative-tor-webmail-step-2 = آدرس وب ایمیلتان را خودتان بنویسید و مثل همیشه وارد شوید. شاید از شما بخواهند ثابت کنید که خودتان هستید، چون به نظر می‌رسد از کشور دیگری آمده‌اید.
alternative-tor-webmail-step-3 = هر کس خط شما را زیر نظر داشته باشد، می‌تواند ببیند که از Tor استفاده می‌کنید، ولی نمی‌بیند برای چه کاری. در برخی جاها همین هم جلب توجه می‌کند: خودتان بسنجید که برایتان امن است یا نه.

# $onion is the address of the provider's own site inside Tor.
alternative-tor-onion-title = آدرس خود سرویس درون Tor
alternative-tor-onion-step-1 = مرورگر Tor را از torproject.org بگیرید و باز کنید.
alternative-tor-onion-step-2 = این آدرس را حرف‌به‌حرف بنویسید و مثل همیشه وارد حساب شوید: { $onion }
alternative-tor-onion-step-3 = هیچ‌کس در مسیر نمی‌تواند این راه را قطع کند، مگر آنکه کل Tor را قطع کند. هر کس خط شما را زیر نظر داشته باشد، می‌تواند ببیند که از Tor استفاده می‌کنید، ولی نمی‌بیند برای چه کاری. در برخی جاها همین هم جلب توجه می‌کند: خودتان بسنجید که برایتان امن است یا نه.

alternative-tor-mail-program-title = گذراندن برنامهٔ ایمیل از Tor
alternative-tor-mail-program-step-1 = در Waypost، شبکهٔ Tor را روشن کنید و بگذارید روشن بماند.
alternative-tor-mail-program-step-2 = در تنظیمات برنامهٔ ایمیل، بخش پراکسی را پیدا کنید. SOCKS v5 را انتخاب کنید و آنچه را Waypost نشان می‌دهد بنویسید: آدرس 127.0.0.1 و یک درگاه. اگر گزینهٔ «Proxy DNS when using SOCKS v5» هست، روشنش کنید. رمزگذاری را روشن نگه دارید.
alternative-tor-mail-program-step-3 = هر کس خط شما را زیر نظر داشته باشد، می‌تواند ببیند که از Tor استفاده می‌کنید، ولی نمی‌بیند برای چه کاری. در برخی جاها همین هم جلب توجه می‌کند: خودتان بسنجید که برایتان امن است یا نه.

alternative-tor-bridge-title = رسیدن به Tor از راه یک پل
alternative-tor-bridge-step-1 = روی این خط، خود Tor قطع است. پل، راه ورودی است که در هیچ فهرست عمومی نیست.
alternative-tor-bridge-step-2 = در مرورگر Tor «تنظیمات» و سپس «اتصال» را باز کنید و همان‌جا یک پل بخواهید. یا از یک آدرس Gmail یا Riseup به bridges@torproject.org ایمیل بزنید.
alternative-tor-bridge-step-3 = پل را پیش خودتان نگه دارید: هر چه کمتر کسی آن را بشناسد، بیشتر کار می‌کند. در برخی جاها استفاده از Tor به‌تنهایی جلب توجه می‌کند. پل آن را فقط تا اندازه‌ای پنهان می‌کند: خودتان بسنجید که برایتان امن است یا نه.

## چرا یکی به کار نمی‌آید

why-silent = پاسخی به‌موقع نرسید.
why-refused = اتصال رد شد.
why-broken-off = اتصال قطع شد.
why-unproven = آن که پاسخ داد ثابت نکرد که سرویس ایمیل شماست.
# $status پاسخ سرور است، مانند 403.
why-turned-away = سرور با کد { $status } نپذیرفت.
why-unencrypted = سرور رمزگذاری پیشنهاد نکرد.
why-not-welcome = سرور ایمیل نپذیرفت.
why-tor-late = دسترسی به‌موقع به Tor ممکن نشد.
why-no-resolver = هیچ سرویسی برای جست‌وجوی امن نشانی در دسترس نبود.
