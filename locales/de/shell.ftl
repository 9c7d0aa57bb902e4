### Was der Rahmen des Fensters sagt: der eigene Name der Sprache, Benachrichtigungen, die Dialoge des Systems.

language-name = Deutsch
shell-check-ended = Die Prüfung ist zu Ende
