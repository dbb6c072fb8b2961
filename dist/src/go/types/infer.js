/** Type arguments that a call leaves out: https://go.dev/ref/spec#Type_inference, as far as unification goes. */
import { coreOfConstraint } from './core.js';
import { identical } from './identical.js';
import { unalias, underlying } from './named.js';
import { substitute } from './substitute.js';
import { defaultType, isUntyped } from './type.js';
const MAX_DEPTH = 40;
/** Pairs of types that one inference compares. */
const MAX_PAIRS = 20_000;
/**
 * All type arguments of a generic function, the first ones given; undefined where one cannot be told. `args` are the types of the
 * arguments, untyped constants too; undefined ones say nothing.
 */
export function inferred(signature, given, args, spread) {
    const inference = new Inference(signature.typeParams);
    given.forEach((type, i) => {
        const parameter = signature.typeParams[i];
        if (parameter !== undefined)
            inference.bound.set(parameter, type);
    });
    const later = [];
    args.forEach((arg, i) => {
        const param = parameterAt(signature, i, spread);
        if (param === undefined || arg === undefined)
            return;
        if (!isUntyped(arg))
            inference.unify(param, arg, 0);
        else if (param.kind === 'type parameter')
            later.push([param, arg]);
    });
    inference.byConstraints();
    for (const [parameter, arg] of later)
        inference.untyped(parameter, arg);
    inference.byConstraints();
    return inference.result();
}
function parameterAt(signature, i, spread) {
    const { params, variadic } = signature;
    if (!variadic || i < params.length - 1 || spread)
        return params[i];
    const last = params.at(-1);
    return last?.kind === 'slice' ? last.elem : undefined;
}
class Inference {
    bound = new Map();
    #pairs = 0;
    #fromUntyped = new Set();
    #parameters;
    constructor(parameters) {
        this.#parameters = parameters;
    }
    /** `max(1, 2.5)`: of several untyped arguments the kind that comes last in the specification's order wins. */
    untyped(parameter, arg) {
        const before = this.bound.get(parameter);
        if (before !== undefined && !this.#fromUntyped.has(parameter))
            return;
        const type = defaultType(arg);
        if (type.kind === 'basic' && type.name === 'untyped nil')
            return;
        if (before === undefined || rank(type) > rank(before))
            this.bound.set(parameter, type);
        this.#fromUntyped.add(parameter);
    }
    unify(param, arg, depth) {
        if (depth > MAX_DEPTH || ++this.#pairs > MAX_PAIRS)
            return false;
        if (param.kind === 'type parameter' && this.#parameters.includes(param)) {
            const before = this.bound.get(param);
            if (before === undefined) {
                this.bound.set(param, arg);
                return true;
            }
            return this.unify(before, arg, depth + 1);
        }
        const x = unalias(param);
        const y = unalias(arg);
        if (x.kind === 'named') {
            if (y.kind === 'named' && x.declaration === y.declaration)
                return x.args.every((one, i) => this.#unifyAt(one, y.args[i], depth));
            if (y.kind === 'named')
                return false;
            // An unnamed argument is assignable to a named type of the same form.
            return this.unify(underlying(x), y, depth + 1);
        }
        // The other way round: a named argument for a parameter of unnamed form.
        return this.#structure(x, y.kind === 'named' ? underlying(y) : y, depth + 1);
    }
    #unifyAt(x, y, depth) {
        return y !== undefined && this.unify(x, y, depth + 1);
    }
    #structure(x, y, depth) {
        switch (x.kind) {
            case 'pointer':
            case 'slice':
                return y.kind === x.kind && this.unify(x.elem, y.elem, depth);
            case 'array':
                return y.kind === 'array' && this.unify(x.elem, y.elem, depth);
            case 'chan':
                return y.kind === 'chan' && this.unify(x.elem, y.elem, depth);
            case 'map':
                return y.kind === 'map' && this.unify(x.key, y.key, depth) && this.unify(x.elem, y.elem, depth);
            case 'func':
                return (y.kind === 'func' &&
                    x.params.length === y.params.length &&
                    x.results.length === y.results.length &&
                    x.params.every((one, i) => this.#unifyAt(one, y.params[i], depth)) &&
                    x.results.every((one, i) => this.#unifyAt(one, y.results[i], depth)));
            case 'struct':
                return (y.kind === 'struct' &&
                    x.fields.length === y.fields.length &&
                    x.fields.every((f, i) => this.#unifyAt(f.type, y.fields[i]?.type, depth)));
            default:
                return identical(x, y);
        }
    }
    /** `S ~[]E`: what S is says what E is, and the other way round. */
    byConstraints() {
        for (let round = 0; round <= this.#parameters.length; round++) {
            const before = this.bound.size;
            for (const parameter of this.#parameters) {
                const under = underlying(parameter);
                const core = under.kind === 'interface' ? coreOfConstraint(under, 0) : undefined;
                if (core === undefined)
                    continue;
                const type = this.bound.get(parameter);
                if (type !== undefined)
                    this.#structure(core, underlying(type), 0);
                else if (!this.#mentionsOpen(core))
                    this.bound.set(parameter, this.#put(core));
            }
            if (this.bound.size === before)
                return;
        }
    }
    #put(type) {
        const parameters = this.#parameters.filter((p) => this.bound.has(p));
        return substitute(type, parameters, parameters.map((p) => this.bound.get(p) ?? p));
    }
    #mentionsOpen(type) {
        const open = this.#parameters.filter((p) => !this.bound.has(p));
        const marker = { kind: 'unknown' };
        return (substitute(type, open, open.map(() => marker)) !== type);
    }
    result() {
        const found = [];
        for (const parameter of this.#parameters) {
            const type = this.bound.get(parameter);
            if (type === undefined)
                return undefined;
            found.push(this.#put(type));
        }
        return found;
    }
}
function rank(type) {
    return type.kind === 'basic' ? ['int', 'rune', 'float64', 'complex128'].indexOf(type.name) : -1;
}
