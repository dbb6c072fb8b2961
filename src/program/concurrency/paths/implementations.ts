/** What an interface's methods lead to: the types of the program that have all of them, where they are few. */
import { generatedDefaults, testDoubles } from '../../../go/library/test-doubles.js';
import { type Declaration, type Program, type ProgramPackage, sourceText } from '../../program.js';
import { declaredType, typeCalled } from '../../types.js';
import { answers } from '../demand/interfaces.js';
import { hasMethod } from '../demand/method-sets.js';
import { functionsNamed } from '../demand/names.js';
import { namedType, pointee, type Typed } from './typing.js';

/** With more of them, each is only a guess. */
const maxImplementations = 3;
/** With more of them, nobody looks at each. */
const maxAsked = 12;

export interface Implementation {
  readonly pkg: ProgramPackage;
  /** Name of the type. */
  readonly type: string;
  readonly method: Declaration;
}

export class Implementations {
  readonly #program: Program;
  readonly #known = new Map<string, readonly Implementation[]>();

  constructor(program: Program) {
    this.#program = program;
  }

  /** Of a method of a named interface type of the program; none where they are many, or another module may have others only. */
  of(type: Typed, name: string): readonly Implementation[] {
    const found = this.asked(type, name);
    return found.length > maxImplementations ? [] : found;
  }

  /** The same where they may be more than a few: for what one of them says of all. */
  asked(type: Typed, name: string): readonly Implementation[] {
    const declared = namedType(this.#program, pointee(type));
    if (declared?.fact.text !== 'interface') return [];
    const { outline } = declared.declaration;
    const key = `${declared.pkg.info.importPath}.${declared.fact.name}.${name}`;
    let found = this.#known.get(key);
    if (found === undefined) {
      const embedded = outline.names.length === 1 ? embeddedMethods(this.#program, declared.declaration) : [];
      const isAsked = outline.names.length === 1 && (outline.calls.includes(name) || embedded.includes(name));
      found = isAsked ? this.#find(name, declared.declaration, embedded) : [];
      this.#known.set(key, found);
    }
    return found;
  }

  /** Found by names, without a parse. */
  #find(name: string, asked: Declaration, embedded: readonly string[]): readonly Implementation[] {
    const found: Implementation[] = [];
    for (const method of functionsNamed(this.#program, name)) {
      const { pkg, source } = method.file;
      if (source.isTest || method.outline.kind !== 'method') continue;
      const type = method.outline.receiver ?? '';
      if (generatedDefaults.test(type)) continue;
      if (testDoubles.test(type) || testDoubles.test(pkg.info.name) || !mayMeet(this.#program, pkg, asked.file.pkg)) continue;
      if (!answers(this.#program, method, asked) || !embedded.every((one) => hasMethod(this.#program, pkg, type, one))) continue;
      // `HandlerFunc`: it calls what it is, and has no map.
      if (declaredType(this.#program, pkg, type)?.fact.text === 'func') continue;
      if (found.length === maxAsked) return [];
      found.push({ pkg, type, method });
    }
    return found;
  }
}

/** Some package can have values of both: what a command declares is only its own. */
function mayMeet(program: Program, a: ProgramPackage, b: ProgramPackage): boolean {
  if (a === b || (a.info.name !== 'main' && b.info.name !== 'main')) return true;
  const users = program.dependents(a);
  return program.dependents(b).some((one) => users.includes(one));
}

/** Methods of the program's interfaces that an interface embeds. */
function embeddedMethods(program: Program, asked: Declaration, depth = 0): readonly string[] {
  if (depth > 3) return [];
  const text = sourceText(asked);
  return [...text.slice(text.indexOf('{') + 1).matchAll(embedding)].flatMap(([, name = '']) => {
    const found = typeCalled(program, asked.file, name);
    if (found?.fact.text !== 'interface') return [];
    const { outline } = found.declaration;
    return [...(outline.names.length === 1 ? outline.calls : []), ...embeddedMethods(program, found.declaration, depth + 1)];
  });
}

/** A line with a name alone. */
const embedding = /(?:^|\n)[ \t]*((?:\w+\.)?[A-Za-z_]\w*)[ \t]*(?=\n|\/\/|\}|$)/g;
