### What the window's frame says: the language's own name, notifications, the system's dialogs.

language-name = 简体中文
shell-check-ended = 检查已结束
shell-in-background = Tor 线路保持打开。再次启动 Waypost 就能看到窗口。
shell-page-crashed = 窗口中的页面中断了，正在重新载入。正在进行的检查已停止，Tor 线路已关闭。

## The system's dialogs

shell-pick-mail = 选择被退回的邮件
shell-pick-logs = 选择日志
shell-save-report = 保存报告
shell-close-title = 要关闭 Waypost 吗？
shell-close-route = Tor 线路正开着。关闭 Waypost 时，线路也会关闭，使用它的邮件软件只能等待。线路也可以在没有窗口时保持打开：再次启动 Waypost 就能看到窗口。
shell-close-background = 不显示窗口，继续运行
shell-close-yes = 都关闭
shell-close-no = 保持打开
