package libraries

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"net"
	"net/http"
)

// dialled are counted for each connection, which are made beside each other.
type dialled struct{ byAddress map[string]int }

// transport dials.
func (d *dialled) transport() *http.Transport {
	return &http.Transport{DialContext: func(_ context.Context, network, address string) (net.Conn, error) {
		d.byAddress[address]++ // want "^error: map dialled.byAddress is written in"
		return net.Dial(network, address)
	}}
}

// dialer is this program's own.
type dialer struct {
	DialContext func(ctx context.Context, network, address string) (net.Conn, error)
}

// tried are counted by whoever dials.
type tried struct{ byAddress map[string]int }

// dialer dials.
func (t *tried) dialer() *dialer {
	return &dialer{DialContext: func(_ context.Context, network, address string) (net.Conn, error) {
		t.byAddress[address]++
		return net.Dial(network, address)
	}}
}

// verified are counted for each connection.
type verified struct{ bySize map[int]int }

// config verifies.
func (v *verified) config() *tls.Config {
	return &tls.Config{VerifyPeerCertificate: v.verify}
}

// verify writes.
func (v *verified) verify(raw [][]byte, _ [][]*x509.Certificate) error {
	v.bySize[len(raw)]++ // want "^error: map verified.bySize is written in"
	return nil
}

// checks are this program's own.
type checks struct {
	VerifyPeerCertificate func(raw [][]byte, chains [][]*x509.Certificate) error
}

// checked are counted by whoever checks.
type checked struct{ bySize map[int]int }

// config checks.
func (c *checked) config() *checks {
	return &checks{VerifyPeerCertificate: c.check}
}

// check writes.
func (c *checked) check(raw [][]byte, _ [][]*x509.Certificate) error {
	c.bySize[len(raw)]++
	return nil
}
