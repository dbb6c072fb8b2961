/** Methods that are stored in func fields of library structs, to be called by the library: `cache.ResourceEventHandlerFuncs{AddFunc: c.add}`. */
import { contextOfField, contextOfFieldName } from '../../go/library/concurrency/fields.js';
import type { Context } from '../../go/library/concurrency/outside.js';
import { mentioning } from '../mentions.js';
import { type Declaration, nameOf, type Program, type ProgramPackage, receiverNameIn, sourceText } from '../program.js';
import { importPathIn } from '../typing/imports.js';
import { literalAround } from './demand/brackets.js';
import { relayedBy } from './relayed-callbacks.js';

export interface CallbackField {
  readonly kind: Context;
  /** The struct literal: the library calls the callbacks of one in turn; absent where each call is a goroutine. */
  readonly holder?: string;
}

/** Asked for each entry, in both rounds. */
const known = new WeakMap<Declaration, CallbackField | null>();

/** By the text of the functions of the method's package. */
export function callbackFieldOf(program: Program, method: Declaration): CallbackField | undefined {
  let field = known.get(method);
  if (field === undefined) {
    field = find(program, method) ?? null;
    known.set(method, field);
  }
  return field ?? undefined;
}

function find(program: Program, method: Declaration): CallbackField | undefined {
  // Starts with what is rare: this runs over much text.
  const used = new RegExp(`\\.${nameOf(method)}\\s*[,}\\n]`, 'g');
  for (const d of mentioning(method.file.pkg, nameOf(method))) {
    if (d === method) continue;
    const text = sourceText(d);
    for (const { index } of text.matchAll(used)) {
      const line = text.slice(text.lastIndexOf('\n', index) + 1, index);
      const given = assigned(program, d, text, line, method);
      if (given !== undefined) return given;
      const [stored = '', field = '', on = ''] = keyed.exec(line) ?? [];
      if (stored === '' || !mayBe(d, text, on, method)) continue;
      const literal = literalAround(text, index - stored.length);
      if (literal === undefined) continue;
      const kind = kindOf(program, d, literal.type, field);
      if (kind !== undefined) return { kind, holder: `${d.file.index}:${d.outline.start + literal.open}` };
      const relayed = relayedBy(program, d.file, literal.type, field);
      if (relayed !== undefined) return relayed;
    }
  }
  return undefined;
}

/** `opts.OnConnect = c` of `opts.OnConnect = c.connected`, of what is a field of no struct of the package. */
function assigned(program: Program, d: Declaration, text: string, line: string, method: Declaration): CallbackField | undefined {
  const [, into = '', field = '', on = ''] = /([\w.]+)\.(\w+)\s*=\s*([\w.]+)$/.exec(line) ?? [];
  const kind = field === '' || !mayBe(d, text, on, method) ? undefined : contextOfFieldName(field);
  const isOwn = (): boolean => program.packages.some((pkg) => declaresField(pkg, field));
  return kind === undefined || isOwn() ? undefined : { kind, holder: `${d.file.index}:${d.outline.start}:${into}` };
}

/** Some struct of the package has a field of that name: it is called in the program's own way. */
function declaresField(pkg: ProgramPackage, field: string): boolean {
  return mentioning(pkg, field).some((d) => d.outline.kind === 'type' && new RegExp(`\\b${field}\\s+\\w`).test(sourceText(d)));
}

/** `AddFunc: c` of `AddFunc: c.add`. */
const keyed = /\b(\w+):\s*([\w.]+)$/;

/** What a method is taken of may have its type: the function's receiver, or something else where the type is named. */
function mayBe({ outline }: Declaration, text: string, on: string, { outline: { receiver = '' } }: Declaration): boolean {
  const own = receiverNameIn(text);
  return on === own ? outline.receiver === receiver : on.includes('.') || new RegExp(`\\b${receiver}\\b`, 'i').test(text);
}

function kindOf(program: Program, { file }: Declaration, type: string, field: string): Context | undefined {
  const [name = '', ...rest] = type.split('.');
  const path = rest.length === 1 ? importPathIn(program, file, name) : undefined;
  const known = contextOfField(path === undefined ? type : `${path}.${rest.join('.')}`, field);
  // What the program declares calls it in its own way.
  return known ?? (path === undefined || program.packageAt(path) !== undefined ? undefined : contextOfFieldName(field));
}
