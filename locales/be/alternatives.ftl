### Абыходныя шляхі. У кожнага ёсць назва і тры крокі.
### Заўсёды даступная $services (якім часткам пошты гэта дапамагае). Іншыя аргументы стаяць каля сваіх паведамленняў.

alternative-encrypted-dns-title = Шукаць адрасы па абароненай лініі
alternative-encrypted-dns-step-1 = У Firefox: адкрыйце «Налады», потым «Прыватнасць і бяспека». У самым нізе знайдзіце «DNS праз HTTPS» і выберыце «Максімальная ахова».
alternative-encrypted-dns-step-2 = На Android: адкрыйце «Налады», «Сетка і інтэрнэт», «Прыватная DNS» і ўпішыце імя службы DNS, якой давяраеце. У Windows 11: адкрыйце «Налады», «Сетка і Інтэрнэт», сваё падключэнне. Каля пункта «Прызначэнне DNS-сервера» націсніце «Змяніць», упішыце службу і ўключыце «DNS праз HTTPS».
alternative-encrypted-dns-step-3 = У Linux з GNOME: у акне налад такога пераключальніка няма. Увядзіце ў тэрмінале, падставіўшы назву свайго падключэння: nmcli connection modify НАЗВА connection.dns-over-tls yes. Для гэтага патрэбныя systemd-resolved і служба DNS, якая гэта ўмее.

# $address — іншы адрас сэрвісу, па якім ён адказвае, $host — імя сервера.
alternative-other-address-title = Узяць іншы адрас таго самага сэрвісу
alternative-other-address-step-1 = Той самы сервер адказвае і па адрасе { $address }. Паштовую праграму можна накіраваць туды, браўзер — не.
alternative-other-address-step-2 = У наладах паштовай праграмы ўпішыце гэты адрас замест { $host }. Праграма можа папярэдзіць пра сертыфікат: тады спыніцеся і не прапускайце папярэджанне.
alternative-other-address-step-3 = Калі ўсё скончыцца, вярніце імя назад: адрас можа змяніцца.

# $port — дзверы, якія працуюць, $host — імя сервера.
alternative-other-port-title = Скарыстацца іншымі дзвярыма таго самага сервера
alternative-other-port-step-1 = Адкрыйце ў паштовай праграме налады ўліковага запісу і знайдзіце сервер { $host }.
alternative-other-port-step-2 = Упішыце порт { $port }. Шыфраванне пакіньце ўключаным: SSL/TLS для 993, 995 і 465, STARTTLS для 143, 110 і 587.
alternative-other-port-step-3 = Адпраўце ліст самім сабе і паглядзіце, ці ён дойдзе.

alternative-split-hello-title = Схаваць імя, падзяліўшы вітанне на дзве часткі
alternative-split-hello-step-1 = Калі першае вітанне серверу адправіць дзвюма часткамі, яно праходзіць.
alternative-split-hello-step-2 = Браўзеры і паштовыя праграмы самі гэтага не ўмеюць. Ёсць дапаможныя праграмы, якія ўмеюць. Бярыце іх толькі з крыніцы, якой давяраеце.
alternative-split-hello-step-3 = Гэты спосаб можа ў любы дзень перастаць працаваць. Майце напагатове іншы.

alternative-other-network-title = Скарыстацца іншай сеткай
alternative-other-network-step-1 = Выключыце на тэлефоне Wi-Fi і паспрабуйце праз мабільную сетку.
alternative-other-network-step-2 = Або раздайце яе на камп’ютар, або паспрабуйце з месца, дзе іншая сетка.
alternative-other-network-step-3 = Калі там пошта працуе, справа ў папярэдняй сетцы. Пра гэта можна сказаць тым, хто за яе адказвае.

alternative-other-sender-title = Папрасіць адправіць з іншага сэрвісу
alternative-other-sender-step-1 = Калі да вас не даходзяць нечыя лісты, папрасіце адправіць іх са скрыні на іншым паштовым сэрвісе.
alternative-other-sender-step-2 = Або дайце другі свой адрас — на сэрвісе, які даступны.
alternative-other-sender-step-3 = Папрасіце пераслаць вам ліст, які вярнуўся да адпраўніка: Waypost зможа яго растлумачыць.

# Тое самае, калі ёсць вернуты ліст або журнал сервера адпраўніка; $targets — спіс сервераў.
alternative-other-sender-told-title = Адправіць з іншага паштовага сэрвісу
alternative-other-sender-told-step-1 = Адпраўце ліст яшчэ раз са скрыні на іншым сэрвісе, найлепш у іншай краіне. Яго сервер карыстаецца іншай лініяй.
alternative-other-sender-told-step-2 = Скажыце тым, хто адказвае за сервер адпраўніка, куды ён не можа дабрацца: { $targets }. Пошту туды можна адпраўляць праз іншую сетку.
alternative-other-sender-told-step-3 = Пакуль гэта не наладжана, карыстайцеся адрасам на сэрвісе, які даступны.

## Што можна паправіць на гэтым баку

alternative-fix-local-no-network-title = Падключыць гэты камп’ютар
alternative-fix-local-no-network-step-1 = Праверце, ці выключаны рэжым палёту і ці ўключаны Wi-Fi або ўстаўлены кабель.
alternative-fix-local-no-network-step-2 = Выключыце роўтар, пачакайце паўхвіліны і ўключыце зноў.
alternative-fix-local-no-network-step-3 = Праз некалькі хвілін праверце зноў.

alternative-fix-local-captive-portal-title = Увайсці ў сетку
alternative-fix-local-captive-portal-step-1 = Адкрыйце ў браўзеры любую старонку. Мае з’явіцца старонка сеткі.
alternative-fix-local-captive-portal-step-2 = Увайдзіце або пагадзіцеся з умовамі. Пароль ад пошты там не ўводзьце.
alternative-fix-local-captive-portal-step-3 = Праверце зноў.

alternative-fix-local-clock-wrong-title = Паправіць час
alternative-fix-local-clock-wrong-step-1 = Адкрыйце налады даты і часу.
alternative-fix-local-clock-wrong-step-2 = Уключыце аўтаматычную ўстаноўку часу і паглядзіце, ці правільны гадзінны пояс.
alternative-fix-local-clock-wrong-step-3 = Праверце зноў.

alternative-fix-local-local-interception-title = Высветліць, што раскрывае вашы злучэнні
alternative-fix-local-local-interception-step-1 = Калі гэта камп’ютар або сетка працы ці навучальнай установы, спытайце тых, хто за іх адказвае.
alternative-fix-local-local-interception-step-2 = Калі камп’ютар ваш, адкрыйце антывірус і знайдзіце «праверку HTTPS» або «абарону пошты». Выключыце гэту функцыю.
alternative-fix-local-local-interception-step-3 = Праверце зноў. Да таго часу не рабіце на гэтай лініі нічога прыватнага.

alternative-fix-local-resolver-down-title = Наладзіць пошук адрасоў
alternative-fix-local-resolver-down-step-1 = Выключыце роўтар, пачакайце паўхвіліны і ўключыце зноў.
alternative-fix-local-resolver-down-step-2 = Калі гэта не дапаможа, выберыце ў наладах сеткі іншую службу DNS.
alternative-fix-local-resolver-down-step-3 = Або спытайце тых, хто адказвае за сетку.

## Дзе патрэбныя час або людзі

alternative-wait-title = Пачакаць і праверыць зноў
alternative-wait-step-1 = Большасць такіх няспраўнасцей праходзіць за некалькі гадзін.
alternative-wait-step-2 = Лісты, якія вам тым часам шлюць, звычайна захоўваюцца і прыходзяць пазней.
alternative-wait-step-3 = Потым праверце зноў.

alternative-contact-support-title = Спытаць у паштовага сэрвісу
alternative-contact-support-step-1 = Паглядзіце старонку даведкі вашага сэрвісу або яго паведамленні пра няспраўнасці.
alternative-contact-support-step-2 = Напішыце ў яго падтрымку з адраса, які працуе, і дадайце справаздачу гэтай праверкі.
alternative-contact-support-step-3 = Прачытайце справаздачу, перш чым адпраўляць: што ў ёй застанецца, вырашаеце вы.

## Праз Tor

alternative-tor-webmail-title = Адкрыць вэб-старонку пошты праз Tor
alternative-tor-webmail-step-1 = Спампуйце Tor Browser з torproject.org. Калі гэта старонка заблакіравана, напішыце на gettor@torproject.org.
alternative-tor-webmail-step-2 = Самі ўвядзіце вэб-адрас сваёй пошты і ўвайдзіце, як заўсёды. Вас могуць папрасіць пацвердзіць, што гэта вы: усё будзе выглядаць так, нібы вы прыйшлі з іншай краіны.
alternative-tor-webmail-step-3 = Той, хто сочыць за вашай лініяй, бачыць, што вы карыстаецеся Tor, але не бачыць навошта. Дзе-нідзе ўжо гэта прыцягвае ўвагу: вырашыце, ці бяспечна гэта для вас.

# $onion — адрас уласнага сайта сэрвісу ўнутры Tor.
alternative-tor-onion-title = Скарыстацца дзвярыма сэрвісу ўнутры Tor
alternative-tor-onion-step-1 = Спампуйце Tor Browser з torproject.org і адкрыйце яго.
alternative-tor-onion-step-2 = Перанясіце гэты адрас літара ў літару і ўвайдзіце, як заўсёды: { $onion }
alternative-tor-onion-step-3 = Ніхто на шляху не можа перакрыць гэту дарогу, не перакрыўшы ўвесь Tor. Той, хто сочыць за вашай лініяй, бачыць, што вы карыстаецеся Tor, але не бачыць навошта. Дзе-нідзе ўжо гэта прыцягвае ўвагу: вырашыце, ці бяспечна гэта для вас.

alternative-tor-mail-program-title = Накіраваць паштовую праграму праз Tor
alternative-tor-mail-program-step-1 = Запусціце Tor з дапамогай Waypost і не закрывайце яго.
alternative-tor-mail-program-step-2 = У наладах паштовай праграмы знайдзіце проксі. Выберыце SOCKS v5 і ўпішыце тое, што паказвае Waypost: адрас 127.0.0.1 і порт. Калі ёсць пункт «Праксіраваць DNS-запыты пры выкарыстанні SOCKS 5», уключыце яго. Шыфраванне пакіньце ўключаным.
alternative-tor-mail-program-step-3 = Той, хто сочыць за вашай лініяй, бачыць, што вы карыстаецеся Tor, але не бачыць навошта. Дзе-нідзе ўжо гэта прыцягвае ўвагу: вырашыце, ці бяспечна гэта для вас.

alternative-tor-bridge-title = Дабрацца да Tor праз мост
alternative-tor-bridge-step-1 = На гэтай лініі перакрыты сам Tor. Мост — гэта ўваход, якога няма ў адкрытых спісах.
alternative-tor-bridge-step-2 = У Tor Browser адкрыйце «Налады», потым «Злучэнне», і запытайце мост там. Або напішыце на bridges@torproject.org з адраса Gmail ці Riseup.
alternative-tor-bridge-step-3 = Нікому не паказвайце свой мост: чым менш людзей яго ведае, тым даўжэй ён працуе. Дзе-нідзе ўжо само карыстанне Tor прыцягвае ўвагу, а мост хавае яго толькі часткова: вырашыце, ці бяспечна гэта для вас.

## Чаму шлях не дапамагае

why-silent = Адказ не прыйшоў своечасова.
why-refused = У злучэнні адмоўлена.
why-broken-off = Злучэнне абарвалася.
why-unproven = Той, хто адказаў, не даказаў, што ён ваш паштовы сэрвіс.
# $status — адказ сервера, напрыклад 403.
why-turned-away = Сервер адмовіў з кодам { $status }.
why-unencrypted = Сервер не прапанаваў шыфравання.
why-not-welcome = Паштовы сервер адмовіў.
why-tor-late = Да сеткі Tor не ўдалося дабрацца своечасова.
why-no-resolver = Ніводная служба бяспечнага пошуку адрасоў не даступная.
