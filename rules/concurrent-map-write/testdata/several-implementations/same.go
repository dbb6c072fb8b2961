package severalimplementations

// ledger is all that an office knows of it.
type ledger interface {
	post(id string)
	open(id string) bool
}

// paper has no map.
type paper struct{ last string }

// post knows the last one only.
func (p *paper) post(id string) { p.last = id }

// open asks for that.
func (p *paper) open(id string) bool { return p.last == id }

// index has a map, and no lock.
type index struct{ posted map[string]bool }

// post writes.
func (i *index) post(id string) {
	i.posted[id] = true // want "^error: map index.posted is written in a goroutine that Office.Start starts, and read in a goroutine that Office.Start starts"
}

// open reads.
func (i *index) open(id string) bool { return !i.posted[id] }

// Office has one ledger, whichever it is, and two goroutines.
type Office struct {
	ledger  ledger
	letters chan string
	asked   chan string
	answers chan bool
}

// Start starts both.
func (o *Office) Start() {
	go o.file()
	go o.answer()
}

// file posts what comes.
func (o *Office) file() {
	for id := range o.letters {
		o.ledger.post(id)
	}
}

// answer tells whether it has come.
func (o *Office) answer() {
	for id := range o.asked {
		o.answers <- o.ledger.open(id)
	}
}

// tally is all that a desk knows of it.
type tally interface{ count(id string) }

// silent counts nothing.
type silent struct{}

// count does nothing.
func (silent) count(string) {}

// counted may be the tally of a desk, or another one.
type counted struct{ seen map[string]int }

// count writes.
func (c *counted) count(id string) { c.seen[id]++ } // want "^low error: map counted.seen is written in a goroutine that Desk.Start starts, and read in a goroutine that Desk.Start starts"

// Desk has a tally, whichever it is.
type Desk struct {
	tally  tally
	papers chan string
	asked  chan string
	sizes  chan int
}

// Start starts both goroutines, of which one does not go by the interface.
func (d *Desk) Start() {
	go d.take()
	go d.show()
}

// take counts by way of the interface.
func (d *Desk) take() {
	for id := range d.papers {
		d.tally.count(id)
	}
}

// show reads what it has told the type of.
func (d *Desk) show() {
	for id := range d.asked {
		if c, ok := d.tally.(*counted); ok {
			d.sizes <- c.seen[id]
		}
	}
}

// Open makes an office with the ledger on paper or in memory, and a desk.
func Open(isOnPaper bool) (*Office, *Desk) {
	if isOnPaper {
		return &Office{ledger: &paper{}}, &Desk{tally: silent{}}
	}
	return &Office{ledger: &index{posted: map[string]bool{}}}, &Desk{tally: &counted{seen: map[string]int{}}}
}
