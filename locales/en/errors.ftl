### What could not be done, and how to mend it: the program's own sentences, without a capital in front.

## Whom a check is about

error-who-empty = type a mail address, such as name@example.org
error-who-too-long = that is too long to be a mail address
error-who-no-user = that mail address has nothing before the @
error-who-no-domain = what stands behind the @ is no domain name
error-who-number = that is a number, not a mail domain; type a name such as example.org
error-who-neither = that is neither a mail address nor a domain nor a provider’s id
# $id is what was typed.
error-who-unknown = “{ $id }” is no provider that Waypost knows; type the whole mail address
# $domain is a mail domain.
error-route-unknown = “{ $domain }” is no mail domain that Waypost knows; give its provider (waypost providers list), or let everything through (--everything)
error-thunderbird-unknown = “{ $domain }” is no mail domain that Waypost knows; give its provider (waypost providers list)

## The profile. $file is its path, $reason what the system or the reader of the file said.

error-profile = { $file }, { $reason }
error-profile-built-in = the built-in profile is damaged ({ $reason }); install Waypost again
error-profile-unreadable = the profile { $file } can’t be read: { $reason }
error-profile-no-file = the profile { $file } is no file
error-profile-too-large = the profile { $file } is too large to be one
error-profile-no-text = the profile { $file } is no UTF-8 text

## Mails and logs. $name is the log’s file.

error-mail-unreadable = the mail can’t be read: { $reason }
error-mail-empty = the mail is empty; save the whole message and try again
error-log-unreadable = the log { $name } can’t be read: { $reason }
error-log-worker = the log can’t be read: a fault in Waypost itself; please report it

## Files that Waypost makes

error-report-unwritable = the report can’t be written: { $reason }
error-file-unwritable = { $file } can’t be written: { $reason }
error-settings-unwritable = the settings can’t be written to { $file }: { $reason }
error-seal-private = this is a private key of age, which nobody else should see; give the public one, which begins with age1
error-seal-no-key = this is no public key of age; such a key begins with age1
error-seal-no-support = the profile names no key of a support desk; give one with --seal age1…
error-no-data-folder = this system names no data folder; give one with --state-dir

## Tor

error-tor-start = Tor can’t be started on this system
# $reason is what the system said.
error-route-doors = no port can be opened on this computer for the road over Tor: { $reason }
error-webmail-twice = the webmail window is open already
error-route-twice = the road over Tor is open already

## The history, as the window says it. $reason is what the system said.

error-history-no-key = no history is kept: there is no keyring to hold its key
error-history-keyring-locked = the keyring is locked; unlock it to reach the history
error-history-keyring-failed = the keyring failed ({ $reason }); nothing is lost, try again
error-history-key-lost = the keyring no longer has the key of this history, so nobody can read it; clear the history to begin a new one
error-history-needs-passphrase = the earlier checks open with a passphrase; give it under “Earlier checks”
error-history-wrong-passphrase = this is not the passphrase of the earlier checks
error-history-needs-keyring = the history opens with the key in the keyring, which Waypost was told not to use
error-history-no-such-report = this report is no longer in the history
error-history-full = the disk is full; the earlier reports are still there
error-history-busy = another program holds the history; try again
error-history-damaged = the history’s file is damaged; clear the history to begin a new one
error-history-damaged-report = this report is damaged and can’t be read; the others are still there
error-history-too-new = a newer Waypost wrote the history; use that one
error-history-storage = the history can’t be reached: { $reason }
error-keep-days = give a number of days from 1 to { $most }

## Faults of the window itself

error-no-display = there is no display for a window here; on the command line, use waypost
error-check-twice = this check is already under way
error-misused = the window asked for something that it can’t have: a fault in Waypost itself; please report it
error-fault = a fault in Waypost itself; please report it
error-no-runtime = this system gives no way to wait: { $reason }
