### The webmail window, which reaches nothing but Tor.

## The bar above the page

webmail-onion = Onion site, through Tor
webmail-through-tor = Through Tor
webmail-reconnecting = Tor is connecting again…
webmail-back = Back
webmail-reload = Load again
webmail-new-identity = New identity
webmail-new-identity-hint = Signs you out, forgets this visit, and takes another way through Tor.
webmail-close = Close
webmail-not-tor-browser = This window reaches your mail over Tor. It is not Tor Browser: a site can tell your computer from others more easily.
webmail-crashed = The page stopped working. Load it again.
# $host is the name of a computer on the internet.
webmail-refused-plain = A page at { $host } is not encrypted. Waypost did not open it.

## Saving a file

webmail-save-title = Save this file
webmail-save-warning = Other programs that open this file do not use Tor. A document can then give away where you are.
webmail-save = Save
webmail-cancel = Cancel
