### Слова, которые стоят в таблицах, списках и подписях.

## Часть почты, как она стоит внутри списка (именительный падеж).

service-webmail = почта на веб-странице
service-imap = получение писем в почтовой программе (IMAP)
service-smtp = отправка писем из почтовой программы (SMTP)
service-pop3 = получение писем в почтовой программе (POP3)
service-mx = приём писем от других почтовых сервисов (MX)

## То же в таблице, где мало места.

service-short-webmail = Веб-страница
service-short-imap = Получение (IMAP)
service-short-smtp = Отправка (SMTP)
service-short-pop3 = Получение (POP3)
service-short-mx = Почта от других (MX)

## Как дела у одной части почты.

state-ok = работает
state-blocked = закрыто в пути
state-degraded = медленно
state-down = не работает
state-unknown = неизвестно

## Итог в нескольких словах.

status-ok = Всё в порядке
status-blocked = Что-то в пути мешает вашей почте
status-local-problem = Неполадка на вашей стороне
status-provider-problem = Неполадка у почтового сервиса
status-degraded = Работает, но медленно
status-inconclusive = Причину узнать не удалось

## Где именно в пути что-то не так.

layer-link = ваша собственная сеть
layer-dns = поиск адреса
layer-tcp = дорога к серверу
layer-tls = шифрование
layer-http = веб-страница
layer-mail = разговор с почтовым сервером
layer-throughput = скорость
layer-provider = сам почтовый сервис

## Станции между этим компьютером и почтой, по порядку.

station-computer = Компьютер
station-network = Сеть
station-dns = Адреса
station-road = Дорога
station-encryption = Шифрование
station-service = Почта

station-state-fine = в порядке
station-state-broken = сбой
station-state-slow = медленно
station-state-unknown = неизвестно
