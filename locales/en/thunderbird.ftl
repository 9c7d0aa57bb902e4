### Thunderbird through Tor.

## What could not be done. $name is what was typed, $file a path, $reason what the system said.

thunderbird-no-such-profile = Thunderbird has no profile “{ $name }” here; waypost thunderbird list names them
thunderbird-ambiguous = several profiles of Thunderbird are called “{ $name }”; give the folder of one
thunderbird-running = Thunderbird is open; close it, then try again
thunderbird-not-set = Waypost has not set up this profile, so there is nothing to take back
thunderbird-unfinished = the file user.js in this profile has no proper end; mend it first
thunderbird-edited = the lines of Waypost in user.js were changed; take them out by hand, then try again
thunderbird-storage = { $file } can’t be used: { $reason }
thunderbird-no-home = this system names no home folder

## What was done

thunderbird-set = The profile { $name } is set up. Start Thunderbird again: its mail to { $provider } then goes over Tor, for as long as you keep Waypost’s route open. Without it that mail waits; it does not go out another way.
thunderbird-undone = The profile { $name } is as it was before.

## The list

thunderbird-empty = No Thunderbird was found here.
thunderbird-head-name = Profile
thunderbird-head-state = Over Tor
thunderbird-head-folder = Folder
thunderbird-yes = yes
thunderbird-no = no
