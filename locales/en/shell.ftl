### What the window's frame says: the language's own name, notifications, the system's dialogs.

language-name = English
shell-check-ended = The check has ended
