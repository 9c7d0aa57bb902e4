### La ventana del correo web, que no llega a nada más que a Tor.

## La barra sobre la página

webmail-onion = Sitio onion, por Tor
webmail-through-tor = Por Tor
webmail-reconnecting = Tor se está reconectando…
webmail-back = Atrás
webmail-reload = Recargar
webmail-new-identity = Nueva identidad
webmail-new-identity-hint = Cierra su sesión, olvida esta visita y toma otro camino por Tor.
webmail-close = Cerrar
webmail-not-tor-browser = Esta ventana llega a su correo por Tor. No es el Navegador Tor: un sitio puede distinguir más fácilmente su equipo de otros.
webmail-not-shut-in = Solo los ajustes de la vista web de este sistema mantienen esta página en el camino de Tor. Los autores de Waypost no pudieron probarlo en este sistema.
webmail-crashed = La página dejó de funcionar. Recárguela.
# $host es el nombre de un equipo en Internet.
webmail-refused-plain = Una página de { $host } no está cifrada. Waypost no la abrió.

## Guardar un archivo

webmail-save-title = Guardar este archivo
webmail-save-warning = Los demás programas que abren este archivo no usan Tor. Un documento puede revelar entonces dónde está usted.
webmail-save = Guardar
webmail-cancel = Cancelar

## Por qué no hay una ventana así

# $provider es el nombre de un proveedor de correo.
webmail-none = Waypost no conoce ninguna página de correo de { $provider }
webmail-unknown = Waypost no conoce ninguna página de correo para esta dirección; tome el camino por Tor con su programa de correo
webmail-folder = no se puede usar la carpeta { $file }: { $reason }
webmail-jail-forbidden = Waypost no abre la ventana, que podría tener fugas: este sistema le impide aislarse; use el Navegador Tor, o su programa de correo por Tor
webmail-jail-forbidden-tor-browser = Waypost no abre la ventana, que podría tener fugas: este sistema le impide aislarse; abra la página en el Navegador Tor, instalado aquí
webmail-not-here = para este sistema no se conoce ninguna ventana sin posibles fugas, y Waypost no abre ninguna; el Navegador Tor hace lo mismo
webmail-not-here-tor-browser = para este sistema no se conoce ninguna ventana sin posibles fugas, y Waypost no abre ninguna; abra la página en el Navegador Tor, instalado aquí
webmail-no-display = la ventana no encontró ninguna pantalla donde mostrarse
webmail-misunderstood = la ventana y Waypost no se entendieron; instale Waypost de nuevo
