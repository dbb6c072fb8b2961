/** What an interface's methods lead to: the types of the program that have all of them, where they are few. */
import { testDoubles } from '../../../go/library/concurrency.js';
import { type Declaration, isFunction, type Program, type ProgramPackage } from '../../program.js';
import { declaredType } from '../../types.js';
import { pointee, type Typed } from './typing.js';

/** With more of them, each is only a guess. */
const maxImplementations = 3;

export interface Implementation {
  readonly pkg: ProgramPackage;
  /** Name of the type. */
  readonly type: string;
  readonly method: Declaration;
}

export class Implementations {
  readonly #program: Program;
  #methods: Map<string, Declaration[]> | undefined;
  readonly #known = new Map<string, readonly Implementation[]>();

  constructor(program: Program) {
    this.#program = program;
  }

  /** Of a method of a named interface type of the program; none where they are many, or another module may have others only. */
  of(type: Typed, name: string): readonly Implementation[] {
    const { pkg, text } = pointee(type);
    if (!/^[\p{L}_]/u.test(text) || text.startsWith('map[') || text.startsWith('chan ')) return [];
    const declared = declaredType(this.#program, pkg, text);
    if (declared?.fact.text !== 'interface') return [];
    const { outline } = declared.declaration;
    const key = `${declared.pkg.info.importPath}.${declared.fact.name}.${name}`;
    let found = this.#known.get(key);
    if (found === undefined) {
      found = outline.names.length === 1 && outline.calls.includes(name) ? this.#find(name, outline.calls) : [];
      this.#known.set(key, found);
    }
    return found;
  }

  /** `methods`: the names that the interface asks for, found without a parse. */
  #find(name: string, methods: readonly string[]): readonly Implementation[] {
    const found: Implementation[] = [];
    for (const method of this.#named(name)) {
      const { pkg } = method.file;
      const type = method.outline.receiver ?? '';
      if (testDoubles.test(type) || testDoubles.test(pkg.info.name)) continue;
      if (!methods.every((m) => pkg.byName.has(`${type}.${m}`))) continue;
      if (found.length === maxImplementations) return [];
      found.push({ pkg, type, method });
    }
    return found;
  }

  #named(name: string): readonly Declaration[] {
    if (this.#methods === undefined) {
      this.#methods = new Map();
      for (const pkg of this.#program.packages) {
        for (const d of pkg.declarations) {
          if (!isFunction(d) || d.outline.receiver === undefined || d.file.source.isTest) continue;
          const method = d.outline.names[0] ?? '';
          const list = this.#methods.get(method);
          if (list === undefined) this.#methods.set(method, [d]);
          else list.push(d);
        }
      }
    }
    return this.#methods.get(name) ?? [];
  }
}
