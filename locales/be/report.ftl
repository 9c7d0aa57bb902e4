### Справаздача як старонка, тэкст або друк — для тых, хто дапамагае.

# $provider — назва паштовага сэрвісу.
report-title = Waypost: { $provider }
# $version — версія Waypost, $system — назва аперацыйнай сістэмы, $id — імя справаздачы.
report-made-by = Складзена праграмай Waypost { $version }, сістэма { $system }. Справаздача { $id }.

## Загалоўкі

report-heading-tried = Што выпрабавана
report-heading-compared = З чым параўнана
report-heading-points = Шлях па пунктах
report-heading-times = Калі і як доўга
report-heading-raw = Усё, што вымерана
report-heading-told = Што кажуць серверы адпраўнікоў
report-log-title = Што паказвае журнал паштовага сервера
report-log-span = З { $from } па { $to }.
# Злучэнні паштовага сервера з адным атрымальнікам; усе аргументы — лікі.
report-chart = Злучэнні па часе: удалося { $connected }, без адказу { $timeout }, не ўдалося інакш { $other }

## Табліцы

report-part = Частка
report-part-all = Усе часткі
report-step = Крок
report-tries = Спроб
report-start = Пачатак
report-longest = Найдаўжэй
report-end = Чым скончылася
report-point = Пункт
report-address = Адрас
report-network = Сетка
report-time = Час
report-answer = Адказ

## З чым параўнана

report-role-control = Іншыя серверы на той самай лініі
report-role-neighbour = Суседні адрас
report-role-other-port = Іншыя дзверы таго самага сервера
report-role-innocent = Імя, якое ніхто не блакіруе

## Чым скончыліся спробы. Усе аргументы — лікі.

report-worked = удалося: { $count }
report-reply-code = адраса няма (код { $code })
report-unwilling = сервер адмовіў
report-failure-timeout = адказ не прыйшоў своечасова
report-failure-connection-reset = злучэнне абарвана
report-failure-connection-refused = злучэнне адхілена
report-failure-icmp-unreachable = вернута з дарогі
report-failure-no-route = няма дарогі
report-failure-no-neighbour = суседні вузел маўчыць
report-failure-forbidden = тут забаронена
report-failure-connection-closed = закрыта зарана
report-failure-tls-alert = збой у шыфраванні
report-failure-tls-protocol = няма сапраўднага шыфравання
report-failure-bad-reply = адказ без сэнсу
report-failure-too-large = занадта доўгі адказ
report-failure-local-fault = няспраўнасць на гэтым баку
report-failure-cancelled = спынена
report-failure-unknown = не ўдалося інакш

## Пункты на шляху. $target — сервер з дзвярыма (портам) і адрасам.

report-way-to = Да { $target }
report-way-closed = Гэта сістэма не дае Waypost паглядзець.
report-hop-time-exceeded = перададзена далей
report-hop-connected = сервер прыняў злучэнне
report-hop-refused = сервер адхіліў злучэнне
report-hop-unreachable = вернута адсюль
report-hop-silent = няма адказу
report-not-reached = Тут след абрываецца.

## Час. $ms — колькасць мілісекунд, $seconds — тэкст накшталт 5,4.

report-ms = { $ms } мс
report-seconds = { $seconds } с

## Унізе друку

report-raw-attached = Усё, што вымерана, дададзена да гэтага файла.
report-missing-letters = Некаторыя літары ў гэтым файле намаляваць нельга, замест іх рамкі. На старонцы (HTML) яны ёсць.

## What was taken out of a report before it left

removed-some = { $what } ({ $count })
removed-mail-address = імёны ў паштовых адрасах
removed-address = свае сеткавыя адрасы
removed-name = імёны камп’ютара, карыстальніка і Wi-Fi
removed-home-folder = шляхі хатняй папкі
removed-secret = масты, ключы і паролі
removed-encoded = нешта з гэтага ў іншым запісе
removed-local-network = вузлы сваёй сеткі
removed-time = дакладны час
removed-system = версія сістэмы
removed-chosen = тое, што прасілі прыбраць яшчэ
