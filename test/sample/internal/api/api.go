// Package api is the service's HTTP side.
package api

import (
	"encoding/json"
	"errors"
	"net/http"
	"strings"
	"sync"
	"time"

	"example.com/ingest/internal/reading"
	"example.com/ingest/internal/session"
	"example.com/ingest/internal/stats"
	"example.com/ingest/internal/upload"
)

const maxBody = 1 << 20

// device is what a device told when it logged in.
type device struct {
	name     string
	firmware string
	addr     string
	seen     time.Time
}

// API answers devices and operators.
type API struct {
	mux      *http.ServeMux
	uploader *upload.Uploader
	sessions *session.Store
	stats    *stats.Stats
	devices  sync.Map // by name

	mu     sync.Mutex
	latest map[string]reading.Reading // by device, for as long as it is logged in
}

// New returns the handler of all the service's paths.
func New(uploader *upload.Uploader, sessions *session.Store, stats *stats.Stats) *API {
	a := &API{
		mux:      http.NewServeMux(),
		uploader: uploader,
		sessions: sessions,
		stats:    stats,
		latest:   make(map[string]reading.Reading),
	}
	a.mux.HandleFunc("POST /login", a.login)
	a.mux.HandleFunc("POST /logout", a.logout)
	a.mux.HandleFunc("POST /readings", a.readings)
	a.mux.HandleFunc("GET /stats", a.counts)
	return a
}

func (a *API) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	a.mux.ServeHTTP(w, r)
}

func (a *API) login(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("device")
	if name == "" {
		http.Error(w, "device is missing", http.StatusBadRequest)
		return
	}
	token, err := a.sessions.Open(name)
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	a.devices.Store(name, device{
		name:     name,
		firmware: r.UserAgent(),
		addr:     r.RemoteAddr,
		seen:     time.Now(),
	})
	reply(w, map[string]string{"token": token})
}

func (a *API) logout(w http.ResponseWriter, r *http.Request) {
	token := bearer(r)
	if name, ok := a.sessions.Device(token); ok {
		a.mu.Lock()
		delete(a.latest, name)
		a.mu.Unlock()
		a.stats.Forget(name)
	}
	a.sessions.Close(token)
	w.WriteHeader(http.StatusNoContent)
}

func (a *API) readings(w http.ResponseWriter, r *http.Request) {
	name, ok := a.sessions.Device(bearer(r))
	if !ok {
		http.Error(w, "log in first", http.StatusUnauthorized)
		return
	}
	var batch []reading.Reading
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxBody)).Decode(&batch); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	for i, one := range batch {
		if err := one.Check(); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		if err := a.uploader.Add(one); errors.Is(err, upload.ErrBusy) {
			a.stats.Count(name, i)
			http.Error(w, err.Error(), http.StatusServiceUnavailable)
			return
		}
	}
	a.stats.Count(name, len(batch))
	if len(batch) > 0 {
		a.mu.Lock()
		a.latest[name] = batch[len(batch)-1]
		a.mu.Unlock()
	}
	w.WriteHeader(http.StatusAccepted)
}

func (a *API) counts(w http.ResponseWriter, _ *http.Request) {
	reply(w, a.stats.Snapshot())
}

func bearer(r *http.Request) string {
	return strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
}

func reply(w http.ResponseWriter, v any) {
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(v)
}
