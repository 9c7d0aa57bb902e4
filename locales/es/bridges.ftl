### Puentes: entradas propias del usuario a Tor.

## Qué está mal en una línea pegada. $line es su número. Van en una lista, después de «no se añadió nada:».

bridges-line-no-bridge = la línea { $line } no es una línea de puente
bridges-line-bad-address = la línea { $line } no tiene una dirección correcta con puerto
bridges-line-no-fingerprint = la línea { $line } no tiene huella, las 40 cifras y letras que siguen a la dirección
bridges-line-bad-fingerprint = la línea { $line } tiene otra cosa donde debería estar la huella
bridges-line-bad-setting = la línea { $line } tiene un ajuste que no puede ser correcto
bridges-line-cut-off = la línea { $line } ha perdido el final, cópiela otra vez entera
bridges-line-too-long = la línea { $line } es demasiado larga para ser una línea de puente
bridges-line-too-many = la línea { $line } está de más
bridges-lines-more = { $count ->
    [one] hay otra incorrecta
   *[other] hay otras { $count } incorrectas
}
bridges-lines-wrong = no se añadió nada: { $faults }
bridges-lines-untried = no se probó nada: { $faults }

## Lo que no se pudo hacer

bridges-none-given = indique una línea de puente: tal como se la enviaron, entre comillas o por la entrada estándar
bridges-none-kept = no ha añadido ningún puente; waypost bridges add los recibe
bridges-no-keyring-wished = los puentes se guardan solo en el llavero del sistema; quite --no-keyring
bridges-keyring-missing = los puentes se guardan solo en el llavero del sistema, y aquí no responde ninguno
bridges-keyring-locked = el llavero está bloqueado; desbloquéelo para llegar a sus puentes
bridges-keyring-failed = el llavero falló ({ $reason }); sus puentes siguen en él, inténtelo de nuevo
bridges-damaged = lo que el llavero guarda como sus puentes no se puede leer; waypost bridges remove --all empieza de nuevo
# $most es un número.
bridges-too-many = no se pueden guardar más de { $most } puentes; quite antes algunos
# $label es lo que se escribió.
bridges-no-such = no hay ningún puente «{ $label }»; waypost bridges list los nombra
bridges-ambiguous = varios puentes empiezan por «{ $label }»; escriba algo más

## Lo que se hizo

bridges-added = { $count ->
    [0] Esos puentes ya están.
    [one] Se añadió un puente. Está en su llavero y en ningún otro lugar.
   *[other] Se añadieron { $count } puentes. Están en su llavero y en ningún otro lugar.
}
bridges-removed = Se quitó el puente { $label }.
bridges-removed-all = Se quitaron todos sus puentes.
bridges-empty = No ha añadido ningún puente.

## La lista

bridges-head-label = Puente
bridges-head-transport = Disfraz
# Un puente que no oculta que lo es.
bridges-transport-direct = ninguno

## How a bridge did that was tried. These stand behind its name.

# $program is the name of a program, or where it should lie.
bridges-try-missing = No se probó, porque falta el programa { $program }.
bridges-try-unreachable = No hay camino desde aquí hasta su dirección. Mire si su red funciona.
bridges-try-dropped = Nadie responde en su dirección. Quizá ya no exista o esté cortado: pida otro.
bridges-try-reset = La llamada a su dirección se corta enseguida. Quizá ya no exista o esté cortado: pida otro.
bridges-try-handshake-cut = Su dirección responde, pero el puente no. Quizá la línea esté mal, o la llamada se corta.
bridges-try-cut-later = Responde, pero pasa demasiado poco.
bridges-try-silent = No responde. Pida otro.
bridges-try-late = Es demasiado lento: Tor no estuvo listo a tiempo.

## Pedir puentes al Proyecto Tor

# $host is the name of the Tor Project’s server, $fronts a list of servers’ names.
bridges-ask-before = Se piden puentes al Proyecto Tor ({ $host }), con la petición oculta en llamadas a: { $fronts }. Su red ve esas llamadas, pero no lo que se pide.
# $front is a server’s name.
bridges-ask-by = La petición va por { $front }.
# $ways is a list of bridges-ask-way.
bridges-ask-got = El Proyecto Tor dio puentes: { $ways }.
# $way is the name of a transport, or bridges-ask-plain.
bridges-ask-way = { $way } ({ $count })
# Bridges that do not hide what they are.
bridges-ask-plain = sin disfraz
bridges-ask-general = No tiene un consejo propio para su país. Estos son los que da en otras partes.
bridges-ask-left-out = Líneas que llegaron y no sirven aquí: { $count }.
# What could not be done. $program is the name of a program, or where it lies.
bridges-ask-missing = no se preguntó a nadie, porque falta el programa que oculta la petición: instale { $program }
bridges-ask-fails = no se preguntó a nadie, porque no arranca el programa que oculta la petición: { $program }
bridges-ask-cut = nada volvió por: { $fronts }; el camino está cortado aquí, o ya no lleva al Proyecto Tor
bridges-ask-impostor = otro respondió en lugar de { $host }, y no se le creyó; mire también si el reloj de este equipo va bien
bridges-ask-useless = { $host } no respondió nada que sirva; inténtelo más tarde
bridges-ask-none = el Proyecto Tor no tiene para { $country } puentes que este equipo pueda usar
bridges-ask-none-here = el Proyecto Tor no tiene puentes que este equipo pueda usar; inténtelo de nuevo con su país
bridges-ask-country = «{ $country }» no es un país; escriba sus dos letras, como TR
bridges-ask-private = el perfil tiene una red Tor propia y no nombra a nadie a quien pedir sus puentes
bridges-ask-no-keep = los puentes que ni se guardan ni se muestran no ayudan a nadie; quite --no-keyring o añada --reveal
