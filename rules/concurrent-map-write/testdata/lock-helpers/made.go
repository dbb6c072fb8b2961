package lockhelpers

import (
	"net/http"
	"sync"
)

// Files is whatever makes locks, or takes them.
type Files interface {
	newLock(name string) sync.Locker
	lock(name string)
	unlock(name string)
}

// Uploads makes a lock for each upload, which guards what is uploaded.
type Uploads struct {
	files Files
	open  map[string]sync.Locker
}

// Begin makes a lock, and takes none.
func (u *Uploads) Begin(_ http.ResponseWriter, r *http.Request) {
	made := u.files.newLock(r.URL.Path)
	u.open[r.URL.Path] = made // want "^error: map Uploads.open is written in a handler, Uploads.Begin, which runs beside itself"
}

// Find reads.
func (u *Uploads) Find(w http.ResponseWriter, r *http.Request) {
	if u.open[r.URL.Path] == nil {
		w.WriteHeader(http.StatusNotFound)
	}
}

// Drafts may have a lock while it writes: what it calls says so.
type Drafts struct {
	files Files
	open  map[string]string
}

// Begin takes a lock of which nobody can tell what it guards.
func (d *Drafts) Begin(_ http.ResponseWriter, r *http.Request) {
	d.files.lock("drafts")
	defer d.files.unlock("drafts")
	d.open[r.URL.Path] = r.Host
}

// Find takes it too.
func (d *Drafts) Find(w http.ResponseWriter, r *http.Request) {
	d.files.lock("drafts")
	defer d.files.unlock("drafts")
	if d.open[r.URL.Path] == "" {
		w.WriteHeader(http.StatusNotFound)
	}
}

// Serve answers for both.
func Serve(u *Uploads, d *Drafts) {
	http.HandleFunc("/uploads/begin", u.Begin)
	http.HandleFunc("/uploads/find", u.Find)
	http.HandleFunc("/drafts/begin", d.Begin)
	http.HandleFunc("/drafts/find", d.Find)
}
