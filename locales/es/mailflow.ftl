### Lo que dicen un mensaje devuelto y el registro de un servidor de correo.
### De un mensaje: $domain es lo que hay detrás de la @ del destinatario. De un registro: $domains y $addresses son listas,
### $domain-count y $address-count cuántos hay, $failures cuántas veces falló.

## Servidores y redes

mailflow-server-named = { $host } ({ $address })
mailflow-server-host = { $host }
# $asn es el número de una red, $network el nombre de su dueño.
mailflow-in-network = { $server }, en la red { $network } (AS{ $asn })
mailflow-in-network-of = { $server }, en la red { $network } (AS{ $asn }, { $country })

## El servidor al que había que entregar el mensaje. Va justo detrás de `-what`, cuando se conoce.

bounce-other-server = El otro servidor: { $server }.

## Cuán seguro

bounce-confidence-certain = El informe lo dice con todas las letras.
bounce-confidence-likely = El informe no lo dice claramente, pero lo más probable es que signifique eso.
bounce-confidence-possible = El informe es vago: también puede significar otra cosa.

## Si ya acabó

bounce-still-tried = Su mensaje no se ha perdido: el servidor sigue intentándolo y le avisa si desiste. No hace falta enviarlo otra vez ahora.
bounce-given-up = Este mensaje ya no llegará.

## El camino entre los servidores está cortado

bounce-path-timeout-title = El camino al otro servidor está cortado
bounce-path-timeout-what = El servidor que envía su correo no obtuvo respuesta del otro lado.
bounce-path-timeout-next = Puede que alguien bloquee el correo entre estos dos servidores, o que el otro esté averiado. Para saberlo, escriba desde una cuenta de otro proveedor. Si ese mensaje llega, muestre este informe a su proveedor: el fallo está en su línea. Pregunte a la otra persona si aún le llega correo de otros.

bounce-path-reset-title = La conexión al otro servidor se cortó
bounce-path-reset-what = Los dos servidores estaban conectados, y entonces se cortó la conexión.
bounce-path-reset-next = O algo entre los servidores corta esas conexiones, o el otro servidor cuelga por su cuenta. Escriba desde una cuenta de otro proveedor. Si ese mensaje llega, muestre este informe a su proveedor.

bounce-path-unreachable-title = No hay camino al otro servidor
bounce-path-unreachable-what = La red del servidor que envía su correo no conoce ningún camino al otro lado.
bounce-path-unreachable-next = Puede ser un bloqueo o una avería en una red. Escriba desde una cuenta de otro proveedor. Si ese mensaje llega, muestre este informe a su proveedor: el fallo está en su línea.

## El otro lado lo rechaza

bounce-refused-by-order-title = Rechazado por orden de un Estado
bounce-refused-by-order-what = El otro servidor rechaza el mensaje y da como motivo una ley, un tribunal o una autoridad.
bounce-refused-by-order-next = Los proveedores no pueden cambiarlo por sí mismos. Escriba desde una cuenta de un proveedor de otro país, o llegue a la otra persona por otro medio. Guarde este informe: es una prueba.

bounce-refused-reputation-title = El servidor de su proveedor tiene mala fama allí
bounce-refused-reputation-what = El otro lado rechaza el correo del servidor que envía el suyo. Otros enviaron spam desde él, o está en una lista de bloqueo.
bounce-refused-reputation-next = Usted no hizo nada malo. Envíe este informe a su proveedor: solo él puede limpiar el nombre del servidor. Hasta entonces, escriba desde una cuenta de otro proveedor.

bounce-refused-policy-title = Las normas del otro lado no dejan entrar el mensaje
bounce-refused-policy-what = El otro servidor rechaza el mensaje por una de sus propias normas.
bounce-refused-policy-next = Lea la respuesta en el informe: a menudo nombra la norma. Si no se entiende, envíe el informe a su proveedor. Llegue a la otra persona por otro medio.

bounce-content-rejected-title = Algo en el mensaje no se admite
bounce-content-rejected-what = El otro servidor toma el mensaje por spam, o no acepta un archivo adjunto.
bounce-content-rejected-next = Envíelo otra vez como texto simple, sin adjuntos ni enlaces. Si eso llega, envíe los archivos por otro medio.

bounce-auth-failed-title = El otro lado duda de que el mensaje sea suyo
bounce-auth-failed-what = El otro servidor comprobó si el mensaje viene de verdad de su dominio (SPF, DKIM, DMARC), y no lo pudo confirmar.
bounce-auth-failed-next = Si envía con un programa de correo, compruebe que usa el servidor de salida de su propio proveedor. Si el dominio es suyo, quien lo cuida debe corregir su configuración.

bounce-relay-denied-title = El servidor no pasa el mensaje
bounce-relay-denied-what = El servidor no acepta de usted correo para esta dirección, o pide antes iniciar sesión.
bounce-relay-denied-next = Si envía con un programa de correo, compruebe que inicia sesión en el servidor de salida. Si no, el dominio del destinatario está mal configurado: dígaselo a la otra persona por otro medio.

bounce-rate-limited-title = Demasiado correo en poco tiempo
bounce-rate-limited-what = El otro lado solo acepta cierta cantidad en cierto tiempo, de usted o del servidor de su proveedor.
bounce-rate-limited-next = Espere unas horas y envíelo otra vez, a menos personas de una vez.

bounce-greylisted-title = El otro lado pide volver más tarde
bounce-greylisted-what = El otro servidor aún no conoce al remitente y pide un segundo intento. Es una medida común contra el spam.
bounce-greylisted-next = Por lo general, el mensaje llega en menos de una hora. Si le fue devuelto del todo, envíelo otra vez.

bounce-too-large-title = El mensaje es demasiado grande
bounce-too-large-what = El mensaje es mayor de lo que acepta un servidor en su camino.
bounce-too-large-next = Envíe los adjuntos en partes más pequeñas, o envíe un enlace a los archivos.

## El buzón

bounce-no-such-mailbox-title = No existe ese buzón
bounce-no-such-mailbox-what = Nadie en { $domain } tiene esta dirección.
bounce-no-such-mailbox-next = Busque un error en lo que hay delante de la @. Si está bien, quizá la persona ya no esté: pregunte por otro medio.

bounce-mailbox-full-title = El buzón está lleno
bounce-mailbox-full-what = El buzón del destinatario no tiene más espacio.
bounce-mailbox-full-next = Dígaselo a la otra persona por otro medio, y envíe el mensaje otra vez cuando haya espacio.

bounce-mailbox-disabled-title = El buzón está desactivado
bounce-mailbox-disabled-what = La dirección existe, pero su buzón se cerró o lleva demasiado tiempo sin usarse.
bounce-mailbox-disabled-next = Pregunte a la persona qué dirección usar desde ahora.

## Nombres y cifrado

bounce-dns-failed-title = No se pudo buscar el otro servidor
bounce-dns-failed-what = El servidor que envía su correo preguntó adónde va el correo de { $domain }, y no obtuvo respuesta.
bounce-dns-failed-next = A menudo pasa en unas horas. Si no, escriba desde una cuenta de otro proveedor: si ese mensaje llega, lo que falla son las búsquedas de su propio proveedor.

bounce-no-such-domain-title = A este dominio no puede llegar correo
bounce-no-such-domain-what = El dominio { $domain } no existe, o no recibe correo.
bounce-no-such-domain-next = Busque un error en lo que hay detrás de la @. Si está bien, quizá el dominio haya caducado: dígaselo a la otra persona por otro medio.

bounce-tls-failed-title = No hay conexión segura entre los servidores
bounce-tls-failed-what = Uno de los dos servidores quiere una conexión cifrada, y no se logró ninguna.
bounce-tls-failed-next = Envíe este informe a su proveedor: tiene que revisar su cifrado. También puede quitarlo algo entre los servidores. Hasta entonces, escriba desde una cuenta de otro proveedor.

## Lo demás

bounce-server-error-title = El otro servidor está averiado
bounce-server-error-what = El otro servidor no acepta ninguna conexión, o anuncia un fallo propio.
bounce-server-error-next = Espere un día y envíelo otra vez. Si sigue igual, dígaselo a la otra persona por otro medio.

bounce-expired-title = Abandonado tras muchos intentos
bounce-expired-what = El mensaje no se pudo entregar durante días. El informe no dice por qué: el otro servidor puede estar averiado, o el camino hasta él cortado.
bounce-expired-next = Escriba desde una cuenta de otro proveedor. Si ese mensaje llega, pregunte a su proveedor qué dice su registro sobre el otro servidor.

bounce-unknown-title = El informe no da un motivo claro
bounce-unknown-what = El informe no dice el motivo con palabras que Waypost conozca.
bounce-unknown-next = Envíe el informe a su proveedor y pregunte qué significa.

## Buenas noticias

bounce-delivered-title = El mensaje llegó
bounce-delivered-what = El mensaje se entregó al otro servidor, que lo puso en el buzón.
bounce-relayed-title = El mensaje se pasó a otro servidor
bounce-relayed-what = El mensaje se entregó a un servidor que no envía acuses de recibo. No se puede saber más.
bounce-expanded-title = El mensaje fue a una lista
bounce-expanded-what = La dirección es una lista o un reenvío. El mensaje llegó allí y siguió adelante.

## La frase que va sobre todo. $title es uno de los títulos de arriba.

bounce-summary-one = Su mensaje a { $recipient } fue devuelto. { $title }.
bounce-summary-one-unnamed = Un mensaje fue devuelto. { $title }.
bounce-summary-one-delayed = Su mensaje a { $recipient } se retrasa. { $title }.
bounce-summary-one-delayed-unnamed = Un mensaje se retrasa. { $title }.
bounce-summary-several = { $count ->
    [one] El mensaje fue devuelto o se retrasa para un destinatario.
   *[other] El mensaje fue devuelto o se retrasa para { $count } destinatarios.
}
bounce-summary-delivered = Esto no es un mensaje devuelto, sino un acuse de recibo: el mensaje llegó o se pasó a otro servidor.
bounce-summary-auto-reply = Esto no es un mensaje devuelto, sino una respuesta automática del otro buzón: su mensaje llegó.
bounce-summary-other-report = Esto no es un mensaje devuelto, sino otro tipo de aviso, por ejemplo de que se leyó un mensaje.
bounce-summary-none = Esto no es un mensaje devuelto. Waypost necesita el mensaje en el que un servidor dice que el suyo no se pudo entregar.

## Un registro: lo que se encontró

maillog-path-timeout-title = Está cortado el camino a: { $domains }
maillog-path-timeout-what = { $address-count ->
    [one] Una dirección no responde a este servidor: { $addresses }. Conexiones sin respuesta o fallidas: { $failures }.
   *[other] Estas direcciones no responden a este servidor: { $addresses }. Conexiones sin respuesta o fallidas, en total: { $failures }.
}
maillog-path-timeout-next = Pruebe las mismas direcciones desde otra red, por ejemplo con un servidor alquilado en otro lugar. Si allí responden, pregunte al proveedor de la línea de este servidor quién descarta los paquetes. Hasta entonces, envíe el correo de estos dominios por otro servidor.

maillog-path-reset-title = Se cortan las conexiones a: { $domains }
maillog-path-reset-what = { $address-count ->
    [one] Las conexiones a esta dirección
   *[other] Las conexiones a estas direcciones
} se cortan o se pierden antes de poder entregar el correo: { $addresses }. Veces: { $failures }.
maillog-path-reset-next = El otro servidor quizá cuelgue por su cuenta, por ejemplo a remitentes en los que no confía. Conéctese desde otra red y compare. Si allí funciona, pregunte al proveedor de la línea de este servidor.

maillog-path-unreachable-title = No hay camino a: { $domains }
maillog-path-unreachable-what = La red de este servidor no tiene ruta a { $address-count ->
    [one] esta dirección
   *[other] estas direcciones
}: { $addresses }. Conexiones fallidas: { $failures }.
maillog-path-unreachable-next = Si solo afecta a direcciones IPv6, es probable que este servidor no tenga IPv6: desactívelo para el correo saliente. Si no, pregunte al proveedor de la línea de este servidor.

maillog-own-port-25-closed-title = Este servidor no puede enviar a nadie
maillog-own-port-25-closed-what = Las conexiones a todos los destinos fallan a la vez, en { $address-count ->
    [one] una dirección
   *[other] { $address-count } direcciones
} de { $domain-count ->
    [one] un dominio
   *[other] { $domain-count } dominios
}. Ningún destino destaca.
maillog-own-port-25-closed-next = Lo más probable es que el puerto 25 esté cerrado en la línea de este servidor, como hacen muchos proveedores contra el spam. O su red está caída. Mire el cortafuegos. Después pida al proveedor que abra el puerto 25 de salida, o envíe por un servidor intermedio en el puerto 587.

maillog-destination-down-title = Están averiados los servidores de: { $domains }
maillog-destination-down-what = { $address-count ->
    [one] Fallan las conexiones a esta dirección
   *[other] Fallan las conexiones a estas direcciones
}: { $addresses }. Todas fallan en el mismo espacio de tiempo o se rechazan al momento. Así actúa un servidor apagado o sobrecargado. Veces: { $failures }.
maillog-destination-down-next = Espere: el correo se queda en la cola. Si dura días, dígaselo al otro lado por otro medio.

maillog-greylisted-title = Algunos destinos piden volver más tarde
maillog-greylisted-what = Algunos destinos aplazan a propósito el primer intento: { $domains }. Veces: { $failures }.
maillog-greylisted-next = No hay que hacer nada. El correo llega en un intento posterior.

maillog-refused-reputation-title = Rechazado por la fama de este servidor
maillog-refused-reputation-what = Rechazaron correo por la dirección o la red de este servidor: { $domains }. Veces: { $failures }.
maillog-refused-reputation-next = Busque la dirección de este servidor en las listas de bloqueo que nombran las respuestas. Corrija la causa y pida que la quiten de ellas.

maillog-refused-by-order-title = Rechazado por orden de un Estado
maillog-refused-by-order-what = Rechazaron correo y dieron como motivo una ley, un tribunal o una autoridad: { $domains }. Veces: { $failures }.
maillog-refused-by-order-next = Guarde estas líneas: son una prueba. El correo para estos dominios tiene que ir por un servidor de otro país.

maillog-dns-failed-title = No se pudieron buscar algunos destinos
maillog-dns-failed-what = Falló la búsqueda de estos nombres: { $domains }. Veces: { $failures }.
maillog-dns-failed-next = Pregunte por los mismos nombres a otro servidor DNS. Si los conoce, arregle o cambie el que usa este servidor.

maillog-tls-failed-title = No hay cifrado con algunos destinos
maillog-tls-failed-what = El cifrado era obligatorio y no se logró con: { $domains }. Veces: { $failures }.
maillog-tls-failed-next = Mire si estos servidores ofrecen STARTTLS cuando se les pregunta desde otra red. Si es así, algo en el camino de este servidor lo quita.

## Un registro: cuándo, y qué habla a favor y en contra

# $since y $until son momentos.
maillog-since = Empezó el { $since } y dura hasta el final del registro.
maillog-from-until = Empezó el { $since } y acabó el { $until }.
# El mismo minuto.
maillog-at = Fue el { $since }.
maillog-controls = { $count ->
    [one] Mientras tanto se llegó a otro destino.
   *[other] Mientras tanto se llegó al menos a otros { $count } destinos.
}
maillog-no-controls = Mientras tanto no se llegó a ningún otro destino, así que puede fallar la propia línea de este servidor.
maillog-spared = { $count ->
    [one] Mientras tanto se llegó a otra dirección del mismo destino: solo afecta a algunas.
   *[other] Mientras tanto se llegó a otras { $count } direcciones del mismo destino: solo afecta a algunas.
}
maillog-never-worked = En este registro, nunca antes se llegó a estas direcciones.
maillog-more = { $count } más
# $asn es el número de una red, $network el nombre de su dueño, $count el número de direcciones.
maillog-network = { $count ->
    [one] La dirección está
   *[other] Todas estas direcciones están
} en la red { $network } (AS{ $asn }).
maillog-network-of = { $count ->
    [one] La dirección está
   *[other] Todas estas direcciones están
} en la red { $network } (AS{ $asn }, { $country }).
maillog-confidence-said = Lo dicen los propios servidores del otro lado.
maillog-confidence-certain = Waypost está seguro: el registro descarta qué más podría ser la causa.
maillog-confidence-likely = Es la causa más probable, pero detrás podría haber algo más.
maillog-confidence-possible = Es una causa posible. En un registro, un servidor apagado y un camino cortado se ven igual.

## Un registro: la frase que va sobre todo

maillog-summary-empty = El registro está vacío.
maillog-summary-unknown = Waypost no entiende ninguna línea de este registro. Lee Postfix, Exim, sendmail, OpenSMTPD, qmail y Exchange.
maillog-summary-no-mail = En este registro no hay correo a otros servidores.
maillog-summary-fine = { $destinations ->
    [one] Se probó un destino, y el camino hasta él está bien.
   *[other] Se probaron { $destinations } destinos, y los caminos hasta ellos están bien.
}
maillog-summary-one = { $title }.
maillog-summary-several = { $title }. { $count ->
    [one] Hay un hallazgo más.
   *[other] Hay { $count } hallazgos más.
}
