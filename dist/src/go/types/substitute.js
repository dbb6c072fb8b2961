/** How deep arguments may nest: beyond is no Go that compiles (`type T[P any] struct { f *T[[]P] }` is opened step by step). */
const MAX_DEPTH = 60;
/** `type` with each of `parameters` replaced by the argument at its place; the same object where nothing changes. */
export function substitute(type, parameters, args) {
    if (parameters.length === 0)
        return type;
    const by = new Map();
    parameters.forEach((parameter, i) => {
        const arg = args[i];
        if (arg !== undefined)
            by.set(parameter, arg);
    });
    return new Substitution(by).type(type, 0);
}
export function substituteSignature(signature, parameters, args) {
    const type = substitute({ ...signature, typeParams: [] }, parameters, args);
    return type.kind === 'func' ? type : signature;
}
class Substitution {
    #by;
    /** Types are graphs: what is met twice is replaced once. */
    #done = new Map();
    constructor(by) {
        this.#by = by;
    }
    type(type, depth) {
        if (depth > MAX_DEPTH)
            return { kind: 'unknown' };
        let found = this.#done.get(type);
        if (found === undefined) {
            found = this.#replaced(type, depth + 1);
            this.#done.set(type, found);
        }
        return found;
    }
    #replaced(type, next) {
        switch (type.kind) {
            case 'type parameter':
                return this.#by.get(type) ?? type;
            case 'pointer':
            case 'slice':
            case 'chan':
            case 'array': {
                const elem = this.type(type.elem, next);
                return elem === type.elem ? type : { ...type, elem };
            }
            case 'map': {
                const key = this.type(type.key, next);
                const elem = this.type(type.elem, next);
                return key === type.key && elem === type.elem ? type : { kind: 'map', key, elem };
            }
            case 'struct': {
                const fields = this.#each(type.fields, (field) => {
                    const inner = this.type(field.type, next);
                    return inner === field.type ? field : { ...field, type: inner };
                });
                return fields === type.fields ? type : { kind: 'struct', fields };
            }
            case 'func':
                return this.#signature(type, next);
            case 'tuple': {
                const types = this.#types(type.types, next);
                return types === type.types ? type : { kind: 'tuple', types };
            }
            case 'interface': {
                const methods = this.#each(type.methods, (method) => {
                    const signature = this.#signature(method.signature, next);
                    return signature === method.signature ? method : { name: method.name, signature };
                });
                const embedded = this.#types(type.embedded, next);
                return methods === type.methods && embedded === type.embedded ? type : { kind: 'interface', methods, embedded };
            }
            case 'union': {
                const terms = this.#each(type.terms, (term) => {
                    const inner = this.type(term.type, next);
                    return inner === term.type ? term : { tilde: term.tilde, type: inner };
                });
                return terms === type.terms ? type : { kind: 'union', terms };
            }
            case 'named':
            case 'alias': {
                const args = this.#types(type.args, next);
                return args === type.args ? type : { kind: type.kind, declaration: type.declaration, args };
            }
            default:
                return type;
        }
    }
    #signature(type, depth) {
        const params = this.#types(type.params, depth);
        const results = this.#types(type.results, depth);
        return params === type.params && results === type.results ? type : { ...type, params, results };
    }
    #types(types, depth) {
        return this.#each(types, (type) => this.type(type, depth));
    }
    #each(list, change) {
        let changed = false;
        const found = list.map((item) => {
            const other = change(item);
            changed ||= other !== item;
            return other;
        });
        return changed ? found : list;
    }
}
