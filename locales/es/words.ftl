### Palabras que van en tablas, listas y etiquetas.

## Una parte del correo de alguien, tal como va en una lista.

service-webmail = la página web del correo
service-imap = recibir en un programa de correo (IMAP)
service-smtp = enviar con un programa de correo (SMTP)
service-pop3 = recibir en un programa de correo (POP3)
service-mx = la entrada de correo de otros proveedores (MX)

## Lo mismo en una tabla, donde hay poco sitio.

service-short-webmail = Página web
service-short-imap = Recibir (IMAP)
service-short-smtp = Enviar (SMTP)
service-short-pop3 = Recibir (POP3)
service-short-mx = De otros (MX)

## Cómo está una parte del correo.

state-ok = funciona
state-blocked = bloqueado
state-degraded = lento
state-down = caído
state-unknown = no se sabe

## El resultado en pocas palabras.

status-ok = Todo va bien
status-blocked = Algo en el camino bloquea su correo
status-local-problem = El problema está de su lado
status-provider-problem = El problema está en el proveedor
status-degraded = Funciona, pero lento
status-inconclusive = Waypost no lo puede decir

## En qué parte del camino falla algo.

layer-link = su propia red
layer-dns = la búsqueda de la dirección
layer-tcp = el camino al servidor
layer-tls = el cifrado
layer-http = la página web
layer-mail = el diálogo con el servidor de correo
layer-throughput = la velocidad
layer-provider = el propio proveedor

## Las estaciones entre este equipo y el correo, en su orden.

station-computer = Equipo
station-network = Red
station-dns = Direcciones
station-road = Camino
station-encryption = Cifrado
station-service = Correo

station-state-fine = bien
station-state-broken = averiado
station-state-slow = lento
station-state-unknown = no se sabe
