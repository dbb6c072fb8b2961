package partof

// Poll goes through a map that is made before what it belongs to.
type Poll struct{ votes map[string]int }

// NewPoll gives the map to the poll, and starts its goroutine.
func NewPoll(names []string) *Poll {
	votes := make(map[string]int)
	for _, name := range names {
		votes[name] = 0
	}
	p := &Poll{votes: votes}
	go p.run()
	return p
}

// run reads for ever.
func (p *Poll) run() {
	for {
		println(len(p.votes))
	}
}

// Vote writes while the goroutine reads.
func (p *Poll) Vote(name string) {
	p.votes[name]++ // want "^error: map Poll.votes is written in Poll.Vote, and read in a goroutine that NewPoll starts, with no lock in common"
}
