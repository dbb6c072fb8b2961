/** What an analysis follows: in the first round what leaves locks, then what leads to maps or matters to its callers by its text. */
import { lastName } from '../../../go/names.js';
import { nameOf } from '../../program.js';
import { fieldsWith } from '../paths/func-fields.js';
import { matters } from './matters.js';
import { functionsNamed } from './names.js';
import { leavesLocks } from './touching.js';
/** What functions do to maps and locks by themselves. */
export function demandOfUsers(program, users) {
    const wantsName = remembered((name) => functionsNamed(program, name).some(leavesLocks));
    return {
        inherits: false,
        wants: leavesLocks,
        wantsName: (name) => wantsName(lastName(name)),
        contends: (name) => users.names.has(name),
    };
}
/** What functions that lead to unsettled maps do to them, and what shares maps of its own. */
export class DemandOfCallers {
    inherits = true;
    #users;
    #unsettled;
    #leading = new Set();
    /** Of functions that lead to maps. */
    #names = new Set();
    #matters;
    #mattersByName;
    constructor(program, users, unsettled) {
        this.#users = users;
        this.#unsettled = unsettled;
        this.#matters = remembered((d) => unsettled.helpers.has(d) || users.ofTypes.has(d) || matters(program, d));
        this.#mattersByName = remembered((name) => functionsNamed(program, name).some(this.#matters));
    }
    /** It leads to a map. */
    lead(declaration) {
        this.#leading.add(declaration);
        for (const name of [nameOf(declaration), ...fieldsWith(declaration)])
            this.#names.add(name);
    }
    wants(d) {
        return this.#leading.has(d) || this.#matters(d);
    }
    wantsName(name) {
        const last = lastName(name);
        return this.#names.has(last) || this.#mattersByName(last);
    }
    contends(name) {
        return this.#users.names.has(name) && !this.#unsettled.settled.has(name);
    }
}
/** Asked at each call. */
function remembered(ask) {
    const answers = new Map();
    return (about) => {
        let answer = answers.get(about);
        if (answer === undefined) {
            answer = ask(about);
            answers.set(about, answer);
        }
        return answer;
    };
}
