### Отчёт как страница, текст или печатный лист — для тех, кто помогает.

# $provider — название почтового сервиса.
report-title = Waypost: { $provider }
# $version — версия Waypost, $system — название операционной системы, $id — имя отчёта.
report-made-by = Составлено программой Waypost { $version }, система { $system }. Отчёт { $id }.

## Заголовки

report-heading-tried = Что испробовано
report-heading-compared = С чем сравнивали
report-heading-points = Путь по точкам
report-heading-times = Когда и как долго
report-heading-raw = Все измерения
report-heading-told = Что говорят серверы отправителей
report-log-title = Что показывает журнал почтового сервера
report-log-span = С { $from } по { $to }.
# Соединения почтового сервера с одним получателем; все аргументы — числа.
report-chart = Соединения по времени: удалось { $connected }, без ответа { $timeout }, сорвалось иначе { $other }

## Таблицы

report-part = Часть
report-part-all = Все части
report-step = Шаг
report-tries = Попыток
report-start = Начало
report-longest = Самая долгая
report-end = Чем кончилось
report-point = Точка
report-address = Адрес
report-network = Сеть
report-time = Время
report-answer = Ответ

## С чем сравнивали

report-role-control = Другие серверы с той же линии
report-role-neighbour = Соседний адрес
report-role-other-port = Другой порт того же сервера
report-role-innocent = Имя, которое никто не блокирует

## Чем кончились попытки. Все аргументы — числа.

report-worked = { $count ->
    [one] удалась { $count }
   *[other] удалось { $count }
}
report-reply-code = адреса нет (код { $code })
report-unwilling = сервер отказал
report-failure-timeout = ответа не дождались
report-failure-connection-reset = соединение сброшено
report-failure-connection-refused = в соединении отказано
report-failure-icmp-unreachable = отправлено назад с дороги
report-failure-no-route = нет дороги
report-failure-no-neighbour = соседний узел молчит
report-failure-forbidden = запрещено на этом компьютере
report-failure-connection-closed = соединение закрыто раньше срока
report-failure-tls-alert = сбой при шифровании
report-failure-tls-protocol = ответ без настоящего шифрования
report-failure-bad-reply = бессмысленный ответ
report-failure-too-large = слишком длинный ответ
report-failure-local-fault = ошибка на этом компьютере
report-failure-cancelled = остановлено
report-failure-unknown = другая ошибка

## Точки пути. $target — сервер с портом и адресом.

report-way-to = К { $target }
report-way-closed = Эта система не даёт Waypost посмотреть.
report-hop-time-exceeded = передала дальше
report-hop-connected = сервер принял соединение
report-hop-refused = сервер отказал
report-hop-unreachable = отправила назад
report-hop-silent = молчит
report-not-reached = Здесь след обрывается.

## Время. $ms — число миллисекунд, $seconds — текст вида 5,4.

report-ms = { $ms } мс
report-seconds = { $seconds } с

## Под печатным листом

report-raw-attached = Все измерения приложены к этому файлу.
report-missing-letters = Некоторые буквы в этом файле нарисовать нельзя, вместо них рамки. На странице (HTML) они есть.

## What was taken out of a report before it left

removed-some = { $what } ({ $count })
removed-mail-address = имена в почтовых адресах
removed-address = свои сетевые адреса
removed-name = имена компьютера, пользователя и Wi-Fi
removed-home-folder = пути домашней папки
removed-secret = мосты, ключи и пароли
removed-encoded = что-то из этого в другой записи
removed-local-network = узлы своей сети
removed-time = точное время
removed-system = версия системы
removed-chosen = то, что просили убрать ещё
