### Was nur das Fenster sagt. Es liest jemand, dessen E-Mail gerade ausgefallen ist: kurz und einfach.

window-menu = Menü
window-settings = Einstellungen
window-history = Frühere Prüfungen
window-back = Zurück
window-copy = Kopieren
window-copied = Kopiert.
window-copy-failed = Das lässt sich hier nicht kopieren.

## Die Frage

window-question = Welche E-Mail-Adresse funktioniert nicht mehr?
window-question-help = Es genügt, was hinter dem @ steht. Was davor steht, wird nirgendwohin geschickt.
window-question-empty = Geben Sie Ihre E-Mail-Adresse ein oder wählen Sie unten Ihren Anbieter.
window-pick-provider = Oder wählen Sie Ihren Anbieter:
window-pick-none = Wählen …
window-check = Prüfen
window-contact = Die Prüfung nimmt Kontakt auf mit Ihrem E-Mail-Anbieter und zum Vergleich mit einigen bekannten Servern. Ihr Netz kann das sehen.
window-contact-more = Mehr zu diesen Kontakten
window-contact-explained = Waypost klopft bei den Servern Ihres Anbieters an, wie ein E-Mail-Programm. Zum Vergleich klopft es auch bei fremden Servern an und fragt einige öffentliche Telefonbücher des Internets (DNS).

    Es meldet sich nirgends an und fragt nie nach einem Passwort. Nichts über Sie wird an irgendwen geschickt: Es gibt keine Zentrale, der Waypost berichtet.

    Wer Ihre Leitung beobachtet, kann diese Kontakte sehen, so wie die jedes E-Mail-Programms.
window-other = Etwas anderes?
window-came-back = Eine E-Mail kam zurück
window-run-server = Ich betreibe einen Mailserver

## Was einmal gefragt wird

window-consent-title = Vor der ersten Prüfung
window-consent-yes = Prüfen
window-consent-no = Jetzt nicht
window-tor-title = Darf die Prüfung auch Tor benutzen?
window-tor-explained = Tor ist ein Weg durch andere Länder. Damit kann Waypost sagen, ob Ihr Anbieter für alle ausgefallen ist, und Auswege versuchen.

    Wer Ihre Leitung beobachtet, kann sehen, dass Sie Tor benutzen, aber nicht, wozu. Mancherorts fällt schon das auf: Entscheiden Sie, ob es für Sie sicher ist.
window-tor-yes = Tor benutzen
window-tor-no = Ohne Tor prüfen
window-remember = Nicht mehr fragen

## Während eine Prüfung läuft

# $provider ist der Name eines E-Mail-Anbieters oder das, was eingegeben wurde.
window-checking = Geprüft wird: { $provider }
window-starting = Wird vorbereitet
window-stopping = Wird angehalten; was gesehen wurde, wird noch ausgewertet
# $seconds sind die seit dem Beginn, $count ist, wie vieles versucht wurde.
window-elapsed = { $seconds ->
    [one] Bisher eine Sekunde.
   *[other] Bisher { $seconds } Sekunden.
} { $count ->
    [0] Noch kein Versuch.
    [one] Ein Versuch.
   *[other] { $count } Versuche.
}
# $seconds ist die Zeit, die die Prüfung bekommt.
window-at-most = Es dauert höchstens { $seconds ->
    [one] eine Sekunde.
   *[other] { $seconds } Sekunden.
}
window-cancel = Anhalten
window-leave = Nicht warten
window-check-other = Andere Adresse prüfen
window-other-checks = Andere Prüfungen:
window-now = läuft
window-ahead = noch nicht

## Die Antwort

window-heading-works = Was funktioniert und was nicht
window-stopped = Sie haben die Prüfung vorzeitig angehalten. Das wurde bis dahin gesehen.
window-show-how = So geht es
window-ways-trying = Die Antwort steht fest. Auswege werden noch versucht.
window-way-news = { $way }: { $news }
window-ways-done = Es wird kein Ausweg mehr versucht.
window-stop-trying = Nicht weiter versuchen
window-again = Noch einmal prüfen
window-export = Bericht zum Verschicken
window-why = Warum Waypost das meint
window-nothing-found = Es wurde nichts gefunden, was nicht stimmt.
window-role-target = Ihr Anbieter
# $worked und $failed sind Zahlen von Versuchen.
window-times-say = Versuche, die durchkamen: { $worked }. Versuche, die nicht durchkamen: { $failed }.
window-times-legend = Jeder Balken ist ein Versuch. Dünne grüne kamen durch, dicke rote nicht.
window-worked = kam durch
window-evidence-legend = Markiert ist, worauf die Antwort beruht.
window-check-failed = Die Prüfung war nicht möglich
window-start-failed = Waypost konnte nicht starten

## Was im Inneren nicht stimmte

window-error-inside = In Waypost ist etwas schiefgegangen. Nichts ist verloren: Versuchen Sie es noch einmal. Bleibt es so, starten Sie Waypost neu.

## Eine E-Mail, die zurückkam

window-bounce-title = Eine E-Mail kam zurück
window-bounce-help = Wenn sich eine E-Mail nicht übergeben lässt, schreibt ein Server zurück und sagt, warum. Waypost liest das für Sie.
window-bounce-drop = Ziehen Sie die E-Mail als Datei hierher, oder
window-bounce-pick = Datei wählen
window-bounce-paste = Oder fügen Sie hier ihren Text ein, auch den technischen Teil:
window-bounce-read = Erklären
window-bounce-stays = Sie wird auf diesem Computer gelesen und nirgendwohin geschickt.
window-bounce-other = Andere E-Mail lesen
window-bounce-too-large = Diese Datei ist zu groß für eine E-Mail. Wählen Sie die E-Mail, die zurückkam.
window-bounce-is = Was zurückkam, in einfachen Worten
window-bounce-is-none = Das ist keine zurückgekommene E-Mail
window-details = Einzelheiten

## Protokolle eines Mailservers

window-log-title = Ich betreibe einen Mailserver
window-log-help = Wählen Sie die Protokolle (Logs) Ihres Mailservers, auch gepackte. Waypost sucht nach Servern, die er nicht mehr erreicht.
window-log-pick = Protokolle wählen
window-log-reading = Wird gelesen …
# Alle Argumente sind Zahlen von Verbindungen.
window-chart-say = Verbindungen: { $connected } kamen durch, { $timeout } bekamen keine Antwort, { $other } misslangen auf andere Art.
window-chart-legend = Jede Säule ist ein Zeitabschnitt. Schlichtes Grün kam durch, schraffiertes Rot nicht.

## Frühere Prüfungen

window-history-help = Öffnen Sie eine, oder kreuzen Sie zwei an, um zu sehen, was sich geändert hat.
window-history-no-key = Hier gibt es keinen Schlüsselbund für einen Schlüssel, deshalb werden neue Prüfungen nicht aufbewahrt.
window-history-passphrase-begin = Sie können trotzdem aufbewahrt werden, versiegelt mit einer Passphrase Ihrer Wahl. Sie wird nirgends gespeichert: Sie geben sie bei jedem Start von Waypost neu ein, und ohne sie kann niemand diese Prüfungen öffnen, auch Sie nicht.
window-history-passphrase-open = Die früheren Prüfungen sind mit einer Passphrase versiegelt. Sobald Sie sie eingeben, lassen sie sich lesen und neue Prüfungen werden aufbewahrt, bis Sie Waypost schließen.
window-history-passphrase = Passphrase
window-history-passphrase-again = Die Passphrase noch einmal
window-history-passphrase-keep = Prüfungen mit dieser Passphrase aufbewahren
window-history-passphrase-give = Öffnen
window-history-passphrase-differs = Die beiden Passphrasen sind verschieden. Geben Sie zweimal dieselbe ein.
window-history-keep-none = Keine Prüfungen aufbewahren
# $time ist, wann eine Prüfung war.
window-history-tick = Die Prüfung vom { $time } vergleichen
window-history-delete-one = Die Prüfung vom { $time } löschen
window-history-delete-sure = Die Prüfung vom { $time } löschen? Sie lässt sich nicht zurückholen.
window-history-delete-all = Alle löschen
window-history-delete-all-sure = Alle früheren Prüfungen löschen? Sie lassen sich nicht zurückholen.
window-history-compare = Vergleichen
window-history-back = Alle früheren Prüfungen
window-compared = Was sich geändert hat
window-delete = Löschen
window-keep = Behalten

## Ein Bericht für jemand anderen

window-export-help = Schicken Sie das den Menschen, die Ihnen helfen. Sehen Sie es erst an: Nur was Sie hier sehen, steht darin.
window-export-format = Als
window-format-html = Seite (HTML)
window-format-pdf = Druck (PDF)
window-format-text = einfacher Text
window-format-json = Daten (JSON)
window-format-ooni = Daten für OONI
window-export-redact = Was weggelassen wird
window-redact-standard = Alles, was sagt, wer und wo Sie sind
window-redact-strict = Das, und auch Ihr Netz, genaue Zeiten und Ihr System
window-redact-none = Nichts
window-redact-warning = Ein Bericht, in dem nichts fehlt, kann zeigen, wer und wo Sie sind. Geben Sie ihn nur jemandem, dem Sie vertrauen.
window-export-more = Mehr herausnehmen, wo es auch steht:
window-export-remove = Herausnehmen
window-export-put-back = Zurücklegen
window-export-preview = Das geht hinaus
# $count ist eine Zahl von Stellen im Bericht.
window-export-removed = { $count ->
    [one] Eine Stelle wurde herausgenommen.
   *[other] { $count } Stellen wurden herausgenommen.
}
window-export-unmarked = Unten ist markiert, was anstelle von etwas steht. Nicht markiert sind auf die Stunde gekürzte Zeiten, die gekürzte Version des Systems, weggelassene Punkte des eigenen Netzes und eigene Adressen, die nun 0.0.0.0 oder :: lauten.
window-export-save = Datei speichern
# $file ist der Name einer Datei.
window-export-saved = Gespeichert als { $file }.

## E-Mail über Tor

window-route = Über Tor
window-route-title = Ihre E-Mail über Tor
window-route-help = Waypost kann einen Weg über Tor offen halten. Ihr E-Mail-Programm nimmt dann diesen Weg, und niemand auf der Leitung sieht, wessen E-Mail das ist.
window-route-who = Ihre E-Mail-Adresse
window-route-more = Mehr Möglichkeiten
window-route-everything = Jedes Programm darf ihn für alles benutzen
window-route-forwards = Auch Türen öffnen für E-Mail-Programme, die keinen Proxy kennen
window-route-bridges-only = Nie ohne Brücke zu Tor gehen
window-route-start = Weg öffnen
window-route-stop = Weg schließen
window-route-closed = Der Weg ist geschlossen.
window-route-opening = Der Weg wird geöffnet
window-route-open = Der Weg ist offen.
window-route-lost = Die Verbindung zu Tor ist verloren. Bis sie wieder da ist, geht nichts hinaus.
window-route-closing = Der Weg wird geschlossen
window-route-stays = Er bleibt offen, während Sie hier anderes tun.
window-route-socks = Proxy für E-Mail-Programme (SOCKS5)
window-route-pac = Adresse für die Proxy-Einstellungen des Systems (PAC)
window-webmail = Webmail über Tor
window-webmail-help = Ein eigenes Fenster zeigt die Seite Ihres Anbieters und erreicht nichts als Tor.
window-webmail-open = Webmail über Tor öffnen
window-webmail-keep = Für das nächste Mal angemeldet bleiben
window-webmail-opening = Das Fenster wird geöffnet
window-webmail-shown = Das Fenster ist offen.
window-webmail-close = Fenster schließen
window-thunderbird = Thunderbird
window-thunderbird-help = Mit einem Klick holt und sendet Thunderbird diese E-Mail auf diesem Weg. Noch ein Klick nimmt alles zurück. Schließen Sie Thunderbird vorher.
window-thunderbird-who = Geben Sie erst oben Ihre E-Mail-Adresse ein.
window-thunderbird-set = Einrichten
window-thunderbird-set-one = Das Profil { $name } einrichten
window-thunderbird-undo = Zurücknehmen
window-thunderbird-undo-one = Zurücknehmen, was im Profil { $name } eingerichtet wurde
window-bridges = Ihre eigenen Brücken
window-bridges-help = Eine Brücke ist ein Eingang zu Tor, der auf keiner öffentlichen Liste steht. Wo Tor abgeschnitten ist, kann jemand, dem Sie vertrauen, Ihnen eine schicken.
window-bridges-paste = Fügen Sie Brückenzeilen so ein, wie sie Ihnen geschickt wurden:
window-bridges-add = Hinzufügen
window-bridges-remove = Entfernen
# $label ist ein kurzer Name einer Brücke.
window-bridges-remove-one = Die Brücke { $label } entfernen
window-bridges-try = Versuchen
window-bridges-try-one = Die Brücke { $label } versuchen
window-bridges-trying = Die Brücke { $label } wird versucht. Das kann eine Minute dauern.
# $says is a sentence on how it did.
window-bridges-tried = Brücke { $label }: { $says }
window-bridges-ask = Das Tor-Projekt um Brücken bitten
# Of the user; the field may stay empty.
window-bridges-country = Land, zwei Buchstaben (darf leer bleiben)
# $domain ist, was hinter dem @ einer E-Mail-Adresse steht.
window-check-road = Den Weg zu { $domain } prüfen

## Einen Bericht versiegeln

window-seal = Für eine einzige Person versiegeln
window-seal-help = Fügen Sie den öffentlichen Schlüssel von age (er beginnt mit age1) der Person ein, die Ihnen hilft. Dann kann nur sie die Datei öffnen.
window-seal-support = Für das Support-Team versiegeln, das Ihr Profil nennt. Dann kann nur dieses die Datei öffnen.

## Einstellungen

window-settings-look = Sprache und Aussehen
window-settings-language = Sprache
window-settings-language-system = Wie im System
window-settings-theme = Aussehen
window-theme-system = Wie im System
window-theme-light = Hell
window-theme-dark = Dunkel
window-settings-contact = Erlaubte Kontakte
window-settings-tor = Tor
window-settings-tor-ask = Jedes Mal fragen
window-settings-tor-on = Benutzen
window-settings-tor-off = Nicht benutzen
window-settings-ask-first = Vor der nächsten Prüfung noch einmal fragen
window-settings-history = Prüfungen auf diesem Computer aufbewahren, mit einem Schlüssel versiegelt
window-settings-keep = Aufbewahren für
window-days = { $count ->
    [one] einen Tag
   *[other] { $count } Tage
}
# $system ist der Name eines Betriebssystems.
window-version = Waypost { $version } unter { $system }
