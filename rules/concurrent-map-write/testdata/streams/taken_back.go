package streams

import "sync"

// Record is written by many, under its lock, and then sent to the one that writes it out.
type Record struct {
	mu    sync.Mutex
	stats map[string]int
}

// Log keeps records.
type Log struct {
	out  chan *Record
	sent int
}

// Open starts what writes records out, and hands them back empty.
func Open() *Log {
	l := &Log{out: make(chan *Record, 8)}
	go l.loop()
	return l
}

// The record has been given to the goroutine: nobody else has it by now.
func (l *Log) loop() {
	for r := range l.out {
		l.sent += len(r.stats)
		r.reset()
	}
}

func (r *Record) reset() {
	for name := range r.stats {
		delete(r.stats, name)
	}
}

// Drop forgets what was counted.
func (r *Record) Drop() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.reset()
}

// Count is under the lock.
func (r *Record) Count(name string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.stats[name]++
}

// Send gives it away.
func (l *Log) Send(r *Record) {
	l.out <- r
}

// Add forgets the lock.
func (r *Record) Add(names []string) {
	for _, name := range names {
		r.stats[name]++ // want "^error: map Record.stats is written without Record.mu"
	}
}
