import type { Confidence } from '../../src/finding.js';
import { atLeast, buildingToolchain } from '../../src/go/version.js';
import { hasOpenKey } from '../../src/program/keys.js';
import { isTestCode } from '../../src/program/kinds-of-code.js';
import { endsWithCall, isReplaced } from '../../src/program/lifetimes.js';
import { isExported, type ObjectUse, type StoredObject, usesOf } from '../../src/program/objects.js';
import type { Program, ProgramPackage } from '../../src/program/program.js';
import { isConstruction, isLongRunning, isRepeated } from '../../src/program/sites.js';
import { type StoredMap, syncMaps } from '../../src/program/sync-maps.js';
import type { Report, Rule } from '../../src/rule.js';
import { originOfName } from '../../src/summary/uses/origin.js';

export const rule: Rule = {
  meta: {
    id: 'sync-map-write-only',
    summary: 'a long-lived sync.Map that is filled and never emptied',
    description:
      'A sync.Map in a package variable or a field that keeps getting new keys while no code that can see it deletes, clears or replaces it: it grows for as long as the process lives. ' +
      'Where nothing reads it either, it is a write-only registry. Delete what is done with, bound it, or use a cache with a size limit or TTL.',
    severity: 'warning',
    goVersions: 'all (sync.Map exists since Go 1.9; Clear since 1.23)',
  },
  check(program, report) {
    for (const map of syncMaps(program)) {
      const finding = judge(program, map);
      if (finding !== undefined) report(finding);
    }
  },
};

const stores: ReadonlySet<string> = new Set(['Store', 'LoadOrStore', 'Swap']);
const removals: ReadonlySet<string> = new Set(['Delete', 'LoadAndDelete', 'CompareAndDelete', 'Clear']);
const reads: ReadonlySet<string> = new Set(['Load', 'Range', 'CompareAndSwap']);
/** Reads only where the result is used. */
const swaps: ReadonlySet<string> = new Set(['LoadOrStore', 'Swap']);

function judge(program: Program, map: StoredMap): Report | undefined {
  const { object, declaration, at } = map;
  if (isTestCode(declaration.file) || !isLongRunning(program, object.pkg)) return undefined;
  if (object.kind === 'field' && endsWithCall(program, object.owner)) return undefined;
  const uses = usesOf(program, object);
  const fills = uses.filter(
    (u) =>
      u.kind === 'method' &&
      stores.has(u.method ?? '') &&
      !u.uncertain &&
      isRepeated(program, u.declaration, u.use) &&
      hasOpenKey(program, u),
  );
  const first = fills[0];
  if (first === undefined || uses.some((u) => endsGrowth(map, u))) return undefined;
  if (object.kind === 'field' && isReplaced(program, object.owner)) return undefined;
  const read = uses.some(
    (u) =>
      u.kind === 'read' || (u.kind === 'method' && (reads.has(u.method ?? '') || (swaps.has(u.method ?? '') && u.use.result === true))),
  );
  const name = object.kind === 'field' ? `${object.owner.fact.name}.${object.name}` : object.name;
  return {
    at: program.span(declaration, at),
    confidence: confidenceOf(program, object, fills, read),
    message: read
      ? `sync.Map \`${name}\` is filled by ${fillers(fills)}, and its keys are never removed`
      : `sync.Map \`${name}\` is written by ${fillers(fills)} but never read, and its keys are never removed`,
    why: whyOf(object.pkg, read),
    help: helpOf(object.pkg, read),
    related: fills.slice(0, 4).map((u) => ({ at: program.span(u.declaration, u.use.at), message: `filled here, in ${funcOf(u)}` })),
  };
}

/** A removal, a replacement after construction, or a use that cannot be followed. */
function endsGrowth(map: StoredMap, { kind, method, declaration, use }: ObjectUse): boolean {
  switch (kind) {
    case 'method':
      return removals.has(method ?? '');
    case 'escape':
      return true;
    case 'assign':
    case 'renew':
      // A pointer to a map that others have as well: they may empty it.
      if (map.pointer && kind === 'assign') return true;
      // `T{m: …}` makes another owner; the old one's map stays what it was.
      return !isConstruction(declaration, use);
    default:
      return false;
  }
}

/**
 * A map that is read may be a cache of things of which there are few: it takes a key or value that is ever new to say more. What other
 * packages can name, they may empty: seen only where the whole module is read, and never of other modules.
 */
function confidenceOf(program: Program, object: StoredObject, fills: readonly ObjectUse[], read: boolean): Confidence {
  if (read && originOfName(object.name) === undefined && !fills.some((u) => u.use.key?.origin !== undefined)) return 'low';
  const visible = isExported(object.name) && object.pkg.info.name !== 'main';
  if (visible && !program.isWhole(object.pkg)) return 'low';
  const elsewhere = visible && !/(?:^|\/)internal(?:\/|$)/.test(object.pkg.info.importPath);
  return read || elsewhere || object.kind === 'field' ? 'medium' : 'high';
}

function funcOf(use: ObjectUse): string {
  const { name, receiver } = use.use.func;
  return receiver === undefined ? name || 'an initialiser' : `${receiver}.${name}`;
}

function fillers(uses: readonly ObjectUse[]): string {
  const names = [...new Set(uses.map(funcOf))];
  return names.length > 2 ? `${names[0]} and ${names.length - 1} other functions` : names.join(' and ');
}

function whyOf(pkg: ProgramPackage, read: boolean): string {
  const grows = 'Each new key stays, with its value, for as long as the process lives';
  if (!read) return `${grows}, and nobody uses it`;
  const toolchain = buildingToolchain(pkg.runtime);
  // FACTS: 200,000 keys of 256 B stored and deleted leave 57.9 MB with 1.15.0.
  return toolchain !== undefined && !atLeast(toolchain, 16)
    ? `${grows}; and built by Go 1.15 a Delete alone would keep the keys (golang/go#40999)`
    : grows;
}

function helpOf(pkg: ProgramPackage, read: boolean): string {
  const clear =
    pkg.runtime.go !== undefined && !atLeast(pkg.runtime.go, 23) ? 'replace the whole map from time to time' : 'Clear it from time to time';
  return read
    ? `Delete entries when their owner is done, ${clear}, or use a cache with a size limit or TTL`
    : 'Remove the map, or read it and Delete entries when their owner is done';
}
