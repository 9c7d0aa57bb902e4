### What a check found. Every message of a finding can use:
### $provider (its name), $services (the parts of the mail that suffer), $targets (what was
### tried: host, port and address), $count (how many of these).
### Write only what was measured. The sentence on how sure it is follows right behind `-what`.

## This computer and its own network

finding-no-network-title = 这台电脑没有联网
finding-no-network-what = 这台电脑现在连不上互联网。
finding-no-network-means = 没有网络，还无法判断 { $provider } 的情况。
finding-no-network-next = 请检查网线或 Wi-Fi，并确认飞行模式已关闭。然后再检查一次。

finding-captive-portal-title = 这个网络要求先登录
finding-captive-portal-what = 打开网页时，这个网络显示的是它自己的页面。酒店、咖啡馆和火车上常常这样。
finding-captive-portal-means = 登录之前，大多数东西都用不了。还无法判断 { $provider } 的情况。
finding-captive-portal-next = 用浏览器打开任意网页，登录，再检查一次。如果您没想到这里会有这样的页面，请不要在上面输入密码。

finding-clock-wrong-title = 这台电脑的时钟不对
finding-clock-wrong-what = 这台电脑的日期或时间不对。安全连接需要正确的时间，所以会失败。
finding-clock-wrong-means = 您在 { $provider } 的邮箱可能没有问题。但时钟不对时，它打不开。
finding-clock-wrong-next = 请把日期、时间和时区设对。最好让电脑自动设置。然后再检查一次。

finding-local-interception-title = 您的加密连接在近处被拆开
finding-local-interception-what = 安全连接在到达目的地之前被拆开，又重新封上。杀毒软件、公司或学校的网络常常这样做。
finding-local-interception-means = 这样做的一方能读到您收发的内容。这也可能让您的邮件出故障。
finding-local-interception-next = 这是单位或学校的电脑或网络吗？那就请问问管理人员。是您自己的吗？那就请在杀毒软件里找到“HTTPS 扫描”或“邮件防护”，把它关掉。弄清是谁之前，请不要输入任何密码。

## Looking up the address (DNS)

finding-dns-forged-answer-title = 您被带到了错误的地址
finding-dns-forged-answer-what = 要找到 { $provider }，电脑会去问一种“电话簿”（DNS）。您用的这本给出的地址，并不通往 { $provider }。
finding-dns-forged-answer-means = 您被带到了错误的地方。{ $provider } 本身可能没有问题。受影响：{ $services }。
finding-dns-forged-answer-next = 加密 DNS 可能有用：它通过安全的线路去问另一本电话簿。如果打开的网页看起来奇怪，请不要在上面输入密码。

finding-dns-forged-nxdomain-title = 您的网络说这个服务商不存在
finding-dns-forged-nxdomain-what = 要找到 { $provider }，电脑会去问一种“电话簿”（DNS）。您用的这本说没有这个名称，或没有它的地址。别的电话簿里有。
finding-dns-forged-nxdomain-means = { $provider } 是存在的，但您的电脑找不到路。受影响：{ $services }。
finding-dns-forged-nxdomain-next = 加密 DNS 可能有用：它通过安全的线路去问另一本电话簿。

finding-dns-refused-title = 您的网络不肯查找您的服务商
finding-dns-refused-what = 要找到 { $provider }，电脑会去问一种“电话簿”（DNS）。您用的这本不肯回答这个名称。别的电话簿会回答。
finding-dns-refused-means = 您的电脑找不到路。{ $provider } 本身可能没有问题。受影响：{ $services }。
finding-dns-refused-next = 加密 DNS 可能有用：它通过安全的线路去问另一本电话簿。也可能只是故障，请过一小时再试一次。

finding-dns-timeout-title = 关于您服务商的询问没有回答
finding-dns-timeout-what = 要找到 { $provider }，电脑会去问一种“电话簿”（DNS）。您用的这本对这个名称没有回答。别的电话簿会回答。
finding-dns-timeout-means = 您的电脑找不到路。{ $provider } 本身可能没有问题。受影响：{ $services }。
finding-dns-timeout-next = 加密 DNS 可能有用：它通过安全的线路去问另一本电话簿。

finding-dns-injection-title = 有假的回答被塞了进来
finding-dns-injection-what = 您的电脑询问 { $provider } 在哪里，途中某个环节塞进了自己的回答。迹象是：还有第二个不一致的回答，或者回答来自一个本不该有人回答的地方。
finding-dns-injection-means = 电脑会采用最先到的回答，所以您可能被带到错误的地方。受影响：{ $services }。
finding-dns-injection-next = 加密 DNS 对此有用：途中没有人能往里塞回答。

finding-dns-intercepted-title = 有别的东西在回答您的地址询问
finding-dns-intercepted-what = Waypost 向一个本不该有人回答的地方提了问（DNS）。但还是来了回答。这说明途中某个环节在代替对方回答。它可能就是您自己的路由器。
finding-dns-intercepted-means = 用普通的办法换一本电话簿（DNS），在这里不起作用。得到的回答可能对，也可能错。
finding-dns-intercepted-next = 加密 DNS 对此有用：途中没有人能代替它回答。

finding-resolver-down-title = 查找地址的功能不工作
finding-resolver-down-what = 要找到一个名称，电脑会去问一种“电话簿”（DNS）。您用的这本对试过的名称都没有答案。所以问题不只在 { $provider }。
finding-resolver-down-means = 这像是您网络里的故障。看起来不是针对您的邮件。
finding-resolver-down-next = 请把路由器关掉再打开。如果没有用，请换一个 DNS 服务，或询问管理网络的人。

finding-name-does-not-exist-title = 这个名称不存在
finding-name-does-not-exist-what = 问过的所有电话簿（DNS）都一致：{ $count ->
    [1] 没有这个名称：{ $targets }。
   *[other] 没有这些名称：{ $targets }。
}
finding-name-does-not-exist-means = 名称可能打错了，也可能它的主人不再使用。这不是拦截。受影响：{ $services }。
finding-name-does-not-exist-next = 请仔细看看 @ 后面的内容。如果没有错，请询问服务商。

## The road to the server

finding-ip-blackhole-title = 通往您服务商的路被切断了
finding-ip-blackhole-what = 您的电脑发往 { $provider } 地址的内容没有应答，无论敲哪扇门（端口）都一样。别的地方照常应答。
finding-ip-blackhole-means = 发往那里的内容在途中丢失了，或被丢弃了。受影响：{ $services }。
finding-ip-blackhole-next = 请换一个网络试试，例如移动网络。如果在那里能用，问题就出在您现在的网络。

finding-port-blackhole-title = 通往您服务商的一扇门被切断了
finding-port-blackhole-what = 服务器有许多扇门（端口）。{ $provider } 的一扇门没有应答。同一台服务器的另一扇门有应答。
finding-port-blackhole-means = 服务器还在，但发往这扇门的内容丢失了，或被丢弃了。受影响：{ $services }。
finding-port-blackhole-next = 使用别的门的功能可能还能用。想了解更多，请换一个网络再检查，例如移动网络。

# Any way in which the road to all that takes mail in is cut, while nothing else is.
finding-mx-cut-title = 别人的来信被切断了
finding-mx-cut-what = 其他服务商会把您的来信交给 { $provider } 的专门服务器。从这条线路连不上那些服务器。
# $count is how many unrelated mail servers answered.
finding-mx-cut-controls = 用同样的方式可以连上 { $count } 台别家的邮件服务器。所以您的网络并没有对所有人关闭这条路（端口 25）。
finding-mx-cut-means = 如果邮件服务器之间的线路也是这样，别人发给您的邮件就会收不到，或来得很晚。您自己收信和发信不走这条路。
finding-mx-cut-next = 请问问给您写信的人，邮件有没有被退回，并让 Waypost 解读退信。请告诉您的服务商：它可以用别的地址接收邮件。

# The same, but seen by a server that sends mail: its returned mail or its log says so.
finding-mx-cut-told-title = 发信服务器连不上您的服务商
finding-mx-cut-told-what = 一台发信服务器没有得到为 { $provider } 接收邮件的服务器的应答，或与它们断开了。这是退信或日志里说的。
finding-mx-cut-told-means = 从那里发往 { $provider } 的邮件送不到，或来得很晚。从别处发来的邮件可能仍能送到。
finding-mx-cut-told-next = 请用别的服务商的账户发送。如果能送到，就是那台发信服务器的线路被切断了：请把这份报告给管理它的人看。
finding-told-own-reaches = 从您自己的线路，现在可以连上这些服务器。所以它们在工作，被切断的是发信服务器的线路。
finding-told-own-closed = 您自己的线路对所有人关闭了这扇门（端口 25）。所以从这里看不出更多。
finding-told-agrees = 一台发信服务器说的也一样：在它的线路上，这些服务器也没有应答。
finding-told-caveat = 请注意：这不是现在测的，也不是从您的线路测的。这是发信服务器写下的。

finding-tcp-reset-title = 到您服务商的连接被挡回
finding-tcp-reset-what = 每次连接 { $provider }，一开始就被挡回。从迹象看，是途中某个环节所为，不是服务器。
finding-tcp-reset-means = 您的电脑只能走到那里，不能再往前。受影响：{ $services }。
finding-tcp-reset-next = 请换一个网络试试，例如移动网络。如果在那里能用，问题就出在您现在的网络。

finding-icmp-rejected-title = 途中一台设备不放行
finding-icmp-rejected-what = 途中一台设备发回通知：它不转发您发给 { $provider } 的内容。别的地方可以连上。
finding-icmp-rejected-means = 有人这样设置了它，或者它找不到路了。受影响：{ $services }。
finding-icmp-rejected-next = 如果设备就在您家里或办公室，请检查路由器或防火墙。如果不是，请换一个网络试试。

finding-port-class-blocked-title = 您的网络对所有人关闭了这扇门
finding-port-class-blocked-what = 这个网络不让任何人通过这类门（端口）。试过的其他服务商也一样，不只是 { $provider }。
finding-port-class-blocked-means = 这是对所有使用这个网络的人的规定，常常是为了防垃圾邮件。它不是针对您，也不是针对 { $provider }。受影响：{ $services }。
finding-port-class-blocked-next = 如果是端口 25，您多半用不到它：邮件软件通过 465 或 587 发信。如果是别的端口，请试试网页版邮箱或别的网络。

## Encryption

finding-sni-reset-title = 一提到您的服务商，连接就被切断
finding-sni-reset-what = 连接能打开。您的电脑一说要找 { $provider }，就被切断。换个名称或不说名称，同一处就有应答。
finding-sni-reset-means = 途中某个环节读到名称就切断线路。它能看到您去哪里，但看不到您写什么。受影响：{ $services }。
finding-sni-reset-next = 走一条看不到名称的路，例如 Tor，就能过去。您也可以换一个网络试试。

finding-sni-drop-title = 一提到您的服务商，线路就没了声息
finding-sni-drop-what = 连接能打开。您的电脑一说要找 { $provider }，就再没有应答。换个名称或不说名称，同一处就有应答。
finding-sni-drop-means = 途中某个环节读到名称，就不再放行。它能看到您去哪里，但看不到您写什么。受影响：{ $services }。
finding-sni-drop-next = 走一条看不到名称的路，例如 Tor，就能过去。您也可以换一个网络试试。

finding-certificate-substituted-title = 途中有东西冒充您的服务商
finding-certificate-substituted-what = 每台服务器都会出示证书，就像身份证。以 { $provider } 名义出示的这一张，不能证明它就是 { $provider }。别的网站出示的都没有问题。
finding-certificate-substituted-means = 与您通信的可能是别人。对方可能读到内容，拿走您的密码。受影响：{ $services }。
finding-certificate-substituted-next = 请不要输入密码，也不要跳过警告。如果您最近在这里输入过密码，请在您信任的网络里更改。

finding-certificate-expired-title = 服务商的证书今天无效
finding-certificate-expired-what = 每台服务器都会出示证书，就像身份证。{ $provider } 的证书是真的，但今天无效。多半是过期了。
finding-certificate-expired-means = 服务商很可能忘了更新。您的邮件软件停下来是对的。受影响：{ $services }。
finding-certificate-expired-next = 请等几个小时再检查。如果还是这样，请告诉服务商。

## The web page

finding-block-page-title = 有一个拦截页面挡在中间
finding-block-page-what = 您要打开 { $provider } 的网页，却出现了另一个页面。那个页面不是 { $provider } 的。
finding-block-page-means = 途中某个环节把自己的页面放在了那里。请读一读：上面也许写着是谁做的，为什么。受影响：{ $services }。
finding-block-page-next = 请不要在这样的页面上输入密码。请换一个网络，或试试 Tor。

finding-http-reset-title = 一打开网页，连接就被切断
finding-http-reset-what = 连接能打开。您的电脑一请求 { $provider } 的网页，就被切断。换个名称，同一处就放行。
finding-http-reset-means = 途中某个环节读到您的请求，就切断线路。受影响：{ $services }。
finding-http-reset-next = 请在网址前面加上 https:// 再试：这样途中就读不到您的请求。如果还是不行，请试试 Tor 或别的网络。

finding-geo-refused-title = 是服务商自己拒绝了您的连接
finding-geo-refused-what = 回答来自 { $provider } 本身，它的证书可以证明。它不在这里为您服务。
finding-geo-refused-means = 这不是途中的人所为。可能是服务商自己的决定，也可能是法律要求。受影响：{ $services }。
finding-geo-refused-next = 请问问服务商原因。如果您在用 VPN，被拒绝的可能是它的另一头：换一个也许就行。

## The mail server's language

finding-starttls-stripped-title = 加密的提议被拿掉了
finding-starttls-stripped-what = 已知 { $provider } 的邮件服务器会提议加密。在您的线路上，这个提议没有到达。
finding-starttls-stripped-means = 没有加密，您的邮件和密码在途中可能被读到。好的邮件软件会在这里停下。受影响：{ $services }。
finding-starttls-stripped-next = 绝不要让邮件软件在没有加密时发送。请设为从一开始就用 SSL/TLS：收信用端口 993，发信用 465。

finding-mail-intercepted-title = 另一台服务器代替您的服务商应答
finding-mail-intercepted-what = 您的电脑呼叫 { $provider } 的邮件服务器。应答的却不是那台服务器。
finding-mail-intercepted-means = 途中有东西插在了中间。它可能会读到内容，也可能是用来过滤垃圾邮件或病毒的。受影响：{ $services }。
finding-mail-intercepted-next = 不要走这条路发送密码。请问问管理网络的人有没有这样的过滤，或换一个网络。

finding-reputation-refused-title = 服务商不信任这条线路
finding-reputation-refused-what = { $provider } 的邮件服务器有应答，但拒绝了这条线路。对发过垃圾邮件的线路，以及大多数家庭线路，服务器都会这样做。
finding-reputation-refused-means = 这是服务商自己的规定，不是途中的拦截。不一定和您有关：这条线路以前可能有别人用过。受影响：{ $services }。
finding-reputation-refused-next = 如果您的邮件软件像平常一样用密码发信，就什么都不用做。如果它也失败，请询问服务商。

## Speed

finding-throttled-title = 您的服务商变慢了
finding-throttled-what = 在同一条线路上，来自 { $provider } 的内容比来自别处的慢得多。
finding-throttled-means = 邮件能用，但大邮件和图片要等很久。可能是途中有东西在拖慢它，也可能是服务器只能给这么多。受影响：{ $services }。
finding-throttled-next = 请试试别的网络，再试试 Tor。如果在那里很快，问题就出在您现在的网络。

finding-freeze-after-bytes-title = 您服务商的传输中途卡住
finding-freeze-after-bytes-what = 来自 { $provider } 的传输开始时正常，传了一点就停了。别的地方都能传完。
finding-freeze-after-bytes-means = 途中某个环节在计数，到一定量就不再放行。网页只显示一半，邮件加载不出来。受影响：{ $services }。
finding-freeze-after-bytes-next = 请换一个网络，或试试 Tor。原样再试一次不会有用。

## The provider itself

finding-provider-down-title = 问题似乎出在您的服务商
finding-provider-down-what = { $provider } 的服务器拒绝每次尝试，或报告自身故障，或从哪条路都没有应答。别的地方正常。
finding-provider-down-means = 这像是服务商的故障，不像拦截。受影响：{ $services }。
finding-provider-down-next = 请等一等再检查。别人现在发给您的邮件，多半会先存着，晚些时候送到。

## What limits a finding

finding-mx-caveat = 请注意：这是从您自己的线路测的。别人发给您服务商的邮件走别的线路，从服务器到服务器。那些线路可能也是这样，也可能完全没事。
finding-vpn-caveat = 您的流量走 VPN 或隧道。所以这里显示的是隧道另一头的情况，不是您所在线路的情况。想了解这条线路，请关掉隧道再检查，但前提是这样做对您是安全的。
finding-proxy-caveat = 这台电脑设置了代理。您的浏览器和邮件软件可能走代理，而 Waypost 没有走。它们的情况可能更好，也可能更差。

## How sure a finding is

confidence-certain = Waypost 对此有把握：它检验过其他可能的原因，都排除了。
confidence-likely = 这是最可能的原因，但背后也可能另有原因。
confidence-possible = 这是一种可能的原因。别的原因也同样说得通。

## The last point on the way that still answered

# $hop is its number, counted from this computer, $address its address, $network its owner.
place-hop = 踪迹止于途中第 { $hop } 个节点，或紧接其后。最后应答的是 { $address }，属于 { $network } 的网络。
place-hop-unnamed = 踪迹止于途中第 { $hop } 个节点，或紧接其后。无法判断那个节点属于谁。
place-hop-own-network = 踪迹止于途中第 { $hop } 个节点，或紧接其后。那里还在您自己家里或办公室的网络内。

## What else could explain a finding

rival-offline = 这台电脑没有联网
rival-refuses-tor = 服务商拒绝所有通过 Tor 来的人，在这条线路上也被切断了
rival-wrong-clock = 这台电脑的时钟不对
rival-captive-portal = 网络在等您登录
rival-server-down = 服务商的服务器停了
rival-server-was-down = 服务商的服务器那时停了
rival-sender-line = 发信服务器自己的线路有问题
rival-anti-spam-policy = 网络为防垃圾邮件对所有人关闭了这扇门
rival-lossy-line = 线路丢失得很多
rival-slow-line = 线路很慢
rival-cdn = 服务商有许多地址，这是其中之一
rival-strict-sni = 服务器只接受自己的名称
rival-local-firewall = 这台电脑或其网络里的防火墙
rival-path-mtu = 大的数据包在途中卡住
rival-provider-refuses = 服务商自己拒绝这条线路
rival-local-antivirus = 这台电脑上的杀毒软件
rival-resolver-fault = 您用的电话簿（DNS）出了故障
rival-closed-port = 服务商关闭了这扇门
rival-server-has-no-starttls = 服务器没有这种加密可提供
rival-hello-fingerprint = 被拦截的是 Waypost 自己的问候方式
rival-home-router = 您自己的路由器
rival-dnssec-failure = 服务商给地址加的签名（DNSSEC）无效
rival-name-gone = 服务商不再使用这个名称

## The verdict in one sentence: $provider, $services, as above

summary-ok = { $provider } 可以连上，测试过的都正常。

summary-no-network = 这台电脑没有连上互联网，无法测试 { $provider }。
summary-captive-portal = 这个网络要求先登录，无法测试 { $provider }。
summary-clock-wrong = 这台电脑的时钟不对，安全连接因此失败。
summary-local-interception = 您近处有东西在拆开您的安全连接，包括到 { $provider } 的连接。
summary-dns-forged-answer = 您的网络给出了 { $provider } 的错误地址。受影响：{ $services }。
summary-dns-forged-nxdomain = 您的网络说 { $provider } 不存在，但它存在。受影响：{ $services }。
summary-dns-refused = 您的网络不肯说出 { $provider } 在哪里。受影响：{ $services }。
summary-dns-timeout = 询问 { $provider } 在哪里时，您的网络没有回答。受影响：{ $services }。
summary-dns-injection = 途中某个环节塞进了关于 { $provider } 位置的假回答。受影响：{ $services }。
summary-dns-intercepted = 途中某个环节代替您询问的一方回答地址询问（DNS）。{ $provider } 的邮件可能仍能用。
summary-resolver-down = 您的网络无法查找地址。问题不只在 { $provider }。
summary-name-does-not-exist = 为 { $provider } 查找的名称不存在。
summary-ip-blackhole = 您发往 { $provider } 地址的内容没有应答，别的地方有应答。受影响：{ $services }。
summary-port-blackhole = 从这里连不上 { $provider } 的一扇门（端口），另一扇门有应答。受影响：{ $services }。
summary-mx-cut = 从这条线路看，别人发给 { $provider } 的邮件在途中被切断。
summary-mx-cut-both = 别人发给 { $provider } 的邮件在途中被切断：这条线路看到了，一台发信服务器也看到了。
summary-mx-cut-told = 一台发信服务器发给 { $provider } 的邮件在途中被切断：这是退信或日志里说的。
summary-tcp-reset = 到 { $provider } 的连接在途中被挡回。受影响：{ $services }。
summary-icmp-rejected = 途中一台设备不让您通往 { $provider }。受影响：{ $services }。
summary-port-class-blocked = 您的网络对所有人关闭了这类门（端口）；不是针对 { $provider }。受影响：{ $services }。
summary-sni-reset = 一看到 { $provider } 的名称，连接就被切断。受影响：{ $services }。
summary-sni-drop = 一看到 { $provider } 的名称，线路就没了声息。受影响：{ $services }。
summary-certificate-substituted = 途中有东西冒充 { $provider }：请不要输入密码。受影响：{ $services }。
summary-certificate-expired = { $provider } 的证书今天无效。受影响：{ $services }。
summary-block-page = 一个不属于 { $provider } 的页面占了它的位置。受影响：{ $services }。
summary-http-reset = 一请求 { $provider } 的网页，线路就被切断。受影响：{ $services }。
summary-geo-refused = 是 { $provider } 自己拒绝了您的连接；这不是途中的拦截。受影响：{ $services }。
summary-starttls-stripped = { $provider } 的加密提议在途中被拿掉。受影响：{ $services }。
summary-mail-intercepted = 另一台服务器代替 { $provider } 应答。受影响：{ $services }。
summary-reputation-refused = 是 { $provider } 自己拒绝了这条线路；这不是途中的拦截。受影响：{ $services }。
summary-throttled = { $provider } 能用，但比别的地方慢得多。受影响：{ $services }。
summary-freeze-after-bytes = 来自 { $provider } 的传输，传了一点就卡住。受影响：{ $services }。
summary-provider-down = { $provider } 本身似乎出了故障，别的地方正常。受影响：{ $services }。

summary-inconclusive = Waypost 无法弄清 { $provider } 的情况：看到的互相对不上，或者太少。
summary-also-more = 另外还发现 { $count } 个问题。
summary-still-works = 这些仍能用：{ $services }。
# $title is a title of a bounce or of a finding in a log, $since and $until are times.
summary-bounce-says = 退信说：{ $title }。
summary-log-says = 日志说：{ $title }。
summary-log-over = 据日志，从 { $since } 到 { $until }，通往 { $provider } 的途中有过问题。现在已经过去。
summary-log-fine = 据日志，通往 { $provider } 的途中没有问题。
summary-set-aside-bounces = 有 { $count } 封退信与 { $provider } 无关，没有采用。
summary-set-aside-mails = 有 { $count } 封邮件不是退信，没有采用。
summary-set-aside-logs = 有 { $count } 份日志里没有发往 { $provider } 的邮件，没有采用。
summary-cut-short = 检查在全部看完之前就结束了。
