### Слова, що стоять у таблицях, списках і підписах.

## Частина пошти, як вона стоїть у списку (називний відмінок).

service-webmail = пошта на вебсторінці
service-imap = отримання листів у поштовій програмі (IMAP)
service-smtp = надсилання листів із поштової програми (SMTP)
service-pop3 = отримання листів у поштовій програмі (POP3)
service-mx = приймання листів від інших сервісів (MX)

## Те саме в таблиці, де мало місця.

service-short-webmail = Вебсторінка
service-short-imap = Отримання (IMAP)
service-short-smtp = Надсилання (SMTP)
service-short-pop3 = Отримання (POP3)
service-short-mx = Листи від інших (MX)

## Як справи в однієї частини пошти.

state-ok = працює
state-blocked = заблоковано
state-degraded = повільно
state-down = не працює
state-unknown = невідомо

## Підсумок кількома словами.

status-ok = Усе гаразд
status-blocked = Щось на шляху блокує вашу пошту
status-local-problem = Несправність на вашому боці
status-provider-problem = Несправність у поштового сервісу
status-degraded = Працює, але повільно
status-inconclusive = З’ясувати не вдалося

## Де саме на шляху щось не так.

layer-link = ваша власна мережа
layer-dns = пошук адреси
layer-tcp = дорога до сервера
layer-tls = шифрування
layer-http = вебсторінка
layer-mail = розмова з поштовим сервером
layer-throughput = швидкість
layer-provider = сам поштовий сервіс

## Станції між цим комп’ютером і поштою, за порядком.

station-computer = Комп’ютер
station-network = Мережа
station-dns = Адреси
station-road = Дорога
station-encryption = Шифрування
station-service = Пошта

station-state-fine = гаразд
station-state-broken = збій
station-state-slow = повільно
station-state-unknown = невідомо
