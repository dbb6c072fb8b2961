/** Who may call a function, by names: before anything is parsed. */
import { callersOf, mentioning } from '../../mentions.js';
import { type Declaration, isFunction, type Program } from '../../program.js';
import { usesFunction } from './map-words.js';

const known = new WeakMap<Declaration, readonly Declaration[]>();

/** Functions of its package that may call it, or hand it over. */
export function callersAround(callee: Declaration): readonly Declaration[] {
  let found = known.get(callee);
  if (found === undefined) {
    const name = callee.outline.names[0] ?? '';
    const isMethod = callee.outline.kind === 'method';
    found = mentioning(callee.file.pkg, name).filter((d) => d !== callee && isFunction(d) && usesFunction(d, name, isMethod));
    known.set(callee, found);
  }
  return found;
}

/** A name that so many call is everybody's name. */
const maxCallers = 40;

/** Functions of other packages that may call it; undefined where it is everybody's name. */
export function callersElsewhereOf(program: Program, { file: { pkg }, outline }: Declaration): readonly Declaration[] | undefined {
  const others = program.dependents(pkg).filter((user) => user !== pkg);
  const callers = others.flatMap((user) => callersOf(user, outline.names[0] ?? '').filter(isFunction));
  return callers.length > maxCallers ? undefined : callers;
}
