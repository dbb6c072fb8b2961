/** Access paths of the program: where they start, and the steps from there. */
import { keyStep, receivedStep } from '../../../summary/behaviour/paths.js';
import { stepOf } from './typing.js';
export function keyOf({ root, steps }) {
    return steps.length === 0 ? root.key : `${root.key}\u0001${steps.join('\u0001')}`;
}
/** Whether `keyOf` is the same. */
export function isSamePath({ root: a, steps: s }, { root: b, steps: t }) {
    return a.key === b.key && s.length === t.length && s.every((step, i) => step === t[i]);
}
export const maxSteps = 14;
/** A path from where another ends; undefined where that gets too long to be worth following. */
export function joined({ root, steps: base }, steps) {
    if (base.length + steps.length > maxSteps)
        return undefined;
    return { root, steps: base.length === 0 ? steps : [...base, ...steps] };
}
/** Whether a path goes through an element or a key: one of several objects. */
export function leadsThroughElement(steps) {
    return steps.some(isElement);
}
/** An element or a key of something. */
export function isElement(step) {
    return step === '[]' || step === keyStep || step === receivedStep;
}
/** It leads through what a channel has given. */
export function isReceived({ steps }) {
    return steps.includes(receivedStep);
}
/** The step by which an interface's value is one of a type of the program: the only one that there is (`sure`), or one of a few. */
export function implementedBy(type, sure) {
    return `(${sure ? '=' : '~'}${type})`;
}
/** It leads through a type assertion, or through an interface of which it is one of several implementations: perhaps another object. */
export function isGuess(step) {
    return step.startsWith('(') && !step.startsWith('(=') && !step.startsWith('(map[');
}
/** Whether a step is a field: no element, key, assertion, or what an atomic or a lock gives. */
export function isField(step) {
    return !step.startsWith('[') && !step.startsWith('(') && !step.endsWith(')');
}
/** The one of these that is an implementation: others have no such map. */
export function isOneOfSeveral(step) {
    return step.startsWith('(~');
}
/** Type at the end of a path, where each step is known. */
export function typeOf(program, { root, steps }) {
    let type = root.type;
    for (const step of steps) {
        // An assertion says what comes out of anything.
        const isAsserted = step.startsWith('(') && step.length > 2;
        if (type === undefined && !isAsserted)
            return undefined;
        if (isAsserted) {
            const text = step.slice(/^\([=~]/.test(step) ? 2 : 1, -1);
            const pkg = root.declaration?.file.pkg ?? program.packageAt(text.slice(text.startsWith('*') ? 1 : 0, text.lastIndexOf('.')));
            type = pkg === undefined ? undefined : { pkg, text };
        }
        else
            type = type === undefined ? undefined : stepOf(program, type, step);
    }
    return type;
}
