### Words that stand in tables, lists and labels.

## A part of somebody's mail, as it stands inside a list.

service-webmail = صفحهٔ وب ایمیل
service-imap = دریافت در برنامهٔ ایمیل (IMAP)
service-smtp = ارسال از برنامهٔ ایمیل (SMTP)
service-pop3 = دریافت در برنامهٔ ایمیل (POP3)
service-mx = گرفتن ایمیل از سرویس‌های دیگر (MX)

## The same in a table, where there is little room.

service-short-webmail = صفحهٔ وب
service-short-imap = دریافت (IMAP)
service-short-smtp = ارسال (SMTP)
service-short-pop3 = دریافت (POP3)
service-short-mx = ایمیل از دیگران (MX)

## How one part of the mail is doing.

state-ok = کار می‌کند
state-blocked = مسدود
state-degraded = کند
state-down = از کار افتاده
state-unknown = نامعلوم

## The verdict in a few words.

status-ok = همه‌چیز درست است
status-blocked = چیزی در مسیر، جلوی ایمیل شما را می‌گیرد
status-local-problem = مشکل در رایانه یا شبکهٔ خودتان است
status-provider-problem = مشکل از سرویس ایمیل است
status-degraded = کار می‌کند، ولی کند است
status-inconclusive = علت پیدا نشد

## Where on the way something goes wrong.

layer-link = شبکهٔ خودتان
layer-dns = پیدا کردن آدرس
layer-tcp = مسیر تا سرور
layer-tls = رمزگذاری
layer-http = صفحهٔ وب
layer-mail = گفت‌وگو با سرور ایمیل
layer-throughput = سرعت
layer-provider = خود سرویس ایمیل

## The stations between this computer and the mail, in their order.

station-computer = رایانه
station-network = شبکه
station-dns = آدرس‌ها
station-road = مسیر
station-encryption = رمزگذاری
station-service = ایمیل

station-state-fine = سالم
station-state-broken = خراب
station-state-slow = کند
station-state-unknown = نامعلوم
