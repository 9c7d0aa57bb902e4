### Мосты: собственные входы пользователя в Tor.

## Что не так с вставленной строкой. $line — её номер. Стоят списком после «ничего не добавлено:».

bridges-line-no-bridge = строка { $line } — не строка моста
bridges-line-bad-address = в строке { $line } нет правильного адреса с портом
bridges-line-no-fingerprint = в строке { $line } нет отпечатка — 40 цифр и букв после адреса
bridges-line-bad-fingerprint = в строке { $line } на месте отпечатка стоит что-то другое
bridges-line-bad-setting = в строке { $line } есть неправильная настройка
bridges-line-cut-off = строка { $line } потеряла конец, скопируйте её ещё раз целиком
bridges-line-too-long = строка { $line } слишком длинная для строки моста
bridges-line-too-many = строка { $line } уже лишняя
bridges-lines-more = { $count ->
    [one] неправильна ещё { $count }
    [few] неправильны ещё { $count }
   *[other] неправильных ещё { $count }
}
bridges-lines-wrong = ничего не добавлено: { $faults }
bridges-lines-untried = ничего не испробовано: { $faults }

## Чего не удалось сделать

bridges-none-given = дайте строку моста: в том виде, в каком вам её прислали, в кавычках или через стандартный ввод
bridges-none-kept = вы не добавили ни одного моста; их принимает waypost bridges add
bridges-no-keyring-wished = мосты хранятся только в связке ключей системы; уберите --no-keyring
bridges-keyring-missing = мосты хранятся только в связке ключей системы, а здесь ни одна не отвечает
bridges-keyring-locked = связка ключей заперта; откройте её, чтобы добраться до мостов
bridges-keyring-failed = сбой связки ключей ({ $reason }); ваши мосты по-прежнему в ней, попробуйте ещё раз
bridges-damaged = то, что лежит в связке ключей вместо мостов, не читается; waypost bridges remove --all начнёт заново
# $most — число.
bridges-too-many = больше { $most } мостов хранить нельзя; сначала удалите лишние
# $label — то, что было введено.
bridges-no-such = нет моста «{ $label }»; их перечислит waypost bridges list
bridges-ambiguous = с «{ $label }» начинается несколько мостов; введите больше знаков

## Что сделано

bridges-added = { $count ->
    [0] Эти мосты уже есть.
    [one] Добавлен { $count } мост. Он лежит в связке ключей и больше нигде.
    [few] Добавлены { $count } моста. Они лежат в связке ключей и больше нигде.
   *[other] Добавлено { $count } мостов. Они лежат в связке ключей и больше нигде.
}
bridges-removed = Мост { $label } удалён.
bridges-removed-all = Все ваши мосты удалены.
bridges-empty = Своих мостов вы не добавляли.

## Список

bridges-head-label = Мост
bridges-head-transport = Способ скрытности
# Мост, который не скрывает, что он мост.
bridges-transport-direct = нет

## How a bridge did that was tried. These stand behind its name.

# $program is the name of a program, or where it should lie.
bridges-try-missing = Не испробован: нет программы { $program }.
bridges-try-unreachable = Отсюда нет дороги к его адресу. Проверьте, работает ли ваша сеть.
bridges-try-dropped = По его адресу никто не отвечает. Возможно, его больше нет или он отрезан: попросите другой.
bridges-try-reset = Соединение с его адресом тут же рвётся. Возможно, его больше нет или он отрезан: попросите другой.
bridges-try-handshake-cut = Адрес отвечает, а мост нет. Возможно, в строке ошибка или соединение рвут.
bridges-try-cut-later = Он отвечает, но проходит слишком мало.
bridges-try-silent = Он не отвечает. Попросите другой.
bridges-try-late = Он слишком медленный: Tor не успел подготовиться.

## Запрос мостов у проекта Tor

# $host is the name of the Tor Project’s server, $fronts a list of servers’ names.
bridges-ask-before = Мосты запрашиваются у проекта Tor ({ $host }); запрос скрыт в соединениях с: { $fronts }. Ваша сеть видит эти соединения, но не сам запрос.
# $front is a server’s name.
bridges-ask-by = Запрос идёт через { $front }.
# $ways is a list of bridges-ask-way.
bridges-ask-got = Проект Tor дал мосты: { $ways }.
# $way is the name of a transport, or bridges-ask-plain.
bridges-ask-way = { $way } ({ $count })
# Bridges that do not hide what they are.
bridges-ask-plain = без маскировки
bridges-ask-general = Отдельного совета для вашей страны у него нет. Это то, что он даёт другим.
bridges-ask-left-out = Строк, которые здесь не пригодятся: { $count }.
# What could not be done. $program is the name of a program, or where it lies.
bridges-ask-missing = никого не спросили: нет программы, которая скрывает запрос; установите { $program }
bridges-ask-fails = никого не спросили: программа, которая скрывает запрос, не запускается: { $program }
bridges-ask-cut = ничего не вернулось через: { $fronts }; они здесь отрезаны или больше не ведут к проекту Tor
bridges-ask-impostor = вместо { $host } ответил кто-то другой, и ему не поверили; проверьте и часы этого компьютера
bridges-ask-useless = { $host } не ответил ничего пригодного; попробуйте позже
bridges-ask-none = у проекта Tor нет для { $country } мостов, которыми может пользоваться этот компьютер
bridges-ask-none-here = у проекта Tor нет мостов, которыми может пользоваться этот компьютер; попробуйте с вашей страной
bridges-ask-country = «{ $country }» — не страна; введите её две буквы, например TR
bridges-ask-private = в профиле своя сеть Tor, и он не называет, у кого спрашивать её мосты
bridges-ask-no-keep = мосты, которые не сохранены и не показаны, никому не помогут; уберите --no-keyring или добавьте --reveal
