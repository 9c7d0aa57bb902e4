"""A provider that repeats to its clients all it may have learnt of them, in every spelling: the lines
of the file that is named, some to each that connects. A resolver beside it gives its address for every
name."""

import itertools
import socketserver
import struct
import sys
import threading

RESOLVER, PROVIDER = "203.0.113.53", "203.0.113.25"
with open(sys.argv[1], encoding="utf-8", newline="\n") as file:
    lines = itertools.cycle(file.read().split("\n"))
lock = threading.Lock()


def gossip(count):
    with lock:
        return [next(lines) for _ in range(count)]


class Resolver(socketserver.BaseRequestHandler):
    def handle(self):
        question, to = self.request
        end = question.index(0, 12) + 5
        kind = struct.unpack(">H", question[end - 4 : end - 2])[0]
        answers = b""
        if kind == 1:
            address = bytes(map(int, PROVIDER.split(".")))
            answers = b"\xc0\x0c" + struct.pack(">HHIH", 1, 1, 60, 4) + address
        head = struct.pack(">HHHHH", 0x8180, 1, 1 if answers else 0, 0, 0)
        to.sendto(question[:2] + head + question[12:end] + answers, self.client_address)


class Mail(socketserver.StreamRequestHandler):
    def say(self, text):
        self.wfile.write(text.encode("utf-8") + b"\r\n")

    def handle(self):
        if self.server.server_address[1] == 143:
            self.say("* OK " + " ".join(gossip(8)))
        else:
            self.say("220 mx1.example.test " + " ".join(gossip(8)))
        for line in self.rfile:
            words = line.decode("utf-8", "replace").split()
            if self.server.server_address[1] == 143:
                self.say("* CAPABILITY IMAP4rev1 X-" + " X-".join(gossip(12)))
                self.say(f"{words[0] if words else '*'} OK " + " ".join(gossip(2)))
            else:
                for one in gossip(38):
                    self.say("250-X " + one)
                self.say("250 SIZE")


class Page(socketserver.StreamRequestHandler):
    def handle(self):
        self.rfile.readline()
        title = " ".join(gossip(8))
        body = f"<html><title>{title}</title></html>".encode("utf-8")
        head = f"HTTP/1.1 200 OK\r\nServer: {gossip(1)[0]}\r\nContent-Length: {len(body)}\r\n\r\n"
        self.wfile.write(head.encode("utf-8") + body)


class Threads(socketserver.ThreadingMixIn, socketserver.TCPServer):
    allow_reuse_address = True
    daemon_threads = True


servers = [socketserver.UDPServer((RESOLVER, 53), Resolver)]
servers += [Threads((PROVIDER, port), Mail) for port in (25, 143, 587)]
servers += [Threads((PROVIDER, 80), Page)]
for server in servers:
    threading.Thread(target=server.serve_forever).start()
