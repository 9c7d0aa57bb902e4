### What the window's frame says: the language's own name, notifications, the system's dialogs.

language-name = English
shell-check-ended = The check has ended

## The system's dialogs

shell-pick-mail = Choose the mail that came back
shell-pick-logs = Choose the logs
shell-save-report = Save the report
shell-close-title = Close Waypost?
shell-close-route = The road over Tor is open. When Waypost closes, it closes too, and mail programs that use it have to wait.
shell-close-yes = Close both
shell-close-no = Keep it open
