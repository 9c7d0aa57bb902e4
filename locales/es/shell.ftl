### Lo que dice el marco de la ventana: el nombre de la propia lengua, los avisos, los diálogos del sistema.

language-name = Español
shell-check-ended = La comprobación ha terminado
