import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workflowCommand } from '../../src/report/github.js';
import { type Format, render, withoutCommands } from '../../src/report/index.js';
import { commandOf, commandsOf } from './runner.js';
import { cache, cacheGo, context, finding, locate, poller, pollerGo, pollerResult, result, tracedResult } from './samples.js';

describe('github', () => {
  test('a command per finding and problem, the worst first, and the summary', () => {
    expect(render('github', pollerResult(), context({ [poller]: pollerGo }))).toMatchInlineSnapshot(`
      "::error file=cmd/missing,title=go-maplint::cmd/missing: no such directory
      ::error file=internal/poll/poller.go,line=10,endLine=10,col=5,endColumn=29,title=concurrent-map-write::p.seen (map[string]time.Time) is written by goroutines started in a loop, under no lock%0ATwo writes at once end the process: "fatal error: concurrent map writes" cannot be recovered.%0AGuard p.seen with a sync.Mutex%0Ainternal/poll/poller.go:8 started here, once per element of urls%0Ainternal/poll/poller.go:6 the loop
      ::warning file=internal/poll/poller.go,line=7,endLine=7,col=8,endColumn=31,title=ticker-not-stopped::t is made in a loop by time.NewTicker and never stopped%0AThe module says go 1.21: up to 1.22 the runtime keeps a ticker that is not stopped for ever, with its channel and everything that waits for it. Each call of Start adds one per URL.%0AWrite \`defer t.Stop()\` as the first line of the goroutine%0Ainternal/poll/poller.go:8 this goroutine [1 of 1] uses it
      ::notice file=internal/poll/poller.go,line=9,endLine=9,col=4,endColumn=17,title=syntax::from here to the end of Start the code could not be read as Go
      3 findings (1 error, 1 warning, 1 note) in 1 of 41 files; 1 file could not be read in full; 1 error while reading
      "
    `);
  });

  test('of traces a line for each side, in place of the related places', () => {
    const [command] = commandsOf(render('github', tracedResult(), context({ [cache]: cacheGo })));
    expect(command?.data.split('\n').slice(3)).toMatchInlineSnapshot(`
      [
        "written without Cache.mu, in Cache.Put: internal/cache/cache.go:3",
        "written under Cache.mu, in a goroutine that Server.Start starts: internal/cache/cache.go:7, 11, 12",
      ]
    `);
  });

  test('a clean run says nothing', () => {
    expect(render('github', result([]), context())).toBe('');
  });

  test('paths are those of the repository, whatever folder is linted', () => {
    const at = locate('x/a.go', pollerGo, 'time.NewTicker');
    const file = (cwd: string, path: string, repositoryRoot?: string) => {
      const where = { ...at, file: path };
      const output = render(
        'github',
        result([finding(where)]),
        context({}, { cwd, ...(repositoryRoot === undefined ? {} : { repositoryRoot }) }),
      );
      return commandsOf(output)[0]?.properties['file'];
    };
    expect(file('/src/app', 'x/a.go')).toBe('x/a.go');
    expect(file('/src/app/service', 'x/a.go', '/src/app')).toBe('service/x/a.go');
    expect(file('/src/app/service', '/src/app/lib/größe, 100%.go', '/src/app')).toBe('lib/größe, 100%.go');
    expect(file('/src/app', '/elsewhere/a.go', '/src/app')).toBe('/elsewhere/a.go');
    expect(file('D:\\src\\app\\service', 'x/a.go', 'D:\\src\\app')).toBe('service/x/a.go');
  });

  test('a stretch over several lines is cut, as columns would be dropped', () => {
    const at = locate('a.go', pollerGo, 'go func() {\n\t\t\tfor');
    const [command] = commandsOf(render('github', result([finding(at)]), context({ 'a.go': pollerGo })));
    expect(command?.properties).toMatchObject({ line: '8', endLine: '8', col: '3', endColumn: '14' });
  });

  test('beyond what GitHub shows it says so', () => {
    const at = locate('a.go', pollerGo, 'time.NewTicker');
    const many = (n: number, severity: 'error' | 'warning' | 'note') =>
      Array.from({ length: n }, (_, i) => finding(at, { severity, message: `${severity} ${i}` }));
    const lines = (...findings: ReturnType<typeof many>) => render('github', result(findings), context()).trimEnd().split('\n');
    expect(lines(...many(10, 'warning'), ...many(10, 'error')).at(-1)).toMatch(/^20 findings/);
    const output = lines(...many(13, 'note'), ...many(11, 'warning'), ...many(12, 'error'));
    expect(output.at(-1)).toBe(
      'GitHub shows 10 annotations of each kind per step and 50 per job; 2 errors, 1 warning, 3 notes more: all in the log, and in code scanning where SARIF is uploaded',
    );
    expect(output.slice(0, -2).map((line) => commandOf(line)?.name)).toEqual([
      ...Array.from({ length: 12 }, () => 'error'),
      ...Array.from({ length: 11 }, () => 'warning'),
      ...Array.from({ length: 13 }, () => 'notice'),
    ]);
  });

  test('any value comes out as it went in', () => {
    const value = fc.string({
      unit: fc.constantFrom(':', ',', '%', '\r', '\n', '=', '%25', '0A', ' ', 'ü', '##[', ']', 'x'),
      minLength: 1,
    });
    fc.assert(
      fc.property(value, value, value, (file, title, message) => {
        const command = workflowCommand('warning', { file, title, line: 1 }, message);
        expect(command).not.toMatch(/[\r\n]/);
        expect(commandOf(command)).toMatchObject({ name: 'warning', data: message });
        expect(commandOf(command)?.properties).toMatchObject({ file, title });
      }),
    );
  });
});

describe('what is scanned gives the runner no command', () => {
  const names = [
    '::error::x',
    '::set-output name=a::b',
    ' ::add-mask::x',
    '##[add-mask]x',
    'a##[set-env name=A;]b',
    '\n::warning::x',
    '###[error]x',
    ':::error::x',
  ];
  const formats: readonly Format[] = ['text', 'friendly', 'json', 'sarif'];
  test.each(formats.flatMap((format) => names.map((name) => [format, name] as const)))('%s: %j', (format, name) => {
    const source = `package p // ${name.replace('\n', '')}\n\nvar x = "${name.replace('\n', '')}"\n`;
    const at = locate(`${name}.go`, source, 'var x');
    const long = finding(at, {
      message: name,
      // So that it is broken before the name.
      why: `${'word '.repeat(18)}${name} and more`,
      help: name,
      related: [{ ...at, message: name }],
      traces: [{ label: name, steps: [{ ...locate(at.file, source, 'p //'), message: name, depth: 0 }] }],
      suggestions: [{ message: name, edits: [{ ...at, newText: name }] }],
    });
    const problems = [
      { severity: 'warning', message: name },
      { severity: 'error', message: name, file: name },
    ] as const;
    for (const color of [false, true]) {
      const output = render(format, result([long], problems), context({ [at.file]: source }, { color }));
      expect(commandsOf(output)).toEqual([]);
      if (format === 'json' || format === 'sarif') expect(JSON.stringify(JSON.parse(output))).toContain(JSON.stringify(name).slice(1, -1));
    }
  });

  test('github: those of the findings alone', () => {
    for (const name of names) {
      const at = locate(`${name}.go`, pollerGo, 'time');
      const commands = commandsOf(
        render('github', result([finding(at, { message: name, why: name, rule: name, traces: [{ label: name, steps: [] }] })]), context()),
      );
      expect(commands).toHaveLength(1);
      expect(commands[0]?.name).toBe('warning');
    }
  });

  test('the escape touches nothing else, and is its own fixed point', () => {
    expect(withoutCommands('a::b\n  x :: y [#[ # [ ##\n::1')).toBe('a::b\n  x :: y [#[ # [ ##\n\\x3a:1');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(':', '#', '[', ']', '\n', ' ', 'error') }), (text) => {
        const safe = withoutCommands(text);
        expect(commandsOf(safe)).toEqual([]);
        expect(withoutCommands(safe)).toBe(safe);
      }),
    );
  });
});
