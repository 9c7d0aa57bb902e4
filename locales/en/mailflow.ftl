### What a bounced mail and a mail server's log say.
### Of a bounce: $domain is what stands behind the @ of the recipient. Of a log: $domains and $addresses are lists,
### $domain-count and $address-count how many there are, $failures how often it failed.

## Servers and networks

mailflow-server-named = { $host } ({ $address })
mailflow-server-host = { $host }
# $asn is the number of a network, $network its owner's name.
mailflow-in-network = { $server }, in the network { $network } (AS{ $asn })
mailflow-in-network-of = { $server }, in the network { $network } (AS{ $asn }, { $country })

## The server that the mail was to be given to. Stands right behind `-what`, where it is known.

bounce-other-server = The other server: { $server }.

## How sure

bounce-confidence-certain = The report says so in plain words.
bounce-confidence-likely = The report does not say it outright, but most likely that is what it means.
bounce-confidence-possible = The report is vague: it can also mean something else.

## Whether it is over

bounce-still-tried = Your mail is not lost: the server keeps trying and tells you if it gives up. You need not send it again now.
bounce-given-up = This mail will not arrive any more.

## The way between the servers is cut

bounce-path-timeout-title = The way to the other server is cut
bounce-path-timeout-what = The server that sends your mail got no answer from the other side.
bounce-path-timeout-next = Someone may block mail between these two servers, or the other one is out of order. Write from an account at another provider to see which. If that mail arrives, show this report to your own provider: the fault lies on its line. Ask the other person if mail from others still comes in.

bounce-path-reset-title = The connection to the other server was broken off
bounce-path-reset-what = The two servers were connected, and then the connection broke.
bounce-path-reset-next = Either something between the servers cuts such connections, or the other server hangs up by itself. Write from an account at another provider. If that mail arrives, show this report to your own provider.

bounce-path-unreachable-title = There is no way to the other server
bounce-path-unreachable-what = The network of the server that sends your mail knows no way to the other side.
bounce-path-unreachable-next = This can be a block or a fault in a network. Write from an account at another provider. If that mail arrives, show this report to your own provider: the fault lies on its line.

## The other side refuses

bounce-refused-by-order-title = Refused on a state's order
bounce-refused-by-order-what = The other server refuses the mail and names a law, a court or an authority as the reason.
bounce-refused-by-order-next = The mail providers can't change this by themselves. Write from an account at a provider in another country, or reach the other person in another way. Keep this report: it is proof.

bounce-refused-reputation-title = Your provider's server has a bad name there
bounce-refused-reputation-what = The other side refuses mail from the server that sends yours, because others sent spam from there or because it stands on a block list.
bounce-refused-reputation-next = You did nothing wrong. Send this report to your own provider: only it can clear the server's name. Until then, write from an account at another provider.

bounce-refused-policy-title = The other side's rules don't let the mail in
bounce-refused-policy-what = The other server refuses the mail by one of its own rules.
bounce-refused-policy-next = Read the reply in the report: it often names the rule. If you can't make sense of it, send the report to your own provider, and reach the other person in another way.

bounce-content-rejected-title = Something in the mail is not let in
bounce-content-rejected-what = The other server takes the mail for spam, or does not accept an attachment in it.
bounce-content-rejected-next = Send it again as plain text, without attachments and links. If that arrives, send the files in another way.

bounce-auth-failed-title = The other side doubts that the mail is from you
bounce-auth-failed-what = The other server checked if the mail really comes from your domain (SPF, DKIM, DMARC), and the check failed.
bounce-auth-failed-next = If you send by a mail program, see that it uses the outgoing server of your own provider. If your domain is your own, whoever looks after it must mend its settings.

bounce-relay-denied-title = The server does not pass the mail on
bounce-relay-denied-what = The server does not take mail for this address from you, or wants you to sign in first.
bounce-relay-denied-next = If you send by a mail program, see that it signs in to the outgoing server. If not, the recipient's domain is set up wrongly: tell the other person in another way.

bounce-rate-limited-title = Too much mail in a short time
bounce-rate-limited-what = The other side takes only so much mail in a certain time from you or from your provider's server.
bounce-rate-limited-next = Wait a few hours and send it again, to fewer people at a time.

bounce-greylisted-title = The other side asks to come again later
bounce-greylisted-what = The other server does not know the sender yet and asks for a second try. This is a common measure against spam.
bounce-greylisted-next = As a rule the mail arrives within the hour. If it came back to you for good, send it once more.

bounce-too-large-title = The mail is too large
bounce-too-large-what = The mail is larger than a server on its way accepts.
bounce-too-large-next = Send the attachments in smaller parts, or send a link to the files.

## The mailbox

bounce-no-such-mailbox-title = There is no such mailbox
bounce-no-such-mailbox-what = Nobody at { $domain } has this address.
bounce-no-such-mailbox-next = Look for a slip in what stands before the @. If it is right, the person may have left: ask in another way.

bounce-mailbox-full-title = The mailbox is full
bounce-mailbox-full-what = The mailbox of the recipient has no room left.
bounce-mailbox-full-next = Tell the other person in another way, and send the mail again once there is room.

bounce-mailbox-disabled-title = The mailbox is switched off
bounce-mailbox-disabled-what = The address exists, but its mailbox has been closed or not used for too long.
bounce-mailbox-disabled-next = Ask the person which address to use from now on.

## Names and encryption

bounce-dns-failed-title = The other server could not be looked up
bounce-dns-failed-what = The server that sends your mail asked where mail for { $domain } goes, and got no answer.
bounce-dns-failed-next = Often this passes within a few hours. If it lasts, write from an account at another provider: if that mail arrives, it is your own provider's look-ups that fail.

bounce-no-such-domain-title = No mail can go to this domain
bounce-no-such-domain-what = The domain { $domain } does not exist, or it takes no mail.
bounce-no-such-domain-next = Look for a slip in what stands behind the @. If it is right, the domain may have run out: tell the other person in another way.

bounce-tls-failed-title = No safe connection between the servers
bounce-tls-failed-what = One of the two servers wants an encrypted connection, and none came about.
bounce-tls-failed-next = Send this report to your own provider: it has to look at its encryption. Something between the servers can also strip it. Until then, write from an account at another provider.

## The rest

bounce-server-error-title = The other server is out of order
bounce-server-error-what = The other server does not take connections at all, or it reports a fault of its own.
bounce-server-error-next = Wait a day and send it again. If it lasts, tell the other person in another way.

bounce-expired-title = Given up after many tries
bounce-expired-what = The mail could not be handed over for days. The report does not say why: the other server can be out of order, or the way to it is cut.
bounce-expired-next = Write from an account at another provider. If that mail arrives, ask your own provider what its log says about the other server.

bounce-unknown-title = The report gives no clear reason
bounce-unknown-what = The report does not say why in words that Waypost knows.
bounce-unknown-next = Send the report to your own provider and ask what it means.

## Good news

bounce-delivered-title = The mail arrived
bounce-delivered-what = The mail was handed over to the other server, which put it into the mailbox.
bounce-relayed-title = The mail was passed on
bounce-relayed-what = The mail was handed over to a server which sends no receipts. No more can be known.
bounce-expanded-title = The mail went to a list
bounce-expanded-what = The address is a list or a redirection. The mail arrived there and was sent on.

## The sentence above it all. $title is one of the titles above.

bounce-summary-one = Your mail to { $recipient } came back. { $title }.
bounce-summary-one-unnamed = A mail came back. { $title }.
bounce-summary-one-delayed = Your mail to { $recipient } is late. { $title }.
bounce-summary-one-delayed-unnamed = A mail is late. { $title }.
bounce-summary-several = { $count ->
    [one] The mail came back or is late for one recipient.
   *[other] The mail came back or is late for { $count } recipients.
}
bounce-summary-delivered = This is no bounce, but a receipt: the mail arrived or was passed on.
bounce-summary-auto-reply = This is no bounce, but an automatic answer of the other person's mailbox: your mail arrived.
bounce-summary-other-report = This is no bounce, but another kind of report, such as a sign that a mail was read.
bounce-summary-none = This is no bounced mail. Waypost needs the mail in which a server says that yours could not be delivered.

## A log: what was found

maillog-path-timeout-title = The way to { $domains } is cut
maillog-path-timeout-what = { $address-count ->
    [one] This server gets no answer from { $addresses }: { $failures } connections timed out or failed.
   *[other] This server gets no answer from { $addresses }: { $failures } connections in all timed out or failed.
}
maillog-path-timeout-next = Try the same addresses from another network, for example with a rented server elsewhere. If they answer there, ask the provider of this server's line who drops the packets. Until then, send mail for these domains by way of another server.

maillog-path-reset-title = Connections to { $domains } are broken off
maillog-path-reset-what = Connections to the { $address-count ->
    [one] address
   *[other] addresses
} { $addresses } are reset or lost before mail can be handed over. This happened { $failures } times.
maillog-path-reset-next = The other server may hang up by itself, for example on senders that it distrusts. Connect from another network and compare. If it works there, ask the provider of this server's line.

maillog-path-unreachable-title = There is no way to { $domains }
maillog-path-unreachable-what = This server's network has no route to the { $address-count ->
    [one] address
   *[other] addresses
} { $addresses }. { $failures } connections failed.
maillog-path-unreachable-next = If only IPv6 addresses are hit, this server probably has no IPv6: turn it off for outgoing mail. If not, ask the provider of this server's line.

maillog-own-port-25-closed-title = This server can send to nobody
maillog-own-port-25-closed-what = Connections to all destinations fail at the same time, at { $address-count ->
    [one] one address
   *[other] { $address-count } addresses
} of { $domain-count ->
    [one] one domain
   *[other] { $domain-count } domains
}. No destination is singled out.
maillog-own-port-25-closed-next = Most likely port 25 is closed on this server's own line, as many providers do against spam, or its network is down. Look at the firewall, then ask the provider to open outgoing port 25, or send by way of a relay on port 587.

maillog-destination-down-title = The servers of { $domains } are out of order
maillog-destination-down-what = Connections to the { $address-count ->
    [one] address
   *[other] addresses
} { $addresses } fail: { $failures } times, all in the same stretch of time or refused outright. That is what a server does that is switched off or overloaded.
maillog-destination-down-next = Wait: the mail stays in the queue. If it lasts for days, tell the other side in another way.

maillog-greylisted-title = Asked to come again later
maillog-greylisted-what = Some destinations put off the first try on purpose: { $domains }. This happened { $failures } times.
maillog-greylisted-next = Nothing is to be done. The mail arrives at a later try.

maillog-refused-reputation-title = Refused for this server's reputation
maillog-refused-reputation-what = { $domains } refused mail because of this server's address or network, { $failures } times.
maillog-refused-reputation-next = Look this server's address up in the block lists that the replies name, mend the cause, and ask to be taken off.

maillog-refused-by-order-title = Refused on a state's order
maillog-refused-by-order-what = { $domains } refused mail and named a law, a court or an authority as the reason, { $failures } times.
maillog-refused-by-order-next = Keep these lines: they are proof. Mail for these domains has to go by way of a server in another country.

maillog-dns-failed-title = Some destinations could not be looked up
maillog-dns-failed-what = Look-ups of { $domains } failed { $failures } times.
maillog-dns-failed-next = Ask another resolver for the same names. If it knows them, mend or change the resolver of this server.

maillog-tls-failed-title = No encryption with some destinations
maillog-tls-failed-what = Encryption with { $domains } was required and did not come about, { $failures } times.
maillog-tls-failed-next = See if these servers offer STARTTLS when you ask them from another network. If they do, something on this server's way strips it.

## A log: when, and what speaks for and against it

# $since and $until are times.
maillog-since = It began at { $since } and lasts to the end of the log.
maillog-from-until = It began at { $since } and was over at { $until }.
# The same minute.
maillog-at = It was at { $since }.
maillog-controls = { $count ->
    [one] One other destination was reached meanwhile.
   *[other] { $count } other destinations or more were reached meanwhile.
}
maillog-no-controls = No other destination was reached meanwhile, so this server's own line can be at fault.
maillog-spared = { $count ->
    [one] One other address of the same destination was reached meanwhile: only some are hit.
   *[other] { $count } other addresses of the same destination were reached meanwhile: only some are hit.
}
maillog-never-worked = In this log, these addresses were never reached before.
maillog-more = { $count ->
    [one] one more
   *[other] { $count } more
}
# $asn is the number of a network, $network its owner's name, $count the number of addresses.
maillog-network = { $count ->
    [one] The address is
   *[other] All of these addresses are
} in the network { $network } (AS{ $asn }).
maillog-network-of = { $count ->
    [one] The address is
   *[other] All of these addresses are
} in the network { $network } (AS{ $asn }, { $country }).
maillog-confidence-said = The other servers say so themselves.
maillog-confidence-certain = Waypost is sure of this: what else could be the cause is ruled out by the log.
maillog-confidence-likely = This is the most likely cause, but something else could still be behind it.
maillog-confidence-possible = This is one possible cause. In a log, a server that is switched off and a way that is cut look the same.

## A log: the sentence above it all

maillog-summary-empty = The log is empty.
maillog-summary-unknown = Waypost understands no line of this log. It reads Postfix, Exim, sendmail, OpenSMTPD, qmail and Exchange.
maillog-summary-no-mail = No mail to other servers stands in this log.
maillog-summary-fine = { $destinations ->
    [one] One destination was tried, and nothing is wrong with the way to it.
   *[other] { $destinations } destinations were tried, and nothing is wrong with the ways to them.
}
maillog-summary-one = { $title }.
maillog-summary-several = { $title }. { $count ->
    [one] There is one more finding.
   *[other] There are { $count } more findings.
}
