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
webmail-not-shut-in = Цю сторінку утримують на шляху через Tor лише налаштування вебкомпонента цієї системи. Автори Waypost не могли перевірити це на цій системі.
webmail-crashed = Сторінка перестала працювати. Оновіть її.
# $host — ім’я комп’ютера в інтернеті.
webmail-refused-plain = Сторінка на { $host } не зашифрована, тому Waypost її не відкриває.

## Збереження файлу

webmail-save-title = Зберегти цей файл
webmail-save-warning = Інші програми відкриють цей файл без Tor. Тоді документ може видати, де ви.
webmail-save = Зберегти
webmail-cancel = Скасувати

## Чому такого вікна немає

# $provider — назва поштового сервісу.
webmail-none = у сервісу { $provider } немає вебсторінки пошти, про яку знає Waypost
webmail-unknown = Waypost не знає вебсторінки пошти для цієї адреси; пустіть дорогою через Tor поштову програму
webmail-folder = теку { $file } використати не можна: { $reason }
webmail-jail-forbidden = система не дає програмі замкнутися, вікно могло б вас видати, тож Waypost його не відкриває; допоможе Tor Browser або дорога через Tor для поштової програми
webmail-jail-forbidden-tor-browser = система не дає програмі замкнутися, вікно могло б вас видати, тож Waypost його не відкриває; відкрийте сторінку в Tor Browser, його тут встановлено
webmail-not-here = для цієї системи немає відомого вікна, яке не могло б вас видати, тож Waypost жодного не відкриває; те саме вміє Tor Browser
webmail-not-here-tor-browser = для цієї системи немає відомого вікна, яке не могло б вас видати, тож Waypost жодного не відкриває; відкрийте сторінку в Tor Browser, його тут встановлено
webmail-no-display = вікно не знайшло екрана, на якому могло б показатися
webmail-misunderstood = вікно й Waypost не зрозуміли одне одного; встановіть Waypost заново
