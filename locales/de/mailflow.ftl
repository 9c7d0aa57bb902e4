### Was eine zurückgekommene E-Mail und das Protokoll eines Mailservers sagen.
### Bei einer E-Mail: $domain ist, was beim Empfänger hinter dem @ steht. Bei einem Protokoll: $domains und $addresses
### sind Listen, $domain-count und $address-count ihre Länge, $failures, wie oft es misslang.

## Server und Netze

mailflow-server-named = { $host } ({ $address })
mailflow-server-host = { $host }
# $asn ist die Nummer eines Netzes, $network der Name seines Besitzers.
mailflow-in-network = { $server }, im Netz { $network } (AS{ $asn })
mailflow-in-network-of = { $server }, im Netz { $network } (AS{ $asn }, { $country })

## Der Server, dem die E-Mail übergeben werden sollte. Steht gleich hinter `-what`, wo er bekannt ist.

bounce-other-server = Der andere Server: { $server }.

## Wie sicher

bounce-confidence-certain = Der Bericht sagt es mit klaren Worten.
bounce-confidence-likely = Der Bericht sagt es nicht ausdrücklich, aber wahrscheinlich ist es so gemeint.
bounce-confidence-possible = Der Bericht ist ungenau: Er kann auch etwas anderes bedeuten.

## Ob es vorbei ist

bounce-still-tried = Ihre E-Mail ist nicht verloren: Der Server versucht es weiter und sagt Ihnen, wenn er aufgibt. Sie müssen sie jetzt nicht noch einmal senden.
bounce-given-up = Diese E-Mail kommt nicht mehr an.

## Der Weg zwischen den Servern ist unterbrochen

bounce-path-timeout-title = Der Weg zum anderen Server ist unterbrochen
bounce-path-timeout-what = Der Server, der Ihre E-Mails sendet, bekam von der anderen Seite keine Antwort.
bounce-path-timeout-next = Vielleicht blockiert jemand E-Mails zwischen diesen beiden Servern, oder der andere ist gestört. Um das zu klären, schreiben Sie aus einem Konto bei einem anderen Anbieter. Wenn diese E-Mail ankommt, zeigen Sie Ihrem eigenen Anbieter diesen Bericht: Es liegt an seiner Leitung. Fragen Sie die andere Person, ob E-Mails von anderen noch ankommen.

bounce-path-reset-title = Die Verbindung zum anderen Server brach ab
bounce-path-reset-what = Die beiden Server waren verbunden, dann brach die Verbindung ab.
bounce-path-reset-next = Entweder trennt etwas zwischen den Servern solche Verbindungen, oder der andere Server legt selbst auf. Schreiben Sie aus einem Konto bei einem anderen Anbieter. Wenn diese E-Mail ankommt, zeigen Sie Ihrem eigenen Anbieter diesen Bericht.

bounce-path-unreachable-title = Es gibt keinen Weg zum anderen Server
bounce-path-unreachable-what = Das Netz des Servers, der Ihre E-Mails sendet, kennt keinen Weg zur anderen Seite.
bounce-path-unreachable-next = Das kann eine Sperre sein oder eine Störung in einem Netz. Schreiben Sie aus einem Konto bei einem anderen Anbieter. Wenn diese E-Mail ankommt, zeigen Sie Ihrem eigenen Anbieter diesen Bericht: Es liegt an seiner Leitung.

## Die andere Seite lehnt ab

bounce-refused-by-order-title = Abgelehnt auf Anordnung eines Staates
bounce-refused-by-order-what = Der andere Server lehnt die E-Mail ab und nennt ein Gesetz, ein Gericht oder eine Behörde als Grund.
bounce-refused-by-order-next = Die Anbieter können das nicht selbst ändern. Schreiben Sie aus einem Konto bei einem Anbieter in einem anderen Land, oder erreichen Sie die andere Person auf anderem Weg. Bewahren Sie diesen Bericht auf: Er ist ein Beleg.

bounce-refused-reputation-title = Der Server Ihres Anbieters hat dort einen schlechten Ruf
bounce-refused-reputation-what = Die andere Seite lehnt E-Mails von dem Server ab, der Ihre sendet. Entweder haben andere von dort Spam geschickt, oder er steht auf einer Sperrliste.
bounce-refused-reputation-next = Sie haben nichts falsch gemacht. Schicken Sie Ihrem eigenen Anbieter diesen Bericht: Nur er kann den Ruf des Servers wiederherstellen. Schreiben Sie bis dahin aus einem Konto bei einem anderen Anbieter.

bounce-refused-policy-title = Die Regeln der anderen Seite lassen die E-Mail nicht zu
bounce-refused-policy-what = Der andere Server lehnt die E-Mail nach einer seiner eigenen Regeln ab.
bounce-refused-policy-next = Lesen Sie die Antwort im Bericht: Oft nennt sie die Regel. Wenn sie unverständlich ist, schicken Sie den Bericht Ihrem eigenen Anbieter. Erreichen Sie die andere Person auf anderem Weg.

bounce-content-rejected-title = Etwas in der E-Mail wird nicht angenommen
bounce-content-rejected-what = Der andere Server hält die E-Mail für Spam, oder er nimmt einen Anhang darin nicht an.
bounce-content-rejected-next = Senden Sie sie noch einmal als reinen Text, ohne Anhänge und Links. Wenn das ankommt, schicken Sie die Dateien auf anderem Weg.

bounce-auth-failed-title = Die andere Seite bezweifelt, dass die E-Mail von Ihnen ist
bounce-auth-failed-what = Der andere Server hat geprüft, ob die E-Mail wirklich von Ihrer Domain kommt (SPF, DKIM, DMARC). Die Prüfung misslang.
bounce-auth-failed-next = Wenn Sie mit einem E-Mail-Programm senden, sehen Sie nach, ob es den Ausgangsserver Ihres eigenen Anbieters benutzt. Wenn die Domain Ihnen gehört, muss die Person, die sie betreut, ihre Einstellungen berichtigen.

bounce-relay-denied-title = Der Server leitet die E-Mail nicht weiter
bounce-relay-denied-what = Der Server nimmt von Ihnen keine E-Mail für diese Adresse an oder verlangt erst eine Anmeldung.
bounce-relay-denied-next = Wenn Sie mit einem E-Mail-Programm senden, sehen Sie nach, ob es sich am Ausgangsserver anmeldet. Wenn nicht, ist die Domain des Empfängers falsch eingerichtet: Sagen Sie es der anderen Person auf anderem Weg.

bounce-rate-limited-title = Zu viele E-Mails in kurzer Zeit
bounce-rate-limited-what = Die andere Seite nimmt von Ihnen oder vom Server Ihres Anbieters in einer bestimmten Zeit nur eine bestimmte Menge an.
bounce-rate-limited-next = Warten Sie ein paar Stunden und senden Sie sie noch einmal, an weniger Menschen auf einmal.

bounce-greylisted-title = Die andere Seite bittet, später wiederzukommen
bounce-greylisted-what = Der andere Server kennt den Absender noch nicht und bittet um einen zweiten Versuch. Das ist ein übliches Mittel gegen Spam.
bounce-greylisted-next = In der Regel kommt die E-Mail innerhalb einer Stunde an. Wenn sie endgültig zurückkam, senden Sie sie noch einmal.

bounce-too-large-title = Die E-Mail ist zu groß
bounce-too-large-what = Die E-Mail ist größer, als ein Server auf ihrem Weg erlaubt.
bounce-too-large-next = Senden Sie die Anhänge in kleineren Teilen, oder senden Sie einen Link zu den Dateien.

## Das Postfach

bounce-no-such-mailbox-title = Dieses Postfach gibt es nicht
bounce-no-such-mailbox-what = Niemand bei { $domain } hat diese Adresse.
bounce-no-such-mailbox-next = Suchen Sie nach einem Tippfehler vor dem @. Wenn es stimmt, ist die Person vielleicht nicht mehr dort: Fragen Sie auf anderem Weg.

bounce-mailbox-full-title = Das Postfach ist voll
bounce-mailbox-full-what = Im Postfach des Empfängers ist kein Platz mehr.
bounce-mailbox-full-next = Sagen Sie es der anderen Person auf anderem Weg und senden Sie die E-Mail noch einmal, wenn wieder Platz ist.

bounce-mailbox-disabled-title = Das Postfach ist abgeschaltet
bounce-mailbox-disabled-what = Die Adresse gibt es, aber ihr Postfach wurde geschlossen oder zu lange nicht benutzt.
bounce-mailbox-disabled-next = Fragen Sie die Person, welche Adresse Sie von nun an nehmen sollen.

## Namen und Verschlüsselung

bounce-dns-failed-title = Der andere Server ließ sich nicht nachschlagen
bounce-dns-failed-what = Der Server, der Ihre E-Mails sendet, fragte, wohin E-Mails für { $domain } gehen, und bekam keine Antwort.
bounce-dns-failed-next = Oft ist das nach ein paar Stunden vorbei. Wenn nicht, schreiben Sie aus einem Konto bei einem anderen Anbieter. Wenn diese E-Mail ankommt, liegt es am Nachschlagen bei Ihrem eigenen Anbieter.

bounce-no-such-domain-title = An diese Domain kann keine E-Mail gehen
bounce-no-such-domain-what = Die Domain { $domain } gibt es nicht, oder sie nimmt keine E-Mails an.
bounce-no-such-domain-next = Suchen Sie nach einem Tippfehler hinter dem @. Wenn es stimmt, ist die Domain vielleicht abgelaufen: Sagen Sie es der anderen Person auf anderem Weg.

bounce-tls-failed-title = Keine sichere Verbindung zwischen den Servern
bounce-tls-failed-what = Einer der beiden Server will eine verschlüsselte Verbindung, und es kam keine zustande.
bounce-tls-failed-next = Schicken Sie Ihrem eigenen Anbieter diesen Bericht: Er muss seine Verschlüsselung ansehen. Es kann auch etwas zwischen den Servern sie entfernen. Schreiben Sie bis dahin aus einem Konto bei einem anderen Anbieter.

## Das Übrige

bounce-server-error-title = Der andere Server ist gestört
bounce-server-error-what = Der andere Server nimmt gar keine Verbindungen an, oder er meldet einen eigenen Fehler.
bounce-server-error-next = Warten Sie einen Tag und senden Sie sie noch einmal. Wenn es andauert, sagen Sie es der anderen Person auf anderem Weg.

bounce-expired-title = Nach vielen Versuchen aufgegeben
bounce-expired-what = Die E-Mail ließ sich tagelang nicht übergeben. Der Bericht sagt nicht, warum: Vielleicht ist der andere Server gestört, oder der Weg zu ihm ist unterbrochen.
bounce-expired-next = Schreiben Sie aus einem Konto bei einem anderen Anbieter. Wenn diese E-Mail ankommt, fragen Sie Ihren eigenen Anbieter, was sein Protokoll über den anderen Server sagt.

bounce-unknown-title = Der Bericht nennt keinen klaren Grund
bounce-unknown-what = Den Grund nennt der Bericht nicht in Worten, die Waypost kennt.
bounce-unknown-next = Schicken Sie den Bericht Ihrem eigenen Anbieter und fragen Sie, was er bedeutet.

## Gute Nachrichten

bounce-delivered-title = Die E-Mail ist angekommen
bounce-delivered-what = Die E-Mail wurde dem anderen Server übergeben, und er legte sie ins Postfach.
bounce-relayed-title = Die E-Mail wurde weitergeleitet
bounce-relayed-what = Die E-Mail wurde einem Server übergeben, der keine Empfangsbestätigung schickt. Mehr lässt sich nicht erfahren.
bounce-expanded-title = Die E-Mail ging an eine Liste
bounce-expanded-what = Die Adresse ist eine Liste oder eine Weiterleitung. Die E-Mail kam dort an und wurde weitergeschickt.

## Der Satz über allem. $title ist eine der Überschriften oben.

bounce-summary-one = Ihre E-Mail an { $recipient } kam zurück. { $title }.
bounce-summary-one-unnamed = Eine E-Mail kam zurück. { $title }.
bounce-summary-one-delayed = Ihre E-Mail an { $recipient } verspätet sich. { $title }.
bounce-summary-one-delayed-unnamed = Eine E-Mail verspätet sich. { $title }.
bounce-summary-several = { $count ->
    [one] Bei einem Empfänger kam die E-Mail zurück oder verspätet sich.
   *[other] Bei { $count } Empfängern kam die E-Mail zurück oder verspätet sich.
}
bounce-summary-delivered = Das ist keine zurückgekommene E-Mail, sondern eine Bestätigung: Die E-Mail kam an oder wurde weitergeleitet.
bounce-summary-auto-reply = Das ist keine zurückgekommene E-Mail, sondern eine automatische Antwort aus dem anderen Postfach: Ihre E-Mail kam an.
bounce-summary-other-report = Das ist keine zurückgekommene E-Mail, sondern ein anderer Bericht, etwa ein Zeichen, dass eine E-Mail gelesen wurde.
bounce-summary-none = Das ist keine zurückgekommene E-Mail. Waypost braucht die E-Mail, in der ein Server sagt, dass er Ihre nicht zustellen konnte.

## Ein Protokoll: was gefunden wurde

maillog-path-timeout-title = Der Weg ist unterbrochen zu: { $domains }
maillog-path-timeout-what = { $address-count ->
    [one] Eine Adresse gibt diesem Server keine Antwort: { $addresses }. Abgelaufene oder misslungene Verbindungen: { $failures }.
   *[other] Diese Adressen geben diesem Server keine Antwort: { $addresses }. Abgelaufene oder misslungene Verbindungen insgesamt: { $failures }.
}
maillog-path-timeout-next = Versuchen Sie dieselben Adressen aus einem anderen Netz, etwa mit einem Mietserver anderswo. Wenn sie dort antworten, fragen Sie den Anbieter der Leitung dieses Servers, wer die Pakete verwirft. Senden Sie E-Mails für diese Domains bis dahin über einen anderen Server.

maillog-path-reset-title = Verbindungen brechen ab zu: { $domains }
maillog-path-reset-what = { $address-count ->
    [one] Verbindungen zu dieser Adresse
   *[other] Verbindungen zu diesen Adressen
} brechen ab oder gehen verloren, bevor eine E-Mail übergeben ist: { $addresses }. Wie oft: { $failures }.
maillog-path-reset-next = Vielleicht legt der andere Server selbst auf, zum Beispiel bei Absendern, denen er nicht traut. Verbinden Sie sich aus einem anderen Netz und vergleichen Sie. Wenn es dort geht, fragen Sie den Anbieter der Leitung dieses Servers.

maillog-path-unreachable-title = Es gibt keinen Weg zu: { $domains }
maillog-path-unreachable-what = Das Netz dieses Servers hat keinen Weg zu { $address-count ->
    [one] dieser Adresse
   *[other] diesen Adressen
}: { $addresses }. Misslungene Verbindungen: { $failures }.
maillog-path-unreachable-next = Wenn nur IPv6-Adressen betroffen sind, hat dieser Server wahrscheinlich kein IPv6: Schalten Sie es für ausgehende E-Mails ab. Wenn nicht, fragen Sie den Anbieter der Leitung dieses Servers.

maillog-own-port-25-closed-title = Dieser Server kann an niemanden senden
maillog-own-port-25-closed-what = Verbindungen zu allen Zielen misslingen gleichzeitig, bei { $address-count ->
    [one] einer Adresse
   *[other] { $address-count } Adressen
} von { $domain-count ->
    [one] einer Domain
   *[other] { $domain-count } Domains
}. Kein Ziel sticht heraus.
maillog-own-port-25-closed-next = Wahrscheinlich ist Port 25 auf der eigenen Leitung dieses Servers geschlossen, wie bei vielen Anbietern gegen Spam, oder sein Netz ist gestört. Sehen Sie nach der Firewall. Bitten Sie dann den Anbieter, Port 25 nach außen zu öffnen, oder senden Sie über ein Relay auf Port 587.

maillog-destination-down-title = Gestört sind die Server von: { $domains }
maillog-destination-down-what = Verbindungen misslingen zu { $address-count ->
    [one] dieser Adresse
   *[other] diesen Adressen
}: { $addresses }. Alle fallen in dieselbe Zeit oder werden gleich abgelehnt, wie bei einem Server, der ausgeschaltet oder überlastet ist. Wie oft: { $failures }.
maillog-destination-down-next = Warten Sie: Die E-Mails bleiben in der Warteschlange. Wenn es tagelang andauert, sagen Sie es der anderen Seite auf anderem Weg.

maillog-greylisted-title = Einige Ziele bitten, später wiederzukommen
maillog-greylisted-what = Manche Ziele verschieben den ersten Versuch absichtlich: { $domains }. Wie oft: { $failures }.
maillog-greylisted-next = Es ist nichts zu tun. Die E-Mail kommt bei einem späteren Versuch an.

maillog-refused-reputation-title = Abgelehnt wegen des Rufs dieses Servers
maillog-refused-reputation-what = E-Mails wurden wegen der Adresse oder des Netzes dieses Servers abgelehnt von: { $domains }. Wie oft: { $failures }.
maillog-refused-reputation-next = Suchen Sie die Adresse dieses Servers in den Sperrlisten, die die Antworten nennen. Beheben Sie die Ursache und bitten Sie darum, gestrichen zu werden.

maillog-refused-by-order-title = Abgelehnt auf Anordnung eines Staates
maillog-refused-by-order-what = E-Mails wurden mit Verweis auf ein Gesetz, ein Gericht oder eine Behörde abgelehnt von: { $domains }. Wie oft: { $failures }.
maillog-refused-by-order-next = Bewahren Sie diese Zeilen auf: Sie sind ein Beleg. E-Mails für diese Domains müssen über einen Server in einem anderen Land gehen.

maillog-dns-failed-title = Manche Ziele ließen sich nicht nachschlagen
maillog-dns-failed-what = Diese Namen ließen sich nicht nachschlagen: { $domains }. Wie oft: { $failures }.
maillog-dns-failed-next = Fragen Sie einen anderen DNS-Server nach denselben Namen. Wenn er sie kennt, berichtigen oder wechseln Sie den, den dieser Server benutzt.

maillog-tls-failed-title = Keine Verschlüsselung mit manchen Zielen
maillog-tls-failed-what = Verschlüsselung war vorgeschrieben und kam nicht zustande mit: { $domains }. Wie oft: { $failures }.
maillog-tls-failed-next = Sehen Sie nach, ob diese Server STARTTLS anbieten, wenn Sie aus einem anderen Netz fragen. Wenn ja, entfernt etwas auf dem Weg dieses Servers die Verschlüsselung.

## Ein Protokoll: wann, und was dafür und dagegen spricht

# $since und $until sind Zeiten.
maillog-since = Es begann am { $since } und dauert bis zum Ende des Protokolls.
maillog-from-until = Es begann am { $since } und war vorbei am { $until }.
# Dieselbe Minute.
maillog-at = Es war am { $since }.
maillog-controls = { $count ->
    [one] Ein anderes Ziel wurde in dieser Zeit erreicht.
   *[other] Mindestens { $count } andere Ziele wurden in dieser Zeit erreicht.
}
maillog-no-controls = Kein anderes Ziel wurde in dieser Zeit erreicht; es kann also an der eigenen Leitung dieses Servers liegen.
maillog-spared = { $count ->
    [one] Eine andere Adresse desselben Ziels wurde in dieser Zeit erreicht: Nur manche sind betroffen.
   *[other] { $count } andere Adressen desselben Ziels wurden in dieser Zeit erreicht: Nur manche sind betroffen.
}
maillog-never-worked = In diesem Protokoll wurden diese Adressen vorher nie erreicht.
maillog-more = { $count ->
    [one] noch eine
   *[other] noch { $count }
}
# $asn ist die Nummer eines Netzes, $network der Name seines Besitzers, $count die Zahl der Adressen.
maillog-network = { $count ->
    [one] Die Adresse liegt
   *[other] Alle diese Adressen liegen
} im Netz { $network } (AS{ $asn }).
maillog-network-of = { $count ->
    [one] Die Adresse liegt
   *[other] Alle diese Adressen liegen
} im Netz { $network } (AS{ $asn }, { $country }).
maillog-confidence-said = Die anderen Server sagen es selbst.
maillog-confidence-certain = Waypost ist sich sicher: Was sonst die Ursache sein könnte, schließt das Protokoll aus.
maillog-confidence-likely = Das ist die wahrscheinlichste Ursache, aber es könnte noch etwas anderes dahinterstecken.
maillog-confidence-possible = Das ist eine mögliche Ursache. In einem Protokoll sehen ein ausgeschalteter Server und ein unterbrochener Weg gleich aus.

## Ein Protokoll: der Satz über allem

maillog-summary-empty = Das Protokoll ist leer.
maillog-summary-unknown = Waypost versteht keine Zeile dieses Protokolls. Es liest Postfix, Exim, sendmail, OpenSMTPD, qmail und Exchange.
maillog-summary-no-mail = In diesem Protokoll steht keine E-Mail an andere Server.
maillog-summary-fine = { $destinations ->
    [one] Ein Ziel wurde versucht, und der Weg dorthin ist in Ordnung.
   *[other] { $destinations } Ziele wurden versucht, und die Wege dorthin sind in Ordnung.
}
maillog-summary-one = { $title }.
maillog-summary-several = { $title }. { $count ->
    [one] Es gibt einen weiteren Befund.
   *[other] Es gibt { $count } weitere Befunde.
}
