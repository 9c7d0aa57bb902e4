### Thunderbird über Tor.

## Was nicht ging. $name ist, was eingegeben wurde, $file ein Pfad, $reason, was das System sagte.

thunderbird-no-such-profile = Thunderbird hat hier kein Profil „{ $name }“; waypost thunderbird list nennt alle
thunderbird-ambiguous = mehrere Profile von Thunderbird heißen „{ $name }“; geben Sie den Ordner von einem an
thunderbird-running = Thunderbird ist offen; schließen Sie es und versuchen Sie es dann noch einmal
thunderbird-not-set = Waypost hat dieses Profil nicht eingerichtet, es gibt also nichts zurückzunehmen
thunderbird-unfinished = die Datei user.js in diesem Profil hat kein richtiges Ende; bringen Sie das erst in Ordnung
thunderbird-edited = die Zeilen von Waypost in user.js wurden geändert; nehmen Sie sie von Hand heraus und versuchen Sie es dann noch einmal
thunderbird-storage = { $file } lässt sich nicht benutzen: { $reason }
thunderbird-no-home = dieses System nennt keinen persönlichen Ordner

## Was getan wurde

thunderbird-set = Das Profil { $name } ist eingerichtet. Starten Sie Thunderbird neu: Dann läuft E-Mail bei { $provider } über Tor, solange Sie den Weg von Waypost offen lassen. Ohne ihn wartet sie und geht nicht auf anderem Weg hinaus.
thunderbird-undone = Das Profil { $name } ist wieder so wie vorher.

## Die Liste

thunderbird-empty = Hier wurde kein Thunderbird gefunden.
thunderbird-head-name = Profil
thunderbird-head-state = Über Tor
thunderbird-head-folder = Ordner
thunderbird-yes = ja
thunderbird-no = nein
