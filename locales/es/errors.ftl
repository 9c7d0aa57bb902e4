### Lo que no se pudo hacer y cómo arreglarlo: frases del propio programa, sin mayúscula al principio.

## De quién trata una comprobación

error-who-empty = escriba una dirección de correo, por ejemplo name@example.org
error-who-too-long = es demasiado largo para ser una dirección de correo
error-who-no-user = esa dirección de correo no tiene nada delante de la @
error-who-no-domain = lo que hay detrás de la @ no es un nombre de dominio
error-who-number = eso es un número, no un dominio de correo; escriba un nombre, por ejemplo example.org
error-who-neither = eso no es una dirección de correo, ni un dominio, ni el código de un proveedor
# $id es lo que se escribió.
error-who-unknown = «{ $id }» no es un proveedor que Waypost conozca; escriba la dirección de correo entera
# $domain is a mail domain.
error-route-unknown = «{ $domain }» no es un dominio de correo que Waypost conozca; indique su proveedor (waypost providers list) o deje pasar todo (--everything)
error-thunderbird-unknown = «{ $domain }» no es un dominio de correo que Waypost conozca; indique su proveedor (waypost providers list)

## El perfil. $file es su ruta, $reason lo que dijo el sistema o el lector del archivo.

error-profile = { $file }, { $reason }
error-profile-built-in = el perfil incorporado está dañado ({ $reason }); instale Waypost de nuevo
error-profile-unreadable = no se puede leer el perfil { $file }: { $reason }
error-profile-no-file = el perfil { $file } no es un archivo
error-profile-too-large = el perfil { $file } es demasiado grande para serlo
error-profile-no-text = el perfil { $file } no es texto UTF-8

## Mensajes y registros. $name es el archivo del registro.

error-mail-unreadable = no se puede leer el mensaje: { $reason }
error-mail-empty = el mensaje está vacío; guarde el mensaje entero e inténtelo de nuevo
error-log-unreadable = no se puede leer el registro { $name }: { $reason }
error-log-worker = no se puede leer el registro: un fallo del propio Waypost; comuníquelo, por favor

## Archivos que crea Waypost

error-report-unwritable = no se puede escribir el informe: { $reason }
error-file-unwritable = no se puede escribir { $file }: { $reason }
error-settings-unwritable = no se puede escribir la configuración en { $file }: { $reason }
error-seal-private = esta es una clave privada de age, que nadie más debería ver; indique la pública, que empieza por age1
error-seal-no-key = esta no es una clave pública de age; una clave así empieza por age1
error-seal-no-support = el perfil no nombra ninguna clave de un servicio de ayuda; indique una con --seal age1…
error-no-data-folder = este sistema no nombra ninguna carpeta de datos; indique una con --state-dir

## Tor

error-tor-start = no se puede iniciar Tor en este sistema
# $reason es lo que dijo el sistema.
error-route-doors = no se puede abrir ningún puerto en este equipo para el camino por Tor: { $reason }
error-webmail-twice = la ventana del correo web ya está abierta
error-route-twice = el camino por Tor ya está abierto

## El historial, tal como habla de él la ventana. $reason es lo que dijo el sistema.

error-history-no-key = no se guarda historial: no hay llavero para su clave
error-history-keyring-locked = el llavero está bloqueado; desbloquéelo para llegar al historial
error-history-keyring-failed = el llavero falló ({ $reason }); no se ha perdido nada, inténtelo de nuevo
error-history-key-lost = el llavero ya no tiene la clave de este historial, así que nadie puede leerlo; bórrelo para empezar uno nuevo
error-history-needs-passphrase = las comprobaciones anteriores se abren con una frase de contraseña; escríbala en «Comprobaciones anteriores»
error-history-wrong-passphrase = esta no es la frase de contraseña de las comprobaciones anteriores
error-history-needs-keyring = el historial se abre con la clave del llavero, que Waypost no debe usar
error-history-no-such-report = este informe ya no está en el historial
error-history-full = el disco está lleno; los informes anteriores siguen ahí
error-history-busy = otro programa está usando el historial; inténtelo de nuevo
error-history-damaged = el archivo del historial está dañado; borre el historial para empezar uno nuevo
error-history-damaged-report = este informe está dañado y no se puede leer; los demás siguen ahí
error-history-too-new = un Waypost más nuevo escribió el historial; use ese
error-history-storage = no se puede llegar al historial: { $reason }
error-keep-days = indique un número de días, de 1 a { $most }

## Fallos de la propia ventana

error-no-display = aquí no hay pantalla para una ventana; en la línea de comandos, use waypost
error-check-twice = esta comprobación ya está en marcha
error-misused = la ventana pidió algo que no puede tener: un fallo del propio Waypost; comuníquelo, por favor
error-fault = un fallo del propio Waypost; comuníquelo, por favor
error-no-runtime = este sistema no ofrece modo de esperar: { $reason }
