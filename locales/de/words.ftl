### Wörter, die in Tabellen, Listen und Beschriftungen stehen.

## Ein Teil der E-Mail von jemandem, wie er in einer Liste steht.

service-webmail = die Webmail-Seite
service-imap = Empfangen mit einem E-Mail-Programm (IMAP)
service-smtp = Senden mit einem E-Mail-Programm (SMTP)
service-pop3 = Empfangen mit einem E-Mail-Programm (POP3)
service-mx = Annahme von E-Mails anderer Anbieter (MX)

## Dasselbe in einer Tabelle, wo wenig Platz ist.

service-short-webmail = Webmail-Seite
service-short-imap = Empfangen (IMAP)
service-short-smtp = Senden (SMTP)
service-short-pop3 = Empfangen (POP3)
service-short-mx = Von anderen (MX)

## Wie es einem Teil der E-Mail geht.

state-ok = funktioniert
state-blocked = blockiert
state-degraded = langsam
state-down = ausgefallen
state-unknown = nicht bekannt

## Das Ergebnis in wenigen Worten.

status-ok = Alles in Ordnung
status-blocked = Etwas unterwegs blockiert Ihre E-Mail
status-local-problem = Die Störung liegt auf Ihrer Seite
status-provider-problem = Die Störung liegt beim Anbieter
status-degraded = Es funktioniert, aber langsam
status-inconclusive = Waypost kann es nicht sagen

## Wo auf dem Weg etwas nicht stimmt.

layer-link = Ihr eigenes Netz
layer-dns = Nachschlagen der Adresse
layer-tcp = der Weg zum Server
layer-tls = Verschlüsselung
layer-http = die Webseite
layer-mail = Gespräch mit dem Mailserver
layer-throughput = Geschwindigkeit
layer-provider = der Anbieter selbst

## Die Stationen zwischen diesem Computer und der E-Mail, in ihrer Reihenfolge.

station-computer = Computer
station-network = Netz
station-dns = Adressen
station-road = Weg
station-encryption = Verschlüsselung
station-service = E-Mail

station-state-fine = in Ordnung
station-state-broken = gestört
station-state-slow = langsam
station-state-unknown = unbekannt
