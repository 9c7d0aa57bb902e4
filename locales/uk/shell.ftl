### Що каже рамка вікна: назва мови нею самою, сповіщення, системні вікна.

language-name = Українська
shell-check-ended = Перевірку закінчено

## Системні вікна

shell-pick-mail = Виберіть лист, який повернувся
shell-pick-logs = Виберіть журнали
shell-save-report = Зберегти звіт
shell-close-title = Закрити Waypost?
shell-close-route = Дорогу через Tor відкрито. Коли Waypost закриється, закриється й вона, а поштовим програмам, які нею користуються, доведеться чекати.
shell-close-yes = Закрити все
shell-close-no = Не закривати
