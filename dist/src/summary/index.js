import { Kind } from '../syntax/kinds.js';
import { behaviourOf } from './behaviour/index.js';
import { callsOf, instancesOf } from './calls.js';
import { typesOf, variablesOf } from './declared.js';
import { Source } from './source.js';
import { timersOf } from './timers/index.js';
import { noTypes, typingOf } from './typing/index.js';
import { usesOf } from './uses/index.js';
/** Of a declaration that could not be looked at. */
export const nothing = { timers: [], uses: [], calls: [], instances: [], types: [], variables: [], faults: [] };
/** Summary of one parsed declaration. Code too deeply nested for the stack is a fault, not a crash. */
export function summarise(tree, imports) {
    try {
        const source = new Source(tree, imports);
        return {
            // Where a part cannot be read, a Stop may stand in it.
            timers: tree.faults.length > 0 ? [] : timersOf(source),
            uses: usesOf(source),
            calls: callsOf(source),
            instances: instancesOf(source),
            types: typesOf(source),
            variables: variablesOf(source),
            typing: typingOf(source, !isFunction(source)),
            faults: tree.faults,
        };
    }
    catch (error) {
        return { ...nothing, faults: [...tree.faults, tooDeep(tree, error)] };
    }
}
/** What the functions of one parsed declaration do. */
export function summariseBehaviour(tree, imports) {
    try {
        const behaviour = behaviourOf(new Source(tree, imports));
        return { ...(behaviour === undefined ? {} : { behaviour }), faults: tree.faults };
    }
    catch (error) {
        return { faults: [...tree.faults, tooDeep(tree, error)] };
    }
}
/** Throws on, but for a stack that was not deep enough. */
function tooDeep(tree, error) {
    if (!(error instanceof RangeError))
        throw error;
    return { start: tree.start(0), end: tree.end(0), message: 'is nested too deeply to be read' };
}
/** What a function declares inside is asked for by few, and costs: `summariseTypes` tells it. */
function isFunction({ tree, root }) {
    return tree.kind(root) === Kind.function_declaration || tree.kind(root) === Kind.method_declaration;
}
/** What one parsed declaration says of types; without bodies all that other packages see of it. */
export function summariseTypes(tree, imports, withBodies) {
    try {
        return typingOf(new Source(tree, imports), withBodies);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        return noTypes;
    }
}
