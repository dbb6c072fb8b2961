/** What a declaration says of types: everything that `src/program/typing` links. */
import { Field, Kind } from '../../syntax/kinds.js';
import { none } from '../../syntax/tree.js';
import { exprData } from './expressions.js';
import { localFacts } from './locals.js';
import { signatureData, structData, typeData, typeParameters, unknownExpr, unknownType } from './reader.js';
import { specs } from './specs.js';
/** Of a declaration that declares nothing that has a type. */
export const noTypes = { types: [], values: [], locals: [], structs: [] };
/** Types and expressions that nest deeper are unknown: what reads the data walks it by recursion. */
const MAX_DEPTH = 300;
/** `withBodies`: also what functions declare inside; without, only what other packages can see of them. */
export function typingOf(source, withBodies) {
    return new DeclarationReader(source).facts(withBodies);
}
class DeclarationReader {
    source;
    #structs = [];
    #structNodes = [];
    #structAt = new Map();
    #depth = 0;
    constructor(source) {
        this.source = source;
    }
    localOf(identifier) {
        const variable = this.source.bindings.of(identifier);
        return variable === undefined || variable.index < 0 ? undefined : variable.index;
    }
    type(node) {
        return this.#deeper(unknownType, () => typeData(this, node));
    }
    expression(node) {
        return this.#deeper(unknownExpr, () => exprData(this, node));
    }
    #deeper(otherwise, read) {
        if (this.#depth >= MAX_DEPTH)
            return otherwise;
        this.#depth++;
        try {
            return read();
        }
        finally {
            this.#depth--;
        }
    }
    struct(node) {
        let index = this.#structAt.get(node);
        if (index === undefined) {
            index = this.#structNodes.push(node) - 1;
            this.#structAt.set(node, index);
            this.#structs[index] = structData(this, node);
        }
        return index;
    }
    facts(withBodies) {
        const { tree, root } = this.source;
        const kind = tree.kind(root);
        const isFunc = kind === Kind.function_declaration || kind === Kind.method_declaration;
        if (withBodies || !isFunc) {
            const { kinds } = tree;
            const end = tree.after(root);
            for (let n = kinds.indexOf(Kind.struct_type, root); n >= 0 && n < end; n = kinds.indexOf(Kind.struct_type, n + 1))
                this.struct(n);
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
    #types() {
        const { tree, root } = this.source;
        return tree.named(root).flatMap((spec) => {
            const kind = tree.kind(spec);
            const name = tree.child(spec, Field.name);
            if ((kind !== Kind.type_spec && kind !== Kind.type_alias) || name === none)
                return [];
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
    #values() {
        const { tree, root } = this.source;
        const constant = tree.kind(root) === Kind.const_declaration;
        return specs(this, root).map(({ name, ...rest }) => ({
            name: tree.text(name),
            constant,
            ...rest,
            at: this.source.place(name),
        }));
    }
    #func() {
        const { tree, root } = this.source;
        const receiver = tree.child(root, Field.receiver);
        return {
            name: tree.text(tree.child(root, Field.name)),
            ...(receiver === none ? {} : { receiver: this.#receiver(receiver) }),
            parameters: typeParameters(this, tree.child(root, Field.type_parameters)),
            signature: signatureData(this, root),
        };
    }
    #receiver(list) {
        const { tree } = this.source;
        let pointer = false;
        let base = '';
        const parameters = [];
        const end = tree.after(list);
        for (let n = list; n < end; n++) {
            const kind = tree.kind(n);
            if (kind === Kind.pointer_type)
                pointer = true;
            else if (kind === Kind.type_identifier && base === '')
                base = tree.text(n);
            else if (kind === Kind.type_identifier)
                parameters.push(this.localOf(n) ?? -1);
        }
        return { pointer, base, parameters };
    }
}
