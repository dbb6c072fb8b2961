import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { terminalPage } from '../../src/cli/page.js';
import { root } from '../harness/tools.js';
import { rules, run } from './world.js';

describe('rules', () => {
  test('as a table', async () => {
    expect((await run(['rules'])).stdout).toBe(`rule                 severity  finds
sync-map-write-only  warning   a sync.Map that only grows
ticker-without-stop  warning   a ticker that is not stopped
no-such-page         error     a rule without a page | really

\`go-maplint explain RULE\` tells more.
`);
  });

  test('as JSON', async () => {
    const { stdout, code } = await run(['rules', '--format', 'json']);
    expect(JSON.parse(stdout)).toEqual(rules);
    expect(code).toBe(0);
  });
});

describe('explain', () => {
  test('shows the page of a rule', async () => {
    const { stdout, code } = await run(['explain', 'ticker-without-stop']);
    expect(stdout).toMatch(/^ticker-without-stop\n\n/);
    expect(stdout).not.toContain('<!--');
    expect(stdout).not.toContain('```');
    // What it says of Go versions is a long line.
    const [head = ''] = stdout.split('Reported');
    expect(Math.max(...head.split('\n').map((line) => line.length))).toBeLessThanOrEqual(90);
    expect(code).toBe(0);
  });

  test('tells of a rule without a page what its meta says', async () => {
    expect((await run(['explain', 'no-such-page'])).stdout).toBe(`no-such-page

a rule without a page | really

Its meta is all there is.

severity:    error
Go versions: all
`);
  });

  test.each(['syntax', 'internal-error'])('knows %s, which reports carry though no rule is called that', async (id) => {
    expect((await run(['explain', id])).stdout.startsWith(`${id}\n\n`)).toBe(true);
  });

  test('reads nothing but pages', async () => {
    for (const id of ['../package.json', '..', '', '/etc/passwd']) expect((await run(['explain', id])).code).toBe(2);
  });
});

const page = `<!-- head:start -->
# some-rule

What it finds.

| severity | Go \\| versions |
|---|---|
| warning | up to \`1.22\` |
<!-- head:end -->

## Reported
One line of text that goes on for so long that a terminal of usual width would have to break it somewhere
and a second one with **weight** and a [link](https://go.dev).

\`\`\`go 1.22
func f() {
	t := time.NewTicker(d)

	# no heading
	| no | table |
}
\`\`\`
- a list
  that goes on
- of two

1. and
2. numbers

| a | bb |
|---|---|
| 1 | 2 |
| 333 | 4 |
`;

describe('terminalPage', () => {
  test('is plain text', () => {
    expect(terminalPage(page, false)).toBe(`some-rule

What it finds.

severity:      warning
Go | versions: up to \`1.22\`

Reported

One line of text that goes on for so long that a terminal of usual width would have to
break it somewhere and a second one with weight and a link (https://go.dev).

    func f() {
    	t := time.NewTicker(d)

    	# no heading
    	| no | table |
    }

- a list that goes on
- of two

1. and
2. numbers

a    bb
1    2
333  4
`);
  });

  test('has the same text in colour', () => {
    const colored = terminalPage(page, true);
    expect(colored).toContain('\x1b[1msome-rule\x1b[22m');
    expect(colored).toContain('\x1b[36m`1.22`\x1b[39m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colour
    expect(colored.replace(/\x1b\[\d+m/g, '')).toBe(terminalPage(page, false));
  });

  test('takes CRLF, and code that is never closed', () => {
    expect(terminalPage(page.replaceAll('\n', '\r\n'), false)).toBe(terminalPage(page, false));
    expect(terminalPage('```go\nx', false)).toBe('    x\n');
    expect(terminalPage('', false)).toBe('\n');
  });

  test.each(['ticker-without-stop', 'sync-map-write-only'])('shows all of %s', (id) => {
    const markdown = readFileSync(join(root, 'rules', id, 'README.md'), 'utf8');
    const words = (text: string) => new Set(text.replace(/<!--[\s\S]*?-->|^```.*$/gm, '').match(/[A-Za-z]{3,}/g));
    const shown = words(terminalPage(markdown, false));
    expect(shown.size).toBeGreaterThan(30);
    expect([...words(markdown)].filter((word) => !shown.has(word))).toEqual([]);
  });
});
