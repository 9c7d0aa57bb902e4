### Ways around. Each has a title and three steps.
### $services (the parts of the mail it helps) is always there. Other arguments stand with their message.

alternative-encrypted-dns-title = Look up addresses over a safe line
alternative-encrypted-dns-step-1 = In Firefox: open Settings, and there “Privacy & Security”. Go all the way down to “DNS over HTTPS” and choose “Max Protection”.
alternative-encrypted-dns-step-2 = On Android: open Settings, “Network & internet”, “Private DNS”, and type in the name of a DNS service that you trust. On Windows 11: open Settings, “Network & internet”, your connection. At “DNS server assignment” choose “Edit”, type in the service and turn “DNS over HTTPS” on.
alternative-encrypted-dns-step-3 = On Linux with GNOME: the settings window has no such switch. Type this in a terminal, with the name of your connection: nmcli connection modify NAME connection.dns-over-tls yes. This needs systemd-resolved, and a DNS service that takes part.

# $address is another address of the provider at which it answers, $host the server's name.
alternative-other-address-title = Use another address of the same provider
alternative-other-address-step-1 = The same server also answers at { $address }. A mail program can be told to go there; a browser can't.
alternative-other-address-step-2 = In the settings of your mail program, type this address in place of { $host }. It may then warn you about the certificate: stop there, and do not click the warning away.
alternative-other-address-step-3 = Put the name back once this is over: the address may change.

# $port is the door that works, $host the server's name.
alternative-other-port-title = Use another door of the same server
alternative-other-port-step-1 = Open the account settings of your mail program, and there the server { $host }.
alternative-other-port-step-2 = Type { $port } as the port. Leave encryption on: SSL/TLS for 993, 995 and 465, STARTTLS for 143, 110 and 587.
alternative-other-port-step-3 = Send yourself a mail to see if it works.

alternative-split-hello-title = Hide the name by cutting the greeting in two
alternative-split-hello-step-1 = When the first greeting to the server is sent in two parts, it gets through.
alternative-split-hello-step-2 = Browsers and mail programs can't do this by themselves. There are helper programs that can. Get one only from a source that you trust.
alternative-split-hello-step-3 = This can stop working any day. Have another way at hand.

alternative-other-network-title = Use another network
alternative-other-network-step-1 = Turn Wi-Fi off on your phone and try over the mobile network.
alternative-other-network-step-2 = Or share that network with your computer, or try from a place with another network.
alternative-other-network-step-3 = If mail works there, the network you used before is at fault. You can tell the people who run it.

alternative-other-sender-title = Have it sent from another provider
alternative-other-sender-step-1 = If mail from someone does not reach you, ask them to send it from an account at another provider.
alternative-other-sender-step-2 = Or give them a second address of yours, at a provider that can be reached.
alternative-other-sender-step-3 = Ask them for the mail that came back to them, and have Waypost explain it.

# The same where a sending server's returned mail or log is at hand; $targets is a list of servers.
alternative-other-sender-told-title = Send it from another provider
alternative-other-sender-told-step-1 = Send the mail again from an account at another mail service, best one in another country. It takes another line.
alternative-other-sender-told-step-2 = Tell those who run the sending server: it can't reach { $targets }. They can send mail there by way of another network.
alternative-other-sender-told-step-3 = Until that works, use an address at a provider that can be reached.

## What can be mended on this side

alternative-fix-local-no-network-title = Connect this computer
alternative-fix-local-no-network-step-1 = See that flight mode is off, and that the Wi-Fi is on or the cable is in.
alternative-fix-local-no-network-step-2 = Turn the router off, wait half a minute, and turn it on again.
alternative-fix-local-no-network-step-3 = Check again in a few minutes.

alternative-fix-local-captive-portal-title = Sign in to the network
alternative-fix-local-captive-portal-step-1 = Open any page in your browser. The page of the network should come up.
alternative-fix-local-captive-portal-step-2 = Sign in, or agree to the terms. Do not type your mail password there.
alternative-fix-local-captive-portal-step-3 = Check again.

alternative-fix-local-clock-wrong-title = Set the clock
alternative-fix-local-clock-wrong-step-1 = Open the settings for date and time.
alternative-fix-local-clock-wrong-step-2 = Turn on “Set time automatically”, and see that the time zone is right.
alternative-fix-local-clock-wrong-step-3 = Check again.

alternative-fix-local-local-interception-title = Find out what opens your connections
alternative-fix-local-local-interception-step-1 = If the computer or the network belongs to your work or school, ask the people who run it.
alternative-fix-local-local-interception-step-2 = If it is your own, open your virus scanner and look for “HTTPS scanning” or “mail shield”. Turn it off.
alternative-fix-local-local-interception-step-3 = Check again. Until then, do nothing private on this line.

alternative-fix-local-resolver-down-title = Mend the looking up of addresses
alternative-fix-local-resolver-down-step-1 = Turn the router off, wait half a minute, and turn it on again.
alternative-fix-local-resolver-down-step-2 = If that does not help, choose another DNS service in the network settings.
alternative-fix-local-resolver-down-step-3 = Or ask the people who run the network.

## What needs time or people

alternative-wait-title = Wait and check again
alternative-wait-step-1 = Most faults of this kind are gone in a few hours.
alternative-wait-step-2 = Mail that others send you in the meantime is most often kept and comes later.
alternative-wait-step-3 = Check again then.

alternative-contact-support-title = Ask the provider
alternative-contact-support-step-1 = Look at the provider's help page, or at its news page for faults.
alternative-contact-support-step-2 = Write to its support from an address that works, and send the report of this check along.
alternative-contact-support-step-3 = Read the report before you send it: you decide what goes out.

## Through Tor

alternative-tor-webmail-title = Open the webmail page through Tor
alternative-tor-webmail-step-1 = Get Tor Browser from torproject.org. If that page is blocked, write a mail to gettor@torproject.org.
alternative-tor-webmail-step-2 = Type in the web address of your mail yourself, and sign in as always. You may be asked to prove that it is you, since it looks as if you came from another country.
alternative-tor-webmail-step-3 = Whoever watches your line can see that you use Tor, but not what for. In some places this alone draws notice: decide if it is safe for you.

# $onion is the address of the provider's own site inside Tor.
alternative-tor-onion-title = Use the provider's own door inside Tor
alternative-tor-onion-step-1 = Get Tor Browser from torproject.org, and open it.
alternative-tor-onion-step-2 = Copy this address letter by letter, and sign in as always: { $onion }
alternative-tor-onion-step-3 = Nobody on the way can cut this road without cutting off all of Tor. Whoever watches your line can see that you use Tor, but not what for. In some places this alone draws notice: decide if it is safe for you.

alternative-tor-mail-program-title = Let your mail program go through Tor
alternative-tor-mail-program-step-1 = Start Tor with Waypost, and leave it running.
alternative-tor-mail-program-step-2 = In the settings of your mail program look for the proxy. Choose SOCKS v5 and type in what Waypost shows: the address 127.0.0.1 and a port. Turn on “Proxy DNS when using SOCKS v5” if it is there. Leave encryption on.
alternative-tor-mail-program-step-3 = Whoever watches your line can see that you use Tor, but not what for. In some places this alone draws notice: decide if it is safe for you.

alternative-tor-bridge-title = Reach Tor over a bridge
alternative-tor-bridge-step-1 = Tor itself is cut off on this line. A bridge is an entrance that is not on any public list.
alternative-tor-bridge-step-2 = In Tor Browser open Settings, then “Connection”, and ask for a bridge there. Or write to bridges@torproject.org from a Gmail or Riseup address.
alternative-tor-bridge-step-3 = Keep the bridge to yourself: the fewer know it, the longer it works. In some places the use of Tor alone draws notice, and a bridge hides it only in part: decide if it is safe for you.

## Why one does not help

why-silent = No answer came in time.
why-refused = The connection was refused.
why-broken-off = The connection broke off.
why-unproven = Whoever answered did not prove to be your provider.
# $status is the server's answer, such as 403.
why-turned-away = The server turned us away with the code { $status }.
why-unencrypted = The server offered no encryption.
why-not-welcome = The mail server turned us away.
why-tor-late = Tor could not be reached in time.
why-no-resolver = No service for safe look-ups could be reached.
