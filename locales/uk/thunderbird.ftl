### Thunderbird через Tor.

## Чого не вдалося зробити. $name — те, що введено, $file — шлях, $reason — що сказала система.

thunderbird-no-such-profile = у Thunderbird тут немає профілю «{ $name }»; їх перелічує waypost thunderbird list
thunderbird-ambiguous = кілька профілів Thunderbird називаються «{ $name }»; вкажіть теку одного з них
thunderbird-running = Thunderbird відкрито; закрийте його й спробуйте ще раз
thunderbird-not-set = Waypost не налаштовував цього профілю, тож повертати нічого
thunderbird-unfinished = файл user.js у цьому профілі не має правильного кінця; спершу виправте його
thunderbird-edited = рядки Waypost у user.js змінено; приберіть їх власноруч і спробуйте ще раз
thunderbird-storage = { $file } використати не можна: { $reason }
thunderbird-no-home = ця система не називає домашньої теки

## Що зроблено

thunderbird-set = Профіль { $name } налаштовано. Запустіть Thunderbird знову: його пошта до сервісу { $provider } піде через Tor, доки ви тримаєте відкритою дорогу Waypost. Без неї ця пошта чекає: іншим шляхом вона не піде.
thunderbird-undone = Профіль { $name } знову такий, яким був.

## Список

thunderbird-empty = Thunderbird тут не знайдено.
thunderbird-head-name = Профіль
thunderbird-head-state = Через Tor
thunderbird-head-folder = Тека
thunderbird-yes = так
thunderbird-no = ні
