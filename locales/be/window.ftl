### Тое, што кажа толькі акно. Яго чытае чалавек, у якога толькі што перастала працаваць пошта: коратка і проста.

window-menu = Меню
window-settings = Налады
window-history = Ранейшыя праверкі
window-back = Назад
window-copy = Капіяваць
window-copied = Скапіявана.
window-copy-failed = Скапіяваць не ўдалося.

## Пытанне

window-question = Які паштовы адрас перастаў працаваць?
window-question-help = Дастаткова таго, што стаіць пасля @. Тое, што перад ім, нікуды не пойдзе.
window-question-empty = Увядзіце свой паштовы адрас або выберыце сэрвіс ніжэй.
window-pick-provider = Або выберыце паштовы сэрвіс:
window-pick-none = Выбраць…
window-check = Праверыць
window-contact = Праверка звяртаецца да вашага паштовага сэрвісу і да некалькіх вядомых месцаў для параўнання. Ваша сетка можа гэта ўбачыць.
window-contact-more = Падрабязней пра тое, да каго яна звяртаецца
window-contact-explained = Waypost стукае на серверы вашага паштовага сэрвісу, як гэта робіць паштовая праграма. Для параўнання ён стукае і на чужыя серверы ды пытаецца ў некалькіх агульнадаступных тэлефонных кніг інтэрнэту (DNS).

    Ён нідзе не ўваходзіць ва ўліковы запіс і ніколі не пытаецца пароля. Пра вас нікому нічога не адпраўляецца: Waypost не мае свайго цэнтра, якому б дакладваў.

    Той, хто сочыць за вашай лініяй, можа ўбачыць гэтыя звароты, як і звароты любой паштовай праграмы.
window-other = Нешта іншае?
window-came-back = Да мяне вярнуўся ліст
window-run-server = Я кірую паштовым серверам

## Тое, пра што пытаюцца адзін раз

window-consent-title = Перад першай праверкай
window-consent-yes = Праверыць
window-consent-no = Не зараз
window-tor-title = Ці можна праверцы карыстацца і Tor?
window-tor-explained = Tor — гэта дарога праз іншыя краіны. З ім Waypost можа даведацца, ці не працуе сэрвіс ва ўсіх, і выпрабаваць абыходныя шляхі.

    Той, хто сочыць за вашай лініяй, бачыць, што вы карыстаецеся Tor, але не бачыць навошта. Дзе-нідзе ўжо гэта прыцягвае ўвагу: вырашыце, ці бяспечна гэта для вас.
window-tor-yes = Карыстацца Tor
window-tor-no = Праверыць без Tor
window-remember = Больш не пытацца

## Пакуль ідзе праверка

# $provider — назва паштовага сэрвісу або тое, што ўвёў карыстальнік.
window-checking = Правяраем: { $provider }
window-starting = Рыхтуемся
window-stopping = Спыняемся і глядзім, што ўжо відаць
# $seconds — колькі прайшло ад пачатку, $count — колькі ўсяго выпрабавана.
window-elapsed = { $seconds ->
    [one] Прайшла { $seconds } секунда.
    [few] Прайшло { $seconds } секунды.
    [many] Прайшло { $seconds } секунд.
   *[other] Прайшло { $seconds } секунды.
} { $count ->
    [0] Спроб яшчэ не было.
    [one] Зроблена { $count } спроба.
    [few] Зроблены { $count } спробы.
    [many] Зроблена { $count } спроб.
   *[other] Зроблена { $count } спробы.
}
# $seconds — час, адведзены на праверку.
window-at-most = Гэта зойме не больш за { $seconds ->
    [one] { $seconds } секунду
    [few] { $seconds } секунды
    [many] { $seconds } секунд
   *[other] { $seconds } секунды
}.
window-cancel = Спыніць
window-leave = Не чакаць
window-check-other = Праверыць іншы адрас
window-other-checks = Іншыя праверкі:
window-now = глядзім
window-ahead = яшчэ не

## Адказ

window-heading-works = Што працуе, а што не
window-stopped = Вы спынілі праверку датэрмінова. Вось што было відаць да таго часу.
window-show-how = Паказаць як
window-ways-trying = Адказ ужо ясны. Абходныя шляхі яшчэ спрабуем.
window-way-news = { $way }: { $news }
window-ways-done = Абходныя шляхі больш не спрабуем.
window-stop-trying = Больш не спрабаваць
window-again = Праверыць зноў
window-export = Зрабіць справаздачу для адпраўкі
window-why = Чаму Waypost так лічыць
window-nothing-found = Нічога няспраўнага не знойдзена.
window-role-target = Ваш паштовы сэрвіс
# $worked і $failed — колькасць спроб.
window-times-say = Удалых спроб: { $worked }. Няўдалых: { $failed }.
window-times-legend = Кожная палоска — адна спроба. Тонкія зялёныя ўдаліся, тоўстыя чырвоныя — не.
window-worked = удалося
window-evidence-legend = Пазначана тое, на чым грунтуецца адказ.
window-check-failed = Праверыць не ўдалося
window-start-failed = Waypost не ўдалося запусціць

## Што пайшло не так унутры

window-error-inside = Унутры Waypost нешта пайшло не так. Нічога не страчана: паспрабуйце яшчэ раз. Калі не дапаможа, запусціце Waypost нанава.

## Ліст, які вярнуўся

window-bounce-title = Да мяне вярнуўся ліст
window-bounce-help = Калі ліст не ўдаецца перадаць, сервер піша ў адказ чаму. Waypost прачытае гэта за вас.
window-bounce-drop = Перацягніце сюды ліст як файл або
window-bounce-pick = Выберыце файл
window-bounce-paste = Або ўстаўце сюды яго тэкст, разам з тэхнічнай часткай:
window-bounce-read = Растлумачыць
window-bounce-stays = Ліст чытаецца на гэтым камп’ютары і нікуды не ідзе.
window-bounce-other = Прачытаць іншы ліст
window-bounce-too-large = Гэты файл занадта вялікі для ліста. Выберыце ліст, які вярнуўся.
window-bounce-is = Што вярнулася, простымі словамі
window-bounce-is-none = Гэта не вернуты ліст
window-details = Падрабязна

## Журналы паштовага сервера

window-log-title = Я кірую паштовым серверам
window-log-help = Выберыце журналы свайго паштовага сервера, можна і сціснутыя. Waypost знойдзе месцы, да якіх ён больш не можа дабрацца.
window-log-pick = Выбраць журналы
window-log-reading = Чытаем…
# Усе аргументы — колькасці злучэнняў.
window-chart-say = Злучэнні: удалося { $connected }, без адказу { $timeout }, не ўдалося інакш { $other }.
window-chart-legend = Кожны слупок — прамежак часу. Суцэльны зялёны — што ўдалося, заштрыхаваны чырвоны — што не.

## Ранейшыя праверкі

window-history-help = Адкрыйце адну або пазначце дзве, каб убачыць, што паміж імі змянілася.
window-history-no-key = Тут няма сховішча ключоў, дзе можна трымаць ключ, таму новыя праверкі не захоўваюцца.
window-history-passphrase-begin = Іх усё ж можна захоўваць, запячатаўшы паролем, які вы абярэце. Ён нідзе не захоўваецца: яго трэба ўводзіць пры кожным запуску Waypost, і без яго гэтыя праверкі не адкрые ніхто, нават вы.
window-history-passphrase-open = Ранейшыя праверкі запячатаныя паролем. Калі вы яго ўведзяце, іх можна будзе чытаць, а новыя будуць захоўвацца, пакуль вы не закрыеце Waypost.
window-history-passphrase = Пароль
window-history-passphrase-again = Пароль яшчэ раз
window-history-passphrase-keep = Захоўваць праверкі з гэтым паролем
window-history-passphrase-give = Адкрыць
window-history-passphrase-differs = Паролі не супадаюць. Увядзіце адзін і той жа пароль двойчы.
window-history-keep-none = Не захоўваць праверак
# $time — калі зроблена праверка.
window-history-tick = Параўнаць праверку ад { $time }
window-history-delete-one = Выдаліць праверку ад { $time }
window-history-delete-sure = Выдаліць праверку ад { $time }? Вярнуць яе не ўдасца.
window-history-delete-all = Выдаліць усё
window-history-delete-all-sure = Выдаліць усе ранейшыя праверкі? Вярнуць іх не ўдасца.
window-history-compare = Параўнаць
window-history-back = Усе ранейшыя праверкі
window-compared = Што змянілася
window-delete = Выдаліць
window-keep = Пакінуць

## Справаздача для кагосьці іншага

window-export-help = Адпраўце яе тым, хто вам дапамагае. Спачатку паглядзіце самі: у ёй ёсць толькі тое, што вы тут бачыце.
window-export-format = У выглядзе
window-format-html = старонкі (HTML)
window-format-pdf = друку (PDF)
window-format-text = простага тэксту
window-format-json = даных (JSON)
window-format-ooni = даных для OONI
window-export-redact = Што прыбраць
window-redact-standard = Усё, што кажа, хто вы і дзе вы
window-redact-strict = Гэта, а таксама вашу сетку, дакладны час і вашу сістэму
window-redact-none = Нічога
window-redact-warning = Справаздача, з якой нічога не прыбрана, можа паказаць, хто вы і дзе вы. Давайце яе толькі таму, каму давяраеце.
window-export-more = Прыбраць яшчэ, дзе б яно ні стаяла:
window-export-remove = Прыбраць
window-export-put-back = Вярнуць
window-export-preview = Вось што пойдзе
# $count — колькасць месцаў у справаздачы.
window-export-removed = { $count ->
    [one] Прыбрана { $count } месца.
    [few] Прыбраны { $count } месцы.
    [many] Прыбрана { $count } месцаў.
   *[other] Прыбрана { $count } месца.
}
window-export-unmarked = Ніжэй пазначана тое, што стаіць на месцы прыбранага. Не пазначаны час, скарочаны да гадзіны, скарочаная версія сістэмы, прапушчаныя пункты вашай сеткі і ўласныя адрасы, замест якіх стаіць 0.0.0.0 або ::.
window-export-save = Захаваць файл
# $file — назва файла.
window-export-saved = Захавана як { $file }.

## Пошта праз Tor

window-route = Праз Tor
window-route-title = Ваша пошта праз Tor
window-route-help = Waypost можа трымаць адкрытай дарогу праз Tor. Тады па ёй ідзе ваша паштовая праграма, і ніхто на лініі не бачыць, чыя гэта пошта.
window-route-who = Ваш паштовы адрас
window-route-more = Іншыя магчымасці
window-route-everything = Пускаць па ёй усе праграмы і куды заўгодна
window-route-forwards = Адкрыць дзверы і для паштовых праграм, якія не ведаюць проксі
window-route-bridges-only = Ніколі не ісці да Tor без моста
window-route-start = Адкрыць дарогу
window-route-stop = Закрыць дарогу
window-route-closed = Дарога закрыта.
window-route-opening = Дарога адкрываецца
window-route-open = Дарога адкрыта.
window-route-lost = Сувязь з Tor страчана. Пакуль яе няма, вонкі не выходзіць нічога.
window-route-closing = Дарога закрываецца
window-route-stays = Яна застанецца адкрытай, што б вы тут яшчэ ні рабілі.
window-route-socks = Проксі для паштовых праграм (SOCKS5)
window-route-pac = Адрас для сістэмных налад проксі (PAC)
window-webmail = Вэб-старонка пошты праз Tor
window-webmail-help = Асобнае акно паказвае старонку вашага сэрвісу і не можа дабрацца ні да чаго, акрамя Tor.
window-webmail-open = Адкрыць пошту праз Tor
window-webmail-keep = Заставацца ва ўліковым запісе да наступнага разу
window-webmail-opening = Акно адкрываецца
window-webmail-shown = Акно адкрыта.
window-webmail-close = Закрыць акно
window-thunderbird = Thunderbird
window-thunderbird-help = Адно націсканне — і Thunderbird атрымлівае і адпраўляе гэту пошту па гэтай дарозе. Яшчэ адно — і ўсё як было. Спачатку закрыйце Thunderbird.
window-thunderbird-who = Спачатку ўвядзіце вышэй свой паштовы адрас.
window-thunderbird-set = Наладзіць
window-thunderbird-set-one = Наладзіць профіль { $name }
window-thunderbird-undo = Вярнуць як было
window-thunderbird-undo-one = Вярнуць як было профіль { $name }
window-bridges = Вашы масты
window-bridges-help = Мост — гэта ўваход у Tor, якога няма ў адкрытых спісах. Там, дзе Tor адрэзаны, мост можа прыслаць вам той, каму вы давяраеце.
window-bridges-paste = Устаўце радкі мастоў так, як вам іх прыслалі:
window-bridges-add = Дадаць
window-bridges-remove = Выдаліць
# $label — кароткае імя моста.
window-bridges-remove-one = Выдаліць мост { $label }
window-bridges-try = Выпрабаваць
window-bridges-try-one = Выпрабаваць мост { $label }
window-bridges-trying = Выпрабоўваем мост { $label }. Гэта можа заняць хвіліну.
# $says is a sentence on how it did.
window-bridges-tried = Мост { $label }: { $says }
window-bridges-ask = Запытаць масты ў праекта Tor
# Of the user; the field may stay empty.
window-bridges-country = Краіна, дзве літары (можна не запаўняць)
# $domain — тое, што стаіць пасля @ у паштовым адрасе.
window-check-road = Праверыць дарогу да { $domain }

## Запячатаная справаздача

window-seal = Запячатаць для аднаго чалавека
window-seal-help = Устаўце адкрыты ключ age (ён пачынаецца з age1) таго, хто вам дапамагае. Тады файл адкрые толькі гэты чалавек.
window-seal-support = Запячатаць для службы падтрымкі, названай у вашым профілі. Тады файл адкрые толькі яна.

## Налады

window-settings-look = Мова і выгляд
window-settings-language = Мова
window-settings-language-system = Як у сістэме
window-settings-theme = Выгляд
window-theme-system = Як у сістэме
window-theme-light = Светлы
window-theme-dark = Цёмны
window-settings-contact = Да каго можна звяртацца
window-settings-tor = Tor
window-settings-tor-ask = Пытацца кожны раз
window-settings-tor-on = Карыстацца
window-settings-tor-off = Не карыстацца
window-settings-ask-first = Спытаць зноў перад наступнай праверкай
window-settings-history = Захоўваць праверкі на гэтым камп’ютары пад ключом
window-settings-keep = Захоўваць іх
window-days = { $count ->
    [one] { $count } дзень
    [few] { $count } дні
    [many] { $count } дзён
   *[other] { $count } дня
}
# $system — назва аперацыйнай сістэмы.
window-version = Waypost { $version }, сістэма { $system }
