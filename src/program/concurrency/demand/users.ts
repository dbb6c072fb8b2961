/** Functions that may touch a map which somebody changes, by their text: where the analysis starts. */
import { mayRunLater } from '../../../go/library/concurrency/functions.js';
import { hasMapTypes, libraryMapWords } from '../../../go/library/maps.js';
import { triggerMask } from '../../../outline/index.js';
import { callersOf, mentioning } from '../../mentions.js';
import { isExported } from '../../objects.js';
import { type Declaration, isFunction, nameOf, type Program, type ProgramPackage, sourceText } from '../../program.js';
import { importsOf } from '../../typing/imports.js';
import { isHolder, isMutex, loaded, mapOf, type Typed } from '../paths/typing.js';
import { concurrentRegions } from './literals.js';
import { sharesOwnMap } from './local-maps.js';
import { mayChange, selects } from './map-words.js';
import { hasMapInSignature, isGivenMap } from './signatures.js';
import { startsGoroutines } from './touching.js';

const mapWords = triggerMask(['map', 'delete']);

export interface Users {
  /** Functions that touch fields and package variables. */
  readonly ofStored: ReadonlySet<Declaration>;
  /** Functions that may share maps of their own, or their caller's, with goroutines. */
  readonly ofLocal: ReadonlySet<Declaration>;
  /** Functions that have a map of a named type from their caller, or are its methods: nothing in their text need speak of maps. */
  readonly ofTypes: ReadonlySet<Declaration>;
  /** Names of the fields and package variables that somebody may change. */
  readonly names: ReadonlySet<string>;
}

/** In order of packages and files. */
export function usersOfMaps(program: Program): Users {
  const ofStored = new Set<Declaration>();
  const ofLocal = new Set<Declaration>();
  const ofTypes = new Set<Declaration>();
  const names = new Set<string>();
  const types = new Map<ProgramPackage, Set<string>>();
  for (const pkg of program.packages) {
    let encodes = false;
    for (const [name, { isNested, isField, isType, isShared, isExposed }] of mapNames(program, pkg)) {
      if (isType) for (const user of program.dependents(pkg)) types.set(user, (types.get(user) ?? new Set()).add(name));
      const type = new Set(isType ? [name] : []);
      const homes = isShared ? program.dependents(pkg) : [pkg];
      const within = homes
        .flatMap((home) => mentioning(home, name))
        .filter((d) => isFunction(d) && (isType ? hasMapInSignature(d, type) || selects(d, name) : !isField || selects(d, name)));
      const users = isExposed && !isShared ? [...within, ...changersElsewhere(program, pkg, name)] : within;
      // A table that nobody changes is free of races; what is done to a map in the map does not show, nor to one by its type.
      if (!isNested && !isType && !users.some((d) => mayChange(d, name, isField))) continue;
      names.add(name);
      for (const d of users) ofStored.add(d);
      encodes ||= isField && isExported(name);
    }
    if (encodes) for (const d of encodersOf(pkg)) ofStored.add(d);
  }
  for (const pkg of program.packages) {
    const own = types.get(pkg) ?? noTypes;
    const typed = new Set([...own].flatMap((type) => mentioning(pkg, type)));
    for (const d of pkg.declarations) for (const user of localUsers(program, pkg, d, typed.has(d) ? own : noTypes)) ofLocal.add(user);
    for (const d of typed) if (isFunction(d) && isGivenMap(d, own)) ofTypes.add(d);
  }
  return { ofStored, ofLocal, ofTypes, names };
}

const noTypes: ReadonlySet<string> = new Set();

/** `json.Marshal(s)` goes through the maps of s, and does not name them. */
function encodersOf(pkg: ProgramPackage): readonly Declaration[] {
  const found = ['Marshal', 'MarshalIndent', 'Encode', 'JSON'].flatMap((name) => callersOf(pkg, name));
  return found.filter((d) => isFunction(d) && !d.file.source.isTest);
}

/** A field that so many functions of other packages name is everybody's name. */
const maxUsersElsewhere = 20;
/** So many packages use only what everybody does: types of an interface to other programs. */
const maxHomes = 60;

/** Functions of other packages that name an exported field, where one of them changes the map. */
function changersElsewhere(program: Program, pkg: ProgramPackage, name: string): readonly Declaration[] {
  const users: Declaration[] = [];
  const homes = program.dependents(pkg).filter((home) => home !== pkg);
  if (homes.length > maxHomes) return [];
  for (const home of homes) {
    for (const d of mentioning(home, name)) {
      if (!isFunction(d) || d.file.source.isTest || !selects(d, name)) continue;
      users.push(d);
      if (users.length > maxUsersElsewhere) return [];
    }
  }
  return users.some((d) => mayChange(d, name, true)) ? users : [];
}

/** `types`: the names of map types, where it may name one. */
function localUsers(program: Program, pkg: ProgramPackage, d: Declaration, types: ReadonlySet<string>): readonly Declaration[] {
  if (!isFunction(d) || ((d.outline.triggers & mapWords) === 0 && types.size === 0)) return [];
  // Of tests, only what they do to their own variables counts.
  if (d.file.source.isTest) return startsGoroutines(d) && sharesOwnMap(program, d, types) ? [d] : [];
  if (!hasMapInSignature(d, types)) return sharesOwnMap(program, d, types) ? [d] : [];
  const homes = changesGivenMap(d) ? new Set([pkg, ...program.dependents(pkg)]) : [pkg];
  const callers = [...homes].flatMap((home) => callersOf(home, nameOf(d))).filter((c) => isFunction(c) && sharesVariables(program, c));
  return sharesOwnMap(program, d, types) ? [d, ...callers] : callers;
}

/** An exported function that changes a map which it is given: callers in other packages may give it one map from several goroutines. */
function changesGivenMap(d: Declaration): boolean {
  if (d.outline.kind !== 'func' || !isExported(nameOf(d))) return false;
  const text = sourceText(d);
  const given = [...text.slice(0, Math.max(0, text.indexOf('{'))).matchAll(/(\w+)\s+map\[/g)];
  return given.some(([, name = '']) => mayChange(d, name));
}

/** It may give its variables to a goroutine or a callback. */
export function sharesVariables(program: Program, declaration: Declaration): boolean {
  const { outline } = declaration;
  if (startsGoroutines(declaration)) return true;
  const imports = importsOf(declaration);
  return outline.calls.some((name) => mayRunLater(name, imports)) || concurrentRegions(program, declaration).length > 0;
}

interface MapName {
  /** Somewhere it is a map of maps. */
  readonly isNested: boolean;
  /** Fields only: not named without what it is a field of. */
  readonly isField: boolean;
  /** Of a map type, perhaps among others. */
  readonly isType: boolean;
  /** Other packages can name it, and may: an exported field beside a lock of its struct, or an exported variable. */
  readonly isShared: boolean;
  /** An exported field of a struct that has no lock: other packages can name it. */
  readonly isExposed: boolean;
}

/** Names of the fields and package variables that are maps, and of the map types. */
function mapNames(program: Program, pkg: ProgramPackage): ReadonlyMap<string, MapName> {
  const names = new Map<string, MapName>();
  const add = (name: string, isNested: boolean, kind: 'field' | 'variable' | 'type', isShared = false, isExposed = false): void => {
    const known = names.get(name);
    names.set(name, {
      isNested: isNested || known?.isNested === true,
      isField: kind === 'field' && known?.isField !== false,
      isType: kind === 'type' || known?.isType === true,
      isShared: (isShared && isExported(name)) || known?.isShared === true,
      isExposed: (isExposed && isExported(name)) || known?.isExposed === true,
    });
  };
  const note = (
    { name, text = '' }: { readonly name: string; readonly text?: string },
    kind: 'field' | 'variable' | 'type',
    isShared = false,
    isExposed = false,
  ): void => {
    const type = { pkg, text };
    const isNested = /map\[.*map\[/.test(text) || holdsMaps(program, type);
    if (text.includes('map[') || mapOf(program, type) !== undefined) add(name, isNested, kind, isShared, isExposed);
    else if (kind !== 'type' && (isHolder(type) || loaded(type) !== undefined)) add(name, true, kind, isShared);
    for (const field of fieldsWithMaps(text)) add(field, isNested, 'field');
  };
  // `var _ = Describe(…, func() {…})` names nothing, and is large.
  const isNamed = ({ outline, file }: Declaration): boolean => outline.names.length > 0 && !file.source.isTest;
  const keepsMaps = assertsMaps(pkg);
  const mayName = (d: Declaration): boolean =>
    (d.outline.triggers & mapWords) !== 0 || (keepsMaps && holderWords.test(sourceText(d))) || namesLibraryMap(d);
  const declared = new Set(pkg.declarations.filter((d) => isNamed(d) && !isFunction(d) && mayName(d)));
  for (const d of declared) {
    const { types, variables } = program.summary(d);
    for (const v of variables) note(v, 'variable', true);
    for (const type of types) {
      const isLocked = type.fields?.some(({ text }) => text !== undefined && isMutex(text)) === true;
      const isPlain = !isLocked && !d.file.source.isGenerated;
      for (const f of type.fields ?? []) note(f, 'field', isLocked, isPlain);
      // Fields and variables of a named map type.
      if (type.text === undefined || mapOf(program, { pkg, text: type.text }) === undefined) continue;
      note(type, 'type');
      for (const user of mentioning(pkg, type.name)) if (isNamed(user) && !isFunction(user)) declared.add(user);
    }
  }
  return names;
}

/** A field or variable of a map type that a library declares, by the last names of such types. */
function namesLibraryMap(d: Declaration): boolean {
  return d.file.outline.imports.some(({ path }) => hasMapTypes(path)) && libraryMapWords.test(sourceText(d));
}

const holderWords = /\b(?:sync\.Map|atomic\.Value|\w*[cC]ache|LRU)\b/;

/** `v.(map[string]int)`: maps are kept as values of any type. */
function assertsMaps({ files }: ProgramPackage): boolean {
  return files.some(
    ({ source: { bytes, isTest } }) => !isTest && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('.(map['),
  );
}

function holdsMaps(program: Program, type: Typed): boolean {
  const map = mapOf(program, type);
  return map !== undefined && mapOf(program, map.elem) !== undefined;
}

/** Of an unnamed struct, as `typeText` writes it. */
function fieldsWithMaps(text: string): readonly string[] {
  if (!text.includes('struct{')) return [];
  return [...text.matchAll(/(?<![\p{L}\p{N}_])([\p{L}_][\p{L}\p{N}_]*) [*[\]]*map\[/gu)].map(([, field = '']) => field);
}
