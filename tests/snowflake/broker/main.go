// A stand-in of Snowflake's broker, with a STUN server beside it. Debian packages the broker's messages
// (golang-snowflake-dev), not the broker. Clients come through a front by HTTPS, proxies in plain HTTP.
//
// Other than the real one it brings anybody together with the proxy that waits longest, whatever NATs they
// are behind: the lab has none.
package main

import (
	"crypto/tls"
	"flag"
	"io"
	"log"
	"net/http"
	"strings"
	"sync"
	"time"

	"git.torproject.org/pluggable-transports/snowflake.git/v2/common/messages"
)

const (
	// A proxy that asks for a client is told that there is none after so long, and a client whose proxy
	// does not answer that it timed out: as with the real broker.
	patience = 10 * time.Second
	// The longest message, octets.
	longest = 100000
)

// What is told to a proxy of the client that it is to meet.
type offer struct{ sdp, nat string }

// A proxy that waits, or has been sent a client.
type proxy struct {
	offers  chan offer
	answers chan string
}

type broker struct {
	// The one bridge that is known, and where it is.
	fingerprint, relay string

	lock    sync.Mutex
	waiting []*proxy
	sent    map[string]*proxy
}

// The proxy that waits longest; none where none does.
func (b *broker) next() *proxy {
	b.lock.Lock()
	defer b.lock.Unlock()
	if len(b.waiting) == 0 {
		return nil
	}
	first := b.waiting[0]
	b.waiting = b.waiting[1:]
	return first
}

// Takes a proxy from among those that wait; false where a client has been sent to it meanwhile.
func (b *broker) leave(one *proxy) bool {
	b.lock.Lock()
	defer b.lock.Unlock()
	for at, other := range b.waiting {
		if other == one {
			b.waiting = append(b.waiting[:at], b.waiting[at+1:]...)
			return true
		}
	}
	return false
}

// A proxy asks for a client.
func (b *broker) poll(body []byte) ([]byte, error) {
	id, _, _, _, _, _, err := messages.DecodeProxyPollRequestWithRelayPrefix(body)
	if err != nil {
		return nil, err
	}
	one := &proxy{offers: make(chan offer, 1), answers: make(chan string, 1)}
	b.lock.Lock()
	b.waiting = append(b.waiting, one)
	b.lock.Unlock()
	var given offer
	select {
	case given = <-one.offers:
	case <-time.After(patience):
		if b.leave(one) {
			return messages.EncodePollResponse("", false, "")
		}
		given = <-one.offers
	}
	b.lock.Lock()
	b.sent[id] = one
	b.lock.Unlock()
	return messages.EncodePollResponseWithRelayURL(given.sdp, true, given.nat, b.relay, "")
}

// A proxy answers the client that it was sent.
func (b *broker) answer(body []byte) ([]byte, error) {
	answer, id, err := messages.DecodeAnswerRequest(body)
	if err != nil {
		return nil, err
	}
	b.lock.Lock()
	one := b.sent[id]
	delete(b.sent, id)
	b.lock.Unlock()
	if one != nil {
		one.answers <- answer
	}
	return messages.EncodeAnswerResponse(one != nil)
}

// A client asks for a proxy.
func (b *broker) client(body []byte) ([]byte, error) {
	request, err := messages.DecodeClientPollRequest(body)
	if err != nil {
		return nil, err
	}
	says := func(response messages.ClientPollResponse) ([]byte, error) {
		return response.EncodePollResponse()
	}
	if !strings.EqualFold(request.Fingerprint, b.fingerprint) {
		log.Printf("a client wants the bridge %s", request.Fingerprint)
		return says(messages.ClientPollResponse{Error: "bridge is not recognized"})
	}
	one := b.next()
	if one == nil {
		log.Print("a client comes, and no proxy is there")
		return says(messages.ClientPollResponse{Error: messages.StrNoProxies})
	}
	one.offers <- offer{request.Offer, request.NAT}
	select {
	case answer := <-one.answers:
		log.Print("a client is brought together with a proxy")
		return says(messages.ClientPollResponse{Answer: answer})
	case <-time.After(patience):
		log.Print("a proxy does not answer")
		return says(messages.ClientPollResponse{Error: messages.StrTimedOut})
	}
}

// Reads a message, and writes what comes of it.
func meet(handle func([]byte) ([]byte, error)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, longest))
		if err == nil {
			body, err = handle(body)
		}
		if err != nil {
			log.Printf("%s: %v", r.URL.Path, err)
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		_, _ = w.Write(body)
	}
}

func main() {
	front := flag.String("front", "", "where clients come, by HTTPS")
	certificate := flag.String("certificate", "", "the front's certificate")
	key := flag.String("key", "", "its key")
	host := flag.String("host", "", "the name that stands in clients' calls")
	proxies := flag.String("proxies", "", "where proxies come, in plain HTTP")
	fingerprint := flag.String("fingerprint", "", "the bridge")
	relay := flag.String("relay", "", "the URL at which proxies meet it")
	stun := flag.String("stun", "", "where the STUN server listens")
	flag.Parse()
	log.SetFlags(log.Ltime | log.Lmicroseconds)

	b := &broker{fingerprint: *fingerprint, relay: *relay, sent: map[string]*proxy{}}
	forProxies := http.NewServeMux()
	forProxies.HandleFunc("/proxy", meet(b.poll))
	forProxies.HandleFunc("/answer", meet(b.answer))
	// Any other name at the front is nobody's: who calls the broker by the front's own has not hidden it.
	forClients := http.NewServeMux()
	forClients.HandleFunc(*host+"/client", meet(b.client))
	pair, err := tls.LoadX509KeyPair(*certificate, *key)
	if err != nil {
		log.Fatal(err)
	}
	https := &http.Server{
		Addr: *front, Handler: forClients, TLSConfig: &tls.Config{Certificates: []tls.Certificate{pair}},
	}
	go func() { log.Fatal(answerBindings(*stun)) }()
	go func() { log.Fatal(http.ListenAndServe(*proxies, forProxies)) }()
	log.Fatal(https.ListenAndServeTLS("", ""))
}
