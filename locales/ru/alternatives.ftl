### Обходные пути. У каждого есть название и три шага.
### Всегда доступен $services (каким частям почты это помогает). Прочие аргументы указаны при своих сообщениях.

alternative-encrypted-dns-title = Искать адреса по защищённой линии
alternative-encrypted-dns-step-1 = В Firefox: откройте «Настройки», затем «Приватность и защита». Внизу найдите «DNS через HTTPS» и выберите «Максимальная защита».
alternative-encrypted-dns-step-2 = На Android: откройте «Настройки», «Сеть и интернет», «Персональный DNS-сервер» и впишите имя службы DNS, которой доверяете. В Windows 11: откройте «Параметры», «Сеть и Интернет», ваше подключение. У строки «Назначение DNS-сервера» нажмите «Изменить», впишите службу и включите «DNS по протоколу HTTPS».
alternative-encrypted-dns-step-3 = В Linux с GNOME: в окне настроек такого переключателя нет. Наберите в терминале, подставив имя вашего подключения: nmcli connection modify ИМЯ connection.dns-over-tls yes. Для этого нужны systemd-resolved и служба DNS, которая это умеет.

# $address — другой адрес сервиса, по которому он отвечает, $host — имя сервера.
alternative-other-address-title = Взять другой адрес того же сервиса
alternative-other-address-step-1 = Тот же сервер отвечает и по адресу { $address }. Почтовую программу можно направить туда, браузер — нет.
alternative-other-address-step-2 = В настройках почтовой программы впишите этот адрес вместо { $host }. Она может предупредить о сертификате: тогда остановитесь и не пропускайте предупреждение.
alternative-other-address-step-3 = Когда всё закончится, верните имя обратно: адрес может смениться.

# $port — дверь, которая работает, $host — имя сервера.
alternative-other-port-title = Взять другую дверь того же сервера
alternative-other-port-step-1 = Откройте в почтовой программе настройки учётной записи и найдите сервер { $host }.
alternative-other-port-step-2 = Впишите порт { $port }. Шифрование оставьте включённым: SSL/TLS для 993, 995 и 465, STARTTLS для 143, 110 и 587.
alternative-other-port-step-3 = Отправьте письмо самому себе и посмотрите, дойдёт ли оно.

alternative-split-hello-title = Скрыть имя, разрезав приветствие надвое
alternative-split-hello-step-1 = Если первое приветствие серверу отправить двумя частями, оно проходит.
alternative-split-hello-step-2 = Браузеры и почтовые программы сами этого не умеют. Есть вспомогательные программы, которые умеют. Берите их только из источника, которому доверяете.
alternative-split-hello-step-3 = Этот способ может в любой день перестать работать. Держите наготове другой.

alternative-other-network-title = Выйти через другую сеть
alternative-other-network-step-1 = Выключите Wi-Fi на телефоне и попробуйте через мобильную сеть.
alternative-other-network-step-2 = Или раздайте её на компьютер, или попробуйте из места, где другая сеть.
alternative-other-network-step-3 = Если там почта работает, дело в прежней сети. Можно сообщить об этом тем, кто за неё отвечает.

alternative-other-sender-title = Попросить прислать письмо с другого сервиса
alternative-other-sender-step-1 = Если чьи-то письма до вас не доходят, попросите отправить их из ящика на другом почтовом сервисе.
alternative-other-sender-step-2 = Или дайте второй свой адрес — на сервисе, который доступен.
alternative-other-sender-step-3 = Попросите переслать вам письмо, которое к ним вернулось: Waypost сможет его объяснить.

# The same where a sending server's returned mail or log is at hand; $targets is a list of servers.
alternative-other-sender-told-title = Отправить с другого почтового сервиса
alternative-other-sender-told-step-1 = Отправьте письмо ещё раз из ящика на другом сервисе, лучше в другой стране. Его сервер идёт по другой линии.
alternative-other-sender-told-step-2 = Скажите тем, кто отвечает за сервер отправителя: он не достаёт до { $targets }. Почту туда можно слать через другую сеть.
alternative-other-sender-told-step-3 = Пока это не налажено, пользуйтесь адресом на сервисе, который доступен.

## Что можно исправить на этой стороне

alternative-fix-local-no-network-title = Подключить этот компьютер
alternative-fix-local-no-network-step-1 = Проверьте, что режим полёта выключен, а Wi-Fi включён или кабель вставлен.
alternative-fix-local-no-network-step-2 = Выключите роутер, подождите полминуты и включите снова.
alternative-fix-local-no-network-step-3 = Через несколько минут повторите проверку.

alternative-fix-local-captive-portal-title = Войти в сеть
alternative-fix-local-captive-portal-step-1 = Откройте в браузере любую страницу. Должна появиться страница сети.
alternative-fix-local-captive-portal-step-2 = Войдите или примите условия. Пароль от почты там не вводите.
alternative-fix-local-captive-portal-step-3 = Повторите проверку.

alternative-fix-local-clock-wrong-title = Поставить часы
alternative-fix-local-clock-wrong-step-1 = Откройте настройки даты и времени.
alternative-fix-local-clock-wrong-step-2 = Включите автоматическую установку времени и проверьте часовой пояс.
alternative-fix-local-clock-wrong-step-3 = Повторите проверку.

alternative-fix-local-local-interception-title = Узнать, что вскрывает ваши соединения
alternative-fix-local-local-interception-step-1 = Если компьютер или сеть принадлежит работе или учёбе, спросите тех, кто за них отвечает.
alternative-fix-local-local-interception-step-2 = Если компьютер ваш, откройте антивирус и найдите «проверку HTTPS» или «защиту почты». Выключите её.
alternative-fix-local-local-interception-step-3 = Повторите проверку. До тех пор не делайте по этой линии ничего личного.

alternative-fix-local-resolver-down-title = Наладить поиск адресов
alternative-fix-local-resolver-down-step-1 = Выключите роутер, подождите полминуты и включите снова.
alternative-fix-local-resolver-down-step-2 = Если не поможет, выберите в настройках сети другую службу DNS.
alternative-fix-local-resolver-down-step-3 = Или спросите тех, кто отвечает за сеть.

## Где нужны время или люди

alternative-wait-title = Подождать и повторить проверку
alternative-wait-step-1 = Большинство таких неполадок проходит за несколько часов.
alternative-wait-step-2 = Письма, которые вам шлют тем временем, чаще всего сохраняются и приходят позже.
alternative-wait-step-3 = Потом повторите проверку.

alternative-contact-support-title = Спросить почтовый сервис
alternative-contact-support-step-1 = Посмотрите страницу помощи вашего сервиса или его сообщения о неполадках.
alternative-contact-support-step-2 = Напишите в его поддержку с адреса, который работает, и приложите отчёт этой проверки.
alternative-contact-support-step-3 = Прочтите отчёт, прежде чем отправить: что в нём останется, решаете вы.

## Через Tor

alternative-tor-webmail-title = Открыть веб-страницу почты через Tor
alternative-tor-webmail-step-1 = Возьмите Tor Browser на torproject.org. Если эта страница закрыта, напишите на gettor@torproject.org.
alternative-tor-webmail-step-2 = Сами впишите веб-адрес вашей почты и войдите как обычно. Вас могут попросить подтвердить, что это вы: со стороны кажется, что вы пришли из другой страны.
alternative-tor-webmail-step-3 = Тот, кто следит за вашей линией, видит, что вы пользуетесь Tor, но не видит зачем. Кое-где уже это привлекает внимание: решите, безопасно ли это для вас.

# $onion — адрес собственного сайта сервиса внутри Tor.
alternative-tor-onion-title = Войти через дверь сервиса внутри Tor
alternative-tor-onion-step-1 = Возьмите Tor Browser на torproject.org и откройте его.
alternative-tor-onion-step-2 = Перенесите этот адрес буква в букву и войдите как обычно: { $onion }
alternative-tor-onion-step-3 = Никто в пути не может перекрыть эту дорогу, не перекрыв весь Tor. Тот, кто следит за вашей линией, видит, что вы пользуетесь Tor, но не видит зачем. Кое-где уже это привлекает внимание: решите, безопасно ли это для вас.

alternative-tor-mail-program-title = Пустить почтовую программу через Tor
alternative-tor-mail-program-step-1 = Запустите Tor с помощью Waypost и не закрывайте его.
alternative-tor-mail-program-step-2 = В настройках почтовой программы найдите прокси. Выберите SOCKS v5 и впишите то, что показывает Waypost: адрес 127.0.0.1 и порт. Если есть пункт «Отправлять DNS-запросы через прокси при использовании SOCKS 5», включите его. Шифрование оставьте включённым.
alternative-tor-mail-program-step-3 = Тот, кто следит за вашей линией, видит, что вы пользуетесь Tor, но не видит зачем. Кое-где уже это привлекает внимание: решите, безопасно ли это для вас.

alternative-tor-bridge-title = Попасть в Tor через мост
alternative-tor-bridge-step-1 = На этой линии закрыт сам Tor. Мост — это вход, которого нет в открытых списках.
alternative-tor-bridge-step-2 = В Tor Browser откройте «Настройки», затем «Подключение», и запросите мост там. Или напишите на bridges@torproject.org с адреса Gmail или Riseup.
alternative-tor-bridge-step-3 = Никому не показывайте свой мост: чем меньше людей его знает, тем дольше он работает. Кое-где уже само использование Tor привлекает внимание, а мост скрывает его лишь отчасти: решите, безопасно ли это для вас.

## Почему путь не помогает

why-silent = Ответ не пришёл вовремя.
why-refused = В соединении отказано.
why-broken-off = Соединение оборвалось.
why-unproven = Ответивший не доказал, что он ваш почтовый сервис.
# $status — ответ сервера, например 403.
why-turned-away = Сервер отказал с кодом { $status }.
why-unencrypted = Сервер не предложил шифрования.
why-not-welcome = Почтовый сервер отказал.
why-tor-late = До сети Tor не удалось добраться вовремя.
why-no-resolver = Ни одна служба безопасного поиска адресов не доступна.
