### The webmail window, which reaches nothing but Tor.

## The bar above the page

webmail-onion = 洋葱站点，通过 Tor
webmail-through-tor = 通过 Tor
webmail-reconnecting = Tor 正在重新连接…
webmail-back = 返回
webmail-reload = 重新载入
webmail-new-identity = 新身份
webmail-new-identity-hint = 让您退出登录，忘掉这次访问，并在 Tor 里换一条路。
webmail-close = 关闭
webmail-not-tor-browser = 这个窗口通过 Tor 打开您的邮箱。它不是 Tor 浏览器：网站更容易把您的电脑和别人的区分开。
webmail-not-shut-in = 只有本系统网页视图的设置让此页面始终经由 Tor。Waypost 的作者未能在此系统上试验这一点。
webmail-crashed = 网页停止工作了。请重新载入。
# $host is the name of a computer on the internet.
webmail-refused-plain = { $host } 上的一个网页没有加密。Waypost 没有打开它。

## Saving a file

webmail-save-title = 保存这个文件
webmail-save-warning = 用来打开这个文件的其他程序不走 Tor。文档可能因此透露您在哪里。
webmail-save = 保存
webmail-cancel = 取消

## Why there is no such window

# $provider is the name of a mail provider.
webmail-none = Waypost 不知道 { $provider } 有网页版邮箱
webmail-unknown = Waypost 不知道这个地址的网页版邮箱；请让邮件软件走 Tor 线路
webmail-folder = 无法使用文件夹 { $file }：{ $reason }
webmail-jail-forbidden = 系统不让程序把自己隔离，窗口可能泄露信息，Waypost 就不打开；请用 Tor 浏览器，或让邮件软件走 Tor 线路
webmail-jail-forbidden-tor-browser = 系统不让程序把自己隔离，窗口可能泄露信息，Waypost 就不打开；请在这里已安装的 Tor 浏览器中打开网页
webmail-not-here = 在这个系统上没有确保不泄露信息的窗口，Waypost 就不打开；可以改用 Tor 浏览器
webmail-not-here-tor-browser = 在这个系统上没有确保不泄露信息的窗口，Waypost 就不打开；请在这里已安装的 Tor 浏览器中打开网页
webmail-no-display = 窗口找不到可以显示的屏幕
webmail-misunderstood = 窗口和 Waypost 没能互相理解；请重新安装 Waypost
