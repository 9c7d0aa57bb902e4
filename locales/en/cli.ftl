### What only the command line says.

## Headings of a report

cli-heading-way = The way to your mail
cli-heading-parts = Your mail, part by part
cli-heading-findings = What was found
cli-heading-alternatives = What you can do

## A finding

cli-sure = How sure
cli-sure-certain = sure
cli-sure-likely = likely
cli-sure-possible = possible
cli-where = Where
# $hop is the number of a point on the way, counted from this computer.
cli-point = point { $hop }
cli-seen-at = Seen at
cli-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
cli-ruled-out = Ruled out
cli-left-open = Still possible

## A way around. $seconds is how long the try took, in whole seconds.

cli-tried-works = Just tried, and it works: { $seconds ->
    [0] in less than a second.
    [one] in one second.
   *[other] in { $seconds } seconds.
}
cli-tried-fails = Just tried, and it does not work from here.
cli-not-tried = Not tried yet.
cli-trying = Being tried now.
cli-helps = Helps with

## Around a report

# $provider is a mail domain that no entry of the directory names.
cli-assumed = Waypost does not know { $provider } and worked out its servers from the name. They may not all be right.
# $time is a date and a time, $seconds the length of the check.
cli-made = Checked { $time }, in { $seconds ->
    [0] less than a second.
    [one] one second.
   *[other] { $seconds } seconds.
}

## While a check runs, on the terminal. $seconds is the time it may take.

cli-started = Looking at { $provider }. This takes { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
} at most.
cli-working-computer = Looking at this computer
cli-working-network = Looking at its network
cli-working-dns = Looking up addresses
cli-working-road = Following the road
cli-working-encryption = Trying encryption
cli-working-service = Trying the mail
cli-trying-ways = Trying ways around
cli-stopping = Stopping. Press Ctrl-C once more to end without a result.

## The directory of providers

cli-providers-id = Id
cli-providers-name = Name
cli-providers-domains = Mail domains
cli-providers-ranges = Own addresses
cli-providers-onion = Inside Tor
cli-providers-status = News of faults
cli-providers-checked = Last checked
cli-providers-sources = Sources
cli-providers-notes = Good to know

## A mail that came back

cli-recipient = For
cli-server = Server
cli-reply = In its words
cli-reported-by = Reported by

## Mail servers' logs. All arguments are numbers, but $from and $to: dates and times.

cli-log-span = From { $from } to { $to }: { $lines ->
    [one] one line
   *[other] { $lines } lines
}, { $unparsed } of them not understood.
cli-heading-destinations = Where the mail went
cli-log-destination = { $attempts } tried, { $delivered } delivered, { $deferred } put off, { $bounced } given up
cli-log-address = { $connected } reached, { $timeout } without an answer, { $refused } refused, { $reset } cut off, { $unreachable } without a road

## The road over Tor

cli-route-open = The road over Tor is open.
# $address is an address and a port on this computer.
cli-route-socks = For programs that know SOCKS version 5: { $address }. Let them look up names through it, too.
# $address is a web address on this computer.
cli-route-pac = For programs that want the address of a proxy script: { $address }
# $service is the name of a service, $address is on this computer, $host is the provider’s server.
cli-route-forward = { $service } without a proxy: { $address } leads to { $host }
cli-route-close = Ctrl-C closes it.

## An export

# $what is a list of kinds of things, each with a number.
cli-removed = Taken out: { $what }
