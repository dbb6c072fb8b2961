/** Programs from snippets and from modules on disk, with all types that they declare. */
import { librariesFor } from '../../../src/engine/libraries.js';
import { isGeneric } from '../../../src/go/types/known.js';
import { outline } from '../../../src/outline/index.js';
import { type TypedName, typedNames } from '../../../src/program/maps/typed-names.js';
import { Program, type ProgramFile } from '../../../src/program/program.js';
import {
  type Arch,
  isKnown,
  isOpaque,
  isSyncMap,
  mapType,
  type Qualifier,
  sizeof,
  type Type,
  typeString,
} from '../../../src/program/typing/index.js';
import { summarise, summariseBehaviour, summariseTypes } from '../../../src/summary/index.js';
import { LineIndex } from '../../../src/syntax/lines.js';
import { goParser } from '../../../src/syntax/parse.js';
import { loadWorkspace, memoryFileSystem, nodeFileSystem } from '../../../src/workspace/index.js';
import type { FileSystem } from '../../../src/workspace/types.js';

const parser = await goParser();

export interface Loading {
  readonly cwd: string;
  readonly fs?: FileSystem;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly arch?: Arch;
}

export async function loadProgram({ cwd, fs = nodeFileSystem, env = {}, arch = 'amd64' }: Loading): Promise<Program> {
  const options = {
    cwd,
    patterns: [],
    fs,
    env: { CGO_ENABLED: '0', GOWORK: 'off', GOARCH: arch, ...env },
    tags: [],
    tests: false,
    workspace: false,
    overlay: new Map<string, Uint8Array>(),
  };
  return new Program({
    packages: loadWorkspace(options).packages,
    outline: (file) => outline(file.bytes),
    isWhole: () => true,
    libraries: await librariesFor(options, parser),
    summarise: {
      summary: ({ file, outline: o }) => summarise(parser.parse(file.source.bytes, o.start, o.end), file.imports),
      behaviour: ({ file, outline: o }) => summariseBehaviour(parser.parse(file.source.bytes, o.start, o.end), file.imports),
    },
    typing: ({ file, outline: o }) => summariseTypes(parser.parse(file.source.bytes, o.start, o.end), file.imports, true),
  });
}

/** A module `example.com/m` of these files; `/cache` is its module cache. */
export function snippetProgram(files: Readonly<Record<string, string>>, env: Loading['env'] = {}): Promise<Program> {
  const all: Record<string, string> = { '/m/go.mod': 'module example.com/m\n\ngo 1.26\n' };
  for (const [name, content] of Object.entries(files)) all[name.startsWith('/') ? name : `/m/${name}`] = content;
  return loadProgram({ cwd: '/m', fs: memoryFileSystem(all), env: { GOMODCACHE: '/cache', ...env } });
}

/** One variable, field or local as the judge lists it; `?` stands in unknown types, undefined for unknown sizes. */
export interface Entry {
  readonly what: TypedName['kind'];
  /** `file:line:column`, bytes. */
  readonly at: string;
  readonly type: Type;
}

/** Everything that the program declares. */
export function* entries(program: Program): Generator<Entry> {
  const places = new Map<ProgramFile, LineIndex>();
  for (const { kind, declaration, at, type } of typedNames(program, { locals: true })) {
    const { file } = declaration;
    let lines = places.get(file);
    if (lines === undefined) {
      lines = new LineIndex(file.source.bytes);
      places.set(file, lines);
    }
    const { line, column } = lines.position(at.start);
    yield { what: kind, at: `${file.source.display}:${line}:${column}`, type };
  }
}

const byPath: Qualifier = ({ path }) => path;

/** As the judge writes it. */
export function textOf(type: Type, arch: Arch): string {
  return typeString(type, byPath, arch);
}

/** Bytes; −1 for what depends on a type parameter, undefined where not known. */
export function sizeOf(type: Type, arch: Arch): number | undefined {
  return sizeof(type, arch) ?? (isGeneric(type) ? -1 : undefined);
}

/** What the judge says of a map or sync.Map in one line; `unknown` where a part of it is; undefined for other types. */
export function mapText(type: Type, arch: Arch): string | undefined {
  const map = mapType(type);
  if (map === undefined) return isSyncMap(type) ? 'sync.Map' : isOpaque(type) ? 'unknown' : undefined;
  const sizes = [map.key, map.elem].map((one) => sizeOf(one, arch));
  if (!isKnown(map.key) || !isKnown(map.elem) || sizes.includes(undefined)) return 'unknown';
  return `${textOf(map.key, arch)} | ${textOf(map.elem, arch)} | ${sizes.join(' ')}`;
}
