### What could not be done, and how to mend it: the program's own sentences, without a capital in front.
### An invisible U+200E keeps Latin text with punctuation in its order.

## Whom a check is about

error-who-empty = یک آدرس ایمیل بنویسید، مانند name@example.org
error-who-too-long = این نوشته برای یک آدرس ایمیل زیادی بلند است
error-who-no-user = در این آدرس ایمیل، پیش از @ چیزی نیامده است
error-who-no-domain = آنچه پس از @ آمده است نام دامنه نیست
error-who-number = این یک عدد است، نه دامنهٔ ایمیل؛ نامی مانند example.org بنویسید
error-who-neither = این نه آدرس ایمیل است، نه دامنه و نه شناسهٔ یک سرویس ایمیل
# $id is what was typed.
error-who-unknown = سرویسی به نام «{ $id }» برای Waypost آشنا نیست؛ آدرس ایمیل را کامل بنویسید
# $domain is a mail domain.
error-route-unknown = «{ $domain }» دامنهٔ ایمیلی نیست که Waypost بشناسد؛ ارائه‌دهندهٔ آن را بنویسید (waypost providers list)، یا بگذارید همه چیز بگذرد (--everything)
error-thunderbird-unknown = «{ $domain }» دامنهٔ ایمیلی نیست که Waypost بشناسد؛ ارائه‌دهندهٔ آن را بنویسید (waypost providers list)

## The profile. $file is its path, $reason what the system or the reader of the file said.

error-profile = { $file }، { $reason }
error-profile-built-in = پروفایل درونی خراب است ({ $reason })؛ Waypost را دوباره نصب کنید
error-profile-unreadable = پروفایل { $file } خوانده نمی‌شود: { $reason }
error-profile-no-file = پروفایل { $file } فایل نیست
error-profile-too-large = پروفایل { $file } بزرگ‌تر از آن است که پروفایل باشد
error-profile-no-text = پروفایل { $file } متن UTF-8 نیست

## Mails and logs. $name is the log’s file.

error-mail-unreadable = ایمیل خوانده نمی‌شود: { $reason }
error-mail-empty = ایمیل خالی است؛ کل پیام را ذخیره کنید و دوباره امتحان کنید
error-log-unreadable = لاگ { $name } خوانده نمی‌شود: { $reason }
error-log-worker = لاگ خوانده نمی‌شود: ایراد از خود Waypost است؛ لطفاً آن را گزارش کنید

## Files that Waypost makes

error-report-unwritable = گزارش را نمی‌شود نوشت: { $reason }
error-file-unwritable = فایل { $file } را نمی‌شود نوشت: { $reason }
error-settings-unwritable = تنظیمات را نمی‌شود در { $file } نوشت: { $reason }
error-seal-private = این کلید خصوصی age است و کس دیگری نباید آن را ببیند؛ کلید عمومی را بدهید که با age1 آغاز می‌شود
error-seal-no-key = این کلید عمومی age نیست؛ چنین کلیدی با age1 آغاز می‌شود
error-seal-no-support = در پروفایل، کلیدی برای گروه پشتیبانی نیست؛ آن را با ‎--seal age1…‎ بدهید
error-no-data-folder = این سیستم پوشه‌ای برای داده‌ها ندارد؛ آن را با ‎--state-dir بدهید

## Tor

error-tor-start = روی این سیستم نمی‌شود Tor را راه انداخت
# $reason is what the system said.
error-route-doors = روی این رایانه نمی‌شود درگاهی برای راه Tor باز کرد: { $reason }
error-webmail-twice = پنجرهٔ ایمیل همین حالا باز است
error-route-twice = راه Tor همین حالا باز است

## The history, as the window says it. $reason is what the system said.

error-history-no-key = سابقه‌ای نگه داشته نمی‌شود: دسته‌کلیدی نیست که کلید آن را نگه دارد
error-history-keyring-locked = دسته‌کلید قفل است؛ برای رسیدن به سابقه، قفل آن را باز کنید
error-history-keyring-failed = دسته‌کلید با خطا روبه‌رو شد ({ $reason })؛ چیزی از دست نرفته است، دوباره امتحان کنید
error-history-key-lost = کلید این سابقه دیگر در دسته‌کلید نیست، پس هیچ‌کس نمی‌تواند آن را بخواند؛ برای شروع دوباره، سابقه را پاک کنید
error-history-needs-passphrase = بررسی‌های پیشین با گذرواژه باز می‌شوند؛ آن را در «بررسی‌های پیشین» وارد کنید
error-history-wrong-passphrase = این گذرواژهٔ بررسی‌های پیشین نیست
error-history-needs-keyring = این سابقه با کلیدی از دسته‌کلید باز می‌شود، ولی از Waypost خواسته شده سراغ آن نرود
error-history-no-such-report = این گزارش دیگر در سابقه نیست
error-history-full = دیسک پر است؛ گزارش‌های پیشین هنوز هستند
error-history-busy = برنامهٔ دیگری با سابقه کار می‌کند؛ دوباره امتحان کنید
error-history-damaged = فایل سابقه خراب است؛ برای شروع دوباره، سابقه را پاک کنید
error-history-damaged-report = این گزارش خراب است و خوانده نمی‌شود؛ گزارش‌های دیگر سر جایشان هستند
error-history-too-new = نسخهٔ تازه‌تری از Waypost این سابقه را نوشته است؛ از همان نسخه استفاده کنید
error-history-storage = سابقه در دسترس نیست: { $reason }
error-keep-days = شمار روزها را از ۱ تا { $most } بدهید

## Faults of the window itself

error-no-display = اینجا صفحه‌نمایشی برای باز کردن پنجره نیست؛ در خط فرمان از waypost استفاده کنید
error-check-twice = این بررسی همین حالا در حال انجام است
error-misused = پنجره چیزی خواست که نمی‌تواند داشته باشد: ایراد از خود Waypost است؛ لطفاً آن را گزارش کنید
error-fault = ایراد از خود Waypost است؛ لطفاً آن را گزارش کنید
error-no-runtime = این سیستم راهی برای منتظر ماندن نمی‌دهد: { $reason }
