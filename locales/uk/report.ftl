### Звіт як сторінка, текст або друк — для тих, хто допомагає.

# $provider — назва поштового сервісу.
report-title = Waypost: { $provider }
# $version — версія Waypost, $system — назва операційної системи, $id — ім’я звіту.
report-made-by = Складено програмою Waypost { $version }, система { $system }. Звіт { $id }.

## Заголовки

report-heading-tried = Що випробувано
report-heading-compared = З чим порівняно
report-heading-points = Шлях за точками
report-heading-times = Коли і як довго
report-heading-raw = Усе, що виміряно
report-heading-told = Що кажуть сервери відправників
report-log-title = Що показує журнал поштового сервера
report-log-span = З { $from } до { $to }.
# З’єднання поштового сервера з одним отримувачем; усі аргументи — числа.
report-chart = З’єднання за часом: вдалося { $connected }, без відповіді { $timeout }, не вдалося інакше { $other }

## Таблиці

report-part = Частина
report-part-all = Усі частини
report-step = Крок
report-tries = Спроб
report-start = Початок
report-longest = Найдовша
report-end = Чим скінчилося
report-point = Точка
report-address = Адреса
report-network = Мережа
report-time = Час
report-answer = Відповідь

## З чим порівняно

report-role-control = Інші сервери на тій самій лінії
report-role-neighbour = Сусідня адреса
report-role-other-port = Інші двері того самого сервера
report-role-innocent = Ім’я, якого ніхто не блокує

## Чим скінчилися спроби. Усі аргументи — числа.

report-worked = вдалося: { $count }
report-reply-code = адреси немає (код { $code })
report-unwilling = сервер відмовив
report-failure-timeout = відповідь не надійшла вчасно
report-failure-connection-reset = з’єднання обірвано
report-failure-connection-refused = з’єднання відхилено
report-failure-icmp-unreachable = повернено з дороги
report-failure-no-route = немає дороги
report-failure-no-neighbour = сусідній вузол мовчить
report-failure-forbidden = тут заборонено
report-failure-connection-closed = закрито зарано
report-failure-tls-alert = збій у шифруванні
report-failure-tls-protocol = немає справжнього шифрування
report-failure-bad-reply = відповідь без змісту
report-failure-too-large = задовга відповідь
report-failure-local-fault = несправність на цьому боці
report-failure-cancelled = зупинено
report-failure-unknown = не вдалося інакше

## Точки на шляху. $target — сервер із дверима (портом) та адресою.

report-way-to = До { $target }
report-way-closed = Ця система не дає Waypost подивитися.
report-hop-time-exceeded = передано далі
report-hop-connected = сервер прийняв з’єднання
report-hop-refused = сервер відхилив з’єднання
report-hop-unreachable = повернено звідси
report-hop-silent = немає відповіді
report-not-reached = Тут слід обривається.

## Час. $ms — кількість мілісекунд, $seconds — текст на зразок 5,4.

report-ms = { $ms } мс
report-seconds = { $seconds } с

## Унизу друку

report-raw-attached = Усе, що виміряно, додано до цього файлу.
report-missing-letters = Деякі літери в цьому файлі намалювати не можна, замість них рамки. На сторінці (HTML) вони є.

## What was taken out of a report before it left

removed-some = { $what } ({ $count })
removed-mail-address = імена в поштових адресах
removed-address = власні мережеві адреси
removed-name = імена комп’ютера, користувача й Wi-Fi
removed-home-folder = шляхи домашньої теки
removed-secret = мости, ключі й паролі
removed-encoded = щось із цього в іншому записі
removed-local-network = вузли власної мережі
removed-time = точний час
removed-system = версія системи
removed-chosen = те, що просили прибрати ще
