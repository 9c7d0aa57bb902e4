### Что не удалось и как это исправить: собственные фразы программы, без заглавной буквы в начале.

## О ком проверка

error-who-empty = введите адрес почты, например name@example.org
error-who-too-long = это слишком длинно для адреса почты
error-who-no-user = в этом адресе ничего нет перед знаком @
error-who-no-domain = после знака @ стоит не имя домена
error-who-number = это число, а не почтовый домен; введите имя, например example.org
error-who-neither = это не адрес почты, не домен и не имя почтовой службы
# $id — то, что введено.
error-who-unknown = Waypost не знает почтовой службы «{ $id }»; введите адрес почты целиком

## Профиль. $file — путь к нему, $reason — что сказала система или чтение файла.

error-profile = { $file }, { $reason }
error-profile-built-in = встроенный профиль повреждён ({ $reason }); установите Waypost заново
error-profile-unreadable = профиль { $file } не читается: { $reason }
error-profile-no-file = профиль { $file } — не файл
error-profile-too-large = профиль { $file } слишком велик
error-profile-no-text = профиль { $file } — не текст в UTF-8

## Письма и журналы. $name — файл журнала.

error-mail-unreadable = письмо не читается: { $reason }
error-mail-empty = письмо пустое; сохраните его целиком и попробуйте ещё раз
error-log-unreadable = журнал { $name } не читается: { $reason }
error-log-worker = журнал не читается: ошибка в самой Waypost; сообщите о ней, пожалуйста

## Файлы, которые делает Waypost

error-report-unwritable = отчёт не удаётся записать: { $reason }
error-seal-private = это закрытый ключ age, его не должен видеть никто другой; укажите открытый, он начинается с age1
error-seal-no-key = это не открытый ключ age; такой ключ начинается с age1
error-seal-no-support = в профиле нет ключа службы поддержки; укажите его: --seal age1…
error-no-data-folder = система не называет папки для данных; укажите её ключом --state-dir

## Tor

error-tor-start = в этой системе не получается запустить Tor
