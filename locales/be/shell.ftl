### Што кажа рамка акна: назва мовы на ёй самой, апавяшчэнні, сістэмныя вокны.

language-name = Беларуская
shell-check-ended = Праверка скончана

## Сістэмныя вокны

shell-pick-mail = Выберыце ліст, які вярнуўся
shell-pick-logs = Выберыце журналы
shell-save-report = Захаваць справаздачу
shell-close-title = Закрыць Waypost?
shell-close-route = Дарога праз Tor адкрыта. Калі Waypost закрыецца, закрыецца і яна, а паштовым праграмам, якія ёй карыстаюцца, давядзецца чакаць.
shell-close-yes = Закрыць усё
shell-close-no = Не закрываць
