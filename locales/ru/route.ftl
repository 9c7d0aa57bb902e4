### Дорога через Tor: что происходит и что это значит.

## Входы в Tor. Стоят внутри других предложений.

route-way-direct = напрямую
route-way-bridge = через простой мост
# $name — транспорт, например obfs4 или snowflake.
route-way-transport = через { $name }

## Как далеко дошло. $way — одно из слов выше, $percent — целое число.

route-stage-connecting = Идём к сети Tor, { $way }
route-stage-handshake = Дошли; проверяем, что это и правда Tor, { $way }
route-stage-directory = Получаем список узлов Tor, { $way }: { $percent } %
route-stage-circuit = Пробуем дорогу наружу, { $way }
route-ready = Tor работает, { $way }.

## Почему вход не работает. $way — одно из слов выше.

route-blocked-unreachable = До Tor не дойти, { $way }: отсюда нет дороги. Проверьте, работает ли ваша сеть.
route-blocked-dropped = Tor отрезан, { $way }: никто не отвечает.
route-blocked-reset = Tor отрезан, { $way }: каждое соединение сразу рвётся.
route-blocked-handshake-cut = Tor отрезан, { $way }: соединение начинается, и тут же рвётся.
route-blocked-cut-later = Tor отрезан, { $way }: связь есть, но проходит слишком мало.
route-blocked-clock-wrong = Tor говорит, что часы этого компьютера идут неверно. Поправьте их и попробуйте снова.
route-blocked-bridges-silent = Ни один мост не отвечает, { $way }.
# $program — имя программы или место, где она должна лежать.
route-transport-missing = Попробовать Tor { $way } нельзя: нет программы { $program }.

## Что не так на этом компьютере

route-unable-settings = Tor не понимает файл сети или мост из профиля.
route-unable-folder = Tor не может писать в свою папку: проверьте, кто имеет на неё право, или укажите другую через --state-dir.
route-unable-system = Система не даёт Tor места для работы: закройте лишние программы и попробуйте снова.

## Пока дорога открыта

route-lost = Связь с Tor пропала. Пока её нет, наружу не выходит ничего.
route-helper-ended = Tor остановился сам.
route-restarting = { $seconds ->
    [one] Новая попытка через { $seconds } секунду.
    [few] Новая попытка через { $seconds } секунды.
   *[other] Новая попытка через { $seconds } секунд.
}
