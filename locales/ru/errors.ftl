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
# $domain is a mail domain.
error-route-unknown = Waypost не знает почтового домена «{ $domain }»; укажите его провайдера (waypost providers list) или пропускайте всё (--everything)
error-thunderbird-unknown = Waypost не знает почтового домена «{ $domain }»; укажите его провайдера (waypost providers list)

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
error-file-unwritable = не удаётся записать { $file }: { $reason }
error-settings-unwritable = настройки не удаётся записать в { $file }: { $reason }
error-seal-private = это закрытый ключ age, его не должен видеть никто другой; укажите открытый, он начинается с age1
error-seal-no-key = это не открытый ключ age; такой ключ начинается с age1
error-seal-no-support = в профиле нет ключа службы поддержки; укажите его: --seal age1…
error-no-data-folder = система не называет папки для данных; укажите её ключом --state-dir

## Tor

error-tor-start = в этой системе не получается запустить Tor
# $reason — что сказала система.
error-route-doors = на этом компьютере не открыть порт для дороги через Tor: { $reason }
error-webmail-twice = окно почты уже открыто
error-route-twice = дорога через Tor уже открыта

## История, как о ней говорит окно. $reason — что сказала система.

error-history-no-key = история не ведётся: нет связки ключей, где лежал бы её ключ
error-history-keyring-locked = связка ключей заперта; откройте её, чтобы увидеть историю
error-history-keyring-failed = связка ключей не ответила ({ $reason }); ничего не пропало, попробуйте ещё раз
error-history-key-lost = в связке больше нет ключа этой истории, и прочесть её никто не может; очистите историю, чтобы начать новую
error-history-needs-passphrase = прежние проверки открываются паролем; введите его в разделе «Прежние проверки»
error-history-wrong-passphrase = это не пароль от прежних проверок
error-history-needs-keyring = ключ истории лежит в связке ключей, а её Waypost велено не трогать
error-history-no-such-report = этого отчёта в истории больше нет
error-history-full = на диске нет места; прежние отчёты на месте
error-history-busy = историю держит другая программа; попробуйте ещё раз
error-history-damaged = файл истории повреждён; очистите историю, чтобы начать новую
error-history-damaged-report = этот отчёт повреждён, и прочесть его нельзя; остальные на месте
error-history-too-new = историю записала более новая Waypost; откройте её той программой
error-history-storage = до истории не добраться: { $reason }
error-keep-days = введите число дней от 1 до { $most }

## Ошибки самого окна

error-no-display = здесь нет экрана для окна; в командной строке используйте waypost
error-check-twice = эта проверка уже идёт
error-misused = окно попросило то, чего ему нельзя: ошибка в самой Waypost; сообщите о ней, пожалуйста
error-fault = ошибка в самой Waypost; сообщите о ней, пожалуйста
error-no-runtime = система не даёт программе ждать: { $reason }
