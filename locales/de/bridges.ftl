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

## Das Tor-Projekt um Brücken bitten

# $host is the name of the Tor Project’s server, $fronts a list of servers’ names.
bridges-ask-before = Das Tor-Projekt ({ $host }) wird um Brücken gebeten, verborgen in Aufrufen an: { $fronts }. Ihr Netz sieht diese Aufrufe, aber nicht die Bitte.
# $front is a server’s name.
bridges-ask-by = Die Bitte geht über { $front }.
# $ways is a list of bridges-ask-way.
bridges-ask-got = Das Tor-Projekt hat Brücken genannt: { $ways }.
# $way is the name of a transport, or bridges-ask-plain.
bridges-ask-way = { $way } ({ $count })
# Bridges that do not hide what they are.
bridges-ask-plain = unverkleidet
bridges-ask-general = Für Ihr Land hat es keinen eigenen Rat. Diese nennt es allen anderen.
bridges-ask-left-out = Zeilen, die hier nicht brauchbar sind: { $count }.
# What could not be done. $program is the name of a program, or where it lies.
bridges-ask-missing = niemand wurde gefragt, denn das Programm, das die Bitte verbirgt, fehlt: installieren Sie { $program }
bridges-ask-fails = niemand wurde gefragt, denn das Programm, das die Bitte verbirgt, startet nicht: { $program }
bridges-ask-cut = nichts kam zurück über: { $fronts }; hier ist der Weg dorthin abgeschnitten, oder er führt nicht mehr zum Tor-Projekt
bridges-ask-impostor = statt { $host } hat jemand anders geantwortet, und ihm wurde nicht geglaubt; sehen Sie auch nach, ob die Uhr dieses Computers stimmt
bridges-ask-useless = { $host } hat nichts Brauchbares geantwortet; versuchen Sie es später noch einmal
bridges-ask-none = das Tor-Projekt hat für { $country } keine Brücken, die dieser Computer benutzen kann
bridges-ask-none-here = das Tor-Projekt hat keine Brücken, die dieser Computer benutzen kann; versuchen Sie es noch einmal mit Ihrem Land
bridges-ask-country = „{ $country }“ ist kein Land; geben Sie seine zwei Buchstaben an, etwa TR
bridges-ask-private = das Profil hat ein eigenes Tor-Netz und nennt niemanden, der nach dessen Brücken gefragt werden kann
bridges-ask-no-keep = Brücken, die weder behalten noch gezeigt werden, helfen niemandem; lassen Sie --no-keyring weg oder geben Sie --reveal an
