/** How often code runs in a process's life (RULES.md "Repeated site"), as far as names and callers tell. */
import type { MemberUse } from '../summary/index.js';
import { isExported } from './objects.js';
import { type Declaration, mentionsName, type Program, type ProgramPackage } from './program.js';

/** Runs once, or a few times, before a service is up. */
const constructors =
  /^(?:New|new|Make|make|Init|init|Open|open|Restore|restore|Default|default|Must|must|Setup|setup|Build|build)(?:\P{Ll}|$)/u;
/** Set-up by convention; a plain `Set`, `Add`, `Put` is what a cache does all day. */
const setUp =
  /^(?:Register|register|Use|With|with|Configure|configure|Install|install|Load|load)(?:\P{Ll}|$)|^(?:Set|set|Enable|Disable)\P{Ll}/u;

const callerDepth = 4;

/** Long-running by convention: what stands in them before their loop or their server is start-up. */
const starter = /^(?:Run|Serve|ListenAndServe|Start|Main|Execute)$/;

/** Whether a use runs an unbounded number of times: handlers, goroutines' loops, what they call, and methods that callers may call at will. */
export function isRepeated(program: Program, declaration: Declaration, use: Pick<MemberUse, 'func' | 'loop'>): boolean {
  return !declaration.file.source.isTest && repeats(program, declaration, use, 0);
}

/** One place in a declaration: by its loop, by the literal that it stands in, else by how often the declaration runs. */
function repeats(program: Program, declaration: Declaration, at: Pick<MemberUse, 'func' | 'loop'>, depth: number): boolean {
  if (at.func.literal && /[Oo]nce\.Do$/.test(at.func.argumentOf ?? '')) return false;
  if (at.loop === 'endless' || runsRepeatedly(program, declaration, depth)) return true;
  // `for e := range events` in a goroutine is taken for a channel's.
  if (at.loop === 'stream' && (at.func.goroutine || isLaunched(program, declaration))) return true;
  if (!at.func.literal || at.func.goroutine) return false;
  // A callback that start-up code hands over runs again and again; a literal that it calls itself does not.
  const { names } = declaration.outline;
  return at.func.argumentOf !== undefined && !/(?:^|\.)Range$/.test(at.func.argumentOf) && names[0] !== 'init' && names[0] !== 'TestMain';
}

function runsRepeatedly(program: Program, declaration: Declaration, depth: number): boolean {
  const { kind, names } = declaration.outline;
  const name = names[0] ?? '';
  if (kind !== 'func' && kind !== 'method') return false;
  if (name === 'init' || (name === 'main' && kind === 'func') || isConstructor(declaration) || starter.test(name)) return false;
  const exported = isExported(name) && declaration.file.pkg.info.name !== 'main';
  if (exported && !setUp.test(name)) return true;
  const callers = callersOf(declaration.file.pkg, declaration);
  // Nobody calls it by name: a value, or an interface's method.
  if (callers.length === 0) return !setUp.test(name) && (kind === 'method' || isMentionedElsewhere(declaration));
  if (depth >= callerDepth) return true;
  return callers.some((c) => program.summary(c).calls.some((call) => call.callee === name && repeats(program, c, call, depth + 1)));
}

/** By its name: `NewServer`, `initTables`, `openStore`. */
export function isConstructor(declaration: Declaration): boolean {
  return constructors.test(declaration.outline.names[0] ?? '');
}

function callersOf(pkg: ProgramPackage, callee: Declaration): Declaration[] {
  const name = callee.outline.names[0] ?? '';
  return pkg.declarations.filter((d) => d !== callee && !d.file.source.isTest && d.outline.calls.includes(name));
}

/** Some caller starts it by a `go` statement. */
function isLaunched(program: Program, callee: Declaration): boolean {
  const name = callee.outline.names[0] ?? '';
  return callersOf(callee.file.pkg, callee).some((d) => program.summary(d).calls.some((call) => call.go && call.callee === name));
}

function isMentionedElsewhere(callee: Declaration): boolean {
  const name = callee.outline.names[0] ?? '';
  return callee.file.pkg.declarations.some((d) => d !== callee && !d.file.source.isTest && mentionsName(d, name));
}

/** Calls by which a `main` shows that it stays up. */
const serving = [
  'ListenAndServe',
  'ListenAndServeTLS',
  'Serve',
  'ServeTLS',
  'Notify',
  'NotifyContext',
  'NewTicker',
  'Tick',
  'Accept',
  'Run',
  'Execute',
  'Wait',
];

/**
 * Whether values of a package can live long: any library, and a `main` that serves, waits or loops for ever. A package that only the
 * program's own commands can reach (below `internal` or `cmd`) lives as long as the longest of them.
 */
export function isLongRunning(program: Program, pkg: ProgramPackage): boolean {
  if (pkg.info.name === 'main') return staysUp(pkg);
  if (!/(?:^|\/)(?:internal|cmd)(?:\/|$)/.test(pkg.info.importPath)) return true;
  const users = importersOf(program, pkg);
  if ([...users].some((p) => p.info.name !== 'main' && isImportable(p))) return true;
  const commands = [...users].filter((p) => p.info.name === 'main');
  return commands.length === 0 || commands.some(staysUp);
}

/** Packages that import `pkg`, directly or not. */
function importersOf(program: Program, pkg: ProgramPackage): Set<ProgramPackage> {
  const found = new Set([pkg]);
  for (const p of found) for (const user of program.dependents(p)) found.add(user);
  found.delete(pkg);
  return found;
}

/** By other modules. */
function isImportable(pkg: ProgramPackage): boolean {
  return !/(?:^|\/)(?:internal|cmd)(?:\/|$)/.test(pkg.info.importPath);
}

function staysUp(pkg: ProgramPackage): boolean {
  return pkg.declarations.some((d) => !d.file.source.isTest && (serving.some((name) => d.outline.calls.includes(name)) || loopsForEver(d)));
}

function loopsForEver(declaration: Declaration): boolean {
  const { bytes } = declaration.file.source;
  const { start, end } = declaration.outline;
  return /\bfor\s*\{|\bselect\s*\{\s*\}/.test(Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1'));
}
