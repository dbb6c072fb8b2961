/** Functions that lead to maps: who calls those that touch them, and who calls those, as far as they do it on what others may have as well. */
import { lastName } from '../../../go/names.js';
import { nameOf } from '../../program.js';
import { maxHops } from '../function/access.js';
import { fieldsWith } from '../paths/func-fields.js';
import { callsNamed, listedCallees, targetName } from '../paths/function-values.js';
import { calleeName } from '../paths/names.js';
import { givenOf, packageLevel, receiver } from './given.js';
export class Leading {
    #summaries;
    #lead;
    /** By what each of them leads to a map; by nothing, where that is made by the function itself. */
    #by = new Map();
    /** `lead`: is told each function when it is first seen to lead to a map. */
    constructor(summaries, lead) {
        this.#summaries = summaries;
        this.#lead = lead;
    }
    get functions() {
        return this.#by.keys();
    }
    /** By what these lead to maps. */
    of(functions) {
        return new Map([...functions].map((declaration) => [declaration, this.#by.get(declaration) ?? []]));
    }
    /** `mayCall`: who may call a function, by names. Not those too far away to hear of it. */
    add(seeds, mayCall) {
        for (const [declaration, by] of seeds)
            this.#note(declaration, by);
        let outermost = new Set(seeds.keys());
        for (let hops = 0; hops < maxHops && outermost.size > 0; hops++) {
            const next = new Set();
            for (const callee of outermost) {
                const by = this.#by.get(callee);
                if (by === undefined || by.size === 0)
                    continue;
                for (const caller of mayCall(callee)) {
                    const given = this.#calls(caller, callee, by);
                    if (given !== undefined && this.#note(caller, given))
                        next.add(caller);
                }
            }
            outermost = next;
        }
    }
    /** Whether that is new. */
    #note(declaration, by) {
        let known = this.#by.get(declaration);
        if (known === undefined) {
            known = new Set();
            this.#by.set(declaration, known);
            this.#lead(declaration);
        }
        const before = known.size;
        for (const given of by)
            known.add(given);
        return known.size > before;
    }
    /** What the caller is given of what it gives the callee; undefined where it does not call that. */
    #calls(caller, callee, by) {
        const frame = this.#summaries.frames.of(caller);
        const names = [nameOf(callee), ...fieldsWith(callee)];
        if (frame === undefined)
            return undefined;
        const found = new Set();
        let isCalled = false;
        for (const event of names.flatMap((name) => callsNamed(frame, name))) {
            for (const target of this.#targets(frame, event, names)) {
                if (target.kind !== 'declared' || target.declaration !== callee)
                    continue;
                isCalled = true;
                for (const one of by) {
                    const path = one === receiver ? target.on : one === packageLevel ? undefined : frame.operand(event.args[one]);
                    if (one === packageLevel)
                        found.add(packageLevel);
                    // A literal that is made around what the function is given.
                    const parts = path?.root.fresh === true ? (path.root.variable?.parts ?? []).map((part) => frame.path(part.path)) : [];
                    for (const each of [path, ...parts]) {
                        const given = each === undefined ? undefined : givenOf(each);
                        if (given !== undefined)
                            found.add(given);
                    }
                }
            }
        }
        return isCalled ? found : undefined;
    }
    /** Functions of these names that the call leads to, or hands over. */
    #targets(frame, event, names) {
        const isNamed = names.includes(lastName(calleeName(event))) || event.callee.kind === 'value' || listedCallees(frame, event).length > 0;
        const targets = isNamed ? [...this.#summaries.targets(frame, event)] : [];
        for (const arg of event.args) {
            targets.push(...this.#summaries.functionValues(frame, arg).filter((value) => names.includes(targetName(value))));
        }
        return targets;
    }
}
