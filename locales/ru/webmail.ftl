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
webmail-crashed = Страница перестала работать. Загрузите её снова.
# $host is the name of a computer on the internet.
webmail-refused-plain = Страница на { $host } не зашифрована. Waypost её не открыл.

## Saving a file

webmail-save-title = Сохранить этот файл
webmail-save-warning = Другие программы откроют этот файл без Tor. Документ может выдать, где вы находитесь.
webmail-save = Сохранить
webmail-cancel = Отмена
