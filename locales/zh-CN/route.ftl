### The way over Tor: what happens, and what it means.

## Ways into Tor. They stand inside other sentences.

route-way-direct = 直接连接
route-way-bridge = 经普通网桥
# $name is a transport, such as obfs4 or snowflake.
route-way-transport = 经 { $name }

## How far it is. $way is one of the above, $percent a whole number.

route-stage-connecting = 正在连接 Tor 网络（{ $way }）
route-stage-handshake = 已连上，正在确认是不是真的 Tor（{ $way }）
route-stage-directory = 正在获取 Tor 电脑的名单（{ $way }）：{ $percent }%
route-stage-circuit = 正在试走这条路（{ $way }）
route-ready = Tor 可以用了（{ $way }）。

## Why a way does not work. $way is one of the above.

route-blocked-unreachable = 连不上 Tor（{ $way }）：从这里没有路。请看看您的网络是否正常。
route-blocked-dropped = Tor 被切断了（{ $way }）：没有应答。
route-blocked-reset = Tor 被切断了（{ $way }）：每次连接都立即被切断。
route-blocked-handshake-cut = Tor 被切断了（{ $way }）：连接开始后就被切断。
route-blocked-cut-later = Tor 被切断了（{ $way }）：能连上，但能通过的太少。
route-blocked-clock-wrong = Tor 说这台电脑的时钟不对。请校准后重试。
route-blocked-bridges-silent = 没有网桥应答（{ $way }）。
# $program is the name of a program, or where it should lie.
route-transport-missing = 无法尝试 Tor（{ $way }）：缺少程序 { $program }。

## What goes wrong on this computer

route-unable-settings = Tor 无法使用网络文件，或配置文件里的某个网桥。
route-unable-folder = Tor 无法使用它的文件夹：请看看谁有权写入，或用 --state-dir 另选一个。
route-unable-system = 系统没有给 Tor 运行的余地：请关闭一些程序后重试。

## While it runs

route-lost = Tor 断开了。在它恢复之前，不会发出任何内容。
route-helper-ended = Tor 自己停止了。
route-restarting = { $seconds } 秒后重新尝试。

## Before Tor is used for the first time

route-risk-seen = 使用 Tor 之前请注意：监视您线路的人能看到您在用它，但看不到您用它做什么。网桥能更好地遮住这一点，但没有保证。
route-risk-law = 在有些地方，Tor 是违法的，或会引人注意。请了解您所在地的情况。
route-risk-left = 您登录后，服务商仍然知道您是谁。它只是不知道您在哪里。
