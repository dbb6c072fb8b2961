/** How often code runs in a process's life (RULES.md "Repeated site"), as far as names and callers tell. */
import { constructorMethods, constructors, once, servers, serving, setUp, setUpMethods, starter } from '../go/library/processes.js';
import type { MemberUse } from '../summary/index.js';
import { callersOf, mentioning } from './mentions.js';
import { isExported } from './objects.js';
import { type Declaration, isFunction, nameOf, type Program, type ProgramPackage, sourceText } from './program.js';

const callerDepth = 4;

/** Whether a use runs an unbounded number of times: handlers, goroutines' loops, what they call, and methods that callers may call at will. */
export function isRepeated(program: Program, declaration: Declaration, use: Pick<MemberUse, 'func' | 'loop'>): boolean {
  return !declaration.file.source.isTest && repeats(program, declaration, use, 0);
}

/** One place in a declaration: by its loop, by the literal that it stands in, else by how often the declaration runs. */
function repeats(program: Program, declaration: Declaration, at: Pick<MemberUse, 'func' | 'loop'>, depth: number): boolean {
  if (at.func.literal && once.test(at.func.argumentOf ?? '')) return false;
  if (at.loop === 'endless' || runsRepeatedly(program, declaration, depth)) return true;
  // `for e := range events` in a goroutine is taken for a channel's.
  if (at.loop === 'stream' && (at.func.goroutine || isLaunched(program, declaration))) return true;
  if (!at.func.literal || at.func.goroutine) return false;
  // A callback that start-up code hands over runs again and again; a literal that it calls itself does not.
  const name = nameOf(declaration);
  return at.func.argumentOf !== undefined && !/(?:^|\.)Range$/.test(at.func.argumentOf) && name !== 'init' && name !== 'TestMain';
}

function runsRepeatedly(program: Program, declaration: Declaration, depth: number): boolean {
  const { kind } = declaration.outline;
  const name = nameOf(declaration);
  if (!isFunction(declaration)) return false;
  if (name === 'init' || (name === 'main' && kind === 'func') || isConstructor(declaration) || starter.test(name)) return false;
  const exported = isExported(name) && declaration.file.pkg.info.name !== 'main';
  if (exported && !isSetUp(declaration)) return true;
  const known = callers(declaration);
  // Nobody calls it by name: a value, or an interface's method.
  if (known.length === 0) return !isSetUp(declaration) && (kind === 'method' || isMentionedElsewhere(declaration));
  if (depth >= callerDepth) return true;
  return known.some((c) => program.summary(c).calls.some((call) => call.callee === name && repeats(program, c, call, depth + 1)));
}

/** By its name: `NewServer`, `initTables`, `openStore`; of methods only `Init` and `Setup`, as `NewSession(id)` is what a store does all day. */
export function isConstructor(declaration: Declaration): boolean {
  const name = nameOf(declaration);
  return declaration.outline.kind === 'method' ? constructorMethods.test(name) : constructors.test(name);
}

interface Constructor {
  readonly name: string;
  readonly lower: string;
}

const constructorsByPackage = new WeakMap<ProgramPackage, readonly Constructor[]>();

/** Functions of a package that are constructors by their name, in file order. */
export function constructorsOf(pkg: ProgramPackage): readonly Constructor[] {
  let found = constructorsByPackage.get(pkg);
  if (found === undefined) {
    found = pkg.declarations
      .filter((d) => d.outline.kind === 'func' && isConstructor(d))
      .flatMap((d) => d.outline.names.map((name) => ({ name, lower: name.toLowerCase() })));
    constructorsByPackage.set(pkg, found);
  }
  return found;
}

/** A use by which something is set up for the first time, so that nothing gives way to it: in constructors, initialisers and literals. */
export function isConstruction(declaration: Declaration, { element, func }: Pick<MemberUse, 'element' | 'func'>): boolean {
  return element === true || isConstructor(declaration) || func.name === '' || func.name === 'init';
}

/** By its name, for the same reason: of methods only what registers and configures. */
function isSetUp(declaration: Declaration): boolean {
  const name = nameOf(declaration);
  if (/^[Ll]oadOr/.test(name)) return false;
  return declaration.outline.kind === 'method' ? setUpMethods.test(name) : setUp.test(name);
}

/** Where it is called by name: another declaration, as any function of that name might be meant. */
function callers(callee: Declaration): Declaration[] {
  return callersOf(callee.file.pkg, nameOf(callee)).filter((d) => d !== callee);
}

/** Some caller starts it by a `go` statement. */
function isLaunched(program: Program, callee: Declaration): boolean {
  const name = nameOf(callee);
  return callers(callee).some((d) => program.summary(d).calls.some((call) => call.go && call.callee === name));
}

function isMentionedElsewhere(callee: Declaration): boolean {
  return mentioning(callee.file.pkg, nameOf(callee)).some((d) => d !== callee);
}

/**
 * Whether values of a package can live long: any library, and a `main` that serves, waits or loops for ever. A package that only the
 * program's own commands can reach (below `internal` or `cmd`) lives as long as the longest of them.
 */
export function isLongRunning(program: Program, pkg: ProgramPackage): boolean {
  let found = longRunning.get(pkg);
  if (found === undefined) {
    found = livesLong(program, pkg);
    longRunning.set(pkg, found);
  }
  return found;
}

const longRunning = new WeakMap<ProgramPackage, boolean>();

function livesLong(program: Program, pkg: ProgramPackage): boolean {
  if (pkg.info.name === 'main') return staysUp(pkg);
  if (isImportable(pkg)) return true;
  const users = program.dependents(pkg).filter((p) => p !== pkg);
  if (users.some((p) => p.info.name !== 'main' && isImportable(p))) return true;
  const commands = users.filter((p) => p.info.name === 'main');
  // What a thin `main` calls is often below `cmd` itself.
  const isServer = (p: ProgramPackage): boolean => p.info.name !== 'main' && (callsAny(p, servers) || waitsForEver(p));
  return commands.length === 0 || commands.some(staysUp) || [pkg, ...users].some(isServer);
}

/** By other modules. */
export function isImportable(pkg: ProgramPackage): boolean {
  return !/(?:^|\/)(?:internal|cmd)(?:\/|$)/.test(pkg.info.importPath);
}

function staysUp(pkg: ProgramPackage): boolean {
  return callsAny(pkg, serving) || pkg.declarations.some((d) => !d.file.source.isTest && loopsForEver(d));
}

/** `for { select {` of a goroutine that waits for channels as long as the process runs. */
function waitsForEver(pkg: ProgramPackage): boolean {
  return pkg.declarations.some((d) => !d.file.source.isTest && isFunction(d) && /\bfor \{\s*select \{/.test(sourceText(d)));
}

function callsAny(pkg: ProgramPackage, names: readonly string[]): boolean {
  return pkg.declarations.some((d) => !d.file.source.isTest && names.some((name) => d.outline.calls.includes(name)));
}

function loopsForEver(declaration: Declaration): boolean {
  return /\bfor\s*\{|\bselect\s*\{\s*\}/.test(sourceText(declaration));
}
