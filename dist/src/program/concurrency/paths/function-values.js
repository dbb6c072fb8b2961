/** Functions that are values: handed over by name, or listed in a literal. */
import { lastName } from '../../../go/names.js';
import { append, nameOf } from '../../program.js';
import { declaredType } from '../../types.js';
import { calleeName, valueName } from './names.js';
import { pointee } from './typing.js';
/** A function that is handed over as a value: a literal, a function's name, a method value. */
export function functionValue(frame, operand) {
    if (operand?.kind === 'unit') {
        const unit = frame.units.get(operand.unit);
        return unit === undefined ? undefined : { kind: 'unit', unit };
    }
    if (operand?.kind !== 'path')
        return undefined;
    const { root, steps } = operand.path;
    if (steps.length === 0)
        return 'name' in root ? frame.function(root.name) : undefined;
    const last = steps.at(-1);
    return last === undefined || last.startsWith('[') ? undefined : frame.method(frame.path({ root, steps: steps.slice(0, -1) }), last);
}
/** `for _, f := range []func(){a, s.b} { f() }`, `for _, r := range []route{{"/", s.home}} { r.run() }`: one of those that the literal lists. */
export function listedCallees(frame, { callee }) {
    if (callee.kind === 'value')
        return listed(frame, callee.path);
    if (callee.kind !== 'method' || callee.on === undefined || callee.on.steps.length !== 1)
        return [];
    return listed(frame, { root: callee.on.root, steps: [...callee.on.steps, callee.name] });
}
/** The same of a function that is handed over: `for _, r := range []route{{"/", s.home}} { handle(r.path, r.run) }`. */
export function listedValues(frame, operand) {
    return operand.kind === 'path' ? listed(frame, operand.path) : [];
}
function listed(frame, { root, steps: [first, step, ...more] }) {
    if (first !== '[]' || more.length > 0 || !('variable' in root))
        return [];
    const path = frame.path({ root, steps: [] });
    const functions = path?.root.variable?.functions ?? [];
    if (path === undefined || functions.length === 0)
        return [];
    const fields = step === undefined ? [] : fieldsOf(frame, path);
    return functions.flatMap(({ value, field }) => {
        if ((typeof field === 'number' ? fields[field] : field) !== step)
            return [];
        return functionValue(frame, value) ?? [];
    });
}
/** Names of the fields of what a slice or map holds, in order. */
function fieldsOf(frame, path) {
    const element = frame.typeOf({ root: path.root, steps: ['[]'] });
    if (element === undefined)
        return [];
    const { pkg, text } = pointee(element);
    if (text.startsWith('struct{'))
        return text
            .slice('struct{'.length, -1)
            .split(';')
            .map((field) => field.slice(0, field.indexOf(' ')));
    return (declaredType(frame.program, pkg, text)?.fact.fields ?? []).map(({ name }) => name);
}
const named = new WeakMap();
/** Calls of functions or methods of this name, and those that hand one over. */
export function callsNamed(frame, name) {
    let calls = named.get(frame);
    if (calls === undefined) {
        calls = new Map();
        named.set(frame, calls);
        for (const event of frame.events) {
            if (event.kind !== 'call')
                continue;
            const listed = [...listedCallees(frame, event), ...event.args.flatMap((arg) => listedValues(frame, arg))].map(targetName);
            const names = new Set([lastName(calleeName(event)), ...event.args.map(valueName), ...listed]);
            for (const one of names)
                if (one !== '')
                    append(calls, one, event);
        }
    }
    return calls.get(name) ?? [];
}
/** Empty for a literal. */
export function targetName(target) {
    return target.kind === 'declared' ? nameOf(target.declaration) : '';
}
