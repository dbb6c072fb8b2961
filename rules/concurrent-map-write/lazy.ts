/** Caches that look a key up and, on a miss, store it: with no lock, two callers at once are enough. */
import { hopsOf, innermost, writes } from '../../src/program/concurrency/function/access.js';
import { type Guard, isLock, leavesOf, nearest, type Site } from '../../src/program/concurrency/locks/guards.js';
import { isInContext } from '../../src/program/concurrency/parallel.js';
import { sourceName } from '../../src/program/concurrency/paths/map-objects.js';
import { isMutex, mapOf, pointee } from '../../src/program/concurrency/paths/typing.js';
import type { MapAccess, SharedMap } from '../../src/program/concurrency/shared-map.js';
import { nameOf, type Program, sourceText } from '../../src/program/program.js';
import { isImportable, isLongRunning } from '../../src/program/sites.js';
import { declaredType } from '../../src/program/types.js';
import { doubts, isExcused, isStartUp } from './excuses.js';
import { isInCopy } from './leaving.js';
import type { Verdict } from './verdict.js';
import type { Evidence } from './weights.js';
import { helpOf } from './words.js';

/** Types of which each value works for one caller. */
export const singleUse =
  /(?:Parser|Builder|Visitor|Encoder|Decoder|Compiler|Printer|Walker|Formatter|Writer|Reader|Generator|Lexer|Scanner|Context|State|Iterator|Checker|Analyzer|Planner|Translator|Converter|Collector|Request|Session|Tx|Transaction|Batch|Appender|AppenderBase)$/;

/** Set-up: a key that is there already is a mistake, not a hit. */
const registers = /^(?:[mM]ust)?(?:[rR]egister|[aA]dd|[sS]et(?:up)?|[dD]efine|[dD]eclare|[iI]nit(?:iali[sz]e)?|[nN]ew)(?!\p{Ll})/u;

export function judgeLazy(program: Program, map: SharedMap, sites: readonly Site[], guard: Guard | undefined): Verdict | undefined {
  if (guard !== undefined || map.kind === 'local') return undefined;
  const isStore = (site: Site): boolean => site.writes && site.first.access.how === 'write';
  const store = sites.find((site) => isStore(site) && (lookUp(sites, site) ?? missed(sites, site)) !== undefined);
  if (store === undefined || singleUse.test(map.owner?.fact.name ?? '')) return undefined;
  const way = nearest(store.variants.filter(({ entry }) => entry.kind !== 'main' && entry.kind !== 'unknown' && entry.kind !== 'inner'));
  const inCaller = missed(sites, store);
  const lookedUp = lookUp(sites, store) ?? inCaller;
  if (way === undefined || isExcused(way)) return undefined;
  if (registers.test(nameOf(store.first.access.declaration)) && inCaller === undefined && !givesHit(store)) return undefined;
  // What only the module's own commands can reach runs as they please, mostly in one goroutine.
  const others = map.kind === 'variable' ? store.variants.filter((v) => v.entry.kind === 'exported' && !isStartUp(v)) : [];
  const homes = [map.pkg, ...others.map(({ entry }) => entry.frame.declaration.file.pkg)];
  const isService = homes.some((pkg) => isImportable(pkg) && isLongRunning(program, pkg));
  const reached = store.variants.some((v) => !isStartUp(v) && (v.entry.kind === 'exported' || isInContext(v)));
  const evidence: Evidence[] = ['filled lazily with no lock'];
  if (map.kind === 'variable') evidence.push('a package variable');
  if (reached && isService) evidence.push('a service lets others in');
  const lock = map.kind === 'field' ? map.owner?.fact.fields?.find(({ text = '' }) => isMutex(text)) : undefined;
  const isLoop = way.access.thread?.kind === 'go' && !way.access.many;
  if (lock !== undefined && !isLoop && [...way.entry.taken].some((key) => isLock(key, { id: lock.name })))
    evidence.push('its struct has a lock for other fields', 'its function takes the lock elsewhere');
  if (leavesOf(map).some((site) => isInCopy(map, site))) evidence.push('a copy of the object shares it');
  // Who locks by the key knows that several ask at once.
  if (!isLoop && holdsLocks(program, map)) evidence.push('its values are locks');
  evidence.push(...doubts(way, false));
  return {
    severity: 'warning',
    evidence,
    message: `map ${map.name} is filled lazily with no lock, in ${way.entry.frame.name}`,
    help: helpOf(map, guard),
    sides: [lookedUp === undefined ? { access: way } : { access: way, after: lookedUp }],
    places: [{ site: store, text: '' }, ...sites.filter((s) => s !== store).map((site) => ({ site, text: 'also used here with no lock' }))],
  };
}

/** `map[string]*sync.Mutex`, or with values that have one. */
function holdsLocks(program: Program, { kind, owner, name }: SharedMap): boolean {
  const field = kind === 'field' ? owner?.fact.fields?.find((f) => f.name === sourceName(name)) : undefined;
  const map = owner === undefined || field?.text === undefined ? undefined : mapOf(program, { pkg: owner.pkg, text: field.text });
  if (map === undefined) return false;
  const { pkg, text } = pointee(map.elem);
  const isLock = (type: string): boolean => isMutex(type.replace(/^\*/, ''));
  return isLock(text) || declaredType(program, pkg, text)?.fact.fields?.some((f) => isLock(f.text ?? '')) === true;
}

/** Where a function reads the map, and then calls what stores into it. */
export function missed(sites: readonly Site[], store: Site): MapAccess | undefined {
  const calls = store.variants.flatMap(({ access }) => hopsOf(access).map(({ at }) => ({ at, stores: access.declaration })));
  const isBefore = ({ access: { how, declaration, at } }: MapAccess): boolean => {
    const { start, end } = declaration.outline;
    const isCall = ({ at: call, stores }: (typeof calls)[number]): boolean =>
      stores !== declaration && call.file === at.file && at.start < call.start && start <= call.start && call.start < end;
    return how === 'read' && !registers.test(nameOf(declaration)) && calls.some(isCall);
  };
  return nearest(sites.flatMap(({ variants }) => variants.filter(isBefore)));
}

/** `NewAuth` that gives back what it finds: `if a, ok := auths[name]; ok { return a }`. */
function givesHit({ first: { access } }: Site): boolean {
  const text = sourceText(access.declaration);
  if (!/^[nN]ew/.test(nameOf(access.declaration))) return false;
  return hits.test(text);
}

const hits = /\b(\w+)(?:, \w+)? :?= [\w.]+\[[^\]\n]+\](?:;|\n\s*if) !?\w+(?: != nil)? \{[^}]*\breturn \1\b/;

/** Where the same function reads the map before it stores into it. */
export function lookUp(sites: readonly Site[], store: Site): MapAccess | undefined {
  const { declaration, at } = innermost(store.first.access);
  const all = sites.flatMap(({ variants }) => variants);
  // `m[k]++` asks for nothing.
  const written = new Set(all.filter(({ access }) => writes(access)).map(({ access }) => innermost(access).at.start));
  const isBefore = ({ access }: MapAccess): boolean => {
    const inner = innermost(access);
    if ((access.how !== 'read' && access.how !== 'len') || inner.declaration !== declaration) return false;
    return inner.at.start < at.start && !written.has(inner.at.start);
  };
  return nearest(all.filter(isBefore));
}
