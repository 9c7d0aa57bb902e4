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
webmail-crashed = Die Seite reagiert nicht mehr. Laden Sie sie neu.
# $host ist der Name eines Computers im Internet.
webmail-refused-plain = Eine Seite bei { $host } ist nicht verschlüsselt. Waypost hat sie nicht geöffnet.

## Eine Datei speichern

webmail-save-title = Diese Datei speichern
webmail-save-warning = Andere Programme, die diese Datei öffnen, benutzen Tor nicht. Ein Dokument kann dann verraten, wo Sie sind.
webmail-save = Speichern
webmail-cancel = Abbrechen
