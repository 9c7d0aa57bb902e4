### Die Türen, durch die andere Programme Tor benutzen.

## Wie man eine Weiterleitung benutzt. $host ist der Name des Mailservers, $port die Nummer der Tür auf diesem Computer.

forward-step-1 = Diese Tür ist für Programme ohne SOCKS-Proxy. Sie müssen sich mit einer Adresse verbinden und das Zertifikat für eine andere prüfen können. Beispiele sind msmtp (tls_host_override), fetchmail (sslcommonname) und curl (--connect-to).
forward-step-2 = Lassen Sie das Programm sich mit 127.0.0.1, Port { $port }, verbinden. Lassen Sie es das Zertifikat für { $host } prüfen, und lassen Sie die Verschlüsselung eingeschaltet und vorgeschrieben.
forward-step-3 = Wenn es Sie vor dem Zertifikat warnt, hören Sie auf. Nehmen Sie es nicht an: Dieses Programm kann die Tür nicht sicher benutzen. Nehmen Sie den SOCKS-Proxy oder die Webmail-Seite über Tor.
