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
window-again = Check again
window-export = Make a report to send
window-why = Why Waypost thinks so
window-nothing-found = Nothing was found that is wrong.
window-role-target = Your provider
# $worked and $failed are numbers of tries.
window-times-say = Tries that went through: { $worked }. Tries that did not: { $failed }.
window-times-legend = Each bar is one try. Thin green bars went through, thick red ones did not.
window-evidence-legend = What is marked is what the answer rests on.
window-check-failed = The check could not be made
window-start-failed = Waypost could not start

## What went wrong inside

window-error-inside = Something inside Waypost went wrong. Nothing is lost: try again. If it stays so, start Waypost anew.
