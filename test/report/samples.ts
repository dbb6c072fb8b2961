/** Results to render, built from Go sources so that positions are true. */
import type { Finding, LintResult, Location, Position, Problem } from '../../src/finding.js';
import type { ReportContext } from '../../src/report/index.js';
import type { RuleMeta } from '../../src/rule.js';

const encoder = new TextEncoder();

/** The position of a byte offset. */
function positionAt(source: Uint8Array, offset: number): Position {
  const before = source.subarray(0, offset);
  const lineStart = before.lastIndexOf(0x0a) + 1;
  const line = before.reduce((n, byte) => n + Number(byte === 0x0a), 1);
  const utf16 = new TextDecoder('utf-8', { ignoreBOM: true }).decode(source.subarray(lineStart, offset)).length;
  return { offset, line, column: offset - lineStart + 1, utf16Column: utf16 + 1 };
}

/** Where `needle` first stands in a file. */
export function locate(file: string, text: string, needle: string): Location {
  const source = encoder.encode(text);
  const at = text.indexOf(needle);
  if (at < 0) throw new Error(`${needle} is not in ${file}`);
  const start = encoder.encode(text.slice(0, at)).length;
  return { file, start: positionAt(source, start), end: positionAt(source, start + encoder.encode(needle).length) };
}

export function finding(at: Location, more: Partial<Finding> = {}): Finding {
  return {
    rule: 'ticker-not-stopped',
    severity: 'warning',
    confidence: 'high',
    message: 'ticker t is never stopped',
    why: 'The runtime keeps it for ever',
    help: 'Call t.Stop when done',
    related: [],
    ...more,
    ...at,
  };
}

export function result(findings: readonly Finding[], problems: readonly Problem[] = [], syntaxErrors = 0): LintResult {
  const stats = { packages: 12, files: 41, bytes: 90_210, declarations: 800, parsed: 31, syntaxErrors };
  return { findings, suppressed: [], problems, stats };
}

const rules: readonly RuleMeta[] = [
  {
    id: 'ticker-not-stopped',
    summary: 'A time.Ticker that nothing stops',
    description: 'A ticker made at a place that runs again and again stays in the timer heap. Stop it when its user ends.',
    severity: 'warning',
    goVersions: 'up to 1.22; from 1.23 where the go line is older',
  },
  {
    id: 'concurrent-map-write',
    summary: 'A map written by two goroutines without a common lock',
    description: 'The runtime ends the process with a fatal error that no recover catches. Guard every access with one mutex.',
    severity: 'error',
    goVersions: 'all',
  },
];

export function context(files: Readonly<Record<string, string | Uint8Array>> = {}, more: Partial<ReportContext> = {}): ReportContext {
  return {
    toolVersion: '0.1.0',
    rules,
    cwd: '/src/app',
    source: (file) => {
      const content = Object.hasOwn(files, file) ? files[file] : undefined;
      return typeof content === 'string' ? encoder.encode(content) : content;
    },
    color: false,
    ...more,
  };
}

export const pollerGo = `package poll

import "time"

func (p *Poller) Start(urls []string) {
	for _, url := range urls {
		t := time.NewTicker(p.every) // größer
		go func() {
			for range t.C {
				p.seen[url] = time.Now()
			}
		}()
	}
}
`;

export const poller = 'internal/poll/poller.go';

export function pollerResult(): LintResult {
  const at = (needle: string) => locate(poller, pollerGo, needle);
  return result(
    [
      finding(at('time.NewTicker(p.every)'), {
        message: 't is made in a loop by time.NewTicker and never stopped',
        why:
          'The module says go 1.21: up to 1.22 the runtime keeps a ticker that is not stopped for ever, with its channel and ' +
          'everything that waits for it. Each call of Start adds one per URL.',
        help: 'Write `defer t.Stop()` as the first line of the goroutine',
        related: [{ ...at('go func()'), message: 'this goroutine [1 of 1] uses it' }],
      }),
      finding(at('p.seen[url] = time.Now()'), {
        rule: 'concurrent-map-write',
        severity: 'error',
        confidence: 'medium',
        message: 'p.seen (map[string]time.Time) is written by goroutines started in a loop, under no lock',
        why: 'Two writes at once end the process: "fatal error: concurrent map writes" cannot be recovered.',
        help: 'Guard p.seen with a sync.Mutex',
        related: [
          { ...at('go func()'), message: 'started here, once per element of urls' },
          { ...at('for _, url'), message: 'the loop' },
        ],
      }),
      finding(at('for range t.C'), {
        rule: 'syntax',
        severity: 'note',
        confidence: 'low',
        message: 'from here to the end of Start the code could not be read as Go',
        why: '',
        help: '',
      }),
    ],
    [{ severity: 'error', message: 'no such directory', file: 'cmd/missing' }],
    1,
  );
}

/** As `pollerResult`, its first finding hidden by a comment. */
export function suppressedResult(): LintResult {
  const given = pollerResult();
  const comment = locate(poller, pollerGo, '// größer');
  const suppressed = given.findings.slice(0, 1).map((one) => ({ ...one, suppression: { reason: 'größer [1]', comment } }));
  return { ...given, findings: given.findings.slice(1), suppressed };
}

export const cacheGo = `package cache // größer

func (c *Cache) Put(key string, n int) { c.m[key] = n }

func (s *Server) Start() {
	go s.load()
	go s.sweep()
}

func (s *Server) sweep() {
	s.cache.mu.Lock()
	s.each()
}
`;

export const cache = 'internal/cache/cache.go';

/** One finding with both its sides, the second of which is long, and an edit. */
export function tracedResult(): LintResult {
  const at = (needle: string) => locate(cache, cacheGo, needle);
  const written = at('c.m[key] = n');
  const insert = at('{ c.m').start;
  const inside = { ...insert, offset: insert.offset + 1, column: insert.column + 1, utf16Column: insert.utf16Column + 1 };
  const step = (needle: string, message: string, depth: number) => ({ ...at(needle), message, depth });
  return result([
    finding(written, {
      rule: 'concurrent-map-write',
      severity: 'error',
      message: 'map Cache.m is written without Cache.mu, which is held at 5 of 6 accesses',
      why: 'A write that meets another access ends the process. Server.Start runs it in a goroutine',
      help: 'Hold Cache.mu around every access of Cache.m',
      related: [
        { ...at('s.each()'), message: 'written under Cache.mu here' },
        { ...at('s.load()'), message: 'also written without it' },
      ],
      traces: [
        {
          label: 'written without Cache.mu, in Cache.Put',
          steps: [step('func (c *Cache)', 'Cache.Put may be called by any goroutine', 0), step('c.m[key] = n', 'Cache.m[] is written', 1)],
        },
        {
          label: 'written under Cache.mu, in a goroutine that Server.Start starts',
          steps: [
            step('s.sweep()', 'starts Server.sweep in a goroutine', 0),
            step('s.cache', 'calls one', 1),
            step('cache.mu', 'calls two', 2),
            step('mu.Lock', 'calls three', 3),
            step('s.cache.mu.Lock()', 'Cache.mu is locked', 4),
            step('s.each', 'calls Server.each', 4),
            step('s.each()', 'Cache.m[] is written', 5),
          ],
        },
      ],
      suggestions: [
        {
          message: 'Insert c.mu.Lock() and defer c.mu.Unlock() at the beginning of Cache.Put',
          edits: [
            { file: cache, start: inside, end: written.start, newText: '\n\tc.mu.Lock()\n\tdefer c.mu.Unlock()\n\t' },
            { ...at(' }\n\nfunc (s'), end: at('}\n\nfunc (s').start, newText: '\n' },
          ],
        },
      ],
    }),
  ]);
}
