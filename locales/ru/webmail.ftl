### Окно почты, которому доступен только Tor.

## Полоса над страницей

webmail-onion = Сайт onion, через Tor
webmail-through-tor = Через Tor
webmail-reconnecting = Tor подключается снова…
webmail-back = Назад
webmail-reload = Загрузить снова
webmail-new-identity = Новая личность
webmail-new-identity-hint = Выйдет из почты, забудет этот визит и пойдёт другим путём через Tor.
webmail-close = Закрыть
webmail-not-tor-browser = Это окно открывает вашу почту через Tor. Но это не Tor Browser: сайту легче отличить ваш компьютер от других.
webmail-not-shut-in = Эту страницу удерживают на пути через Tor только настройки веб-компонента этой системы. Авторы Waypost не могли проверить это на этой системе.
webmail-crashed = Страница перестала работать. Загрузите её снова.
# $host is the name of a computer on the internet.
webmail-refused-plain = Страница на { $host } не зашифрована. Waypost её не открыл.

## Saving a file

webmail-save-title = Сохранить этот файл
webmail-save-warning = Другие программы откроют этот файл без Tor. Документ может выдать, где вы находитесь.
webmail-save = Сохранить
webmail-cancel = Отмена

## Почему такого окна нет

# $provider — название почтового сервиса.
webmail-none = у сервиса { $provider } нет почты в браузере, о которой знает Waypost
webmail-unknown = Waypost не знает почты в браузере для этого адреса; пустите по дороге через Tor почтовую программу
webmail-folder = не удаётся использовать папку { $file }: { $reason }
webmail-jail-forbidden = эта система не даёт программе себя запереть: окно могло бы проговориться, и Waypost его не открывает; то же умеет Tor Browser, а дорога через Tor подойдёт почтовой программе
webmail-jail-forbidden-tor-browser = эта система не даёт программе себя запереть: окно могло бы проговориться, и Waypost его не открывает; откройте страницу в Tor Browser, он здесь установлен
webmail-not-here = для этой системы не известно окна, которое не могло бы проговориться, и Waypost его не открывает; то же умеет Tor Browser
webmail-not-here-tor-browser = для этой системы не известно окна, которое не могло бы проговориться, и Waypost его не открывает; откройте страницу в Tor Browser, он здесь установлен
webmail-no-display = окну не на чем показаться: экран недоступен
webmail-misunderstood = окно и Waypost не поняли друг друга; установите Waypost заново
