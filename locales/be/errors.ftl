### Чаго не ўдалося зрабіць і як гэта паправіць: уласныя сказы праграмы, без вялікай літары на пачатку.

## Пра каго праверка

error-who-empty = увядзіце паштовы адрас, напрыклад name@example.org
error-who-too-long = гэта занадта доўга для паштовага адраса
error-who-no-user = у гэтым адрасе нічога няма перад @
error-who-no-domain = пасля @ стаіць не даменнае імя
error-who-number = гэта лік, а не паштовы дамен; увядзіце імя, напрыклад example.org
error-who-neither = гэта не паштовы адрас, не дамен і не код паштовага сэрвісу
# $id — тое, што ўведзена.
error-who-unknown = Waypost не ведае паштовага сэрвісу «{ $id }»; увядзіце паштовы адрас цалкам
# $domain is a mail domain.
error-route-unknown = Waypost не ведае паштовага дамена «{ $domain }»; назавіце яго правайдара (waypost providers list) або прапускайце ўсё (--everything)
error-thunderbird-unknown = Waypost не ведае паштовага дамена «{ $domain }»; назавіце яго правайдара (waypost providers list)

## Профіль. $file — шлях да яго, $reason — што сказала сістэма або чытанне файла.

error-profile = { $file }, { $reason }
error-profile-built-in = убудаваны профіль пашкоджаны ({ $reason }); усталюйце Waypost нанава
error-profile-unreadable = профіль { $file } не чытаецца: { $reason }
error-profile-no-file = профіль { $file } — не файл
error-profile-too-large = файл { $file } занадта вялікі для профілю
error-profile-no-text = профіль { $file } — не тэкст у UTF-8

## Лісты і журналы. $name — файл журнала.

error-mail-unreadable = ліст не чытаецца: { $reason }
error-mail-empty = ліст пусты; захавайце яго цалкам і паспрабуйце яшчэ раз
error-log-unreadable = журнал { $name } не чытаецца: { $reason }
error-log-worker = журнал не чытаецца: памылка ў самім Waypost; паведаміце пра яе, калі ласка

## Файлы, якія робіць Waypost

error-report-unwritable = не ўдаецца запісаць справаздачу: { $reason }
error-file-unwritable = не ўдаецца запісаць { $file }: { $reason }
error-settings-unwritable = не ўдаецца запісаць налады ў { $file }: { $reason }
error-seal-private = гэта закрыты ключ age, яго не павінен бачыць ніхто іншы; дайце адкрыты, ён пачынаецца з age1
error-seal-no-key = гэта не адкрыты ключ age; такі ключ пачынаецца з age1
error-seal-no-support = у профілі няма ключа службы падтрымкі; дайце яго праз --seal age1…
error-no-data-folder = гэта сістэма не называе папкі для даных; дайце яе праз --state-dir

## Tor

error-tor-start = у гэтай сістэме не ўдаецца запусціць Tor
# $reason — што сказала сістэма.
error-route-doors = на гэтым камп’ютары не ўдаецца адкрыць порт для дарогі праз Tor: { $reason }
error-webmail-twice = акно пошты ўжо адкрыта
error-route-twice = дарога праз Tor ужо адкрыта

## Гісторыя, як пра яе кажа акно. $reason — што сказала сістэма.

error-history-no-key = гісторыя не вядзецца: няма сховішча ключоў, дзе ляжаў бы яе ключ
error-history-keyring-locked = сховішча ключоў замкнутае; адамкніце яго, каб дабрацца да гісторыі
error-history-keyring-failed = збой сховішча ключоў ({ $reason }); нічога не страчана, паспрабуйце яшчэ раз
error-history-key-lost = у сховішчы ўжо няма ключа гэтай гісторыі, таму прачытаць яе не можа ніхто; ачысціце гісторыю, каб пачаць новую
error-history-needs-passphrase = ранейшыя праверкі адкрываюцца паролем; увядзіце яго ў раздзеле «Ранейшыя праверкі»
error-history-wrong-passphrase = гэта не пароль ад ранейшых праверак
error-history-needs-keyring = гісторыя адкрываецца ключом са сховішча ключоў, а ім Waypost сказана не карыстацца
error-history-no-such-report = гэтай справаздачы ў гісторыі ўжо няма
error-history-full = на дыску няма месца; ранейшыя справаздачы засталіся
error-history-busy = гісторыю трымае іншая праграма; паспрабуйце яшчэ раз
error-history-damaged = файл гісторыі пашкоджаны; ачысціце гісторыю, каб пачаць новую
error-history-damaged-report = гэтая справаздача пашкоджана, і прачытаць яе нельга; астатнія на месцы
error-history-too-new = гісторыю запісала больш новая версія Waypost; карыстайцеся ёй
error-history-storage = не ўдаецца дабрацца да гісторыі: { $reason }
error-keep-days = увядзіце колькасць дзён ад 1 да { $most }

## Памылкі самога акна

error-no-display = тут няма экрана для акна; у камандным радку карыстайцеся waypost
error-check-twice = гэта праверка ўжо ідзе
error-misused = акно папрасіла тое, чаго яму нельга: памылка ў самім Waypost; паведаміце пра яе, калі ласка
error-fault = памылка ў самім Waypost; паведаміце пра яе, калі ласка
error-no-runtime = гэта сістэма не дае магчымасці чакаць: { $reason }
