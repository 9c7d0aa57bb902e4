### Words that stand in tables, lists and labels.

## A part of somebody's mail, as it stands inside a list.

service-webmail = صفحة البريد على الويب
service-imap = الاستقبال في برنامج البريد (IMAP)
service-smtp = الإرسال من برنامج البريد (SMTP)
service-pop3 = الاستقبال في برنامج البريد (POP3)
service-mx = استلام البريد من المزودين الآخرين (MX)

## The same in a table, where there is little room.

service-short-webmail = صفحة الويب
service-short-imap = الاستقبال (IMAP)
service-short-smtp = الإرسال (SMTP)
service-short-pop3 = الاستقبال (POP3)
service-short-mx = البريد من الآخرين (MX)

## How one part of the mail is doing.

state-ok = يعمل
state-blocked = محجوب
state-degraded = بطيء
state-down = متوقف
state-unknown = غير معروف

## The verdict in a few words.

status-ok = كل شيء على ما يرام
status-blocked = شيء ما في الطريق يحجب بريدك
status-local-problem = الخلل في حاسوبك أو شبكتك
status-provider-problem = الخلل عند مزود البريد
status-degraded = يعمل، لكن ببطء
status-inconclusive = تعذرت معرفة السبب

## Where on the way something goes wrong.

layer-link = شبكتك أنت
layer-dns = البحث عن العنوان
layer-tcp = الطريق إلى الخادم
layer-tls = التشفير
layer-http = صفحة الويب
layer-mail = التخاطب مع خادم البريد
layer-throughput = السرعة
layer-provider = مزود البريد نفسه

## The stations between this computer and the mail, in their order.

station-computer = الحاسوب
station-network = الشبكة
station-dns = العناوين
station-road = الطريق
station-encryption = التشفير
station-service = البريد

station-state-fine = سليم
station-state-broken = معطل
station-state-slow = بطيء
station-state-unknown = غير معروف
