### Те, що каже лише командний рядок.

## Заголовки звіту

cli-heading-way = Шлях до вашої пошти
cli-heading-parts = Ваша пошта за частинами
cli-heading-findings = Що знайдено
cli-heading-alternatives = Що ви можете зробити

## Знахідка

cli-sure = Висновок
cli-sure-certain = точний
cli-sure-likely = імовірний
cli-sure-possible = один із можливих
cli-where = Де
# $hop — номер точки на шляху, рахуючи від цього комп’ютера.
cli-point = точка { $hop }
cli-seen-at = Помічено на
cli-more = { $count ->
    [one] і ще { $count }
    [few] і ще { $count }
    [many] і ще { $count }
   *[other] і ще { $count }
}
cli-ruled-out = Відкинуто
cli-left-open = Ще можливо

## Обхідний шлях. $seconds — скільки тривала спроба, у цілих секундах.

cli-tried-works = Щойно випробувано, працює: { $seconds ->
    [0] менш ніж за секунду.
    [one] за { $seconds } секунду.
    [few] за { $seconds } секунди.
    [many] за { $seconds } секунд.
   *[other] за { $seconds } секунди.
}
cli-tried-fails = Щойно випробувано, звідси не працює.
cli-not-tried = Ще не випробувано.
cli-trying = Випробовуємо просто зараз.
cli-helps = Для чого

## Довкола звіту

# $provider — поштовий домен, якого немає в довіднику.
cli-assumed = Waypost не знає сервісу { $provider } і вивів його сервери з імені. Не всі вони можуть бути правильні.
# $time — дата й час, $seconds — тривалість перевірки.
cli-made = Перевірено { $time }; перевірка тривала { $seconds ->
    [0] менше ніж секунду.
    [one] { $seconds } секунду.
    [few] { $seconds } секунди.
    [many] { $seconds } секунд.
   *[other] { $seconds } секунди.
}

## Поки триває перевірка, на терміналі. $seconds — скільки вона може тривати.

cli-started = Перевіряємо сервіс { $provider }. Це триватиме щонайбільше { $seconds ->
    [one] { $seconds } секунду
    [few] { $seconds } секунди
    [many] { $seconds } секунд
   *[other] { $seconds } секунди
}.
cli-working-computer = Дивимося на цей комп’ютер
cli-working-network = Дивимося на його мережу
cli-working-dns = Шукаємо адреси
cli-working-road = Ідемо дорогою
cli-working-encryption = Пробуємо шифрування
cli-working-service = Пробуємо пошту
cli-trying-ways = Випробовуємо обхідні шляхи
cli-stopping = Зупиняємося. Натисніть Ctrl-C ще раз, щоб закінчити без результату.

## Довідник поштових сервісів

cli-providers-id = Код
cli-providers-name = Назва
cli-providers-domains = Поштові домени
cli-providers-ranges = Власні адреси
cli-providers-onion = Усередині Tor
cli-providers-status = Про збої
cli-providers-checked = Звірено
cli-providers-sources = Джерела
cli-providers-notes = Корисно знати

## Лист, який повернувся

cli-recipient = Кому
cli-server = Сервер
cli-reply = Його слова
cli-reported-by = Повідомляє

## Журнали поштових серверів. Усі аргументи — числа, крім $from і $to: це дата й час.

cli-log-span = Від { $from } до { $to }: { $lines ->
    [one] { $lines } рядок
    [few] { $lines } рядки
    [many] { $lines } рядків
   *[other] { $lines } рядка
}, з них незрозумілих: { $unparsed }.
cli-heading-destinations = Куди йшла пошта
cli-log-destination = спроб: { $attempts }, доставлено: { $delivered }, відкладено: { $deferred }, повернено: { $bounced }
cli-log-address = з’єднань: { $connected }, без відповіді: { $timeout }, відмов: { $refused }, обривів: { $reset }, без дороги: { $unreachable }

## Дорога через Tor

cli-route-open = Дорогу через Tor відкрито.
# $address — адреса й порт на цьому комп’ютері.
cli-route-socks = Для програм, які знають SOCKS версії 5: { $address }. Нехай і імена шукають через нього.
# $address — вебадреса на цьому комп’ютері.
cli-route-pac = Для програм, яким потрібна адреса сценарію проксі: { $address }
# $service — назва служби, $address — на цьому комп’ютері, $host — сервер пошти.
cli-route-forward = { $service } без проксі: { $address } веде до { $host }
cli-route-close = Закрити: Ctrl-C.

## An export

cli-removed = Прибрано: { $what }
