/** Func fields of the program's own structs, by way of which handlers and callbacks of the program call what was put there. */
import type { Context } from '../../go/library/concurrency/outside.js';
import { contextOfContract } from '../../go/library/concurrency/services.js';
import { mentioning } from '../mentions.js';
import { type Declaration, nameOf, type Program, type ProgramFile, sourceText } from '../program.js';
import { typeCalled } from '../types.js';
import { importsOfPackage } from '../typing/imports.js';
import { literalAround } from './demand/brackets.js';
import { contextOf } from './function/context.js';
import { hasFuncField, isStartedByField } from './paths/func-fields.js';

interface Relay {
  readonly kind: Context;
  /** The struct: its methods call what it has in turn; absent where each call is a goroutine. */
  readonly holder?: string;
}

/** Structs that a function is copied through: `Config{OnService: c.set}`, and then `&Reconciler{Handler: cfg.OnService}`. */
const maxCopies = 2;

/** Who calls a func field of the struct that a file calls `type`: a method that a library calls, or one of a struct that it is copied into. */
export function relayedBy(program: Program, file: ProgramFile, type: string, field: string, copies = 0): Relay | undefined {
  const struct = typeCalled(program, file, type);
  if (struct === undefined || copies > maxCopies || !hasFuncField(struct, field)) return undefined;
  const { pkg, fact } = struct;
  if (isStartedByField(struct, field)) return { kind: 'callback' };
  const users = mentioning(pkg, field).filter((d) => !d.file.source.isTest);
  const calls = new RegExp(`\\.${field}\\(`);
  for (const d of users) {
    const kind = d.outline.receiver === fact.name && calls.test(sourceText(d)) ? contextOfMethod(program, d) : undefined;
    if (kind !== undefined) return { kind, holder: `${pkg.info.importPath}.${fact.name}` };
  }
  const copied = new RegExp(`\\b(\\w+):\\s*\\w+\\.${field}\\s*[,}\\n]`, 'g');
  for (const d of users) {
    const text = sourceText(d);
    for (const { index, 1: into = '' } of text.matchAll(copied)) {
      const to = literalAround(text, index);
      const found = to === undefined ? undefined : relayedBy(program, d.file, to.type, into, copies + 1);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function contextOfMethod(program: Program, method: Declaration): Context | undefined {
  const unit = program.behaviour(method)?.units.find(({ id }) => id === 0);
  if (unit === undefined) return undefined;
  return (
    contextOfContract(nameOf(method), unit.params, importsOfPackage(method.file.pkg)) ?? contextOf({ program, declaration: method }, unit)
  );
}
