### Попередні звіти на цьому комп’ютері.

history-empty = Попередніх звітів тут немає.
history-some-damaged = Пошкоджених звітів, які більше не прочитати: { $count }. Якщо видалити всі звіти, зникнуть і вони.

## Стовпці списку.

history-id = Номер
history-date = Перевірено
history-provider = Сервіс
# Короткий код: два звіти з однаковим кодом зроблено в одній мережі.
history-network = Мережа
history-verdict = Підсумок

## Що зроблено. $time — дата й час.

history-deleted = Звіт від { $time } видалено.
history-cleared = Усі попередні звіти видалено.
history-keeps = Звіти зберігаються { $days ->
    [one] { $days } день.
    [few] { $days } дні.
    [many] { $days } днів.
   *[other] { $days } дня.
}
history-on = Відтепер звіти зберігаються.
history-off = Звіти більше не зберігаються. Ті, що вже є, залишаться, доки ви їх не видалите.

## Що змінилося від одного звіту до пізнішого. $before і $after — стан частини пошти.

history-same = Нічого не змінилося.
history-other-network = Ці звіти зроблено в різних мережах.
history-change = раніше: { $before }, тепер: { $after }
history-not-asked = не перевірялося
history-appeared = Нове
history-gone = Минуло
history-stayed = Як і раніше
history-new-ways = Тепер працює
history-lost-ways = Більше не працює
