### Lo que dice solo la línea de comandos.

## Títulos de un informe

cli-heading-way = El camino a su correo
cli-heading-parts = Su correo, parte por parte
cli-heading-findings = Lo que se encontró
cli-heading-alternatives = Lo que puede hacer

## Un hallazgo

cli-sure = Certeza
cli-sure-certain = seguro
cli-sure-likely = probable
cli-sure-possible = posible
cli-where = Dónde
# $hop es el número de un punto del camino, contado desde este equipo.
cli-point = punto { $hop }
cli-seen-at = Visto en
cli-more = y { $count } más
cli-ruled-out = Descartado
cli-left-open = Aún posible

## Otra vía. $seconds es cuánto tardó el intento, en segundos enteros.

cli-tried-works = Recién probado, y funciona: { $seconds ->
    [0] en menos de un segundo.
    [one] en un segundo.
   *[other] en { $seconds } segundos.
}
cli-tried-fails = Recién probado, y no funciona desde aquí.
cli-not-tried = Aún no se ha probado.
cli-trying = Probando ahora.
cli-helps = Ayuda con

## Alrededor de un informe

# $provider es un dominio de correo que ninguna entrada del directorio nombra.
cli-assumed = Waypost no conoce { $provider } y dedujo sus servidores del nombre. Puede que no todos sean correctos.
# $time es una fecha con hora, $seconds la duración de la comprobación.
cli-made = Comprobado: { $time }, en { $seconds ->
    [0] menos de un segundo.
    [one] un segundo.
   *[other] { $seconds } segundos.
}

## Mientras corre una comprobación, en la terminal. $seconds es el tiempo que puede tardar.

cli-started = Comprobando: { $provider }. Tarda como mucho { $seconds ->
    [one] un segundo
   *[other] { $seconds } segundos
}.
cli-working-computer = Mirando este equipo
cli-working-network = Mirando su red
cli-working-dns = Buscando direcciones
cli-working-road = Recorriendo el camino
cli-working-encryption = Probando el cifrado
cli-working-service = Probando el correo
cli-trying-ways = Probando otras vías
cli-stopping = Deteniendo. Pulse Ctrl-C otra vez para terminar sin resultado.

## El directorio de proveedores

cli-providers-id = Código
cli-providers-name = Nombre
cli-providers-domains = Dominios
cli-providers-ranges = Direcciones propias
cli-providers-onion = Dentro de Tor
cli-providers-status = Averías
cli-providers-checked = Comprobado
cli-providers-sources = Fuentes
cli-providers-notes = Conviene saber

## Un mensaje devuelto

cli-recipient = Para
cli-server = Servidor
cli-reply = En sus palabras
cli-reported-by = Según

## Registros de servidores de correo. Todos los argumentos son números, menos $from y $to: fechas con hora.

cli-log-span = De { $from } a { $to }: { $lines ->
    [one] una línea
   *[other] { $lines } líneas
}, sin entender: { $unparsed }.
cli-heading-destinations = Adónde fue el correo
cli-log-destination = intentos: { $attempts }, entregados: { $delivered }, aplazados: { $deferred }, abandonados: { $bounced }
cli-log-address = alcanzado: { $connected }, sin respuesta: { $timeout }, rechazado: { $refused }, cortado: { $reset }, sin camino: { $unreachable }

## El camino por Tor

cli-route-open = El camino por Tor está abierto.
# $address es una dirección con puerto en este equipo.
cli-route-socks = Para programas que conocen SOCKS versión 5: { $address }. Que busquen también los nombres por ahí.
# $address es una dirección web en este equipo.
cli-route-pac = Para programas que piden la dirección de un script de proxy: { $address }
# $service es el nombre de un servicio, $address está en este equipo, $host es el servidor del proveedor.
cli-route-forward = { $service } sin proxy: { $address } lleva a { $host }
cli-route-close = Ctrl-C lo cierra.

## An export

cli-removed = Quitado: { $what }
