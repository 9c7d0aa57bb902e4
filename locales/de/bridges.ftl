### Brücken: eigene Eingänge zu Tor.

## Was an einer eingefügten Zeile nicht stimmt. $line ist ihre Nummer. Sie stehen in einer Liste nach „nichts wurde hinzugefügt:“.

bridges-line-no-bridge = Zeile { $line } ist keine Brückenzeile
bridges-line-bad-address = in Zeile { $line } fehlt eine richtige Adresse mit Port
bridges-line-no-fingerprint = in Zeile { $line } fehlt der Fingerabdruck, die 40 Ziffern und Buchstaben hinter der Adresse
bridges-line-bad-fingerprint = in Zeile { $line } steht etwas anderes, wo der Fingerabdruck stehen müsste
bridges-line-bad-setting = in Zeile { $line } steht eine Einstellung, die nicht stimmen kann
bridges-line-cut-off = in Zeile { $line } fehlt das Ende, kopieren Sie sie noch einmal ganz
bridges-line-too-long = Zeile { $line } ist zu lang für eine Brückenzeile
bridges-line-too-many = Zeile { $line } ist eine zu viel
bridges-lines-more = { $count ->
    [one] eine weitere ist falsch
   *[other] { $count } weitere sind falsch
}
bridges-lines-wrong = nichts wurde hinzugefügt: { $faults }
bridges-lines-untried = nichts wurde versucht: { $faults }

## Was nicht ging

bridges-none-given = geben Sie eine Brückenzeile an: so, wie sie Ihnen geschickt wurde, in Anführungszeichen oder über die Standardeingabe
bridges-none-kept = Sie haben keine Brücken hinzugefügt; waypost bridges add nimmt sie auf
bridges-no-keyring-wished = Brücken liegen nur im Schlüsselbund des Systems; lassen Sie --no-keyring weg
bridges-keyring-missing = Brücken liegen nur im Schlüsselbund des Systems, und hier antwortet keiner
bridges-keyring-locked = der Schlüsselbund ist gesperrt; entsperren Sie ihn, um an Ihre Brücken zu kommen
bridges-keyring-failed = der Schlüsselbund hat versagt ({ $reason }); Ihre Brücken sind noch darin, versuchen Sie es noch einmal
bridges-damaged = was im Schlüsselbund als Ihre Brücken liegt, ist nicht lesbar; waypost bridges remove --all fängt neu an
# $most ist eine Zahl.
bridges-too-many = mehr als { $most } Brücken haben keinen Platz; entfernen Sie erst einige
# $label ist, was eingegeben wurde.
bridges-no-such = es gibt keine Brücke „{ $label }“; waypost bridges list nennt alle
bridges-ambiguous = mehrere Brücken beginnen mit „{ $label }“; geben Sie mehr davon ein

## Was getan wurde

bridges-added = { $count ->
    [0] Diese Brücken sind schon da.
    [one] Eine Brücke ist hinzugefügt. Sie liegt in Ihrem Schlüsselbund und sonst nirgends.
   *[other] { $count } Brücken sind hinzugefügt. Sie liegen in Ihrem Schlüsselbund und sonst nirgends.
}
bridges-removed = Die Brücke { $label } ist entfernt.
bridges-removed-all = Alle Ihre Brücken sind entfernt.
bridges-empty = Sie haben keine Brücken hinzugefügt.

## Die Liste

bridges-head-label = Brücke
bridges-head-transport = Tarnung
# Eine Brücke, die nicht verbirgt, dass sie eine ist.
bridges-transport-direct = keine

## How a bridge did that was tried. These stand behind its name.

# $program is the name of a program, or where it should lie.
bridges-try-missing = Nicht versucht, denn das Programm { $program } fehlt.
bridges-try-unreachable = Von hier führt kein Weg zu ihrer Adresse. Sehen Sie nach, ob Ihr Netz funktioniert.
bridges-try-dropped = Unter ihrer Adresse antwortet niemand. Vielleicht gibt es sie nicht mehr oder sie ist abgeschnitten: Bitten Sie um eine andere.
bridges-try-reset = Die Verbindung zu ihrer Adresse wird sofort getrennt. Vielleicht gibt es sie nicht mehr oder sie ist abgeschnitten: Bitten Sie um eine andere.
bridges-try-handshake-cut = Ihre Adresse antwortet, die Brücke aber nicht. Vielleicht ist die Zeile falsch, oder die Verbindung wird getrennt.
bridges-try-cut-later = Sie antwortet, aber es kommt zu wenig durch.
bridges-try-silent = Sie antwortet nicht. Bitten Sie um eine andere.
bridges-try-late = Sie ist zu langsam: Tor war nicht rechtzeitig bereit.
