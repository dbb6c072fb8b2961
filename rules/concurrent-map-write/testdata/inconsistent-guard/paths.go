package inconsistentguard

import (
	"errors"
	"sync"
)

var errClosed = errors.New("closed")

// Pool gives the lock back too early on one way.
type Pool struct {
	mu     sync.Mutex
	idle   map[string][]int
	closed bool
}

// Put unlocks, and then writes.
func (p *Pool) Put(addr string, conn int) {
	p.mu.Lock()
	free := p.idle[addr]
	if len(free) > 8 {
		p.mu.Unlock()
		return
	}
	p.mu.Unlock()
	p.idle[addr] = append(free, conn) // want `map Pool\.idle is written without Pool\.mu`
}

// Take takes one out.
func (p *Pool) Take(addr string) (int, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.closed {
		return 0, errClosed
	}
	free := p.idle[addr]
	if len(free) == 0 {
		return 0, nil
	}
	p.idle[addr] = free[1:]
	return free[0], nil
}

// Bank locks only where there is something to check, so that one way has no lock.
type Bank struct {
	mu       sync.Mutex
	accounts map[string]int
	frozen   bool
}

// Deposit has a way without the lock.
func (b *Bank) Deposit(who string, n int, checked bool) {
	if !checked {
		b.mu.Lock()
		defer b.mu.Unlock()
		if b.frozen {
			return
		}
	}
	b.accounts[who] += n // want `^low error: map Bank\.accounts is written without Bank\.mu`
}

// Balance reads.
func (b *Bank) Balance(who string) int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.accounts[who]
}

// Move writes twice.
func (b *Bank) Move(from, to string, n int) {
	b.mu.Lock()
	b.accounts[from] -= n
	b.accounts[to] += n
	b.mu.Unlock()
}

// Vault locks on every way, each in its own manner.
type Vault struct {
	mu       sync.Mutex
	accounts map[string]int
	frozen   bool
}

// Deposit locks on both ways.
func (v *Vault) Deposit(who string, n int, checked bool) error {
	if checked {
		v.mu.Lock()
	} else {
		v.mu.Lock()
		if v.frozen {
			v.mu.Unlock()
			return errClosed
		}
	}
	v.accounts[who] += n
	v.mu.Unlock()
	return nil
}

// Balance unlocks early, and then looks at the map no more.
func (v *Vault) Balance(who string) (int, error) {
	v.mu.Lock()
	n, ok := v.accounts[who]
	v.mu.Unlock()
	if !ok {
		return 0, errClosed
	}
	return n, nil
}
