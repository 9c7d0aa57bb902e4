### Was nur die Befehlszeile sagt.

## Überschriften eines Berichts

cli-heading-way = Der Weg zu Ihrer E-Mail
cli-heading-parts = Ihre E-Mail, Teil für Teil
cli-heading-findings = Was gefunden wurde
cli-heading-alternatives = Was Sie tun können

## Ein Befund

cli-sure = Wie sicher
cli-sure-certain = sicher
cli-sure-likely = wahrscheinlich
cli-sure-possible = möglich
cli-where = Wo
# $hop ist die Nummer eines Punktes auf dem Weg, von diesem Computer aus gezählt.
cli-point = Punkt { $hop }
cli-seen-at = Gesehen bei
cli-more = und noch { $count }
cli-ruled-out = Ausgeschlossen
cli-left-open = Noch möglich

## Ein Ausweg. $seconds ist, wie lange der Versuch dauerte, in ganzen Sekunden.

cli-tried-works = Gerade versucht, und es funktioniert: { $seconds ->
    [0] in weniger als einer Sekunde.
    [one] in einer Sekunde.
   *[other] in { $seconds } Sekunden.
}
cli-tried-fails = Gerade versucht, es funktioniert von hier aus nicht.
cli-not-tried = Noch nicht versucht.
cli-trying = Wird gerade versucht.
cli-helps = Hilft bei

## Rund um einen Bericht

# $provider ist eine Maildomain, die kein Eintrag des Verzeichnisses nennt.
cli-assumed = Waypost kennt { $provider } nicht und hat die Server aus dem Namen abgeleitet. Vielleicht stimmen nicht alle.
# $time ist ein Datum mit Uhrzeit, $seconds die Dauer der Prüfung.
cli-made = Geprüft: { $time }, in { $seconds ->
    [0] weniger als einer Sekunde.
    [one] einer Sekunde.
   *[other] { $seconds } Sekunden.
}

## Während eine Prüfung läuft, im Terminal. $seconds ist die Zeit, die sie dauern darf.

cli-started = Geprüft wird: { $provider }. Das dauert höchstens { $seconds ->
    [one] eine Sekunde
   *[other] { $seconds } Sekunden
}.
cli-working-computer = Dieser Computer wird geprüft
cli-working-network = Sein Netz wird geprüft
cli-working-dns = Adressen werden nachgeschlagen
cli-working-road = Der Weg wird geprüft
cli-working-encryption = Die Verschlüsselung wird geprüft
cli-working-service = Die E-Mail wird geprüft
cli-trying-ways = Auswege werden versucht
cli-stopping = Wird angehalten. Drücken Sie noch einmal Strg-C, um ohne Ergebnis zu enden.

## Das Verzeichnis der Anbieter

cli-providers-id = Kennung
cli-providers-name = Name
cli-providers-domains = Maildomains
cli-providers-ranges = Eigene Adressen
cli-providers-onion = In Tor
cli-providers-status = Störungen
cli-providers-checked = Zuletzt geprüft
cli-providers-sources = Quellen
cli-providers-notes = Gut zu wissen

## Eine E-Mail, die zurückkam

cli-recipient = An
cli-server = Server
cli-reply = Im Wortlaut
cli-reported-by = Gemeldet von

## Protokolle von Mailservern. Alle Argumente sind Zahlen, nur $from und $to sind Datum und Uhrzeit.

cli-log-span = Von { $from } bis { $to }: { $lines ->
    [one] eine Zeile
   *[other] { $lines } Zeilen
}, davon nicht verstanden: { $unparsed }.
cli-heading-destinations = Wohin die E-Mails gingen
cli-log-destination = { $attempts } versucht, { $delivered } zugestellt, { $deferred } aufgeschoben, { $bounced } aufgegeben
cli-log-address = { $connected } erreicht, { $timeout } ohne Antwort, { $refused } abgelehnt, { $reset } abgebrochen, { $unreachable } ohne Weg

## Der Weg über Tor

cli-route-open = Der Weg über Tor ist offen.
# $address ist eine Adresse mit Port auf diesem Computer.
cli-route-socks = Für Programme, die SOCKS Version 5 kennen: { $address }. Lassen Sie sie auch Namen darüber nachschlagen.
# $address ist eine Webadresse auf diesem Computer.
cli-route-pac = Für Programme, die die Adresse eines Proxy-Skripts wollen: { $address }
# $service ist der Name eines Dienstes, $address liegt auf diesem Computer, $host ist der Server des Anbieters.
cli-route-forward = { $service } ohne Proxy: { $address } führt zu { $host }
cli-route-close = Strg-C schließt ihn.

## An export

cli-removed = Herausgenommen: { $what }
