import { describe, expect, test } from 'vitest';
import { flowOf } from '../../src/go/flow/build.js';
import { type Effect, leaks } from '../../src/go/flow/release.js';
import { Kind } from '../../src/syntax/kinds.js';
import { goParser } from '../../src/syntax/parse.js';
import { type Node, none } from '../../src/syntax/tree.js';

const parser = await goParser();

/** How a body that calls `make()` once can end without `stop()`: kinds with the text of the ending node, cut to a line. */
function endsOf(body: string): string[] {
  const bytes = Buffer.from(`func f(t *testing.T) {\n${body}\n}`);
  const tree = parser.parse(bytes, 0, bytes.length);
  expect(tree.faults).toEqual([]);
  const func = tree.firstNamed(0);
  const flow = flowOf(tree, func);
  const calls = (name: string): Node[] =>
    Array.from({ length: tree.size }, (_, n) => n).filter((n) => tree.kind(n) === Kind.call_expression && tree.text(n) === `${name}()`);
  const stepOf = (node: Node): Node => {
    for (let n = node; n !== none; n = tree.parent(n)) if (flow.place(n) !== undefined) return n;
    return none;
  };
  const [made = none] = calls('make_').map(stepOf);
  const effects = new Map<Node, Effect>();
  for (const call of calls('stop')) {
    const step = stepOf(call);
    effects.set(step, tree.kind(step) === Kind.defer_statement ? 'deferred' : 'released');
  }
  const found = leaks({ flow, made, effect: (step) => effects.get(step), feasible: () => true });
  return found.map(({ kind, node }) => (kind === 'end' ? 'end' : `${kind}: ${tree.text(node).split('\n')[0]}`));
}

describe('ends that are reached without a release', () => {
  test.each([
    ['falling off the end', 'make_()', ['end']],
    ['released', 'make_()\nstop()', []],
    ['deferred', 'make_()\ndefer stop()\nif x {\nreturn\n}', []],
    ['an early return before the defer', 'make_()\nif x {\nreturn 1\n}\ndefer stop()', ['return: return 1']],
    ['one branch', 'make_()\nif x {\nstop()\n} else if y {\nstop()\n}', ['end']],
    ['both branches', 'make_()\nif x {\nstop()\n} else {\nstop()\n}', []],
    ['short circuit: the right side may not run', 'make_()\nif a && stop() {\n}', ['end']],
    ['short circuit: the left side always runs', 'make_()\nif stop() && a {\n}', []],
    ['an endless loop has no end', 'make_()\nfor {\nwork()\n}', []],
    ['a loop with a condition has one', 'make_()\nfor x {\nwork()\n}', ['end']],
    ['break leaves the loop', 'make_()\nfor {\nif x {\nbreak\n}\n}', ['end']],
    ['break leaves the switch only', 'make_()\nfor {\nswitch x {\ncase 1:\nbreak\n}\n}', []],
    ['break leaves the select only', 'make_()\nfor {\nselect {\ncase <-c:\nbreak\n}\n}', []],
    ['break with a label leaves both', 'make_()\nL:\nfor {\nselect {\ncase <-c:\nbreak L\n}\n}', ['end']],
    ['break out of a labelled block', 'make_()\nL:\n{\nif x {\nbreak L\n}\nstop()\n}', ['end']],
    ['an unlabelled break passes a labelled block by', 'make_()\nfor {\nL:\n{\nif x {\nbreak\n}\ncontinue\n}\nbreak L\n}', ['end']],
    ['made in each iteration', 'for x {\nmake_()\n}', ['end', 'again: make_()']],
    ['released in each iteration', 'for x {\nmake_()\nstop()\n}', []],
    ['continue skips the release', 'for {\nmake_()\nif x {\ncontinue\n}\nstop()\n}', ['again: make_()']],
    ['continue runs the post statement', 'for ; ; stop() {\nmake_()\nif x {\ncontinue\n}\n}', []],
    ['deferred in a loop is too late', 'for {\nmake_()\ndefer stop()\n}', ['again: make_()']],
    ['continue with a label', 'L:\nfor x {\nmake_()\nfor y {\ncontinue L\n}\nstop()\n}', ['again: make_()', 'end']],
    ['goto backwards', 'L:\nmake_()\nif x {\ngoto L\n}\nstop()', ['again: make_()']],
    ['goto forwards past the release', 'make_()\nif x {\ngoto end\n}\nstop()\nend:\nreturn', ['return: return']],
    ['switch without default', 'make_()\nswitch x {\ncase 1:\nstop()\n}', ['end']],
    ['switch with default', 'make_()\nswitch x {\ncase 1:\nstop()\ndefault:\nstop()\n}', []],
    ['fallthrough', 'make_()\nswitch x {\ncase 1:\nfallthrough\ncase 2:\nstop()\ndefault:\nstop()\n}', []],
    ['type switch', 'make_()\nswitch x.(type) {\ncase int:\nreturn\ndefault:\nstop()\n}', ['return: return']],
    ['select waits for a clause', 'make_()\nselect {\ncase <-a:\nstop()\ncase b <- 1:\nstop()\n}', []],
    ['an empty select never ends', 'make_()\nselect {\n}', []],
    ['range may run no iteration', 'make_()\nfor range x {\nstop()\nreturn\n}', ['end']],
    ['panic is an end', 'make_()\nif x {\npanic(1)\n}\nstop()', ['panic: panic(1)']],
    ['the process’s end is none', 'make_()\nif x {\nos.Exit(1)\n}\nif y {\nlog.Fatal(1)\n}\nstop()', []],
    ['a test’s end is the goroutine’s', 'make_()\nif x {\nt.Fatal(1)\n}\nstop()', ['goexit: t.Fatal(1)']],
    ['code that is never reached', 'make_()\nstop()\nreturn\nwork()', []],
    ['a literal is not run where it stands', 'make_()\ng := func() { return }\nstop()\ng()', []],
  ])('%s', (_, body, expected) => {
    expect(endsOf(body).sort()).toEqual([...expected].sort());
  });
});
