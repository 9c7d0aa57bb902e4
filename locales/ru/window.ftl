### То, что говорит только окно. Его читает человек, у которого только что перестала работать почта: коротко и просто.

window-menu = Меню
window-settings = Настройки
window-history = Прежние проверки
window-back = Назад
window-copy = Скопировать
window-copied = Скопировано.
window-copy-failed = Скопировать не получилось.

## Вопрос

window-question = Какой почтовый адрес перестал работать?
window-question-help = Хватит того, что стоит после @. То, что перед ним, никуда не уйдёт.
window-question-empty = Введите свой почтовый адрес или выберите сервис ниже.
window-pick-provider = Или выберите почтовый сервис:
window-pick-none = Выбрать…
window-check = Проверить
window-contact = Проверка обращается к вашему почтовому сервису и для сравнения к нескольким известным серверам. Ваша сеть может это увидеть.
window-contact-more = Подробнее о том, к кому обращается проверка
window-contact-explained = Waypost стучится на серверы вашего почтового сервиса, как это делает почтовая программа. Для сравнения он стучится и на чужие серверы, а ещё спрашивает несколько общедоступных адресных книг интернета (DNS).

    Он нигде не входит в учётную запись и никогда не спрашивает пароль. О вас никому ничего не отправляется: у Waypost нет своего центра, куда бы он докладывал.

    Тот, кто наблюдает за вашей линией, может увидеть эти обращения, как и обращения любой почтовой программы.
window-other = Что-то другое?
window-came-back = Ко мне вернулось письмо
window-run-server = У меня свой почтовый сервер

## То, что спрашивают один раз

window-consent-title = Перед первой проверкой
window-consent-yes = Проверить
window-consent-no = Не сейчас
window-tor-title = Можно ли проверке использовать и Tor?
window-tor-explained = Tor — это дорога через другие страны. С ним Waypost может узнать, не работает ли сервис у всех, и испробовать обходные пути.

    Тот, кто наблюдает за вашей линией, может увидеть, что вы используете Tor, но не для чего. Кое-где уже это привлекает внимание: решите, безопасно ли это для вас.
window-tor-yes = Использовать Tor
window-tor-no = Проверить без Tor
window-remember = Больше не спрашивать

## Пока идёт проверка

# $provider — название почтового сервиса или то, что ввёл пользователь.
window-checking = Проверяем: { $provider }
window-starting = Готовимся
window-stopping = Останавливаемся и смотрим, что успели увидеть
# $seconds — сколько секунд прошло, $count — сколько попыток сделано.
window-elapsed = { $seconds ->
    [one] Прошла { $seconds } секунда.
    [few] Прошло { $seconds } секунды.
   *[other] Прошло { $seconds } секунд.
} { $count ->
    [0] Попыток пока не было.
    [one] Сделана { $count } попытка.
    [few] Сделано { $count } попытки.
   *[other] Сделано { $count } попыток.
}
# $seconds — сколько времени есть у проверки.
window-at-most = Это займёт не больше { $seconds ->
    [one] { $seconds } секунды
   *[other] { $seconds } секунд
}.
window-cancel = Остановить
window-leave = Не ждать
window-check-other = Проверить другой адрес
window-other-checks = Другие проверки:
window-now = смотрим
window-ahead = ещё нет

## Ответ

window-heading-works = Что работает, а что нет
window-stopped = Вы остановили проверку раньше срока. Вот что успели увидеть.
window-show-how = Как это сделать
window-ways-trying = Ответ уже ясен. Обходные пути ещё пробуем.
window-way-news = { $way }: { $news }
window-ways-done = Обходные пути больше не пробуем.
window-stop-trying = Больше не пробовать
window-again = Проверить ещё раз
window-export = Подготовить отчёт для отправки
window-why = Почему Waypost так думает
window-nothing-found = Ничего неисправного не нашлось.
window-role-target = Ваш почтовый сервис
# $worked и $failed — числа попыток.
window-times-say = Удачных попыток: { $worked }. Неудачных: { $failed }.
window-times-legend = Каждая полоска — одна попытка. Тонкие зелёные удались, толстые красные нет.
window-worked = удалось
window-evidence-legend = Отмечено то, на чём основан ответ.
window-check-failed = Проверить не получилось
window-start-failed = Waypost не смог запуститься

## Что сломалось внутри

window-error-inside = Внутри Waypost что-то сломалось. Ничего не потеряно: попробуйте ещё раз. Если не поможет, запустите Waypost заново.

## Письмо, которое вернулось

window-bounce-title = Ко мне вернулось письмо
window-bounce-help = Если письмо не удаётся передать, сервер пишет в ответ, почему. Waypost прочтёт это за вас.
window-bounce-drop = Перетащите сюда письмо как файл или
window-bounce-pick = Выберите файл
window-bounce-paste = Или вставьте сюда его текст вместе с технической частью:
window-bounce-read = Объяснить
window-bounce-stays = Всё читается на этом компьютере и никуда не уходит.
window-bounce-other = Прочитать другое письмо
window-bounce-too-large = Для письма этот файл слишком большой. Выберите письмо, которое вернулось.
window-bounce-is = Что вернулось, простыми словами
window-bounce-is-none = Это не вернувшееся письмо
window-details = Подробности

## Журналы почтового сервера

window-log-title = У меня свой почтовый сервер
window-log-help = Выберите журналы своего почтового сервера, можно и сжатые. Waypost найдёт тех, до кого он больше не достаёт.
window-log-pick = Выбрать журналы
window-log-reading = Читаем…
# Все аргументы — числа соединений.
window-chart-say = Соединения: удалось { $connected }, без ответа { $timeout }, не удалось иначе { $other }.
window-chart-legend = Каждый столбик — отрезок времени. Ровный зелёный цвет — что удалось, заштрихованный красный — что нет.

## Прежние проверки

window-history-help = Откройте одну или отметьте две, чтобы увидеть, что изменилось между ними.
window-history-no-key = Здесь нет хранилища ключей, поэтому новые проверки не сохраняются.
window-history-passphrase-begin = Их всё же можно сохранять, запечатав паролем, который вы выберете. Он нигде не хранится: его нужно вводить при каждом запуске Waypost, и без него эти проверки не откроет никто, даже вы.
window-history-passphrase-open = Прежние проверки запечатаны паролем. Когда вы его введёте, их можно будет читать, а новые будут сохраняться, пока вы не закроете Waypost.
window-history-passphrase = Пароль
window-history-passphrase-again = Пароль ещё раз
window-history-passphrase-keep = Сохранять проверки с этим паролем
window-history-passphrase-give = Открыть
window-history-passphrase-differs = Пароли не совпадают. Введите один и тот же пароль дважды.
window-history-keep-none = Не сохранять проверки
# $time — когда сделана проверка.
window-history-tick = Сравнить проверку от { $time }
window-history-delete-one = Удалить проверку от { $time }
window-history-delete-sure = Удалить проверку от { $time }? Вернуть её будет нельзя.
window-history-delete-all = Удалить все
window-history-delete-all-sure = Удалить все прежние проверки? Вернуть их будет нельзя.
window-history-compare = Сравнить
window-history-back = Все прежние проверки
window-compared = Что изменилось
window-delete = Удалить
window-keep = Оставить

## Отчёт для кого-то другого

window-export-help = Отправьте его тем, кто вам помогает. Сначала посмотрите сами: в нём только то, что вы здесь видите.
window-export-format = В виде
window-format-html = страницы (HTML)
window-format-pdf = печатного листа (PDF)
window-format-text = простого текста
window-format-json = данных (JSON)
window-format-ooni = данных для OONI
window-export-redact = Что убрать
window-redact-standard = Всё, что говорит, кто вы и где вы
window-redact-strict = Это, а также вашу сеть, точное время и вашу систему
window-redact-none = Ничего
window-redact-warning = Отчёт, из которого ничего не убрано, может показать, кто вы и где вы. Давайте его только тем, кому доверяете.
window-export-more = Убрать ещё, где бы оно ни стояло:
window-export-remove = Убрать
window-export-put-back = Вернуть
window-export-preview = Вот что уйдёт
# $count — число мест в отчёте.
window-export-removed = { $count ->
    [one] Убрано { $count } место.
    [few] Убрано { $count } места.
   *[other] Убрано { $count } мест.
}
window-export-unmarked = Ниже отмечено то, что стоит на месте убранного. Не отмечены время, сокращённое до часа, сокращённая версия системы, пропущенные точки вашей сети и собственные адреса, вместо которых стоит 0.0.0.0 или ::.
window-export-save = Сохранить файл
# $file — имя файла.
window-export-saved = Сохранено как { $file }.

## Почта через Tor

window-route = Через Tor
window-route-title = Ваша почта через Tor
window-route-help = Waypost может держать открытой дорогу через Tor. Тогда по ней ходит ваша почтовая программа, и никто на линии не видит, чья это почта.
window-route-who = Ваш почтовый адрес
window-route-more = Другие возможности
window-route-everything = Пускать все программы и куда угодно
window-route-forwards = Открыть и двери для почтовых программ, которые не знают прокси
window-route-bridges-only = Никогда не ходить в Tor без моста
window-route-start = Открыть дорогу
window-route-stop = Закрыть дорогу
window-route-closed = Дорога закрыта.
window-route-opening = Дорога открывается
window-route-open = Дорога открыта.
window-route-lost = Связь с Tor пропала. Пока её нет, наружу не выходит ничего.
window-route-closing = Дорога закрывается
window-route-stays = Она останется открытой, чем бы вы здесь ни занялись.
window-route-socks = Прокси для почтовых программ (SOCKS5)
window-route-pac = Адрес для системных настроек прокси (PAC)
window-webmail = Почта в окне через Tor
window-webmail-help = Отдельное окно показывает страницу вашего сервиса и не достаёт ни до чего, кроме Tor.
window-webmail-open = Открыть почту через Tor
window-webmail-keep = Остаться в учётной записи до следующего раза
window-webmail-opening = Окно открывается
window-webmail-shown = Окно открыто.
window-webmail-close = Закрыть окно
window-thunderbird = Thunderbird
window-thunderbird-help = Одно нажатие — и Thunderbird получает и отправляет эту почту по этой дороге. Ещё одно — и всё как было. Сначала закройте Thunderbird.
window-thunderbird-who = Сначала введите выше свой почтовый адрес.
window-thunderbird-set = Настроить
window-thunderbird-set-one = Настроить профиль { $name }
window-thunderbird-undo = Вернуть как было
window-thunderbird-undo-one = Вернуть профиль { $name } как было
window-bridges = Ваши мосты
window-bridges-help = Мост — это вход в Tor, которого нет в открытых списках. Там, где Tor перекрыт, его может прислать тот, кому вы доверяете.
window-bridges-paste = Вставьте строки мостов так, как их вам прислали:
window-bridges-add = Добавить
window-bridges-remove = Убрать
# $label — короткое имя моста.
window-bridges-remove-one = Убрать мост { $label }
window-bridges-try = Испробовать
window-bridges-try-one = Испробовать мост { $label }
window-bridges-trying = Пробуем мост { $label }. Это может занять минуту.
# $says is a sentence on how it did.
window-bridges-tried = Мост { $label }: { $says }
window-bridges-ask = Запросить мосты у проекта Tor
# Of the user; the field may stay empty.
window-bridges-country = Страна, две буквы (можно не заполнять)
# $domain — то, что стоит после @ в почтовом адресе.
window-check-road = Проверить дорогу до { $domain }

## Запечатанный отчёт

window-seal = Запечатать для одного человека
window-seal-help = Вставьте открытый ключ age (он начинается с age1) того, кто вам помогает. Тогда файл откроет только он.
window-seal-support = Запечатать для службы поддержки, указанной в вашем профиле. Тогда файл откроет только она.

## Настройки

window-settings-look = Язык и вид
window-settings-language = Язык
window-settings-language-system = Как в системе
window-settings-theme = Вид
window-theme-system = Как в системе
window-theme-light = Светлый
window-theme-dark = Тёмный
window-settings-contact = К кому можно обращаться
window-settings-tor = Tor
window-settings-tor-ask = Спрашивать каждый раз
window-settings-tor-on = Использовать
window-settings-tor-off = Не использовать
window-settings-ask-first = Спросить ещё раз перед следующей проверкой
window-settings-history = Хранить проверки на этом компьютере под замком
window-settings-keep = Хранить их
window-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
   *[other] { $count } дней
}
# $system — название операционной системы.
window-version = Waypost { $version }, система { $system }
