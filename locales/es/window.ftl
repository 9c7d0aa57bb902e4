### Lo que dice solo la ventana. Lo lee una persona cuyo correo acaba de fallar: corto y sencillo.

window-menu = Menú
window-settings = Configuración
window-history = Comprobaciones anteriores
window-back = Atrás
window-copy = Copiar
window-copied = Copiado.
window-copy-failed = Esto no se puede copiar aquí.

## La pregunta

window-question = ¿Qué dirección de correo dejó de funcionar?
window-question-help = Basta lo que hay detrás de la @. Lo que hay delante no se envía a ningún sitio.
window-question-empty = Escriba su dirección de correo, o elija abajo su proveedor.
window-pick-provider = O elija su proveedor:
window-pick-none = Elegir…
window-check = Comprobar
window-contact = La comprobación contacta con su proveedor de correo y, para comparar, con algunos servidores conocidos. Su red puede verlo.
window-contact-more = Más sobre estos contactos
window-contact-explained = Waypost llama a la puerta de los servidores de su proveedor, como hace un programa de correo. Para comparar, llama también a otros servidores y consulta algunas guías públicas de Internet (DNS).

    No inicia sesión en ningún sitio y nunca pide una contraseña. No se envía a nadie nada sobre usted: no hay ninguna central a la que Waypost informe.

    Quien observe su línea puede ver estos contactos, como ve los de cualquier programa de correo.
window-other = ¿Otra cosa?
window-came-back = Me devolvieron un mensaje
window-run-server = Administro un servidor de correo

## Lo que se pregunta una vez

window-consent-title = Antes de la primera comprobación
window-consent-yes = Comprobar
window-consent-no = Ahora no
window-tor-title = ¿Puede la comprobación usar también Tor?
window-tor-explained = Tor es un camino por otros países. Con él, Waypost puede saber si su proveedor está caído para todos, y puede probar otras vías.

    Quien observe su línea puede ver que usa Tor, pero no para qué. En algunos lugares, eso solo ya llama la atención: decida si es seguro para usted.
window-tor-yes = Usar Tor
window-tor-no = Comprobar sin Tor
window-remember = No volver a preguntar

## Mientras corre una comprobación

# $provider es el nombre de un proveedor de correo, o lo que escribió el usuario.
window-checking = Comprobando: { $provider }
window-starting = Preparando
window-stopping = Deteniendo, y mirando lo visto hasta ahora
# $seconds son los que han pasado desde el inicio, $count es cuántas cosas se probaron.
window-elapsed = { $seconds ->
    [one] Ha pasado un segundo.
   *[other] Han pasado { $seconds } segundos.
} { $count ->
    [0] Aún no hay intentos.
    [one] Hay un intento.
   *[other] Hay { $count } intentos.
}
# $seconds es el tiempo que se da a la comprobación.
window-at-most = Tarda como mucho { $seconds ->
    [one] un segundo.
   *[other] { $seconds } segundos.
}
window-cancel = Detener
window-leave = No esperar
window-check-other = Comprobar otra dirección
window-other-checks = Otras comprobaciones:
window-now = mirando
window-ahead = aún no

## La respuesta

window-heading-works = Lo que funciona y lo que no
window-stopped = Usted detuvo la comprobación antes del final. Esto es lo que se vio hasta entonces.
window-show-how = Cómo hacerlo
window-ways-trying = La respuesta es firme. Aún se prueban otras vías.
window-way-news = { $way }: { $news }
window-ways-done = Ya no se prueba ninguna otra vía.
window-stop-trying = Dejar de probar
window-again = Volver a comprobar
window-export = Hacer un informe para enviar
window-why = Por qué lo cree Waypost
window-nothing-found = No se encontró nada que esté mal.
window-role-target = Su proveedor
# $worked y $failed son números de intentos.
window-times-say = Intentos que pasaron: { $worked }. Intentos que no: { $failed }.
window-times-legend = Cada barra es un intento. Las finas verdes pasaron, las gruesas rojas no.
window-worked = pasó
window-evidence-legend = Está marcado aquello en lo que se apoya la respuesta.
window-check-failed = No se pudo hacer la comprobación
window-start-failed = Waypost no pudo iniciarse

## Lo que fue mal por dentro

window-error-inside = Algo fue mal dentro de Waypost. No se ha perdido nada: inténtelo de nuevo. Si sigue igual, reinicie Waypost.

## Un mensaje devuelto

window-bounce-title = Me devolvieron un mensaje
window-bounce-help = Cuando un mensaje no se puede entregar, un servidor responde y dice por qué. Waypost lo lee por usted.
window-bounce-drop = Suelte aquí el mensaje como archivo, o
window-bounce-pick = Elegir un archivo
window-bounce-paste = O pegue aquí su texto, también la parte técnica:
window-bounce-read = Explicar
window-bounce-stays = Se lee en este equipo y no se envía a ningún sitio.
window-bounce-other = Leer otro mensaje
window-bounce-too-large = Este archivo es demasiado grande para un mensaje. Elija el mensaje que le fue devuelto.
window-bounce-is = Lo que volvió, en palabras sencillas
window-bounce-is-none = Esto no es un mensaje devuelto
window-details = Detalles

## Registros de un servidor de correo

window-log-title = Administro un servidor de correo
window-log-help = Elija los registros de su servidor de correo, también comprimidos. Waypost busca los servidores a los que el suyo ya no llega.
window-log-pick = Elegir registros
window-log-reading = Leyendo…
# Todos los argumentos son números de conexiones.
window-chart-say = Conexiones que pasaron: { $connected }, sin respuesta: { $timeout }, fallidas de otro modo: { $other }.
window-chart-legend = Cada columna es un espacio de tiempo. El verde liso pasó, el rojo rayado no.

## Comprobaciones anteriores

window-history-help = Abra una, o marque dos para ver qué ha cambiado entre ellas.
window-history-no-key = Aquí no hay llavero que pueda guardar una clave, así que las comprobaciones nuevas no se guardan.
window-history-passphrase-begin = Aun así se pueden guardar, selladas con una frase de contraseña que usted elija. No se guarda en ningún sitio: la escribe de nuevo cada vez que arranca Waypost, y sin ella nadie puede abrir estas comprobaciones, tampoco usted.
window-history-passphrase-open = Las comprobaciones anteriores están selladas con una frase de contraseña. Cuando la escriba, se podrán leer y se guardarán las nuevas, hasta que cierre Waypost.
window-history-passphrase = Frase de contraseña
window-history-passphrase-again = La frase de contraseña otra vez
window-history-passphrase-keep = Guardar las comprobaciones con esta frase
window-history-passphrase-give = Abrir
window-history-passphrase-differs = Las dos frases de contraseña son distintas. Escriba dos veces la misma.
window-history-keep-none = No guardar comprobaciones
# $time es cuándo se hizo una comprobación.
window-history-tick = Comparar la comprobación del { $time }
window-history-delete-one = Borrar la comprobación del { $time }
window-history-delete-sure = ¿Borrar la comprobación del { $time }? No se puede recuperar.
window-history-delete-all = Borrar todo
window-history-delete-all-sure = ¿Borrar todas las comprobaciones anteriores? No se pueden recuperar.
window-history-compare = Comparar
window-history-back = Todas las comprobaciones
window-compared = Lo que ha cambiado
window-delete = Borrar
window-keep = Conservar

## Un informe para otra persona

window-export-help = Envíe esto a las personas que le ayudan. Mírelo antes: solo contiene lo que ve aquí.
window-export-format = Como
window-format-html = página (HTML)
window-format-pdf = impresión (PDF)
window-format-text = texto simple
window-format-json = datos (JSON)
window-format-ooni = datos para OONI
window-export-redact = Lo que se omite
window-redact-standard = Todo lo que dice quién es y dónde está
window-redact-strict = Eso, y también su red, las horas exactas y su sistema
window-redact-none = Nada
window-redact-warning = Un informe en el que no falta nada puede mostrar quién es y dónde está. Delo solo a alguien de confianza.
window-export-more = Quitar más, esté donde esté:
window-export-remove = Quitar
window-export-put-back = Reponer
window-export-preview = Esto es lo que sale
# $count es un número de lugares en el informe.
window-export-removed = { $count ->
    [one] Se quitó una cosa.
   *[other] Se quitaron { $count } cosas.
}
window-export-unmarked = Abajo está marcado lo que ocupa el lugar de algo. No están marcadas las horas recortadas a la hora en punto, la versión abreviada del sistema, los puntos de su red que se omitieron ni las direcciones propias, que ahora dicen 0.0.0.0 o ::.
window-export-save = Guardar el archivo
# $file es el nombre de un archivo.
window-export-saved = Guardado como { $file }.

## El correo por Tor

window-route = Por Tor
window-route-title = Su correo por Tor
window-route-help = Waypost puede mantener abierto un camino por Tor. Su programa de correo toma entonces ese camino, y nadie en la línea ve de quién es el correo.
window-route-who = Su dirección de correo
window-route-more = Más opciones
window-route-everything = Dejar que todo programa lo use para todo
window-route-forwards = Abrir también puertas para programas de correo que no conocen proxy
window-route-bridges-only = No ir nunca a Tor sin un puente
window-route-start = Abrir el camino
window-route-stop = Cerrar el camino
window-route-closed = El camino está cerrado.
window-route-opening = Abriendo el camino
window-route-open = El camino está abierto.
window-route-lost = Se perdió la conexión con Tor. No sale nada hasta que vuelva.
window-route-closing = Cerrando el camino
window-route-stays = Sigue abierto mientras usted hace otras cosas aquí.
window-route-socks = Proxy para programas de correo (SOCKS5)
window-route-pac = Dirección para la configuración de proxy del sistema (PAC)
window-webmail = Correo web por Tor
window-webmail-help = Una ventana aparte muestra la página de su proveedor y no llega a nada más que a Tor.
window-webmail-open = Abrir el correo web por Tor
window-webmail-keep = Mantener la sesión para la próxima vez
window-webmail-opening = Abriendo la ventana
window-webmail-shown = La ventana está abierta.
window-webmail-close = Cerrar la ventana
window-thunderbird = Thunderbird
window-thunderbird-help = Con un clic, Thunderbird recibe y envía este correo por el camino. Con otro clic, todo vuelve a como estaba. Cierre antes Thunderbird.
window-thunderbird-who = Escriba antes su dirección de correo arriba.
window-thunderbird-set = Configurar
window-thunderbird-set-one = Configurar el perfil { $name }
window-thunderbird-undo = Deshacer
window-thunderbird-undo-one = Deshacer lo configurado en el perfil { $name }
window-bridges = Sus propios puentes
window-bridges-help = Un puente es una entrada a Tor que no está en ninguna lista pública. Donde Tor está cortado, alguien de confianza puede enviarle uno.
window-bridges-paste = Pegue las líneas de puente tal como se las enviaron:
window-bridges-add = Añadir
window-bridges-remove = Quitar
# $label es un nombre corto de un puente.
window-bridges-remove-one = Quitar el puente { $label }
window-bridges-try = Probar
window-bridges-try-one = Probar el puente { $label }
window-bridges-trying = Probando el puente { $label }. Puede tardar un minuto.
# $says is a sentence on how it did.
window-bridges-tried = Puente { $label }: { $says }
window-bridges-ask = Pedir puentes al Proyecto Tor
# Of the user; the field may stay empty.
window-bridges-country = País, dos letras (puede quedar vacío)
# $domain es lo que hay detrás de la @ de una dirección de correo.
window-check-road = Comprobar el camino a { $domain }

## Sellar un informe

window-seal = Sellarlo para una sola persona
window-seal-help = Pegue la clave pública de age (empieza por age1) de quien le ayuda. Así, solo esa persona podrá abrir el archivo.
window-seal-support = Sellarlo para el servicio de ayuda que nombra su perfil. Así, solo ese servicio podrá abrir el archivo.

## Configuración

window-settings-look = Idioma y aspecto
window-settings-language = Idioma
window-settings-language-system = Como el sistema
window-settings-theme = Aspecto
window-theme-system = Como el sistema
window-theme-light = Claro
window-theme-dark = Oscuro
window-settings-contact = Contactos permitidos
window-settings-tor = Tor
window-settings-tor-ask = Preguntar cada vez
window-settings-tor-on = Usarlo
window-settings-tor-off = No usarlo
window-settings-ask-first = Preguntar otra vez antes de la próxima comprobación
window-settings-history = Guardar las comprobaciones en este equipo, selladas con una clave
window-settings-keep = Guardarlas durante
window-days = { $count ->
    [one] un día
   *[other] { $count } días
}
# $system es el nombre de un sistema operativo.
window-version = Waypost { $version } en { $system }
