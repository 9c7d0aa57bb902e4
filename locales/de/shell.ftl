### Was der Rahmen des Fensters sagt: der eigene Name der Sprache, Benachrichtigungen, die Dialoge des Systems.

language-name = Deutsch
shell-check-ended = Die Prüfung ist zu Ende
shell-in-background = Der Weg über Tor bleibt offen. Starten Sie Waypost noch einmal, um das Fenster zu sehen.
shell-page-crashed = Die Seite im Fenster ist abgebrochen und wird neu geladen. Laufende Prüfungen wurden beendet, und der Weg über Tor ist geschlossen.

## Die Dialoge des Systems

shell-pick-mail = Wählen Sie die zurückgekommene E-Mail
shell-pick-logs = Wählen Sie die Protokolle
shell-save-report = Bericht speichern
shell-close-title = Waypost schließen?
shell-close-route = Der Weg über Tor ist offen. Mit Waypost schließt sich auch der Weg, und E-Mail-Programme, die ihn benutzen, müssen warten. Er kann auch ohne Fenster offen bleiben: Starten Sie Waypost noch einmal, um es zu sehen.
shell-close-background = Ohne Fenster weiter
shell-close-yes = Beides schließen
shell-close-no = Offen lassen
