### Мости: власні входи користувача в Tor.

## Що не так із вставленим рядком. $line — його номер. Стоять списком після «нічого не додано:».

bridges-line-no-bridge = рядок { $line } — не рядок моста
bridges-line-bad-address = у рядку { $line } немає правильної адреси з портом
bridges-line-no-fingerprint = у рядку { $line } немає відбитка — 40 цифр і літер після адреси
bridges-line-bad-fingerprint = у рядку { $line } на місці відбитка стоїть щось інше
bridges-line-bad-setting = у рядку { $line } є неправильне налаштування
bridges-line-cut-off = рядок { $line } загубив кінець, скопіюйте його ще раз цілком
bridges-line-too-long = рядок { $line } задовгий для рядка моста
bridges-line-too-many = рядок { $line } уже зайвий
bridges-lines-more = { $count ->
    [one] неправильний ще { $count } рядок
    [few] неправильні ще { $count } рядки
    [many] неправильних ще { $count } рядків
   *[other] неправильних ще { $count } рядків
}
bridges-lines-wrong = нічого не додано: { $faults }

## Чого не вдалося зробити

bridges-none-given = дайте рядок моста: так, як вам його надіслали, у лапках або через стандартне введення
bridges-no-keyring-wished = мости зберігаються лише в сховищі ключів системи; приберіть --no-keyring
bridges-keyring-missing = мости зберігаються лише в сховищі ключів системи, а тут жодне не відповідає
bridges-keyring-locked = сховище ключів замкнено; відімкніть його, щоб дістатися до мостів
bridges-keyring-failed = збій сховища ключів ({ $reason }); ваші мости й далі в ньому, спробуйте ще раз
bridges-damaged = те, що сховище ключів тримає як ваші мости, не читається; waypost bridges remove --all почне спочатку
# $most — число.
bridges-too-many = мостів можна зберігати щонайбільше { $most }; спершу видаліть зайві
# $label — те, що було введено.
bridges-no-such = немає моста «{ $label }»; їх перелічує waypost bridges list
bridges-ambiguous = із «{ $label }» починається кілька мостів; введіть більше знаків

## Що зроблено

bridges-added = { $count ->
    [0] Ці мости вже є.
    [one] Додано { $count } міст. Він лежить у вашому сховищі ключів і більше ніде.
    [few] Додано { $count } мости. Вони лежать у вашому сховищі ключів і більше ніде.
    [many] Додано { $count } мостів. Вони лежать у вашому сховищі ключів і більше ніде.
   *[other] Додано { $count } мостів. Вони лежать у вашому сховищі ключів і більше ніде.
}
bridges-removed = Міст { $label } видалено.
bridges-removed-all = Усі ваші мости видалено.
bridges-empty = Своїх мостів ви не додавали.

## Список

bridges-head-label = Міст
bridges-head-transport = Як ховається
# Міст, який не приховує, що він міст.
bridges-transport-direct = ніяк
