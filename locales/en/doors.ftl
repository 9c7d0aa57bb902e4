### The doors by which other programs use Tor.

## How to use a forward. $host is the mail server's name, $port the number of the door on this computer.

forward-step-1 = This door is for programs that can’t use a SOCKS proxy but can connect to one place and check the certificate for another. Examples are msmtp (tls_host_override), fetchmail (sslcommonname) and curl (--connect-to).
forward-step-2 = Let the program connect to 127.0.0.1, port { $port }. Let it check the certificate for { $host }, and leave encryption on and required.
forward-step-3 = If it warns you about the certificate, stop. Do not accept it: this program can’t use the door safely. Take the SOCKS proxy, or the webmail page through Tor.
