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

## Lo que no se pudo hacer

bridges-none-given = indique una línea de puente: tal como se la enviaron, entre comillas o por la entrada estándar
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
