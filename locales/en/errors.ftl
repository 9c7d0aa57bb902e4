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
error-seal-private = this is a private key of age, which nobody else should see; give the public one, which begins with age1
error-seal-no-key = this is no public key of age; such a key begins with age1
error-seal-no-support = the profile names no key of a support desk; give one with --seal age1…
error-no-data-folder = this system names no data folder; give one with --state-dir

## Tor

error-tor-start = Tor can’t be started on this system
