### Earlier reports on this computer.

history-empty = There are no earlier reports here.
history-some-damaged = Damaged reports that can't be read any more: { $count }. Deleting all reports takes them away too.

## The list's columns.

history-id = Id
history-date = Checked
history-provider = Provider
# A short code: two reports that have it alike were made in one network.
history-network = Network
history-verdict = Result

## What was done. $time is a date and a time.

history-deleted = The report of { $time } is deleted.
history-cleared = All earlier reports are deleted.
history-keeps = Reports are kept for { $days ->
    [one] one day.
   *[other] { $days } days.
}
history-on = From now on reports are kept.
history-off = No more reports are kept. Those that are there stay until you delete them.

## What has changed from one report to a later one. $before and $after say how one part of the mail is doing.

history-same = Nothing has changed.
history-other-network = The two were made in different networks.
history-change = { $before } before, { $after } now
history-not-asked = not looked at
history-appeared = New
history-gone = Gone
history-stayed = As before
history-new-ways = Works now
history-lost-ways = No longer works
