### The doors by which other programs use Tor.

## How to use a forward. $host is the mail server's name, $port the number of the door on this computer.

forward-step-1 = 这个入口供不能使用 SOCKS 代理的程序使用。这样的程序要能连接到一处，而按另一处来核对证书。例如 msmtp（tls_host_override）。还有 fetchmail（sslcommonname）和 curl（--connect-to）。
forward-step-2 = 让程序连接 127.0.0.1，端口 { $port }。让它按 { $host } 核对证书。加密要保持开启，并设为必需。
forward-step-3 = 如果程序对证书发出警告，请停下。不要接受：这个程序不能安全地使用这个入口。请改用 SOCKS 代理，或通过 Tor 打开网页版邮箱。
