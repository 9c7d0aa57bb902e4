### Was eine Prüfung gefunden hat. Jede Nachricht eines Befundes kann benutzen:
### $provider (sein Name), $services (die Teile der E-Mail, die leiden), $targets (was
### versucht wurde: Server, Port und Adresse), $count (wie viele davon).
### Nur schreiben, was gemessen wurde. Der Satz, wie sicher es ist, folgt gleich hinter `-what`.

## Dieser Computer und sein eigenes Netz

finding-no-network-title = Dieser Computer ist nicht verbunden
finding-no-network-what = Dieser Computer kommt gerade nicht ins Internet.
finding-no-network-means = Ohne Verbindung lässt sich über { $provider } noch nichts sagen.
finding-no-network-next = Sehen Sie nach dem Kabel oder dem WLAN, und ob der Flugmodus aus ist. Prüfen Sie dann noch einmal.

finding-captive-portal-title = Dieses Netz verlangt erst eine Anmeldung
finding-captive-portal-what = Dieses Netz zeigt eine eigene Seite anstelle der gewünschten. In Hotels, Cafés und Zügen ist das oft so.
finding-captive-portal-means = Bis Sie sich dort angemeldet haben, funktioniert das meiste nicht. Über { $provider } lässt sich noch nichts sagen.
finding-captive-portal-next = Öffnen Sie irgendeine Seite im Browser, melden Sie sich an und prüfen Sie noch einmal. Wenn Sie so eine Seite hier nicht erwartet haben, geben Sie dort kein Passwort ein.

finding-clock-wrong-title = Die Uhr dieses Computers geht falsch
finding-clock-wrong-what = Das Datum oder die Uhrzeit dieses Computers ist falsch. Sichere Verbindungen brauchen die richtige Zeit, deshalb kommen sie nicht zustande.
finding-clock-wrong-means = Ihre E-Mail bei { $provider } ist vielleicht ganz in Ordnung. Sie öffnet sich nur nicht, solange die Uhr falsch geht.
finding-clock-wrong-next = Stellen Sie Datum, Uhrzeit und Zeitzone richtig ein. Am besten lassen Sie den Computer das von selbst tun. Prüfen Sie dann noch einmal.

finding-local-interception-title = Ihre verschlüsselten Verbindungen werden in Ihrer Nähe geöffnet
finding-local-interception-what = Sichere Verbindungen werden geöffnet und wieder verschlossen, bevor sie ihr Ziel erreichen. Oft tut das ein Virenscanner oder das Netz einer Firma oder Schule.
finding-local-interception-means = Wer das tut, kann lesen, was Sie senden und bekommen. Auch kann Ihre E-Mail deshalb ausfallen.
finding-local-interception-next = Gehört der Computer oder das Netz Ihrer Arbeit oder Schule? Dann fragen Sie dort die Zuständigen. Ist es Ihr eigener? Dann suchen Sie im Virenscanner nach „HTTPS-Prüfung“ oder „E-Mail-Schutz“ und schalten Sie das aus. Geben Sie kein Passwort ein, bis Sie wissen, wer es ist.

## Die Adresse nachschlagen (DNS)

finding-dns-forged-answer-title = Sie werden an eine falsche Adresse geschickt
finding-dns-forged-answer-what = Um { $provider } zu finden, fragt Ihr Computer eine Art Telefonbuch (DNS). Dieses Telefonbuch nennt eine Adresse, die nicht zu { $provider } führt.
finding-dns-forged-answer-means = Sie werden an den falschen Ort geführt. { $provider } selbst ist vielleicht in Ordnung. Betroffen: { $services }.
finding-dns-forged-answer-next = Verschlüsseltes DNS kann helfen: Es fragt über eine sichere Leitung ein anderes Telefonbuch. Wenn sich eine seltsame Seite öffnet, geben Sie dort Ihr Passwort nicht ein.

finding-dns-forged-nxdomain-title = Ihr Netz sagt, es gebe den Anbieter nicht
finding-dns-forged-nxdomain-what = Um { $provider } zu finden, fragt Ihr Computer eine Art Telefonbuch (DNS). Dieses Telefonbuch sagt, es gebe diesen Namen nicht oder keine Adresse dazu. Andere Telefonbücher kennen eine.
finding-dns-forged-nxdomain-means = Ihr Computer findet den Weg nicht, obwohl es { $provider } gibt. Betroffen: { $services }.
finding-dns-forged-nxdomain-next = Verschlüsseltes DNS kann helfen: Es fragt über eine sichere Leitung ein anderes Telefonbuch.

finding-dns-refused-title = Ihr Netz schlägt Ihren Anbieter nicht nach
finding-dns-refused-what = Um { $provider } zu finden, fragt Ihr Computer eine Art Telefonbuch (DNS). Dieses Telefonbuch gibt zu diesem Namen keine Auskunft. Andere Telefonbücher tun es.
finding-dns-refused-means = Ihr Computer findet den Weg nicht. { $provider } selbst ist vielleicht in Ordnung. Betroffen: { $services }.
finding-dns-refused-next = Verschlüsseltes DNS kann helfen: Es fragt über eine sichere Leitung ein anderes Telefonbuch. Auch eine Störung ist möglich; versuchen Sie es also in einer Stunde noch einmal.

finding-dns-timeout-title = Fragen nach Ihrem Anbieter bleiben ohne Antwort
finding-dns-timeout-what = Um { $provider } zu finden, fragt Ihr Computer eine Art Telefonbuch (DNS). Dieses Telefonbuch antwortet bei diesem Namen gar nicht. Andere Telefonbücher tun es.
finding-dns-timeout-means = Ihr Computer findet den Weg nicht. { $provider } selbst ist vielleicht in Ordnung. Betroffen: { $services }.
finding-dns-timeout-next = Verschlüsseltes DNS kann helfen: Es fragt über eine sichere Leitung ein anderes Telefonbuch.

finding-dns-injection-title = Eine falsche Antwort wird untergeschoben
finding-dns-injection-what = Ihr Computer fragt, wo { $provider } ist, und etwas unterwegs schiebt eine eigene Antwort unter. Zu erkennen ist das an einer zweiten Antwort, die nicht passt. Oder es kommt eine von dort, wo niemand ist, der antworten könnte.
finding-dns-injection-means = Computer nehmen die Antwort, die zuerst kommt. So können Sie an den falschen Ort geführt werden. Betroffen: { $services }.
finding-dns-injection-next = Dagegen hilft verschlüsseltes DNS: Niemand unterwegs kann eine Antwort unterschieben.

finding-dns-intercepted-title = Etwas anderes beantwortet Ihre Fragen nach Adressen
finding-dns-intercepted-what = Waypost hat eine Frage (DNS) dorthin gestellt, wo niemand antworten kann. Es kam trotzdem eine Antwort. Also antwortet etwas unterwegs anstelle dessen, der gefragt wird. Das kann auch Ihr eigener Router sein.
finding-dns-intercepted-means = Auf die übliche Art ein anderes Telefonbuch (DNS) zu wählen, ändert hier nichts. Die Antworten können richtig oder falsch sein.
finding-dns-intercepted-next = Dagegen hilft verschlüsseltes DNS: Niemand unterwegs kann an seiner Stelle antworten.

finding-resolver-down-title = Das Nachschlagen von Adressen funktioniert nicht
finding-resolver-down-what = Um einen Namen zu finden, fragt Ihr Computer eine Art Telefonbuch (DNS). Dieses Telefonbuch hat bei keinem der versuchten Namen eine Antwort; es geht also nicht nur um { $provider }.
finding-resolver-down-means = Das sieht nach einer Störung in Ihrem Netz aus. Es sieht nicht so aus, als wäre Ihre E-Mail das Ziel.
finding-resolver-down-next = Schalten Sie Ihren Router aus und wieder ein. Wenn das nicht hilft, wählen Sie einen anderen DNS-Dienst. Oder fragen Sie den Betreiber des Netzes.

finding-name-does-not-exist-title = Diesen Namen gibt es nicht
finding-name-does-not-exist-what = Alle gefragten Telefonbücher (DNS) sind sich einig. { $count ->
    [one] Diesen Namen gibt es nicht: { $targets }.
   *[other] Diese Namen gibt es nicht: { $targets }.
}
finding-name-does-not-exist-means = Vielleicht hat der Name einen Tippfehler, oder sein Besitzer hat ihn aufgegeben. Das ist keine Sperre. Betroffen: { $services }.
finding-name-does-not-exist-next = Sehen Sie genau hin, was hinter dem @ steht. Wenn es stimmt, fragen Sie den Anbieter.

## Der Weg zum Server

finding-ip-blackhole-title = Der Weg zu Ihrem Anbieter ist abgeschnitten
finding-ip-blackhole-what = Was Ihr Computer an die Adresse von { $provider } schickt, bekommt keine Antwort, an welche Tür (Port) er auch klopft. Andere Server antworten wie immer.
finding-ip-blackhole-means = Was Sie dorthin schicken, geht unterwegs verloren oder wird weggeworfen. Betroffen: { $services }.
finding-ip-blackhole-next = Versuchen Sie ein anderes Netz, etwa das Mobilfunknetz. Wenn es dort geht, liegt es an dem Netz, das Sie jetzt benutzen.

finding-port-blackhole-title = Eine Tür zu Ihrem Anbieter ist abgeschnitten
finding-port-blackhole-what = Ein Server hat viele Türen (Ports). An einer Tür von { $provider } bleibt jedes Klopfen ohne Antwort. An einer anderen Tür desselben Servers nicht.
finding-port-blackhole-means = Der Server ist da, aber was zu dieser Tür soll, geht verloren oder wird weggeworfen. Betroffen: { $services }.
finding-port-blackhole-next = Was andere Türen benutzt, funktioniert vielleicht noch. Um mehr zu erfahren, prüfen Sie aus einem anderen Netz noch einmal, etwa aus dem Mobilfunknetz.

# Jede Art, auf die der Weg zu allem abgeschnitten ist, was E-Mails annimmt, und sonst nichts.
finding-mx-cut-title = E-Mails von anderen sind abgeschnitten
finding-mx-cut-what = Andere Anbieter übergeben E-Mails für Sie besonderen Servern von { $provider }. Von dieser Leitung aus sind diese Server nicht zu erreichen.
# $count ist, wie viele fremde Mailserver geantwortet haben.
finding-mx-cut-controls = { $count ->
    [one] Ein fremder Mailserver ist auf demselben Weg zu erreichen. Also verschließt Ihr Netz diesen Weg (Port 25) nicht für alle.
   *[other] { $count } fremde Mailserver sind auf demselben Weg zu erreichen. Also verschließt Ihr Netz diesen Weg (Port 25) nicht für alle.
}
finding-mx-cut-means = Wenn die Leitungen zwischen Mailservern ebenso betroffen sind, kommen E-Mails von anderen nicht oder spät an. Was Sie selbst lesen und senden, nimmt diesen Weg nicht.
finding-mx-cut-next = Fragen Sie jemanden, der Ihnen geschrieben hat, ob die E-Mail zurückkam. Lassen Sie Waypost erklären, was zurückkam. Sagen Sie es Ihrem Anbieter: Er kann E-Mails unter anderen Adressen annehmen.

# Dasselbe, aber gesehen von einem Server, der E-Mails sendet: Seine zurückgekommene E-Mail oder sein Protokoll sagt es.
finding-mx-cut-told-title = Ein sendender Server erreicht Ihren Anbieter nicht
finding-mx-cut-told-what = Ein sendender Server bekam keine Antwort von den Servern, die E-Mails für { $provider } annehmen, oder die Verbindung brach ab. Das sagt die zurückgekommene E-Mail oder das Protokoll.
finding-mx-cut-told-means = E-Mails, die von dort an { $provider } gehen, kommen nicht oder spät an. E-Mails von anderswo kommen vielleicht noch durch.
finding-mx-cut-told-next = Schicken Sie die E-Mail aus einem Konto bei einem anderen Anbieter. Wenn sie ankommt, ist die Leitung jenes Servers abgeschnitten: Zeigen Sie diesen Bericht dem Betreiber des Servers.
finding-told-own-reaches = Von Ihrer eigenen Leitung aus sind dieselben Server jetzt zu erreichen. Sie arbeiten also, und abgeschnitten ist die Leitung des sendenden Servers.
finding-told-own-closed = Ihre eigene Leitung verschließt diese Tür (Port 25) für alle. Deshalb lässt sich von ihr aus nicht mehr sagen.
finding-told-agrees = Ein Server, der E-Mails sendet, sagt dasselbe: Auch auf seiner Leitung geben diese Server keine Antwort.
finding-told-caveat = Bitte beachten Sie: Das wurde nicht jetzt und nicht von Ihrer Leitung aus gemessen. Der sendende Server hat es so aufgeschrieben.

finding-tcp-reset-title = Verbindungen zu Ihrem Anbieter werden abgewiesen
finding-tcp-reset-what = Jede Verbindung zu { $provider } wird in dem Augenblick abgewiesen, in dem sie beginnt. Es sieht so aus, als täte das etwas unterwegs und nicht der Server.
finding-tcp-reset-means = Ihr Computer kommt bis zu diesem Punkt und nicht weiter. Betroffen: { $services }.
finding-tcp-reset-next = Versuchen Sie ein anderes Netz, etwa das Mobilfunknetz. Wenn es dort geht, liegt es an dem Netz, das Sie jetzt benutzen.

finding-icmp-rejected-title = Ein Gerät unterwegs lehnt ab
finding-icmp-rejected-what = Ein Gerät unterwegs meldet zurück: Was Sie an { $provider } schicken, leitet es nicht weiter. Andere Server sind zu erreichen.
finding-icmp-rejected-means = Jemand hat dieses Gerät so eingestellt, oder es kennt den Weg nicht mehr. Betroffen: { $services }.
finding-icmp-rejected-next = Wenn das Gerät bei Ihnen zu Hause oder im Büro steht, sehen Sie nach Ihrem Router oder Ihrer Firewall. Wenn nicht, versuchen Sie ein anderes Netz.

finding-port-class-blocked-title = Ihr Netz verschließt diese Tür für alle
finding-port-class-blocked-what = Dieses Netz lässt niemanden zu dieser Art Tür (Port) durch. Bei den anderen Anbietern, die versucht wurden, ist es ebenso, nicht nur bei { $provider }.
finding-port-class-blocked-means = Das ist eine Regel für alle in diesem Netz, oft gegen Spam. Sie richtet sich nicht gegen Sie oder { $provider }. Betroffen: { $services }.
finding-port-class-blocked-next = Wenn es Tür 25 ist, brauchen Sie sie wahrscheinlich nicht: E-Mail-Programme senden über 465 oder 587. Wenn es eine andere ist, versuchen Sie die Webmail-Seite oder ein anderes Netz.

## Verschlüsselung

finding-sni-reset-title = Verbindungen reißen ab, wenn Ihr Anbieter genannt wird
finding-sni-reset-what = Die Verbindung öffnet sich. Sie reißt in dem Augenblick ab, in dem Ihr Computer sagt, dass er zu { $provider } will. Mit einem anderen Namen oder ohne einen antwortet dieselbe Adresse.
finding-sni-reset-means = Etwas unterwegs liest den Namen und trennt die Leitung. Es sieht, wohin Sie gehen, aber nicht, was Sie schreiben. Betroffen: { $services }.
finding-sni-reset-next = Ein Weg, auf dem der Name nicht zu sehen ist, kommt daran vorbei, zum Beispiel Tor. Sie können auch ein anderes Netz versuchen.

finding-sni-drop-title = Die Leitung verstummt, wenn Ihr Anbieter genannt wird
finding-sni-drop-what = Die Verbindung öffnet sich. Sie verstummt in dem Augenblick, in dem Ihr Computer sagt, dass er zu { $provider } will. Mit einem anderen Namen oder ohne einen antwortet dieselbe Adresse.
finding-sni-drop-means = Etwas unterwegs liest den Namen und lässt nichts mehr durch. Es sieht, wohin Sie gehen, aber nicht, was Sie schreiben. Betroffen: { $services }.
finding-sni-drop-next = Ein Weg, auf dem der Name nicht zu sehen ist, kommt daran vorbei, zum Beispiel Tor. Sie können auch ein anderes Netz versuchen.

finding-certificate-substituted-title = Etwas unterwegs gibt sich als Ihr Anbieter aus
finding-certificate-substituted-what = Jeder Server zeigt ein Zertifikat, eine Art Ausweis. Der Ausweis, der für { $provider } gezeigt wird, beweist nicht, dass es { $provider } ist. Andere Seiten zeigen gültige Ausweise.
finding-certificate-substituted-means = Vielleicht sprechen Sie mit jemand anderem. Der könnte mitlesen und Ihr Passwort erfahren. Betroffen: { $services }.
finding-certificate-substituted-next = Geben Sie Ihr Passwort nicht ein und klicken Sie die Warnung nicht weg. Wenn Sie es hier vor Kurzem eingegeben haben, ändern Sie es aus einem Netz, dem Sie vertrauen.

finding-certificate-expired-title = Das Zertifikat des Anbieters gilt nicht mehr
finding-certificate-expired-what = Jeder Server zeigt ein Zertifikat, eine Art Ausweis. Der von { $provider } ist echt, aber heute nicht gültig. Meist ist er abgelaufen.
finding-certificate-expired-means = Wahrscheinlich hat der Anbieter vergessen, es zu erneuern. Ihr E-Mail-Programm hält zu Recht an. Betroffen: { $services }.
finding-certificate-expired-next = Warten Sie ein paar Stunden und prüfen Sie noch einmal. Wenn es so bleibt, sagen Sie es dem Anbieter.

## Die Webseite

finding-block-page-title = Eine Sperrseite steht im Weg
finding-block-page-what = Sie rufen eine Seite von { $provider } auf und bekommen eine andere. Diese Seite kommt nicht von { $provider }.
finding-block-page-means = Etwas unterwegs setzt seine eigene Seite dorthin. Lesen Sie sie: Vielleicht sagt sie, wer das war und warum. Betroffen: { $services }.
finding-block-page-next = Geben Sie Ihr Passwort auf so einer Seite nicht ein. Versuchen Sie ein anderes Netz oder Tor.

finding-http-reset-title = Verbindungen reißen ab, wenn die Seite aufgerufen wird
finding-http-reset-what = Die Verbindung öffnet sich. Sie reißt in dem Augenblick ab, in dem Ihr Computer die Seite von { $provider } aufruft. Mit einem anderen Namen kommt dieselbe Anfrage durch.
finding-http-reset-means = Etwas unterwegs liest, was Sie aufrufen, und trennt die Leitung. Betroffen: { $services }.
finding-http-reset-next = Schreiben Sie https:// vor den Namen der Seite: Dann lässt sich die Anfrage unterwegs nicht lesen. Wenn auch das nicht hilft, versuchen Sie Tor oder ein anderes Netz.

finding-geo-refused-title = Der Anbieter selbst weist Sie ab
finding-geo-refused-what = Die Antwort kommt von { $provider } selbst, das beweist das Zertifikat. Hier will dieser Anbieter Sie nicht bedienen.
finding-geo-refused-means = Das ist nicht jemand unterwegs. Vielleicht hat der Anbieter das so entschieden, oder ein Gesetz zwingt ihn dazu. Betroffen: { $services }.
finding-geo-refused-next = Fragen Sie den Anbieter nach dem Grund. Wenn Sie ein VPN benutzen, wird vielleicht dessen anderes Ende abgewiesen: Versuchen Sie ein anderes.

## Die Sprache des Mailservers

finding-starttls-stripped-title = Das Angebot zu verschlüsseln wird herausgenommen
finding-starttls-stripped-what = Der Mailserver von { $provider } bietet bekanntlich Verschlüsselung an. Auf Ihrer Leitung kommt dieses Angebot nicht an.
finding-starttls-stripped-means = Ohne sie könnten Ihre E-Mails und Ihr Passwort unterwegs gelesen werden. Ein gutes E-Mail-Programm hält hier an. Betroffen: { $services }.
finding-starttls-stripped-next = Lassen Sie Ihr E-Mail-Programm nie ohne Verschlüsselung senden. Stellen Sie es von Anfang an auf SSL/TLS: Tür (Port) 993 zum Empfangen, 465 zum Senden.

finding-mail-intercepted-title = Ein anderer Server antwortet anstelle Ihres Anbieters
finding-mail-intercepted-what = Ihr Computer ruft den Mailserver von { $provider } an. Was antwortet, ist nicht dieser Server.
finding-mail-intercepted-means = Etwas unterwegs hat sich dazwischengesetzt. Vielleicht liest es mit, vielleicht ist es ein Filter gegen Spam oder Viren. Betroffen: { $services }.
finding-mail-intercepted-next = Senden Sie Ihr Passwort nicht auf diesem Weg. Fragen Sie den Betreiber Ihres Netzes, ob er so einen Filter hat. Oder benutzen Sie ein anderes Netz.

finding-reputation-refused-title = Der Anbieter traut dieser Leitung nicht
finding-reputation-refused-what = Der Mailserver von { $provider } antwortet und lehnt diese Leitung ab. Das tun Server bei Leitungen, die für Spam bekannt sind, und bei den meisten privaten Anschlüssen.
finding-reputation-refused-means = Das ist eine Regel des Anbieters und keine Sperre unterwegs. Es muss nicht an Ihnen liegen: Vielleicht haben andere diese Leitung vor Ihnen benutzt. Betroffen: { $services }.
finding-reputation-refused-next = Wenn Ihr E-Mail-Programm mit Ihrem Passwort sendet wie immer, müssen Sie nichts tun. Wenn auch das nicht geht, fragen Sie den Anbieter.

## Geschwindigkeit

finding-throttled-title = Ihr Anbieter wird gebremst
finding-throttled-what = Was von { $provider } kommt, ist viel langsamer als das, was von anderen Servern über dieselbe Leitung kommt.
finding-throttled-means = E-Mail funktioniert, aber große Nachrichten und Bilder brauchen lange. Etwas hält sie unterwegs zurück, oder der Server gibt nicht mehr her. Betroffen: { $services }.
finding-throttled-next = Versuchen Sie ein anderes Netz und Tor. Wenn es dort schnell geht, liegt es an dem Netz, das Sie jetzt benutzen.

finding-freeze-after-bytes-title = Was von Ihrem Anbieter kommt, bleibt mittendrin stehen
finding-freeze-after-bytes-what = Eine Übertragung von { $provider } beginnt gut und bleibt dann nach einer kleinen Menge stehen. Andere Server schicken alles, was sie haben.
finding-freeze-after-bytes-means = Etwas unterwegs zählt mit und lässt dann nichts mehr durch. Seiten bleiben halb leer, und E-Mails laden nicht. Betroffen: { $services }.
finding-freeze-after-bytes-next = Versuchen Sie ein anderes Netz oder Tor. Dasselbe noch einmal zu versuchen, hilft nicht.

## Der Anbieter selbst

finding-provider-down-title = Die Störung scheint bei Ihrem Anbieter zu liegen
finding-provider-down-what = Die Server von { $provider } weisen jeden Versuch ab, melden selbst eine Störung oder antworten auf keinem Weg. Andere Server arbeiten.
finding-provider-down-means = Das sieht nach einer Störung beim Anbieter aus, nicht nach einer Sperre. Betroffen: { $services }.
finding-provider-down-next = Warten Sie eine Weile und prüfen Sie noch einmal. Was andere Ihnen jetzt schicken, wird meist aufbewahrt und kommt später.

## Was einen Befund einschränkt

finding-mx-caveat = Bitte beachten Sie: Das wurde von Ihrer eigenen Leitung aus gemessen. E-Mails von anderen an Ihren Anbieter nehmen andere Leitungen, von Server zu Server. Sie können ebenso betroffen sein oder gar nicht.
finding-vpn-caveat = Ihre Daten gehen durch ein VPN oder einen Tunnel. Man sieht hier also, was am Ende des Tunnels geschieht, nicht auf der Leitung, an der Sie sitzen. Um etwas über sie zu erfahren, prüfen Sie ohne den Tunnel, aber nur, wenn das für Sie sicher ist.
finding-proxy-caveat = Dieser Computer ist auf einen Proxy eingestellt. Ihr Browser und Ihr E-Mail-Programm nehmen vielleicht diesen Weg, Waypost ging ohne ihn. Bei ihnen kann es besser oder schlechter gehen.

## Wie sicher ein Befund ist

confidence-certain = Waypost ist sich sicher: Es hat geprüft, was sonst die Ursache sein könnte, und es ausgeschlossen.
confidence-likely = Das ist die wahrscheinlichste Ursache, aber es könnte noch etwas anderes dahinterstecken.
confidence-possible = Das ist eine mögliche Ursache. Andere passen ebenso gut.

## Der letzte Punkt auf dem Weg, der noch geantwortet hat

# $hop ist seine Nummer, von diesem Computer aus gezählt, $address seine Adresse, $network sein Besitzer.
place-hop = Die Spur endet an Punkt { $hop } des Weges oder gleich dahinter. Zuletzt antwortete { $address } im Netz von { $network }.
place-hop-unnamed = Die Spur endet an Punkt { $hop } des Weges oder gleich dahinter. Wem dieser Punkt gehört, lässt sich nicht sagen.
place-hop-own-network = Die Spur endet an Punkt { $hop } des Weges oder gleich dahinter. Das ist noch in Ihrem eigenen Netz, zu Hause oder im Büro.

## Was einen Befund sonst noch erklären könnte

rival-offline = dieser Computer hat keine Verbindung
rival-refuses-tor = der Anbieter weist alle ab, die über Tor kommen, und ist auf dieser Leitung auch abgeschnitten
rival-wrong-clock = die Uhr dieses Computers geht falsch
rival-captive-portal = das Netz wartet auf Ihre Anmeldung
rival-server-down = der Server des Anbieters ist ausgefallen
rival-server-was-down = der Server des Anbieters war damals ausgefallen
rival-sender-line = die eigene Leitung des sendenden Servers war gestört
rival-anti-spam-policy = das Netz verschließt diese Tür für alle, gegen Spam
rival-lossy-line = auf der Leitung geht viel verloren
rival-slow-line = die Leitung ist langsam
rival-cdn = der Anbieter hat viele Adressen, und dies ist eine davon
rival-strict-sni = der Server nimmt nur seinen eigenen Namen an
rival-local-firewall = eine Firewall auf diesem Computer oder in seinem Netz
rival-path-mtu = große Pakete bleiben unterwegs stecken
rival-provider-refuses = der Anbieter selbst weist diese Leitung ab
rival-local-antivirus = ein Virenscanner auf diesem Computer
rival-resolver-fault = eine Störung des Telefonbuchs (DNS), das Sie benutzen
rival-closed-port = der Anbieter hat diese Tür geschlossen
rival-server-has-no-starttls = der Server hat keine solche Verschlüsselung anzubieten
rival-hello-fingerprint = blockiert wird die Art, wie Waypost selbst grüßt
rival-home-router = Ihr eigener Router
rival-dnssec-failure = das Siegel des Anbieters auf seinen Adressen (DNSSEC) ist gebrochen
rival-name-gone = der Anbieter hat diesen Namen aufgegeben

## Das Ergebnis in einem Satz: $provider, $services, wie oben

summary-ok = { $provider } ist zu erreichen, und alles, was geprüft wurde, funktioniert.

summary-no-network = Dieser Computer hat keine Verbindung zum Internet, deshalb ließ sich { $provider } nicht prüfen.
summary-captive-portal = Dieses Netz verlangt erst eine Anmeldung, deshalb ließ sich { $provider } nicht prüfen.
summary-clock-wrong = Die Uhr dieses Computers geht falsch, und deshalb kommen sichere Verbindungen nicht zustande.
summary-local-interception = Etwas in Ihrer Nähe öffnet Ihre sicheren Verbindungen, auch die zu { $provider }.
summary-dns-forged-answer = Ihr Netz nennt eine falsche Adresse für { $provider }. Betroffen: { $services }.
summary-dns-forged-nxdomain = Ihr Netz sagt, es gebe { $provider } nicht, aber das stimmt nicht. Betroffen: { $services }.
summary-dns-refused = Ihr Netz sagt nicht, wo { $provider } ist. Betroffen: { $services }.
summary-dns-timeout = Ihr Netz antwortet nicht auf die Frage, wo { $provider } ist. Betroffen: { $services }.
summary-dns-injection = Auf die Frage, wo { $provider } ist, schiebt etwas unterwegs falsche Antworten unter. Betroffen: { $services }.
summary-dns-intercepted = Etwas unterwegs beantwortet Ihre Fragen nach Adressen (DNS) anstelle dessen, den Sie fragen. E-Mail bei { $provider } funktioniert vielleicht trotzdem.
summary-resolver-down = In Ihrem Netz funktioniert das Nachschlagen von Adressen nicht. Das betrifft nicht nur { $provider }.
summary-name-does-not-exist = Den Namen, der für { $provider } nachgeschlagen wurde, gibt es nicht.
summary-ip-blackhole = Was Sie an die Adresse von { $provider } schicken, bekommt keine Antwort, während andere Server antworten. Betroffen: { $services }.
summary-port-blackhole = Eine Tür (Port) von { $provider } ist von hier aus nicht zu erreichen, während eine andere antwortet. Betroffen: { $services }.
summary-mx-cut = E-Mails von anderen an { $provider } werden unterwegs abgeschnitten, von dieser Leitung aus gesehen.
summary-mx-cut-both = E-Mails von anderen an { $provider } werden unterwegs abgeschnitten: Das sieht diese Leitung, und das sieht ein sendender Server.
summary-mx-cut-told = E-Mails von einem sendenden Server an { $provider } werden unterwegs abgeschnitten: Das sagt die zurückgekommene E-Mail oder das Protokoll.
summary-tcp-reset = Verbindungen zu { $provider } werden unterwegs abgewiesen. Betroffen: { $services }.
summary-icmp-rejected = Ein Gerät unterwegs lässt Sie nicht zu { $provider } durch. Betroffen: { $services }.
summary-port-class-blocked = Ihr Netz verschließt diese Art Tür (Port) für alle; { $provider } ist nicht das Ziel. Betroffen: { $services }.
summary-sni-reset = Verbindungen reißen ab, sobald der Name von { $provider } zu sehen ist. Betroffen: { $services }.
summary-sni-drop = Die Leitung verstummt, sobald der Name von { $provider } zu sehen ist. Betroffen: { $services }.
summary-certificate-substituted = Etwas unterwegs gibt sich als { $provider } aus: Geben Sie Ihr Passwort nicht ein. Betroffen: { $services }.
summary-certificate-expired = Das Zertifikat von { $provider } gilt nicht mehr. Betroffen: { $services }.
summary-block-page = Anstelle der Seite von { $provider } steht eine fremde. Betroffen: { $services }.
summary-http-reset = Die Leitung wird getrennt, sobald die Seite von { $provider } aufgerufen wird. Betroffen: { $services }.
summary-geo-refused = { $provider } selbst weist Sie ab; das ist keine Sperre unterwegs. Betroffen: { $services }.
summary-starttls-stripped = Das Angebot von { $provider } zu verschlüsseln wird unterwegs herausgenommen. Betroffen: { $services }.
summary-mail-intercepted = Anstelle von { $provider } antwortet ein anderer Server. Betroffen: { $services }.
summary-reputation-refused = { $provider } selbst weist diese Leitung ab; das ist keine Sperre unterwegs. Betroffen: { $services }.
summary-throttled = { $provider } funktioniert, ist aber viel langsamer als andere. Betroffen: { $services }.
summary-freeze-after-bytes = Übertragungen von { $provider } bleiben nach einer kleinen Menge stehen. Betroffen: { $services }.
summary-provider-down = { $provider } scheint selbst gestört zu sein, während andere Server arbeiten. Betroffen: { $services }.

summary-inconclusive = Waypost konnte nicht herausfinden, wie es um { $provider } steht: Was es sah, passt nicht zusammen oder ist zu wenig.
summary-also-more = { $count ->
    [one] Ein weiterer Befund liegt vor.
   *[other] { $count } weitere Befunde liegen vor.
}
summary-still-works = Das funktioniert noch: { $services }.
# $title ist die Überschrift einer zurückgekommenen E-Mail oder eines Befundes in einem Protokoll, $since und $until sind Zeiten.
summary-bounce-says = Die zurückgekommene E-Mail sagt: „{ $title }“.
summary-log-says = Das Protokoll sagt: „{ $title }“.
summary-log-over = Laut Protokoll gab es auf dem Weg zu { $provider } eine Störung, von { $since } bis { $until }. Sie ist vorbei.
summary-log-fine = Laut Protokoll ist auf dem Weg zu { $provider } alles in Ordnung.
summary-set-aside-bounces = { $count ->
    [one] In einer zurückgekommenen E-Mail geht es nicht um { $provider }. Deshalb wurde sie nicht verwendet.
   *[other] In { $count } zurückgekommenen E-Mails geht es nicht um { $provider }. Deshalb wurden sie nicht verwendet.
}
summary-set-aside-mails = { $count ->
    [one] Eine der E-Mails ist gar keine zurückgekommene. Deshalb wurde sie nicht verwendet.
   *[other] { $count } E-Mails sind gar keine zurückgekommenen. Deshalb wurden sie nicht verwendet.
}
summary-set-aside-logs = { $count ->
    [one] Das Protokoll zeigt keine E-Mail an { $provider }. Deshalb wurde es nicht verwendet.
   *[other] { $count } Protokolle zeigen keine E-Mail an { $provider }. Deshalb wurden sie nicht verwendet.
}
summary-cut-short = Die Prüfung endete, bevor alles angesehen war.
