### Lo que encontró una comprobación. Cada mensaje de un hallazgo puede usar:
### $provider (su nombre), $services (las partes del correo que sufren), $targets (lo que se
### probó: servidor, puerto y dirección), $count (cuántos de ellos).
### Escribir solo lo que se midió. La frase que dice cuán seguro es sigue justo después de `-what`.

## Este equipo y su propia red

finding-no-network-title = Este equipo no está conectado
finding-no-network-what = Este equipo no puede llegar a Internet en este momento.
finding-no-network-means = Sin conexión, aún no se puede decir nada de { $provider }.
finding-no-network-next = Mire el cable o el Wi-Fi, y compruebe que el modo avión está apagado. Después, vuelva a comprobar.

finding-captive-portal-title = Esta red pide antes identificarse
finding-captive-portal-what = Esta red muestra una página propia en lugar de la que se pidió. Es habitual en hoteles, cafés y trenes.
finding-captive-portal-means = Hasta que se identifique allí, casi nada funcionará. Aún no se puede decir nada de { $provider }.
finding-captive-portal-next = Abra cualquier página en el navegador, identifíquese y vuelva a comprobar. Si no esperaba una página así en este lugar, no escriba en ella ninguna contraseña.

finding-clock-wrong-title = El reloj de este equipo está mal
finding-clock-wrong-what = La fecha o la hora de este equipo es incorrecta. Las conexiones seguras necesitan la hora correcta, y por eso fallan.
finding-clock-wrong-means = Su correo en { $provider } puede estar bien. No se abrirá mientras el reloj esté mal.
finding-clock-wrong-next = Corrija la fecha, la hora y la zona horaria. Lo mejor es dejar que el equipo lo haga solo. Después, vuelva a comprobar.

finding-local-interception-title = Algo cerca de usted abre sus conexiones cifradas
finding-local-interception-what = Hay conexiones seguras que se abren y se vuelven a cerrar antes de llegar a su destino. A menudo lo hace un antivirus, o la red de una empresa o de un centro de estudios.
finding-local-interception-means = Quien hace esto puede leer lo que usted envía y recibe. También puede hacer que falle su correo.
finding-local-interception-next = ¿El equipo o la red son de su trabajo o de su centro de estudios? Pregunte a quienes los administran. ¿Son suyos? Busque en su antivirus «análisis de HTTPS» o «protección del correo» y desactívelo. No escriba ninguna contraseña hasta saber quién es.

## La búsqueda de la dirección (DNS)

finding-dns-forged-answer-title = Se le envía a una dirección falsa
finding-dns-forged-answer-what = Para encontrar { $provider }, su equipo consulta una especie de guía telefónica (DNS). Esa guía da una dirección que no lleva a { $provider }.
finding-dns-forged-answer-means = Se le lleva al lugar equivocado. El propio servicio { $provider } puede estar bien. Afecta a: { $services }.
finding-dns-forged-answer-next = El DNS cifrado puede ayudar: consulta otra guía por una línea segura. Si se abre una página extraña, no escriba en ella su contraseña.

finding-dns-forged-nxdomain-title = Su red dice que el proveedor no existe
finding-dns-forged-nxdomain-what = Para encontrar { $provider }, su equipo consulta una especie de guía telefónica (DNS). Esa guía dice que no existe ese nombre, o que no tiene dirección. Otras guías conocen una.
finding-dns-forged-nxdomain-means = Su equipo no encuentra el camino, aunque { $provider } sí existe. Afecta a: { $services }.
finding-dns-forged-nxdomain-next = El DNS cifrado puede ayudar: consulta otra guía por una línea segura.

finding-dns-refused-title = Su red no quiere buscar a su proveedor
finding-dns-refused-what = Para encontrar { $provider }, su equipo consulta una especie de guía telefónica (DNS). Esa guía se niega a responder sobre este nombre. Otras guías sí responden.
finding-dns-refused-means = Su equipo no encuentra el camino. El propio servicio { $provider } puede estar bien. Afecta a: { $services }.
finding-dns-refused-next = El DNS cifrado puede ayudar: consulta otra guía por una línea segura. También puede ser una avería, así que pruebe otra vez en una hora.

finding-dns-timeout-title = Las preguntas sobre su proveedor quedan sin respuesta
finding-dns-timeout-what = Para encontrar { $provider }, su equipo consulta una especie de guía telefónica (DNS). Esa guía no responde sobre este nombre. Otras guías sí responden.
finding-dns-timeout-means = Su equipo no encuentra el camino. El propio servicio { $provider } puede estar bien. Afecta a: { $services }.
finding-dns-timeout-next = El DNS cifrado puede ayudar: consulta otra guía por una línea segura.

finding-dns-injection-title = Se cuela una respuesta falsa
finding-dns-injection-what = Su equipo pregunta dónde está { $provider }, y algo en el camino cuela una respuesta propia. Se nota por una segunda respuesta que no concuerda. O por una que llega de donde no hay nadie que pueda darla.
finding-dns-injection-means = Los equipos toman la respuesta que llega primero, y así pueden llevarle al lugar equivocado. Afecta a: { $services }.
finding-dns-injection-next = El DNS cifrado protege de esto: nadie en el camino puede colar una respuesta.

finding-dns-intercepted-title = Otra cosa responde a sus preguntas de direcciones
finding-dns-intercepted-what = Waypost hizo una pregunta (DNS) donde no hay nadie que responda. Aun así llegó una respuesta. Así que algo en el camino responde en lugar de aquel a quien se pregunta. Puede ser su propio router.
finding-dns-intercepted-means = Elegir otra guía (DNS) del modo habitual no cambia nada aquí. Las respuestas pueden ser correctas o falsas.
finding-dns-intercepted-next = El DNS cifrado protege de esto: nadie en el camino puede responder en su lugar.

finding-resolver-down-title = La búsqueda de direcciones no funciona
finding-resolver-down-what = Para encontrar un nombre, su equipo consulta una especie de guía telefónica (DNS). Esa guía no tiene respuesta para ninguno de los nombres probados, así que no se trata solo de { $provider }.
finding-resolver-down-means = Parece una avería de su red. No parece que el objetivo sea su correo.
finding-resolver-down-next = Apague el router y vuelva a encenderlo. Si eso no ayuda, elija otro servicio DNS o pregunte a quienes administran la red.

finding-name-does-not-exist-title = Este nombre no existe
finding-name-does-not-exist-what = Todas las guías (DNS) consultadas coinciden. { $count ->
    [one] Este nombre no existe: { $targets }.
   *[other] Estos nombres no existen: { $targets }.
}
finding-name-does-not-exist-means = Quizá el nombre esté mal escrito, o su dueño lo haya dejado. Esto no es un bloqueo. Afecta a: { $services }.
finding-name-does-not-exist-next = Mire bien lo que hay detrás de la @. Si está bien, pregunte al proveedor.

## El camino al servidor

finding-ip-blackhole-title = El camino a su proveedor está cortado
finding-ip-blackhole-what = Lo que su equipo envía a la dirección de { $provider } no recibe respuesta, sea cual sea la puerta (puerto). Otros servidores responden como siempre.
finding-ip-blackhole-means = Lo que se envía allí se pierde en el camino, o se descarta. Afecta a: { $services }.
finding-ip-blackhole-next = Pruebe otra red, por ejemplo una móvil. Si allí funciona, la causa es la red que usa ahora.

finding-port-blackhole-title = Una puerta de su proveedor está cortada
finding-port-blackhole-what = Un servidor tiene muchas puertas (puertos). En una puerta de { $provider } nadie responde a las llamadas. En otra puerta del mismo servidor, sí.
finding-port-blackhole-means = El servidor está ahí, pero lo que va a esta puerta se pierde o se descarta. Afecta a: { $services }.
finding-port-blackhole-next = Lo que usa otras puertas puede seguir funcionando. Para saber más, vuelva a comprobar desde otra red, por ejemplo una móvil.

# Cualquier modo en que está cortado el camino a todo lo que recibe correo, y nada más.
finding-mx-cut-title = El correo de otros está cortado
finding-mx-cut-what = Otros proveedores entregan el correo para usted a servidores especiales de { $provider }. Desde esta línea no se puede llegar a esos servidores.
# $count es cuántos servidores de correo sin relación respondieron.
finding-mx-cut-controls = { $count ->
    [one] A un servidor de correo de otro proveedor sí se llega del mismo modo. Así que su red no cierra este camino (puerto 25) a todos.
   *[other] A { $count } servidores de correo de otros proveedores sí se llega del mismo modo. Así que su red no cierra este camino (puerto 25) a todos.
}
finding-mx-cut-means = Si las líneas entre servidores de correo están igual de afectadas, lo que otros le envían no llega, o llega tarde. Lo que usted lee y envía no toma este camino.
finding-mx-cut-next = Pregunte a alguien que le escribió si su mensaje fue devuelto, y deje que Waypost explique lo que volvió. Dígaselo a su proveedor: puede recibir correo en otras direcciones.

# Lo mismo, pero visto por un servidor que envía: lo dice un mensaje devuelto o su registro.
finding-mx-cut-told-title = Un servidor de envío no llega a su proveedor
finding-mx-cut-told-what = Un servidor de envío no obtuvo respuesta de los servidores que reciben el correo de { $provider }, o perdió la conexión. Lo dice el mensaje devuelto, o el registro.
finding-mx-cut-told-means = El correo que se envía desde allí a { $provider } no llega, o llega tarde. El de otros lugares quizá sí pase.
finding-mx-cut-told-next = Envíe el mensaje desde una cuenta de otro proveedor. Si llega, la línea de aquel servidor está cortada: muestre este informe a quienes lo administran.
finding-told-own-reaches = Desde su propia línea se llega ahora a los mismos servidores. Así que funcionan, y la que está cortada es la línea del servidor de envío.
finding-told-own-closed = Su propia línea cierra esta puerta (puerto 25) a todos. Por eso no puede decir más aquí.
finding-told-agrees = Un servidor que envía correo dice lo mismo: tampoco en su línea responden estos servidores.
finding-told-caveat = Tenga en cuenta que esto no se midió ahora ni desde su línea. Es lo que escribió el servidor de envío.

finding-tcp-reset-title = Las conexiones a su proveedor se rechazan
finding-tcp-reset-what = Cada conexión a { $provider } se rechaza en cuanto empieza. Los indicios apuntan a que lo hace algo en el camino, no el servidor.
finding-tcp-reset-means = Su equipo llega hasta ese punto y no más allá. Afecta a: { $services }.
finding-tcp-reset-next = Pruebe otra red, por ejemplo una móvil. Si allí funciona, la causa es la red que usa ahora.

finding-icmp-rejected-title = Un aparato en el camino dice que no
finding-icmp-rejected-what = Un aparato en el camino manda un aviso: no deja seguir lo que usted envía a { $provider }. A otros servidores sí se llega.
finding-icmp-rejected-means = Alguien lo ha configurado así, o ha perdido el camino. Afecta a: { $services }.
finding-icmp-rejected-next = Si el aparato está en su casa u oficina, mire el router o el cortafuegos. Si no, pruebe otra red.

finding-port-class-blocked-title = Su red cierra esta puerta a todos
finding-port-class-blocked-what = Esta red no deja pasar a nadie a este tipo de puerta (puerto). Ocurre lo mismo con los demás proveedores que se probaron, no solo con { $provider }.
finding-port-class-blocked-means = Es una norma para todos los que usan esta red, a menudo contra el spam. No va dirigida contra usted ni contra { $provider }. Afecta a: { $services }.
finding-port-class-blocked-next = Si es la puerta 25, lo más probable es que no la necesite: los programas de correo envían por 465 o 587. Si es otra, pruebe la página web del correo u otra red.

## El cifrado

finding-sni-reset-title = La conexión se corta cuando se nombra a su proveedor
finding-sni-reset-what = La conexión se abre. Se corta en cuanto su equipo dice que busca { $provider }. Con otro nombre, o sin ninguno, la misma dirección responde.
finding-sni-reset-means = Algo en el camino lee el nombre y corta la línea. Desde ahí se ve adónde va usted, pero no lo que escribe. Afecta a: { $services }.
finding-sni-reset-next = Por un camino en el que no se ve el nombre, como Tor, sí se pasa. También puede probar otra red.

finding-sni-drop-title = La línea se queda muda cuando se nombra a su proveedor
finding-sni-drop-what = La conexión se abre. Se queda muda en cuanto su equipo dice que busca { $provider }. Con otro nombre, o sin ninguno, la misma dirección responde.
finding-sni-drop-means = Algo en el camino lee el nombre y no deja pasar nada más. Desde ahí se ve adónde va usted, pero no lo que escribe. Afecta a: { $services }.
finding-sni-drop-next = Por un camino en el que no se ve el nombre, como Tor, sí se pasa. También puede probar otra red.

finding-certificate-substituted-title = Algo en el camino se hace pasar por su proveedor
finding-certificate-substituted-what = Cada servidor muestra un certificado, una especie de pasaporte. El que se muestra para { $provider } no demuestra que sea { $provider }. Otros sitios muestran certificados válidos.
finding-certificate-substituted-means = Puede que hable con otra persona. Podría leer su correo y quedarse con su contraseña. Afecta a: { $services }.
finding-certificate-substituted-next = No escriba su contraseña y no pase por alto el aviso. Si la escribió aquí hace poco, cámbiela desde una red de confianza.

finding-certificate-expired-title = El certificado del proveedor no está vigente
finding-certificate-expired-what = Cada servidor muestra un certificado, una especie de pasaporte. El de { $provider } es auténtico, pero hoy no es válido. Lo más común es que haya caducado.
finding-certificate-expired-means = Lo más probable es que el proveedor olvidara renovarlo. Su programa de correo hace bien en detenerse. Afecta a: { $services }.
finding-certificate-expired-next = Espere unas horas y vuelva a comprobar. Si sigue igual, dígaselo al proveedor.

## La página web

finding-block-page-title = Hay una página de bloqueo en el camino
finding-block-page-what = Usted pide una página de { $provider } y recibe otra. Esa página no viene de { $provider }.
finding-block-page-means = Algo en el camino pone su propia página ahí. Léala: quizá diga quién lo hizo y por qué. Afecta a: { $services }.
finding-block-page-next = No escriba su contraseña en una página así. Pruebe otra red, o Tor.

finding-http-reset-title = La conexión se corta al pedir la página
finding-http-reset-what = La conexión se abre. Se corta en cuanto su equipo pide la página de { $provider }. Con otro nombre, la misma petición pasa.
finding-http-reset-means = Algo en el camino lee lo que usted pide y corta la línea. Afecta a: { $services }.
finding-http-reset-next = Escriba https:// delante del nombre de la página: así la petición no se puede leer en el camino. Si eso también falla, pruebe Tor u otra red.

finding-geo-refused-title = El propio proveedor le rechaza
finding-geo-refused-what = La respuesta viene del propio servicio { $provider }, y su certificado lo demuestra. No quiere atenderle aquí.
finding-geo-refused-means = No es alguien en el camino. Puede que el proveedor lo haya decidido, o que la ley le obligue. Afecta a: { $services }.
finding-geo-refused-next = Pregunte al proveedor por qué. Si usa una VPN, puede que se rechace su salida: quizá sirva otra.

## El idioma del servidor de correo

finding-starttls-stripped-title = Se quita la oferta de cifrar
finding-starttls-stripped-what = Se sabe que el servidor de correo de { $provider } ofrece cifrado. En su línea, esa oferta no llega.
finding-starttls-stripped-means = Sin ella, su correo y su contraseña se podrían leer en el camino. Un buen programa de correo se detiene aquí. Afecta a: { $services }.
finding-starttls-stripped-next = No deje nunca que su programa de correo envíe sin cifrado. Configúrelo con SSL/TLS desde el principio: puerta (puerto) 993 para recibir, 465 para enviar.

finding-mail-intercepted-title = Otro servidor responde en lugar de su proveedor
finding-mail-intercepted-what = Su equipo llama al servidor de correo de { $provider }. Lo que responde no es ese servidor.
finding-mail-intercepted-means = Algo en el camino se ha puesto en medio. Puede que lea su correo, o puede ser un filtro contra spam o virus. Afecta a: { $services }.
finding-mail-intercepted-next = No envíe su contraseña por ahí. Pregunte a quienes administran su red si tienen un filtro así, o use otra red.

finding-reputation-refused-title = El proveedor no confía en esta línea
finding-reputation-refused-what = El servidor de correo de { $provider } responde y dice que no a esta línea. Los servidores lo hacen con líneas conocidas por el spam, y con la mayoría de las líneas domésticas.
finding-reputation-refused-means = Es una norma del proveedor y no un bloqueo en el camino. Puede no ser cosa suya: quizá otros usaron antes esta línea. Afecta a: { $services }.
finding-reputation-refused-next = Si su programa de correo envía con su contraseña como siempre, no tiene que hacer nada. Si también falla, pregunte al proveedor.

## La velocidad

finding-throttled-title = La conexión con su proveedor está frenada
finding-throttled-what = Lo que viene de { $provider } es mucho más lento que lo que viene de otros servidores por la misma línea.
finding-throttled-means = El correo funciona, pero los mensajes grandes y las imágenes tardan. Algo los retiene en el camino, o el servidor no da más. Afecta a: { $services }.
finding-throttled-next = Pruebe otra red, y Tor. Si allí va rápido, la causa es la red que usa ahora.

finding-freeze-after-bytes-title = Lo que viene de su proveedor se para a medias
finding-freeze-after-bytes-what = Una transferencia desde { $provider } empieza bien y se para tras una pequeña cantidad. Otros servidores envían todo lo que tienen.
finding-freeze-after-bytes-means = Algo en el camino cuenta, y después no deja pasar nada más. Las páginas quedan medio vacías y los mensajes no se cargan. Afecta a: { $services }.
finding-freeze-after-bytes-next = Pruebe otra red, o Tor. Intentar lo mismo otra vez no ayudará.

## El propio proveedor

finding-provider-down-title = El problema parece estar en su proveedor
finding-provider-down-what = Los servidores de { $provider } rechazan cada intento, anuncian una avería propia o no responden por ningún camino. Otros servidores funcionan.
finding-provider-down-means = Esto parece una avería del proveedor, no un bloqueo. Afecta a: { $services }.
finding-provider-down-next = Espere un rato y vuelva a comprobar. Lo que otros le envíen ahora casi siempre se guarda y llega más tarde.

## Lo que limita un hallazgo

finding-mx-caveat = Tenga en cuenta que esto se midió desde su propia línea. El correo de otros a su proveedor toma otras líneas, de servidor a servidor. Pueden estar igual de afectadas, o nada en absoluto.
finding-vpn-caveat = Una VPN o un túnel lleva sus datos. Así que aquí se ve lo que pasa donde acaba el túnel, no en la línea que usted usa. Para saber de ella, compruebe sin el túnel, pero solo si es seguro para usted.
finding-proxy-caveat = Este equipo está configurado para usar un proxy. Su navegador y su programa de correo quizá tomen esa vía; Waypost fue sin él. A ellos les puede ir mejor o peor.

## Cuán seguro es un hallazgo

confidence-certain = Waypost está seguro: comprobó qué más podría ser la causa y lo descartó.
confidence-likely = Es la causa más probable, pero detrás podría haber algo más.
confidence-possible = Es una causa posible. Otras encajan igual de bien.

## El último punto del camino que aún respondió

# $hop es su número, contado desde este equipo, $address su dirección, $network su dueño.
place-hop = El rastro acaba en el punto { $hop } del camino, o justo detrás. El último en responder fue { $address }, en la red de { $network }.
place-hop-unnamed = El rastro acaba en el punto { $hop } del camino, o justo detrás. No se puede decir de quién es ese punto.
place-hop-own-network = El rastro acaba en el punto { $hop } del camino, o justo detrás. Eso es aún dentro de su propia red, en casa o en la oficina.

## Qué más podría explicar un hallazgo

rival-offline = este equipo está sin conexión
rival-refuses-tor = el proveedor rechaza a quien llega por Tor, y además está cortado en esta línea
rival-wrong-clock = el reloj de este equipo está mal
rival-captive-portal = la red espera a que usted se identifique
rival-server-down = el servidor del proveedor está caído
rival-server-was-down = el servidor del proveedor estaba caído en ese momento
rival-sender-line = fallaba la línea del servidor de envío
rival-anti-spam-policy = la red cierra esta puerta a todos, contra el spam
rival-lossy-line = la línea pierde mucho
rival-slow-line = la línea es lenta
rival-cdn = el proveedor tiene muchas direcciones, y esta es una de ellas
rival-strict-sni = el servidor solo acepta su propio nombre
rival-local-firewall = un cortafuegos en este equipo o en su red
rival-path-mtu = los paquetes grandes se atascan en el camino
rival-provider-refuses = el propio proveedor rechaza esta línea
rival-local-antivirus = un antivirus en este equipo
rival-resolver-fault = una avería de la guía (DNS) que usted usa
rival-closed-port = el proveedor ha cerrado esta puerta
rival-server-has-no-starttls = el servidor no tiene ese cifrado que ofrecer
rival-hello-fingerprint = lo bloqueado es la manera de saludar del propio Waypost
rival-home-router = su propio router
rival-dnssec-failure = el sello del proveedor en sus direcciones (DNSSEC) está roto
rival-name-gone = el proveedor ha dejado este nombre

## El resultado en una frase: $provider, $services, como arriba

summary-ok = Se llega a { $provider }, y todo lo que se probó funciona.

summary-no-network = Este equipo no tiene conexión a Internet, así que no se pudo comprobar { $provider }.
summary-captive-portal = Esta red pide antes identificarse, así que no se pudo comprobar { $provider }.
summary-clock-wrong = El reloj de este equipo está mal, y por eso fallan las conexiones seguras.
summary-local-interception = Algo cerca de usted abre sus conexiones seguras, también las de { $provider }.
summary-dns-forged-answer = Su red da una dirección falsa de { $provider }. Afecta a: { $services }.
summary-dns-forged-nxdomain = Su red dice que { $provider } no existe, pero existe. Afecta a: { $services }.
summary-dns-refused = Su red no quiere decir dónde está { $provider }. Afecta a: { $services }.
summary-dns-timeout = Su red no responde cuando se pregunta dónde está { $provider }. Afecta a: { $services }.
summary-dns-injection = Algo en el camino cuela respuestas falsas sobre dónde está { $provider }. Afecta a: { $services }.
summary-dns-intercepted = Algo en el camino responde a sus preguntas de direcciones (DNS) en lugar de aquel a quien pregunta. El correo en { $provider } puede funcionar aun así.
summary-resolver-down = La búsqueda de direcciones no funciona en su red. No se trata solo de { $provider }.
summary-name-does-not-exist = El nombre que se buscó para { $provider } no existe.
summary-ip-blackhole = Lo que se envía a la dirección de { $provider } no recibe respuesta, mientras que otros servidores responden. Afecta a: { $services }.
summary-port-blackhole = A una puerta (puerto) de { $provider } no se llega desde aquí, mientras que otra responde. Afecta a: { $services }.
summary-mx-cut = El correo que otros envían a { $provider } se corta en el camino, visto desde esta línea.
summary-mx-cut-both = El correo que otros envían a { $provider } se corta en el camino: lo ve esta línea, y también un servidor de envío.
summary-mx-cut-told = El correo que un servidor envía a { $provider } se corta en el camino: lo dice el mensaje devuelto, o el registro.
summary-tcp-reset = Las conexiones a { $provider } se rechazan en el camino. Afecta a: { $services }.
summary-icmp-rejected = Un aparato en el camino no le deja pasar a { $provider }. Afecta a: { $services }.
summary-port-class-blocked = Su red cierra este tipo de puerta (puerto) a todos; el objetivo no es { $provider }. Afecta a: { $services }.
summary-sni-reset = La conexión se corta en cuanto se ve el nombre de { $provider }. Afecta a: { $services }.
summary-sni-drop = La línea se queda muda en cuanto se ve el nombre de { $provider }. Afecta a: { $services }.
summary-certificate-substituted = Algo en el camino se hace pasar por { $provider }: no escriba su contraseña. Afecta a: { $services }.
summary-certificate-expired = El certificado de { $provider } no está vigente. Afecta a: { $services }.
summary-block-page = En lugar de la página de { $provider } hay otra que no es suya. Afecta a: { $services }.
summary-http-reset = La línea se corta en cuanto se pide la página de { $provider }. Afecta a: { $services }.
summary-geo-refused = El propio servicio { $provider } le rechaza; no es un bloqueo en el camino. Afecta a: { $services }.
summary-starttls-stripped = La oferta de cifrar de { $provider } se quita en el camino. Afecta a: { $services }.
summary-mail-intercepted = Otro servidor responde en lugar de { $provider }. Afecta a: { $services }.
summary-reputation-refused = El propio servicio { $provider } rechaza esta línea; no es un bloqueo en el camino. Afecta a: { $services }.
summary-throttled = El servicio { $provider } funciona, pero mucho más lento que otros. Afecta a: { $services }.
summary-freeze-after-bytes = Las transferencias desde { $provider } se paran tras una pequeña cantidad. Afecta a: { $services }.
summary-provider-down = El propio servicio { $provider } parece averiado, mientras que otros servidores funcionan. Afecta a: { $services }.

summary-inconclusive = Waypost no pudo averiguar cómo está { $provider }: lo que vio no encaja, o es muy poco.
summary-also-more = { $count ->
    [one] Hay un hallazgo más.
   *[other] Hay { $count } hallazgos más.
}
summary-still-works = Sigue funcionando: { $services }.
# $title es el título de un mensaje devuelto o de un hallazgo en un registro, $since y $until son momentos.
summary-bounce-says = El mensaje devuelto dice: «{ $title }».
summary-log-says = El registro dice: «{ $title }».
summary-log-over = Según el registro, hubo problemas en el camino a { $provider }, de { $since } a { $until }. Ya pasó.
summary-log-fine = Según el registro, todo va bien en el camino a { $provider }.
summary-set-aside-bounces = { $count ->
    [one] Un mensaje devuelto no trata de { $provider }. Por eso no se usó.
   *[other] { $count } mensajes devueltos no tratan de { $provider }. Por eso no se usaron.
}
summary-set-aside-mails = { $count ->
    [one] Uno de los mensajes no es un mensaje devuelto. Por eso no se usó.
   *[other] { $count } de los mensajes no son mensajes devueltos. Por eso no se usaron.
}
summary-set-aside-logs = { $count ->
    [one] El registro no muestra correo a { $provider }. Por eso no se usó.
   *[other] { $count } registros no muestran correo a { $provider }. Por eso no se usaron.
}
summary-cut-short = La comprobación terminó antes de mirarlo todo.
