import type { Confidence, Severity } from '../../src/finding.js';
import { collectsTimers } from '../../src/go/version.js';
import { isCommandMethod, isTestCode } from '../../src/program/kinds-of-code.js';
import { isExported, usesOf } from '../../src/program/objects.js';
import { type Declaration, nameOf, type Program, type ProgramPackage } from '../../src/program/program.js';
import { timers } from '../../src/program/timers.js';
import { fieldOf, namedType, type ResolvedField } from '../../src/program/types.js';
import type { Report, Rule } from '../../src/rule.js';
import type { LeakFact, TimerFact } from '../../src/summary/index.js';

export const rule: Rule = {
  meta: {
    id: 'ticker-without-stop',
    summary: 'a ticker that is not stopped on every path',
    description:
      'A time.Ticker, a time.Tick or a timer re-armed in a loop that is still running when the function that made it ends, or that its owner never stops. ' +
      'Before Go 1.23 such a ticker is kept for ever: each call adds one, and each wakes the runtime at its interval. Stop it on every path, with defer where it can be.',
    severity: 'warning',
    goVersions:
      'warning up to Go 1.22 (and with asynctimerchan=1 up to 1.26); from go 1.23 in go.mod the collector frees an unreferenced ticker, and the finding is a note, but for a deferred Stop in a loop',
    precision: 'high',
    tags: ['memory'],
  },
  check(program, report) {
    const fields = new Set<object>();
    for (const { declaration, fact } of timers(program)) {
      const finding =
        fact.fate === 'local'
          ? local(program, declaration, fact)
          : fact.fate === 'field'
            ? inField(program, declaration, fact, fields)
            : undefined;
      if (finding !== undefined) report(finding);
    }
  },
};

/** It stays in the function: what ends leave it running? */
function local(program: Program, declaration: Declaration, fact: TimerFact): Report | undefined {
  if (fact.source === 'NewTimer' && !fact.rearmed) return undefined;
  const leaks = fact.leaks.filter((leak) => matters(declaration, fact, leak));
  const worst = leaks.find((leak) => leak.kind !== 'panic' && leak.kind !== 'goexit') ?? leaks[0];
  if (worst === undefined) return undefined;
  const func = funcName(declaration, fact, worst);
  return {
    at: program.span(declaration, fact.at),
    severity: severityOf(declaration, fact),
    confidence: confidenceOf(declaration, fact, worst),
    message: messageOf(fact, worst, func),
    why: whyOf(declaration.file.pkg, fact),
    help: helpOf(fact, worst),
    related: [
      ...(fact.lateDefer === undefined
        ? []
        : [{ at: program.span(declaration, fact.lateDefer), message: `this runs only when ${func} ends` }]),
      ...leaks.slice(0, 4).map((leak) => ({
        at: program.span(declaration, leak.at),
        message: endOf(leak, funcName(declaration, fact, leak), tickerName(fact)),
      })),
    ],
  };
}

/** `main` ends the process and `init` runs once; a timer that is made again is another rule's. */
function matters(declaration: Declaration, fact: TimerFact, leak: LeakFact): boolean {
  if (leak.kind === 'again' || leak.kind === 'lost') return fact.source !== 'NewTimer';
  const { name, literal, goroutine, looped } = fact.func;
  const once = (declaration.file.pkg.info.name === 'main' && name === 'main') || name === 'init' || name === 'TestMain';
  // A goroutine that `main` starts once leaves one ticker behind; what a callback makes there is made again and again.
  return !once || (literal && (!goroutine || looped));
}

function severityOf(declaration: Declaration, fact: TimerFact): Severity {
  // A timer goes off once and is freed; a test's process ends soon.
  if (fact.source === 'NewTimer' || isTestCode(declaration.file)) return 'note';
  return isCollected(declaration.file.pkg, fact) ? 'note' : 'warning';
}

/** Whether the collector frees it in the end. Deferred calls hold their tickers until the function returns, in any version. */
function isCollected(pkg: ProgramPackage, fact: TimerFact): boolean {
  return fact.lateDefer === undefined && collectsTimers(pkg.runtime);
}

function confidenceOf(declaration: Declaration, fact: TimerFact, leak: LeakFact): Confidence {
  if (fact.source === 'NewTimer') return 'medium';
  // The caller may well read the channel for ever; a command ends, and its tickers with it.
  if (leak.returned === true || isCommandMethod(declaration)) return 'low';
  return leak.kind === 'panic' || leak.kind === 'goexit' ? 'medium' : 'high';
}

/** What ends, in words: the function, or the literal in it. */
function funcName(declaration: Declaration, fact: TimerFact, leak: LeakFact): string {
  const { name, receiver, literal, goroutine } = fact.func;
  const declared =
    name === '' ? (declaration.outline.names[0] ?? 'this initialiser') : receiver === undefined ? name : `${receiver}.${name}`;
  if (!literal && leak.captured === undefined) return declared;
  return `the ${leak.captured === 'goroutine' || goroutine ? 'goroutine' : 'function literal'} in ${declared}`;
}

/** The ticker in words: with its variable where it has one. */
function tickerName(fact: TimerFact): string {
  const kind = fact.source === 'NewTimer' ? 'timer' : 'ticker';
  return fact.holder === undefined || fact.holder === '_' ? `this ${kind}` : `${kind} \`${fact.holder}\``;
}

function messageOf(fact: TimerFact, leak: LeakFact, func: string): string {
  const name = tickerName(fact);
  const ends = leak.kind === 'return' || leak.kind === 'end' ? 'returns' : leak.kind === 'panic' ? 'panics' : 'ends';
  if (fact.unstoppable) {
    const kept =
      fact.source === 'Tick'
        ? `the ticker of time.Tick${fact.holder === undefined ? '' : ` in \`${fact.holder}\``} can never be stopped`
        : 'only the channel of time.NewTicker is kept, so that it can never be stopped';
    return leak.kind === 'again'
      ? `time.${fact.source} makes another ticker in each iteration, and none of them can be stopped`
      : `${kept}, and ${func} ${ends}`;
  }
  if (fact.lateDefer !== undefined)
    return `${name} is made in a loop, but its deferred Stop runs only when ${func} ends: one is left running per iteration`;
  if (leak.kind === 'again') return `${name} is made anew in each iteration while the last one still runs`;
  if (leak.kind === 'lost') return `${name} is overwritten before it is stopped`;
  return `${name} is not stopped when ${func} ${ends}`;
}

function endOf(leak: LeakFact, func: string, name: string): string {
  switch (leak.kind) {
    case 'return':
      return `${func} returns here, ${name} still running`;
    case 'end':
      return `${func} ends here, ${name} still running`;
    case 'panic':
      return `${func} panics here, ${name} still running`;
    case 'again':
      return 'made anew here in each iteration';
    case 'lost':
      return 'overwritten here';
    default:
      return `${func} is left here, ${name} still running`;
  }
}

function whyOf(pkg: ProgramPackage, fact: TimerFact): string {
  if (fact.source === 'NewTimer') return 'A timer that is not stopped stays until it goes off, and wakes the process for nothing';
  if (fact.lateDefer !== undefined)
    return 'Each iteration adds a ticker that goes on waking up the process, and a deferred call that holds it until the function returns';
  return isCollected(pkg, fact)
    ? 'From Go 1.23 the collector frees a ticker once nothing refers to it; until then it keeps firing'
    : 'Before Go 1.23 the runtime keeps a ticker that was never stopped for ever: each call adds one, and each goes on waking up the process';
}

function helpOf(fact: TimerFact, leak: LeakFact): string {
  const name = fact.holder ?? 't';
  if (fact.unstoppable) {
    return leak.kind === 'again'
      ? 'Make one time.NewTicker before the loop and stop it with defer'
      : 'Use time.NewTicker and `defer t.Stop()`';
  }
  if (leak.kind === 'again' || leak.kind === 'lost')
    return `Make it once before the loop and Reset it, or call \`${name}.Stop()\` at every end of an iteration`;
  return fact.holder === undefined ? 'Keep it in a variable and stop it with defer' : `Put \`defer ${name}.Stop()\` right after it is made`;
}

/** It is kept in a field: does anyone stop it through that field? */
function inField(program: Program, declaration: Declaration, fact: TimerFact, seen: Set<object>): Report | undefined {
  if (fact.field?.owner === undefined || fact.source === 'NewTimer' || fact.unstoppable) return undefined;
  const { pkg } = declaration.file;
  const owner = namedType(program, pkg, fact.field.owner);
  const name = typeof fact.field.field === 'string' ? fact.field.field : owner?.fact.fields?.[fact.field.field]?.name;
  const field = owner === undefined || name === undefined ? undefined : fieldOf(program, owner, name);
  if (field === undefined || field.owner.pkg !== pkg || seen.has(field.fact) || !mayLeak(program, field)) return undefined;
  seen.add(field.fact);
  const type = field.owner.fact.name;
  const closer = closerOf(pkg, type);
  return {
    at: program.span(declaration, fact.at),
    severity: severityOf(declaration, fact),
    // Without a way to end, the owner may be meant to live as long as the process.
    confidence: closer === undefined ? 'low' : 'medium',
    message: `ticker in field \`${field.fact.name}\` of ${type} is never stopped${closer === undefined ? '' : `, not by ${type}.${nameOf(closer)} either`}`,
    why: whyOf(pkg, fact),
    help: `Call \`${field.fact.name}.Stop()\` ${closer === undefined ? `in a Close or Stop method of ${type}` : `in ${type}.${nameOf(closer)}`}`,
    related: [
      { at: program.span(field.owner.declaration, field.fact.at), message: `the field of ${type}` },
      ...(closer === undefined
        ? []
        : [{ at: program.span(closer, { start: closer.outline.start, end: closer.outline.start }), message: `${type} ends here` }]),
    ],
  };
}

/** Nobody that can reach the field stops it or takes it out. An embedded ticker's Stop and an exported field are anybody's to use. */
function mayLeak(program: Program, { owner, fact }: ResolvedField): boolean {
  if (fact.embedded || (isExported(fact.name) && isExported(owner.fact.name))) return false;
  const uses = usesOf(program, { kind: 'field', pkg: owner.pkg, owner, name: fact.name, embedded: fact.embedded });
  return !uses.some((u) => u.kind === 'escape' || (u.kind === 'method' && u.method === 'Stop'));
}

/** The method by which an owner says that it is done. */
function closerOf(pkg: ProgramPackage, type: string): Declaration | undefined {
  return ['Close', 'Stop', 'Shutdown', 'close', 'stop', 'shutdown']
    .map((name) => pkg.byName.get(`${type}.${name}`)?.[0])
    .find((d) => d !== undefined);
}
