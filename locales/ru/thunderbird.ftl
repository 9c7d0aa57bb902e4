### Thunderbird через Tor.

## Чего не удалось сделать. $name — то, что введено, $file — путь, $reason — слова системы.

thunderbird-no-such-profile = у Thunderbird здесь нет профиля «{ $name }»; их перечислит waypost thunderbird list
thunderbird-ambiguous = несколько профилей Thunderbird называются «{ $name }»; укажите папку одного из них
thunderbird-running = Thunderbird открыт; закройте его и попробуйте ещё раз
thunderbird-not-set = Waypost не настраивал этот профиль, возвращать нечего
thunderbird-unfinished = у файла user.js в этом профиле нет правильного конца; сначала исправьте его
thunderbird-edited = строки Waypost в user.js изменены; удалите их вручную и попробуйте ещё раз
thunderbird-storage = { $file } использовать нельзя: { $reason }
thunderbird-no-home = эта система не называет домашнюю папку

## Что сделано

thunderbird-set = Профиль { $name } настроен. Перезапустите Thunderbird: почта { $provider } пойдёт через Tor, пока вы держите открытым путь Waypost. Без него эта почта ждёт и другим путём не уходит.
thunderbird-undone = Профиль { $name } снова такой, каким был.

## Список

thunderbird-empty = Thunderbird здесь не найден.
thunderbird-head-name = Профиль
thunderbird-head-state = Через Tor
thunderbird-head-folder = Папка
thunderbird-yes = да
thunderbird-no = нет
