### Thunderbird por Tor.

## Lo que no se pudo hacer. $name es lo que se escribió, $file una ruta, $reason lo que dijo el sistema.

thunderbird-no-such-profile = Thunderbird no tiene aquí ningún perfil «{ $name }»; waypost thunderbird list los nombra
thunderbird-ambiguous = varios perfiles de Thunderbird se llaman «{ $name }»; indique la carpeta de uno
thunderbird-running = Thunderbird está abierto; ciérrelo y después inténtelo de nuevo
thunderbird-not-set = Waypost no ha configurado este perfil, así que no hay nada que deshacer
thunderbird-unfinished = el archivo user.js de este perfil no tiene un final correcto; arréglelo antes
thunderbird-edited = se cambiaron las líneas de Waypost en user.js; quítelas a mano y después inténtelo de nuevo
thunderbird-storage = no se puede usar { $file }: { $reason }
thunderbird-no-home = este sistema no nombra ninguna carpeta personal

## Lo que se hizo

thunderbird-set = El perfil { $name } está configurado. Reinicie Thunderbird: su correo con { $provider } irá por Tor mientras usted deje abierto el camino de Waypost. Sin él, ese correo espera; no sale por otra vía.
thunderbird-undone = El perfil { $name } está otra vez como antes.

## La lista

thunderbird-empty = Aquí no se encontró ningún Thunderbird.
thunderbird-head-name = Perfil
thunderbird-head-state = Por Tor
thunderbird-head-folder = Carpeta
thunderbird-yes = sí
thunderbird-no = no
