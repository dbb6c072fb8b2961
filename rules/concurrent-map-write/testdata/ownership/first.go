package ownership

// marks are made when they are first asked for.
type marks struct{ at map[string]int }

// Chart gives everybody the same marks.
type Chart struct{ marks *marks }

// all makes them once.
func (c *Chart) all() *marks {
	if c.marks == nil {
		c.marks = &marks{at: map[string]int{}}
	}
	return c.marks
}

// Follow starts a goroutine that reads them.
func (c *Chart) Follow(names <-chan string) {
	go func() {
		for name := range names {
			println(c.all().at[name])
		}
	}()
}

// Mark writes to those that the goroutine reads.
func (c *Chart) Mark(name string) {
	m := c.all()
	m.at[name]++ // want "^error: map marks.at is written in Chart.Mark, and read in a goroutine that Chart.Follow starts, with no lock in common"
}

// notes are made for each who asks.
type notes struct{ at map[string]int }

// Book makes new notes each time.
type Book struct{ last string }

// page gives nobody else what it makes.
func (b *Book) page() *notes {
	n := &notes{at: map[string]int{}}
	n.at[b.last]++
	return n
}

// Follow starts a goroutine with notes of its own.
func (b *Book) Follow(names <-chan string) {
	go func() {
		n := b.page()
		for name := range names {
			println(n.at[name])
		}
	}()
}

// Note has notes of its own as well.
func (b *Book) Note(name string) int {
	n := b.page()
	n.at[name]++
	return len(n.at)
}
