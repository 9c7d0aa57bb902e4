### Der Weg über Tor: was geschieht und was es bedeutet.

## Wege zu Tor. Sie stehen in anderen Sätzen.

route-way-direct = auf direktem Weg
route-way-bridge = über eine einfache Brücke
# $name ist ein Transport, etwa obfs4 oder snowflake.
route-way-transport = über { $name }

## Wie weit es ist. $way ist einer von oben, $percent eine ganze Zahl.

route-stage-connecting = Verbindung zum Tor-Netzwerk wird aufgebaut ({ $way })
route-stage-handshake = Erreicht; es wird geprüft, ob es wirklich Tor ist ({ $way })
route-stage-directory = Die Liste der Tor-Computer wird geholt ({ $way }): { $percent } %
route-stage-circuit = Der Weg wird ausprobiert ({ $way })
route-ready = Tor funktioniert ({ $way }).

## Warum ein Weg nicht geht. $way ist einer von oben.

route-blocked-unreachable = Tor ist nicht zu erreichen ({ $way }): Von hier führt kein Weg dorthin. Sehen Sie nach, ob Ihr Netz funktioniert.
route-blocked-dropped = Tor ist abgeschnitten ({ $way }): Niemand antwortet.
route-blocked-reset = Tor ist abgeschnitten ({ $way }): Jede Verbindung wird sofort getrennt.
route-blocked-handshake-cut = Tor ist abgeschnitten ({ $way }): Die Verbindung beginnt, dann wird sie getrennt.
route-blocked-cut-later = Tor ist abgeschnitten ({ $way }): Die Verbindung geht, aber es kommt zu wenig durch.
route-blocked-clock-wrong = Tor sagt, dass die Uhr dieses Computers falsch geht. Stellen Sie sie und versuchen Sie es noch einmal.
route-blocked-bridges-silent = Keine Brücke antwortet ({ $way }).
# $program ist der Name eines Programms oder der Ort, an dem es liegen sollte.
route-transport-missing = Tor lässt sich { $way } nicht versuchen: Das Programm { $program } fehlt.

## Was auf diesem Computer nicht geht

route-unable-settings = Tor kann die Netzwerkdatei oder eine Brücke im Profil nicht benutzen.
route-unable-folder = Tor kann seinen Ordner nicht benutzen: Sehen Sie nach, wer dort schreiben darf, oder wählen Sie einen anderen mit --state-dir.
route-unable-system = Das System gibt Tor keinen Platz zum Laufen: Schließen Sie einige Programme und versuchen Sie es noch einmal.

## Während es läuft

route-lost = Die Verbindung zu Tor ist verloren. Bis sie wieder da ist, geht nichts hinaus.
route-helper-ended = Tor hat von selbst aufgehört.
route-restarting = { $seconds ->
    [one] Ein neuer Versuch beginnt in { $seconds } Sekunde.
   *[other] Ein neuer Versuch beginnt in { $seconds } Sekunden.
}

## Bevor Tor zum ersten Mal benutzt wird

route-risk-seen = Bevor Sie Tor benutzen: Wer Ihre Leitung beobachtet, kann sehen, dass Sie es benutzen, aber nicht, wozu. Eine Brücke verbirgt das besser, wenn auch nicht sicher.
route-risk-law = Mancherorts ist Tor verboten oder fällt auf. Erkundigen Sie sich, was bei Ihnen gilt.
route-risk-left = Ihr Anbieter weiß weiterhin, wer Sie sind, wenn Sie sich anmelden. Verborgen bleibt ihm nur, wo Sie sind.
