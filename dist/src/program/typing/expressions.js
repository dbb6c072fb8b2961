/** Expressions, linked: their types and constant values. */
import { complex, floatLiteral, int, intLiteral, toInt } from '../../go/types/constant.js';
import { coreType } from '../../go/types/core.js';
import { memberOf } from '../../go/types/members.js';
import { underlying } from '../../go/types/named.js';
import { substituteSignature } from '../../go/types/substitute.js';
import { basic } from '../../go/types/type.js';
import { binaryOperand, unaryOperand } from './arithmetic.js';
import { callOperand } from './calls.js';
import { unknownOperand, value } from './env.js';
import { arrayOf, instantiated, typeMeant } from './type-data.js';
export function linkExpression(linker, data, env) {
    switch (data.kind) {
        case 'int':
            return literal('untyped int', intLiteral(data.text));
        case 'float':
            return literal('untyped float', floatLiteral(data.text));
        case 'imaginary':
            return literal('untyped complex', complex(int(0n), intLiteral(data.text) ?? floatLiteral(data.text)));
        case 'rune':
            return literal('untyped rune', int(BigInt(data.value)));
        case 'string':
            return literal('untyped string', { kind: 'string', length: data.length });
        case 'name':
            return linker.name(data.name, env);
        case 'local':
            return linker.local(data.index, env);
        case 'select':
            return selected(linker, data, env);
        case 'call':
            return callOperand(linker, data, env);
        case 'index':
            return indexed(linker, data, env);
        case 'slice':
            return sliced(linker.operand(data.operand, env));
        case 'assert':
        case 'composite':
            return value(linker.type(data.type, env));
        case 'array':
            return value(arrayOf(linker.type(data.elem, env), (arch) => elementCount(linker, data, env, arch)));
        case 'func':
            return value(linker.signature(data.signature, env));
        case 'unary':
            return unaryOperand(data.operator, linker.operand(data.operand, env));
        case 'binary':
            return binaryOperand(data.operator, linker.operand(data.left, env), linker.operand(data.right, env));
        case 'type':
            return { mode: 'type', type: linker.type(data.type, env) };
        case 'unknown':
            return unknownOperand;
    }
}
function literal(name, constant) {
    return { mode: 'value', type: basic(name), constant: () => constant };
}
function selected(linker, data, env) {
    if (data.operand.kind === 'name') {
        const path = linker.importPath(data.operand.name, env);
        if (path !== undefined)
            return linker.member(path, data.name, env);
    }
    const operand = linker.operand(data.operand, env);
    if (operand.mode !== 'value' && operand.mode !== 'type')
        return unknownOperand;
    const member = memberOf(operand.type, data.name);
    if (member === undefined || member === 'unknown')
        return unknownOperand;
    if (member.kind === 'field')
        return operand.mode === 'value' ? value(member.field.type) : unknownOperand;
    // A method expression takes the receiver first.
    const { signature } = member;
    return value(operand.mode === 'value' ? signature : { ...signature, params: [operand.type, ...signature.params] });
}
function indexed(linker, data, env) {
    const operand = linker.operand(data.operand, env);
    if (operand.mode === 'type')
        return {
            mode: 'type',
            type: instantiated(operand.type, data.indices.map((one) => typeMeant(linker.operand(one, env)))),
        };
    if (operand.mode !== 'value')
        return unknownOperand;
    const core = coreType(operand.type);
    switch (core?.kind) {
        case 'map':
        case 'slice':
        case 'array':
            return value(core.elem);
        case 'pointer': {
            const array = underlying(core.elem);
            return array.kind === 'array' ? value(array.elem) : unknownOperand;
        }
        case 'basic':
            return /string$/.test(core.name) ? value(basic('byte')) : unknownOperand;
        case 'func': {
            if (core.typeParams.length !== data.indices.length)
                return value(core);
            const args = data.indices.map((one) => typeMeant(linker.operand(one, env)));
            return value(substituteSignature(core, core.typeParams, args));
        }
        default:
            return unknownOperand;
    }
}
function sliced(operand) {
    if (operand.mode !== 'value')
        return unknownOperand;
    const core = coreType(operand.type);
    if (core?.kind === 'slice')
        return value(operand.type);
    if (core?.kind === 'basic')
        return value(core.name === 'untyped string' ? basic('string') : operand.type);
    const array = core?.kind === 'pointer' ? underlying(core.elem) : core;
    return array?.kind === 'array' ? value({ kind: 'slice', elem: array.elem }) : unknownOperand;
}
/** Elements of `[...]T{5: a, b}`: one more than the last index. */
function elementCount(linker, { keys, count }, env, arch) {
    let next = 0;
    let position = 0;
    let most = 0;
    for (const { position: at, key } of keys) {
        most = Math.max(most, next + at - position);
        const operand = linker.operand(key, env);
        const index = operand.mode === 'value' ? toInt(operand.constant?.(arch)) : undefined;
        if (index === undefined || index < 0n || index > BigInt(Number.MAX_SAFE_INTEGER))
            return undefined;
        next = Number(index);
        position = at;
    }
    return Math.max(most, next + count - position);
}
/** Types of key and element of `range e`: https://go.dev/ref/spec#For_range. */
export function ranged(operand) {
    if (operand.mode !== 'value')
        return [];
    const core = coreType(operand.type);
    switch (core?.kind) {
        case 'map':
            return [core.key, core.elem];
        case 'slice':
        case 'array':
            return [basic('int'), core.elem];
        case 'chan':
            return [core.elem];
        case 'pointer': {
            const array = underlying(core.elem);
            return array.kind === 'array' ? [basic('int'), array.elem] : [];
        }
        case 'basic':
            if (/string$/.test(core.name))
                return [basic('int'), basic('rune')];
            return [core.name === 'untyped int' ? basic('int') : operand.type];
        case 'func': {
            const [yielded] = core.params;
            const inner = yielded === undefined ? undefined : coreType(yielded);
            return inner?.kind === 'func' ? inner.params : [];
        }
        default:
            return [];
    }
}
