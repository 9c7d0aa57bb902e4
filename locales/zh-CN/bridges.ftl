### Bridges: the user's own entrances to Tor.

## What is wrong with a pasted line. $line is its number. These come in a list, after “nothing was added:”.

bridges-line-no-bridge = 第 { $line } 行不是网桥地址
bridges-line-bad-address = 第 { $line } 行没有正确的地址和端口
bridges-line-no-fingerprint = 第 { $line } 行没有指纹，即地址后面的 40 位数字和字母
bridges-line-bad-fingerprint = 第 { $line } 行应是指纹的地方不是指纹
bridges-line-bad-setting = 第 { $line } 行有一项不可能正确的设置
bridges-line-cut-off = 第 { $line } 行缺了结尾，请重新完整复制
bridges-line-too-long = 第 { $line } 行太长，不像是网桥地址
bridges-line-too-many = 第 { $line } 行已超出上限
bridges-lines-more = 另外 { $count } 行也有错
bridges-lines-wrong = 没有添加任何内容：{ $faults }
bridges-lines-untried = 没有试任何内容：{ $faults }

## What could not be done

bridges-none-given = 请给出网桥地址：照您收到的原样，加上引号，或通过标准输入
bridges-none-kept = 您还没有添加网桥；可用 waypost bridges add 添加
bridges-no-keyring-wished = 网桥只保存在系统的密钥环里；请去掉 --no-keyring
bridges-keyring-missing = 网桥只保存在系统的密钥环里，而这里没有可用的密钥环
bridges-keyring-locked = 密钥环已锁定；请先解锁，再使用您的网桥
bridges-keyring-failed = 密钥环出错（{ $reason }）；您的网桥还在里面，请重试
bridges-damaged = 密钥环里的网桥数据无法读取；运行 waypost bridges remove --all 可重新开始
# $most is a number.
bridges-too-many = 最多只能保存 { $most } 个网桥；请先移除一些
# $label is what was typed.
bridges-no-such = 没有网桥“{ $label }”；运行 waypost bridges list 可列出全部
bridges-ambiguous = 有几个网桥以“{ $label }”开头；请多输入几个字符

## What was done

bridges-added = { $count ->
    [0] 这些网桥已经有了。
   *[other] 已添加 { $count } 个网桥。它们只保存在您的密钥环里，别处没有。
}
bridges-removed = 已移除网桥 { $label }。
bridges-removed-all = 已移除您的所有网桥。
bridges-empty = 您还没有添加网桥。

## The list

bridges-head-label = 网桥
bridges-head-transport = 隐藏方式
# A bridge that does not hide that it is one.
bridges-transport-direct = 无

## How a bridge did that was tried. These stand behind its name.

# $program is the name of a program, or where it should lie.
bridges-try-missing = 没有试，因为缺少程序 { $program }。
bridges-try-unreachable = 从这里没有路通到它的地址。请看看您的网络是否正常。
bridges-try-dropped = 它的地址没有应答。它可能已经没有了，或被切断了：请再要一个。
bridges-try-reset = 连接它的地址会马上被切断。它可能已经没有了，或被切断了：请再要一个。
bridges-try-handshake-cut = 它的地址有应答，但网桥没有。网桥地址可能有错，或连接被切断了。
bridges-try-cut-later = 它有应答，但能通过的太少。
bridges-try-silent = 它没有应答。请再要一个。
bridges-try-late = 它太慢：Tor 没有及时准备好。

## 向 Tor 项目索取网桥

# $host is the name of the Tor Project’s server, $fronts a list of servers’ names.
bridges-ask-before = 现在向 Tor 项目（{ $host }）索取网桥，请求藏在对这些名称的连接里：{ $fronts }。您的网络能看到这些连接，看不到请求内容。
# $front is a server’s name.
bridges-ask-by = 正在经由 { $front } 请求。
# $ways is a list of bridges-ask-way.
bridges-ask-got = Tor 项目给出了网桥：{ $ways }。
# $way is the name of a transport, or bridges-ask-plain.
bridges-ask-way = { $way }（{ $count }）
# Bridges that do not hide what they are.
bridges-ask-plain = 不伪装
bridges-ask-general = 它对您的国家没有专门的建议。这些是它给其他地方的。
bridges-ask-left-out = 收到但在这里用不上的行数：{ $count }。
# What could not be done. $program is the name of a program, or where it lies.
bridges-ask-missing = 没有发出请求，因为缺少隐藏请求的程序：请安装 { $program }
bridges-ask-fails = 没有发出请求，因为隐藏请求的程序无法启动：{ $program }
bridges-ask-cut = 经由这些名称没有收到任何回应：{ $fronts }；它们在这里被切断了，或不再通向 Tor 项目
bridges-ask-impostor = 有别人冒充 { $host } 应答，没有采信；也请看看这台电脑的时钟是否正确
bridges-ask-useless = { $host } 的应答无法使用；请稍后重试
bridges-ask-none = Tor 项目没有这台电脑能用的 { $country } 网桥
bridges-ask-none-here = Tor 项目没有这台电脑能用的网桥；请填上您的国家后重试
bridges-ask-country = “{ $country }”不是国家；请输入两个字母，例如 TR
bridges-ask-private = 配置文件使用自己的 Tor 网络，却没有写明向谁索取它的网桥
bridges-ask-no-keep = 既不保存也不显示的网桥没有用处；请去掉 --no-keyring，或加上 --reveal
