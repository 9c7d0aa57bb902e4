"""Mail as a program reads and sends it, through a SOCKS proxy or through forwards.

mail.py socks ADDRESS:PORT CA  |  mail.py forwards CA HOST:PORT=ADDRESS:PORT...

A message goes into a mailbox and is fetched out of it again, and one is sent. Certificates are
checked for the servers' own names either way.
"""

import imaplib
import smtplib
import socket
import ssl
import sys

LIMIT = 30
WORDS = "Subject: over Tor\r\nFrom: you@example.test\r\nTo: me@example.test\r\n\r\nHello.\r\n"


def reacher():
    """How a server is reached, and the file with the roots."""
    if sys.argv[1] == "socks":
        import socks

        address, own = sys.argv[2].split(":")

        def proxied(host, port):
            raw = socks.socksocket()
            raw.set_proxy(socks.SOCKS5, address, int(own), rdns=True)
            raw.settimeout(LIMIT)
            raw.connect((host, port))
            return raw

        return proxied, sys.argv[3]
    doors = dict(pair.split("=") for pair in sys.argv[3:])

    def through(host, port):
        address, own = doors[f"{host}:{port}"].split(":")
        return socket.create_connection((address, int(own)), timeout=LIMIT)

    return through, sys.argv[2]


reach, roots = reacher()
context = ssl.create_default_context(cafile=roots)


def encrypted(host, port):
    raw = reach(host, port)
    raw.settimeout(LIMIT)
    return context.wrap_socket(raw, server_hostname=host)


class Imap(imaplib.IMAP4_SSL):
    def _create_socket(self, timeout):
        return encrypted(self.host, self.port)


class Smtp(smtplib.SMTP_SSL):
    def _get_socket(self, host, port, timeout):
        return encrypted(host, port)


def said(answer):
    kind, data = answer
    assert kind == "OK", answer
    return data


imap = Imap("imap.example.test", 993, ssl_context=context)
said(imap.login("you", "secret"))
said(imap.append("INBOX", None, None, WORDS.encode()))
count = int(said(imap.select("INBOX"))[0])
body = said(imap.fetch(str(count), "(RFC822)"))[0][1]
assert body == WORDS.encode(), body
imap.logout()

smtp = Smtp("smtp.example.test", 465, context=context)
smtp.sendmail("you@example.test", ["me@example.test"], WORDS)
smtp.quit()
print("fetched and sent")
