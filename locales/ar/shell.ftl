### What the window's frame says: the language's own name, notifications, the system's dialogs.

language-name = العربية
shell-check-ended = انتهى الفحص
