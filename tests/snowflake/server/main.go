// A stand-in of Snowflake's server, which Debian does not package: a transport that tor runs before a bridge.
// What speaks the protocol is Debian's: the encapsulation and the queues of golang-snowflake-dev, KCP and
// smux, all as the client has them.
package main

import (
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"time"

	pt "git.torproject.org/pluggable-transports/goptlib.git"
	"git.torproject.org/pluggable-transports/snowflake.git/v2/common/encapsulation"
	"git.torproject.org/pluggable-transports/snowflake.git/v2/common/turbotunnel"
	"git.torproject.org/pluggable-transports/snowflake.git/v2/common/websocketconn"
	"github.com/gorilla/websocket"
	"github.com/xtaci/kcp-go/v5"
	"github.com/xtaci/smux"
)

const (
	method = "snowflake"
	// How long a client is known after the last word of any of its proxies.
	memory = time.Minute
	// What has to have come of a new proxy's first words.
	hello = 10 * time.Second
	// As the client has them: packets, and octets.
	window, buffer = 65535, 1048576
	// A session in which nobody says anything ends after so long.
	silence = 10 * time.Minute
)

// Queues that keep a copy of what they are given: KCP uses its buffers again.
type queues struct{ *turbotunnel.QueuePacketConn }

func (q queues) WriteTo(packet []byte, to net.Addr) (int, error) {
	return q.QueuePacketConn.WriteTo(append([]byte{}, packet...), to)
}

// A client comes by way of a proxy: packets go to and fro between it and the queues, until the proxy is
// gone. The client's session goes on with its next one.
func carry(conn net.Conn, packets queues) error {
	defer conn.Close()
	var token [len(turbotunnel.Token)]byte
	var id turbotunnel.ClientID
	_ = conn.SetReadDeadline(time.Now().Add(hello))
	if _, err := io.ReadFull(conn, token[:]); err != nil {
		return err
	}
	if token != turbotunnel.Token {
		return io.ErrUnexpectedEOF
	}
	if _, err := io.ReadFull(conn, id[:]); err != nil {
		return err
	}
	_ = conn.SetReadDeadline(time.Time{})
	log.Printf("client %v is here, by a proxy", id)
	gone := make(chan struct{})
	go func() {
		defer conn.Close()
		outgoing := packets.OutgoingQueue(id)
		for {
			select {
			case <-gone:
				return
			case packet := <-outgoing:
				if _, err := encapsulation.WriteData(conn, packet); err != nil {
					return
				}
			}
		}
	}()
	defer close(gone)
	for {
		packet, err := encapsulation.ReadData(conn)
		if err != nil {
			return err
		}
		packets.QueueIncoming(packet, id)
	}
}

// Takes the sessions that stand in the packets, and the streams in them.
func sessions(info *pt.ServerInfo, listener *kcp.Listener) error {
	for {
		conn, err := listener.AcceptKCP()
		if err != nil {
			return err
		}
		conn.SetStreamMode(true)
		conn.SetWindowSize(window, window)
		conn.SetNoDelay(0, 0, 0, 1)
		go func() {
			defer conn.Close()
			config := smux.DefaultConfig()
			config.Version = 2
			config.KeepAliveTimeout = silence
			config.MaxStreamBuffer = buffer
			session, err := smux.Server(conn, config)
			if err != nil {
				log.Printf("session: %v", err)
				return
			}
			defer session.Close()
			for {
				stream, err := session.AcceptStream()
				if err != nil {
					return
				}
				go lead(info, stream)
			}
		}()
	}
}

// Leads a stream to tor.
func lead(info *pt.ServerInfo, stream *smux.Stream) {
	defer stream.Close()
	// Where a client is does not matter in the lab; nothing said is taken for unknown.
	or, err := pt.DialOr(info, "", method)
	if err != nil {
		log.Printf("tor: %v", err)
		return
	}
	defer or.Close()
	log.Print("a stream leads to tor")
	ended := make(chan struct{}, 2)
	for _, way := range [][2]io.ReadWriter{{stream, or}, {or, stream}} {
		go func(to, from io.ReadWriter) {
			_, _ = io.Copy(to, from)
			ended <- struct{}{}
		}(way[0], way[1])
	}
	<-ended
}

func listen(info *pt.ServerInfo, at *net.TCPAddr) (net.Addr, error) {
	packets := queues{turbotunnel.NewQueuePacketConn(at, memory)}
	listener, err := kcp.ServeConn(nil, 0, 0, packets)
	if err != nil {
		return nil, err
	}
	socket, err := net.ListenTCP("tcp", at)
	if err != nil {
		return nil, err
	}
	upgrader := websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return true }}
	meet := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if ws, err := upgrader.Upgrade(w, r, nil); err == nil {
			log.Printf("a proxy is gone: %v", carry(websocketconn.New(ws), packets))
		}
	})
	go func() { log.Fatal(http.Serve(socket, meet)) }()
	go func() { log.Fatal(sessions(info, listener)) }()
	return socket.Addr(), nil
}

func main() {
	// What goes to stdout is for tor.
	if len(os.Args) > 1 {
		file, err := os.OpenFile(os.Args[1], os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
		if err != nil {
			log.Fatal(err)
		}
		log.SetOutput(file)
	}
	log.SetFlags(log.Ltime | log.Lmicroseconds)
	info, err := pt.ServerSetup(nil)
	if err != nil {
		log.Fatal(err)
	}
	for _, one := range info.Bindaddrs {
		if one.MethodName != method {
			_ = pt.SmethodError(one.MethodName, "no such method")
			continue
		}
		at, err := listen(&info, one.Addr)
		if err != nil {
			_ = pt.SmethodError(method, err.Error())
			continue
		}
		pt.Smethod(method, at)
	}
	pt.SmethodsDone()
	// tor closes our stdin when it ends or wants us to.
	_, _ = io.Copy(io.Discard, os.Stdin)
}
