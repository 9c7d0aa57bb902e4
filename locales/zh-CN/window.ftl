### What only the window says. A person reads this whose mail has just stopped: short and plain.

window-menu = 菜单
window-settings = 设置
window-history = 以前的检查
window-back = 返回
window-copy = 复制
window-copied = 已复制。
window-copy-failed = 这里无法复制。

## The question

window-question = 哪个邮箱地址不能用了？
window-question-help = 只填 @ 后面的部分就够了。@ 前面的内容不会发往任何地方。
window-question-empty = 请输入您的邮箱地址，或在下面选择服务商。
window-pick-provider = 或选择您的邮箱服务商：
window-pick-none = 请选择…
window-check = 检查
window-contact = 检查时会连接您的邮箱服务商，并连接一些知名网站作对比。您的网络能看到这些连接。
window-contact-more = 会连接哪些地方
window-contact-explained = Waypost 会像邮件软件一样，去敲您服务商的服务器的门。为了对比，它也会去敲别家服务器的门，并询问互联网上几本公共“电话簿”（DNS）。

    它不登录任何账户，也从不询问密码。关于您的任何信息都不会发给任何人：Waypost 没有可以汇报的总部。

    监视您线路的人能看到这些连接，就像能看到任何邮件软件的连接一样。
window-other = 是别的问题吗？
window-came-back = 我的邮件被退回了
window-run-server = 我管理一台邮件服务器

## What is asked once

window-consent-title = 第一次检查之前
window-consent-yes = 继续
window-consent-no = 以后再说
window-tor-title = 检查时可以也用 Tor 吗？
window-tor-explained = Tor 是一条绕经其他国家的路。有了它，Waypost 可以判断您的服务商是不是对所有人都停了，还可以试试别的路。

    监视您线路的人能看到您在用 Tor，但看不到您用它做什么。在有些地方，仅这一点就会引人注意：请您自己判断这样做是否安全。
window-tor-yes = 使用 Tor
window-tor-no = 检查时不用 Tor
window-remember = 不再询问

## While a check runs

# $provider is the name of a mail provider, or what the user typed in.
window-checking = 正在检查：{ $provider }
window-starting = 正在准备
window-stopping = 正在停止，并整理已看到的内容
# $seconds are those since the start, $count is how many things were tried.
window-elapsed = 已过 { $seconds } 秒。{ $count ->
    [0] 还没有进行尝试。
   *[other] 已尝试 { $count } 项。
}
# $seconds is the time the check is given.
window-at-most = 最多需要 { $seconds } 秒。
window-cancel = 取消
window-leave = 不等了
window-check-other = 检查另一个地址
window-other-checks = 其他检查：
window-now = 进行中
window-ahead = 尚未开始

## The answer

window-heading-works = 哪些能用，哪些不能用
window-stopped = 您提前停止了检查。这是到那时为止看到的情况。
window-show-how = 查看方法
window-ways-trying = 结论已定。其他办法还在尝试。
window-way-news = { $way }：{ $news }
window-ways-done = 不再尝试其他办法了。
window-stop-trying = 停止尝试
window-again = 再次检查
window-export = 生成可发送的报告
window-why = Waypost 为什么这样判断
window-nothing-found = 没有发现问题。
window-role-target = 您的服务商
# $worked and $failed are numbers of tries.
window-times-say = 成功的尝试：{ $worked }。不成功的尝试：{ $failed }。
window-times-legend = 每一条代表一次尝试。细的绿条是成功，粗的红条是不成功。
window-worked = 成功
window-evidence-legend = 带标记的是得出结论的依据。
window-check-failed = 无法进行检查
window-start-failed = Waypost 无法启动

## What went wrong inside

window-error-inside = Waypost 内部出了问题。没有丢失任何内容：请重试。如果还是这样，请重新启动 Waypost。

## A mail that came back

window-bounce-title = 我的邮件被退回了
window-bounce-help = 邮件无法送达时，服务器会回信说明原因。Waypost 可以替您读懂它。
window-bounce-drop = 把邮件文件拖到这里，或者
window-bounce-pick = 选择文件
window-bounce-paste = 或把它的文字粘贴到这里，技术部分也一起：
window-bounce-read = 解读
window-bounce-stays = 只在这台电脑上读取，不会发往任何地方。
window-bounce-other = 解读另一封邮件
window-bounce-too-large = 作为邮件，这个文件太大了。请选择被退回的那封邮件。
window-bounce-is = 退信的意思，简单地说
window-bounce-is-none = 这不是退回的邮件
window-details = 详情

## Logs of a mail server

window-log-title = 我管理一台邮件服务器
window-log-help = 请选择邮件服务器的日志，压缩的也可以。Waypost 会找出它已经连不上的地方。
window-log-pick = 选择日志
window-log-reading = 正在读取…
# All arguments are numbers of connections.
window-chart-say = 连接：成功 { $connected } 次，无应答 { $timeout } 次，其他失败 { $other } 次。
window-chart-legend = 每一列是一段时间。纯绿色是成功，红色斜线是不成功。

## Earlier checks

window-history-help = 打开其中一项，或勾选两项，看看有什么变化。
window-history-no-key = 这里没有能存放密钥的密钥环，因此不会保存新的检查。
window-history-passphrase-begin = 仍然可以保存检查，用您自选的口令封存。口令不会存放在任何地方：每次启动 Waypost 都要重新输入，没有它，谁也打不开这些检查，您自己也不行。
window-history-passphrase-open = 以前的检查用口令封存。输入口令后就能查看，新的检查也会保存，直到您关闭 Waypost。
window-history-passphrase = 口令
window-history-passphrase-again = 再输入一次口令
window-history-passphrase-keep = 用这个口令保存检查
window-history-passphrase-give = 打开
window-history-passphrase-differs = 两次输入的口令不一样。请输入两次相同的口令。
window-history-keep-none = 不保存检查
# $time is when a check was made.
window-history-tick = 选择 { $time } 的检查来对比
window-history-delete-one = 删除 { $time } 的检查
window-history-delete-sure = 要删除 { $time } 的检查吗？删除后无法恢复。
window-history-delete-all = 全部删除
window-history-delete-all-sure = 要删除以前的所有检查吗？删除后无法恢复。
window-history-compare = 对比
window-history-back = 以前的所有检查
window-compared = 有什么变化
window-delete = 删除
window-keep = 保留

## A report for somebody else

window-export-help = 请把它发给帮助您的人。请先看一看：里面只有您在这里看到的内容。
window-export-format = 格式
window-format-html = 网页（HTML）
window-format-pdf = 打印稿（PDF）
window-format-text = 纯文本
window-format-json = 数据（JSON）
window-format-ooni = 供 OONI 使用的数据
window-export-redact = 去掉哪些内容
window-redact-standard = 所有会透露您是谁、在哪里的内容
window-redact-strict = 以上内容，以及您的网络、准确时间和系统
window-redact-none = 不去掉
window-redact-warning = 不去掉任何内容的报告，可能透露您是谁、在哪里。请只交给您信任的人。
window-export-more = 还要去掉（无论出现在哪里）：
window-export-remove = 去掉
window-export-put-back = 放回
window-export-preview = 这就是会发出去的内容
# $count is a number of places in the report.
window-export-removed = 已去掉 { $count } 处。
window-export-unmarked = 下面标出的是代替已去掉内容的地方。未标出的有：只保留到小时的时间、缩短的系统版本、略去的本地网络节点，以及现在写作 0.0.0.0 或 :: 的本机地址。
window-export-save = 保存文件
# $file is the name of a file.
window-export-saved = 已保存为 { $file }。

## Mail over Tor

window-route = 通过 Tor
window-route-title = 让您的邮件走 Tor
window-route-help = Waypost 可以让一条 Tor 线路一直开着。您的邮件软件走这条线路，途中就没有人看得到这是谁的邮件。
window-route-who = 您的邮箱地址
window-route-more = 更多选项
window-route-everything = 允许所有程序把它用于任何连接
window-route-forwards = 也为不支持代理的邮件软件打开入口
window-route-bridges-only = 没有网桥就不连接 Tor
window-route-start = 打开线路
window-route-stop = 关闭线路
window-route-closed = 线路已关闭。
window-route-opening = 正在打开线路
window-route-open = 线路已打开。
window-route-lost = Tor 断开了。在它恢复之前，不会发出任何内容。
window-route-closing = 正在关闭线路
window-route-stays = 您在这里做别的事时，它会一直开着。
window-route-socks = 供邮件软件使用的代理（SOCKS5）
window-route-pac = 填入系统代理设置的地址（PAC）
window-webmail = 通过 Tor 使用网页版邮箱
window-webmail-help = 一个单独的窗口会显示服务商的网页，它只能连接 Tor。
window-webmail-open = 通过 Tor 打开网页版邮箱
window-webmail-keep = 保持登录，下次再用
window-webmail-opening = 正在打开窗口
window-webmail-shown = 窗口已打开。
window-webmail-close = 关闭窗口
window-thunderbird = Thunderbird
window-thunderbird-help = 点一下，Thunderbird 就走这条线路收发这个邮箱的邮件。再点一下，全部恢复原样。请先关闭 Thunderbird。
window-thunderbird-who = 请先在上面输入您的邮箱地址。
window-thunderbird-set = 设置
window-thunderbird-set-one = 设置配置文件 { $name }
window-thunderbird-undo = 恢复原样
window-thunderbird-undo-one = 把配置文件 { $name } 恢复原样
window-bridges = 您自己的网桥
window-bridges-help = 网桥是不在任何公开名单上的 Tor 入口。在 Tor 被切断的地方，您信任的人可以发给您一个。
window-bridges-paste = 请照您收到的原样粘贴网桥地址：
window-bridges-add = 添加
window-bridges-remove = 移除
# $label is a short name of a bridge.
window-bridges-remove-one = 移除网桥 { $label }
window-bridges-try = 试一试
window-bridges-try-one = 试一试网桥 { $label }
window-bridges-trying = 正在试网桥 { $label }。这可能要一分钟。
# $says is a sentence on how it did.
window-bridges-tried = 网桥 { $label }：{ $says }
window-bridges-ask = 向 Tor 项目索取网桥
# Of the user; the field may stay empty.
window-bridges-country = 国家，两个字母（可以留空）
# $domain is what stands behind the @ of a mail address.
window-check-road = 检查到 { $domain } 的路

## Sealing a report

window-seal = 加锁，只给一个人看
window-seal-help = 请粘贴帮助您的人的 age 公钥（以 age1 开头）。这样只有那个人能打开文件。
window-seal-support = 为您的配置文件里写明的支持人员加锁。这样只有他们能打开文件。

## Settings

window-settings-look = 语言和外观
window-settings-language = 语言
window-settings-language-system = 跟随系统
window-settings-theme = 外观
window-theme-system = 跟随系统
window-theme-light = 浅色
window-theme-dark = 深色
window-settings-contact = 可以连接哪些地方
window-settings-tor = Tor
window-settings-tor-ask = 每次都问我
window-settings-tor-on = 使用
window-settings-tor-off = 不使用
window-settings-ask-first = 下次检查前再问我
window-settings-history = 把检查保存在这台电脑上，用密钥加锁
window-settings-keep = 保存时间
window-days = { $count } 天
# $system is the name of an operating system.
window-version = Waypost { $version }（{ $system }）
