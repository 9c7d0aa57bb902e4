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

## Was nicht ging

bridges-none-given = geben Sie eine Brückenzeile an: so, wie sie Ihnen geschickt wurde, in Anführungszeichen oder über die Standardeingabe
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
