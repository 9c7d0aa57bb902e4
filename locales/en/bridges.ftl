### Bridges: the user's own entrances to Tor.

## What is wrong with a pasted line. $line is its number. These come in a list, after “nothing was added:”.

bridges-line-no-bridge = line { $line } is no bridge line
bridges-line-bad-address = line { $line } has no proper address and port
bridges-line-no-fingerprint = line { $line } has no fingerprint, the 40 digits and letters behind the address
bridges-line-bad-fingerprint = line { $line } has something that is no fingerprint where one should be
bridges-line-bad-setting = line { $line } has a setting that can’t be right
bridges-line-cut-off = line { $line } has lost its end, copy it again as a whole
bridges-line-too-long = line { $line } is too long to be a bridge line
bridges-line-too-many = line { $line } is one too many
bridges-lines-more = { $count ->
    [one] one more is wrong
   *[other] { $count } more are wrong
}
bridges-lines-wrong = nothing was added: { $faults }
bridges-lines-untried = nothing was tried: { $faults }

## What could not be done

bridges-none-given = give a bridge line: as it was sent to you, in quotation marks, or on stdin
bridges-none-kept = you have added no bridges; waypost bridges add takes them in
bridges-no-keyring-wished = bridges are kept in the system’s keyring alone; leave out --no-keyring
bridges-keyring-missing = bridges are kept in the system’s keyring alone, and there is none here that answers
bridges-keyring-locked = the keyring is locked; unlock it to reach your bridges
bridges-keyring-failed = the keyring failed ({ $reason }); your bridges are still in it, try again
bridges-damaged = what the keyring holds as your bridges can’t be read; waypost bridges remove --all begins anew
# $most is a number.
bridges-too-many = no more than { $most } bridges can be kept; remove some first
# $label is what was typed.
bridges-no-such = there is no bridge “{ $label }”; waypost bridges list names them
bridges-ambiguous = several bridges begin with “{ $label }”; give more of it

## What was done

bridges-added = { $count ->
    [0] These bridges are there already.
    [one] One bridge is added. It is in your keyring and nowhere else.
   *[other] { $count } bridges are added. They are in your keyring and nowhere else.
}
bridges-removed = The bridge { $label } is removed.
bridges-removed-all = All your bridges are removed.
bridges-empty = You have added no bridges.

## The list

bridges-head-label = Bridge
bridges-head-transport = Way of hiding
# A bridge that does not hide that it is one.
bridges-transport-direct = none

## How a bridge did that was tried. These stand behind its name.

# $program is the name of a program, or where it should lie.
bridges-try-missing = Not tried, since the program { $program } is missing.
bridges-try-unreachable = There is no road to its address from here. Look if your network works.
bridges-try-dropped = No one answers at its address. It may be gone or cut off: ask for another.
bridges-try-reset = The call to its address is cut at once. It may be gone or cut off: ask for another.
bridges-try-handshake-cut = Its address answers, but the bridge does not. The line may be wrong, or the call is cut.
bridges-try-cut-later = It answers, but too little gets through.
bridges-try-silent = It does not answer. Ask for another.
bridges-try-late = It is too slow: Tor was not ready in time.

## Asking the Tor Project for bridges

# $host is the name of the Tor Project’s server, $fronts a list of servers’ names.
bridges-ask-before = Bridges are asked for at the Tor Project ({ $host }), hidden in calls to: { $fronts }. Your network sees these calls, and not what is asked.
# $front is a server’s name.
bridges-ask-by = Asking by way of { $front }.
# $ways is a list of bridges-ask-way.
bridges-ask-got = The Tor Project gave bridges: { $ways }.
# $way is the name of a transport, or bridges-ask-plain.
bridges-ask-way = { $way } ({ $count })
# Bridges that do not hide what they are.
bridges-ask-plain = plain
bridges-ask-general = It has no advice of its own for your country. These are what it gives elsewhere.
bridges-ask-left-out = Lines that came and can’t be used here: { $count }.
# What could not be done. $program is the name of a program, or where it lies.
bridges-ask-missing = nothing was asked, since the program that hides the question is missing: install { $program }
bridges-ask-fails = nothing was asked, since the program that hides the question does not start: { $program }
bridges-ask-cut = nothing came back by way of: { $fronts }; they are cut off here, or no longer lead to the Tor Project
bridges-ask-impostor = somebody else answered in place of { $host }, and was not believed; look too if this computer’s clock is right
bridges-ask-useless = { $host } answered with nothing that can be used; try again later
bridges-ask-none = the Tor Project has no bridges for { $country } that this computer can use
bridges-ask-none-here = the Tor Project has no bridges that this computer can use; try again with your country
bridges-ask-country = “{ $country }” is no country; give its two letters, such as TR
bridges-ask-private = the profile has a Tor network of its own, and names nobody to ask for its bridges
bridges-ask-no-keep = bridges that are neither kept nor shown help nobody; leave out --no-keyring, or give --reveal
