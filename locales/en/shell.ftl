### What the window's frame says: the language's own name, notifications, the system's dialogs.

language-name = English
shell-check-ended = The check has ended
shell-in-background = The road over Tor stays open. Start Waypost again to see its window.
shell-page-crashed = The window's page broke off and is being loaded again. Checks that were running were stopped, and the road over Tor is closed.

## The system's dialogs

shell-pick-mail = Choose the mail that came back
shell-pick-logs = Choose the logs
shell-save-report = Save the report
shell-close-title = Close Waypost?
shell-close-route = The road over Tor is open. When Waypost closes, it closes too, and mail programs that use it have to wait. It can also stay open without a window: start Waypost again to see it.
shell-close-background = Go on without a window
shell-close-yes = Close both
shell-close-no = Keep it open
