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
# Where the window is not shut in: Windows and macOS.
webmail-not-shut-in = Only the settings of this system’s web view keep this page on Tor’s way. Waypost’s makers could not try that on this system.
webmail-crashed = The page stopped working. Load it again.
# $host is the name of a computer on the internet.
webmail-refused-plain = A page at { $host } is not encrypted. Waypost did not open it.

## Saving a file

webmail-save-title = Save this file
webmail-save-warning = Other programs that open this file do not use Tor. A document can then give away where you are.
webmail-save = Save
webmail-cancel = Cancel

## Why there is no such window

# $provider is the name of a mail provider.
webmail-none = { $provider } has no webmail that Waypost knows of
webmail-unknown = Waypost knows no webmail for this address; take the road over Tor with your mail program
webmail-folder = the folder { $file } can’t be used: { $reason }
webmail-jail-forbidden = this system forbids a program to shut itself in, so the window could leak, and Waypost opens none; Tor Browser does the same job, and the road over Tor works with your mail program
webmail-jail-forbidden-tor-browser = this system forbids a program to shut itself in, so the window could leak, and Waypost opens none; open the page in Tor Browser, which is installed here
webmail-not-here = on this system no window is known that could not leak, so Waypost opens none; Tor Browser does the same job
webmail-not-here-tor-browser = on this system no window is known that could not leak, so Waypost opens none; open the page in Tor Browser, which is installed here
webmail-no-display = the window found no display to show itself on
webmail-misunderstood = the window and Waypost did not understand each other; install Waypost again
