/** What an analysis follows: in the first round what leaves locks, then what leads to maps or matters to its callers by its text. */
import { nameOf } from '../../program.js';
import { lastName } from '../paths/frame.js';
import { matters } from './matters.js';
import { leavesLocks } from './touching.js';
/** What functions do to maps and locks by themselves. */
export function demandOfUsers(program, users) {
    const names = new Set(program.packages.flatMap((pkg) => pkg.declarations.filter(leavesLocks).map(nameOf)));
    return {
        inherits: false,
        wants: leavesLocks,
        wantsName: (name) => names.has(lastName(name)),
        contends: (name) => users.names.has(name),
    };
}
/** What functions that lead to unsettled maps do to them, and what shares maps of its own. */
export class DemandOfCallers {
    inherits = true;
    #program;
    #users;
    #unsettled;
    #leading = new Set();
    #names;
    constructor(program, users, unsettled) {
        this.#program = program;
        this.#users = users;
        this.#unsettled = unsettled;
        this.#names = new Set(program.packages.flatMap((pkg) => pkg.declarations.filter((d) => this.wants(d)).map(nameOf)));
    }
    /** It leads to a map. */
    lead(declaration) {
        this.#leading.add(declaration);
        this.#names.add(nameOf(declaration));
    }
    wants(d) {
        return this.#leading.has(d) || this.#unsettled.helpers.has(d) || this.#users.ofTypes.has(d) || matters(this.#program, d);
    }
    wantsName(name) {
        return this.#names.has(lastName(name));
    }
    contends(name) {
        return this.#users.names.has(name) && !this.#unsettled.settled.has(name);
    }
}
