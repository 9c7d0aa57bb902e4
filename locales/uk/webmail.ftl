### Вікно вебпошти, якому доступний лише Tor.

## Смуга над сторінкою

webmail-onion = Сайт onion, через Tor
webmail-through-tor = Через Tor
webmail-reconnecting = Tor під’єднується знову…
webmail-back = Назад
webmail-reload = Оновити
webmail-new-identity = Нова особа
webmail-new-identity-hint = Вийде з пошти, забуде ці відвідини й піде через Tor іншим шляхом.
webmail-close = Закрити
webmail-not-tor-browser = Це вікно відкриває вашу пошту через Tor. Але це не Tor Browser: сайтові легше відрізнити ваш комп’ютер від інших.
webmail-crashed = Сторінка перестала працювати. Оновіть її.
# $host — ім’я комп’ютера в інтернеті.
webmail-refused-plain = Сторінка на { $host } не зашифрована, тому Waypost її не відкриває.

## Збереження файлу

webmail-save-title = Зберегти цей файл
webmail-save-warning = Інші програми відкриють цей файл без Tor. Тоді документ може видати, де ви.
webmail-save = Зберегти
webmail-cancel = Скасувати
