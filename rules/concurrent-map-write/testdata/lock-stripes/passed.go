package lockstripes

import "sync"

// Repo has a lock for each handle, and one for each sum, round one map.
type Repo struct {
	handles map[string]*sync.Mutex
	sumsMu  map[string]*sync.Mutex
	sums    map[string]string
}

// with runs under the lock of its handle, and withSum passes it on.
func (r *Repo) with(handle string, f func()) {
	r.handles[handle].Lock()
	defer r.handles[handle].Unlock()
	f()
}

func (r *Repo) withBoth(handle, sum string, f func()) {
	r.with(handle, func() {
		r.sumsMu[sum].Lock()
		defer r.sumsMu[sum].Unlock()
		f()
	})
}

// Sum stores.
func (r *Repo) Sum(handle, sum string) {
	r.withBoth(handle, sum, func() {
		r.sums[sum] = handle // want `map Repo\.sums is written under r\.\w+\[…\], one of several locks`
	})
}

// Drop forgets.
func (r *Repo) Drop(handle, sum string) {
	r.withBoth(handle, sum, func() { delete(r.sums, sum) })
}
