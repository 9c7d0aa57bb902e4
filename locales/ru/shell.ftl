### Что говорит рамка окна: имя языка на нём самом, уведомления, системные окна выбора файла.

language-name = Русский
shell-check-ended = Проверка закончена

## Системные окна

shell-pick-mail = Выберите вернувшееся письмо
shell-pick-logs = Выберите журналы
shell-save-report = Сохранить отчёт
shell-close-title = Закрыть Waypost?
shell-close-route = Дорога через Tor открыта. Если закрыть Waypost, закроется и она, а почтовым программам, которые ей пользуются, придётся ждать.
shell-close-yes = Закрыть всё
shell-close-no = Оставить
