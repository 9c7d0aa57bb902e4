### What a check found. Every message of a finding can use:
### $provider (its name), $services (the parts of the mail that suffer), $targets (what was
### tried: host, port and address), $count (how many of these).
### Write only what was measured. The sentence on how sure it is follows right behind `-what`.

## This computer and its own network

finding-no-network-title = This computer is not connected
finding-no-network-what = This computer can't get to the internet right now.
finding-no-network-means = Without a connection, nothing can be said about { $provider } yet.
finding-no-network-next = Look at the cable or the Wi-Fi, and see that flight mode is off. Then check again.

finding-captive-portal-title = This network wants you to sign in first
finding-captive-portal-what = This network shows a page of its own in place of the one asked for. Hotels, cafés and trains often do this.
finding-captive-portal-means = Until you have signed in there, most things will not work. Nothing can be said about { $provider } yet.
finding-captive-portal-next = Open any page in your browser, sign in, and check again. If you did not expect such a page here, do not type a password into it.

finding-clock-wrong-title = The clock of this computer is wrong
finding-clock-wrong-what = The date or the time of this computer is wrong. Safe connections need the right time, so they fail.
finding-clock-wrong-means = Your mail at { $provider } may be fine. It will not open while the clock is wrong.
finding-clock-wrong-next = Set the date, the time and the time zone right. It is best to let the computer set them by itself. Then check again.

finding-local-interception-title = Your encrypted connections are opened near you
finding-local-interception-what = Safe connections are opened and closed up again before they reach their goal. A virus scanner or the network of a firm or a school often does this.
finding-local-interception-means = Whoever does this can read what you send and get. It can also break your mail.
finding-local-interception-next = Is this the computer or the network of your work or school? Then ask the people who run it. Is it your own? Then look in your virus scanner for “HTTPS scanning” or “mail shield” and turn it off. Type no password until you know who it is.

## Looking up the address (DNS)

finding-dns-forged-answer-title = You are sent to a false address
finding-dns-forged-answer-what = To find { $provider }, your computer asks a kind of phone book (DNS). The one it uses gives an address that does not lead to { $provider }.
finding-dns-forged-answer-means = You are led to the wrong place. { $provider } itself may be fine. Affected: { $services }.
finding-dns-forged-answer-next = Encrypted DNS can help: it asks another phone book over a safe line. If a page opens that looks odd, do not type your password there.

finding-dns-forged-nxdomain-title = Your network says the provider does not exist
finding-dns-forged-nxdomain-what = To find { $provider }, your computer asks a kind of phone book (DNS). The one it uses says that there is no such name, or no address for it. Other phone books know one.
finding-dns-forged-nxdomain-means = Your computer can't find the way, though { $provider } is there. Affected: { $services }.
finding-dns-forged-nxdomain-next = Encrypted DNS can help: it asks another phone book over a safe line.

finding-dns-refused-title = Your network won't look up your provider
finding-dns-refused-what = To find { $provider }, your computer asks a kind of phone book (DNS). The one it uses won't answer for this name. Other phone books do.
finding-dns-refused-means = Your computer can't find the way. { $provider } itself may be fine. Affected: { $services }.
finding-dns-refused-next = Encrypted DNS can help: it asks another phone book over a safe line. A fault is possible too, so try once more in an hour.

finding-dns-timeout-title = Questions about your provider get no answer
finding-dns-timeout-what = To find { $provider }, your computer asks a kind of phone book (DNS). The one it uses does not answer for this name. Other phone books do.
finding-dns-timeout-means = Your computer can't find the way. { $provider } itself may be fine. Affected: { $services }.
finding-dns-timeout-next = Encrypted DNS can help: it asks another phone book over a safe line.

finding-dns-injection-title = A false answer is slipped in
finding-dns-injection-what = Your computer asks where { $provider } is, and something on the way slips in an answer of its own. The sign is a second answer that does not agree, or one from where no one is there to give it.
finding-dns-injection-means = Computers take the answer that comes first, so you can be led to the wrong place. Affected: { $services }.
finding-dns-injection-next = Encrypted DNS helps against this: no one on the way can slip an answer in.

finding-dns-intercepted-title = Something else answers your address questions
finding-dns-intercepted-what = Waypost asked a question where no one is there to answer (DNS). An answer came all the same. So something on the way answers in place of the one that is asked. It may be your own router.
finding-dns-intercepted-means = To choose another phone book (DNS) in the usual way changes nothing here. The answers may be right or wrong.
finding-dns-intercepted-next = Encrypted DNS helps against this: no one on the way can answer in its place.

finding-resolver-down-title = Looking up addresses does not work
finding-resolver-down-what = To find a name, your computer asks a kind of phone book (DNS). The one it uses has no answer for any name that was tried, so this is not only about { $provider }.
finding-resolver-down-means = This looks like a fault in your network. It does not look as if your mail were the aim.
finding-resolver-down-next = Turn your router off and on again. If that does not help, choose another DNS service, or ask the people who run the network.

finding-name-does-not-exist-title = This name does not exist
finding-name-does-not-exist-what = All phone books (DNS) that were asked agree: { $count ->
    [one] there is no such name as { $targets }.
   *[other] there are no such names as { $targets }.
}
finding-name-does-not-exist-means = The name may be mistyped, or its owner may have given it up. This is not a block. Affected: { $services }.
finding-name-does-not-exist-next = Look closely at what stands behind the @. If it is right, ask the provider.

## The road to the server

finding-ip-blackhole-title = The road to your provider is cut
finding-ip-blackhole-what = What your computer sends to the address of { $provider } gets no answer, at whichever door (port) it knocks. Other places answer as always.
finding-ip-blackhole-means = What goes there is lost on the way, or thrown away. Affected: { $services }.
finding-ip-blackhole-next = Try another network, such as a mobile one. If it works there, the network you use now is at fault.

finding-port-blackhole-title = One door to your provider is cut off
finding-port-blackhole-what = A server has many doors (ports). At one door of { $provider } no knock is answered. At another door of the same server, it is.
finding-port-blackhole-means = The server is there, but what goes to this door is lost or thrown away. Affected: { $services }.
finding-port-blackhole-next = What uses other doors may still work. To learn more, check again from another network, such as a mobile one.

# Any way in which the road to all that takes mail in is cut, while nothing else is.
finding-mx-cut-title = Mail from others is cut off
finding-mx-cut-what = Other providers hand your mail to special servers of { $provider }. From this line those servers can't be reached.
# $count is how many unrelated mail servers answered.
finding-mx-cut-controls = { $count ->
    [one] One mail server of somebody else can be reached in the same way. So your network does not close this road (port 25) to everyone.
   *[other] { $count } mail servers of others can be reached in the same way. So your network does not close this road (port 25) to everyone.
}
finding-mx-cut-means = If the lines between mail servers are hit in the same way, mail that others send you does not arrive, or comes late. What you read and send yourself does not take this road.
finding-mx-cut-next = Ask someone who wrote to you if their mail came back, and let Waypost explain what came back. Tell your provider: it can take mail in at other addresses.

# The same, but seen by a server that sends mail: its returned mail or its log says so.
finding-mx-cut-told-title = A sending server can't reach your provider
finding-mx-cut-told-what = A server that sends mail got no answer from the servers that take mail in for { $provider }, or lost the line to them. The mail that came back, or the log, says so.
finding-mx-cut-told-means = Mail that is sent from there to { $provider } does not arrive, or comes late. Mail from elsewhere may still get through.
finding-mx-cut-told-next = Send the mail from an account at another provider. If it arrives, the line of that sending server is cut: show this report to those who run it.
finding-told-own-reaches = From your own line, the same servers can be reached now. So they work, and it is the line of the sending server that is cut.
finding-told-own-closed = Your own line closes this door (port 25) to everyone. So it can't tell more here.
finding-told-agrees = A server that sends mail says the same: on its line, too, these servers give no answer.
finding-told-caveat = Please note: this was not measured now and not from your line. It is what the sending server wrote.

finding-tcp-reset-title = Connections to your provider are turned away
finding-tcp-reset-what = Each connection to { $provider } is turned away the moment it starts. The signs are that something on the way does this, not the server.
finding-tcp-reset-means = Your computer gets as far as that point and no farther. Affected: { $services }.
finding-tcp-reset-next = Try another network, such as a mobile one. If it works there, the network you use now is at fault.

finding-icmp-rejected-title = A device on the way says no
finding-icmp-rejected-what = A device on the way sends back a note: it does not pass on what you send to { $provider }. Other places can be reached.
finding-icmp-rejected-means = Someone has set this device up so, or it has lost the road. Affected: { $services }.
finding-icmp-rejected-next = If the device is in your own home or office, look at your router or firewall. If it is not, try another network.

finding-port-class-blocked-title = Your network closes this door to everyone
finding-port-class-blocked-what = This network lets no one through to this kind of door (port). It is the same with the other providers that were tried, not only with { $provider }.
finding-port-class-blocked-means = This is a rule for all who use this network, often made against spam. It is not aimed at you or at { $provider }. Affected: { $services }.
finding-port-class-blocked-next = If this is door 25, you most likely do not need it: mail programs send through 465 or 587. If it is another one, try the webmail page or another network.

## Encryption

finding-sni-reset-title = Connections are cut when your provider is named
finding-sni-reset-what = The connection opens. It is cut the moment your computer says that it wants { $provider }. With another name, or with none, the same place answers.
finding-sni-reset-means = Something on the way reads the name and cuts the line. It can see where you go, but not what you write. Affected: { $services }.
finding-sni-reset-next = A road on which the name can't be seen, such as Tor, gets past this. You can also try another network.

finding-sni-drop-title = The line dies when your provider is named
finding-sni-drop-what = The connection opens. It goes dead the moment your computer says that it wants { $provider }. With another name, or with none, the same place answers.
finding-sni-drop-means = Something on the way reads the name and lets nothing more through. It can see where you go, but not what you write. Affected: { $services }.
finding-sni-drop-next = A road on which the name can't be seen, such as Tor, gets past this. You can also try another network.

finding-certificate-substituted-title = Something on the way poses as your provider
finding-certificate-substituted-what = Each server shows a certificate, a kind of passport. The one shown for { $provider } does not prove that this is { $provider }. Other sites show good ones.
finding-certificate-substituted-means = You may be talking to someone else. They could read along and take your password. Affected: { $services }.
finding-certificate-substituted-next = Do not type your password, and do not click the warning away. If you have typed it here of late, change it from a network that you trust.

finding-certificate-expired-title = The provider's certificate is out of date
finding-certificate-expired-what = Each server shows a certificate, a kind of passport. The one of { $provider } is real, but it is not valid today. Most often it has run out.
finding-certificate-expired-means = Most likely the provider forgot to renew it. Your mail program is right to stop. Affected: { $services }.
finding-certificate-expired-next = Wait a few hours and check again. If it stays so, tell the provider.

## The web page

finding-block-page-title = A blocking page stands in the way
finding-block-page-what = You ask for a page of { $provider } and get another one. That page does not come from { $provider }.
finding-block-page-means = Something on the way puts its own page there. Read it: it may say who did this, and why. Affected: { $services }.
finding-block-page-next = Do not type your password on such a page. Try another network, or Tor.

finding-http-reset-title = Connections are cut when the page is called
finding-http-reset-what = The connection opens. It is cut the moment your computer asks for the page of { $provider }. With some other name, the same place lets it through.
finding-http-reset-means = Something on the way reads what you ask for and cuts the line. Affected: { $services }.
finding-http-reset-next = Type https:// before the name of the page: then the question can't be read on the way. If that fails too, try Tor or another network.

finding-geo-refused-title = The provider itself turns you away
finding-geo-refused-what = The answer comes from { $provider } itself, and its certificate proves this. It will not serve you here.
finding-geo-refused-means = This is not someone on the way. The provider may have chosen this, or the law may make it. Affected: { $services }.
finding-geo-refused-next = Ask the provider why. If you use a VPN, its far end may be what is turned away: another one may do.

## The mail server's language

finding-starttls-stripped-title = The offer to encrypt is taken out
finding-starttls-stripped-what = The mail server of { $provider } is known to offer encryption. On your line that offer does not arrive.
finding-starttls-stripped-means = Without it, your mail and your password could be read on the way. A good mail program stops here. Affected: { $services }.
finding-starttls-stripped-next = Never let your mail program send without encryption. Set it to use SSL/TLS from the start: door (port) 993 to receive, 465 to send.

finding-mail-intercepted-title = Another server answers in your provider's place
finding-mail-intercepted-what = Your computer calls the mail server of { $provider }. What answers is not that server.
finding-mail-intercepted-means = Something on the way has put itself between. It may read along, or it may be a filter against spam or viruses. Affected: { $services }.
finding-mail-intercepted-next = Do not send your password this way. Ask the people who run your network if they have such a filter, or use another network.

finding-reputation-refused-title = The provider does not trust this line
finding-reputation-refused-what = The mail server of { $provider } answers, and says no to this line. Servers do this to lines that are known for spam, and to most lines in homes.
finding-reputation-refused-means = This is the provider's own rule and not a block on the way. It need not be your doing: others may have used this line before you. Affected: { $services }.
finding-reputation-refused-next = If your mail program sends with your password as always, you need do nothing. If it fails too, ask the provider.

## Speed

finding-throttled-title = Your provider is slowed down
finding-throttled-what = What comes from { $provider } is far slower than what comes from other places on the same line.
finding-throttled-means = Mail works, but large mails and pictures take long. Something holds it back on the way, or the server gives no more. Affected: { $services }.
finding-throttled-next = Try another network, and Tor. If it is fast there, the network you use now is at fault.

finding-freeze-after-bytes-title = Transfers from your provider freeze midway
finding-freeze-after-bytes-what = A transfer from { $provider } starts well, then stops after a small amount. Other places send all they have.
finding-freeze-after-bytes-means = Something on the way counts, and then lets nothing more through. Pages stay half empty, and mails do not load. Affected: { $services }.
finding-freeze-after-bytes-next = Try another network, or Tor. To try the same once more will not help.

## The provider itself

finding-provider-down-title = The fault seems to be at your provider
finding-provider-down-what = The servers of { $provider } turn each try away, report a fault of their own, or do not answer by any road. Other places work.
finding-provider-down-means = This looks like a fault at the provider, not like a block. Affected: { $services }.
finding-provider-down-next = Wait a while and check again. Mail that others send you now is most often kept and comes later.

## What limits a finding

finding-mx-caveat = Please note: this was measured from your own line. Mail from others to your provider takes other lines, from server to server. It may be hit in the same way, or not at all.
finding-vpn-caveat = A VPN or tunnel carries your traffic. So this shows what happens where the tunnel ends, not on the line you sit at. To learn about that line, check again without the tunnel, but only if that is safe for you.
finding-proxy-caveat = This computer is set to use a proxy. Your browser and mail program may take that way, while Waypost went without it. They may fare better or worse.

## How sure a finding is

confidence-certain = Waypost is sure of this: it tested what else could be the cause, and ruled it out.
confidence-likely = This is the most likely cause, but something else could still be behind it.
confidence-possible = This is one possible cause. Others fit just as well.

## The last point on the way that still answered

# $hop is its number, counted from this computer, $address its address, $network its owner.
place-hop = The trail ends at point { $hop } on the way, or right behind it. The last to answer was { $address }, in the network of { $network }.
place-hop-unnamed = The trail ends at point { $hop } on the way, or right behind it. Whose point that is can't be told.
place-hop-own-network = The trail ends at point { $hop } on the way, or right behind it. That is still inside your own home or office network.

## What else could explain a finding

rival-offline = this computer is offline
rival-refuses-tor = the provider refuses whoever comes over Tor, and is cut off on this line as well
rival-wrong-clock = the clock of this computer is wrong
rival-captive-portal = the network waits for you to sign in
rival-server-down = the provider's server is down
rival-server-was-down = the provider's server was down at that time
rival-sender-line = the sending server's own line was at fault
rival-anti-spam-policy = the network closes this door to everyone, against spam
rival-lossy-line = the line loses a lot
rival-slow-line = the line is slow
rival-cdn = the provider has many addresses, and this is one of them
rival-strict-sni = the server takes its own name only
rival-local-firewall = a firewall on this computer or in its network
rival-path-mtu = large packets get stuck on the way
rival-provider-refuses = the provider itself turns this line away
rival-local-antivirus = a virus scanner on this computer
rival-resolver-fault = a fault of the phone book (DNS) that you use
rival-closed-port = the provider has closed this door
rival-server-has-no-starttls = the server has no such encryption to offer
rival-hello-fingerprint = Waypost's own way of greeting is what is blocked
rival-home-router = your own router
rival-dnssec-failure = the provider's seal on its addresses (DNSSEC) is broken
rival-name-gone = the provider has given up this name

## The verdict in one sentence: $provider, $services, as above

summary-ok = { $provider } can be reached, and all that was tested works.

summary-no-network = This computer has no connection to the internet, so { $provider } could not be tested.
summary-captive-portal = This network wants you to sign in first, so { $provider } could not be tested.
summary-clock-wrong = The clock of this computer is wrong, and safe connections fail because of it.
summary-local-interception = Something near you opens your safe connections, those to { $provider } too.
summary-dns-forged-answer = Your network gives out a false address for { $provider }. Affected: { $services }.
summary-dns-forged-nxdomain = Your network says that { $provider } does not exist, but it does. Affected: { $services }.
summary-dns-refused = Your network won't say where { $provider } is. Affected: { $services }.
summary-dns-timeout = Your network does not answer when asked where { $provider } is. Affected: { $services }.
summary-dns-injection = Something on the way slips in false answers about where { $provider } is. Affected: { $services }.
summary-dns-intercepted = Something on the way answers your address questions (DNS) in place of the one you ask. Mail at { $provider } may still work.
summary-resolver-down = Looking up addresses does not work in your network. This is not only about { $provider }.
summary-name-does-not-exist = The name that was looked up for { $provider } does not exist.
summary-ip-blackhole = What you send to the address of { $provider } gets no answer, while other places answer. Affected: { $services }.
summary-port-blackhole = One door (port) of { $provider } can't be reached from here, while another one answers. Affected: { $services }.
summary-mx-cut = Mail that others send to { $provider } is cut off on the way, as seen from this line.
summary-mx-cut-both = Mail that others send to { $provider } is cut off on the way: this line sees it, and so does a sending server.
summary-mx-cut-told = Mail from a sending server to { $provider } is cut off on the way: the mail that came back, or the log, says so.
summary-tcp-reset = Connections to { $provider } are turned away on the way. Affected: { $services }.
summary-icmp-rejected = A device on the way does not let you through to { $provider }. Affected: { $services }.
summary-port-class-blocked = Your network closes this kind of door (port) to everyone; { $provider } is not the aim. Affected: { $services }.
summary-sni-reset = Connections are cut as soon as the name of { $provider } is seen. Affected: { $services }.
summary-sni-drop = The line goes dead as soon as the name of { $provider } is seen. Affected: { $services }.
summary-certificate-substituted = Something on the way poses as { $provider }: do not type your password. Affected: { $services }.
summary-certificate-expired = The certificate of { $provider } is out of date. Affected: { $services }.
summary-block-page = A page that is not from { $provider } stands in its place. Affected: { $services }.
summary-http-reset = The line is cut as soon as the page of { $provider } is asked for. Affected: { $services }.
summary-geo-refused = { $provider } itself turns you away; this is not a block on the way. Affected: { $services }.
summary-starttls-stripped = The offer of { $provider } to encrypt is taken out on the way. Affected: { $services }.
summary-mail-intercepted = Another server answers in the place of { $provider }. Affected: { $services }.
summary-reputation-refused = { $provider } itself turns this line away; this is not a block on the way. Affected: { $services }.
summary-throttled = { $provider } works, but it is far slower than other places. Affected: { $services }.
summary-freeze-after-bytes = Transfers from { $provider } freeze after a small amount. Affected: { $services }.
summary-provider-down = { $provider } itself seems to be out of order, while other places work. Affected: { $services }.

summary-inconclusive = Waypost could not find out how { $provider } is doing: what it saw does not fit together, or is too little.
summary-also-more = { $count ->
    [one] One more thing was found.
   *[other] { $count } more things were found.
}
summary-still-works = These still work: { $services }.
# $title is a title of a bounce or of a finding in a log, $since and $until are times.
summary-bounce-says = The mail that came back says: { $title }.
summary-log-says = The log says: { $title }.
summary-log-over = By the log, there was trouble on the way to { $provider } from { $since } to { $until }. It is over.
summary-log-fine = By the log, nothing is wrong on the way to { $provider }.
summary-set-aside-bounces = { $count ->
    [one] A mail that came back is not about { $provider }, so it was not used.
   *[other] { $count } mails that came back are not about { $provider }, so they were not used.
}
summary-set-aside-mails = { $count ->
    [one] One mail has not come back from anywhere, so it was not used.
   *[other] { $count } mails have not come back from anywhere, so they were not used.
}
summary-set-aside-logs = { $count ->
    [one] The log shows no mail to { $provider }, so it was not used.
   *[other] { $count } logs show no mail to { $provider }, so they were not used.
}
summary-cut-short = The check ended before everything was looked at.
