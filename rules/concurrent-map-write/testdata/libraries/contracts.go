package libraries

import (
	"net/http"
	"net/url"

	"github.com/sirupsen/logrus"
)

// jar is used by all requests of a client.
type jar struct{ byHost map[string][]*http.Cookie }

// SetCookies writes.
func (j *jar) SetCookies(u *url.URL, cookies []*http.Cookie) {
	j.byHost[u.Host] = cookies // want "^error: map jar.byHost is written in a handler, jar.SetCookies, which runs beside itself"
}

// Cookies reads.
func (j *jar) Cookies(u *url.URL) []*http.Cookie { return j.byHost[u.Host] }

// tin is for cookies of another kind.
type tin struct{ byName map[string][]string }

// SetCookies writes.
func (t *tin) SetCookies(name string, cookies []string) { t.byName[name] = cookies }

// Cookies reads.
func (t *tin) Cookies(name string) []string { return t.byName[name] }

// logged counts what is logged, by any goroutine.
type logged struct{ byLevel map[logrus.Level]int }

// Fire is called by who logs.
func (l *logged) Fire(entry *logrus.Entry) error {
	l.byLevel[entry.Level]++ // want "^error: map logged.byLevel is written in a handler, logged.Fire, which runs beside itself"
	return nil
}

// cannons are fired by who has them.
type cannons struct{ shots map[string]int }

// Fire has other parameters.
func (c *cannons) Fire(name string) error {
	c.shots[name]++
	return nil
}
