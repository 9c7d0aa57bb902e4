### Las puertas por las que otros programas usan Tor.

## Cómo usar un reenvío. $host es el nombre del servidor de correo, $port el número de la puerta en este equipo.

forward-step-1 = Esta puerta es para programas sin proxy SOCKS. Deben poder conectarse a una dirección y comprobar el certificado de otra. Por ejemplo: msmtp (tls_host_override), fetchmail (sslcommonname) y curl (--connect-to).
forward-step-2 = Haga que el programa se conecte a 127.0.0.1, puerto { $port }. Haga que compruebe el certificado para { $host }, y deje el cifrado activado y obligatorio.
forward-step-3 = Si le avisa sobre el certificado, deténgase. No lo acepte: ese programa no puede usar la puerta con seguridad. Tome el proxy SOCKS, o la página del correo por Tor.
