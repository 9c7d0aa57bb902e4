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
