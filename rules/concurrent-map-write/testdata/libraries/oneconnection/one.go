// Package one has functions of a configuration that is used for one connection.
package one

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"net"
	"net/http"
)

// Certificates are those of one connection, which is verified before Dial returns.
func Certificates(address string) (int, error) {
	seen := map[int]bool{}
	conn, err := tls.Dial("tcp", address, &tls.Config{VerifyPeerCertificate: func(raw [][]byte, _ [][]*x509.Certificate) error {
		seen[len(raw)] = true
		return nil
	}})
	if err != nil {
		return 0, err
	}
	return len(seen), conn.Close()
}

// Addresses are those of one request.
func Addresses(url string) (int, error) {
	seen := map[string]bool{}
	client := &http.Client{Transport: &http.Transport{DialContext: func(_ context.Context, network, address string) (net.Conn, error) {
		seen[address] = true
		return net.Dial(network, address)
	}}}
	_, err := client.Get(url)
	return len(seen), err
}
