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
