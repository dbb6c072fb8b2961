/** What a declaration says of types: everything that `src/program/typing` links. */
import { Field, Kind } from '../../syntax/kinds.js';
import { type Node, none } from '../../syntax/tree.js';
import type { Source } from '../source.js';
import type { ExprData, FunctionDefinition, StructData, TypeData, TypeDefinition, TypingFacts, ValueFact } from './data.js';
import { exprData } from './expressions.js';
import { localFacts } from './locals.js';
import { type Reader, signatureData, structData, typeData, typeParameters, unknownExpr, unknownType } from './reader.js';
import { specs } from './specs.js';

export type * from './data.js';

/** Of a declaration that declares nothing that has a type. */
export const noTypes: TypingFacts = { types: [], values: [], locals: [], structs: [] };

/** Types and expressions that nest deeper are unknown: what reads the data walks it by recursion. */
const MAX_DEPTH = 300;

/** `withBodies`: also what functions declare inside; without, only what other packages can see of them. */
export function typingOf(source: Source, withBodies: boolean): TypingFacts {
  return new DeclarationReader(source).facts(withBodies);
}

class DeclarationReader implements Reader {
  readonly source: Source;
  readonly #structs: StructData[] = [];
  readonly #structNodes: Node[] = [];
  readonly #structAt = new Map<Node, number>();
  #depth = 0;

  constructor(source: Source) {
    this.source = source;
  }

  localOf(identifier: Node): number | undefined {
    const variable = this.source.bindings.of(identifier);
    return variable === undefined || variable.index < 0 ? undefined : variable.index;
  }

  type(node: Node): TypeData {
    return this.#deeper(unknownType, () => typeData(this, node));
  }

  expression(node: Node): ExprData {
    return this.#deeper(unknownExpr, () => exprData(this, node));
  }

  #deeper<T>(otherwise: T, read: () => T): T {
    if (this.#depth >= MAX_DEPTH) return otherwise;
    this.#depth++;
    try {
      return read();
    } finally {
      this.#depth--;
    }
  }

  struct(node: Node): number {
    let index = this.#structAt.get(node);
    if (index === undefined) {
      index = this.#structNodes.push(node) - 1;
      this.#structAt.set(node, index);
      this.#structs[index] = structData(this, node);
    }
    return index;
  }

  facts(withBodies: boolean): TypingFacts {
    const { tree, root } = this.source;
    const kind = tree.kind(root);
    const isFunc = kind === Kind.function_declaration || kind === Kind.method_declaration;
    if (withBodies || !isFunc) {
      const { kinds } = tree;
      const end = tree.after(root);
      for (let n = kinds.indexOf(Kind.struct_type, root); n >= 0 && n < end; n = kinds.indexOf(Kind.struct_type, n + 1)) this.struct(n);
    }
    const values = kind === Kind.var_declaration || kind === Kind.const_declaration ? this.#values() : [];
    return {
      types: kind === Kind.type_declaration ? this.#types() : [],
      values,
      ...(isFunc ? { func: this.#func() } : {}),
      locals: localFacts(this, withBodies),
      structs: this.#structs,
    };
  }

  #types(): TypeDefinition[] {
    const { tree, root } = this.source;
    return tree.named(root).flatMap((spec) => {
      const kind = tree.kind(spec);
      const name = tree.child(spec, Field.name);
      if ((kind !== Kind.type_spec && kind !== Kind.type_alias) || name === none) return [];
      return [
        {
          name: tree.text(name),
          alias: kind === Kind.type_alias,
          parameters: typeParameters(this, tree.child(spec, Field.type_parameters)),
          type: this.type(tree.child(spec, Field.type)),
          at: this.source.place(name),
        },
      ];
    });
  }

  #values(): ValueFact[] {
    const { tree, root } = this.source;
    const constant = tree.kind(root) === Kind.const_declaration;
    return specs(this, root).map(({ name, ...rest }) => ({
      name: tree.text(name),
      constant,
      ...rest,
      at: this.source.place(name),
    }));
  }

  #func(): FunctionDefinition {
    const { tree, root } = this.source;
    const receiver = tree.child(root, Field.receiver);
    return {
      name: tree.text(tree.child(root, Field.name)),
      ...(receiver === none ? {} : { receiver: this.#receiver(receiver) }),
      parameters: typeParameters(this, tree.child(root, Field.type_parameters)),
      signature: signatureData(this, root),
    };
  }

  #receiver(list: Node): NonNullable<FunctionDefinition['receiver']> {
    const { tree } = this.source;
    let pointer = false;
    let base = '';
    const parameters: number[] = [];
    const end = tree.after(list);
    for (let n = list; n < end; n++) {
      const kind = tree.kind(n);
      if (kind === Kind.pointer_type) pointer = true;
      else if (kind === Kind.type_identifier && base === '') base = tree.text(n);
      else if (kind === Kind.type_identifier) parameters.push(this.localOf(n) ?? -1);
    }
    return { pointer, base, parameters };
  }
}
