### Ранейшыя справаздачы на гэтым камп’ютары.

history-empty = Ранейшых справаздач тут няма.
history-some-damaged = Пашкоджаных справаздач, якія больш не прачытаць: { $count }. Калі выдаліць усе справаздачы, знікнуць і яны.

## Слупкі спіса.

history-id = Нумар
history-date = Праверана
history-provider = Сэрвіс
# Кароткі код: дзве справаздачы з аднолькавым кодам зроблены ў адной сетцы.
history-network = Сетка
history-verdict = Вынік

## Што зроблена. $time — дата і час.

history-deleted = Справаздача ад { $time } выдалена.
history-cleared = Усе ранейшыя справаздачы выдалены.
history-keeps = Справаздачы захоўваюцца { $days ->
    [one] { $days } дзень.
    [few] { $days } дні.
    [many] { $days } дзён.
   *[other] { $days } дня.
}
history-on = З гэтага моманту справаздачы захоўваюцца.
history-off = Справаздачы больш не захоўваюцца. Тыя, што ўжо ёсць, застануцца, пакуль вы іх не выдаліце.

## Што змянілася ад адной справаздачы да пазнейшай. $before і $after — стан часткі пошты.

history-same = Нічога не змянілася.
history-other-network = Гэтыя справаздачы зроблены ў розных сетках.
history-change = раней: { $before }, цяпер: { $after }
history-not-asked = не правяралася
history-appeared = Новае
history-gone = Прайшло
history-stayed = Як раней
history-new-ways = Цяпер працуе
history-lost-ways = Больш не працуе
