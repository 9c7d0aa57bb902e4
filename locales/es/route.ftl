### El camino por Tor: lo que pasa y lo que significa.

## Vías a Tor. Van dentro de otras frases.

route-way-direct = directamente
route-way-bridge = por un puente simple
# $name es un transporte, como obfs4 o snowflake.
route-way-transport = por { $name }

## Hasta dónde ha llegado. $way es una de las de arriba, $percent un número entero.

route-stage-connecting = Conectando con la red Tor ({ $way })
route-stage-handshake = Alcanzada; comprobando que de verdad es Tor ({ $way })
route-stage-directory = Recibiendo la lista de equipos de Tor ({ $way }): { $percent } %
route-stage-circuit = Probando el camino ({ $way })
route-ready = Tor funciona ({ $way }).

## Por qué no funciona una vía. $way es una de las de arriba.

route-blocked-unreachable = No se puede llegar a Tor ({ $way }): no hay camino desde aquí. Mire si su red funciona.
route-blocked-dropped = Tor está cortado ({ $way }): nadie responde.
route-blocked-reset = Tor está cortado ({ $way }): cada llamada se corta enseguida.
route-blocked-handshake-cut = Tor está cortado ({ $way }): la llamada empieza y luego se corta.
route-blocked-cut-later = Tor está cortado ({ $way }): la llamada funciona, pero pasa demasiado poco.
route-blocked-clock-wrong = Tor dice que el reloj de este equipo está mal. Póngalo en hora e inténtelo de nuevo.
route-blocked-bridges-silent = Ningún puente responde ({ $way }).
# $program es el nombre de un programa, o dónde debería estar.
route-transport-missing = No se puede probar Tor { $way }: falta el programa { $program }.

## Lo que falla en este equipo

route-unable-settings = Tor no puede usar el archivo de red o un puente del perfil.
route-unable-folder = Tor no puede usar su carpeta: mire quién puede escribir en ella, o elija otra con --state-dir.
route-unable-system = El sistema no deja sitio para que funcione Tor: cierre algunos programas e inténtelo de nuevo.

## Mientras funciona

route-lost = Se perdió la conexión con Tor. No sale nada hasta que vuelva a funcionar.
route-helper-ended = Tor se detuvo por su cuenta.
route-restarting = { $seconds ->
    [one] Un nuevo intento empieza en { $seconds } segundo.
   *[other] Un nuevo intento empieza en { $seconds } segundos.
}

## Antes de usar Tor por primera vez

route-risk-seen = Antes de usar Tor: quien observe su línea puede ver que lo usa, pero no para qué. Un puente lo oculta mejor, aunque no del todo.
route-risk-law = En algunos lugares, Tor va contra la ley o llama la atención. Averigüe qué se aplica donde está.
route-risk-left = Su proveedor sigue sabiendo quién es usted cuando inicia sesión. Solo se le oculta dónde está.
