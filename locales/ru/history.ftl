### Прежние отчёты на этом компьютере.

history-empty = Прежних отчётов здесь нет.
history-some-damaged = Повреждённых отчётов, которые больше не прочесть: { $count }. Если удалить все отчёты, исчезнут и они.

## Столбцы списка.

history-id = Номер
history-date = Проверено
history-provider = Провайдер
# Короткий код: два отчёта с одним кодом сделаны в одной сети.
history-network = Сеть
history-verdict = Итог

## Что сделано. $time — дата и время.

history-deleted = Отчёт от { $time } удалён.
history-cleared = Все прежние отчёты удалены.
history-keeps = Отчёты хранятся { $days ->
    [one] { $days } день.
    [few] { $days } дня.
   *[other] { $days } дней.
}
history-on = С этого момента отчёты сохраняются.
history-off = Отчёты больше не сохраняются. Прежние останутся, пока вы их не удалите.

## Что изменилось от одного отчёта к более позднему. $before и $after — состояние части почты.

history-same = Ничего не изменилось.
history-other-network = Отчёты сделаны в разных сетях.
history-change = раньше: { $before }, теперь: { $after }
history-not-asked = не проверялось
history-appeared = Новое
history-gone = Прошло
history-stayed = Как прежде
history-new-ways = Теперь работает
history-lost-ways = Больше не работает
