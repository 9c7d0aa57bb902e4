### Акно вэб-пошты, якому даступны толькі Tor.

## Паласа над старонкай

webmail-onion = Сайт onion, праз Tor
webmail-through-tor = Праз Tor
webmail-reconnecting = Tor падключаецца зноў…
webmail-back = Назад
webmail-reload = Абнавіць
webmail-new-identity = Новая асоба
webmail-new-identity-hint = Выйдзе з пошты, забудзе гэта наведванне і пойдзе праз Tor іншым шляхам.
webmail-close = Закрыць
webmail-not-tor-browser = Гэта акно адкрывае вашу пошту праз Tor. Але гэта не Tor Browser: сайту лягчэй адрозніць ваш камп’ютар ад іншых.
webmail-not-shut-in = Гэту старонку ўтрымліваюць на шляху праз Tor толькі налады вэб-кампанента гэтай сістэмы. Аўтары Waypost не маглі праверыць гэта на гэтай сістэме.
webmail-crashed = Старонка перастала працаваць. Абнавіце яе.
# $host — імя камп’ютара ў інтэрнэце.
webmail-refused-plain = Старонка на { $host } не зашыфравана, таму Waypost яе не адкрывае.

## Захаванне файла

webmail-save-title = Захаваць гэты файл
webmail-save-warning = Іншыя праграмы адкрыюць гэты файл без Tor. Тады дакумент можа выдаць, дзе вы.
webmail-save = Захаваць
webmail-cancel = Скасаваць

## Чаму такога акна няма

# $provider — назва паштовага сэрвісу.
webmail-none = у сэрвісу { $provider } няма вэб-старонкі пошты, пра якую ведае Waypost
webmail-unknown = Waypost не ведае вэб-старонкі пошты для гэтага адраса; пусціце дарогай праз Tor паштовую праграму
webmail-folder = папку { $file } выкарыстаць нельга: { $reason }
webmail-jail-forbidden = сістэма не дае праграме замкнуцца, акно магло б вас выдаць, таму Waypost яго не адкрывае; дапаможа Tor Browser або дарога праз Tor для паштовай праграмы
webmail-jail-forbidden-tor-browser = сістэма не дае праграме замкнуцца, акно магло б вас выдаць, таму Waypost яго не адкрывае; адкрыйце старонку ў Tor Browser, ён тут усталяваны
webmail-not-here = для гэтай сістэмы няма вядомага акна, якое не магло б вас выдаць, таму Waypost ніводнага не адкрывае; тое самае ўмее Tor Browser
webmail-not-here-tor-browser = для гэтай сістэмы няма вядомага акна, якое не магло б вас выдаць, таму Waypost ніводнага не адкрывае; адкрыйце старонку ў Tor Browser, ён тут усталяваны
webmail-no-display = акно не знайшло экрана, на якім магло б паказацца
webmail-misunderstood = акно і Waypost не зразумелі адно аднаго; усталюйце Waypost нанава
