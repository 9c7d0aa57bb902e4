### What a bounced mail and a mail server's log say.
### Of a bounce: $domain is what stands behind the @ of the recipient. Of a log: $domains and $addresses are lists,
### $domain-count and $address-count how many there are, $failures how often it failed.

## Servers and networks

mailflow-server-named = { $host }（{ $address }）
mailflow-server-host = { $host }
# $asn is the number of a network, $network its owner's name.
mailflow-in-network = { $server }，在 { $network } 的网络内（AS{ $asn }）
mailflow-in-network-of = { $server }，在 { $network } 的网络内（AS{ $asn }，{ $country }）

## The server that the mail was to be given to. Stands right behind `-what`, where it is known.

bounce-other-server = 对方服务器：{ $server }。

## How sure

bounce-confidence-certain = 报告里明确这样说。
bounce-confidence-likely = 报告没有直说，但多半是这个意思。
bounce-confidence-possible = 报告说得含糊：也可能是别的意思。

## Whether it is over

bounce-still-tried = 您的邮件没有丢：服务器还在尝试，如果放弃会通知您。现在不用重新发送。
bounce-given-up = 这封邮件不会再送到了。

## The way between the servers is cut

bounce-path-timeout-title = 通往对方服务器的路被切断了
bounce-path-timeout-what = 发送您邮件的服务器没有得到对方的应答。
bounce-path-timeout-next = 可能有人在拦截这两台服务器之间的邮件，也可能是对方服务器出了故障。请用别的服务商的账户写信，看看是哪一种。如果那封信能送到，请把这份报告给您的服务商看：问题出在它的线路。请问问收件人，别人的来信还能不能收到。

bounce-path-reset-title = 与对方服务器的连接中断了
bounce-path-reset-what = 两台服务器已经连上，随后连接断了。
bounce-path-reset-next = 可能是两台服务器之间有东西切断这样的连接，也可能是对方服务器自己挂断。请用别的服务商的账户写信。如果那封信能送到，请把这份报告给您的服务商看。

bounce-path-unreachable-title = 没有通往对方服务器的路
bounce-path-unreachable-what = 发送您邮件的服务器所在的网络，不知道通往对方的路。
bounce-path-unreachable-next = 这可能是拦截，也可能是网络故障。请用别的服务商的账户写信。如果那封信能送到，请把这份报告给您的服务商看：问题出在它的线路。

## The other side refuses

bounce-refused-by-order-title = 按官方命令被拒收
bounce-refused-by-order-what = 对方服务器拒收这封邮件，并以法律、法院或官方机构为理由。
bounce-refused-by-order-next = 邮箱服务商自己改变不了这一点。请用另一个国家的服务商的账户写信，或用别的方式联系收件人。请保留这份报告：它是证据。

bounce-refused-reputation-title = 您服务商的服务器在对方那里名声不好
bounce-refused-reputation-what = 对方拒收来自这台发信服务器的邮件，因为有人从那里发过垃圾邮件，或它在黑名单上。
bounce-refused-reputation-next = 您没有做错什么。请把这份报告发给您的服务商：只有它能恢复服务器的名声。在那之前，请用别的服务商的账户写信。

bounce-refused-policy-title = 对方的规定不让邮件进来
bounce-refused-policy-what = 对方服务器按自己的一条规定拒收这封邮件。
bounce-refused-policy-next = 请看看报告里的回复：里面常常写着是哪条规定。如果看不明白，请把报告发给您的服务商，并用别的方式联系收件人。

bounce-content-rejected-title = 邮件里有内容不被接受
bounce-content-rejected-what = 对方服务器认为这是垃圾邮件，或不接受其中的附件。
bounce-content-rejected-next = 请用纯文本重新发送，不带附件和链接。如果能送到，请用别的方式发送文件。

bounce-auth-failed-title = 对方怀疑邮件不是您发的
bounce-auth-failed-what = 对方服务器核对邮件是否真的来自您的域名（SPF、DKIM、DMARC），核对没有通过。
bounce-auth-failed-next = 如果您用邮件软件发信，请确认它用的是您服务商的发信服务器。如果域名是您自己的，请让管理它的人修正设置。

bounce-relay-denied-title = 服务器不转发这封邮件
bounce-relay-denied-what = 服务器不接受您发往这个地址的邮件，或要求您先登录。
bounce-relay-denied-next = 如果您用邮件软件发信，请确认它会登录发信服务器。如果不是这个原因，就是收件人的域名设置有误：请用别的方式告诉对方。

bounce-rate-limited-title = 短时间内邮件太多
bounce-rate-limited-what = 在一段时间里，对方只接受您或您服务商的服务器发来的一定数量的邮件。
bounce-rate-limited-next = 请等几个小时再发，每次少发给几个人。

bounce-greylisted-title = 对方请您稍后再来
bounce-greylisted-what = 对方服务器还不认识发件方，要求再试一次。这是常见的防垃圾邮件措施。
bounce-greylisted-next = 邮件一般在一小时内送到。如果最终被退回，请再发一次。

bounce-too-large-title = 邮件太大
bounce-too-large-what = 邮件超过了途中某台服务器能接受的大小。
bounce-too-large-next = 请把附件分成小份发送，或发送文件的链接。

## The mailbox

bounce-no-such-mailbox-title = 没有这个邮箱
bounce-no-such-mailbox-what = { $domain } 里没有人用这个地址。
bounce-no-such-mailbox-next = 请看看 @ 前面有没有打错。如果没有错，对方可能已经离开：请用别的方式询问。

bounce-mailbox-full-title = 邮箱满了
bounce-mailbox-full-what = 收件人的邮箱没有空间了。
bounce-mailbox-full-next = 请用别的方式告诉对方，等有了空间再发一次。

bounce-mailbox-disabled-title = 邮箱已停用
bounce-mailbox-disabled-what = 地址存在，但邮箱已被关闭，或太久没有使用。
bounce-mailbox-disabled-next = 请问问对方以后用哪个地址。

## Names and encryption

bounce-dns-failed-title = 查不到对方服务器
bounce-dns-failed-what = 发送您邮件的服务器询问 { $domain } 的邮件该送往哪里，没有得到回答。
bounce-dns-failed-next = 这常常在几小时内就会过去。如果一直这样，请用别的服务商的账户写信：如果那封信能送到，就是您服务商的查找出了问题。

bounce-no-such-domain-title = 邮件无法发往这个域名
bounce-no-such-domain-what = 域名 { $domain } 不存在，或不接收邮件。
bounce-no-such-domain-next = 请看看 @ 后面有没有打错。如果没有错，域名可能已经过期：请用别的方式告诉对方。

bounce-tls-failed-title = 服务器之间没有安全连接
bounce-tls-failed-what = 两台服务器中有一台要求加密连接，但没有建立起来。
bounce-tls-failed-next = 请把这份报告发给您的服务商：它需要检查自己的加密。也可能是服务器之间有东西把加密拿掉了。在那之前，请用别的服务商的账户写信。

## The rest

bounce-server-error-title = 对方服务器出了故障
bounce-server-error-what = 对方服务器完全不接受连接，或报告自身故障。
bounce-server-error-next = 请等一天再发。如果一直这样，请用别的方式告诉对方。

bounce-expired-title = 多次尝试后放弃了
bounce-expired-what = 邮件几天都没能送出。报告没有说明原因：可能是对方服务器出了故障，也可能是路被切断了。
bounce-expired-next = 请用别的服务商的账户写信。如果那封信能送到，请问问您的服务商，它的日志里怎么说对方服务器。

bounce-unknown-title = 报告没有给出明确的原因
bounce-unknown-what = 报告没有用 Waypost 认识的话说明原因。
bounce-unknown-next = 请把报告发给您的服务商，问问是什么意思。

## Good news

bounce-delivered-title = 邮件已送到
bounce-delivered-what = 邮件已交给对方服务器，并放进了邮箱。
bounce-relayed-title = 邮件已转交
bounce-relayed-what = 邮件已交给一台不发回执的服务器。无法知道更多。
bounce-expanded-title = 邮件发给了一个列表
bounce-expanded-what = 这个地址是邮件列表或转发地址。邮件已到那里，并继续发出。

## The sentence above it all. $title is one of the titles above.

bounce-summary-one = 您发给 { $recipient } 的邮件被退回了。{ $title }。
bounce-summary-one-unnamed = 一封邮件被退回了。{ $title }。
bounce-summary-one-delayed = 您发给 { $recipient } 的邮件延迟了。{ $title }。
bounce-summary-one-delayed-unnamed = 一封邮件延迟了。{ $title }。
bounce-summary-several = 发给 { $count } 位收件人的邮件被退回或延迟了。
bounce-summary-delivered = 这不是退信，是回执：邮件已送到或已转交。
bounce-summary-auto-reply = 这不是退信，是对方邮箱的自动回复：您的邮件已送到。
bounce-summary-other-report = 这不是退信，是另一种报告，例如邮件已读的通知。
bounce-summary-none = 这不是退信。Waypost 需要的是服务器说明您的邮件无法送达的那封邮件。

## A log: what was found

maillog-path-timeout-title = 路被切断了：{ $domains }
maillog-path-timeout-what = 这台服务器没有得到{ $address-count ->
    [1] 这个地址
   *[other] 这 { $address-count } 个地址
}的应答：{ $addresses }。超时或失败的连接共 { $failures } 次。
maillog-path-timeout-next = 请从另一个网络试试同样的地址，例如在别处租一台服务器。如果在那里有应答，请问问这台服务器的线路提供商，是谁丢弃了数据包。在那之前，请经由另一台服务器发送这些域名的邮件。

maillog-path-reset-title = 连接被中断：{ $domains }
maillog-path-reset-what = 到{ $address-count ->
    [1] 这个地址
   *[other] 这 { $address-count } 个地址
}的连接，在交付邮件之前就被重置或断开：{ $addresses }。共发生 { $failures } 次。
maillog-path-reset-next = 可能是对方服务器自己挂断，例如对它不信任的发件方。请从另一个网络连接，比较一下。如果在那里能用，请问问这台服务器的线路提供商。

maillog-path-unreachable-title = 没有路：{ $domains }
maillog-path-unreachable-what = 这台服务器的网络没有通往{ $address-count ->
    [1] 这个地址
   *[other] 这 { $address-count } 个地址
}的路：{ $addresses }。失败的连接共 { $failures } 次。
maillog-path-unreachable-next = 如果只有 IPv6 地址受影响，这台服务器可能没有 IPv6：请对外发邮件关闭它。如果不是，请问问这台服务器的线路提供商。

maillog-own-port-25-closed-title = 这台服务器无法给任何人发信
maillog-own-port-25-closed-what = 到所有目的地的连接同时失败，涉及 { $address-count } 个地址、{ $domain-count } 个域名。没有哪个目的地被单独针对。
maillog-own-port-25-closed-next = 多半是这台服务器自己的线路关闭了端口 25（许多提供商为防垃圾邮件这样做），或它的网络断了。请检查防火墙。然后请提供商开放外发端口 25，或经由端口 587 的中继服务器发送。

maillog-destination-down-title = 目的地的服务器出了故障：{ $domains }
maillog-destination-down-what = 到{ $address-count ->
    [1] 这个地址
   *[other] 这 { $address-count } 个地址
}的连接失败：{ $addresses }。共 { $failures } 次，都在同一段时间内，或被直接拒绝。关机或过载的服务器就是这样。
maillog-destination-down-next = 请等待：邮件留在队列里。如果持续几天，请用别的方式告诉对方。

maillog-greylisted-title = 被要求稍后再来
maillog-greylisted-what = 有些目的地有意推迟第一次尝试：{ $domains }。共发生 { $failures } 次。
maillog-greylisted-next = 什么都不用做。邮件会在之后的尝试中送到。

maillog-refused-reputation-title = 因这台服务器的名声被拒收
maillog-refused-reputation-what = 这些目的地因这台服务器的地址或网络而拒收邮件：{ $domains }。共 { $failures } 次。
maillog-refused-reputation-next = 请在回复提到的黑名单里查这台服务器的地址，消除原因，并申请移出名单。

maillog-refused-by-order-title = 按官方命令被拒收
maillog-refused-by-order-what = 这些目的地拒收邮件，并以法律、法院或官方机构为理由：{ $domains }。共 { $failures } 次。
maillog-refused-by-order-next = 请保留这些记录：它们是证据。这些域名的邮件要经由另一个国家的服务器发送。

maillog-dns-failed-title = 有些目的地查不到
maillog-dns-failed-what = 这些名称查找失败：{ $domains }。共 { $failures } 次。
maillog-dns-failed-next = 请用另一个 DNS 解析器查同样的名称。如果它能查到，请修复或更换这台服务器的解析器。

maillog-tls-failed-title = 与有些目的地无法加密
maillog-tls-failed-what = 与这些目的地的加密是必需的，但没有建立起来：{ $domains }。共 { $failures } 次。
maillog-tls-failed-next = 请从另一个网络看看这些服务器是否提供 STARTTLS。如果提供，就是这台服务器的途中有东西把它拿掉了。

## A log: when, and what speaks for and against it

# $since and $until are times.
maillog-since = 从 { $since } 开始，一直持续到日志结尾。
maillog-from-until = 从 { $since } 开始，到 { $until } 结束。
# The same minute.
maillog-at = 发生在 { $since }。
maillog-controls = 同一时间，至少连上了 { $count } 个别的目的地。
maillog-no-controls = 同一时间没有连上别的目的地，所以可能是这台服务器自己的线路有问题。
maillog-spared = 同一时间，连上了同一目的地的 { $count } 个别的地址：只有一部分受影响。
maillog-never-worked = 在这份日志里，此前也从未连上过这些地址。
maillog-more = 另外 { $count } 个
# $asn is the number of a network, $network its owner's name, $count the number of addresses.
maillog-network = { $count ->
    [1] 这个地址
   *[other] 这 { $count } 个地址
}在 { $network } 的网络内（AS{ $asn }）。
maillog-network-of = { $count ->
    [1] 这个地址
   *[other] 这 { $count } 个地址
}在 { $network } 的网络内（AS{ $asn }，{ $country }）。
maillog-confidence-said = 对方服务器自己是这样说的。
maillog-confidence-certain = Waypost 对此有把握：日志排除了其他可能的原因。
maillog-confidence-likely = 这是最可能的原因，但背后也可能另有原因。
maillog-confidence-possible = 这是一种可能的原因。在日志里，关机的服务器和被切断的路看起来一样。

## A log: the sentence above it all

maillog-summary-empty = 日志是空的。
maillog-summary-unknown = Waypost 一行也没有读懂。它能读 Postfix、Exim、sendmail、OpenSMTPD、qmail 和 Exchange 的日志。
maillog-summary-no-mail = 这份日志里没有发往其他服务器的邮件。
maillog-summary-fine = 尝试了 { $destinations } 个目的地，途中都没有问题。
maillog-summary-one = { $title }。
maillog-summary-several = { $title }。另外还有 { $count } 项发现。
