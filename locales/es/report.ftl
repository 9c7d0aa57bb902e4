### El informe como página, texto o impresión, para las personas que ayudan.

# $provider es el nombre de un proveedor de correo.
report-title = Waypost: { $provider }
# $version es la de Waypost, $system el nombre de un sistema operativo, $id nombra el informe.
report-made-by = Hecho por Waypost { $version } en { $system }. Informe { $id }.

## Títulos

report-heading-tried = Lo que se probó
report-heading-compared = Con qué se comparó
report-heading-points = El camino, punto por punto
report-heading-times = Cuándo y cuánto tiempo
report-heading-raw = Todo lo que se midió
report-heading-told = Lo que dicen los servidores que enviaron correo
report-log-title = Lo que muestra el registro del servidor de correo
report-log-span = Del { $from } al { $to }.
# Conexiones de un servidor de correo a un destino; todos los argumentos son números.
report-chart = Conexiones a lo largo del tiempo, logradas: { $connected }, sin respuesta: { $timeout }, fallidas de otro modo: { $other }

## Tablas

report-part = Parte
report-part-all = Todas las partes
report-step = Paso
report-tries = Intentos
report-start = Inicio
report-longest = El más largo
report-end = Cómo acabó
report-point = Punto
report-address = Dirección
report-network = Red
report-time = Tiempo
report-answer = Respuesta

## Qué se comparó con qué

report-role-control = Otros, por la misma línea
report-role-neighbour = Una dirección vecina
report-role-other-port = Otra puerta del mismo servidor
report-role-innocent = Un nombre que nadie bloquea

## Cómo acabaron los intentos. Todos los argumentos son números.

report-worked = { $count ->
    [one] { $count } funcionó
   *[other] { $count } funcionaron
}
report-reply-code = sin dirección (código { $code })
report-unwilling = el servidor dijo que no
report-failure-timeout = sin respuesta a tiempo
report-failure-connection-reset = cortado
report-failure-connection-refused = rechazado
report-failure-icmp-unreachable = devuelto en el camino
report-failure-no-route = sin camino
report-failure-no-neighbour = el vecino no responde
report-failure-forbidden = no permitido aquí
report-failure-connection-closed = cerrado antes de tiempo
report-failure-tls-alert = alarma en el cifrado
report-failure-tls-protocol = sin cifrado correcto
report-failure-bad-reply = una respuesta sin sentido
report-failure-too-large = una respuesta demasiado larga
report-failure-local-fault = un fallo en este lado
report-failure-cancelled = detenido
report-failure-unknown = falló de otro modo

## Puntos del camino. $target es un servidor, con su puerta (puerto) y dirección.

report-way-to = A { $target }
report-way-closed = Este sistema no deja mirar a Waypost.
report-hop-time-exceeded = lo pasó adelante
report-hop-connected = el servidor aceptó la llamada
report-hop-refused = el servidor la rechazó
report-hop-unreachable = devuelto aquí
report-hop-silent = sin respuesta
report-not-reached = Aquí acaba el rastro.

## Tiempos. $ms es un número de milisegundos, $seconds un texto como 5,4.

report-ms = { $ms } ms
report-seconds = { $seconds } s

## Al pie de una impresión

report-raw-attached = Todo lo que se midió va adjunto a este archivo.
report-missing-letters = Algunas letras no se pueden dibujar en este archivo y aparecen como recuadros. La página (HTML) las tiene.

## What was taken out of a report before it left

removed-some = { $what } ({ $count })
removed-mail-address = nombres en direcciones de correo
removed-address = direcciones propias
removed-name = nombres del equipo, del usuario y de la wifi
removed-home-folder = rutas de la carpeta personal
removed-secret = puentes, claves y contraseñas
removed-encoded = algo de esto escrito de otra forma
removed-local-network = puntos de la red propia
removed-time = horas exactas
removed-system = la versión del sistema
removed-chosen = lo que además se pidió
