### Словы, якія стаяць у табліцах, спісах і подпісах.

## Частка пошты, як яна стаіць у спісе (назоўны склон).

service-webmail = пошта на вэб-старонцы
service-imap = атрыманне лістоў у паштовай праграме (IMAP)
service-smtp = адпраўка лістоў з паштовай праграмы (SMTP)
service-pop3 = атрыманне лістоў у паштовай праграме (POP3)
service-mx = прыём лістоў ад іншых сэрвісаў (MX)

## Тое самае ў табліцы, дзе мала месца.

service-short-webmail = Вэб-старонка
service-short-imap = Атрыманне (IMAP)
service-short-smtp = Адпраўка (SMTP)
service-short-pop3 = Атрыманне (POP3)
service-short-mx = Лісты ад іншых (MX)

## Як справы ў адной часткі пошты.

state-ok = працуе
state-blocked = заблакіравана
state-degraded = павольна
state-down = не працуе
state-unknown = невядома

## Вынік у некалькіх словах.

status-ok = Усё добра
status-blocked = Нешта на шляху блакіруе вашу пошту
status-local-problem = Няспраўнасць на вашым баку
status-provider-problem = Няспраўнасць у паштовага сэрвісу
status-degraded = Працуе, але павольна
status-inconclusive = Высветліць не ўдалося

## Дзе менавіта на шляху нешта не так.

layer-link = ваша ўласная сетка
layer-dns = пошук адраса
layer-tcp = дарога да сервера
layer-tls = шыфраванне
layer-http = вэб-старонка
layer-mail = размова з паштовым серверам
layer-throughput = хуткасць
layer-provider = сам паштовы сэрвіс

## Станцыі паміж гэтым камп’ютарам і поштай, па парадку.

station-computer = Камп’ютар
station-network = Сетка
station-dns = Адрасы
station-road = Дарога
station-encryption = Шыфраванне
station-service = Пошта

station-state-fine = добра
station-state-broken = збой
station-state-slow = павольна
station-state-unknown = невядома
