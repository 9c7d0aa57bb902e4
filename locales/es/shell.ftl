### Lo que dice el marco de la ventana: el nombre de la propia lengua, los avisos, los diálogos del sistema.

language-name = Español
shell-check-ended = La comprobación ha terminado

## Los diálogos del sistema

shell-pick-mail = Elija el mensaje devuelto
shell-pick-logs = Elija los registros
shell-save-report = Guardar el informe
shell-close-title = ¿Cerrar Waypost?
shell-close-route = El camino por Tor está abierto. Si se cierra Waypost, también se cierra el camino, y los programas de correo que lo usan tendrán que esperar.
shell-close-yes = Cerrar ambos
shell-close-no = Dejar abierto
