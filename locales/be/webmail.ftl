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
webmail-crashed = Старонка перастала працаваць. Абнавіце яе.
# $host — імя камп’ютара ў інтэрнэце.
webmail-refused-plain = Старонка на { $host } не зашыфравана, таму Waypost яе не адкрывае.

## Захаванне файла

webmail-save-title = Захаваць гэты файл
webmail-save-warning = Іншыя праграмы адкрыюць гэты файл без Tor. Тады дакумент можа выдаць, дзе вы.
webmail-save = Захаваць
webmail-cancel = Скасаваць
