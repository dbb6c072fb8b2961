/** Every map of a program with its types, its memory, how long it lives and where it is filled. */

import type { Estimate } from '../../go/maps/chance.js';
import { mapMemory } from '../../go/maps/memory.js';
import { maxInline } from '../../go/maps/shape.js';
import { isHashTrie, syncMapMemory } from '../../go/maps/sync-map.js';
import { isGeneric } from '../../go/types/known.js';
import { buildingToolchain } from '../../go/version.js';
import type { Declaration, Program } from '../program.js';
import { isSyncMap, mapType, sizeof, type Type, typeString, typingFactsOf } from '../typing/index.js';
import { layoutOf, mapRuntime } from './layout.js';
import { type MapLifetime, MapLifetimes } from './lifetimes.js';
import { localTraffic } from './local-traffic.js';
import { functionText, ownerText, type StructOwner, structOwners } from './struct-owners.js';
import { storedTraffic, type Traffic } from './traffic.js';
import { type TypedName, typedNames } from './typed-names.js';

export interface MapCost {
  readonly map: TypedName;
  /** The struct type of a field, the function of a local; absent for variables. */
  readonly owner?: string;
  readonly type: 'map' | 'sync.Map';
  readonly keyType: string;
  readonly elemType: string;
  /** Bytes. */
  readonly keySize?: number;
  readonly elemSize?: number;
  readonly lifetime: MapLifetime;
  /** Absent where uses are not followed. */
  readonly traffic?: Traffic;
  /** The release that builds; absent: the newest. */
  readonly toolchain?: string;
  /** Absent where a size is not known. */
  readonly memory?: MapCostMemory;
  /** What `memory` takes for granted. */
  readonly assuming?: string;
  /** Why something is absent: of the sizes first, then of the memory. */
  readonly unknown?: string;
}

/** Bytes; what keys and elements point to is not in it. */
export interface MapCostMemory {
  /** Keys and elements lie in the map itself, so that it keeps their memory after deletes. */
  readonly inline: boolean;
  /** With a million entries in it. */
  readonly perEntry: number;
  /** What stays after so many entries have been in it and were all deleted. */
  readonly at100k: Estimate;
  readonly at1M: Estimate;
}

export interface MapCostsOptions {
  /** Also local variables, parameters and results. */
  readonly locals: boolean;
  readonly of?: (declaration: Declaration) => boolean;
}

/** Maps and sync.Maps, those in which a million entries would leave the most first; those of which that is not known come last. */
export function mapCosts(program: Program, options: MapCostsOptions): MapCost[] {
  const lifetimes = new MapLifetimes(program);
  const owners = new Map<Declaration, readonly StructOwner[]>();
  const ownerOf = (map: TypedName): StructOwner | undefined => {
    if (map.kind !== 'field') return undefined;
    const { declaration } = map;
    let all = owners.get(declaration);
    if (all === undefined) {
      all = structOwners(typingFactsOf(program, declaration), declaration);
      owners.set(declaration, all);
    }
    return all[map.struct];
  };
  const found: MapCost[] = [];
  for (const map of typedNames(program, options)) {
    if (map.name === '_' || map.name === '') continue;
    const inner = mapType(map.type);
    if (inner === undefined && !isSyncMap(map.type)) continue;
    const owner = ownerOf(map);
    const text =
      owner === undefined ? (map.kind === 'local' ? functionText(map.declaration) : undefined) : ownerText(owner, map.declaration);
    const traffic = map.kind === 'local' ? localTraffic(program, map) : storedTraffic(program, map, owner);
    const toolchain = buildingToolchain(map.declaration.file.pkg.runtime);
    found.push({
      map,
      ...(text === undefined ? {} : { owner: text }),
      ...(inner === undefined ? ofSyncMap(program, map.declaration) : ofMap(program, map.declaration, inner.key, inner.elem)),
      lifetime: lifetimes.of(map, owner, traffic),
      ...(traffic === undefined ? {} : { traffic }),
      ...(toolchain === undefined ? {} : { toolchain }),
    });
  }
  return found.sort(byCost);
}

const longest: readonly MapLifetime['scope'][] = ['process', 'object', 'call'];

/** Of those that keep the same first what takes the most beside, lives the longest, is filled at all; then in order of files. */
function byCost(a: MapCost, b: MapCost): number {
  return (
    (b.memory?.at1M.expected ?? -1) - (a.memory?.at1M.expected ?? -1) ||
    (b.memory?.perEntry ?? 0) - (a.memory?.perEntry ?? 0) ||
    longest.indexOf(a.lifetime.scope) - longest.indexOf(b.lifetime.scope) ||
    Number(isFilled(b)) - Number(isFilled(a))
  );
}

function isFilled({ traffic }: MapCost): boolean {
  return (traffic?.writers.length ?? 0) > 0;
}

type Measured = Pick<MapCost, 'type' | 'keyType' | 'elemType' | 'keySize' | 'elemSize' | 'memory' | 'assuming' | 'unknown'>;

/** Keys and values are of type any: what lies in them is not known, so the memory is that of the map by itself. */
function ofSyncMap({ arch }: Program, { file }: Declaration): Measured {
  const runtime = mapRuntime(file.pkg.runtime, arch);
  const { toolchain, pointerSize: word = 8 } = runtime;
  const million = syncMapMemory(1e6, runtime);
  const boxes = `keys and values are pointers; others take memory of their own beside it, an int ${word} bytes, a string ${2 * word} and its text`;
  const order = 'all are stored, then read, then deleted, which leaves the keys in it until later stores and reads rebuild it';
  return {
    type: 'sync.Map',
    keyType: 'any',
    elemType: 'any',
    keySize: 2 * word,
    elemSize: 2 * word,
    memory: {
      inline: false,
      perEntry: million.full.expected / 1e6,
      at100k: syncMapMemory(1e5, runtime).empty,
      at1M: million.empty,
    },
    assuming: isHashTrie(toolchain) ? boxes : `${boxes}; ${order}`,
  };
}

function ofMap(program: Program, { file }: Declaration, key: Type, elem: Type): Measured {
  const { arch } = program;
  const keySize = sizeof(key, arch);
  const elemSize = sizeof(elem, arch);
  const measured = {
    type: 'map',
    keyType: typeString(key, undefined, arch),
    elemType: typeString(elem, undefined, arch),
    ...(keySize === undefined ? {} : { keySize }),
    ...(elemSize === undefined ? {} : { elemSize }),
  } as const;
  const [keyLayout, value] = [layoutOf(key, arch), layoutOf(elem, arch)];
  if (keyLayout === undefined || value === undefined)
    return { ...measured, unknown: keyLayout === undefined ? reasonOf('key', key) : reasonOf('elem', elem) };
  const runtime = mapRuntime(file.pkg.runtime, arch);
  const shape = { key: keyLayout, value };
  const million = mapMemory(shape, 1e6, runtime);
  return {
    ...measured,
    memory: {
      inline: keyLayout.size <= maxInline && value.size <= maxInline,
      perEntry: million.full.expected / 1e6,
      at100k: mapMemory(shape, 1e5, runtime).empty,
      at1M: million.empty,
    },
  };
}

function reasonOf(part: 'key' | 'elem', type: Type): string {
  const name = part === 'key' ? 'keyType' : 'elemType';
  if (isGeneric(type)) return `${name} depends on a type parameter`;
  const absent = absentPackage(type, 0);
  return absent === undefined ? `${name} could not be resolved` : `${name} needs package ${absent}, which is not on this machine`;
}

const maxDepth = 20;

/** The first package that a size depends on and of which only names are known. */
function absentPackage(type: Type, depth: number): string | undefined {
  if (depth > maxDepth) return undefined;
  if (type.kind === 'named' || type.kind === 'alias') {
    const { pkg, right } = type.declaration;
    return right.kind === 'unknown' ? pkg || undefined : absentPackage(right, depth + 1);
  }
  if (type.kind === 'array') return absentPackage(type.elem, depth + 1);
  if (type.kind !== 'struct') return undefined;
  for (const field of type.fields) {
    const found = absentPackage(field.type, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
