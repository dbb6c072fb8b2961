/** What a function does with its variables, looked up by variable: one walk over its events for all of them. */
import { pathKey } from '../../summary/behaviour/paths.js';
import { append } from '../program.js';
const none = {
    variables: new Map(),
    uses: new Map(),
    passed: new Map(),
    literalCalls: [],
    returned: new Set(),
    published: new Set(),
};
const known = new WeakMap();
export function localUses(program, declaration) {
    const behaviour = program.behaviour(declaration);
    if (behaviour === undefined)
        return none;
    let found = known.get(behaviour);
    if (found === undefined) {
        found = gather(behaviour);
        known.set(behaviour, found);
    }
    return found;
}
function gather({ units, variables }) {
    const uses = new Map();
    const passed = new Map();
    const literalCalls = [];
    const returned = new Set();
    const published = new Set();
    for (const unit of units) {
        for (const operand of unit.returns.flat())
            mark(returned, operand);
        for (const stretch of unit.stretches) {
            for (const [i, event] of stretch.events.entries()) {
                if (event.kind === 'publish')
                    mark(published, event.value);
                if (event.kind === 'call') {
                    if (event.callee.kind === 'unit')
                        literalCalls.push({ unit: event.callee.unit, at: event.at });
                    for (const [index, arg] of event.args.entries()) {
                        const variable = variableOf(arg);
                        if (variable !== undefined)
                            append(passed, variable, { callee: event.callee, index });
                    }
                }
                const use = useOf(event, stretch.events[i + 1]);
                if (use !== undefined)
                    append(uses, pathKey(use.path), use);
            }
        }
    }
    return { variables: new Map(variables.map((variable) => [variable.id, variable])), uses, passed, literalCalls, returned, published };
}
/** Functions of libraries that only take entries out; the map is their first argument. */
const removing = /(?:^|\/)maps\.(?:DeleteFunc|Clear)$/;
function useOf(event, next) {
    if (event.kind === 'access') {
        const { how, at, path } = event;
        // What a library's function does to a map comes as an access before its call.
        const removes = how === 'write' && next?.kind === 'call' && next.callee.kind === 'function' && removing.test(next.callee.name);
        return { what: removes && next.at.start === at.start ? 'delete' : how, at, alias: event.alias === true, path };
    }
    if (event.kind !== 'call' || event.callee.kind !== 'method' || event.callee.on === undefined)
        return undefined;
    return { what: `.${event.callee.name}`, at: event.at, alias: false, path: event.callee.on };
}
/** The variable itself, not what lies in it. */
function mark(set, operand) {
    const variable = variableOf(operand);
    if (variable !== undefined)
        set.add(variable);
}
function variableOf(operand) {
    if (operand.kind !== 'path' || operand.path.steps.length > 0 || !('variable' in operand.path.root))
        return undefined;
    return operand.path.root.variable;
}
