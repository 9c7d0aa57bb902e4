### What only the window says. A person reads this whose mail has just stopped: short and plain.

window-menu = منو
window-settings = تنظیمات
window-history = بررسی‌های پیشین
window-back = بازگشت
window-copy = کپی
window-copied = کپی شد.
window-copy-failed = این را اینجا نمی‌شود کپی کرد.

## The question

window-question = کدام آدرس ایمیل از کار افتاده است؟
window-question-help = همان بخش پس از @ کافی است. بخش پیش از آن به هیچ جا فرستاده نمی‌شود.
window-question-empty = آدرس ایمیلتان را بنویسید، یا سرویس ایمیلتان را در پایین انتخاب کنید.
window-pick-provider = یا سرویس ایمیلتان را انتخاب کنید:
window-pick-none = انتخاب کنید…
window-check = بررسی
window-contact = این بررسی با سرویس ایمیل شما و، برای مقایسه، با چند جای شناخته‌شده تماس می‌گیرد. شبکهٔ شما می‌تواند این تماس‌ها را ببیند.
window-contact-more = با چه جاهایی تماس می‌گیرد؟
window-contact-explained = برنامهٔ Waypost مانند هر برنامهٔ ایمیل، به سرورهای سرویس شما سر می‌زند. برای مقایسه، به سرورهای دیگران هم سر می‌زند و از چند دفترچه تلفن عمومی اینترنت (DNS) می‌پرسد.

    وارد هیچ حسابی نمی‌شود و هرگز رمز عبور نمی‌خواهد. هیچ چیز دربارهٔ شما برای کسی فرستاده نمی‌شود: Waypost مرکزی ندارد که به آن گزارش بدهد.

    هر کس خط شما را زیر نظر داشته باشد، می‌تواند این تماس‌ها را ببیند؛ درست مانند تماس‌های هر برنامهٔ ایمیل دیگر.
window-other = مشکل چیز دیگری است؟
window-came-back = ایمیلی به من برگشته است
window-run-server = من سرور ایمیل دارم

## What is asked once

window-consent-title = پیش از نخستین بررسی
window-consent-yes = شروع
window-consent-no = حالا نه
window-tor-title = بررسی می‌تواند از Tor هم استفاده کند؟
window-tor-explained = شبکهٔ Tor راهی است که از کشورهای دیگر می‌گذرد. با آن، Waypost می‌تواند بفهمد سرویس شما برای همه از کار افتاده است یا نه، و راه‌های دیگر را امتحان کند.

    هر کس خط شما را زیر نظر داشته باشد، می‌تواند ببیند که از Tor استفاده می‌کنید، ولی نمی‌بیند برای چه کاری. در برخی جاها همین هم جلب توجه می‌کند: خودتان بسنجید که برایتان امن است یا نه.
window-tor-yes = استفاده از Tor
window-tor-no = بررسی بدون Tor
window-remember = دیگر پرسیده نشود

## While a check runs

# $provider is the name of a mail provider, or what the user typed in.
window-checking = در حال بررسی: { $provider }
window-starting = آماده‌سازی
window-stopping = در حال توقف و مرور آنچه تا اینجا دیده شد
# $seconds are those since the start, $count is how many things were tried.
window-elapsed = { $seconds } ثانیه گذشته است. { $count ->
    [0] هنوز چیزی امتحان نشده است.
    [one] { $count } چیز امتحان شد.
   *[other] { $count } چیز امتحان شد.
}
# $seconds is the time the check is given.
window-at-most = حداکثر { $seconds } ثانیه طول می‌کشد.
window-cancel = لغو
window-leave = بدون انتظار
window-check-other = بررسی آدرسی دیگر
window-other-checks = بررسی‌های دیگر:
window-now = در حال بررسی
window-ahead = هنوز نه

## The answer

window-heading-works = چه کار می‌کند و چه نمی‌کند
window-stopped = بررسی را پیش از پایان متوقف کردید. این چیزی است که تا آن لحظه دیده شد.
window-show-how = روش کار
window-ways-trying = پاسخ روشن است. راه‌های دیگر هنوز امتحان می‌شوند.
window-way-news = { $way }: { $news }
window-ways-done = دیگر هیچ راهی امتحان نمی‌شود.
window-stop-trying = دیگر امتحان نکن
window-again = بررسی دوباره
window-export = ساخت گزارش برای فرستادن
window-why = چرا Waypost چنین نتیجه‌ای گرفت
window-nothing-found = ایرادی پیدا نشد.
window-role-target = سرویس ایمیل شما
# $worked and $failed are numbers of tries.
window-times-say = تلاش‌های موفق: { $worked }. تلاش‌های ناموفق: { $failed }.
window-times-legend = هر میله یک تلاش است. میله‌های نازک سبز موفق بودند و میله‌های پهن قرمز ناموفق.
window-worked = موفق
window-evidence-legend = نتیجه بر پایهٔ موارد نشان‌دار است.
window-check-failed = بررسی انجام نشد
window-start-failed = برنامهٔ Waypost نتوانست آغاز شود

## What went wrong inside

window-error-inside = در خود Waypost مشکلی پیش آمد. چیزی از دست نرفته است: دوباره امتحان کنید. اگر درست نشد، Waypost را ببندید و باز کنید.

## A mail that came back

window-bounce-title = ایمیلی به من برگشته است
window-bounce-help = وقتی ایمیلی را نمی‌شود تحویل داد، یک سرور پاسخ می‌دهد و علت را می‌نویسد. Waypost این پاسخ را برایتان می‌خواند.
window-bounce-drop = فایل ایمیل را اینجا رها کنید، یا
window-bounce-pick = انتخاب فایل
window-bounce-paste = یا متن آن را، همراه با بخش فنی، اینجا بچسبانید:
window-bounce-read = توضیح ایمیل
window-bounce-stays = روی همین رایانه خوانده می‌شود و به هیچ جا نمی‌رود.
window-bounce-other = خواندن ایمیلی دیگر
window-bounce-too-large = این فایل برای یک ایمیل زیادی بزرگ است. ایمیلی را انتخاب کنید که برگشته است.
window-bounce-is = معنی ایمیل برگشتی، به زبان ساده
window-bounce-is-none = این ایمیل برگشتی نیست
window-details = جزئیات

## Logs of a mail server

window-log-title = من سرور ایمیل دارم
window-log-help = لاگ‌های سرور ایمیلتان را انتخاب کنید؛ لاگ‌های فشرده هم پذیرفته می‌شوند. Waypost دنبال جاهایی می‌گردد که سرور دیگر به آن‌ها نمی‌رسد.
window-log-pick = انتخاب لاگ‌ها
window-log-reading = در حال خواندن…
# All arguments are numbers of connections.
window-chart-say = اتصال‌ها: { $connected } موفق، { $timeout } بی‌پاسخ، { $other } ناموفق به دلیل دیگر.
window-chart-legend = هر ستون یک بازهٔ زمانی است. سبز یکدست یعنی موفق و قرمز هاشورخورده یعنی ناموفق.

## Earlier checks

window-history-help = یکی را باز کنید، یا دو تا را علامت بزنید تا ببینید بین آن‌ها چه تغییر کرده است.
window-history-no-key = اینجا دسته‌کلیدی نیست که کلید را نگه دارد، پس بررسی‌های تازه نگه داشته نمی‌شوند.
window-history-passphrase-begin = با این همه می‌توان آن‌ها را با گذرواژه‌ای که خودتان برمی‌گزینید مهر کرد و نگه داشت. گذرواژه هیچ‌جا ذخیره نمی‌شود: هر بار که Waypost آغاز می‌شود آن را دوباره وارد می‌کنید و بدون آن هیچ‌کس، حتی شما، نمی‌تواند این بررسی‌ها را باز کند.
window-history-passphrase-open = بررسی‌های پیشین با گذرواژه مهر شده‌اند. وقتی آن را وارد کنید، خوانده می‌شوند و بررسی‌های تازه هم تا بستن Waypost نگه داشته می‌شوند.
window-history-passphrase = گذرواژه
window-history-passphrase-again = گذرواژه، یک بار دیگر
window-history-passphrase-keep = نگه داشتن بررسی‌ها با این گذرواژه
window-history-passphrase-give = باز کردن
window-history-passphrase-differs = دو گذرواژه یکی نیستند. یک گذرواژه را دو بار بنویسید.
window-history-keep-none = بررسی‌ای نگه داشته نشود
# $time is when a check was made.
window-history-tick = انتخاب بررسی { $time } برای مقایسه
window-history-delete-one = حذف بررسی { $time }
window-history-delete-sure = بررسی { $time } حذف شود؟ دیگر نمی‌شود آن را برگرداند.
window-history-delete-all = حذف همه
window-history-delete-all-sure = همهٔ بررسی‌های پیشین حذف شود؟ دیگر نمی‌شود آن‌ها را برگرداند.
window-history-compare = مقایسه
window-history-back = همهٔ بررسی‌های پیشین
window-compared = چه چیزی تغییر کرده است
window-delete = حذف
window-keep = نگه‌داشتن

## A report for somebody else

window-export-help = این را برای کسانی بفرستید که کمکتان می‌کنند. نخست خودتان نگاهش کنید: فقط همین چیزی که اینجا می‌بینید در آن است.
window-export-format = به شکل
window-format-html = صفحه (HTML)
window-format-pdf = نسخهٔ چاپی (PDF)
window-format-text = متن ساده
window-format-json = داده (JSON)
window-format-ooni = داده برای OONI
window-export-redact = چه چیزی حذف شود
window-redact-standard = هر چه نشان می‌دهد شما کیستید و کجا هستید
window-redact-strict = آن‌ها، به‌علاوهٔ شبکهٔ شما، زمان دقیق و سیستم شما
window-redact-none = هیچ چیز
window-redact-warning = گزارشی که چیزی از آن حذف نشده باشد می‌تواند نشان دهد شما کیستید و کجا هستید. آن را فقط به کسی بدهید که به او اعتماد دارید.
window-export-more = این هم، هر جا که آمده است، حذف شود:
window-export-remove = حذف
window-export-put-back = برگرداندن
window-export-preview = این چیزی است که فرستاده می‌شود
# $count is a number of places in the report.
window-export-removed = { $count } مورد حذف شد.
window-export-unmarked = آنچه به‌جای چیزی آمده در پایین علامت خورده است. زمان‌هایی که فقط تا ساعت نوشته شده‌اند، نسخهٔ کوتاه‌شدهٔ سیستم، نقطه‌های کنارگذاشته‌شدهٔ شبکهٔ شما و نشانی‌های خودتان که اکنون 0.0.0.0 یا :: نوشته شده‌اند علامت ندارند.
window-export-save = ذخیرهٔ فایل
# $file is the name of a file.
window-export-saved = با نام { $file } ذخیره شد.

## Mail over Tor

window-route = از راه Tor
window-route-title = ایمیل شما از راه Tor
window-route-help = برنامهٔ Waypost می‌تواند راه Tor را باز نگه دارد. آن‌گاه برنامهٔ ایمیل شما از این راه می‌گذرد و هیچ‌کس روی خط نمی‌بیند ایمیل مال کیست.
window-route-who = آدرس ایمیل شما
window-route-more = گزینه‌های بیشتر
window-route-everything = هر برنامه‌ای بتواند برای هر کاری از آن بگذرد
window-route-forwards = برای برنامه‌های ایمیلی که پراکسی نمی‌شناسند هم درگاه باز شود
window-route-bridges-only = هرگز بدون پل سراغ Tor نرود
window-route-start = باز کردن راه
window-route-stop = بستن راه
window-route-closed = راه بسته است.
window-route-opening = در حال باز کردن راه
window-route-open = راه باز است.
window-route-lost = اتصال Tor از دست رفت. تا برنگردد، چیزی بیرون فرستاده نمی‌شود.
window-route-closing = در حال بستن راه
window-route-stays = وقتی اینجا کارهای دیگری می‌کنید، راه باز می‌ماند.
window-route-socks = پراکسی برای برنامه‌های ایمیل (SOCKS5)
window-route-pac = آدرس برای تنظیمات پراکسی سیستم (PAC)
window-webmail = صفحهٔ وب ایمیل از راه Tor
window-webmail-help = پنجره‌ای جداگانه صفحهٔ سرویس شما را نشان می‌دهد و به هیچ چیز جز Tor نمی‌رسد.
window-webmail-open = باز کردن ایمیل از راه Tor
window-webmail-keep = ورود به حساب تا دفعهٔ بعد حفظ شود
window-webmail-opening = در حال باز کردن پنجره
window-webmail-shown = پنجره باز است.
window-webmail-close = بستن پنجره
window-thunderbird = برنامهٔ Thunderbird
window-thunderbird-help = با یک کلیک، Thunderbird این ایمیل‌ها را از این راه می‌گیرد و می‌فرستد. با یک کلیک دیگر همه‌چیز به حالت پیشین برمی‌گردد. نخست Thunderbird را ببندید.
window-thunderbird-who = نخست آدرس ایمیلتان را در بالا بنویسید.
window-thunderbird-set = تنظیم
window-thunderbird-set-one = تنظیم پروفایل { $name }
window-thunderbird-undo = برگرداندن
window-thunderbird-undo-one = برگرداندن پروفایل { $name } به حالت پیشین
window-bridges = پل‌های خودتان
window-bridges-help = پل، راه ورودی به Tor است که در هیچ فهرست عمومی نیست. جایی که Tor قطع است، کسی که به او اعتماد دارید می‌تواند پلی برایتان بفرستد.
window-bridges-paste = آدرس پل‌ها را همان‌طور که برایتان فرستاده‌اند بچسبانید:
window-bridges-add = اضافه کردن
window-bridges-remove = برداشتن
# $label is a short name of a bridge.
window-bridges-remove-one = برداشتن پل { $label }
window-bridges-try = امتحان کنید
window-bridges-try-one = امتحان پل { $label }
window-bridges-trying = پل { $label } امتحان می‌شود. شاید یک دقیقه طول بکشد.
# $says is a sentence on how it did.
window-bridges-tried = پل { $label }: { $says }
window-bridges-ask = از پروژهٔ Tor پل بخواهید
# Of the user; the field may stay empty.
window-bridges-country = کشور، دو حرف (می‌تواند خالی بماند)
# $domain is what stands behind the @ of a mail address.
window-check-road = بررسی مسیر تا { $domain }

## Sealing a report

window-seal = قفل کردن برای یک نفر
window-seal-help = کلید عمومی age کسی را که کمکتان می‌کند بچسبانید (با age1 آغاز می‌شود). آن‌گاه فقط او می‌تواند فایل را باز کند.
window-seal-support = قفل کردن برای گروه پشتیبانی‌ای که در پروفایل شما آمده است. آن‌گاه فقط همان گروه می‌تواند فایل را باز کند.

## Settings

window-settings-look = زبان و ظاهر
window-settings-language = زبان
window-settings-language-system = مانند سیستم
window-settings-theme = ظاهر
window-theme-system = مانند سیستم
window-theme-light = روشن
window-theme-dark = تیره
window-settings-contact = با چه جاهایی می‌شود تماس گرفت
window-settings-tor = شبکهٔ Tor
window-settings-tor-ask = هر بار پرسیده شود
window-settings-tor-on = استفاده شود
window-settings-tor-off = استفاده نشود
window-settings-ask-first = پیش از بررسی بعدی دوباره پرسیده شود
window-settings-history = بررسی‌ها روی این رایانه، قفل‌شده با کلید، نگه داشته شوند
window-settings-keep = مدت نگه‌داری
window-days = { $count } روز
# $system is the name of an operating system.
window-version = نسخهٔ { $version } از Waypost روی { $system }
