### Words that stand in tables, lists and labels.

## A part of somebody's mail, as it stands inside a list.

service-webmail = 网页版邮箱
service-imap = 用邮件软件收信（IMAP）
service-smtp = 用邮件软件发信（SMTP）
service-pop3 = 用邮件软件收信（POP3）
service-mx = 接收其他服务商的来信（MX）

## The same in a table, where there is little room.

service-short-webmail = 网页版
service-short-imap = 收信（IMAP）
service-short-smtp = 发信（SMTP）
service-short-pop3 = 收信（POP3）
service-short-mx = 他人来信（MX）

## How one part of the mail is doing.

state-ok = 正常
state-blocked = 被拦截
state-degraded = 缓慢
state-down = 停止服务
state-unknown = 不清楚

## The verdict in a few words.

status-ok = 一切正常
status-blocked = 途中有东西拦住了您的邮件
status-local-problem = 问题出在您的电脑或网络
status-provider-problem = 问题出在邮箱服务商
status-degraded = 能用，但很慢
status-inconclusive = Waypost 无法判断

## Where on the way something goes wrong.

layer-link = 您自己的网络
layer-dns = 查找地址
layer-tcp = 通往服务器的路
layer-tls = 加密
layer-http = 网页
layer-mail = 与邮件服务器的对话
layer-throughput = 速度
layer-provider = 服务商自身

## The stations between this computer and the mail, in their order.

station-computer = 电脑
station-network = 网络
station-dns = 地址
station-road = 线路
station-encryption = 加密
station-service = 邮件

station-state-fine = 正常
station-state-broken = 故障
station-state-slow = 缓慢
station-state-unknown = 不清楚
