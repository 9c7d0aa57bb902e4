### The report as a page, a text or a print, for the people who help.

# $provider is the name of a mail provider.
report-title = گزارش Waypost: { $provider }
# $version is that of Waypost, $system the name of an operating system, $id names the report.
report-made-by = ساخته‌شده با نسخهٔ { $version } از Waypost روی { $system }. گزارش { $id }.

## Headings

report-heading-tried = آنچه امتحان شد
report-heading-compared = با چه چیزی مقایسه شد
report-heading-points = مسیر، نقطه به نقطه
report-heading-times = کی و چه مدت
report-heading-raw = همهٔ آنچه اندازه گرفته شد
report-heading-told = آنچه سرورهای فرستنده می‌گویند
report-log-title = آنچه لاگ سرور ایمیل نشان می‌دهد
report-log-span = از { $from } تا { $to }.
# Connections of a mail server to one destination; all arguments are numbers.
report-chart = اتصال‌ها در طول زمان: { $connected } موفق، { $timeout } بی‌پاسخ، { $other } ناموفق به دلیل دیگر

## Tables

report-part = بخش
report-part-all = همهٔ بخش‌ها
report-step = گام
report-tries = تلاش‌ها
report-start = آغاز
report-longest = بیشترین
report-end = نتیجه
report-point = نقطه
report-address = آدرس
report-network = شبکه
report-time = زمان
report-answer = پاسخ

## What was held against what

report-role-control = دیگران، روی همین خط
report-role-neighbour = یک آدرس همسایه
report-role-other-port = درگاه دیگری از همین سرور
report-role-innocent = نامی که کسی مسدودش نمی‌کند

## How tries ended. All arguments are numbers.

report-worked = { $count } موفق
report-reply-code = بدون آدرس (کد { $code })
report-unwilling = سرور نپذیرفت
report-failure-timeout = پاسخی به‌موقع نرسید
report-failure-connection-reset = قطع شد
report-failure-connection-refused = رد شد
report-failure-icmp-unreachable = در مسیر برگشت خورد
report-failure-no-route = راهی نیست
report-failure-no-neighbour = دستگاه کناری پاسخ نداد
report-failure-forbidden = اینجا اجازه نیست
report-failure-connection-closed = زودتر از موعد بسته شد
report-failure-tls-alert = هشدار در رمزگذاری
report-failure-tls-protocol = رمزگذاری درستی نیست
report-failure-bad-reply = پاسخی نامفهوم
report-failure-too-large = پاسخی زیادی بلند
report-failure-local-fault = ایرادی در این سمت
report-failure-cancelled = متوقف شد
report-failure-unknown = ناموفق به دلیل دیگر

## Points on the way. $target is a server, with its door (port) and address.

report-way-to = تا { $target }
report-way-closed = این سیستم به Waypost اجازهٔ نگاه کردن نمی‌دهد.
report-hop-time-exceeded = عبور داد
report-hop-connected = سرور تماس را پذیرفت
report-hop-refused = سرور تماس را رد کرد
report-hop-unreachable = اینجا برگشت خورد
report-hop-silent = بی‌پاسخ
report-not-reached = رد مسیر اینجا تمام می‌شود.

## Times. $ms is a number of milliseconds, $seconds a text such as 5.4.

report-ms = { $ms } میلی‌ثانیه
report-seconds = { $seconds } ثانیه

## Below a print

report-raw-attached = همهٔ آنچه اندازه گرفته شد به این فایل پیوست شده است.
report-missing-letters = برخی حرف‌ها در این فایل نشان داده نمی‌شوند و به جایشان کادر آمده است. در صفحه (HTML) این حرف‌ها هستند.

## What was taken out of a report before it left

removed-some = { $what } ({ $count })
removed-mail-address = نام‌ها در نشانی‌های ایمیل
removed-address = نشانی‌های این رایانه
removed-name = نام رایانه، کاربر و Wi-Fi
removed-home-folder = مسیرهای پوشهٔ خانگی
removed-secret = پل‌ها، کلیدها و گذرواژه‌ها
removed-encoded = چیزی از این‌ها با نگارشی دیگر
removed-local-network = نقطه‌های شبکهٔ خودی
removed-time = زمان‌های دقیق
removed-system = نسخهٔ سیستم
removed-chosen = آنچه افزون بر این خواسته شد
