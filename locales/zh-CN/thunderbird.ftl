### Thunderbird through Tor.

## What could not be done. $name is what was typed, $file a path, $reason what the system said.

thunderbird-no-such-profile = Thunderbird 在这里没有配置文件“{ $name }”；运行 waypost thunderbird list 可列出全部
thunderbird-ambiguous = Thunderbird 有几个配置文件都叫“{ $name }”；请给出其中一个的文件夹
thunderbird-running = Thunderbird 正开着；请关闭后重试
thunderbird-not-set = Waypost 没有设置过这个配置文件，没有可撤销的内容
thunderbird-unfinished = 这个配置文件里的 user.js 没有正常结尾；请先修好它
thunderbird-edited = user.js 里 Waypost 写的几行被改过；请手动删掉后重试
thunderbird-storage = 无法使用 { $file }：{ $reason }
thunderbird-no-home = 这个系统没有指明主文件夹

## What was done

thunderbird-set = 配置文件 { $name } 已设置好。请重新启动 Thunderbird。只要您让 Waypost 的线路开着，它与 { $provider } 往来的邮件就走 Tor。线路没开时，这些邮件会等着，不会走别的路。
thunderbird-undone = 配置文件 { $name } 已恢复原样。

## The list

thunderbird-empty = 这里没有找到 Thunderbird。
thunderbird-head-name = 配置文件
thunderbird-head-state = 走 Tor
thunderbird-head-folder = 文件夹
thunderbird-yes = 是
thunderbird-no = 否
