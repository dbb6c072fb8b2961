// Package writes has every way to write a map, each without the lock that the rest takes.
package writes

import (
	"bytes"
	"encoding/gob"
	"encoding/json"
	"maps"
	"sync"
)

type table struct {
	mu sync.Mutex

	assigned map[string]int
	deleted  map[string]int
	cleared  map[string]int
	counted  map[string]int
	added    map[string]int
	copied   map[string]int
	dropped  map[string]int
	decoded  map[string]int
	streamed map[string]int
	fielded  map[string]point
	ranged   map[string]int
	swapped  map[string]int
	pointed  map[string]*point
	listed   map[string][]int
}

type point struct{ x, y int }

func (t *table) unlocked(data []byte, src map[string]int, list []string) error {
	t.assigned["k"] = 1                                                // want `map table\.assigned is written without table\.mu`
	delete(t.deleted, "k")                                             // want `map table\.deleted is written without table\.mu`
	clear(t.cleared)                                                   // want `map table\.cleared is written without table\.mu`
	t.counted["k"]++                                                   // want `map table\.counted is written without table\.mu`
	t.added["k"] += 2                                                  // want `map table\.added is written without table\.mu`
	maps.Copy(t.copied, src)                                           // want `map table\.copied is written without table\.mu`
	maps.DeleteFunc(t.dropped, func(string, int) bool { return true }) // want `map table\.dropped is written without table\.mu`
	if err := json.Unmarshal(data, &t.decoded); err != nil {           // want `map table\.decoded is written without table\.mu`
		return err
	}
	if err := gob.NewDecoder(bytes.NewReader(data)).Decode(&t.streamed); err != nil { // want `map table\.streamed is written without table\.mu`
		return err
	}
	for _, t.ranged["last"] = range []int{1, 2} { // want `map table\.ranged is written without table\.mu`
	}
	t.swapped["a"], t.swapped["b"] = t.swapped["b"], t.swapped["a"] // want `map table\.swapped is written without table\.mu`
	t.fielded["k"] = point{1, 2}                                    // want `map table\.fielded is written without table\.mu`
	return nil
}

func (t *table) locked() int {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.assigned["l"] = 1
	t.deleted["l"] = 1
	t.cleared["l"] = 1
	t.counted["l"] = 1
	t.added["l"] = 1
	t.copied["l"] = 1
	t.dropped["l"] = 1
	t.decoded["l"] = 1
	t.streamed["l"] = 1
	t.ranged["l"] = 1
	t.swapped["l"] = 1
	t.fielded["l"] = point{}
	t.pointed["l"] = &point{}
	t.listed["l"] = []int{1}
	n := t.assigned["l"] + t.deleted["l"] + t.cleared["l"] + t.counted["l"] + t.added["l"]
	n += t.copied["l"] + t.dropped["l"] + t.decoded["l"] + t.streamed["l"] + t.ranged["l"] + t.swapped["l"]
	return n + t.fielded["l"].x
}

// What is behind an entry is written; of the map it is a read, which here has no lock.
func (t *table) behind() {
	t.pointed["k"].x = 3 // want `map table\.pointed is read without table\.mu`
	t.listed["k"][0] = 3 // want `map table\.listed is read without table\.mu`
}

// Run runs them beside each other.
func Run(data []byte) {
	t := &table{}
	go func() { _ = t.unlocked(data, nil, nil) }()
	go t.behind()
	go t.locked()
}
