### What could not be done, and how to mend it: the program's own sentences, without a capital in front.

## Whom a check is about

error-who-empty = 请输入邮箱地址，例如 name@example.org
error-who-too-long = 作为邮箱地址，这太长了
error-who-no-user = 这个邮箱地址的 @ 前面没有内容
error-who-no-domain = @ 后面的内容不是域名
error-who-number = 这是数字，不是邮箱域名；请输入像 example.org 这样的名称
error-who-neither = 这不是邮箱地址，不是域名，也不是服务商的代号
# $id is what was typed.
error-who-unknown = Waypost 不认识服务商“{ $id }”；请输入完整的邮箱地址
# $domain is a mail domain.
error-route-unknown = “{ $domain }”不是 Waypost 认识的邮件域名；请给出它的服务商（waypost providers list），或让所有内容通过（--everything）
error-thunderbird-unknown = “{ $domain }”不是 Waypost 认识的邮件域名；请给出它的服务商（waypost providers list）

## The profile. $file is its path, $reason what the system or the reader of the file said.

error-profile = { $file }，{ $reason }
error-profile-built-in = 内置的配置文件已损坏（{ $reason }）；请重新安装 Waypost
error-profile-unreadable = 无法读取配置文件 { $file }：{ $reason }
error-profile-no-file = 配置文件 { $file } 不是文件
error-profile-too-large = 文件 { $file } 太大，不像是配置文件
error-profile-no-text = 配置文件 { $file } 不是 UTF-8 文本

## Mails and logs. $name is the log’s file.

error-mail-unreadable = 无法读取邮件：{ $reason }
error-mail-empty = 邮件是空的；请保存整封邮件后重试
error-log-unreadable = 无法读取日志 { $name }：{ $reason }
error-log-worker = 无法读取日志：这是 Waypost 自身的错误；请报告给我们

## Files that Waypost makes

error-report-unwritable = 无法写入报告：{ $reason }
error-file-unwritable = 无法写入 { $file }：{ $reason }
error-settings-unwritable = 无法把设置写入 { $file }：{ $reason }
error-seal-private = 这是 age 的私钥，不应让任何人看到；请给出公钥，它以 age1 开头
error-seal-no-key = 这不是 age 的公钥；公钥以 age1 开头
error-seal-no-support = 配置文件里没有支持人员的密钥；请用 --seal age1… 给出一个
error-no-data-folder = 系统没有指明数据文件夹；请用 --state-dir 给出一个

## Tor

error-tor-start = 无法在这个系统上启动 Tor
# $reason is what the system said.
error-route-doors = 无法在这台电脑上为 Tor 线路打开端口：{ $reason }
error-webmail-twice = 网页版邮箱的窗口已经打开
error-route-twice = Tor 线路已经打开

## The history, as the window says it. $reason is what the system said.

error-history-no-key = 未保存历史记录：没有可以存放其密钥的密钥环
error-history-keyring-locked = 密钥环已锁定；请先解锁，再查看历史记录
error-history-keyring-failed = 密钥环出错（{ $reason }）；没有丢失任何内容，请重试
error-history-key-lost = 密钥环里已没有这份历史记录的密钥，没有人能再读取它；请清除历史记录，重新开始
error-history-needs-passphrase = 以前的检查要用口令打开；请在“以前的检查”中输入口令
error-history-wrong-passphrase = 这不是以前的检查的口令
error-history-needs-keyring = 这份历史记录要用密钥环里的密钥打开，但 Waypost 被要求不使用密钥环
error-history-no-such-report = 这份报告已不在历史记录中
error-history-full = 磁盘已满；以前的报告还在
error-history-busy = 另一个程序正在使用历史记录；请重试
error-history-damaged = 历史记录文件已损坏；请清除历史记录，重新开始
error-history-damaged-report = 这份报告已损坏，无法读取；其他报告都还在
error-history-too-new = 历史记录由更新版本的 Waypost 写入；请使用那个版本
error-history-storage = 无法打开历史记录：{ $reason }
error-keep-days = 请给出 1 到 { $most } 之间的天数

## Faults of the window itself

error-no-display = 这里没有可以显示窗口的屏幕；请在命令行中使用 waypost
error-check-twice = 这项检查已在进行中
error-misused = 窗口请求了它不能得到的内容：这是 Waypost 自身的错误；请报告给我们
error-fault = 这是 Waypost 自身的错误；请报告给我们
error-no-runtime = 这个系统不提供等待的办法：{ $reason }
