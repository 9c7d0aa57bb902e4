### What the window's frame says: the language's own name, notifications, the system's dialogs.

language-name = فارسی
shell-check-ended = بررسی تمام شد
