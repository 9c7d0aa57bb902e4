### Thunderbird праз Tor.

## Чаго не ўдалося зрабіць. $name — тое, што ўведзена, $file — шлях, $reason — што сказала сістэма.

thunderbird-no-such-profile = у Thunderbird тут няма профілю «{ $name }»; іх пералічвае waypost thunderbird list
thunderbird-ambiguous = некалькі профіляў Thunderbird называюцца «{ $name }»; укажыце папку аднаго з іх
thunderbird-running = Thunderbird адкрыты; закрыйце яго і паспрабуйце яшчэ раз
thunderbird-not-set = Waypost не наладжваў гэтага профілю, таму вяртаць няма чаго
thunderbird-unfinished = файл user.js у гэтым профілі не мае правільнага канца; спачатку папраўце яго
thunderbird-edited = радкі Waypost у user.js зменены; прыбярыце іх самі і паспрабуйце яшчэ раз
thunderbird-storage = { $file } выкарыстаць нельга: { $reason }
thunderbird-no-home = гэта сістэма не называе хатняй папкі

## Што зроблена

thunderbird-set = Профіль { $name } наладжаны. Запусціце Thunderbird зноў: яго пошта да сэрвісу { $provider } пойдзе праз Tor, пакуль вы трымаеце адкрытай дарогу Waypost. Без яе гэта пошта чакае: іншым шляхам яна не пойдзе.
thunderbird-undone = Профіль { $name } зноў такі, якім быў.

## Спіс

thunderbird-empty = Thunderbird тут не знойдзены.
thunderbird-head-name = Профіль
thunderbird-head-state = Праз Tor
thunderbird-head-folder = Папка
thunderbird-yes = так
thunderbird-no = не
