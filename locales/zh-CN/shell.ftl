### What the window's frame says: the language's own name, notifications, the system's dialogs.

language-name = 简体中文
shell-check-ended = 检查已结束
