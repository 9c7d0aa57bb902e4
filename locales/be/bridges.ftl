### Масты: уласныя ўваходы карыстальніка ў Tor.

## Што не так з устаўленым радком. $line — яго нумар. Стаяць спісам пасля «нічога не дададзена:».

bridges-line-no-bridge = радок { $line } — не радок моста
bridges-line-bad-address = у радку { $line } няма правільнага адраса з портам
bridges-line-no-fingerprint = у радку { $line } няма адбітка — 40 лічбаў і літар пасля адраса
bridges-line-bad-fingerprint = у радку { $line } на месцы адбітка стаіць нешта іншае
bridges-line-bad-setting = у радку { $line } ёсць няправільная налада
bridges-line-cut-off = радок { $line } згубіў канец, скапіюйце яго яшчэ раз цалкам
bridges-line-too-long = радок { $line } занадта доўгі для радка моста
bridges-line-too-many = радок { $line } ужо лішні
bridges-lines-more = { $count ->
    [one] няправільны яшчэ { $count } радок
    [few] няправільныя яшчэ { $count } радкі
    [many] няправільных яшчэ { $count } радкоў
   *[other] няправільных яшчэ { $count } радкоў
}
bridges-lines-wrong = нічога не дададзена: { $faults }
bridges-lines-untried = нічога не выпрабавана: { $faults }

## Чаго не ўдалося зрабіць

bridges-none-given = дайце радок моста: так, як вам яго даслалі, у двукоссі або праз стандартны ўвод
bridges-none-kept = вы не дадалі ніводнага моста; іх прымае waypost bridges add
bridges-no-keyring-wished = масты захоўваюцца толькі ў сховішчы ключоў сістэмы; прыбярыце --no-keyring
bridges-keyring-missing = масты захоўваюцца толькі ў сховішчы ключоў сістэмы, а тут ніводнае не адказвае
bridges-keyring-locked = сховішча ключоў замкнутае; адамкніце яго, каб дабрацца да мастоў
bridges-keyring-failed = збой сховішча ключоў ({ $reason }); вашы масты па-ранейшаму ў ім, паспрабуйце яшчэ раз
bridges-damaged = тое, што сховішча ключоў трымае як вашы масты, не чытаецца; waypost bridges remove --all пачне спачатку
# $most — лік.
bridges-too-many = мастоў можна захоўваць не больш за { $most }; спачатку выдаліце лішнія
# $label — тое, што было ўведзена.
bridges-no-such = няма моста «{ $label }»; іх пералічвае waypost bridges list
bridges-ambiguous = з «{ $label }» пачынаецца некалькі мастоў; увядзіце больш знакаў

## Што зроблена

bridges-added = { $count ->
    [0] Гэтыя масты ўжо ёсць.
    [one] Дададзены { $count } мост. Ён ляжыць у вашым сховішчы ключоў і больш нідзе.
    [few] Дададзены { $count } масты. Яны ляжаць у вашым сховішчы ключоў і больш нідзе.
    [many] Дададзена { $count } мастоў. Яны ляжаць у вашым сховішчы ключоў і больш нідзе.
   *[other] Дададзена { $count } мастоў. Яны ляжаць у вашым сховішчы ключоў і больш нідзе.
}
bridges-removed = Мост { $label } выдалены.
bridges-removed-all = Усе вашы масты выдалены.
bridges-empty = Сваіх мастоў вы не дадавалі.

## Спіс

bridges-head-label = Мост
bridges-head-transport = Як хаваецца
# Мост, які не хавае, што ён мост.
bridges-transport-direct = ніяк

## How a bridge did that was tried. These stand behind its name.

# $program is the name of a program, or where it should lie.
bridges-try-missing = Не выпрабаваны: няма праграмы { $program }.
bridges-try-unreachable = Адсюль няма дарогі да яго адраса. Паглядзіце, ці працуе ваша сетка.
bridges-try-dropped = Па яго адрасе ніхто не адказвае. Магчыма, яго ўжо няма або ён адрэзаны: папрасіце іншы.
bridges-try-reset = Злучэнне з яго адрасам адразу абрываецца. Магчыма, яго ўжо няма або ён адрэзаны: папрасіце іншы.
bridges-try-handshake-cut = Адрас адказвае, а мост не. Магчыма, у радку памылка або злучэнне абрываюць.
bridges-try-cut-later = Ён адказвае, але праходзіць занадта мала.
bridges-try-silent = Ён не адказвае. Папрасіце іншы.
bridges-try-late = Ён занадта павольны: Tor не паспеў падрыхтавацца.

## Запыт мастоў у праекта Tor

# $host is the name of the Tor Project’s server, $fronts a list of servers’ names.
bridges-ask-before = Масты запытваюцца ў праекта Tor ({ $host }); запыт схаваны ў злучэннях з: { $fronts }. Ваша сетка бачыць гэтыя злучэнні, але не сам запыт.
# $front is a server’s name.
bridges-ask-by = Запыт ідзе праз { $front }.
# $ways is a list of bridges-ask-way.
bridges-ask-got = Праект Tor даў масты: { $ways }.
# $way is the name of a transport, or bridges-ask-plain.
bridges-ask-way = { $way } ({ $count })
# Bridges that do not hide what they are.
bridges-ask-plain = без маскіроўкі
bridges-ask-general = Асобнай парады для вашай краіны ў яго няма. Гэта тое, што ён дае іншым.
bridges-ask-left-out = Радкоў, якія тут не прыдадуцца: { $count }.
# What could not be done. $program is the name of a program, or where it lies.
bridges-ask-missing = нікога не пыталі: няма праграмы, якая хавае запыт; усталюйце { $program }
bridges-ask-fails = нікога не пыталі: праграма, якая хавае запыт, не запускаецца: { $program }
bridges-ask-cut = нічога не вярнулася праз: { $fronts }; яны тут адрэзаныя або больш не вядуць да праекта Tor
bridges-ask-impostor = замест { $host } адказаў нехта іншы, і яму не паверылі; праверце таксама гадзіннік гэтага камп’ютара
bridges-ask-useless = { $host } не адказаў нічога прыдатнага; паспрабуйце пазней
bridges-ask-none = у праекта Tor няма для { $country } мастоў, якімі можа карыстацца гэты камп’ютар
bridges-ask-none-here = у праекта Tor няма мастоў, якімі можа карыстацца гэты камп’ютар; паспрабуйце з вашай краінай
bridges-ask-country = «{ $country }» — не краіна; увядзіце яе дзве літары, напрыклад TR
bridges-ask-private = у профілі ўласная сетка Tor, і ён не называе, у каго пытаць яе масты
bridges-ask-no-keep = масты, якія не захаваныя і не паказаныя, нікому не дапамогуць; прыбярыце --no-keyring або дадайце --reveal
