### Ways around. Each has a title and three steps.
### $services (the parts of the mail it helps) is always there. Other arguments stand with their message.

alternative-encrypted-dns-title = 通过安全的线路查找地址
alternative-encrypted-dns-step-1 = 在 Firefox 中：打开“设置”，进入“隐私与安全”。一直翻到下面的“基于 HTTPS 的 DNS”，选择“最大保护”。
alternative-encrypted-dns-step-2 = 在安卓上：依次打开“设置”“网络和互联网”“私人 DNS”，填入您信任的服务的名称。在 Windows 11 上：依次打开“设置”“网络和 Internet”和您的连接。在“DNS 服务器分配”处点“编辑”，填入该服务并打开“DNS over HTTPS”。
alternative-encrypted-dns-step-3 = 在使用 GNOME 的 Linux 上：设置窗口里没有这个开关。请在终端输入下面的命令，把 NAME 换成您的连接名称。命令：nmcli connection modify NAME connection.dns-over-tls yes。这需要 systemd-resolved，也需要支持它的 DNS 服务。

# $address is another address of the provider at which it answers, $host the server's name.
alternative-other-address-title = 使用同一服务商的另一个地址
alternative-other-address-step-1 = 同一台服务器在这个地址也有应答：{ $address }。邮件软件可以改连那里，浏览器不行。
alternative-other-address-step-2 = 在邮件软件的设置里，用这个地址替换 { $host }。软件这时可能会对证书发出警告：请停下，不要跳过警告。
alternative-other-address-step-3 = 等问题过去后，请把名称改回来：这个地址可能会变。

# $port is the door that works, $host the server's name.
alternative-other-port-title = 使用同一服务器的另一扇门（端口）
alternative-other-port-step-1 = 打开邮件软件的账户设置，找到服务器 { $host }。
alternative-other-port-step-2 = 把端口改为 { $port }。保持加密开启：993、995 和 465 用 SSL/TLS，143、110 和 587 用 STARTTLS。
alternative-other-port-step-3 = 给自己发一封邮件，看看能不能用。

alternative-split-hello-title = 把问候拆成两半，藏住名称
alternative-split-hello-step-1 = 把发给服务器的第一声问候分成两部分，它就能通过。
alternative-split-hello-step-2 = 浏览器和邮件软件自己做不到这一点。有一些辅助程序可以做到。请只从您信任的来源获取。
alternative-split-hello-step-3 = 这个办法随时可能失效。请准备好另一条路。

alternative-other-network-title = 换一个网络
alternative-other-network-step-1 = 关掉手机的 Wi-Fi，用移动数据试试。
alternative-other-network-step-2 = 或把手机的网络分享给电脑，或到有别的网络的地方试试。
alternative-other-network-step-3 = 如果邮件在那里能用，问题就出在您之前用的网络。您可以告诉管理它的人。

alternative-other-sender-title = 请对方从别的服务商发信
alternative-other-sender-step-1 = 如果收不到某人的来信，请对方用别的服务商的账户发送。
alternative-other-sender-step-2 = 或把您的第二个邮箱地址告诉对方，它的服务商要能连通。
alternative-other-sender-step-3 = 请对方把被退回的邮件转给您，让 Waypost 来解读。

# The same where a sending server's returned mail or log is at hand; $targets is a list of servers.
alternative-other-sender-told-title = 从别的服务商发送
alternative-other-sender-told-step-1 = 请用别的服务商的账户重新发送，最好在另一个国家。它的服务器走的是另一条线路。
alternative-other-sender-told-step-2 = 请告诉管理发信服务器的人，它连不上这些服务器：{ $targets }。他们可以经由另一个网络把邮件送过去。
alternative-other-sender-told-step-3 = 在那之前，请使用能连通的服务商的地址。

## What can be mended on this side

alternative-fix-local-no-network-title = 让这台电脑联网
alternative-fix-local-no-network-step-1 = 请确认飞行模式已关闭，Wi-Fi 已打开或网线已插好。
alternative-fix-local-no-network-step-2 = 关掉路由器，等半分钟，再打开。
alternative-fix-local-no-network-step-3 = 几分钟后再检查一次。

alternative-fix-local-captive-portal-title = 登录网络
alternative-fix-local-captive-portal-step-1 = 用浏览器打开任意网页。网络的登录页应该会出现。
alternative-fix-local-captive-portal-step-2 = 登录，或同意条款。不要在那里输入邮箱密码。
alternative-fix-local-captive-portal-step-3 = 再检查一次。

alternative-fix-local-clock-wrong-title = 校准时钟
alternative-fix-local-clock-wrong-step-1 = 打开日期和时间的设置。
alternative-fix-local-clock-wrong-step-2 = 打开“自动设置时间”，并确认时区正确。
alternative-fix-local-clock-wrong-step-3 = 再检查一次。

alternative-fix-local-local-interception-title = 弄清是什么拆开了您的连接
alternative-fix-local-local-interception-step-1 = 如果电脑或网络属于单位或学校，请询问管理人员。
alternative-fix-local-local-interception-step-2 = 如果是您自己的，请打开杀毒软件，找到“HTTPS 扫描”或“邮件防护”，把它关掉。
alternative-fix-local-local-interception-step-3 = 再检查一次。在那之前，不要在这条线路上做任何私密的事。

alternative-fix-local-resolver-down-title = 修复地址查找
alternative-fix-local-resolver-down-step-1 = 关掉路由器，等半分钟，再打开。
alternative-fix-local-resolver-down-step-2 = 如果没有用，请在网络设置里换一个 DNS 服务。
alternative-fix-local-resolver-down-step-3 = 或者询问管理网络的人。

## What needs time or people

alternative-wait-title = 等一等，再检查
alternative-wait-step-1 = 这类故障大多在几小时内就会消失。
alternative-wait-step-2 = 别人这段时间发给您的邮件，多半会先存着，晚些时候送到。
alternative-wait-step-3 = 到时再检查一次。

alternative-contact-support-title = 询问服务商
alternative-contact-support-step-1 = 看看服务商的帮助页面，或发布故障消息的页面。
alternative-contact-support-step-2 = 用能用的邮箱写信给客服，附上这次检查的报告。
alternative-contact-support-step-3 = 发送前请先看一遍报告：发出什么由您决定。

## Through Tor

alternative-tor-webmail-title = 通过 Tor 打开网页版邮箱
alternative-tor-webmail-step-1 = 请从 torproject.org 获取 Tor 浏览器。如果那个网页被拦截，请写信给 gettor@torproject.org。
alternative-tor-webmail-step-2 = 请自己输入邮箱的网址，像平常一样登录。您可能会被要求证明身份，因为看起来您像是从别的国家来的。
alternative-tor-webmail-step-3 = 监视您线路的人能看到您在用 Tor，但看不到您用它做什么。在有些地方，仅这一点就会引人注意：请您自己判断这样做是否安全。

# $onion is the address of the provider's own site inside Tor.
alternative-tor-onion-title = 使用服务商在 Tor 里的地址
alternative-tor-onion-step-1 = 请从 torproject.org 获取 Tor 浏览器并打开。
alternative-tor-onion-step-2 = 请一字不差地复制这个地址，像平常一样登录：{ $onion }
alternative-tor-onion-step-3 = 除非切断整个 Tor，途中没有人能切断这条路。监视您线路的人能看到您在用 Tor，但看不到您用它做什么。在有些地方，仅这一点就会引人注意：请您自己判断这样做是否安全。

alternative-tor-mail-program-title = 让邮件软件走 Tor
alternative-tor-mail-program-step-1 = 用 Waypost 启动 Tor，并让它一直运行。
alternative-tor-mail-program-step-2 = 在邮件软件的设置里找到代理。选择 SOCKS v5，输入 Waypost 显示的内容：地址 127.0.0.1 和一个端口。如果有“使用 SOCKS v5 时代理 DNS 查询”，请打开它。保持加密开启。
alternative-tor-mail-program-step-3 = 监视您线路的人能看到您在用 Tor，但看不到您用它做什么。在有些地方，仅这一点就会引人注意：请您自己判断这样做是否安全。

alternative-tor-bridge-title = 通过网桥连接 Tor
alternative-tor-bridge-step-1 = 这条线路上，Tor 本身被切断了。网桥是一个不在任何公开名单上的入口。
alternative-tor-bridge-step-2 = 在 Tor 浏览器中打开“设置”，再进入“连接”，在那里请求网桥。或用 Gmail 或 Riseup 邮箱写信给 bridges@torproject.org。
alternative-tor-bridge-step-3 = 请不要把网桥告诉别人：知道的人越少，它能用得越久。在有些地方，仅使用 Tor 就会引人注意，而网桥只能遮住一部分：请您自己判断这样做是否安全。

## 为什么某个办法不行

why-silent = 没有及时收到回应。
why-refused = 连接被拒绝。
why-broken-off = 连接中断了。
why-unproven = 回应的一方没有证明自己是您的邮件服务商。
# $status 是服务器的回应，例如 403。
why-turned-away = 服务器拒绝了，代码是 { $status }。
why-unencrypted = 服务器没有提供加密。
why-not-welcome = 邮件服务器拒绝了。
why-tor-late = 没能及时连上 Tor。
why-no-resolver = 没有一个安全查询服务可以连上。
