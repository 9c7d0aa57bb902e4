### Der Bericht als Seite, Text oder Druck, für die Menschen, die helfen.

# $provider ist der Name eines E-Mail-Anbieters.
report-title = Waypost: { $provider }
# $version ist die von Waypost, $system der Name eines Betriebssystems, $id benennt den Bericht.
report-made-by = Erstellt von Waypost { $version } unter { $system }. Bericht { $id }.

## Überschriften

report-heading-tried = Was versucht wurde
report-heading-compared = Womit verglichen wurde
report-heading-points = Der Weg, Punkt für Punkt
report-heading-times = Wann, und wie lange
report-heading-raw = Alles, was gemessen wurde
report-heading-told = Was die sendenden Server sagen
report-log-title = Was das Protokoll des Mailservers zeigt
report-log-span = Vom { $from } bis { $to }.
# Verbindungen eines Mailservers zu einem Ziel; alle Argumente sind Zahlen.
report-chart = Verbindungen im Lauf der Zeit: { $connected } kamen an, { $timeout } ohne Antwort, { $other } misslangen auf andere Art

## Tabellen

report-part = Teil
report-part-all = Alle Teile
report-step = Schritt
report-tries = Versuche
report-start = Beginn
report-longest = Längster
report-end = Wie es endete
report-point = Punkt
report-address = Adresse
report-network = Netz
report-time = Zeit
report-answer = Antwort

## Was womit verglichen wurde

report-role-control = Andere, auf derselben Leitung
report-role-neighbour = Eine Adresse nebenan
report-role-other-port = Eine andere Tür desselben Servers
report-role-innocent = Ein Name, den niemand blockiert

## Wie Versuche endeten. Alle Argumente sind Zahlen.

report-worked = { $count } gelungen
report-reply-code = keine Adresse (Code { $code })
report-unwilling = der Server lehnte ab
report-failure-timeout = keine Antwort in der Zeit
report-failure-connection-reset = abgebrochen
report-failure-connection-refused = abgewiesen
report-failure-icmp-unreachable = unterwegs zurückgeschickt
report-failure-no-route = kein Weg
report-failure-no-neighbour = keine Antwort von nebenan
report-failure-forbidden = hier nicht erlaubt
report-failure-connection-closed = zu früh geschlossen
report-failure-tls-alert = Alarm in der Verschlüsselung
report-failure-tls-protocol = keine richtige Verschlüsselung
report-failure-bad-reply = eine Antwort ohne Sinn
report-failure-too-large = eine zu lange Antwort
report-failure-local-fault = ein Fehler auf dieser Seite
report-failure-cancelled = angehalten
report-failure-unknown = auf andere Art misslungen

## Punkte auf dem Weg. $target ist ein Server mit Tür (Port) und Adresse.

report-way-to = Nach { $target }
report-way-closed = Dieses System lässt Waypost nicht nachsehen.
report-hop-time-exceeded = weitergeleitet
report-hop-connected = der Server nahm an
report-hop-refused = der Server wies ab
report-hop-unreachable = hier zurückgeschickt
report-hop-silent = keine Antwort
report-not-reached = Hier endet die Spur.

## Zeiten. $ms ist eine Zahl von Millisekunden, $seconds ein Text wie 5,4.

report-ms = { $ms } ms
report-seconds = { $seconds } s

## Unter einem Druck

report-raw-attached = Alles, was gemessen wurde, hängt an dieser Datei.
report-missing-letters = Manche Buchstaben lassen sich in dieser Datei nicht zeichnen und erscheinen als Kästchen. Auf der Seite (HTML) sind sie da.

## What was taken out of a report before it left

removed-some = { $what } ({ $count })
removed-mail-address = Namen in Mailadressen
removed-address = eigene Adressen
removed-name = Namen des Rechners, des Benutzers und des WLANs
removed-home-folder = Pfade im Home-Ordner
removed-secret = Brücken, Schlüssel und Passwörter
removed-encoded = etwas davon in anderer Schreibweise
removed-local-network = Punkte des eigenen Netzes
removed-time = genaue Zeiten
removed-system = die Version des Systems
removed-chosen = was sonst noch hinaus sollte
