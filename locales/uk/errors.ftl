### Чого не вдалося зробити і як це виправити: власні речення програми, без великої літери на початку.

## Про кого перевірка

error-who-empty = введіть поштову адресу, наприклад name@example.org
error-who-too-long = це задовге для поштової адреси
error-who-no-user = у цій адресі нічого немає перед @
error-who-no-domain = після @ стоїть не доменне ім’я
error-who-number = це число, а не поштовий домен; введіть ім’я, наприклад example.org
error-who-neither = це не поштова адреса, не домен і не код поштового сервісу
# $id — те, що введено.
error-who-unknown = Waypost не знає поштового сервісу «{ $id }»; введіть поштову адресу цілком
# $domain is a mail domain.
error-route-unknown = Waypost не знає поштового домену «{ $domain }»; вкажіть його провайдера (waypost providers list) або пропускайте все (--everything)
error-thunderbird-unknown = Waypost не знає поштового домену «{ $domain }»; вкажіть його провайдера (waypost providers list)

## Профіль. $file — шлях до нього, $reason — що сказала система або читання файлу.

error-profile = { $file }, { $reason }
error-profile-built-in = вбудований профіль пошкоджено ({ $reason }); встановіть Waypost заново
error-profile-unreadable = профіль { $file } не читається: { $reason }
error-profile-no-file = профіль { $file } — не файл
error-profile-too-large = файл { $file } завеликий для профілю
error-profile-no-text = профіль { $file } — не текст у UTF-8

## Листи й журнали. $name — файл журналу.

error-mail-unreadable = лист не читається: { $reason }
error-mail-empty = лист порожній; збережіть його цілком і спробуйте ще раз
error-log-unreadable = журнал { $name } не читається: { $reason }
error-log-worker = журнал не читається: помилка в самому Waypost; повідомте про неї, будь ласка

## Файли, які робить Waypost

error-report-unwritable = не вдається записати звіт: { $reason }
error-file-unwritable = не вдається записати { $file }: { $reason }
error-settings-unwritable = не вдається записати налаштування в { $file }: { $reason }
error-seal-private = це приватний ключ age, його не має бачити ніхто інший; дайте відкритий, він починається з age1
error-seal-no-key = це не відкритий ключ age; такий ключ починається з age1
error-seal-no-support = у профілі немає ключа служби підтримки; дайте його через --seal age1…
error-no-data-folder = ця система не називає теки для даних; дайте її через --state-dir

## Tor

error-tor-start = у цій системі не вдається запустити Tor
# $reason — що сказала система.
error-route-doors = на цьому комп’ютері не вдається відкрити порт для дороги через Tor: { $reason }
error-webmail-twice = вікно пошти вже відкрито
error-route-twice = дорогу через Tor уже відкрито

## Історія, як про неї каже вікно. $reason — що сказала система.

error-history-no-key = історія не ведеться: немає сховища ключів, де лежав би її ключ
error-history-keyring-locked = сховище ключів замкнено; відімкніть його, щоб дістатися до історії
error-history-keyring-failed = збій сховища ключів ({ $reason }); нічого не втрачено, спробуйте ще раз
error-history-key-lost = у сховищі вже немає ключа цієї історії, тож прочитати її не може ніхто; очистьте історію, щоб почати нову
error-history-needs-passphrase = попередні перевірки відкриваються паролем; введіть його в розділі «Попередні перевірки»
error-history-wrong-passphrase = це не пароль від попередніх перевірок
error-history-needs-keyring = історія відкривається ключем зі сховища ключів, а ним Waypost сказано не користуватися
error-history-no-such-report = цього звіту в історії вже немає
error-history-full = на диску немає місця; попередні звіти залишилися
error-history-busy = історію тримає інша програма; спробуйте ще раз
error-history-damaged = файл історії пошкоджено; очистьте історію, щоб почати нову
error-history-damaged-report = цей звіт пошкоджено, і прочитати його не можна; решта на місці
error-history-too-new = історію записала новіша версія Waypost; користуйтеся нею
error-history-storage = не вдається дістатися до історії: { $reason }
error-keep-days = введіть кількість днів від 1 до { $most }

## Помилки самого вікна

error-no-display = тут немає екрана для вікна; у командному рядку користуйтеся waypost
error-check-twice = ця перевірка вже триває
error-misused = вікно попросило те, чого йому не можна: помилка в самому Waypost; повідомте про неї, будь ласка
error-fault = помилка в самому Waypost; повідомте про неї, будь ласка
error-no-runtime = ця система не дає змоги чекати: { $reason }
