### То, что говорит только командная строка.

## Заголовки отчёта

cli-heading-way = Дорога к вашей почте
cli-heading-parts = Ваша почта по частям
cli-heading-findings = Что нашлось
cli-heading-alternatives = Что можно сделать

## Находка

cli-sure = Вывод
cli-sure-certain = точный
cli-sure-likely = вероятный
cli-sure-possible = один из возможных
cli-where = Где
# $hop — номер точки в пути, считая от этого компьютера.
cli-point = точка { $hop }
cli-seen-at = Замечено на
cli-more = { $count ->
    [one] и ещё { $count }
    [few] и ещё { $count }
   *[other] и ещё { $count }
}
cli-ruled-out = Исключено
cli-left-open = Не исключено

## Обходной путь. $seconds — сколько длилась попытка, в целых секундах.

cli-tried-works = Только что испробовано, работает: { $seconds ->
    [0] меньше секунды.
    [one] { $seconds } секунда.
    [few] { $seconds } секунды.
   *[other] { $seconds } секунд.
}
cli-tried-fails = Только что испробовано, отсюда не работает.
cli-not-tried = Пока не испробовано.
cli-trying = Пробуем прямо сейчас.
cli-helps = Помогает

## Вокруг отчёта

# $provider — почтовый домен, которого нет в справочнике.
cli-assumed = Waypost не знает сервиса { $provider } и вывел его серверы из имени. Не все они могут быть верны.
# $time — дата и время, $seconds — длительность проверки.
cli-made = Проверено { $time }; проверка длилась { $seconds ->
    [0] меньше секунды.
    [one] { $seconds } секунду.
    [few] { $seconds } секунды.
   *[other] { $seconds } секунд.
}

## Пока идёт проверка, на терминале. $seconds — сколько она может длиться.

cli-started = Проверяем сервис { $provider }. Это займёт не больше { $seconds ->
    [one] { $seconds } секунды
   *[other] { $seconds } секунд
}.
cli-working-computer = Смотрим на этот компьютер
cli-working-network = Смотрим на его сеть
cli-working-dns = Ищем адреса
cli-working-road = Идём по дороге
cli-working-encryption = Пробуем шифрование
cli-working-service = Пробуем почту
cli-trying-ways = Пробуем обходные пути
cli-stopping = Останавливаемся. Нажмите Ctrl-C ещё раз, чтобы закончить без результата.

## Справочник почтовых сервисов

cli-providers-id = Код
cli-providers-name = Название
cli-providers-domains = Почтовые домены
cli-providers-ranges = Свои адреса
cli-providers-onion = Внутри Tor
cli-providers-status = О неполадках
cli-providers-checked = Сверено
cli-providers-sources = Источники
cli-providers-notes = Полезно знать

## Письмо, которое вернулось

cli-recipient = Кому
cli-server = Сервер
cli-reply = Его слова
cli-reported-by = Сообщает

## Журналы почтовых серверов. Все аргументы — числа, кроме $from и $to: это дата и время.

cli-log-span = С { $from } по { $to }: { $lines ->
    [one] { $lines } строка
    [few] { $lines } строки
   *[other] { $lines } строк
}, из них не понято: { $unparsed }.
cli-heading-destinations = Куда шла почта
cli-log-destination = попыток: { $attempts }, доставлено: { $delivered }, отложено: { $deferred }, возвращено: { $bounced }
cli-log-address = соединений: { $connected }, без ответа: { $timeout }, отказов: { $refused }, обрывов: { $reset }, без дороги: { $unreachable }

## Дорога через Tor

cli-route-open = Дорога через Tor открыта.
# $address — адрес и порт на этом компьютере.
cli-route-socks = Для программ, которые знают SOCKS версии 5: { $address }. Пусть и имена узнают через него.
# $address — веб-адрес на этом компьютере.
cli-route-pac = Для программ, которым нужен адрес сценария прокси: { $address }
# $service — название службы, $address — на этом компьютере, $host — сервер почты.
cli-route-forward = { $service } без прокси: { $address } ведёт к { $host }
cli-route-close = Закрыть: Ctrl-C.

## An export

cli-removed = Убрано: { $what }
