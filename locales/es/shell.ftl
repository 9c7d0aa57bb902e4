### Lo que dice el marco de la ventana: el nombre de la propia lengua, los avisos, los diálogos del sistema.

language-name = Español
shell-check-ended = La comprobación ha terminado
shell-in-background = El camino por Tor sigue abierto. Inicie Waypost otra vez para ver la ventana.
shell-page-crashed = La página de la ventana se interrumpió y se está cargando de nuevo. Las comprobaciones en curso se detuvieron y el camino por Tor está cerrado.

## Los diálogos del sistema

shell-pick-mail = Elija el mensaje devuelto
shell-pick-logs = Elija los registros
shell-save-report = Guardar el informe
shell-close-title = ¿Cerrar Waypost?
shell-close-route = El camino por Tor está abierto. Si se cierra Waypost, también se cierra el camino, y los programas de correo que lo usan tendrán que esperar. También puede seguir abierto sin ventana: inicie Waypost otra vez para verla.
shell-close-background = Seguir sin ventana
shell-close-yes = Cerrar ambos
shell-close-no = Dejar abierto
