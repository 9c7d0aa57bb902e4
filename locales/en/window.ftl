### What only the window says. A person reads this whose mail has just stopped: short and plain.

window-menu = Menu
window-settings = Settings
window-history = Earlier checks
window-back = Back
window-copy = Copy
window-copied = Copied.
window-copy-failed = This can't be copied here.

## The question

window-question = Which mail address stopped working?
window-question-help = What stands behind the @ is enough. What stands before it goes nowhere.
window-question-empty = Type in your mail address, or pick your provider below.
window-pick-provider = Or pick your provider:
window-pick-none = Choose …
window-check = Check
window-contact = The check contacts your mail provider and some well-known places to compare. Your network can see that it does.
window-contact-more = More on whom it contacts
window-contact-explained = Waypost knocks at the servers of your provider, as a mail program does. To compare, it also knocks at servers of others, and asks a few public phone books of the internet (DNS).

    It signs in nowhere and never asks for a password. Nothing about you is sent to anyone: there is no home that Waypost reports to.

    Whoever watches your line can see these contacts, as they see those of any mail program.
window-other = Something else?
window-came-back = A mail came back to me
window-run-server = I run a mail server

## What is asked once

window-consent-title = Before the first check
window-consent-yes = Go ahead
window-consent-no = Not now
window-tor-title = May the check use Tor, too?
window-tor-explained = Tor is a road through other countries. With it Waypost can tell if your provider is down for everyone, and can try ways around.

    Whoever watches your line can see that you use Tor, but not what for. In some places this alone draws notice: decide if it is safe for you.
window-tor-yes = Use Tor
window-tor-no = Check without Tor
window-remember = Do not ask again

## While a check runs

# $provider is the name of a mail provider, or what the user typed in.
window-checking = Looking at { $provider }
window-starting = Getting ready
window-stopping = Stopping, and looking at what was seen so far
# $seconds are those since the start, $count is how many things were tried.
window-elapsed = { $seconds ->
    [one] One second so far.
   *[other] { $seconds } seconds so far.
} { $count ->
    [0] Nothing was tried yet.
    [one] One thing was tried.
   *[other] { $count } things were tried.
}
# $seconds is the time the check is given.
window-at-most = It takes { $seconds } seconds at most.
window-cancel = Cancel
window-leave = Do not wait
window-check-other = Check another address
window-other-checks = Other checks:
window-now = looking
window-ahead = not yet

## The answer

window-heading-works = What works and what does not
window-stopped = You stopped the check early. This is what was seen by then.
window-show-how = Show how
window-ways-trying = The answer stands. Ways around are still being tried.
window-way-news = { $way }: { $news }
window-ways-done = No way around is being tried any more.
window-stop-trying = Stop trying
window-again = Check again
window-export = Make a report to send
window-why = Why Waypost thinks so
window-nothing-found = Nothing was found that is wrong.
window-role-target = Your provider
# $worked and $failed are numbers of tries.
window-times-say = Tries that went through: { $worked }. Tries that did not: { $failed }.
window-times-legend = Each bar is one try. Thin green bars went through, thick red ones did not.
window-worked = went through
window-evidence-legend = What is marked is what the answer rests on.
window-check-failed = The check could not be made
window-start-failed = Waypost could not start

## What went wrong inside

window-error-inside = Something inside Waypost went wrong. Nothing is lost: try again. If it stays so, start Waypost anew.

## A mail that came back

window-bounce-title = A mail came back to me
window-bounce-help = When a mail can't be handed over, a server writes back and says why. Waypost reads that for you.
window-bounce-drop = Drop the mail here as a file, or
window-bounce-pick = Choose a file
window-bounce-paste = Or paste its text here, the technical part too:
window-bounce-read = Explain it
window-bounce-stays = It is read on this computer and goes nowhere.
window-bounce-other = Read another mail
window-bounce-too-large = This file is too large for a mail. Choose the mail that came back.
window-bounce-is = What came back, in plain words
window-bounce-is-none = This is not a mail that came back
window-details = Details

## Logs of a mail server

window-log-title = I run a mail server
window-log-help = Choose the logs of your mail server, packed ones too. Waypost looks for places that it can no longer reach.
window-log-pick = Choose logs
window-log-reading = Reading …
# All arguments are numbers of connections.
window-chart-say = Connections: { $connected } went through, { $timeout } got no answer, { $other } failed in another way.
window-chart-legend = Each column is a stretch of time. Plain green is what went through, hatched red is what did not.

## Earlier checks

window-history-help = Open one, or tick two to see what has changed between them.
window-history-no-key = There is no keyring here that could keep a key, so new checks are not kept.
window-history-passphrase-begin = You can have them kept all the same, sealed with a passphrase that you choose. It is stored nowhere: you give it again each time Waypost starts, and without it nobody can open these checks, not even you.
window-history-passphrase-open = The earlier checks are sealed with a passphrase. Once you give it, they can be read and new checks are kept, until you close Waypost.
window-history-passphrase = Passphrase
window-history-passphrase-again = The passphrase once more
window-history-passphrase-keep = Keep checks with this passphrase
window-history-passphrase-give = Open
window-history-passphrase-differs = The two passphrases differ. Type the same one twice.
window-history-keep-none = Keep no checks
# $time is when a check was made.
window-history-tick = Compare the check of { $time }
window-history-delete-one = Delete the check of { $time }
window-history-delete-sure = Delete the check of { $time }? It can't be brought back.
window-history-delete-all = Delete all
window-history-delete-all-sure = Delete all earlier checks? They can't be brought back.
window-history-compare = Compare
window-history-back = All earlier checks
window-compared = What has changed
window-delete = Delete
window-keep = Keep

## A report for somebody else

window-export-help = Send this to the people who help you. Look at it first: only what you see here is in it.
window-export-format = As
window-format-html = a page (HTML)
window-format-pdf = a print (PDF)
window-format-text = plain text
window-format-json = data (JSON)
window-format-ooni = data for OONI
window-export-redact = What is left out
window-redact-standard = All that tells who and where you are
window-redact-strict = That, and your own network, exact times and your system too
window-redact-none = Nothing
window-redact-warning = A report with nothing left out can show who and where you are. Give it only to someone you trust.
window-export-more = Take out more, wherever it stands:
window-export-remove = Take out
window-export-put-back = Put back
window-export-preview = This is what leaves
# $count is a number of places in the report.
window-export-removed = { $count ->
    [one] One thing was taken out.
   *[other] { $count } things were taken out.
}
window-export-unmarked = Marked below is what stands in place of something. Not marked are times cut to the hour, the shortened version of the system, points of your network that were left out, and own addresses that now read 0.0.0.0 or ::.
window-export-save = Save the file
# $file is the name of a file.
window-export-saved = Saved as { $file }.

## Mail over Tor

window-route = Over Tor
window-route-title = Your mail over Tor
window-route-help = Waypost can hold a road over Tor open. Your mail program then takes it, and nobody on the line sees whose mail it is.
window-route-who = Your mail address
window-route-more = More choices
window-route-everything = Let every program use it for everything
window-route-forwards = Open doors for mail programs that know no proxy, too
window-route-bridges-only = Never go to Tor without a bridge
window-route-start = Open the road
window-route-stop = Close the road
window-route-closed = The road is closed.
window-route-opening = The road is being opened
window-route-open = The road is open.
window-route-lost = Tor was lost. Nothing goes out until it is back.
window-route-closing = The road is being closed
window-route-stays = It stays open while you do other things here.
window-route-socks = Proxy for mail programs (SOCKS5)
window-route-pac = Address for the system’s proxy settings (PAC)
window-webmail = Webmail through Tor
window-webmail-help = A window of its own shows your provider’s page and reaches nothing but Tor.
window-webmail-open = Open webmail through Tor
window-webmail-keep = Stay signed in for the next time
window-webmail-opening = The window is being opened
window-webmail-shown = The window is open.
window-webmail-close = Close the window
window-thunderbird = Thunderbird
window-thunderbird-help = One click lets Thunderbird fetch and send this mail over the road. One more click takes it all back. Close Thunderbird first.
window-thunderbird-who = Type your mail address above first.
window-thunderbird-set = Set up
window-thunderbird-set-one = Set up the profile { $name }
window-thunderbird-undo = Take back
window-thunderbird-undo-one = Take back what was set up in the profile { $name }
window-bridges = Your own bridges
window-bridges-help = A bridge is a way into Tor that stands on no public list. Where Tor is cut off, somebody you trust can send you one.
window-bridges-paste = Paste bridge lines, as they were sent to you:
window-bridges-add = Add
window-bridges-remove = Remove
# $label is a short name of a bridge.
window-bridges-remove-one = Remove the bridge { $label }
window-bridges-try = Try it
window-bridges-try-one = Try the bridge { $label }
window-bridges-trying = Trying the bridge { $label }. This can take a minute.
# $says is a sentence on how it did.
window-bridges-tried = Bridge { $label }: { $says }
window-bridges-ask = Ask the Tor Project for bridges
# Of the user; the field may stay empty.
window-bridges-country = Country, by two letters (may stay empty)
# $domain is what stands behind the @ of a mail address.
window-check-road = Check the road to { $domain }

## Sealing a report

window-seal = Seal it for one person
window-seal-help = Paste the public key of age (it begins with age1) of the one who helps you. Only they can open the file then.
window-seal-support = Seal it for the support desk that your profile names. Only they can open the file then.

## Settings

window-settings-look = Language and look
window-settings-language = Language
window-settings-language-system = As the system has it
window-settings-theme = Look
window-theme-system = As the system has it
window-theme-light = Light
window-theme-dark = Dark
window-settings-contact = What may be contacted
window-settings-tor = Tor
window-settings-tor-ask = Ask me each time
window-settings-tor-on = Use it
window-settings-tor-off = Do not use it
window-settings-ask-first = Ask again before the next check
window-settings-history = Keep checks on this computer, sealed with a key
window-settings-keep = Keep them for
window-days = { $count ->
    [one] one day
   *[other] { $count } days
}
# $system is the name of an operating system.
window-version = Waypost { $version } on { $system }
