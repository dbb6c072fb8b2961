package lockstripes

import "sync"

// keys has a lock for each key, made when it is wanted.
type keys struct {
	mu    sync.Mutex
	locks map[string]*keyLock
}

type keyLock struct {
	sync.Mutex
	users int
}

// Lock waits for the key, and returns what gives it back.
func (k *keys) Lock(key string) (unlock func()) {
	k.mu.Lock()
	l := k.locks[key]
	if l == nil {
		l = &keyLock{}
		k.locks[key] = l
	}
	l.users++
	k.mu.Unlock()
	l.Lock()
	return func() {
		l.Unlock()
		k.mu.Lock()
		if l.users--; l.users == 0 {
			delete(k.locks, key)
		}
		k.mu.Unlock()
	}
}

// Volumes are each guarded by the lock of their name.
type Volumes struct {
	keys keys
	refs map[string]map[string]int
}

// Mount writes to one volume's map.
func (v *Volumes) Mount(name, by string) {
	unlock := v.keys.Lock(name)
	defer unlock()
	v.refs[name][by]++
}

// Unmount writes to one volume's map.
func (v *Volumes) Unmount(name, by string) {
	defer v.keys.Lock(name)()
	delete(v.refs[name], by)
}

// MountAll does so in goroutines.
func (v *Volumes) MountAll(names []string) {
	for _, name := range names {
		go v.Mount(name, "all")
	}
}

// table has a lock for each key in a sync.Map.
type table struct {
	locks sync.Map
	rows  map[string]int
}

func (t *table) lock(key string) *sync.Mutex {
	mu, _ := t.locks.LoadOrStore(key, &sync.Mutex{})
	return mu.(*sync.Mutex)
}

// Add locks by the key.
func (t *table) Add(key string) {
	mu := t.lock(key)
	mu.Lock()
	defer mu.Unlock()
	t.rows[key]++
}

// Fill starts goroutines that do.
func (t *table) Fill(names []string) {
	for _, name := range names {
		go t.Add(name)
	}
}

// Users has its lock in the entry that it looks up.
type Users struct {
	mu   sync.RWMutex
	byID map[int]*user
}

type user struct {
	mu    sync.Mutex
	prefs map[string]string
}

func (u *Users) get(id int) *user {
	u.mu.RLock()
	defer u.mu.RUnlock()
	return u.byID[id]
}

// Set locks the entry.
func (u *Users) Set(id int, k, v string) {
	p := u.get(id)
	p.mu.Lock()
	defer p.mu.Unlock()
	p.prefs[k] = v
}

// Pref locks the entry.
func (u *Users) Pref(id int, k string) string {
	p := u.get(id)
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.prefs[k]
}

// Reset has only the outer lock.
func (u *Users) Reset(id int) {
	u.mu.Lock()
	defer u.mu.Unlock()
	clear(u.byID[id].prefs) // want `map user\.prefs is written without user\.mu`
}
