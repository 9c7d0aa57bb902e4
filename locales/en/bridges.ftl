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
