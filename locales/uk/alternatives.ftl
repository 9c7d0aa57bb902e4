### Обхідні шляхи. У кожного є назва і три кроки.
### Завжди доступна $services (яким частинам пошти це допомагає). Інші аргументи стоять біля своїх повідомлень.

alternative-encrypted-dns-title = Шукати адреси захищеною лінією
alternative-encrypted-dns-step-1 = У Firefox: відкрийте «Налаштування», потім «Приватність і безпека». У самому низу знайдіть «DNS через HTTPS» і виберіть «Максимальний захист».
alternative-encrypted-dns-step-2 = На Android: відкрийте «Налаштування», «Мережа й Інтернет», «Приватний DNS-сервер» і впишіть ім’я служби DNS, якій довіряєте. У Windows 11: відкрийте «Параметри», «Мережа й Інтернет», своє підключення. Біля пункту «Призначення DNS-сервера» натисніть «Редагувати», впишіть службу й увімкніть «DNS через HTTPS».
alternative-encrypted-dns-step-3 = У Linux із GNOME: у вікні налаштувань такого перемикача немає. Введіть у терміналі, підставивши назву свого підключення: nmcli connection modify НАЗВА connection.dns-over-tls yes. Для цього потрібні systemd-resolved і служба DNS, яка це підтримує.

# $address — інша адреса сервісу, за якою він відповідає, $host — ім’я сервера.
alternative-other-address-title = Скористатися іншою адресою того самого сервісу
alternative-other-address-step-1 = Той самий сервер відповідає й за адресою { $address }. Поштову програму можна спрямувати туди, браузер — ні.
alternative-other-address-step-2 = У налаштуваннях поштової програми впишіть цю адресу замість { $host }. Програма може попередити про сертифікат: тоді зупиніться й не пропускайте попередження.
alternative-other-address-step-3 = Коли все минеться, поверніть ім’я назад: адреса може змінитися.

# $port — двері, які працюють, $host — ім’я сервера.
alternative-other-port-title = Скористатися іншими дверима того самого сервера
alternative-other-port-step-1 = Відкрийте в поштовій програмі налаштування облікового запису й знайдіть сервер { $host }.
alternative-other-port-step-2 = Впишіть порт { $port }. Шифрування залиште ввімкненим: SSL/TLS для 993, 995 і 465, STARTTLS для 143, 110 і 587.
alternative-other-port-step-3 = Надішліть листа самі собі й подивіться, чи він дійде.

alternative-split-hello-title = Сховати ім’я, розділивши вітання надвоє
alternative-split-hello-step-1 = Якщо перше вітання серверові надіслати двома частинами, воно проходить.
alternative-split-hello-step-2 = Браузери й поштові програми самі цього не вміють. Є допоміжні програми, які вміють. Беріть їх лише з джерела, якому довіряєте.
alternative-split-hello-step-3 = Цей спосіб може будь-якого дня перестати працювати. Майте напоготові інший.

alternative-other-network-title = Скористатися іншою мережею
alternative-other-network-step-1 = Вимкніть на телефоні Wi-Fi і спробуйте через мобільну мережу.
alternative-other-network-step-2 = Або роздайте її на комп’ютер, або спробуйте з місця, де інша мережа.
alternative-other-network-step-3 = Якщо там пошта працює, річ у попередній мережі. Про це можна сказати тим, хто за неї відповідає.

alternative-other-sender-title = Попросити надіслати з іншого сервісу
alternative-other-sender-step-1 = Якщо до вас не доходять чиїсь листи, попросіть надіслати їх зі скриньки на іншому поштовому сервісі.
alternative-other-sender-step-2 = Або дайте другу свою адресу — на сервісі, який доступний.
alternative-other-sender-step-3 = Попросіть переслати вам лист, який повернувся до відправника: Waypost зможе його пояснити.

# Те саме, коли є повернений лист або журнал сервера відправника; $targets — список серверів.
alternative-other-sender-told-title = Надіслати з іншого поштового сервісу
alternative-other-sender-told-step-1 = Надішліть листа ще раз зі скриньки на іншому сервісі, найкраще в іншій країні. Його сервер користується іншою лінією.
alternative-other-sender-told-step-2 = Скажіть тим, хто відповідає за сервер відправника, куди він не може дістатися: { $targets }. Пошту туди можна надсилати через іншу мережу.
alternative-other-sender-told-step-3 = Доки цього не налагодять, користуйтеся адресою на сервісі, який доступний.

## Що можна виправити на цьому боці

alternative-fix-local-no-network-title = Під’єднати цей комп’ютер
alternative-fix-local-no-network-step-1 = Перевірте, чи вимкнено режим польоту і чи ввімкнено Wi-Fi або вставлено кабель.
alternative-fix-local-no-network-step-2 = Вимкніть роутер, зачекайте пів хвилини й увімкніть знову.
alternative-fix-local-no-network-step-3 = За кілька хвилин перевірте знову.

alternative-fix-local-captive-portal-title = Увійти в мережу
alternative-fix-local-captive-portal-step-1 = Відкрийте в браузері будь-яку сторінку. Має з’явитися сторінка мережі.
alternative-fix-local-captive-portal-step-2 = Увійдіть або погодьтеся з умовами. Пароля від пошти там не вводьте.
alternative-fix-local-captive-portal-step-3 = Перевірте знову.

alternative-fix-local-clock-wrong-title = Виправити час
alternative-fix-local-clock-wrong-step-1 = Відкрийте налаштування дати й часу.
alternative-fix-local-clock-wrong-step-2 = Увімкніть автоматичне встановлення часу й подивіться, чи правильний часовий пояс.
alternative-fix-local-clock-wrong-step-3 = Перевірте знову.

alternative-fix-local-local-interception-title = З’ясувати, що розкриває ваші з’єднання
alternative-fix-local-local-interception-step-1 = Якщо це комп’ютер або мережа роботи чи навчального закладу, спитайте тих, хто за них відповідає.
alternative-fix-local-local-interception-step-2 = Якщо комп’ютер ваш, відкрийте антивірус і знайдіть «перевірку HTTPS» або «захист пошти». Вимкніть цю функцію.
alternative-fix-local-local-interception-step-3 = Перевірте знову. Доти не робіть на цій лінії нічого приватного.

alternative-fix-local-resolver-down-title = Налагодити пошук адрес
alternative-fix-local-resolver-down-step-1 = Вимкніть роутер, зачекайте пів хвилини й увімкніть знову.
alternative-fix-local-resolver-down-step-2 = Якщо це не допоможе, виберіть у налаштуваннях мережі іншу службу DNS.
alternative-fix-local-resolver-down-step-3 = Або спитайте тих, хто відповідає за мережу.

## Де потрібні час або люди

alternative-wait-title = Зачекати й перевірити знову
alternative-wait-step-1 = Більшість таких несправностей минає за кілька годин.
alternative-wait-step-2 = Листи, які вам тим часом надсилають, здебільшого зберігаються й приходять пізніше.
alternative-wait-step-3 = Потім перевірте знову.

alternative-contact-support-title = Запитати поштовий сервіс
alternative-contact-support-step-1 = Подивіться сторінку довідки вашого сервісу або його повідомлення про несправності.
alternative-contact-support-step-2 = Напишіть у його підтримку з адреси, яка працює, і додайте звіт цієї перевірки.
alternative-contact-support-step-3 = Прочитайте звіт, перш ніж надсилати: що в ньому залишиться, вирішуєте ви.

## Через Tor

alternative-tor-webmail-title = Відкрити вебсторінку пошти через Tor
alternative-tor-webmail-step-1 = Завантажте Tor Browser із torproject.org. Якщо цю сторінку заблоковано, напишіть на gettor@torproject.org.
alternative-tor-webmail-step-2 = Самі введіть вебадресу своєї пошти й увійдіть як завжди. Вас можуть попросити підтвердити, що це ви: усе виглядатиме так, наче ви прийшли з іншої країни.
alternative-tor-webmail-step-3 = Той, хто стежить за вашою лінією, бачить, що ви користуєтеся Tor, але не бачить для чого. Подекуди вже це привертає увагу: вирішіть, чи це безпечно для вас.

# $onion — адреса власного сайту сервісу всередині Tor.
alternative-tor-onion-title = Скористатися дверима сервісу всередині Tor
alternative-tor-onion-step-1 = Завантажте Tor Browser із torproject.org і відкрийте його.
alternative-tor-onion-step-2 = Перенесіть цю адресу літера в літеру й увійдіть як завжди: { $onion }
alternative-tor-onion-step-3 = Ніхто на шляху не може перекрити цю дорогу, не перекривши весь Tor. Той, хто стежить за вашою лінією, бачить, що ви користуєтеся Tor, але не бачить для чого. Подекуди вже це привертає увагу: вирішіть, чи це безпечно для вас.

alternative-tor-mail-program-title = Спрямувати поштову програму через Tor
alternative-tor-mail-program-step-1 = Запустіть Tor за допомогою Waypost і не закривайте його.
alternative-tor-mail-program-step-2 = У налаштуваннях поштової програми знайдіть проксі. Виберіть SOCKS v5 і впишіть те, що показує Waypost: адресу 127.0.0.1 і порт. Якщо є пункт «Проксі DNS при використанні SOCKS v5», увімкніть його. Шифрування залиште ввімкненим.
alternative-tor-mail-program-step-3 = Той, хто стежить за вашою лінією, бачить, що ви користуєтеся Tor, але не бачить для чого. Подекуди вже це привертає увагу: вирішіть, чи це безпечно для вас.

alternative-tor-bridge-title = Дістатися до Tor через міст
alternative-tor-bridge-step-1 = На цій лінії перекрито сам Tor. Міст — це вхід, якого немає у відкритих списках.
alternative-tor-bridge-step-2 = У Tor Browser відкрийте «Налаштування», потім «З’єднання», і запитайте міст там. Або напишіть на bridges@torproject.org з адреси Gmail чи Riseup.
alternative-tor-bridge-step-3 = Нікому не показуйте свій міст: що менше людей його знає, то довше він працює. Подекуди вже саме користування Tor привертає увагу, а міст приховує його лише частково: вирішіть, чи це безпечно для вас.

## Чому шлях не допомагає

why-silent = Відповідь не надійшла вчасно.
why-refused = У з’єднанні відмовлено.
why-broken-off = З’єднання обірвалося.
why-unproven = Той, хто відповів, не довів, що він ваш поштовий сервіс.
# $status — відповідь сервера, наприклад 403.
why-turned-away = Сервер відмовив із кодом { $status }.
why-unencrypted = Сервер не запропонував шифрування.
why-not-welcome = Поштовий сервер відмовив.
why-tor-late = До мережі Tor не вдалося дістатися вчасно.
why-no-resolver = Жодна служба безпечного пошуку адрес не доступна.
