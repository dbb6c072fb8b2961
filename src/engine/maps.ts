/** What the maps of some packages may cost, as plain data: `go-maplint maps`. */
import type { Problem } from '../finding.js';
import type { Estimate } from '../go/maps/chance.js';
import { type MapCost, mapCosts } from '../program/maps/costs.js';
import { functionText } from '../program/maps/struct-owners.js';
import type { TrafficPlace } from '../program/maps/traffic.js';
import type { Program } from '../program/program.js';
import { load } from './load.js';
import type { LoadOptions } from './options.js';
import type { Places } from './places.js';

export interface MapsOptions extends LoadOptions {
  /** Also local variables, parameters and results; default false. */
  readonly locals?: boolean;
}

export interface ListedMap {
  readonly kind: 'var' | 'field' | 'local';
  /** Import path; for code outside any module the directory as shown. */
  readonly package: string;
  /** The struct type of a field, the function of a local. */
  readonly owner?: string;
  readonly name: string;
  /** As shown: relative to the working directory where it is below it, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly type: 'map' | 'sync.Map';
  readonly keyType: string;
  readonly elemType: string;
  /** Bytes; null where not known. */
  readonly keySize: number | null;
  readonly elemSize: number | null;
  /** Keys and elements lie in the map itself (both up to 128 bytes): it keeps their memory after deletes. */
  readonly inline: boolean | null;
  readonly lifetime: { readonly scope: 'process' | 'object' | 'call'; readonly reason: string };
  /** Where entries are put in and taken out, tests left out; null where uses are not followed. */
  readonly writers: ListedUses | null;
  readonly deleters: ListedUses | null;
  /** The Go version whose maps the figures are of; null: the newest. */
  readonly go: string | null;
  /** Bytes per entry with a million in the map; what they point to is not in it. */
  readonly bytesPerEntry: number | null;
  /** Bytes that stay after so many entries have been in the map and were all deleted. */
  readonly retained: { readonly at100k: Estimate; readonly at1M: Estimate } | null;
  /** What the figures take for granted: of a sync.Map, what its keys and values are and what was done with it. */
  readonly assuming?: string;
  /** Why something is null. */
  readonly unknown?: string;
}

export interface ListedUses {
  readonly count: number;
  readonly places: readonly { readonly file: string; readonly line: number; readonly function: string }[];
}

export interface MapsResult {
  /** Those in which a million entries would leave the most first. */
  readonly maps: readonly ListedMap[];
  readonly problems: readonly Problem[];
  readonly stats: { readonly packages: number; readonly files: number };
}

/** Lists the maps of packages. Rejects on options that make no sense; what could not be read is in `problems`. */
export async function listMaps({ locals = false, ...options }: MapsOptions): Promise<MapsResult> {
  const { program, places, problems, failures } = await load(options);
  const total = program.packages.reduce((n, pkg) => n + pkg.declarations.length, 0);
  let done = 0;
  const costs = mapCosts(program, {
    locals,
    of({ file }) {
      options.signal?.throwIfAborted();
      options.onProgress?.({ stage: 'maps', done: ++done, total });
      return file.source.selected;
    },
  });
  const faults = failures.map(({ message, file }): Problem => ({ severity: 'error', message, file }));
  return {
    maps: costs.map((cost) => listed(program, places, cost)),
    problems: [...problems, ...faults],
    stats: { packages: program.packages.length, files: program.files.length },
  };
}

function listed(program: Program, places: Places, cost: MapCost): ListedMap {
  const { map, owner, memory, traffic } = cost;
  const { declaration } = map;
  const { file, start } = places.location(program.span(declaration, map.at));
  const uses = (all: readonly TrafficPlace[] | undefined): ListedUses | null =>
    all === undefined ? null : { count: all.length, places: all.map((use) => placeOf(program, places, use)) };
  return {
    kind: map.kind === 'variable' ? 'var' : map.kind,
    package: declaration.file.pkg.info.importPath,
    ...(owner === undefined ? {} : { owner }),
    name: map.name,
    file,
    line: start.line,
    type: cost.type,
    keyType: cost.keyType,
    elemType: cost.elemType,
    keySize: cost.keySize ?? null,
    elemSize: cost.elemSize ?? null,
    inline: memory?.inline ?? null,
    lifetime: { scope: cost.lifetime.scope, reason: cost.lifetime.reason },
    writers: uses(traffic?.writers),
    deleters: uses(traffic?.deleters),
    go: cost.toolchain ?? null,
    bytesPerEntry: memory === undefined ? null : Math.round(memory.perEntry * 10) / 10,
    retained: memory === undefined ? null : { at100k: rounded(memory.at100k), at1M: rounded(memory.at1M) },
    ...(cost.assuming === undefined ? {} : { assuming: cost.assuming }),
    ...(cost.unknown === undefined ? {} : { unknown: cost.unknown }),
  };
}

function placeOf(program: Program, places: Places, { declaration, at, variable }: TrafficPlace): ListedUses['places'][number] {
  const { file, start } = places.location(program.span(declaration, at));
  return { file, line: start.line, function: variable ?? functionText(declaration) };
}

function rounded({ expected, least, most }: Estimate): Estimate {
  return { expected: Math.round(expected), least: Math.round(least), most: Math.round(most) };
}
