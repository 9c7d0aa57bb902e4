### Тое, што кажа толькі камандны радок.

## Загалоўкі справаздачы

cli-heading-way = Шлях да вашай пошты
cli-heading-parts = Ваша пошта па частках
cli-heading-findings = Што знойдзена
cli-heading-alternatives = Што вы можаце зрабіць

## Знаходка

cli-sure = Вывад
cli-sure-certain = дакладны
cli-sure-likely = імаверны
cli-sure-possible = адзін з магчымых
cli-where = Дзе
# $hop — нумар пункта на шляху, калі лічыць ад гэтага камп’ютара.
cli-point = пункт { $hop }
cli-seen-at = Заўважана на
cli-more = { $count ->
    [one] і яшчэ { $count }
    [few] і яшчэ { $count }
    [many] і яшчэ { $count }
   *[other] і яшчэ { $count }
}
cli-ruled-out = Выключана
cli-left-open = Яшчэ магчыма

## Абыходны шлях. $seconds — колькі доўжылася спроба, у цэлых секундах.

cli-tried-works = Толькі што выпрабавана, працуе: { $seconds ->
    [0] менш чым за секунду.
    [one] за { $seconds } секунду.
    [few] за { $seconds } секунды.
    [many] за { $seconds } секунд.
   *[other] за { $seconds } секунды.
}
cli-tried-fails = Толькі што выпрабавана, адсюль не працуе.
cli-not-tried = Яшчэ не выпрабавана.
cli-trying = Спрабуем проста зараз.
cli-helps = Для чаго

## Вакол справаздачы

# $provider — паштовы дамен, якога няма ў даведніку.
cli-assumed = Waypost не ведае сэрвісу { $provider } і вывеў яго серверы з імя. Не ўсе яны могуць быць правільныя.
# $time — дата і час, $seconds — працягласць праверкі.
cli-made = Праверана { $time }; праверка доўжылася { $seconds ->
    [0] менш за секунду.
    [one] { $seconds } секунду.
    [few] { $seconds } секунды.
    [many] { $seconds } секунд.
   *[other] { $seconds } секунды.
}

## Пакуль ідзе праверка, на тэрмінале. $seconds — колькі яна можа доўжыцца.

cli-started = Правяраем сэрвіс { $provider }. Гэта зойме не больш за { $seconds ->
    [one] { $seconds } секунду
    [few] { $seconds } секунды
    [many] { $seconds } секунд
   *[other] { $seconds } секунды
}.
cli-working-computer = Глядзім на гэты камп’ютар
cli-working-network = Глядзім на яго сетку
cli-working-dns = Шукаем адрасы
cli-working-road = Ідзём па дарозе
cli-working-encryption = Спрабуем шыфраванне
cli-working-service = Спрабуем пошту
cli-trying-ways = Спрабуем абходныя шляхі
cli-stopping = Спыняемся. Націсніце Ctrl-C яшчэ раз, каб скончыць без выніку.

## Даведнік паштовых сэрвісаў

cli-providers-id = Код
cli-providers-name = Назва
cli-providers-domains = Паштовыя дамены
cli-providers-ranges = Уласныя адрасы
cli-providers-onion = Унутры Tor
cli-providers-status = Пра збоі
cli-providers-checked = Звераны
cli-providers-sources = Крыніцы
cli-providers-notes = Карысна ведаць

## Ліст, які вярнуўся

cli-recipient = Каму
cli-server = Сервер
cli-reply = Яго словы
cli-reported-by = Паведамляе

## Журналы паштовых сервераў. Усе аргументы — лікі, акрамя $from і $to: гэта дата і час.

cli-log-span = Ад { $from } да { $to }: { $lines ->
    [one] { $lines } радок
    [few] { $lines } радкі
    [many] { $lines } радкоў
   *[other] { $lines } радка
}, з іх незразумелых: { $unparsed }.
cli-heading-destinations = Куды ішла пошта
cli-log-destination = спроб: { $attempts }, дастаўлена: { $delivered }, адкладзена: { $deferred }, вернута: { $bounced }
cli-log-address = злучэнняў: { $connected }, без адказу: { $timeout }, адмоў: { $refused }, абрываў: { $reset }, без дарогі: { $unreachable }

## Дарога праз Tor

cli-route-open = Дарога праз Tor адкрыта.
# $address — адрас і порт на гэтым камп’ютары.
cli-route-socks = Для праграм, якія ведаюць SOCKS версіі 5: { $address }. Няхай і імёны шукаюць праз яго.
# $address — вэб-адрас на гэтым камп’ютары.
cli-route-pac = Для праграм, якім патрэбны адрас сцэнарыя проксі: { $address }
# $service — назва службы, $address — на гэтым камп’ютары, $host — сервер пошты.
cli-route-forward = { $service } без проксі: { $address } вядзе да { $host }
cli-route-close = Закрыць: Ctrl-C.

## An export

cli-removed = Прыбрана: { $what }
