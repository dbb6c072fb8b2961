package goroutinesinloop

// App runs what it is given, when somebody asks for it.
type App struct {
	Action func(workers int)
	Again  func(times int)
}

type checker struct {
	seen map[string]int
	next func() string
}

func newChecker(next func() string) *checker {
	return &checker{seen: map[string]int{}, next: next}
}

func (c *checker) run() {
	for link := c.next(); link != ""; link = c.next() {
		c.seen[link]++ // want "^error: map checker.seen is written in goroutines that NewApp starts, which runs beside itself"
	}
}

type lister struct {
	seen map[string]int
	next func() string
}

func newLister(next func() string) *lister {
	return &lister{seen: map[string]int{}, next: next}
}

func (l *lister) run() {
	for link := l.next(); link != ""; link = l.next() {
		l.seen[link]++
	}
}

// NewApp keeps literals that each make what they work on.
func NewApp(next func() string) *App {
	app := &App{}
	app.Action = func(workers int) {
		c := newChecker(next)
		for i := 0; i < workers; i++ {
			go c.run()
		}
	}
	app.Again = func(times int) {
		l := newLister(next)
		for i := 0; i < times; i++ {
			l.run()
		}
	}
	return app
}
