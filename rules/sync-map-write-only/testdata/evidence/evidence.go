// Package evidence has caches whose keys or values say that they are ever new.
package evidence

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net"
	"sync"
	"time"
)

type status struct{ text string }

// A made-up identity.
var migrations sync.Map // want "migrations.*never removed"

func newUUID() (string, error) {
	var b [16]byte
	_, err := rand.Read(b[:])
	return hex.EncodeToString(b[:]), err
}

// Begin begins a migration and returns its id.
func Begin(text string) (string, error) {
	id, err := newUUID()
	if err != nil {
		return "", err
	}
	migrations.Store(id, status{text})
	return id, nil
}

// Status tells how a migration goes.
func Status(id string) any {
	s, _ := migrations.Load(id)
	return s
}

// The form of an address is an address.
var circuits sync.Map // want "circuits.*never removed"

type target struct{ addr net.Addr }

func (t *target) URL() net.Addr { return t.addr }

// Allow asks the circuit breaker of a method of a target.
func Allow(t *target, methodName string) bool {
	name := fmt.Sprintf("%s#%s", t.URL().String(), methodName)
	_, loaded := circuits.LoadOrStore(name, true)
	return loaded
}

// A hash of something of which there may be many.
var secrets sync.Map // want "secrets.*never removed"

// Decrypt decrypts a key once.
func Decrypt(encrypted []byte, decrypt func([]byte) []byte) []byte {
	sum := fmt.Sprintf("%x", sha256.Sum256(encrypted))
	if s, ok := secrets.Load(sum); ok {
		return s.([]byte)
	}
	s := decrypt(encrypted)
	secrets.Store(sum, s)
	return s
}

// Connections by what identifies them, the outer map of two.
var byRemote sync.Map // want "byRemote.*never removed"

// Add remembers a connection.
func Add(c net.Conn) {
	m, _ := byRemote.LoadOrStore(c.RemoteAddr(), &sync.Map{})
	m.(*sync.Map).Store(c, time.Now())
}

// An entry that carries its time would end some day.
var answers sync.Map // want "answers.*never removed"

type answer struct {
	text string
	at   time.Time
}

// Answer answers once a minute.
func Answer(question string, ask func(string) string) string {
	if a, ok := answers.Load(question); ok && time.Since(a.(*answer).at) < time.Minute {
		return a.(*answer).text
	}
	text := ask(question)
	answers.Store(question, &answer{text: text, at: time.Now()})
	return text
}
