### Was nicht ging und wie man es behebt: eigene Sätze des Programms, am Anfang klein geschrieben.

## Um wen es bei einer Prüfung geht

error-who-empty = geben Sie eine E-Mail-Adresse ein, etwa name@example.org
error-who-too-long = das ist zu lang für eine E-Mail-Adresse
error-who-no-user = bei dieser E-Mail-Adresse steht nichts vor dem @
error-who-no-domain = was hinter dem @ steht, ist kein Domainname
error-who-number = das ist eine Zahl und keine Maildomain; geben Sie einen Namen ein, etwa example.org
error-who-neither = das ist weder eine E-Mail-Adresse noch eine Domain noch die Kennung eines Anbieters
# $id ist, was eingegeben wurde.
error-who-unknown = „{ $id }“ ist kein Anbieter, den Waypost kennt; geben Sie die ganze E-Mail-Adresse ein
# $domain is a mail domain.
error-route-unknown = „{ $domain }“ ist keine Mail-Domain, die Waypost kennt; nennen Sie ihren Anbieter (waypost providers list) oder lassen Sie alles durch (--everything)
error-thunderbird-unknown = „{ $domain }“ ist keine Mail-Domain, die Waypost kennt; nennen Sie ihren Anbieter (waypost providers list)

## Das Profil. $file ist sein Pfad, $reason, was das System oder der Leser der Datei sagte.

error-profile = { $file }, { $reason }
error-profile-built-in = das eingebaute Profil ist beschädigt ({ $reason }); installieren Sie Waypost neu
error-profile-unreadable = das Profil { $file } ist nicht lesbar: { $reason }
error-profile-no-file = das Profil { $file } ist keine Datei
error-profile-too-large = das Profil { $file } ist zu groß für ein Profil
error-profile-no-text = das Profil { $file } ist kein Text in UTF-8

## E-Mails und Protokolle. $name ist die Datei des Protokolls.

error-mail-unreadable = die E-Mail ist nicht lesbar: { $reason }
error-mail-empty = die E-Mail ist leer; speichern Sie die ganze Nachricht und versuchen Sie es noch einmal
error-log-unreadable = das Protokoll { $name } ist nicht lesbar: { $reason }
error-log-worker = das Protokoll ist nicht lesbar: ein Fehler in Waypost selbst; bitte melden Sie ihn

## Dateien, die Waypost anlegt

error-report-unwritable = der Bericht ließ sich nicht schreiben: { $reason }
error-file-unwritable = { $file } ließ sich nicht schreiben: { $reason }
error-settings-unwritable = die Einstellungen ließen sich nicht in { $file } schreiben: { $reason }
error-seal-private = das ist ein privater Schlüssel von age, den niemand sonst sehen sollte; geben Sie den öffentlichen an, er beginnt mit age1
error-seal-no-key = das ist kein öffentlicher Schlüssel von age; so ein Schlüssel beginnt mit age1
error-seal-no-support = das Profil nennt keinen Schlüssel eines Support-Teams; geben Sie einen an mit --seal age1…
error-no-data-folder = dieses System nennt keinen Ordner für Daten; geben Sie einen an mit --state-dir

## Tor

error-tor-start = Tor lässt sich auf diesem System nicht starten
# $reason ist, was das System sagte.
error-route-doors = auf diesem Computer lässt sich kein Port für den Weg über Tor öffnen: { $reason }
error-webmail-twice = das Webmail-Fenster ist schon offen
error-route-twice = der Weg über Tor ist schon offen

## Der Verlauf, wie das Fenster von ihm spricht. $reason ist, was das System sagte.

error-history-no-key = es wird kein Verlauf geführt: Es fehlt ein Schlüsselbund für seinen Schlüssel
error-history-keyring-locked = der Schlüsselbund ist gesperrt; entsperren Sie ihn, um an den Verlauf zu kommen
error-history-keyring-failed = der Schlüsselbund hat versagt ({ $reason }); nichts ist verloren, versuchen Sie es noch einmal
error-history-key-lost = der Schlüssel dieses Verlaufs fehlt im Schlüsselbund, deshalb kann niemand ihn lesen; löschen Sie den Verlauf, um neu zu beginnen
error-history-needs-passphrase = die früheren Prüfungen öffnen sich mit einer Passphrase; geben Sie sie unter „Frühere Prüfungen“ ein
error-history-wrong-passphrase = das ist nicht die Passphrase der früheren Prüfungen
error-history-needs-keyring = der Verlauf öffnet sich mit dem Schlüssel im Schlüsselbund, den Waypost nicht benutzen soll
error-history-no-such-report = dieser Bericht ist nicht mehr im Verlauf
error-history-full = die Festplatte ist voll; die früheren Berichte sind noch da
error-history-busy = ein anderes Programm benutzt gerade den Verlauf; versuchen Sie es noch einmal
error-history-damaged = die Datei des Verlaufs ist beschädigt; löschen Sie den Verlauf, um neu zu beginnen
error-history-damaged-report = dieser Bericht ist beschädigt und nicht lesbar; die anderen sind noch da
error-history-too-new = ein neueres Waypost hat den Verlauf geschrieben; benutzen Sie dieses
error-history-storage = der Verlauf ist nicht zu erreichen: { $reason }
error-keep-days = geben Sie eine Zahl von Tagen an, von 1 bis { $most }

## Fehler des Fensters selbst

error-no-display = hier gibt es keine Anzeige für ein Fenster; benutzen Sie in der Befehlszeile waypost
error-check-twice = diese Prüfung läuft schon
error-misused = das Fenster hat etwas verlangt, was es nicht bekommen kann: ein Fehler in Waypost selbst; bitte melden Sie ihn
error-fault = ein Fehler in Waypost selbst; bitte melden Sie ihn
error-no-runtime = dieses System gibt keine Möglichkeit zu warten: { $reason }
