### The report as a page, a text or a print, for the people who help.

# $provider is the name of a mail provider.
report-title = Waypost：{ $provider }
# $version is that of Waypost, $system the name of an operating system, $id names the report.
report-made-by = 由 Waypost { $version } 在 { $system } 上生成。报告 { $id }。

## Headings

report-heading-tried = 尝试了什么
report-heading-compared = 与什么作了对比
report-heading-points = 沿路各节点
report-heading-times = 何时，多久
report-heading-raw = 全部测量结果
report-heading-told = 发信服务器怎么说
report-log-title = 邮件服务器的日志显示了什么
report-log-span = 从 { $from } 到 { $to }。
# Connections of a mail server to one destination; all arguments are numbers.
report-chart = 各时段的连接：连上 { $connected } 次，无应答 { $timeout } 次，其他失败 { $other } 次

## Tables

report-part = 部分
report-part-all = 所有部分
report-step = 步骤
report-tries = 次数
report-start = 开始
report-longest = 最长
report-end = 结果
report-point = 节点
report-address = 地址
report-network = 网络
report-time = 用时
report-answer = 应答

## What was held against what

report-role-control = 同一线路上的其他地方
report-role-neighbour = 相邻的地址
report-role-other-port = 同一服务器的另一个端口
report-role-innocent = 没有人拦截的名称

## How tries ended. All arguments are numbers.

report-worked = 成功 { $count } 次
report-reply-code = 没有地址（代码 { $code }）
report-unwilling = 服务器拒绝
report-failure-timeout = 超时无应答
report-failure-connection-reset = 被切断
report-failure-connection-refused = 被拒绝
report-failure-icmp-unreachable = 途中被退回
report-failure-no-route = 无路可达
report-failure-no-neighbour = 邻近设备无应答
report-failure-forbidden = 这里不允许
report-failure-connection-closed = 过早关闭
report-failure-tls-alert = 加密发出警报
report-failure-tls-protocol = 加密不正常
report-failure-bad-reply = 应答无法理解
report-failure-too-large = 应答过长
report-failure-local-fault = 这一边出错
report-failure-cancelled = 已停止
report-failure-unknown = 其他失败

## Points on the way. $target is a server, with its door (port) and address.

report-way-to = 到 { $target }
report-way-closed = 这个系统不让 Waypost 查看。
report-hop-time-exceeded = 已转发
report-hop-connected = 服务器接受了连接
report-hop-refused = 服务器拒绝了连接
report-hop-unreachable = 在此被退回
report-hop-silent = 无应答
report-not-reached = 踪迹到此为止。

## Times. $ms is a number of milliseconds, $seconds a text such as 5.4.

report-ms = { $ms } 毫秒
report-seconds = { $seconds } 秒

## Below a print

report-raw-attached = 全部测量结果附在这个文件里。
report-missing-letters = 有些文字在这个文件里无法画出，显示为方框。网页（HTML）里有这些文字。

## What was taken out of a report before it left

removed-some = { $what }（{ $count }）
removed-mail-address = 邮件地址中的名字
removed-address = 本机地址
removed-name = 电脑、用户和 Wi-Fi 的名字
removed-home-folder = 主文件夹路径
removed-secret = 网桥、密钥和密码
removed-encoded = 以其他写法出现的上述内容
removed-local-network = 本地网络的节点
removed-time = 精确时间
removed-system = 系统版本
removed-chosen = 另外要求删去的内容
