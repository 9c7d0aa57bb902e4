### What only the command line says.

## Headings of a report

cli-heading-way = مسیر تا ایمیل شما
cli-heading-parts = ایمیل شما، بخش به بخش
cli-heading-findings = آنچه پیدا شد
cli-heading-alternatives = کاری که می‌توانید بکنید

## A finding

cli-sure = اطمینان
cli-sure-certain = قطعی
cli-sure-likely = محتمل
cli-sure-possible = ممکن
cli-where = کجا
# $hop is the number of a point on the way, counted from this computer.
cli-point = نقطهٔ { $hop }
cli-seen-at = دیده‌شده در
cli-more = { $count ->
    [one] و { $count } مورد دیگر
   *[other] و { $count } مورد دیگر
}
cli-ruled-out = کنار گذاشته‌شده
cli-left-open = هنوز ممکن

## A way around. $seconds is how long the try took, in whole seconds.

cli-tried-works = همین حالا امتحان شد و کار می‌کند: { $seconds ->
    [0] در کمتر از یک ثانیه.
    [one] در { $seconds } ثانیه.
   *[other] در { $seconds } ثانیه.
}
cli-tried-fails = همین حالا امتحان شد و از اینجا کار نمی‌کند.
cli-not-tried = هنوز امتحان نشده است.
cli-trying = همین حالا در حال امتحان است.
cli-helps = کمک می‌کند به

## Around a report

# $provider is a mail domain that no entry of the directory names.
cli-assumed = سرویس { $provider } برای Waypost آشنا نیست و سرورهای آن از روی نام حدس زده شد. شاید همهٔ آن‌ها درست نباشد.
# $time is a date and a time, $seconds the length of the check.
cli-made = بررسی‌شده در { $time }، در { $seconds ->
    [0] کمتر از یک ثانیه.
    [one] { $seconds } ثانیه.
   *[other] { $seconds } ثانیه.
}

## While a check runs, on the terminal. $seconds is the time it may take.

cli-started = در حال بررسی { $provider }. حداکثر { $seconds } ثانیه طول می‌کشد.
cli-working-computer = بررسی این رایانه
cli-working-network = بررسی شبکهٔ آن
cli-working-dns = پیدا کردن آدرس‌ها
cli-working-road = دنبال کردن مسیر
cli-working-encryption = امتحان کردن رمزگذاری
cli-working-service = امتحان کردن ایمیل
cli-trying-ways = امتحان کردن راه‌های دیگر
cli-stopping = در حال توقف. برای پایان بدون نتیجه، یک بار دیگر Ctrl-C را بزنید.

## The directory of providers

cli-providers-id = شناسه
cli-providers-name = نام
cli-providers-domains = دامنه‌های ایمیل
cli-providers-ranges = آدرس‌های خودش
cli-providers-onion = درون Tor
cli-providers-status = خبر خرابی‌ها
cli-providers-checked = آخرین بازبینی
cli-providers-sources = منبع‌ها
cli-providers-notes = خوب است بدانید

## A mail that came back

cli-recipient = گیرنده
cli-server = سرور
cli-reply = به گفتهٔ خودش
cli-reported-by = گزارش از

## Mail servers' logs. All arguments are numbers, but $from and $to: dates and times.

cli-log-span = از { $from } تا { $to }: { $lines } سطر، که { $unparsed } سطر آن فهمیده نشد.
cli-heading-destinations = ایمیل‌ها به کجا رفتند
cli-log-destination = { $attempts } تلاش، { $delivered } رسیده، { $deferred } عقب‌افتاده، { $bounced } کنار گذاشته‌شده
cli-log-address = { $connected } وصل‌شده، { $timeout } بی‌پاسخ، { $refused } ردشده، { $reset } قطع‌شده، { $unreachable } بدون راه

## The road over Tor

cli-route-open = راه Tor باز است.
# $address is an address and a port on this computer.
cli-route-socks = برای برنامه‌هایی که SOCKS نسخهٔ 5 را می‌شناسند: { $address }. بگذارید نام‌ها را هم از همین راه پیدا کنند.
# $address is a web address on this computer.
cli-route-pac = برای برنامه‌هایی که آدرس اسکریپت پراکسی می‌خواهند: { $address }
# $service is the name of a service, $address is on this computer, $host is the provider’s server.
cli-route-forward = { $service } بدون پراکسی: { $address } به { $host } می‌رسد
cli-route-close = با Ctrl-C بسته می‌شود.

## An export

cli-removed = برداشته شد: { $what }
