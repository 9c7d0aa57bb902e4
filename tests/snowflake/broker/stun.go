package main

import (
	"log"
	"net"

	"github.com/pion/stun"
)

// Tells whoever asks from which address the question came (RFC 8489's Binding).
func answerBindings(at string) error {
	socket, err := net.ListenPacket("udp", at)
	if err != nil {
		return err
	}
	packet := make([]byte, 1500)
	for {
		length, from, err := socket.ReadFrom(packet)
		if err != nil {
			return err
		}
		question := &stun.Message{Raw: append([]byte{}, packet[:length]...)}
		address, isUDP := from.(*net.UDPAddr)
		if question.Decode() != nil || question.Type != stun.BindingRequest || !isUDP {
			continue
		}
		mapped := &stun.XORMappedAddress{IP: address.IP, Port: address.Port}
		answer, err := stun.Build(question, stun.BindingSuccess, mapped, stun.Fingerprint)
		if err != nil {
			log.Printf("STUN: %v", err)
			continue
		}
		_, _ = socket.WriteTo(answer.Raw, from)
	}
}
