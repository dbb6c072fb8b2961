/** Func fields of the program's structs, by the text of the package: what they are given, and whether a goroutine runs it. */
import { mentioning } from '../../mentions.js';
import { type Declaration, isFunction, nameOf, type ProgramPackage, sourceText } from '../../program.js';
import type { NamedType } from '../../types.js';

const methods = new WeakMap<ProgramPackage, Map<string, string | undefined>>();

/** Name of the one method of the very object that the field is given, `c.syncHandler = c.sync`, and nothing else; tests may give it another. */
export function methodInField(pkg: ProgramPackage, field: string): string | undefined {
  let known = methods.get(pkg);
  if (known === undefined) {
    known = new Map();
    methods.set(pkg, known);
  }
  if (!known.has(field)) known.set(field, findMethod(pkg, field));
  return known.get(field);
}

function findMethod(pkg: ProgramPackage, field: string): string | undefined {
  const stored = new RegExp(`(?:\\b(\\w+)\\.)?\\b${field}(?:\\s*=(?!=)|:(?!=))\\s*([^\\n]*)`, 'g');
  const values = mentioning(pkg, field)
    .filter(isFunction)
    .flatMap((d) => [...sourceText(d).matchAll(stored)])
    .map(([, on, value = '']) => (on !== undefined && value.startsWith(`${on}.`) ? value.slice(on.length + 1).trimEnd() : ''));
  const [first = ''] = values;
  return /^\w+$/.test(first) && values.every((value) => value === first) ? first : undefined;
}

const fields = new WeakMap<Declaration, readonly string[]>();

/** Names of the fields that are given this method so. */
export function fieldsWith(method: Declaration): readonly string[] {
  let names = fields.get(method);
  if (names === undefined) {
    names = method.outline.kind === 'method' ? findFields(method) : [];
    fields.set(method, names);
  }
  return names;
}

function findFields(method: Declaration): readonly string[] {
  const { pkg } = method.file;
  const name = nameOf(method);
  const stored = new RegExp(`\\b(\\w+)\\.(\\w+) *= *\\1\\.${name} *(?:\\n|$)`, 'g');
  const texts = mentioning(pkg, name).filter(isFunction).map(sourceText);
  const found = texts.flatMap((text) => [...text.matchAll(stored)].map(([, , field = '']) => field));
  return [...new Set(found)].filter((field) => methodInField(pkg, field) === name);
}

/** A func field of the struct's own. */
export function hasFuncField({ fact }: NamedType, field: string): boolean {
  return fact.fields?.some(({ name, text = '' }) => name === field && text.startsWith('func')) === true;
}

/** `go h.AddFunc(x)`: what that field of the struct holds runs in a goroutine of its own, beside itself. */
export function isStartedByField(struct: NamedType, field: string): boolean {
  const started = new RegExp(`\\bgo [\\w.]+\\.${field}\\(`);
  return hasFuncField(struct, field) && mentioning(struct.pkg, field).some((d) => started.test(sourceText(d)));
}
