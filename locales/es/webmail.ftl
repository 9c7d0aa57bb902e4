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
webmail-crashed = La página dejó de funcionar. Recárguela.
# $host es el nombre de un equipo en Internet.
webmail-refused-plain = Una página de { $host } no está cifrada. Waypost no la abrió.

## Guardar un archivo

webmail-save-title = Guardar este archivo
webmail-save-warning = Los demás programas que abren este archivo no usan Tor. Un documento puede revelar entonces dónde está usted.
webmail-save = Guardar
webmail-cancel = Cancelar
