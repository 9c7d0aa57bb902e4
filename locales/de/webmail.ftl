### Das Webmail-Fenster, das nichts als Tor erreicht.

## Die Leiste über der Seite

webmail-onion = Onion-Seite, über Tor
webmail-through-tor = Über Tor
webmail-reconnecting = Tor verbindet sich wieder…
webmail-back = Zurück
webmail-reload = Neu laden
webmail-new-identity = Neue Identität
webmail-new-identity-hint = Meldet Sie ab, vergisst diesen Besuch und nimmt einen anderen Weg durch Tor.
webmail-close = Schließen
webmail-not-tor-browser = Dieses Fenster erreicht Ihre E-Mail über Tor. Es ist nicht Tor Browser: Eine Seite kann Ihren Computer leichter von anderen unterscheiden.
webmail-not-shut-in = Nur die Einstellungen der Web-Ansicht dieses Systems halten diese Seite auf dem Weg über Tor. Die Macher von Waypost konnten das auf diesem System nicht ausprobieren.
webmail-crashed = Die Seite reagiert nicht mehr. Laden Sie sie neu.
# $host ist der Name eines Computers im Internet.
webmail-refused-plain = Eine Seite bei { $host } ist nicht verschlüsselt. Waypost hat sie nicht geöffnet.

## Eine Datei speichern

webmail-save-title = Diese Datei speichern
webmail-save-warning = Andere Programme, die diese Datei öffnen, benutzen Tor nicht. Ein Dokument kann dann verraten, wo Sie sind.
webmail-save = Speichern
webmail-cancel = Abbrechen

## Warum es kein solches Fenster gibt

# $provider ist der Name eines E-Mail-Anbieters.
webmail-none = Waypost kennt keine Webmail-Seite bei { $provider }
webmail-unknown = Waypost kennt zu dieser Adresse keine Webmail-Seite; nehmen Sie mit Ihrem E-Mail-Programm den Weg über Tor
webmail-folder = der Ordner { $file } lässt sich nicht benutzen: { $reason }
webmail-jail-forbidden = dieses System verbietet Programmen, sich abzuschotten, und ein vielleicht undichtes Fenster öffnet Waypost nicht; nehmen Sie Tor Browser oder im E-Mail-Programm den Weg über Tor
webmail-jail-forbidden-tor-browser = dieses System verbietet Programmen, sich abzuschotten, und ein vielleicht undichtes Fenster öffnet Waypost nicht; öffnen Sie die Seite im hier installierten Tor Browser
webmail-not-here = für dieses System ist kein Fenster bekannt, das sicher dicht ist, deshalb öffnet Waypost keines; dasselbe leistet Tor Browser
webmail-not-here-tor-browser = für dieses System ist kein Fenster bekannt, das sicher dicht ist, deshalb öffnet Waypost keines; öffnen Sie die Seite im hier installierten Tor Browser
webmail-no-display = das Fenster fand keine Anzeige, auf der es erscheinen kann
webmail-misunderstood = das Fenster und Waypost haben einander nicht verstanden; installieren Sie Waypost neu
