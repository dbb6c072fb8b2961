/** Guards that comments of gVisor's checklocks name. */
import type { Program } from '../../program.js';
import { type MapObject, shortName } from '../paths/map-objects.js';
import { findField } from '../paths/typing.js';
import type { SharedMap } from '../shared-map.js';
import { type Guard, holds, type Site } from './guards.js';

type Declared = Pick<MapObject, 'key' | 'kind' | 'owner' | 'name' | 'pkg'>;

/** Whether a `+checklocks` comment on the field or variable names a lock. */
export function isDeclaredGuarded(program: Program, map: Declared): boolean {
  return locksNamed(program, map).length > 0;
}

/** The guard that a `+checklocks:mu` comment on the field or variable names; of several, the one that is missing somewhere. */
export function declaredGuard(program: Program, map: SharedMap, sites: readonly Site[]): Guard | undefined {
  const { kind } = map;
  if (kind === 'local') return undefined;
  const guards = locksNamed(program, { ...map, kind, key: map.object }).map(({ id, name }) => guard(id, name, sites));
  return guards.find((g) => g.missing.length > 0) ?? guards[0];
}

interface NamedLock {
  /** See `HeldLock.id`. */
  readonly id: string;
  readonly name: string;
}

function locksNamed(program: Program, { kind, owner, key, name, pkg }: Declared): readonly NamedLock[] {
  if (name.endsWith('[]') || pkg === undefined) return [];
  const base = shortName(name);
  if (owner !== undefined) {
    const type = { pkg: owner.pkg, text: owner.fact.name };
    return (owner.fact.fields?.find((f) => f.name === base)?.guardedBy ?? []).flatMap((lock) => {
      const holder = findField(program, type, lock)?.owner;
      if (holder === undefined) return [];
      return [{ id: `${holder.pkg.info.importPath}.${holder.fact.name}.${lock}`, name: `${holder.fact.name}.${lock}` }];
    });
  }
  const home = pkg.info.importPath;
  if (kind !== 'variable' || key !== `n${home}.${base}`) return [];
  const declared = pkg.byName.get(base)?.find((d) => d.outline.kind === 'var');
  const variable = declared === undefined ? undefined : program.summary(declared).variables.find((v) => v.name === base);
  return (variable?.guardedBy ?? []).map((lock) => ({ id: `n${home}.${lock}`, name: lock }));
}

function guard(id: string, name: string, sites: readonly Site[]): Guard {
  const held = sites.filter((site) => holds(site, id));
  return { id, name, own: true, pointer: false, declared: true, held, missing: sites.filter((site) => !held.includes(site)) };
}
