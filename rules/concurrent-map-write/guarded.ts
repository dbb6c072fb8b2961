/** Maps with a lock that some accesses hold: the others forgot it, or hold it for reading only. */
import { obscure } from '../../src/program/concurrency/function/state.js';
import { isSaidToGuard } from '../../src/program/concurrency/locks/documented.js';
import {
  excluded,
  functionsOf,
  type Guard,
  holds,
  holdsSometimes,
  isLock,
  mayHold as maybe,
  plainestFirst,
  replacesOf,
  type Site,
} from '../../src/program/concurrency/locks/guards.js';
import { isEventLoop, isInContext, type Parallel, parallel, runsOnPart } from '../../src/program/concurrency/parallel.js';
import { shortName } from '../../src/program/concurrency/paths/map-objects.js';
import { keyOf, leadsThroughElement } from '../../src/program/concurrency/paths/path.js';
import { isMutex } from '../../src/program/concurrency/paths/typing.js';
import { isDirect, type MapAccess, type SharedMap } from '../../src/program/concurrency/shared-map.js';
import { methodsOf } from '../../src/program/methods.js';
import { isExported } from '../../src/program/objects.js';
import { nameOf, type Program, receiverNameIn, sourceText } from '../../src/program/program.js';
import { doubts, isEarly, isExcused, isInStart, isPlain, isSetUp, registers } from './excuses.js';
import { partnerOf } from './partners.js';
import { asWrite, type Side, type Verdict } from './verdict.js';
import { type Evidence, weightOf } from './weights.js';
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

interface Blame {
  readonly site: Site;
  readonly variant: MapAccess;
}

interface WeighedBlame extends Blame {
  /** What speaks for and against this way to the access. */
  readonly evidence: readonly Evidence[];
}

/** Accesses without the lock that the others hold, one side of each pair writing. */
function forgotten(program: Program, map: SharedMap, guard: Guard): Verdict | undefined {
  // Who gives it another map under the lock means it for those that write.
  const isReplaced = guard.own && replacesOf(map).some((site) => holds(site, guard.id));
  if (guard.held.length < 2 && !guard.held.some((s) => s.writes) && !isReplaced && !isReadersOnly(map, guard)) return undefined;
  const all = guard.missing.flatMap((site) => blame(map, site, guard) ?? []).sort((a, b) => Number(b.site.writes) - Number(a.site.writes));
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

/** One reader takes the object's own lock, against writers, and no other method takes it at all: it guards nothing. */
function isReadersOnly({ owner }: SharedMap, { own, held, id, name }: Guard): boolean {
  const [only, ...more] = held;
  if (!own || owner === undefined || only === undefined || more.length > 0 || only.writes) return false;
  if (!only.locks.some((lock) => lock.id === id && lock.mode === 'w' && lock.relation === 'own')) return false;
  const lock = shortName(name);
  // Whoever has the object may take a lock that is embedded or exported.
  const takers = isExported(lock) ? owner.pkg.declarations.filter((d) => !d.file.source.isTest) : methodsOf(owner.pkg, owner.fact.name);
  const taking = new RegExp(isExported(lock) ? '\\.R?Lock\\(' : `\\b${lock}\\.R?Lock\\(`);
  return takers.filter((d) => taking.test(sourceText(d))).length === 1;
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
function blame(map: SharedMap, site: Site, guard: Guard): WeighedBlame | undefined {
  const found: WeighedBlame[] = [];
  for (const variant of plainestFirst(site.variants)) {
    if (holds(variant, guard.id) || isExcused(variant) || (variant.access.may.has(obscure) && !isOther(variant, guard))) continue;
    // An object that was looked up by what nobody outside can call: callers may hold other locks than its own.
    if (variant.entry.kind === 'inner' && (!guard.own || holdsAlike(variant, guard))) continue;
    // A part of something, by way of an interface: who calls it may hold the whole's lock.
    if (variant.entry.kind === 'interface' && variant.access.path.steps.length > 1 && !isTakenByItsType(variant, guard)) continue;
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

/** The lock that cannot be told is not the guard: on the same way the guard is taken as well, and who has a mutex cannot take it again. */
function isOther({ entry, access }: MapAccess, guard: Guard): boolean {
  const isSameWay = (v: MapAccess): boolean => v.entry.frame === entry.frame && v.access.thread?.key === access.thread?.key;
  return (
    guard.own && guard.held.some(({ variants }) => variants.some((v) => isSameWay(v) && v.access.may.has(obscure) && holds(v, guard.id)))
  );
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
function isLate({ variants }: Site, { held }: Guard): boolean {
  if (!variants.some((v) => !isSetUp(v) && registers(v))) return false;
  return functionsOf(held.filter((site) => !site.writes && !isFilling(site))) > 1;
}

/** What takes the lock, itself or on its way, is called by somebody who is not alone, though nobody is seen to call it. */
function asCalled(variant: MapAccess, guard: Guard): MapAccess {
  const { entry } = variant;
  return entry.kind === 'unknown' && (isTaken(variant, guard) || holds(variant, guard.id))
    ? { ...variant, entry: { ...entry, kind: 'interface' } }
    : variant;
}

/** The entry takes the guard itself, or the function does in which the access stands, and others too. */
function isTaken({ entry, access }: MapAccess, guard: Guard): boolean {
  return takes(entry, guard) || (guard.held.length > 1 && guard.held.some(({ first }) => first.access.declaration === access.declaration));
}

/** The function that the access stands in takes its object's lock somewhere, however the access is reached. */
function takesByName({ access: { declaration } }: MapAccess, { name }: Guard): boolean {
  const text = sourceText(declaration);
  const own = receiverNameIn(text);
  const lock = shortName(name);
  const way = /^(?:RW)?Mutex$/.test(lock) ? '(?:\\w*Mutex\\.)?' : `${lock}\\.`;
  return own !== undefined && new RegExp(`\\b${own}\\.${way}R?Lock\\(`).test(text);
}

/** In one literal that goes elsewhere: by the lock that it takes, it is meant to run beside itself. */
function isSameLiteral({ access: { thread } }: MapAccess, { access: other }: MapAccess): boolean {
  return thread?.kind === 'escaped' && thread.key === other.thread?.key;
}

/** What a function gives back runs whenever its caller likes, beside other functions: several of them hold the lock. */
function isReturnedBeside({ access, entry }: MapAccess, partner: MapAccess, guard: Guard): boolean {
  if (access.thread?.returned !== true || partner.access.thread?.kind === 'escaped' || entry.frame === partner.entry.frame) return false;
  // Who calls the function may run it at once, under the lock.
  if (access.declaration !== entry.frame.declaration) return false;
  // What leaves the lock leaves it to what it gives back.
  if (!guard.own || access.path.root.fresh || [...entry.left].some((key) => isLock(key, guard))) return false;
  return (entry.kind === 'exported' || entry.kind === 'interface') && functionsOf(guard.held) > 2;
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

/** `struct { sync.Mutex; m map[K]V }`: the lock is there for the map. */
function isLockWithMaps({ owner, kind }: SharedMap): boolean {
  const fields = kind === 'field' ? (owner?.fact.fields ?? []) : [];
  const isLockField = (text: string): boolean => isMutex(text.replace(/^\*/, ''));
  return fields.some(({ text = '' }) => isLockField(text)) && fields.every(({ text = '' }) => isLockField(text) || text.startsWith('map['));
}

/** A lock of that name, of an object that may be the same. */
function holdsAlike({ access }: MapAccess, guard: Guard): boolean {
  return [...access.held.keys()].some((key) => isLock(key, guard));
}

function takes({ taken }: MapAccess['entry'], guard: Guard): boolean {
  return [...taken].some((key) => isLock(key, guard));
}

/** What speaks for and against the blamed access that most speaks for. */
function evidenceOf(program: Program, map: SharedMap, guard: Guard, blames: readonly WeighedBlame[]): readonly Evidence[] {
  const missing = functionsOf(blames.map((b) => b.site));
  const held = functionsOf(guard.held);
  const common: Evidence[] = ['a lock that others hold is missing'];
  common.push(guard.held.length < 2 ? 'one access holds it' : held < 3 ? 'two functions hold it' : 'several functions hold it');
  // A lock that only what fills the map holds.
  const [only] = guard.held;
  if (guard.held.length === 1 && only !== undefined && isInStart(only.first)) common.push('by name it runs at the start');
  if (missing * 3 <= held) common.push('few functions miss it');
  // Where all that write hold it, readers are meant to as well.
  const isWritten = blames.some(({ site }) => site.writes);
  if (isWritten && isReadersOnly(map, guard)) common.push('only a reader holds it');
  else if (isWritten && missing > held && blames.length > guard.held.length) common.push('most miss it');
  const isSaid = blames.some(({ variant }) => isSaidToGuard(program, guard.id, variant.access.path, map.owner?.fact.name));
  if (isSaid) common.push('a comment says that the lock guards it');
  else if (!guard.own && !isPlain(map)) common.push('the lock of an outer object');
  if (blames.some((one) => isLookedUpBefore(one, guard)))
    common.push('its function takes the lock elsewhere', 'looked up before it is locked');
  if (guard.own && isLockWithMaps(map)) common.push('the struct is a lock and maps');
  if (isPlain(map)) common.push('a variable of one function');
  if (isByEvents(guard, blames)) common.push('read by its only writers, one event after the other');
  const each = blames.map((b): readonly Evidence[] => [...common, ...b.evidence]);
  return each.reduce((best, one) => (weightOf(one) > weightOf(best) ? one : best));
}

/** `OnUpdate` looks at what only `OnAdd` and `OnUpdate` change, under the lock: whoever tells of events does so one after the other. */
function isByEvents(guard: Guard, blames: readonly Blame[]): boolean {
  const isEvent = ({ first: { access } }: Site): boolean =>
    /^[oO]n\p{L}*(?:Add|Update|Delete|Remove|Create|Change)(?:e?d)?$/u.test(nameOf(access.declaration));
  return blames.every(({ site }) => !site.writes && isEvent(site)) && guard.held.every((site) => !site.writes || isEvent(site));
}

function evidenceOfOne(map: SharedMap, guard: Guard, blamed: Blame, strength: Parallel): readonly Evidence[] {
  const { variant } = blamed;
  const found: Evidence[] = [];
  // A part that shares its lock with the whole: `t.ns.mu` and `t.set[name].ns.m`.
  const isOfWhole = variant.locks.some(({ relation, name }) => relation === 'outer' && name === guard.name);
  const isPerhaps = isOther(variant, guard) ? holdsSometimes(variant, guard) : maybe(variant, guard);
  if (isOfWhole || isPerhaps) found.push('perhaps held after all');
  else if (holdsBeside(variant, guard)) found.push('another lock of that object is held instead');
  if (isHeldByCallers(blamed, guard)) found.push('callers hold it');
  // What takes the lock itself knows that others have the object.
  const isTakenThere = isTaken(variant, guard) || (guard.own && !isPerhaps && takesByName(variant, guard));
  if (isTakenThere) found.push('its function takes the lock elsewhere');
  if (isTakenThere && guard.own && variant.access.outlives === true && isDirect(variant))
    found.push('taken under the lock, used without it');
  if (strength === 'real')
    found.push(isInContext(variant) ? 'goroutines or handlers run it beside the other side' : 'goroutines or handlers run one side');
  if (variant.entry.kind === 'uncalled' && !isInContext(variant)) found.push('nobody is seen to call it');
  if (isEarly(variant, true) && !takes(variant.entry, guard)) found.push('by name it runs at the start');
  // Who has the object for itself still meets the goroutine that works on it.
  const isMet = strength === 'real';
  const isLocked = isLockedBeside(variant, guard);
  const isTogether = isMet && runsBeside(variant, guard);
  const isRefuted = (doubt: Evidence): boolean =>
    (isTogether && doubt === 'a callee starts the goroutine on what is made for this call') ||
    (doubt === 'whoever is seen to call it has the object alone' && (isMet || othersLockAlone(variant, guard))) ||
    (doubt === 'one of several implementations' && guard.own && isRightBelow(variant)) ||
    (isLocked && ofObject.has(doubt));
  return [...found, ...doubts(variant, isPlain(map)).filter((doubt) => !isRefuted(doubt))];
}

/** The map is a field of the implementation itself, and so is its lock: whichever it is, it has both. */
function isRightBelow({ access: { path } }: MapAccess): boolean {
  return path.steps.findLastIndex((step) => step.startsWith('(')) === path.steps.length - 2;
}

/** Other functions that are seen to be called by who has the object alone take the lock all the same: they know better. */
function othersLockAlone({ entry, access }: MapAccess, guard: Guard): boolean {
  const isAlone = (v: MapAccess): boolean => v.owned && v.entry.kind === 'exported' && isDirect(v);
  if (access.path.root.kind !== 'receiver') return false;
  return guard.own && entry.kind === 'exported' && functionsOf(guard.held.filter(({ variants }) => variants.some(isAlone))) > 1;
}

/** `if _, ok := m[k]; ok { return }; mu.Lock(); m[k] = v`: the check belongs under the lock. */
function isLookedUpBefore({ site, variant }: Blame, guard: Guard): boolean {
  if (site.writes || site.first.access.how !== 'read' || !guard.own) return false;
  const { declaration, at } = site.first.access;
  const key = keyOf(variant.access.path);
  const isStore = (held: Site): boolean => {
    const { access } = held.first;
    if (access.how !== 'write' || access.declaration !== declaration || access.at.start < at.start) return false;
    return held.variants.some((v) => v.entry === variant.entry && keyOf(v.access.path) === key);
  };
  return guard.held.some(isStore);
}

/** One function starts both goroutines, and waits for none. */
function runsBeside({ access, entry, joined }: MapAccess, guard: Guard): boolean {
  const isBeside = (v: MapAccess): boolean =>
    v.entry.frame === entry.frame && v.access.thread !== undefined && v.access.thread.key !== access.thread?.key && v.joined !== true;
  return access.thread !== undefined && joined !== true && guard.held.some(({ variants }) => variants.some(isBeside));
}

/** A lock beside the guard in one struct, which nobody who has the guard holds as well: the wrong one of two. */
function holdsBeside({ locks }: MapAccess, guard: Guard): boolean {
  const structOf = (id: string): string => id.slice(0, id.lastIndexOf('.'));
  const isHeldToo = (id: string): boolean => guard.held.some((site) => site.locks.some((lock) => lock.id === id));
  return locks.some(
    ({ id, mode, perCall, relation }) =>
      mode === 'w' &&
      perCall !== true &&
      relation === (guard.own ? 'own' : 'outer') &&
      structOf(id) === structOf(guard.id) &&
      !isHeldToo(id),
  );
}

const ofObject: ReadonlySet<Evidence> = new Set([
  'perhaps another object',
  'one of several implementations',
  'an argument that callers may have made',
]);

/** The same function holds the guard where it reaches the map by the same way: whichever object that is, it has the lock. */
function isLockedBeside({ entry, access }: MapAccess, guard: Guard): boolean {
  const key = keyOf(access.path);
  const isSame = (v: MapAccess): boolean => v.entry.frame === entry.frame && keyOf(v.access.path) === key;
  return guard.held.some(({ variants }) => variants.some((v) => isSame(v) && holds(v, guard.id)));
}

/** Others may call the function as they like, but whoever is seen to call it holds the lock. */
function isHeldByCallers({ site, variant }: Blame, guard: Guard): boolean {
  if (isInContext(variant) || !isDirect(variant)) return false;
  const called = site.variants.filter((v) => v.entry.frame !== variant.entry.frame);
  return called.length > 0 && called.every((v) => holds(v, guard.id));
}
