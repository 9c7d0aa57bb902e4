### What the window's frame says: the language's own name, notifications, the system's dialogs.

language-name = 简体中文
shell-check-ended = 检查已结束

## The system's dialogs

shell-pick-mail = 选择被退回的邮件
shell-pick-logs = 选择日志
shell-save-report = 保存报告
shell-close-title = 要关闭 Waypost 吗？
shell-close-route = Tor 线路正开着。关闭 Waypost 时，线路也会关闭，使用它的邮件软件只能等待。
shell-close-yes = 都关闭
shell-close-no = 保持打开
