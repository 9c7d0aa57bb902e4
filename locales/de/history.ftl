### Frühere Berichte auf diesem Computer.

history-empty = Hier gibt es keine früheren Berichte.
history-some-damaged = Beschädigte Berichte, die nicht mehr lesbar sind: { $count }. Wer alle Berichte löscht, löscht auch sie.

## Die Spalten der Liste.

history-id = Kennung
history-date = Geprüft
history-provider = Anbieter
# Ein kurzer Code: Zwei Berichte mit demselben Code entstanden im selben Netz.
history-network = Netz
history-verdict = Ergebnis

## Was getan wurde. $time ist ein Datum mit Uhrzeit.

history-deleted = Der Bericht vom { $time } ist gelöscht.
history-cleared = Alle früheren Berichte sind gelöscht.
history-keeps = So lange werden Berichte aufbewahrt: { $days ->
    [one] einen Tag.
   *[other] { $days } Tage.
}
history-on = Ab jetzt werden Berichte aufbewahrt.
history-off = Es werden keine Berichte mehr aufbewahrt. Die vorhandenen bleiben, bis Sie sie löschen.

## Was sich von einem Bericht zu einem späteren geändert hat. $before und $after sagen, wie es einem Teil der E-Mail geht.

history-same = Nichts hat sich geändert.
history-other-network = Die beiden entstanden in verschiedenen Netzen.
history-change = vorher: { $before }, jetzt: { $after }
history-not-asked = nicht angesehen
history-appeared = Neu
history-gone = Vorbei
history-stayed = Wie zuvor
history-new-ways = Funktioniert jetzt
history-lost-ways = Funktioniert nicht mehr
