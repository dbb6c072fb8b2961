/** Calls: conversions, builtins, functions with their results, generic ones with inferred arguments. */
import { binary, complex as complexConstant, int } from '../../go/types/constant.js';
import { coreType } from '../../go/types/core.js';
import { inferred } from '../../go/types/infer.js';
import { underlying } from '../../go/types/named.js';
import { alignof, offsetsof, sizeof } from '../../go/types/sizes.js';
import { substituteSignature } from '../../go/types/substitute.js';
import { basic, defaultType, isUntyped, pointerTo } from '../../go/types/type.js';
import { binaryOperand, converted } from './arithmetic.js';
import { unknownOperand, value } from './env.js';
import { typeMeant } from './type-data.js';
export function callOperand(linker, call, env) {
    const callee = linker.operand(call.callee, env);
    switch (callee.mode) {
        case 'type':
            return converted(callee.type, operandAt(linker, call, 0, env));
        case 'builtin':
            return callee.name.startsWith('unsafe.') ? unsafeCall(linker, callee.name, call, env) : builtin(linker, callee.name, call, env);
        case 'value': {
            const type = coreType(callee.type);
            return type?.kind === 'func' ? results(linker, type, call, env) : unknownOperand;
        }
        default:
            return unknownOperand;
    }
}
function operandAt(linker, call, i, env) {
    const arg = call.args[i];
    return arg === undefined ? undefined : linker.operand(arg, env);
}
function results(linker, signature, call, env) {
    let found = signature;
    if (signature.typeParams.length > 0) {
        const given = call.callee.kind === 'index' ? call.callee.indices.map((one) => typeMeant(linker.operand(one, env))) : [];
        const args = given.length === signature.typeParams.length ? given : inferred(signature, given, argumentTypes(linker, call, env), call.spread);
        if (args === undefined) {
            // What does not depend on the missing arguments is still known.
            return outcome(substituteSignature(signature, signature.typeParams, signature.typeParams.map(() => ({ kind: 'unknown' }))));
        }
        found = substituteSignature(signature, signature.typeParams, args);
    }
    return outcome(found);
}
function outcome(signature) {
    const [only] = signature.results;
    if (only === undefined)
        return { mode: 'nothing' };
    return signature.results.length === 1 ? value(only) : value({ kind: 'tuple', types: signature.results });
}
/** `f(g())` passes all that g yields. */
function argumentTypes(linker, call, env) {
    const types = call.args.map((arg) => {
        const operand = linker.operand(arg, env);
        return operand.mode === 'value' && operand.type.kind !== 'unknown' ? operand.type : undefined;
    });
    const [first] = types;
    return types.length === 1 && first?.kind === 'tuple' ? [...first.types] : types;
}
function builtin(linker, name, call, env) {
    const first = operandAt(linker, call, 0, env);
    switch (name) {
        case 'make':
            return first?.mode === 'type' ? value(first.type) : unknownOperand;
        case 'new':
            if (first?.mode === 'type')
                return value(pointerTo(first.type));
            // Go 1.26: new(expression).
            return first?.mode === 'value' ? value(pointerTo(defaultType(first.type))) : unknownOperand;
        case 'append':
            return first?.mode === 'value' ? value(first.type) : unknownOperand;
        case 'len':
        case 'cap':
            return length(first, name);
        case 'copy':
            return value(basic('int'));
        case 'min':
        case 'max':
            return extreme(linker, name, call, env);
        case 'real':
        case 'imag':
            return part(first, name);
        case 'complex':
            return complexOf(first, operandAt(linker, call, 1, env));
        case 'recover':
            return linker.operand({ kind: 'call', callee: { kind: 'func', signature: anyResult }, args: [], spread: false }, env);
        default:
            return { mode: 'nothing' };
    }
}
const anyResult = { params: [], results: [{ kind: 'interface', methods: [], embedded: [] }], variadic: false };
/** Constant for constant strings, and for arrays and pointers to them where nothing is called or received; the latter is not looked at. */
function length(operand, name) {
    const type = basic('int');
    if (operand?.mode !== 'value')
        return value(type);
    const { constant } = operand;
    if (constant !== undefined) {
        return {
            mode: 'value',
            type,
            constant: (arch) => {
                const found = constant(arch);
                return found?.kind === 'string' && name === 'len' ? int(BigInt(found.length)) : undefined;
            },
        };
    }
    const under = underlying(operand.type);
    const array = under.kind === 'pointer' ? underlying(under.elem) : under;
    if (array.kind !== 'array')
        return value(type);
    return { mode: 'value', type, constant: (arch) => number(array.length(arch)) };
}
function number(found) {
    return found === undefined ? undefined : int(BigInt(found));
}
/** Of constants a constant, else the type of what is typed. */
function extreme(linker, name, call, env) {
    const [first, ...more] = call.args.map((arg) => linker.operand(arg, env));
    if (first === undefined)
        return unknownOperand;
    const all = more.reduce((a, b) => lesser(name, a, b), first);
    if (all.mode !== 'value')
        return unknownOperand;
    return all.constant === undefined && isUntyped(all.type) ? value(defaultType(all.type)) : all;
}
function lesser(name, a, b) {
    const sum = binaryOperand('+', a, b);
    if (sum.mode !== 'value' || a.mode !== 'value' || b.mode !== 'value')
        return unknownOperand;
    const [x, y] = [a.constant, b.constant];
    if (x === undefined || y === undefined)
        return value(sum.type);
    return {
        mode: 'value',
        type: sum.type,
        constant: (arch) => {
            const [p, q] = [x(arch), y(arch)];
            const less = p === undefined || q === undefined ? undefined : binary('<', p, q, false);
            return less?.kind === 'bool' ? (less.value === (name === 'min') ? p : q) : undefined;
        },
    };
}
function part(operand, name) {
    if (operand?.mode !== 'value')
        return unknownOperand;
    const under = underlying(operand.type);
    const type = under.kind !== 'basic' ? undefined : under.name === 'complex64' ? 'float32' : under.name === 'complex128' ? 'float64' : 'untyped float';
    if (type === undefined)
        return unknownOperand;
    const { constant } = operand;
    if (constant === undefined)
        return value(basic(type));
    return {
        mode: 'value',
        type: basic(type),
        constant: (arch) => {
            const found = constant(arch);
            if (found?.kind === 'complex')
                return name === 'real' ? found.real : found.imaginary;
            return name === 'real' ? found : int(0n);
        },
    };
}
function complexOf(real, imaginary) {
    if (real?.mode !== 'value' || imaginary?.mode !== 'value')
        return unknownOperand;
    const typed = [real.type, imaginary.type].find((type) => !isUntyped(type));
    const under = typed === undefined ? undefined : underlying(typed);
    const name = under?.kind === 'basic' && under.name === 'float32' ? 'complex64' : 'complex128';
    const [x, y] = [real.constant, imaginary.constant];
    const type = basic(typed === undefined && x !== undefined ? 'untyped complex' : name);
    return x === undefined || y === undefined ? value(type) : { mode: 'value', type, constant: (arch) => complexConstant(x(arch), y(arch)) };
}
function unsafeCall(linker, name, call, env) {
    const first = operandAt(linker, call, 0, env);
    const type = first?.mode === 'value' ? defaultType(first.type) : undefined;
    const of = (size) => ({
        mode: 'value',
        type: basic('uintptr'),
        constant: (arch) => number(size(arch)),
    });
    switch (name) {
        case 'unsafe.Sizeof':
            return of((arch) => (type === undefined ? undefined : sizeof(type, arch)));
        case 'unsafe.Alignof':
            return of((arch) => (type === undefined ? undefined : alignof(type, arch)));
        case 'unsafe.Offsetof':
            return of((arch) => offset(linker, call, env, arch));
        case 'unsafe.String':
            return value(basic('string'));
        case 'unsafe.StringData':
            return value(pointerTo(basic('byte')));
        case 'unsafe.Slice': {
            const under = type === undefined ? undefined : underlying(type);
            return under?.kind === 'pointer' ? value({ kind: 'slice', elem: under.elem }) : unknownOperand;
        }
        case 'unsafe.SliceData': {
            const under = type === undefined ? undefined : underlying(type);
            return under?.kind === 'slice' ? value(pointerTo(under.elem)) : unknownOperand;
        }
        case 'unsafe.Add':
            return value(basic('unsafe.Pointer'));
        default:
            return unknownOperand;
    }
}
/** `unsafe.Offsetof(x.f)`, for a field of x's own struct. */
function offset(linker, call, env, arch) {
    const [selector] = call.args;
    if (selector?.kind !== 'select')
        return undefined;
    const operand = linker.operand(selector.operand, env);
    const under = operand.mode === 'value' ? underlying(operand.type) : undefined;
    const struct = under?.kind === 'pointer' ? underlying(under.elem) : under;
    if (struct?.kind !== 'struct')
        return undefined;
    const index = struct.fields.findIndex((field) => field.name === selector.name);
    return index < 0 ? undefined : offsetsof(struct, arch)?.[index];
}
