### Otras vías. Cada una tiene un título y tres pasos.
### $services (las partes del correo a las que ayuda) está siempre. Los demás argumentos se indican con su mensaje.

alternative-encrypted-dns-title = Buscar direcciones por una línea segura
alternative-encrypted-dns-step-1 = En Firefox: abra los ajustes y, en ellos, «Privacidad y seguridad». Baje hasta el final, hasta «DNS sobre HTTPS», y elija «Protección máxima».
alternative-encrypted-dns-step-2 = En Android: abra la configuración, «Redes e Internet», «DNS privado». Escriba el nombre de un servicio DNS de confianza. En Windows 11: abra la configuración, «Red e Internet», su conexión. En «Asignación de servidor DNS» elija «Editar», escriba el servicio y active «DNS sobre HTTPS».
alternative-encrypted-dns-step-3 = En Linux con GNOME: la ventana de configuración no tiene ese interruptor. Escriba esto en una terminal, con el nombre de su conexión: nmcli connection modify NOMBRE connection.dns-over-tls yes. Hacen falta systemd-resolved y un servicio DNS que lo admita.

# $address es otra dirección del proveedor en la que responde, $host el nombre del servidor.
alternative-other-address-title = Usar otra dirección del mismo proveedor
alternative-other-address-step-1 = El mismo servidor responde también en esta dirección: { $address }. A un programa de correo se le puede decir que vaya allí; a un navegador, no.
alternative-other-address-step-2 = En la configuración de su programa de correo, ponga esta dirección en lugar de { $host }. Tal vez avise entonces sobre el certificado: deténgase ahí y no pase por alto el aviso.
alternative-other-address-step-3 = Vuelva a poner el nombre cuando todo haya pasado: la dirección puede cambiar.

# $port es la puerta que funciona, $host el nombre del servidor.
alternative-other-port-title = Usar otra puerta del mismo servidor
alternative-other-port-step-1 = Abra la configuración de la cuenta en su programa de correo y, en ella, el servidor { $host }.
alternative-other-port-step-2 = Escriba { $port } como puerto. Deje el cifrado activado: SSL/TLS para 993, 995 y 465, STARTTLS para 143, 110 y 587.
alternative-other-port-step-3 = Envíese un mensaje para ver si funciona.

alternative-split-hello-title = Ocultar el nombre partiendo el saludo en dos
alternative-split-hello-step-1 = Cuando el primer saludo al servidor se envía en dos partes, pasa.
alternative-split-hello-step-2 = Los navegadores y los programas de correo no pueden hacerlo solos. Hay programas de ayuda que sí pueden. Consiga uno solo de una fuente de confianza.
alternative-split-hello-step-3 = Esto puede dejar de funcionar cualquier día. Tenga otra vía a mano.

alternative-other-network-title = Usar otra red
alternative-other-network-step-1 = Apague el Wi-Fi del teléfono y pruebe por la red móvil.
alternative-other-network-step-2 = O comparta esa red con su equipo. O pruebe desde un lugar con otra red.
alternative-other-network-step-3 = Si el correo funciona allí, la causa es la red de antes. Puede decírselo a quienes la administran.

alternative-other-sender-title = Pedir que lo envíen desde otro proveedor
alternative-other-sender-step-1 = ¿No le llega el correo de alguien? Pídale que lo envíe desde una cuenta de otro proveedor.
alternative-other-sender-step-2 = O dele una segunda dirección suya, de un proveedor al que se pueda llegar.
alternative-other-sender-step-3 = Pídale el mensaje que le fue devuelto y deje que Waypost lo explique.

# Lo mismo cuando hay un mensaje devuelto o el registro de un servidor que envía; $targets es una lista de servidores.
alternative-other-sender-told-title = Enviarlo desde otro proveedor
alternative-other-sender-told-step-1 = Envíe el mensaje otra vez desde una cuenta de otro proveedor, mejor en otro país. Su servidor toma otra línea.
alternative-other-sender-told-step-2 = Diga a quienes administran el servidor de envío adónde no puede llegar: { $targets }. Pueden enviar allí el correo por otra red.
alternative-other-sender-told-step-3 = Hasta que eso funcione, use una dirección de un proveedor al que se pueda llegar.

## Lo que se puede arreglar en este lado

alternative-fix-local-no-network-title = Conectar este equipo
alternative-fix-local-no-network-step-1 = Compruebe que el modo avión está apagado, y que el Wi-Fi está encendido o el cable enchufado.
alternative-fix-local-no-network-step-2 = Apague el router, espere medio minuto y enciéndalo de nuevo.
alternative-fix-local-no-network-step-3 = Vuelva a comprobar en unos minutos.

alternative-fix-local-captive-portal-title = Identificarse en la red
alternative-fix-local-captive-portal-step-1 = Abra cualquier página en el navegador. Debería aparecer la página de la red.
alternative-fix-local-captive-portal-step-2 = Identifíquese o acepte las condiciones. No escriba allí la contraseña de su correo.
alternative-fix-local-captive-portal-step-3 = Vuelva a comprobar.

alternative-fix-local-clock-wrong-title = Poner el reloj en hora
alternative-fix-local-clock-wrong-step-1 = Abra la configuración de fecha y hora.
alternative-fix-local-clock-wrong-step-2 = Active «Establecer la hora automáticamente» y compruebe que la zona horaria es la correcta.
alternative-fix-local-clock-wrong-step-3 = Vuelva a comprobar.

alternative-fix-local-local-interception-title = Averiguar qué abre sus conexiones
alternative-fix-local-local-interception-step-1 = ¿El equipo o la red son de su trabajo o de su centro de estudios? Pregunte a quienes los administran.
alternative-fix-local-local-interception-step-2 = ¿Son suyos? Abra el antivirus y busque «análisis de HTTPS» o «protección del correo». Desactívelo.
alternative-fix-local-local-interception-step-3 = Vuelva a comprobar. Hasta entonces, no haga nada privado por esta línea.

alternative-fix-local-resolver-down-title = Arreglar la búsqueda de direcciones
alternative-fix-local-resolver-down-step-1 = Apague el router, espere medio minuto y enciéndalo de nuevo.
alternative-fix-local-resolver-down-step-2 = Si eso no ayuda, elija otro servicio DNS en la configuración de red.
alternative-fix-local-resolver-down-step-3 = O pregunte a quienes administran la red.

## Lo que necesita tiempo o personas

alternative-wait-title = Esperar y volver a comprobar
alternative-wait-step-1 = La mayoría de las averías de este tipo pasan en unas horas.
alternative-wait-step-2 = Lo que otros le envíen mientras tanto casi siempre se guarda y llega más tarde.
alternative-wait-step-3 = Vuelva a comprobar entonces.

alternative-contact-support-title = Preguntar al proveedor
alternative-contact-support-step-1 = Mire la página de ayuda del proveedor, o la página donde anuncia sus averías.
alternative-contact-support-step-2 = Escriba a su servicio de ayuda desde una dirección que funcione y adjunte el informe de esta comprobación.
alternative-contact-support-step-3 = Lea el informe antes de enviarlo: usted decide qué sale.

## Por Tor

alternative-tor-webmail-title = Abrir la página del correo por Tor
alternative-tor-webmail-step-1 = Consiga el Navegador Tor en torproject.org. Si esa página está bloqueada, escriba a gettor@torproject.org.
alternative-tor-webmail-step-2 = Escriba usted la dirección web de su correo e inicie sesión como siempre. Quizá le pidan demostrar que es usted, porque parece que viene de otro país.
alternative-tor-webmail-step-3 = Quien observe su línea puede ver que usa Tor, pero no para qué. En algunos lugares, eso solo ya llama la atención: decida si es seguro para usted.

# $onion es la dirección del sitio que el propio proveedor tiene dentro de Tor.
alternative-tor-onion-title = Usar la puerta del proveedor dentro de Tor
alternative-tor-onion-step-1 = Consiga el Navegador Tor en torproject.org y ábralo.
alternative-tor-onion-step-2 = Copie esta dirección letra por letra e inicie sesión como siempre: { $onion }
alternative-tor-onion-step-3 = Nadie en el camino puede cortar esta vía sin cortar Tor por completo. Quien observe su línea puede ver que usa Tor, pero no para qué. En algunos lugares, eso solo ya llama la atención: decida si es seguro para usted.

alternative-tor-mail-program-title = Hacer que el programa de correo vaya por Tor
alternative-tor-mail-program-step-1 = Inicie Tor con Waypost y déjelo en marcha.
alternative-tor-mail-program-step-2 = En la configuración de su programa de correo, busque el proxy. Elija SOCKS v5 y escriba lo que muestra Waypost: la dirección 127.0.0.1 y un puerto. Active «DNS proxy al usar SOCKS v5» si aparece. Deje el cifrado activado.
alternative-tor-mail-program-step-3 = Quien observe su línea puede ver que usa Tor, pero no para qué. En algunos lugares, eso solo ya llama la atención: decida si es seguro para usted.

alternative-tor-bridge-title = Llegar a Tor por un puente
alternative-tor-bridge-step-1 = En esta línea, el propio Tor está cortado. Un puente es una entrada que no está en ninguna lista pública.
alternative-tor-bridge-step-2 = En el Navegador Tor, abra los ajustes, luego «Conexión», y pida allí un puente. O escriba a bridges@torproject.org desde una dirección de Gmail o Riseup.
alternative-tor-bridge-step-3 = Guarde el puente para usted: cuantos menos lo conozcan, más tiempo funciona. En algunos lugares, usar Tor ya llama la atención, y un puente lo oculta solo en parte: decida si es seguro para usted.

## Por qué una no ayuda

why-silent = No llegó respuesta a tiempo.
why-refused = La conexión fue rechazada.
why-broken-off = La conexión se cortó.
why-unproven = Quien respondió no demostró ser su proveedor.
# $status es la respuesta del servidor, como 403.
why-turned-away = El servidor nos rechazó con el código { $status }.
why-unencrypted = El servidor no ofreció cifrado.
why-not-welcome = El servidor de correo nos rechazó.
why-tor-late = No se pudo llegar a Tor a tiempo.
why-no-resolver = No se pudo llegar a ningún servicio de consultas seguras.
