/** Which types' values outlive the call that makes them (RULES.md "Long-lived storage"). */
import { startUp } from '../go/library/processes.js';
import type { MemberUse } from '../summary/index.js';
import { callersOf, mentioning } from './mentions.js';
import { methodsOf } from './methods.js';
import { isExported, typeOfPath } from './objects.js';
import { type Declaration, isFunction, nameOf, ownContext, type Program, sourceText } from './program.js';
import { constructorsOf, isConstruction, isConstructor, isRepeated } from './sites.js';
import type { NamedType } from './types.js';

/**
 * Whether all values of a type visibly end with the call that makes them: it is not exported, no type or variable of the package is
 * declared with it, and each value goes into a local variable that never leaves its function. Builders, collectors, tables.
 */
export function endsWithCall(program: Program, { pkg, declaration, fact }: NamedType): boolean {
  if (isExported(fact.name)) return false;
  const named = mentioning(pkg, fact.name).filter((d) => d !== declaration);
  if (named.some((d) => d.outline.kind === 'type' || d.outline.kind === 'var')) return false;
  const instances = named.flatMap((d) => program.summary(d).instances.filter((i) => i.type === fact.name));
  return instances.length > 0 && instances.every((i) => i.local);
}

/**
 * Whether values of a type make room for fresh ones while the process runs: `*c = Cache{}`, or a variable, a field or an atomic pointer
 * of the type that gets a fresh one outside constructors. What such a value holds goes with it.
 */
export function isReplaced(program: Program, owner: NamedType): boolean {
  const { pkg, fact } = owner;
  const named = mentioning(pkg, fact.name);
  const atomic = new RegExp(`\\batomic\\.Pointer\\[\\s*${fact.name}\\b`);
  if (named.some((d) => atomic.test(sourceText(d)))) return true;
  // A fresh value is made by the type's name, by its constructor, or of the receiver.
  const ends = fact.name.toLowerCase();
  const makers = constructorsOf(pkg)
    .filter(({ lower }) => lower.endsWith(ends))
    .map(({ name }) => name);
  const methods = methodsOf(pkg, fact.name).filter((d) => overwrites.test(sourceText(d)));
  const literal = new RegExp(`\\b${fact.name}\\s*\\{|\\bnew\\(\\s*${fact.name}\\b`);
  const candidates = new Set([
    ...named.filter((d) => literal.test(sourceText(d))),
    ...makers.flatMap((name) => callersOf(pkg, name)),
    ...methods,
  ]);
  return [...candidates].some((d) => program.summary(d).uses.some((use) => !isConstruction(d, use) && isFreshOwner(program, owner, use)));
}

const makerDepth = 3;

/**
 * Whether values of a type are made again and again while the process runs: entries, queries, sessions. Each begins empty and goes with
 * what it belongs to. False where nobody in the program makes one.
 */
export function isMadeRepeatedly(program: Program, owner: NamedType): boolean {
  const makers = mentioning(owner.pkg, owner.fact.name).filter((d) => program.summary(d).instances.some((i) => i.type === owner.fact.name));
  return makers.some((d) => makesRepeatedly(program, d, 0));
}

/** Code that makes something: a constructor as often as it is called, anything else as often as it runs. */
function makesRepeatedly(program: Program, maker: Declaration, depth: number): boolean {
  const name = nameOf(maker);
  if (!isFunction(maker)) return false;
  if (!isConstructor(maker)) return !startUp.test(name) && isRepeated(program, maker, { func: ownContext(maker) });
  if (depth >= makerDepth) return false;
  return callersAnywhere(program, maker).some((caller) => {
    if (isConstructor(caller) || startUp.test(nameOf(caller))) return makesRepeatedly(program, caller, depth + 1);
    return program.summary(caller).calls.some((call) => call.callee === name && isRepeated(program, caller, call));
  });
}

/** Who calls a function by its name, or by its package's and its own; a method of another name's type may be among them. */
function callersAnywhere(program: Program, callee: Declaration): Declaration[] {
  const { pkg } = callee.file;
  const name = nameOf(callee);
  const isMethod = callee.outline.kind === 'method';
  const inside = new RegExp(isMethod ? `\\.${name}\\(` : `(?<![.\\w])${name}\\(`);
  const outside = new RegExp(isMethod ? `\\.${name}\\(` : `\\b${pkg.info.name}\\.${name}\\(`);
  const users = isExported(name) ? program.dependents(pkg) : [pkg];
  return users.flatMap((user) =>
    callersOf(user, name).filter((d) => d !== callee && (user === pkg ? inside : outside).test(sourceText(d))),
  );
}

/** `*c = …` at the start of a statement. */
const overwrites = /[\s;{]\*\w+\s*=[^=]/;

function isFreshOwner(program: Program, owner: NamedType, use: MemberUse): boolean {
  const { rootType, fields } = use;
  // `*c = …`: what it points to gives way, whatever comes.
  if (fields.length === 0 && rootType !== undefined) return rootType === owner.fact.name && (use.kind === 'assign' || use.kind === 'renew');
  return use.kind === 'renew' && typeOfPath(program, owner.pkg, use, fields)?.fact === owner.fact;
}
