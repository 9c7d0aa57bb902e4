### Words that stand in tables, lists and labels.

## A part of somebody's mail, as it stands inside a list.

service-webmail = the webmail page
service-imap = receiving in a mail program (IMAP)
service-smtp = sending in a mail program (SMTP)
service-pop3 = receiving in a mail program (POP3)
service-mx = taking in mail from other providers (MX)

## The same in a table, where there is little room.

service-short-webmail = Webmail page
service-short-imap = Receiving (IMAP)
service-short-smtp = Sending (SMTP)
service-short-pop3 = Receiving (POP3)
service-short-mx = Mail from others (MX)

## How one part of the mail is doing.

state-ok = works
state-blocked = blocked
state-degraded = slow
state-down = down
state-unknown = not known

## The verdict in a few words.

status-ok = All is well
status-blocked = Something on the way blocks your mail
status-local-problem = The fault is on your side
status-provider-problem = The fault is at the provider
status-degraded = It works, but slowly
status-inconclusive = Waypost can't tell

## Where on the way something goes wrong.

layer-link = your own network
layer-dns = looking up the address
layer-tcp = the road to the server
layer-tls = encryption
layer-http = the web page
layer-mail = the mail server's language
layer-throughput = speed
layer-provider = the provider itself

## The stations between this computer and the mail, in their order.

station-computer = Computer
station-network = Network
station-dns = Addresses
station-road = Road
station-encryption = Encryption
station-service = Mail

station-state-fine = fine
station-state-broken = broken
station-state-slow = slow
station-state-unknown = unknown
