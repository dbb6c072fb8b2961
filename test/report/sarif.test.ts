import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type { Log, Result, Run } from 'sarif';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Finding, LintResult } from '../../src/finding.js';
import { type ReportContext, render } from '../../src/report/index.js';
import { type Multitool, multitoolRuns, openMultitool, sarifSchema } from './multitool.js';
import {
  cache,
  cacheGo,
  context,
  finding,
  locate,
  poller,
  pollerGo,
  pollerResult,
  result,
  suppressedResult,
  tracedResult,
} from './samples.js';

const whole = context({ [poller]: pollerGo }, { repositoryRoot: '/src', category: 'go-maplint' });

function logOf(given: LintResult, settings: ReportContext): Log {
  return JSON.parse(render('sarif', given, settings));
}

function runOf(given: LintResult, settings: ReportContext): Run {
  const [run, ...more] = logOf(given, settings).runs;
  expect(more).toEqual([]);
  if (run === undefined) throw new Error('no run');
  return run;
}

function resultOf(one: Finding, settings: ReportContext = whole): Result {
  const first = runOf(result([one]), settings).results?.[0];
  if (first === undefined) throw new Error('no result');
  return first;
}

describe('a run', () => {
  const run = runOf(pollerResult(), whole);

  test('results', () => {
    expect(run.results).toMatchInlineSnapshot(`
      [
        {
          "level": "warning",
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "app/internal/poll/poller.go",
                  "uriBaseId": "%SRCROOT%",
                },
                "region": {
                  "endColumn": 31,
                  "endLine": 7,
                  "startColumn": 8,
                  "startLine": 7,
                },
              },
            },
          ],
          "message": {
            "text": "t is made in a loop by time.NewTicker and never stopped.
      The module says go 1.21: up to 1.22 the runtime keeps a ticker that is not stopped for ever, with its channel and everything that waits for it. Each call of Start adds one per URL.
      Write \`defer t.Stop()\` as the first line of the goroutine.
      See [this goroutine \\[1 of 1\\] uses it](1).",
          },
          "partialFingerprints": {
            "primaryLocationLineHash": "9a901ad02ab28a6e:1",
          },
          "properties": {
            "confidence": "high",
          },
          "rank": 90,
          "relatedLocations": [
            {
              "id": 1,
              "message": {
                "text": "this goroutine [1 of 1] uses it",
              },
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "app/internal/poll/poller.go",
                  "uriBaseId": "%SRCROOT%",
                },
                "region": {
                  "endColumn": 12,
                  "endLine": 8,
                  "startColumn": 3,
                  "startLine": 8,
                },
              },
            },
          ],
          "ruleId": "ticker-not-stopped",
          "ruleIndex": 0,
        },
        {
          "level": "error",
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "app/internal/poll/poller.go",
                  "uriBaseId": "%SRCROOT%",
                },
                "region": {
                  "endColumn": 29,
                  "endLine": 10,
                  "startColumn": 5,
                  "startLine": 10,
                },
              },
            },
          ],
          "message": {
            "text": "p.seen (map[string]time.Time) is written by goroutines started in a loop, under no lock.
      Two writes at once end the process: "fatal error: concurrent map writes" cannot be recovered.
      Guard p.seen with a sync.Mutex.
      See [started here, once per element of urls](1), [the loop](2).",
          },
          "partialFingerprints": {
            "primaryLocationLineHash": "baa9ed40b2efbb71:1",
          },
          "properties": {
            "confidence": "medium",
          },
          "rank": 60,
          "relatedLocations": [
            {
              "id": 1,
              "message": {
                "text": "started here, once per element of urls",
              },
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "app/internal/poll/poller.go",
                  "uriBaseId": "%SRCROOT%",
                },
                "region": {
                  "endColumn": 12,
                  "endLine": 8,
                  "startColumn": 3,
                  "startLine": 8,
                },
              },
            },
            {
              "id": 2,
              "message": {
                "text": "the loop",
              },
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "app/internal/poll/poller.go",
                  "uriBaseId": "%SRCROOT%",
                },
                "region": {
                  "endColumn": 12,
                  "endLine": 6,
                  "startColumn": 2,
                  "startLine": 6,
                },
              },
            },
          ],
          "ruleId": "concurrent-map-write",
          "ruleIndex": 1,
        },
        {
          "level": "note",
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "app/internal/poll/poller.go",
                  "uriBaseId": "%SRCROOT%",
                },
                "region": {
                  "endColumn": 17,
                  "endLine": 9,
                  "startColumn": 4,
                  "startLine": 9,
                },
              },
            },
          ],
          "message": {
            "text": "from here to the end of Start the code could not be read as Go.",
          },
          "partialFingerprints": {
            "primaryLocationLineHash": "15dd292253c9599f:1",
          },
          "properties": {
            "confidence": "low",
          },
          "rank": 30,
          "ruleId": "syntax",
          "ruleIndex": 2,
        },
      ]
    `);
  });

  test('names its rules, and every result finds its own', () => {
    const rules = run.tool.driver.rules ?? [];
    expect(rules.map(({ id }) => id)).toEqual(['ticker-not-stopped', 'concurrent-map-write', 'syntax', 'suppression', 'internal-error']);
    for (const { ruleId, ruleIndex = -1 } of run.results ?? []) expect(rules[ruleIndex]?.id).toBe(ruleId);
    expect(rules[0]).toMatchInlineSnapshot(`
      {
        "defaultConfiguration": {
          "level": "warning",
        },
        "fullDescription": {
          "text": "A ticker made at a place that runs again and again stays in the timer heap. Stop it when its user ends.",
        },
        "help": {
          "markdown": "A ticker made at a place that runs again and again stays in the timer heap. Stop it when its user ends.

      **Go versions:** up to 1.22; from 1.23 where the go line is older.

      [About \`ticker-not-stopped\`](https://github.com/go-maplint/go-maplint/blob/main/rules/ticker-not-stopped/README.md)",
          "text": "A ticker made at a place that runs again and again stays in the timer heap. Stop it when its user ends.

      Go versions: up to 1.22; from 1.23 where the go line is older.
      More: https://github.com/go-maplint/go-maplint/blob/main/rules/ticker-not-stopped/README.md",
        },
        "helpUri": "https://github.com/go-maplint/go-maplint/blob/main/rules/ticker-not-stopped/README.md",
        "id": "ticker-not-stopped",
        "name": "TickerNotStopped",
        "properties": {
          "precision": "medium",
          "problem.severity": "warning",
          "tags": [
            "go",
            "reliability",
          ],
        },
        "shortDescription": {
          "text": "A time.Ticker that nothing stops.",
        },
      }
    `);
  });

  test('says where it stands', () => {
    expect(run.originalUriBaseIds?.['%SRCROOT%']?.uri).toBe('file:///src/');
    expect(run.automationDetails).toEqual({ id: 'go-maplint/' });
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(runOf(result([]), context()).automationDetails).toBe(undefined);
    expect(runOf(result([]), context()).originalUriBaseIds?.['%SRCROOT%']?.uri).toBe('file:///src/app/');
  });

  test('tells problems', () => {
    expect(run.invocations).toMatchInlineSnapshot(`
      [
        {
          "executionSuccessful": false,
          "toolExecutionNotifications": [
            {
              "descriptor": {
                "id": "not-read",
                "index": 0,
              },
              "level": "error",
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "app/cmd/missing",
                      "uriBaseId": "%SRCROOT%",
                    },
                  },
                },
              ],
              "message": {
                "text": "no such directory",
              },
            },
          ],
        },
      ]
    `);
    const warned = runOf(result([], [{ severity: 'warning', message: 'skipped' }]), whole).invocations?.[0];
    expect(warned?.executionSuccessful).toBe(true);
    expect(warned?.toolExecutionNotifications).toHaveLength(1);
  });
});

describe('a result', () => {
  const at = locate(poller, pollerGo, 'for range t.C');

  test('that spans lines is cut at the end of its first, in UTF-16 columns', () => {
    for (const text of ['/*ä😀*/ go func() { // 世\n}()\n', '/*ä😀*/ go func() { // 世\r\n}()']) {
      const span = { ...locate('a.go', text, 'go func'), end: locate('a.go', text, '}()').end };
      const region = resultOf(finding(span), context({ 'a.go': text })).locations?.[0]?.physicalLocation?.region;
      expect(region).toEqual({ startLine: 1, startColumn: 9, endLine: 1, endColumn: 25 });
      expect(resultOf(finding(span), context()).locations?.[0]?.physicalLocation?.region).toEqual({
        startLine: 1,
        startColumn: 9,
        endLine: 1,
      });
    }
  });

  test('links its related places, brackets escaped', () => {
    const related = [
      { ...at, message: 'm[k] \\ here' },
      { ...at, message: 'there' },
    ];
    const given = resultOf(finding(at, { message: 'handlers[i](w) in map[string]int', why: '', help: '', related }));
    expect(given.message.text).toBe('handlers\\[i\\](w) in map[string]int.\nSee [m\\[k\\] \\\\ here](1), [there](2).');
    expect(given.relatedLocations?.map(({ id, message }) => [id, message?.text])).toEqual([
      [1, 'm[k] \\ here'],
      [2, 'there'],
    ]);
  });

  test('of a rule that is not in the run has no index', () => {
    expect(resultOf(finding(at, { rule: 'gone' }))).not.toHaveProperty('ruleIndex');
  });

  test('has no fingerprint where the source is unknown', () => {
    expect(resultOf(finding(at))).toHaveProperty('partialFingerprints.primaryLocationLineHash');
    expect(resultOf(finding(at), context())).not.toHaveProperty('partialFingerprints');
  });

  test.each([
    ['high', 90],
    ['medium', 60],
    ['low', 30],
  ] as const)('of %s confidence ranks %d', (confidence, rank) => {
    expect(resultOf(finding(at, { confidence }))).toMatchObject({ rank, properties: { confidence } });
  });
});

describe('a result with both its sides', () => {
  const traced = context({ [cache]: cacheGo }, { repositoryRoot: '/src' });
  const given = runOf(tracedResult(), traced).results?.[0];

  test('has one code flow, with a thread flow for each and no order between them', () => {
    expect(given?.codeFlows).toHaveLength(1);
    const flows = given?.codeFlows?.[0]?.threadFlows ?? [];
    expect(flows.map(({ id, message }) => [id, message?.text])).toEqual([
      ['1', 'written without Cache.mu, in Cache.Put.'],
      ['2', 'written under Cache.mu, in a goroutine that Server.Start starts.'],
    ]);
    const told = flows.map(({ locations }) =>
      locations.map(({ location, nestingLevel }) => [location?.physicalLocation?.region?.startLine, nestingLevel, location?.message?.text]),
    );
    expect(told[0]).toEqual([
      [3, 0, 'Cache.Put may be called by any goroutine.'],
      [3, 1, 'Cache.m[] is written.'],
    ]);
    // Whole, however long.
    expect(told[1]?.map(([line, level]) => [line, level])).toEqual([
      [7, 0],
      [11, 1],
      [11, 2],
      [11, 3],
      [11, 4],
      [12, 4],
      [12, 5],
    ]);
    expect(JSON.stringify(flows)).not.toContain('executionOrder');
    expect(given?.relatedLocations).toHaveLength(2);
  });

  test('one that meets itself is one thread flow', () => {
    const [one] = tracedResult().findings;
    const alone = runOf(result(one === undefined ? [] : [{ ...one, traces: one.traces?.slice(0, 1) ?? [] }]), traced).results?.[0];
    expect(alone?.codeFlows?.[0]?.message?.text).toBe('This may run beside itself.');
    expect(alone?.codeFlows?.[0]?.threadFlows).toHaveLength(1);
  });

  test('keeps the fingerprint that it has without them', () => {
    const [one] = tracedResult().findings;
    if (one === undefined) throw new Error('no finding');
    const { traces: _traces, suggestions: _suggestions, ...bare } = one;
    const plain = runOf(result([bare]), traced).results?.[0];
    expect(plain?.partialFingerprints).toEqual(given?.partialFingerprints);
    expect(plain).not.toHaveProperty('codeFlows');
    expect(plain).not.toHaveProperty('fixes');
  });

  test('its fix, applied as the standard says, gives the code that is meant', () => {
    expect(given?.fixes).toMatchInlineSnapshot(`
      [
        {
          "artifactChanges": [
            {
              "artifactLocation": {
                "uri": "app/internal/cache/cache.go",
                "uriBaseId": "%SRCROOT%",
              },
              "replacements": [
                {
                  "deletedRegion": {
                    "endColumn": 42,
                    "endLine": 3,
                    "startColumn": 41,
                    "startLine": 3,
                  },
                  "insertedContent": {
                    "text": "
      	c.mu.Lock()
      	defer c.mu.Unlock()
      	",
                  },
                },
                {
                  "deletedRegion": {
                    "endColumn": 55,
                    "endLine": 3,
                    "startColumn": 54,
                    "startLine": 3,
                  },
                  "insertedContent": {
                    "text": "
      ",
                  },
                },
              ],
            },
          ],
          "description": {
            "text": "Insert c.mu.Lock() and defer c.mu.Unlock() at the beginning of Cache.Put.",
          },
        },
      ]
    `);
    const lines = cacheGo.split('\n');
    const replacements = given?.fixes?.[0]?.artifactChanges[0]?.replacements ?? [];
    for (const { deletedRegion, insertedContent } of [...replacements].reverse()) {
      const { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } = deletedRegion;
      const text = `${lines[startLine - 1]?.slice(0, startColumn - 1)}${insertedContent?.text}${lines[endLine - 1]?.slice(endColumn - 1)}`;
      lines.splice(startLine - 1, endLine - startLine + 1, text);
    }
    expect(lines.join('\n')).toContain('n int) {\n\tc.mu.Lock()\n\tdefer c.mu.Unlock()\n\tc.m[key] = n\n}\n');
  });
});

describe('suppressed results', () => {
  test('are left out', () => {
    expect(runOf(suppressedResult(), whole).results).toEqual(runOf(pollerResult(), whole).results?.slice(1));
  });

  test('on request are there, and then every result says whether it is one', () => {
    const results = runOf(suppressedResult(), { ...whole, showSuppressed: true }).results ?? [];
    expect(results.map(({ ruleId, suppressions }) => [ruleId, suppressions?.length])).toEqual([
      ['concurrent-map-write', 0],
      ['syntax', 0],
      ['ticker-not-stopped', 1],
    ]);
    expect(results.at(-1)).toHaveProperty('partialFingerprints.primaryLocationLineHash');
    expect(results.at(-1)?.suppressions).toEqual([
      {
        kind: 'inSource',
        justification: 'größer [1]',
        location: {
          physicalLocation: {
            artifactLocation: { uri: 'app/internal/poll/poller.go', uriBaseId: '%SRCROOT%' },
            region: { startLine: 7, startColumn: 32, endLine: 7, endColumn: 41 },
          },
        },
      },
    ]);
  });

  test('go first where there are too many', () => {
    const { suppressed } = suppressedResult();
    const others = Array.from({ length: 25_000 }, () => finding(locate('a.go', 'x', 'x'), { severity: 'note' }));
    const run = runOf({ ...result(others), suppressed }, { ...context(), showSuppressed: true });
    expect(run.results?.map(({ level }) => level)).toEqual(Array(25_000).fill('note'));
    expect(run.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toMatch(/^1 result of 25001 left out/);
  });
});

describe('the limit of 25,000', () => {
  const at = locate('a.go', 'x', 'x');
  const many = (n: number, severity: Finding['severity']) => Array.from({ length: n }, () => finding(at, { severity }));

  test('leaves the mildest out and says how many', () => {
    const run = runOf(result([...many(20_000, 'note'), ...many(10, 'error'), ...many(6000, 'warning')]), context());
    expect(run.results).toHaveLength(25_000);
    expect(run.results?.map(({ level }) => level)).toEqual([
      ...Array(18_990).fill('note'),
      ...Array(10).fill('error'),
      ...Array(6000).fill('warning'),
    ]);
    expect(run.invocations?.[0]?.toolExecutionNotifications).toMatchInlineSnapshot(`
      [
        {
          "descriptor": {
            "id": "results-left-out",
            "index": 1,
          },
          "level": "warning",
          "message": {
            "text": "1010 results of 26010 left out, the mildest: code scanning accepts 25000 in one run.",
          },
        },
      ]
    `);
  });

  test('is not felt at the limit', () => {
    const run = runOf(result(many(25_000, 'warning')), context());
    expect(run.results).toHaveLength(25_000);
    expect(run.invocations?.[0]?.toolExecutionNotifications).toEqual([]);
  });
});

describe('the schema', () => {
  // Formats are checked in the tests of URIs; the schema's own `uri` needs a package of its own.
  const validate = new Ajv2020({ strict: false, validateFormats: false, allErrors: true }).compile(sarifSchema());

  function expectValid(log: Log): void {
    validate(log);
    expect(validate.errors ?? []).toEqual([]);
  }

  test('holds for a whole and for an empty run', () => {
    expectValid(logOf(pollerResult(), whole));
    expectValid(logOf(result([]), context()));
    expectValid(logOf(suppressedResult(), { ...whole, showSuppressed: true }));
    expectValid(logOf(tracedResult(), context({ [cache]: cacheGo })));
  });

  test('would tell', () => {
    const log = logOf(pollerResult(), whole);
    expect(validate({ ...log, runs: [{ ...log.runs[0], columnKind: 'bytes' }] })).toBe(false);
    expect(validate({ ...log, runs: [{}] })).toBe(false);
  });

  test('holds for any text in any place', () => {
    const text = fc.string({ unit: 'binary', minLength: 1 });
    fc.assert(
      fc.property(text, text, text, (file, message, more) => {
        const at = { ...locate(poller, pollerGo, 'go func'), file };
        const sides = {
          traces: [{ label: more, steps: [{ ...at, message: more, depth: 3 }] }],
          suggestions: [{ message: more, edits: [{ ...at, newText: message }] }],
        };
        const one = finding(at, { message, why: more, help: more, rule: more, related: [{ ...at, message: more }], ...sides });
        expectValid(logOf(result([one], [{ severity: 'warning', message, file }]), { ...whole, category: more }));
      }),
      { numRuns: 50 },
    );
  });
});

describe.runIf(multitoolRuns)('Multitool', { timeout: 60_000 }, () => {
  let multitool: Multitool;
  beforeAll(() => {
    multitool = openMultitool();
  }, 60_000);
  afterAll(() => multitool.dispose());

  test('has nothing to say by the rules of SARIF and of code scanning', () => {
    expect(multitool.validate(logOf(pollerResult(), whole))).toEqual([]);
    expect(multitool.validate(logOf(result([]), whole))).toEqual([]);
    expect(multitool.validate(logOf(suppressedResult(), { ...whole, showSuppressed: true }))).toEqual([]);
    expect(multitool.validate(logOf(tracedResult(), { ...whole, source: context({ [cache]: cacheGo }).source }))).toEqual([]);
  });

  test('would say it', () => {
    const log = logOf(pollerResult(), whole);
    const run = log.runs[0] ?? { tool: { driver: { name: '' } } };
    const rules = run.tool.driver.rules?.map(({ help: _, ...rule }) => rule) ?? [];
    const results = run.results?.map(({ locations: _, ...one }) => one) ?? [];
    const bad = { ...log, runs: [{ ...run, tool: { driver: { ...run.tool.driver, rules } }, results }] };
    const said = multitool.validate(bad);
    expect(said).toContain('error GH2012: Error_MissingHelp');
    expect(said.some((line) => /^error GH\d+: .*Location/.test(line))).toBe(true);
  });

  test('reads a message’s links as we mean them', () => {
    const at = locate(poller, pollerGo, 'go func()');
    const related = [{ ...at, message: 'a [b](9) c' }];
    const odd = result([finding(at, { message: 'calls fs[i](9) of map[string](func())', related })]);
    expect(multitool.validate(logOf(odd, whole))).toEqual([]);
  });
});
