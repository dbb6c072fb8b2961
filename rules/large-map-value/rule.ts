import type { Confidence } from '../../src/finding.js';
import { isSwiss } from '../../src/go/maps/memory.js';
import { type MapShape, maxInline } from '../../src/go/maps/shape.js';
import { buildingToolchain } from '../../src/go/version.js';
import { hasOpenKey } from '../../src/program/keys.js';
import { isTestCode } from '../../src/program/kinds-of-code.js';
import { endsWithCall, isMadeRepeatedly, isReplaced } from '../../src/program/lifetimes.js';
import { hasLimit, isRemade } from '../../src/program/maps/growth.js';
import { keeperOf } from '../../src/program/maps/keepers.js';
import { layoutOf, mapRuntime } from '../../src/program/maps/layout.js';
import { type LongMap, maps } from '../../src/program/maps/long-lived.js';
import { type ObjectUse, type StoredObject, usesOf } from '../../src/program/objects.js';
import type { Program } from '../../src/program/program.js';
import { isLongRunning, isRepeated } from '../../src/program/sites.js';
import { typeString } from '../../src/program/typing/index.js';
import { isSeenMadeRepeatedly, isSeenRepeating } from '../../src/program/visible-repetition.js';
import type { Report, Rule } from '../../src/rule.js';
import { type Case, textsOf } from './words.js';

export const rule: Rule = {
  meta: {
    id: 'large-map-value',
    summary: 'a long-lived map that stores large values itself',
    description:
      'Values of up to 128 bytes lie in the map itself, whose memory never shrinks: after a peak it stays even when every entry has been deleted. ' +
      'Larger ones are stored by pointer, so each insert allocates and copies one. Store pointers, or copy what is left into a fresh map from time to time.',
    severity: 'warning',
    goVersions: 'all (buckets up to Go 1.23, Swiss tables since 1.24; the figures are those of the version that builds)',
  },
  check(program, report) {
    for (const map of maps(program)) {
      const finding = judge(program, map);
      if (finding !== undefined) report(finding);
    }
  },
};

/** Bytes of a value from which a report is worth it: stored in the map, and beside it. */
const inlineFrom = 64;
const besideFrom = 1024;

function judge(program: Program, map: LongMap): Report | undefined {
  const { object, declaration, at } = map;
  if (isTestCode(declaration.file) || !isLongRunning(program, object.pkg)) return undefined;
  const arch = program.arch;
  const key = layoutOf(map.key, arch);
  const value = layoutOf(map.elem, arch);
  if (key === undefined || value === undefined || value.size < inlineFrom) return undefined;
  const shape: MapShape = { key, value };
  if (object.kind === 'field' && (endsWithCall(program, object.owner) || isReplaced(program, object.owner))) return undefined;
  const uses = usesOf(program, object);
  if (isRemade(program, uses) || hasLimit(object, uses)) return undefined;
  const stores = uses.filter((u) => u.kind === 'store' && !u.uncertain);
  const fills = stores.filter((u) => isRepeated(program, u.declaration, u.use));
  const shrinks = uses.filter((u) => isShrinking(u) && !u.uncertain);
  const open = fills.filter((u) => hasOpenKey(program, u) && u.use.key?.few !== true);
  const first = open[0];
  if (first === undefined) return undefined;
  const copies = copiesOf(program, uses, fills);
  const between = value.size > maxInline && value.size < besideFrom;
  if (between && copies.length === 0) return undefined;
  const toolchain = buildingToolchain(object.pkg.runtime);
  const told: Case = {
    name: nameOf(object),
    value: typeString(map.elem),
    shape,
    runtime: mapRuntime(object.pkg.runtime, arch),
    release: toolchain === undefined ? 'the newest Go' : `Go ${toolchain}`,
    swiss: isSwiss(toolchain),
    copied: copies.length === 0 ? undefined : copies[0]?.use.copies,
    deletes: shrinks.length > 0,
  };
  return {
    at: program.span(declaration, at),
    ...(between ? { severity: 'note' as const } : {}),
    confidence: confidenceOf(program, map, { open, shrinks, restored: fills.length < stores.length }),
    ...textsOf(told),
    related: [
      ...open.slice(0, 3).map((u) => ({ at: program.span(u.declaration, u.use.at), message: `filled here, in ${funcOf(u)}` })),
      ...shrinks.slice(0, 2).map((u) => ({ at: program.span(u.declaration, u.use.at), message: `deleted from here, in ${funcOf(u)}` })),
      ...(between ? copies : [])
        .slice(0, 2)
        .map((u) => ({ at: program.span(u.declaration, u.use.at), message: `copied here, in ${funcOf(u)}` })),
    ],
  };
}

function isShrinking({ kind, use }: ObjectUse): boolean {
  // maps.DeleteFunc
  return kind === 'delete' || kind === 'clear' || (kind === 'escape' && use.passedTo?.callee === '.DeleteFunc');
}

/** Where values are copied again and again: by `range`, or read, changed and stored back by one function. */
function copiesOf(program: Program, uses: readonly ObjectUse[], fills: readonly ObjectUse[]): ObjectUse[] {
  const fillers = new Set(fills.map((u) => u.declaration));
  return uses.filter(
    ({ use, declaration, uncertain }) =>
      !uncertain &&
      (use.copies === 'range' || (use.copies === 'element' && fillers.has(declaration))) &&
      isRepeated(program, declaration, use),
  );
}

interface Traffic {
  /** Inserts at repeated sites under keys that can be any. */
  readonly open: readonly ObjectUse[];
  readonly shrinks: readonly ObjectUse[];
  /** Start-up fills it as well: a registry that is read from somewhere and kept up to date. */
  readonly restored: boolean;
}

/**
 * That keys are ever new, or that entries come and go by code which is seen to run again and again, says that there can be many; a keeper
 * says that the map outlives a call. What is seen of neither is of low confidence, as is what holds things that somebody sets up, and
 * what belongs to owners of which there are ever new ones.
 */
function confidenceOf(program: Program, map: LongMap, { open, shrinks, restored }: Traffic): Confidence {
  const { object } = map;
  const repeats = (u: ObjectUse): boolean => isSeenRepeating(program, u.declaration, u.use);
  const filled = open.some(repeats);
  const drained = !restored && filled && shrinks.some((u) => !isUndo(u, open) && repeats(u));
  const origins = open.flatMap((u) => u.use.key?.origin ?? []);
  // Of addresses alone there may be few: those of the servers that somebody asks.
  const fresh = origins.some((origin) => origin !== 'address' || filled);
  if (!drained && !(fresh && (filled || shrinks.length > 0))) return 'low';
  if (isSetUp(object.name) || isSetUp(typeString(map.elem))) return 'low';
  if (object.kind === 'variable') return fresh && drained ? 'high' : 'medium';
  if ((isMadeRepeatedly(program, object.owner) && isSeenMadeRepeatedly(program, object.owner)) || belongsToOne.test(object.owner.fact.name))
    return 'low';
  const keeper = keeperOf(program, object.owner);
  if (keeper === undefined) return 'low';
  return fresh && drained && (keeper === 'variable' || keeper === 'handler') ? 'high' : 'medium';
}

/** It takes out what the same code has just put in, as something went wrong. */
function isUndo(shrink: ObjectUse, fills: readonly ObjectUse[]): boolean {
  return fills.some((u) => u.declaration === shrink.declaration && u.use.at.start < shrink.use.at.start);
}

/** By its name an owner is one of many that come and go, and its maps with it. */
const belongsToOne = /(?:conn|connection|session|peer|endpoint|stream|request|query|transaction|tx|job|iterator|scanner|parser|builder)$/i;

/** Speaks of things of which there are as many as somebody configured or wrote: `pluginInfo`, `staticRoutes`, `policy.Rule`. */
function isSetUp(name: string): boolean {
  return /(?:plugin|driver|provider|backend|server|relay|upstream|route|rule|polic(?:y|ie)|config|setting|option|schema|template|profile|spec|command|codec)s?(?:info|meta|state|status|entry|item|data|map|by\w+)?$/i.test(
    name,
  );
}

function nameOf(object: StoredObject): string {
  return object.kind === 'field' ? `${object.owner.fact.name}.${object.name}` : object.name;
}

function funcOf({ use }: ObjectUse): string {
  const { name, receiver } = use.func;
  return receiver === undefined ? name || 'an initialiser' : `${receiver}.${name}`;
}
