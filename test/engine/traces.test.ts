/** What findings of concurrent map access tell of their two sides: each of the kinds that the rule knows. */
import { expect, test } from 'vitest';
import { lint } from '../../src/index.js';
import { memoryFileSystem } from '../../src/workspace/index.js';

/** Message, evidence and sides of the one finding of `code`, steps set in by their depth. */
async function sidesOf(code: string): Promise<string> {
  const fs = memoryFileSystem({ '/m/go.mod': 'module example.com/m\n\ngo 1.22\n', '/m/a.go': `package m\n\n${code}` });
  const { findings } = await lint({ cwd: '/m', rules: ['concurrent-map-write'], confidence: 'low', severity: 'note', fs });
  const lines = findings.flatMap(({ message, why, traces = [] }) => [
    message,
    why.slice(why.indexOf('. ') + 2),
    ...traces.flatMap(({ label, steps }, i) => [
      `${i + 1}. ${label}`,
      ...steps.map((step) => `${'  '.repeat(step.depth + 1)}${step.start.line}: ${step.message}`),
    ]),
  ]);
  return `\n${lines.join('\n')}\n`;
}

const cache = `import "sync"

type Cache struct {
	mu sync.RWMutex
	m  map[string]int
}

func (c *Cache) Put(key string, n int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.m[key] = n
}

func (c *Cache) Drop(key string) {
	c.mu.Lock()
	delete(c.m, key)
	c.mu.Unlock()
}
`;

test('a forgotten lock, in a goroutine some calls away', async () => {
  expect(
    await sidesOf(`${cache}
type Server struct{ cache *Cache }

func (s *Server) Start() {
	s.run()
}

func (s *Server) run() {
	go s.loop()
}

func (s *Server) loop() {
	for {
		s.cache.sweep()
	}
}

func (c *Cache) sweep() {
	func() {
		c.m["swept"]++
	}()
}
`),
  ).toMatchInlineSnapshot(`
    "
    map Cache.m is written without Cache.mu, which is held at 2 of 3 accesses
    Several goroutines may get there: Server.Start starts a goroutine; Cache has a mutex of its own, so its methods are meant for several goroutines
    1. written without Cache.mu, in a goroutine that Server.Start starts
      29: starts Server.loop in a goroutine
        34: calls Cache.sweep
          39: runs the function literal
            40: Cache.m is written
    2. written under Cache.mu, in Cache.Put
      10: Cache.Put may be called by any goroutine
        11: Cache.mu is locked
        13: Cache.m is written
    "
  `);
});

test('a range outside the lock, which a helper takes elsewhere', async () => {
  expect(
    await sidesOf(`${cache}
// Len has to wait for writers.
func (c *Cache) Sum() int {
	sum := 0
	for _, n := range c.m {
		sum += n
	}
	return sum
}
`),
  ).toMatchInlineSnapshot(`
    "
    map Cache.m is read without Cache.mu, which is held at 2 of 3 accesses
    Several goroutines may get there: Cache has a mutex of its own, so its methods are meant for several goroutines; Cache.Sum is exported, so anybody may call it
    1. read without Cache.mu, in Cache.Sum
      23: Cache.Sum may be called by any goroutine
        25: Cache.m is ranged over
    2. written under Cache.mu, in Cache.Put
      10: Cache.Put may be called by any goroutine
        11: Cache.mu is locked
        13: Cache.m is written
    "
  `);
});

test('a type whose comment says that it is safe, and a lock that a helper takes', async () => {
  expect(
    await sidesOf(`import "sync"

// Set is safe for concurrent use by multiple goroutines.
type Set struct {
	mu sync.Mutex
	m  map[string]bool
}

func (s *Set) lock() { s.mu.Lock() }

func (s *Set) Add(key string) {
	s.lock()
	s.m[key] = true
	s.mu.Unlock()
}

func (s *Set) Remove(key string) {
	s.lock()
	delete(s.m, key)
	s.mu.Unlock()
}

func (s *Set) Has(key string) bool { return s.m[key] }
`),
  ).toMatchInlineSnapshot(`
    "
    map Set.m is read without Set.mu, which is held at 2 of 3 accesses
    Several goroutines may get there: the comment of Set says that it is safe for concurrent use; Set has a mutex of its own, so its methods are meant for several goroutines
    1. read without Set.mu, in Set.Has
      25: Set.Has may be called by any goroutine
        25: Set.m is read
    2. written under Set.mu, in Set.Add
      13: Set.Add may be called by any goroutine
        14: Set.mu is locked
        15: Set.m is written
    "
  `);
});

test('a write under a read lock', async () => {
  expect(
    await sidesOf(`${cache}
func (c *Cache) Get(key string) int {
	c.mu.RLock()
	defer c.mu.RUnlock()
	c.m["hits"]++
	return c.m[key]
}
`),
  ).toMatchInlineSnapshot(`
    "
    map Cache.m is written under a read lock of Cache.mu, in Cache.Get
    Several goroutines may get there: Cache has a mutex of its own, so its methods are meant for several goroutines; Cache.Get is exported, so anybody may call it
    1. written under a read lock of Cache.mu, in Cache.Get, by two at once
      22: Cache.Get may be called by any goroutine
        23: Cache.mu is locked for reading
        25: Cache.m is written
    "
  `);
});

test('no lock, in goroutines that are started in a loop', async () => {
  expect(
    await sidesOf(`import "sync"

func Check(hosts []string, check func(string) error) map[string]error {
	errs := map[string]error{}
	var wg sync.WaitGroup
	for _, host := range hosts {
		wg.Add(1)
		go func() {
			defer wg.Done()
			errs[host] = check(host)
		}()
	}
	wg.Wait()
	return errs
}
`),
  ).toMatchInlineSnapshot(`
    "
    map errs is written in goroutines that Check starts, which runs beside itself with no lock in common
    Several goroutines may get there: Check starts goroutines that run beside each other
    1. written in goroutines that Check starts, by two at once
      10: starts goroutines
        12: errs is written
    "
  `);
});

test('no lock, in a goroutine and where it is not waited for', async () => {
  expect(
    await sidesOf(`func Load(keys []string, load func(string) int) map[string]int {
	values := map[string]int{}
	go func() {
		for _, key := range keys {
			values[key] = load(key)
		}
	}()
	values["all"] = len(keys)
	return values
}
`),
  ).toMatchInlineSnapshot(`
    "
    map values is written in a goroutine that Load starts, and written in Load, with no lock in common
    Several goroutines may get there: Load starts a goroutine
    1. written in a goroutine that Load starts
      5: starts a goroutine
        7: values is written
    2. written in Load
      10: values is written
    "
  `);
});

test('handlers, which registration shows', async () => {
  expect(
    await sidesOf(`import "net/http"

type counter struct{ visits map[string]int }

func Serve(mux *http.ServeMux) {
	c := &counter{visits: map[string]int{}}
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		c.add(r.URL.Path)
	})
}

func (c *counter) add(path string) {
	c.visits[path]++
}
`),
  ).toMatchInlineSnapshot(`
    "
    map counter.visits is written in a handler that Serve registers, which runs beside itself with no lock in common
    Several goroutines may get there: handlers run beside each other, and Serve registers this one
    1. written in a handler that Serve registers, by two at once
      9: registers a function literal as a handler
        10: calls counter.add
          15: counter.visits is written
    "
  `);
});

test('a map that leaves its lock', async () => {
  expect(
    await sidesOf(`${cache}
func (c *Cache) All() map[string]int {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.m
}
`),
  ).toMatchInlineSnapshot(`
    "
    map Cache.m leaves Cache.mu: Cache.All hands it out, while others write it in place
    Several goroutines may get there: Cache has a mutex of its own, so its methods are meant for several goroutines; Cache.All is exported, so anybody may call it
    1. handed out under a read lock of Cache.mu, in Cache.All
      22: Cache.All may be called by any goroutine
        23: Cache.mu is locked for reading
        25: Cache.m is handed out
    2. written under Cache.mu, in Cache.Put
      10: Cache.Put may be called by any goroutine
        11: Cache.mu is locked
        13: Cache.m is written
    "
  `);
});

test('iteration and write in one function, beside another that writes', async () => {
  expect(
    await sidesOf(`${cache}
func (c *Cache) Double() {
	for key, n := range c.m {
		c.m[key] = 2 * n
	}
}
`),
  ).toMatchInlineSnapshot(`
    "
    map Cache.m is written without Cache.mu, which is held at 2 of 4 accesses
    Several goroutines may get there: Cache has a mutex of its own, so its methods are meant for several goroutines; Cache.Double is exported, so anybody may call it
    1. written without Cache.mu, in Cache.Double
      22: Cache.Double may be called by any goroutine
        24: Cache.m is written
    2. written under Cache.mu, in Cache.Put
      10: Cache.Put may be called by any goroutine
        11: Cache.mu is locked
        13: Cache.m is written
    "
  `);
});

test('a cache that is filled lazily', async () => {
  expect(
    await sidesOf(`import "regexp"

var compiled = map[string]*regexp.Regexp{}

func Match(expr, text string) bool {
	re, ok := compiled[expr]
	if !ok {
		re = regexp.MustCompile(expr)
		compiled[expr] = re
	}
	return re.MatchString(text)
}
`),
  ).toMatchInlineSnapshot(`
    "
    map compiled is filled lazily with no lock, in Match
    Several goroutines may get there: a package variable is shared by all; Match is exported, so anybody may call it
    1. written in Match, by two at once
      7: Match may be called by any goroutine
        8: compiled is read
        11: compiled is written
    "
  `);
});

test.each([
  ['Set may be used by multiple goroutines.', true],
  ['Set is goroutine-safe.', true],
  ['A Set can be called concurrently.', true],
  ['Set is safe to use from several goroutines.', true],
  ['Set is not safe for concurrent use.', false],
  ['Set is not generally safe for concurrent use.', false],
  ["Set isn't thread-safe.", false],
  ['Set is never goroutine safe.', false],
  ['Set keeps keys safe.', false],
])('%s', async (comment, isSafe) => {
  const code = `import "sync"

// ${comment}
type Set struct {
	mu sync.Mutex
	m  map[string]bool
}

func (s *Set) Add(key string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.m[key] = true
}

func (s *Set) Remove(key string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.m, key)
}

func (s *Set) Has(key string) bool { return s.m[key] }
`;
  const told = await sidesOf(code);
  expect(told).toContain('map Set.m is read without Set.mu');
  expect(told.includes('the comment of Set says')).toBe(isSafe);
});
