/** How long a map lives, as far as it is seen. */
import { endsWithCall, isMadeRepeatedly, isReplaced } from '../lifetimes.js';
import { singleKeeperOf } from './keepers.js';
import { localUses } from './local-uses.js';
import { functionText } from './struct-owners.js';
/** Lifetimes of one program's maps; what is found of an owner is kept, since it may have many. */
export class MapLifetimes {
    #program;
    #owners = new Map();
    constructor(program) {
        this.#program = program;
    }
    /** `traffic`: the map's own, as far as it is known. */
    of(map, owner, traffic) {
        if (map.kind === 'variable') {
            const alone = traffic !== undefined && isOnlyItsLiteral(map, traffic);
            return {
                scope: 'process',
                reason: alone ? 'a package-level variable, filled by its initial value only' : 'a package-level variable',
            };
        }
        if (map.kind === 'local')
            return this.#local(map);
        if (owner?.root === 'variable')
            return { scope: 'process', reason: `part of the package-level variable ${owner.name}` };
        const { declaration } = map;
        if (owner?.root === 'type') {
            const fact = this.#program.summary(declaration).types.find((type) => type.name === owner.name);
            if (fact !== undefined)
                return this.#owner({ pkg: declaration.file.pkg, declaration, fact });
        }
        return { scope: 'object', reason: `as long as a value of a type that ${functionText(declaration)} declares` };
    }
    #owner(type) {
        let found = this.#owners.get(type.fact);
        if (found === undefined) {
            found = judge(this.#program, type);
            this.#owners.set(type.fact, found);
        }
        return found;
    }
    #local({ declaration, at, name }) {
        const { variables, returned, published } = localUses(this.#program, declaration);
        const func = functionText(declaration);
        const variable = variables.get(at.start);
        if (variable?.kind === 'param' || variable?.kind === 'receiver')
            return { scope: 'object', reason: `a parameter: as long as the map that ${func} is given` };
        if (variable?.alias !== undefined) {
            const { root, steps } = variable.alias;
            const start = 'name' in root ? root.name : 'variable' in root ? variables.get(root.variable)?.name : undefined;
            return { scope: 'object', reason: `stands for ${[start ?? 'the result of a call', ...steps].join('.').replaceAll('.[', '[')}` };
        }
        if (variable?.kind === 'result' || returned.has(at.start))
            return { scope: 'object', reason: `returned by ${func}` };
        if (published.has(at.start))
            return { scope: 'object', reason: `stored by ${func}` };
        return { scope: 'call', reason: `${name} is a variable of ${func}` };
    }
}
/** Nothing is put in but where it is declared. */
function isOnlyItsLiteral({ declaration, at }, { writers }) {
    const [first] = writers;
    return writers.length === 1 && first?.declaration === declaration && first.at.start === at.start;
}
function judge(program, owner) {
    const { name } = owner.fact;
    if (endsWithCall(program, owner))
        return { scope: 'call', reason: `each ${name} stays in the function that makes it` };
    if (isReplaced(program, owner))
        return { scope: 'object', reason: `each ${name} makes room for a fresh one` };
    if (isMadeRepeatedly(program, owner))
        return { scope: 'object', reason: `${name} is made again and again` };
    switch (singleKeeperOf(program, owner, (outer) => isReplaced(program, outer) || isMadeRepeatedly(program, outer))) {
        case 'variable':
            return { scope: 'process', reason: `a package-level variable leads to ${name}` };
        case 'handler':
            return { scope: 'process', reason: `${name} or what holds it answers requests` };
        case 'goroutine':
            return { scope: 'object', reason: `${name} or what holds it runs a goroutine` };
        case 'mutex':
            return { scope: 'object', reason: `${name} or what holds it has a lock: goroutines share it` };
        default:
            return { scope: 'object', reason: `as long as its ${name}` };
    }
}
