### The report as a page, a text or a print, for the people who help.

# $provider is the name of a mail provider.
report-title = Waypost: { $provider }
# $version is that of Waypost, $system the name of an operating system, $id names the report.
report-made-by = Made by Waypost { $version } on { $system }. Report { $id }.

## Headings

report-heading-tried = What was tried
report-heading-compared = What it was held against
report-heading-points = The way, point by point
report-heading-times = When, and for how long
report-heading-raw = All that was measured
report-heading-told = What the servers that sent mail say
report-log-title = What the log of the mail server shows
# The first and the last time in a log.
report-log-span = From { $from } to { $to }.
# Connections of a mail server to one destination; all arguments are numbers.
report-chart = Connections over time: { $connected } reached, { $timeout } without an answer, { $other } failed in another way

## Tables

report-part = Part
report-part-all = All parts
report-step = Step
report-tries = Tries
report-start = Start
report-longest = Longest
report-end = How it ended
report-point = Point
report-address = Address
report-network = Network
report-time = Time
report-answer = Answer

## What was held against what

report-role-control = Others, on the same line
report-role-neighbour = An address next door
report-role-other-port = Another door of the same server
report-role-innocent = A name that nobody blocks

## How tries ended. All arguments are numbers.

report-worked = { $count } worked
report-reply-code = no address (code { $code })
report-unwilling = the server said no
report-failure-timeout = no answer in time
report-failure-connection-reset = cut off
report-failure-connection-refused = turned down
report-failure-icmp-unreachable = turned back on the way
report-failure-no-route = no road
report-failure-no-neighbour = no answer next door
report-failure-forbidden = not allowed here
report-failure-connection-closed = closed too soon
report-failure-tls-alert = alarm in the encryption
report-failure-tls-protocol = no proper encryption
report-failure-bad-reply = an answer that makes no sense
report-failure-too-large = too long an answer
report-failure-local-fault = a fault on this side
report-failure-cancelled = stopped
report-failure-unknown = failed in another way

## Points on the way. $target is a server, with its door (port) and address.

report-way-to = To { $target }
report-way-closed = This system does not let Waypost look.
report-hop-time-exceeded = passed on
report-hop-connected = the server took the call
report-hop-refused = the server turned it down
report-hop-unreachable = turned back here
report-hop-silent = no answer
report-not-reached = The trail ends here.

## Times. $ms is a number of milliseconds, $seconds a text such as 5.4.

report-ms = { $ms } ms
report-seconds = { $seconds } s

## Below a print

report-raw-attached = All that was measured is attached to this file.
report-missing-letters = Some letters can’t be drawn in this file and show as boxes. The page (HTML) has them.

## What was taken out of a report before it left

# $what is one of the kinds below, $count how often something of it was taken out.
removed-some = { $what } ({ $count })
removed-mail-address = names in mail addresses
removed-address = own addresses
removed-name = names of the computer, its user and its Wi-Fi
removed-home-folder = paths of the home folder
removed-secret = bridges, keys and passwords
removed-encoded = things of these, written in another way
removed-local-network = points of the own network
removed-time = exact times
removed-system = the system’s version
removed-chosen = what was asked for besides
