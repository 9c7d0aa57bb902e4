### Те, що каже лише вікно. Його читає людина, у якої щойно перестала працювати пошта: коротко й просто.

window-menu = Меню
window-settings = Налаштування
window-history = Попередні перевірки
window-back = Назад
window-copy = Копіювати
window-copied = Скопійовано.
window-copy-failed = Скопіювати не вдалося.

## Запитання

window-question = Яка поштова адреса перестала працювати?
window-question-help = Досить того, що стоїть після @. Те, що перед ним, нікуди не піде.
window-question-empty = Введіть свою поштову адресу або виберіть сервіс нижче.
window-pick-provider = Або виберіть поштовий сервіс:
window-pick-none = Вибрати…
window-check = Перевірити
window-contact = Перевірка звертається до вашого поштового сервісу й до кількох відомих місць для порівняння. Ваша мережа може це побачити.
window-contact-more = Докладніше про те, до кого вона звертається
window-contact-explained = Waypost стукає на сервери вашого поштового сервісу, як це робить поштова програма. Для порівняння він стукає й на чужі сервери та питає кілька загальнодоступних телефонних книг інтернету (DNS).

    Він ніде не входить в обліковий запис і ніколи не питає пароля. Про вас нікому нічого не надсилається: Waypost не має свого центру, якому б доповідав.

    Той, хто стежить за вашою лінією, може побачити ці звертання, як і звертання будь-якої поштової програми.
window-other = Щось інше?
window-came-back = До мене повернувся лист
window-run-server = Я керую поштовим сервером

## Те, що питають один раз

window-consent-title = Перед першою перевіркою
window-consent-yes = Перевірити
window-consent-no = Не зараз
window-tor-title = Чи можна перевірці користуватися й Tor?
window-tor-explained = Tor — це дорога через інші країни. З ним Waypost може дізнатися, чи не працює сервіс у всіх, і випробувати обхідні шляхи.

    Той, хто стежить за вашою лінією, бачить, що ви користуєтеся Tor, але не бачить для чого. Подекуди вже це привертає увагу: вирішіть, чи це безпечно для вас.
window-tor-yes = Користуватися Tor
window-tor-no = Перевірити без Tor
window-remember = Більше не питати

## Поки триває перевірка

# $provider — назва поштового сервісу або те, що ввів користувач.
window-checking = Перевіряємо: { $provider }
window-starting = Готуємося
window-stopping = Зупиняємося й дивимося, що вже видно
# $seconds — скільки минуло від початку, $count — скільки всього випробувано.
window-elapsed = { $seconds ->
    [one] Минула { $seconds } секунда.
    [few] Минуло { $seconds } секунди.
    [many] Минуло { $seconds } секунд.
   *[other] Минуло { $seconds } секунди.
} { $count ->
    [0] Спроб ще не було.
    [one] Зроблено { $count } спробу.
    [few] Зроблено { $count } спроби.
    [many] Зроблено { $count } спроб.
   *[other] Зроблено { $count } спроби.
}
# $seconds — час, відведений на перевірку.
window-at-most = Це триватиме щонайбільше { $seconds ->
    [one] { $seconds } секунду
    [few] { $seconds } секунди
    [many] { $seconds } секунд
   *[other] { $seconds } секунди
}.
window-cancel = Зупинити
window-leave = Не чекати
window-check-other = Перевірити іншу адресу
window-other-checks = Інші перевірки:
window-now = дивимося
window-ahead = ще ні

## Відповідь

window-heading-works = Що працює, а що ні
window-stopped = Ви зупинили перевірку завчасно. Ось що було видно на той час.
window-show-how = Показати як
window-ways-trying = Відповідь уже ясна. Обхідні шляхи ще випробовуємо.
window-way-news = { $way }: { $news }
window-ways-done = Обхідні шляхи більше не випробовуємо.
window-stop-trying = Більше не пробувати
window-again = Перевірити знову
window-export = Зробити звіт для надсилання
window-why = Чому Waypost так вважає
window-nothing-found = Нічого несправного не знайдено.
window-role-target = Ваш поштовий сервіс
# $worked і $failed — кількість спроб.
window-times-say = Вдалих спроб: { $worked }. Невдалих: { $failed }.
window-times-legend = Кожна смужка — одна спроба. Тонкі зелені вдалися, товсті червоні — ні.
window-worked = вдалося
window-evidence-legend = Позначено те, на чому ґрунтується відповідь.
window-check-failed = Перевірити не вдалося
window-start-failed = Waypost не вдалося запустити

## Що пішло не так усередині

window-error-inside = Усередині Waypost щось пішло не так. Нічого не втрачено: спробуйте ще раз. Якщо не допоможе, запустіть Waypost заново.

## Лист, який повернувся

window-bounce-title = До мене повернувся лист
window-bounce-help = Якщо листа не вдається передати, сервер пише у відповідь чому. Waypost прочитає це за вас.
window-bounce-drop = Перетягніть сюди лист як файл або
window-bounce-pick = Виберіть файл
window-bounce-paste = Або вставте сюди його текст, разом із технічною частиною:
window-bounce-read = Пояснити
window-bounce-stays = Лист читається на цьому комп’ютері й нікуди не йде.
window-bounce-other = Прочитати інший лист
window-bounce-too-large = Цей файл завеликий для листа. Виберіть лист, який повернувся.
window-bounce-is = Що повернулося, простими словами
window-bounce-is-none = Це не повернений лист
window-details = Докладно

## Журнали поштового сервера

window-log-title = Я керую поштовим сервером
window-log-help = Виберіть журнали свого поштового сервера, можна й стиснені. Waypost знайде місця, до яких він більше не дістається.
window-log-pick = Вибрати журнали
window-log-reading = Читаємо…
# Усі аргументи — кількості з’єднань.
window-chart-say = З’єднання: вдалося { $connected }, без відповіді { $timeout }, не вдалося інакше { $other }.
window-chart-legend = Кожен стовпчик — проміжок часу. Суцільний зелений — що вдалося, заштрихований червоний — що ні.

## Попередні перевірки

window-history-help = Відкрийте одну або позначте дві, щоб побачити, що між ними змінилося.
window-history-no-key = Тут немає сховища ключів, де можна тримати ключ, тому нові перевірки не зберігаються.
window-history-passphrase-begin = Їх усе ж можна зберігати, запечатавши паролем, який ви оберете. Він ніде не зберігається: його треба вводити щоразу, коли запускається Waypost, і без нього ці перевірки не відкриє ніхто, навіть ви.
window-history-passphrase-open = Попередні перевірки запечатано паролем. Коли ви його введете, їх можна буде читати, а нові зберігатимуться, доки ви не закриєте Waypost.
window-history-passphrase = Пароль
window-history-passphrase-again = Пароль ще раз
window-history-passphrase-keep = Зберігати перевірки з цим паролем
window-history-passphrase-give = Відкрити
window-history-passphrase-differs = Паролі не збігаються. Введіть той самий пароль двічі.
window-history-keep-none = Не зберігати перевірок
# $time — коли зроблено перевірку.
window-history-tick = Порівняти перевірку від { $time }
window-history-delete-one = Видалити перевірку від { $time }
window-history-delete-sure = Видалити перевірку від { $time }? Повернути її не вдасться.
window-history-delete-all = Видалити все
window-history-delete-all-sure = Видалити всі попередні перевірки? Повернути їх не вдасться.
window-history-compare = Порівняти
window-history-back = Усі попередні перевірки
window-compared = Що змінилося
window-delete = Видалити
window-keep = Залишити

## Звіт для когось іншого

window-export-help = Надішліть його тим, хто вам допомагає. Спершу перегляньте самі: у ньому є лише те, що ви тут бачите.
window-export-format = У вигляді
window-format-html = сторінки (HTML)
window-format-pdf = друку (PDF)
window-format-text = простого тексту
window-format-json = даних (JSON)
window-format-ooni = даних для OONI
window-export-redact = Що прибрати
window-redact-standard = Усе, що каже, хто ви і де ви
window-redact-strict = Це, а також вашу мережу, точний час і вашу систему
window-redact-none = Нічого
window-redact-warning = Звіт, із якого нічого не прибрано, може показати, хто ви і де ви. Давайте його лише тому, кому довіряєте.
window-export-more = Прибрати ще, хоч би де воно стояло:
window-export-remove = Прибрати
window-export-put-back = Повернути
window-export-preview = Ось що піде
# $count — кількість місць у звіті.
window-export-removed = { $count ->
    [one] Прибрано { $count } місце.
    [few] Прибрано { $count } місця.
    [many] Прибрано { $count } місць.
   *[other] Прибрано { $count } місця.
}
window-export-unmarked = Нижче позначено те, що стоїть на місці прибраного. Не позначено час, скорочений до години, скорочену версію системи, пропущені точки вашої мережі та власні адреси, замість яких стоїть 0.0.0.0 або ::.
window-export-save = Зберегти файл
# $file — назва файлу.
window-export-saved = Збережено як { $file }.

## Пошта через Tor

window-route = Через Tor
window-route-title = Ваша пошта через Tor
window-route-help = Waypost може тримати відкритою дорогу через Tor. Тоді нею йде ваша поштова програма, і ніхто на лінії не бачить, чия це пошта.
window-route-who = Ваша поштова адреса
window-route-more = Інші можливості
window-route-everything = Пускати нею всі програми й будь-куди
window-route-forwards = Відкрити двері й для поштових програм, які не знають проксі
window-route-bridges-only = Ніколи не йти до Tor без моста
window-route-start = Відкрити дорогу
window-route-stop = Закрити дорогу
window-route-closed = Дорогу закрито.
window-route-opening = Дорога відкривається
window-route-open = Дорогу відкрито.
window-route-lost = Зв’язок із Tor втрачено. Доки його немає, назовні не виходить нічого.
window-route-closing = Дорога закривається
window-route-stays = Вона залишиться відкритою, хоч би що ще ви тут робили.
window-route-socks = Проксі для поштових програм (SOCKS5)
window-route-pac = Адреса для системних налаштувань проксі (PAC)
window-webmail = Вебсторінка пошти через Tor
window-webmail-help = Окреме вікно показує сторінку вашого сервісу й не дістається ні до чого, крім Tor.
window-webmail-open = Відкрити пошту через Tor
window-webmail-keep = Залишатися в обліковому записі до наступного разу
window-webmail-opening = Вікно відкривається
window-webmail-shown = Вікно відкрито.
window-webmail-close = Закрити вікно
window-thunderbird = Thunderbird
window-thunderbird-help = Одне натискання — і Thunderbird отримує й надсилає цю пошту цією дорогою. Ще одне — і все як було. Спершу закрийте Thunderbird.
window-thunderbird-who = Спершу введіть вище свою поштову адресу.
window-thunderbird-set = Налаштувати
window-thunderbird-set-one = Налаштувати профіль { $name }
window-thunderbird-undo = Повернути як було
window-thunderbird-undo-one = Повернути як було профіль { $name }
window-bridges = Ваші мости
window-bridges-help = Міст — це вхід у Tor, якого немає у відкритих списках. Там, де Tor відрізано, міст може надіслати вам той, кому ви довіряєте.
window-bridges-paste = Вставте рядки мостів так, як їх вам надіслали:
window-bridges-add = Додати
window-bridges-remove = Видалити
# $label — коротке ім’я моста.
window-bridges-remove-one = Видалити міст { $label }
window-bridges-try = Випробувати
window-bridges-try-one = Випробувати міст { $label }
window-bridges-trying = Випробовуємо міст { $label }. Це може тривати хвилину.
# $says is a sentence on how it did.
window-bridges-tried = Міст { $label }: { $says }
window-bridges-ask = Запитати мости в проєкту Tor
# Of the user; the field may stay empty.
window-bridges-country = Країна, дві літери (можна не заповнювати)
# $domain — те, що стоїть після @ у поштовій адресі.
window-check-road = Перевірити дорогу до { $domain }

## Запечатаний звіт

window-seal = Запечатати для однієї людини
window-seal-help = Вставте відкритий ключ age (він починається з age1) того, хто вам допомагає. Тоді файл відкриє лише ця людина.
window-seal-support = Запечатати для служби підтримки, вказаної у вашому профілі. Тоді файл відкриє лише вона.

## Налаштування

window-settings-look = Мова й вигляд
window-settings-language = Мова
window-settings-language-system = Як у системі
window-settings-theme = Вигляд
window-theme-system = Як у системі
window-theme-light = Світлий
window-theme-dark = Темний
window-settings-contact = До кого можна звертатися
window-settings-tor = Tor
window-settings-tor-ask = Питати щоразу
window-settings-tor-on = Користуватися
window-settings-tor-off = Не користуватися
window-settings-ask-first = Спитати знову перед наступною перевіркою
window-settings-history = Зберігати перевірки на цьому комп’ютері під ключем
window-settings-keep = Зберігати їх
window-days = { $count ->
    [one] { $count } день
    [few] { $count } дні
    [many] { $count } днів
   *[other] { $count } дня
}
# $system — назва операційної системи.
window-version = Waypost { $version }, система { $system }
