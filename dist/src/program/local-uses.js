/** What a function does with its variables, looked up by variable: one walk over its events for all of them. */
import { pathKey } from '../summary/behaviour/paths.js';
const none = { variables: new Map(), uses: new Map(), returned: new Set(), published: new Set() };
const known = new WeakMap();
export function localUses(program, declaration) {
    const { behaviour } = program.summary(declaration);
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
    const returned = new Set();
    const published = new Set();
    for (const unit of units) {
        for (const operand of unit.returns.flat())
            mark(returned, operand);
        for (const event of unit.stretches.flatMap(({ events }) => events)) {
            if (event.kind === 'publish')
                mark(published, event.value);
            const use = useOf(event);
            if (use === undefined)
                continue;
            const key = pathKey(use.path);
            const list = uses.get(key);
            if (list === undefined)
                uses.set(key, [use]);
            else
                list.push(use);
        }
    }
    return { variables: new Map(variables.map((variable) => [variable.id, variable])), uses, returned, published };
}
function useOf(event) {
    if (event.kind === 'access')
        return { what: event.how, at: event.at, alias: event.alias === true, path: event.path };
    if (event.kind !== 'call' || event.callee.kind !== 'method' || event.callee.on === undefined)
        return undefined;
    return { what: `.${event.callee.name}`, at: event.at, alias: false, path: event.callee.on };
}
/** The variable itself, not what lies in it. */
function mark(set, operand) {
    if (operand.kind === 'path' && operand.path.steps.length === 0 && 'variable' in operand.path.root)
        set.add(operand.path.root.variable);
}
