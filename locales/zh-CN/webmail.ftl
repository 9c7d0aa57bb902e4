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
webmail-crashed = 网页停止工作了。请重新载入。
# $host is the name of a computer on the internet.
webmail-refused-plain = { $host } 上的一个网页没有加密。Waypost 没有打开它。

## Saving a file

webmail-save-title = 保存这个文件
webmail-save-warning = 用来打开这个文件的其他程序不走 Tor。文档可能因此透露您在哪里。
webmail-save = 保存
webmail-cancel = 取消
