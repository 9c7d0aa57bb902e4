### Auswege. Jeder hat eine Überschrift und drei Schritte.
### $services (die Teile der E-Mail, denen er hilft) ist immer da. Andere Argumente stehen bei ihrer Nachricht.

alternative-encrypted-dns-title = Adressen über eine sichere Leitung nachschlagen
alternative-encrypted-dns-step-1 = In Firefox: Öffnen Sie die Einstellungen und dort „Datenschutz & Sicherheit“. Gehen Sie ganz nach unten zu „DNS über HTTPS“ und wählen Sie „Maximaler Schutz“.
alternative-encrypted-dns-step-2 = Auf Android: Öffnen Sie die Einstellungen, „Netzwerk & Internet“, „Privates DNS“. Geben Sie den Namen eines DNS-Dienstes ein, dem Sie vertrauen. Unter Windows 11: Öffnen Sie die Einstellungen, „Netzwerk und Internet“, Ihre Verbindung. Wählen Sie bei „DNS-Serverzuweisung“ „Bearbeiten“, geben Sie den Dienst ein und schalten Sie „DNS über HTTPS“ ein.
alternative-encrypted-dns-step-3 = Unter Linux mit GNOME: Das Fenster mit den Einstellungen hat keinen solchen Schalter. Geben Sie dies in einem Terminal ein, mit dem Namen Ihrer Verbindung: nmcli connection modify NAME connection.dns-over-tls yes. Nötig sind systemd-resolved und ein DNS-Dienst, der mitmacht.

# $address ist eine andere Adresse des Anbieters, unter der er antwortet, $host der Name des Servers.
alternative-other-address-title = Eine andere Adresse desselben Anbieters benutzen
alternative-other-address-step-1 = Derselbe Server antwortet auch unter { $address }. Einem E-Mail-Programm kann man sagen, dass es dorthin gehen soll, einem Browser nicht.
alternative-other-address-step-2 = Geben Sie in den Einstellungen Ihres E-Mail-Programms diese Adresse anstelle von { $host } ein. Vielleicht warnt es Sie dann vor dem Zertifikat: Hören Sie hier auf und klicken Sie die Warnung nicht weg.
alternative-other-address-step-3 = Tragen Sie wieder den Namen ein, wenn alles vorbei ist: Die Adresse kann sich ändern.

# $port ist die Tür, die funktioniert, $host der Name des Servers.
alternative-other-port-title = Eine andere Tür desselben Servers benutzen
alternative-other-port-step-1 = Öffnen Sie die Konten-Einstellungen Ihres E-Mail-Programms und dort den Server { $host }.
alternative-other-port-step-2 = Geben Sie { $port } als Port ein. Lassen Sie die Verschlüsselung an: SSL/TLS bei 993, 995 und 465, STARTTLS bei 143, 110 und 587.
alternative-other-port-step-3 = Schicken Sie sich selbst eine E-Mail, um zu sehen, ob es funktioniert.

alternative-split-hello-title = Den Namen verbergen: die Begrüßung in zwei Teilen
alternative-split-hello-step-1 = Wenn die erste Begrüßung an den Server in zwei Teilen kommt, geht sie durch.
alternative-split-hello-step-2 = Browser und E-Mail-Programme können das nicht von selbst. Es gibt Hilfsprogramme, die es können. Holen Sie sich so eines nur aus einer Quelle, der Sie vertrauen.
alternative-split-hello-step-3 = Das kann von einem Tag auf den anderen nicht mehr funktionieren. Halten Sie einen anderen Weg bereit.

alternative-other-network-title = Ein anderes Netz benutzen
alternative-other-network-step-1 = Schalten Sie am Handy das WLAN aus und versuchen Sie es über das Mobilfunknetz.
alternative-other-network-step-2 = Oder geben Sie dieses Netz an Ihren Computer weiter. Oder versuchen Sie es an einem Ort mit einem anderen Netz.
alternative-other-network-step-3 = Wenn E-Mail dort funktioniert, liegt es am vorigen Netz. Sie können es dessen Betreiber sagen.

alternative-other-sender-title = Über einen anderen Anbieter schicken lassen
alternative-other-sender-step-1 = Kommt die E-Mail von jemandem nicht bei Ihnen an? Bitten Sie darum, sie aus einem Konto bei einem anderen Anbieter zu schicken.
alternative-other-sender-step-2 = Oder nennen Sie eine zweite eigene Adresse bei einem Anbieter, der zu erreichen ist.
alternative-other-sender-step-3 = Lassen Sie sich die zurückgekommene E-Mail geben, und lassen Sie Waypost sie erklären.

# Dasselbe, wenn von einem sendenden Server eine zurückgekommene E-Mail oder ein Protokoll vorliegt; $targets ist eine Liste von Servern.
alternative-other-sender-told-title = Über einen anderen Anbieter schicken
alternative-other-sender-told-step-1 = Schicken Sie die E-Mail noch einmal aus einem Konto bei einem anderen Anbieter, am besten in einem anderen Land. Dessen Server nimmt eine andere Leitung.
alternative-other-sender-told-step-2 = Sagen Sie dem Betreiber des sendenden Servers, was dieser nicht erreicht: { $targets }. Er kann E-Mails dorthin über ein anderes Netz schicken.
alternative-other-sender-told-step-3 = Nehmen Sie bis dahin eine Adresse bei einem Anbieter, der zu erreichen ist.

## Was sich auf dieser Seite beheben lässt

alternative-fix-local-no-network-title = Diesen Computer verbinden
alternative-fix-local-no-network-step-1 = Sehen Sie nach, ob der Flugmodus aus ist und ob das WLAN an ist oder das Kabel steckt.
alternative-fix-local-no-network-step-2 = Schalten Sie den Router aus, warten Sie eine halbe Minute und schalten Sie ihn wieder ein.
alternative-fix-local-no-network-step-3 = Prüfen Sie in ein paar Minuten noch einmal.

alternative-fix-local-captive-portal-title = Im Netz anmelden
alternative-fix-local-captive-portal-step-1 = Öffnen Sie irgendeine Seite im Browser. Es sollte die Seite des Netzes erscheinen.
alternative-fix-local-captive-portal-step-2 = Melden Sie sich an oder stimmen Sie den Bedingungen zu. Geben Sie dort nicht das Passwort Ihrer E-Mail ein.
alternative-fix-local-captive-portal-step-3 = Prüfen Sie noch einmal.

alternative-fix-local-clock-wrong-title = Die Uhr stellen
alternative-fix-local-clock-wrong-step-1 = Öffnen Sie die Einstellungen für Datum und Uhrzeit.
alternative-fix-local-clock-wrong-step-2 = Schalten Sie „Uhrzeit automatisch festlegen“ ein und sehen Sie nach, ob die Zeitzone stimmt.
alternative-fix-local-clock-wrong-step-3 = Prüfen Sie noch einmal.

alternative-fix-local-local-interception-title = Herausfinden, was Ihre Verbindungen öffnet
alternative-fix-local-local-interception-step-1 = Gehört der Computer oder das Netz Ihrer Arbeit oder Schule? Dann fragen Sie dort die Zuständigen.
alternative-fix-local-local-interception-step-2 = Ist es Ihr eigener? Dann öffnen Sie Ihren Virenscanner und suchen Sie nach „HTTPS-Prüfung“ oder „E-Mail-Schutz“. Schalten Sie das aus.
alternative-fix-local-local-interception-step-3 = Prüfen Sie noch einmal. Tun Sie bis dahin nichts Privates auf dieser Leitung.

alternative-fix-local-resolver-down-title = Das Nachschlagen von Adressen in Ordnung bringen
alternative-fix-local-resolver-down-step-1 = Schalten Sie den Router aus, warten Sie eine halbe Minute und schalten Sie ihn wieder ein.
alternative-fix-local-resolver-down-step-2 = Wenn das nicht hilft, wählen Sie in den Netzwerkeinstellungen einen anderen DNS-Dienst.
alternative-fix-local-resolver-down-step-3 = Oder fragen Sie den Betreiber des Netzes.

## Wozu es Zeit oder Menschen braucht

alternative-wait-title = Warten und noch einmal prüfen
alternative-wait-step-1 = Die meisten Störungen dieser Art sind nach ein paar Stunden vorbei.
alternative-wait-step-2 = Was andere Ihnen inzwischen schicken, wird meist aufbewahrt und kommt später.
alternative-wait-step-3 = Prüfen Sie dann noch einmal.

alternative-contact-support-title = Den Anbieter fragen
alternative-contact-support-step-1 = Sehen Sie auf der Hilfeseite des Anbieters nach oder dort, wo er Störungen meldet.
alternative-contact-support-step-2 = Schreiben Sie seinem Support von einer Adresse, die funktioniert, und schicken Sie den Bericht dieser Prüfung mit.
alternative-contact-support-step-3 = Lesen Sie den Bericht, bevor Sie ihn schicken: Sie entscheiden, was hinausgeht.

## Über Tor

alternative-tor-webmail-title = Die Webmail-Seite über Tor öffnen
alternative-tor-webmail-step-1 = Holen Sie sich Tor Browser von torproject.org. Wenn diese Seite blockiert ist, schreiben Sie eine E-Mail an gettor@torproject.org.
alternative-tor-webmail-step-2 = Tippen Sie die Webadresse Ihrer E-Mail selbst ein und melden Sie sich an wie immer. Vielleicht sollen Sie nachweisen, dass Sie es sind: Es sieht aus, als kämen Sie aus einem anderen Land.
alternative-tor-webmail-step-3 = Wer Ihre Leitung beobachtet, kann sehen, dass Sie Tor benutzen, aber nicht, wozu. Mancherorts fällt schon das auf: Entscheiden Sie, ob es für Sie sicher ist.

# $onion ist die Adresse der eigenen Seite des Anbieters in Tor.
alternative-tor-onion-title = Die eigene Tür des Anbieters in Tor benutzen
alternative-tor-onion-step-1 = Holen Sie sich Tor Browser von torproject.org und öffnen Sie ihn.
alternative-tor-onion-step-2 = Übernehmen Sie diese Adresse Buchstabe für Buchstabe und melden Sie sich an wie immer: { $onion }
alternative-tor-onion-step-3 = Niemand unterwegs kann diesen Weg abschneiden, ohne Tor ganz abzuschneiden. Wer Ihre Leitung beobachtet, kann sehen, dass Sie Tor benutzen, aber nicht, wozu. Mancherorts fällt schon das auf: Entscheiden Sie, ob es für Sie sicher ist.

alternative-tor-mail-program-title = Das E-Mail-Programm über Tor leiten
alternative-tor-mail-program-step-1 = Starten Sie Tor mit Waypost und lassen Sie es laufen.
alternative-tor-mail-program-step-2 = Suchen Sie in den Einstellungen Ihres E-Mail-Programms nach dem Proxy. Wählen Sie SOCKS v5 und geben Sie ein, was Waypost anzeigt: die Adresse 127.0.0.1 und einen Port. Schalten Sie „Bei Verwendung von SOCKS v5 den Proxy für DNS-Anfragen verwenden“ ein, wenn es das gibt. Lassen Sie die Verschlüsselung an.
alternative-tor-mail-program-step-3 = Wer Ihre Leitung beobachtet, kann sehen, dass Sie Tor benutzen, aber nicht, wozu. Mancherorts fällt schon das auf: Entscheiden Sie, ob es für Sie sicher ist.

alternative-tor-bridge-title = Tor über eine Brücke erreichen
alternative-tor-bridge-step-1 = Auf dieser Leitung ist Tor selbst abgeschnitten. Eine Brücke ist ein Eingang, der auf keiner öffentlichen Liste steht.
alternative-tor-bridge-step-2 = Öffnen Sie in Tor Browser die Einstellungen, dann „Verbindung“, und fordern Sie dort eine Brücke an. Oder schreiben Sie von einer Adresse bei Gmail oder Riseup an bridges@torproject.org.
alternative-tor-bridge-step-3 = Behalten Sie die Brücke für sich: Je weniger sie kennen, desto länger hält sie. Mancherorts fällt schon auf, wer Tor benutzt, und eine Brücke verbirgt es nur zum Teil: Entscheiden Sie, ob es für Sie sicher ist.

## Warum einer nicht hilft

why-silent = Es kam rechtzeitig keine Antwort.
why-refused = Die Verbindung wurde abgelehnt.
why-broken-off = Die Verbindung brach ab.
why-unproven = Wer antwortete, wies sich nicht als Ihr Anbieter aus.
# $status ist die Antwort des Servers, etwa 403.
why-turned-away = Der Server wies uns mit dem Code { $status } ab.
why-unencrypted = Der Server bot keine Verschlüsselung an.
why-not-welcome = Der Mailserver wies uns ab.
why-tor-late = Tor war nicht rechtzeitig zu erreichen.
why-no-resolver = Kein Dienst für sicheres Nachschlagen war zu erreichen.
