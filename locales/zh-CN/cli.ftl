### What only the command line says.

## Headings of a report

cli-heading-way = 通往邮箱的路
cli-heading-parts = 您的邮件，逐项来看
cli-heading-findings = 发现了什么
cli-heading-alternatives = 您可以怎么做

## A finding

cli-sure = 把握
cli-sure-certain = 确定
cli-sure-likely = 很可能
cli-sure-possible = 有可能
cli-where = 位置
# $hop is the number of a point on the way, counted from this computer.
cli-point = 第 { $hop } 个节点
cli-seen-at = 出现在
cli-more = 另有 { $count } 项
cli-ruled-out = 已排除
cli-left-open = 仍有可能

## A way around. $seconds is how long the try took, in whole seconds.

cli-tried-works = 刚刚试过，可以用：{ $seconds ->
    [0] 用时不到一秒。
   *[other] 用时 { $seconds } 秒。
}
cli-tried-fails = 刚刚试过，从这里不能用。
cli-not-tried = 还没有试过。
cli-trying = 正在尝试。
cli-helps = 有助于

## Around a report

# $provider is a mail domain that no entry of the directory names.
cli-assumed = Waypost 不认识 { $provider }，它的服务器是根据名称推断的。不一定全都正确。
# $time is a date and a time, $seconds the length of the check.
cli-made = 检查时间：{ $time }，{ $seconds ->
    [0] 用时不到一秒。
   *[other] 用时 { $seconds } 秒。
}

## While a check runs, on the terminal. $seconds is the time it may take.

cli-started = 正在检查 { $provider }。最多需要 { $seconds } 秒。
cli-working-computer = 查看这台电脑
cli-working-network = 查看它的网络
cli-working-dns = 查找地址
cli-working-road = 沿路探查
cli-working-encryption = 尝试加密
cli-working-service = 尝试邮件
cli-trying-ways = 正在尝试其他办法
cli-stopping = 正在停止。再按一次 Ctrl-C 可直接结束，不给出结果。

## The directory of providers

cli-providers-id = 代号
cli-providers-name = 名称
cli-providers-domains = 邮箱域名
cli-providers-ranges = 自有地址
cli-providers-onion = Tor 内
cli-providers-status = 故障消息
cli-providers-checked = 上次核对
cli-providers-sources = 来源
cli-providers-notes = 须知

## A mail that came back

cli-recipient = 收件人
cli-server = 服务器
cli-reply = 原话
cli-reported-by = 报告方

## Mail servers' logs. All arguments are numbers, but $from and $to: dates and times.

cli-log-span = 从 { $from } 到 { $to }：共 { $lines } 行，其中 { $unparsed } 行没有读懂。
cli-heading-destinations = 邮件发往哪里
cli-log-destination = 尝试 { $attempts }，送达 { $delivered }，推迟 { $deferred }，放弃 { $bounced }
cli-log-address = 连通 { $connected }，无应答 { $timeout }，被拒绝 { $refused }，被切断 { $reset }，无路可达 { $unreachable }

## The road over Tor

cli-route-open = Tor 线路已打开。
# $address is an address and a port on this computer.
cli-route-socks = 供支持 SOCKS 第 5 版的程序使用：{ $address }。名称也请通过它来查找。
# $address is a web address on this computer.
cli-route-pac = 供需要代理脚本地址的程序使用：{ $address }
# $service is the name of a service, $address is on this computer, $host is the provider’s server.
cli-route-forward = { $service }，不用代理：{ $address } 通往 { $host }
cli-route-close = 按 Ctrl-C 关闭。

## An export

cli-removed = 已删去：{ $what }
