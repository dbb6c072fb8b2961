/** Maps with a lock that some accesses hold: the others forgot it, or hold it for reading only. */
import { callersAround, callersElsewhereOf } from '../../src/program/concurrency/demand/callers.js';
import { isRegistered, obscure } from '../../src/program/concurrency/function/state.js';
import {
  excluded,
  functionsOf,
  type Guard,
  holds,
  isLock,
  mayHold as maybe,
  plainestFirst,
  replacesOf,
  type Site,
} from '../../src/program/concurrency/locks/guards.js';
import { structOf } from '../../src/program/concurrency/locks/lock-ids.js';
import { isEventLoop, isInContext, type Parallel, parallel, runsOnPart } from '../../src/program/concurrency/parallel.js';
import { structsOnWay } from '../../src/program/concurrency/paths/map-objects.js';
import { leadsThroughElement } from '../../src/program/concurrency/paths/path.js';
import type { MapAccess, SharedMap } from '../../src/program/concurrency/shared-map.js';
import { nameOf, type Program } from '../../src/program/program.js';
import { doubts, isEarly, isExcused, isSetUp, registers } from './excuses.js';
import { type Blame, evidenceOf, evidenceOfOne, isOther, isReadersOnly, isTaken, takes, type WeighedBlame } from './missing-lock.js';
import { partnerOf } from './partners.js';
import { asWrite, type Side, type Verdict } from './verdict.js';
import { weightOf } from './weights.js';
import { contextOf, helpOfReaders, verbOf } from './words.js';

export function judgeGuarded(program: Program, map: SharedMap, sites: readonly Site[], guard: Guard | undefined): Verdict | undefined {
  if (guard === undefined) return undefined;
  return readLock(map, sites, guard) ?? (guard.declared === true ? demanded(map, guard) : forgotten(program, map, guard));
}

/** A write under RLock: other readers are not kept out. */
function readLock(map: SharedMap, sites: readonly Site[], guard: Guard): Verdict | undefined {
  const isBlamed = (v: MapAccess): boolean => v.locks.every((l) => l.mode === 'r') && holds(v, guard.id);
  // Somebody else may be there at the same time.
  const meets = (v: MapAccess): boolean =>
    sites.some((s) => s.variants.some((other) => parallel(asCalled(v, guard), asCalled(other, guard)) !== 'none'));
  const blamed =
    guard.own || isHeldByAll(sites, guard) ? sites.filter((s) => s.writes && s.variants.some((v) => isBlamed(v) && meets(v))) : [];
  const [first] = blamed;
  if (first === undefined || map.kind === 'local') return undefined;
  return {
    severity: 'error',
    evidence: ['written under a read lock', ...doubts(first.first, false)],
    message: `map ${map.name} is ${verbOf(first)} under a read lock of ${guard.name}, ${contextOf(first.first)}`,
    help: helpOfReaders(guard),
    places: [...blamed.map((site) => ({ site, text: `also ${verbOf(site)} under a read lock` })), ...others(guard.held, blamed, guard)],
    sides: readSides(asWrite(first, first.variants.find((v) => isBlamed(v) && meets(v)) ?? first.first), sites),
  };
}

/** An outer object's lock that everybody holds guards the map as its own would. */
function isHeldByAll(sites: readonly Site[], guard: Guard): boolean {
  // Of several maps below it, each may have a goroutine of its own.
  const isOneOfSeveral = (v: MapAccess): boolean => isInContext(v) && leadsThroughElement(v.access.path.steps);
  const isOuter = (v: MapAccess): boolean =>
    !isOneOfSeveral(v) && v.locks.some(({ id, relation }) => id === guard.id && relation === 'outer');
  return guard.missing.length === 0 && guard.held.length > 1 && sites.every(({ variants }) => variants.every(isOuter));
}

/** With what a read lock lets in: another function that has one, else the same one again. */
function readSides(blamed: MapAccess, sites: readonly Site[]): Verdict['sides'] {
  const elsewhere = sites.flatMap((s) => s.variants).filter((v) => v.entry.frame !== blamed.entry.frame);
  const other = partnerOf(blamed, elsewhere);
  return other === undefined ? [{ access: blamed }] : [{ access: blamed }, { access: other }];
}

function others(held: readonly Site[], blamed: readonly Site[], guard: Guard): Verdict['places'] {
  const rest = held.filter((site) => !blamed.includes(site));
  const writersFirst = [...rest.filter((s) => s.writes), ...rest.filter((s) => !s.writes)];
  return writersFirst.slice(0, 2).map((site) => ({ site, text: `${verbOf(site)} under ${guard.name} here, ${contextOf(site.first)}` }));
}

/** Accesses without the lock that the others hold, one side of each pair writing. */
function forgotten(program: Program, map: SharedMap, guard: Guard): Verdict | undefined {
  // Who gives it another map under the lock means it for those that write.
  const isReplaced = guard.own && replacesOf(map).some((site) => holds(site, guard.id));
  if (guard.held.length < 2 && !guard.held.some((s) => s.writes) && !isReplaced && !isReadersOnly(map, guard)) return undefined;
  const all = guard.missing
    .flatMap((site) => blame(program, map, site, guard) ?? [])
    .sort((a, b) => Number(b.site.writes) - Number(a.site.writes) || weightOf(b.evidence) - weightOf(a.evidence));
  const later = all.filter(({ variant }) => !isEarly(variant, true));
  const sure = (later.length > 0 ? later : all).filter(({ variant }) => !maybe(variant, guard));
  const blames = sure.length > 0 ? sure : later.length > 0 ? later : all;
  const [first] = blames;
  if (first === undefined) return undefined;
  // In a test, any helper may have waited.
  if (first.variant.access.declaration.file.source.isTest) return undefined;
  const verb = verbOf(first.site);
  const total = guard.held.length + guard.missing.length;
  const count = guard.held.length === 1 ? 'which one other access holds' : `which is held at ${guard.held.length} of ${total} accesses`;
  return {
    severity: 'error',
    evidence: evidenceOf(program, map, guard, blames),
    message: `map ${map.name} is ${verb} without ${guard.name}, ${count}`,
    ...toldOf(first, blames, guard),
  };
}

/** Accesses without the lock that a comment on the map demands: nobody else need be seen to run beside them. */
function demanded(map: SharedMap, guard: Guard): Verdict | undefined {
  const blames = guard.missing
    .flatMap((site): Blame[] => {
      const variant = site.variants.find((v) => !holds(v, guard.id) && !maybe(v, guard) && !isExcused(v));
      return variant === undefined ? [] : [{ site, variant }];
    })
    .sort((a, b) => Number(b.site.writes) - Number(a.site.writes));
  const [first] = blames;
  if (first === undefined) return undefined;
  return {
    severity: 'error',
    evidence: ['a lock that a comment demands is missing'],
    message: `map ${map.name} is ${verbOf(first.site)} without ${guard.name}, which its +checklocks comment demands`,
    ...toldOf(first, blames, guard),
  };
}

/** Where the lock is missing, and who holds it. */
function toldOf(first: Blame, blames: readonly Blame[], guard: Guard): Pick<Verdict, 'places' | 'sides' | 'unlocked'> {
  return {
    places: [
      ...blames.map(({ site }) => ({ site, text: `also ${verbOf(site)} without it, ${contextOf(site.first)}` })),
      ...others(guard.held, [], guard),
    ],
    sides: [{ access: asWrite(first.site, first.variant) }, ...guardedSide(first, guard)],
    unlocked: blames.map(({ site }) => site),
  };
}

/** The access under the guard that most shows the fault. */
function guardedSide({ site, variant }: Blame, guard: Guard): [] | [Side] {
  const held = guard.held.filter((other) => site.writes || other.writes).flatMap((other) => other.variants);
  const other = partnerOf(variant, held, (one) => asCalled(one, guard));
  return other === undefined ? [] : [{ access: other }];
}

/** The way to an access without the lock that most speaks for a fault. */
function blame(program: Program, map: SharedMap, site: Site, guard: Guard): WeighedBlame | undefined {
  const found: WeighedBlame[] = [];
  for (const variant of plainestFirst(site.variants)) {
    if (holds(variant, guard.id) || isExcused(variant) || (variant.access.may.has(obscure) && !isOther(variant, guard))) continue;
    // An object that was looked up by what nobody outside can call: callers may hold other locks than its own, though not for what it registers.
    if (variant.entry.kind === 'inner' && ((!guard.own && !runsLater(variant)) || holdsAlike(variant, guard))) continue;
    // A part of something, by way of an interface: who calls it may hold the whole's lock.
    const isOfPart = variant.entry.kind === 'interface' && variant.access.path.steps.length > 1 && !isInContext(variant);
    if (isOfPart && !isTakenByItsType(variant, guard)) continue;
    if (isPartOfOther(program, map, variant, guard)) continue;
    // Perhaps the same lock by another name.
    if (guard.pointer && variant.locks.some((l) => l.mode === 'w')) continue;
    const strength = strengthOf(site, variant, guard);
    if (strength !== 'none') found.push({ site, variant, evidence: evidenceOfOne(map, guard, { site, variant }, strength) });
  }
  const [first, ...rest] = found;
  return first === undefined
    ? undefined
    : rest.reduce((best, one) => (weightOf(one.evidence) > weightOf(best.evidence) ? one : best), first);
}

/** Whether it may meet what holds the lock. */
function strengthOf(site: Site, variant: MapAccess, guard: Guard): Parallel {
  let strength: Parallel = 'none';
  for (const other of guard.held) {
    if (!site.writes && !other.writes) continue;
    if (!site.writes && isFilling(other) && !isLate(other, guard)) continue;
    for (const partner of other.variants) {
      const one = excluded(variant, partner)
        ? 'none'
        : isSameLiteral(variant, partner) || isReturnedBeside(variant, partner, guard)
          ? 'callable'
          : parallel(asCalled(variant, guard), asCalled(partner, guard));
      if (one === 'real') return one;
      if (one === 'callable' && guard.own && (runsOnPart(variant, partner) || runsOnPart(partner, variant))) return 'real';
      if (one === 'callable' || isSharedHere(variant, partner)) strength = 'callable';
    }
  }
  return strength;
}

/** One function takes the lock of an object that it has not made, and reaches for its map without: others may do that at the same time. */
function isSharedHere(variant: MapAccess, partner: MapAccess): boolean {
  const { access, entry } = variant;
  const { root } = access.path;
  if (variant.owned || root.fresh || access.thread !== undefined || partner.access.thread !== undefined) return false;
  if (entry.frame !== partner.entry.frame || root.key !== partner.access.path.root.key || isEventLoop(entry.frame)) return false;
  return entry.kind === 'exported' || entry.kind === 'interface';
}

/** What was filled before anybody read it, by name. */
function isFilling({ variants }: Site): boolean {
  return variants.every((v) => isEarly(v, true));
}

/** What registers something may do so at any time: else other readers would not take the lock. */
function isLate({ variants }: Site, { held, own }: Guard): boolean {
  if (!variants.some((v) => !isSetUp(v) && registers(v) && !isCalledByInits(v))) return false;
  return functionsOf(held.filter((site) => !site.writes && !isFilling(site))) > (own ? 0 : 1);
}

/** All who are seen to call it are `init` functions: before anything else runs. */
function isCalledByInits({ entry: { frame } }: MapAccess): boolean {
  const { declaration, program } = frame;
  const callers = [...callersAround(declaration), ...(callersElsewhereOf(program, declaration) ?? [])].filter((d) => !d.file.source.isTest);
  return callers.length > 0 && callers.every((d) => d.outline.kind === 'func' && nameOf(d) === 'init');
}

/** What takes the lock, itself or on its way, is called by somebody who is not alone, though nobody is seen to call it. */
function asCalled(variant: MapAccess, guard: Guard): MapAccess {
  const { entry } = variant;
  return entry.kind === 'unknown' && (isTaken(variant, guard) || holds(variant, guard.id))
    ? { ...variant, entry: { ...entry, kind: 'interface' } }
    : variant;
}

/** It runs for requests or events, when whoever has registered it is gone. */
function runsLater({ access: { thread }, joined }: MapAccess): boolean {
  return isRegistered(thread) && joined !== true;
}

/** In one literal that goes elsewhere: by the lock that it takes, it is meant to run beside itself. */
function isSameLiteral({ access: { thread } }: MapAccess, { access: other }: MapAccess): boolean {
  return thread?.kind === 'escaped' && thread.key === other.thread?.key;
}

/** What a function gives back runs whenever its caller likes, beside other functions: several of them hold the lock. */
function isReturnedBeside({ access, entry, locks }: MapAccess, partner: MapAccess, guard: Guard): boolean {
  if (access.thread?.returned !== true || partner.access.thread?.kind === 'escaped') return false;
  const isCalled = entry.kind === 'exported' || entry.kind === 'interface';
  // What takes another of the object's locks is meant to run beside others.
  const isOtherLock = locks.some(({ id, mode, relation }) => mode === 'w' && relation === 'own' && structOf(id) === structOf(guard.id));
  if (isOtherLock && guard.own && access.path.root.kind === 'receiver') return isCalled;
  if (entry.frame === partner.entry.frame) return false;
  // Who calls the function may run it at once, under the lock.
  if (access.declaration !== entry.frame.declaration) return false;
  // What leaves the lock leaves it to what it gives back.
  if (!guard.own || access.path.root.fresh || [...entry.left].some((key) => isLock(key, guard))) return false;
  return isCalled && functionsOf(guard.held) > 2;
}

/** The entry, or another method of its type, takes the guard itself: so their callers do not hold it. */
function isTakenByItsType({ entry }: MapAccess, guard: Guard): boolean {
  if (takes(entry, guard)) return true;
  const { outline, file } = entry.frame.declaration;
  const isSibling = (v: MapAccess): boolean => {
    const other = v.entry.frame.declaration;
    return v.entry.kind === entry.kind && other.outline.receiver === outline.receiver && other.file.pkg === file.pkg;
  };
  return guard.held.some((site) => site.variants.some((v) => isSibling(v) && holds(v, guard.id)));
}

/** A lock of that name, of an object that may be the same. */
function holdsAlike({ access }: MapAccess, guard: Guard): boolean {
  return [...access.held.keys()].some((key) => isLock(key, guard));
}

/** The map is in a part that objects of several types may have, `memory.state` and `file.state`, and the guard is the lock of one of them. */
function isPartOfOther(program: Program, { owner }: SharedMap, { access: { path }, locks }: MapAccess, guard: Guard): boolean {
  const struct = structOf(guard.id);
  const part = owner === undefined ? struct : `${owner.pkg.info.importPath}.${owner.fact.name}`;
  if (struct === part) return false;
  const wholes = structsOnWay(program, path).filter((name) => name !== part);
  const isWhole = guard.held.some(({ first }) => structsOnWay(program, first.access.path).includes(struct));
  if (!isWhole || wholes.includes(struct)) return false;
  // Of the part alone nobody tells what it is a part of.
  return guard.own || locks.some(({ id, relation }) => relation === 'outer' && wholes.includes(structOf(id)));
}
