### Informes anteriores en este equipo.

history-empty = Aquí no hay informes anteriores.
history-some-damaged = Informes dañados que ya no se pueden leer: { $count }. Al borrar todos los informes se borran también.

## Las columnas de la lista.

history-id = Código
history-date = Fecha
history-provider = Proveedor
# Un código corto: dos informes que lo tienen igual se hicieron en una misma red.
history-network = Red
history-verdict = Resultado

## Lo que se hizo. $time es una fecha con hora.

history-deleted = Se borró el informe del { $time }.
history-cleared = Se borraron todos los informes anteriores.
history-keeps = Los informes se guardan durante { $days ->
    [one] un día.
   *[other] { $days } días.
}
history-on = Desde ahora se guardan los informes.
history-off = Ya no se guardan informes. Los que hay se quedan hasta que los borre.

## Lo que ha cambiado de un informe a otro posterior. $before y $after dicen cómo está una parte del correo.

history-same = No ha cambiado nada.
history-other-network = Los dos se hicieron en redes distintas.
history-change = antes: { $before }, ahora: { $after }
history-not-asked = no se miró
history-appeared = Nuevo
history-gone = Ya no está
history-stayed = Como antes
history-new-ways = Ahora funciona
history-lost-ways = Ya no funciona
