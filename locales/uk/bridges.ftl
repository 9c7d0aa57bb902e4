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
bridges-lines-untried = нічого не випробувано: { $faults }

## Чого не вдалося зробити

bridges-none-given = дайте рядок моста: так, як вам його надіслали, у лапках або через стандартне введення
bridges-none-kept = ви не додали жодного моста; їх приймає waypost bridges add
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

## How a bridge did that was tried. These stand behind its name.

# $program is the name of a program, or where it should lie.
bridges-try-missing = Не випробувано: немає програми { $program }.
bridges-try-unreachable = Звідси немає дороги до його адреси. Подивіться, чи працює ваша мережа.
bridges-try-dropped = За його адресою ніхто не відповідає. Можливо, його вже немає або його відрізано: попросіть інший.
bridges-try-reset = З’єднання з його адресою одразу обривається. Можливо, його вже немає або його відрізано: попросіть інший.
bridges-try-handshake-cut = Адреса відповідає, а міст ні. Можливо, у рядку помилка або з’єднання обривають.
bridges-try-cut-later = Він відповідає, але проходить замало.
bridges-try-silent = Він не відповідає. Попросіть інший.
bridges-try-late = Він надто повільний: Tor не встиг підготуватися.

## Запит мостів у проєкту Tor

# $host is the name of the Tor Project’s server, $fronts a list of servers’ names.
bridges-ask-before = Мости запитуються в проєкту Tor ({ $host }); запит сховано в з’єднаннях із: { $fronts }. Ваша мережа бачить ці з’єднання, але не сам запит.
# $front is a server’s name.
bridges-ask-by = Запит іде через { $front }.
# $ways is a list of bridges-ask-way.
bridges-ask-got = Проєкт Tor дав мости: { $ways }.
# $way is the name of a transport, or bridges-ask-plain.
bridges-ask-way = { $way } ({ $count })
# Bridges that do not hide what they are.
bridges-ask-plain = без маскування
bridges-ask-general = Окремої поради для вашої країни він не має. Це те, що він дає іншим.
bridges-ask-left-out = Рядків, які тут не згодяться: { $count }.
# What could not be done. $program is the name of a program, or where it lies.
bridges-ask-missing = нікого не запитали: немає програми, яка приховує запит; установіть { $program }
bridges-ask-fails = нікого не запитали: програма, яка приховує запит, не запускається: { $program }
bridges-ask-cut = нічого не повернулося через: { $fronts }; їх тут відрізано або вони більше не ведуть до проєкту Tor
bridges-ask-impostor = замість { $host } відповів хтось інший, і йому не повірили; перевірте й годинник цього комп’ютера
bridges-ask-useless = { $host } не відповів нічого придатного; спробуйте пізніше
bridges-ask-none = проєкт Tor не має для { $country } мостів, якими може користуватися цей комп’ютер
bridges-ask-none-here = проєкт Tor не має мостів, якими може користуватися цей комп’ютер; спробуйте з вашою країною
bridges-ask-country = «{ $country }» — не країна; введіть її дві літери, наприклад TR
bridges-ask-private = у профілі власна мережа Tor, і він не називає, у кого питати її мости
bridges-ask-no-keep = мости, які не збережено й не показано, нікому не допоможуть; приберіть --no-keyring або додайте --reveal
