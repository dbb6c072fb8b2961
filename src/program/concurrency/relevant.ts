/** Which functions have to be looked at for a package's maps: those that may touch them, and all that may call those. */
import { triggerMask } from '../../outline/index.js';
import { callersOf, mentioning } from '../mentions.js';
import { type Declaration, isFunction, type Program, type ProgramPackage } from '../program.js';
import { mapOf } from './typing.js';

const mapWords = triggerMask(['map', 'delete']);
const starts = triggerMask(['go', 'AfterFunc']);
const touching = triggerMask(['map', 'delete', 'go', 'Lock', 'RLock', 'Unlock', 'RUnlock']);

/** Whether what a function does can matter to its callers: it may touch a map that it is given, lock, start goroutines or wait. */
export function mayMatter({ outline }: Declaration): boolean {
  return (outline.triggers & touching) !== 0 || outline.calls.includes('Wait');
}

/** Functions that touch the package's maps, and all that may call them. */
export function relevant(program: Program, pkg: ProgramPackage): ReadonlySet<Declaration> {
  const found = new Set<Declaration>();
  for (const name of mapNames(program, pkg)) for (const d of mentioning(pkg, name)) if (isFunction(d)) found.add(d);
  for (const d of pkg.declarations) if (isFunction(d) && !d.file.source.isTest && (d.outline.triggers & mapWords) !== 0) found.add(d);
  for (const d of pkg.declarations) if (d.file.source.isTest && isFunction(d) && startsGoroutines(d)) found.add(d);
  for (const d of found) for (const caller of callersOf(pkg, d.outline.names[0] ?? '')) if (isFunction(caller)) found.add(caller);
  return found;
}

/** Of tests, only what they do to their own variables counts. */
function startsGoroutines({ outline }: Declaration): boolean {
  if ((outline.triggers & mapWords) === 0) return false;
  return (outline.triggers & starts) !== 0 || outline.calls.some((name) => name === 'Go' || name === 'Parallel' || name === 'RunParallel');
}

/** Names of the fields and package variables that are maps. */
function mapNames(program: Program, pkg: ProgramPackage): ReadonlySet<string> {
  const names = new Set<string>();
  const declared = new Set(
    pkg.declarations.filter((d) => !d.file.source.isTest && !isFunction(d) && (d.outline.triggers & mapWords) !== 0),
  );
  for (const d of declared) {
    const { types, variables } = program.summary(d);
    for (const v of variables) if (isMap(program, pkg, v.text) || v.text?.includes('map[') === true) names.add(v.name);
    for (const type of types) {
      for (const f of type.fields ?? []) if (isMap(program, pkg, f.text) || f.text?.includes('map[') === true) names.add(f.name);
      // Fields and variables of a named map type.
      if (!isMap(program, pkg, type.text)) continue;
      names.add(type.name);
      for (const user of mentioning(pkg, type.name)) if (!isFunction(user)) declared.add(user);
    }
  }
  return names;
}

function isMap(program: Program, pkg: ProgramPackage, text: string | undefined): boolean {
  return text !== undefined && mapOf(program, { pkg, text }) !== undefined;
}
