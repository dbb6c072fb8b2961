import { keyOf } from './paths/frame.js';
const receiver = -1;
const maxDepth = 12;
export class Callers {
    #calls = new Map();
    /** A call in `caller`; the same call may be noted again. */
    note(caller, callee, on, args) {
        // Tests have objects of their own.
        if (caller.file.source.isTest)
            return;
        let calls = this.#calls.get(callee);
        if (calls === undefined) {
            calls = new Map();
            this.#calls.set(callee, calls);
        }
        const given = new Map([[receiver, on], ...args.map((arg, i) => [i, arg])]);
        const key = [
            caller.file.index,
            caller.outline.start,
            ...[...given.values()].map((path) => (path === undefined ? '' : keyOf(path))),
        ].join('\u0002');
        if (!calls.has(key))
            calls.set(key, { caller, given });
    }
    /**
     * Whether the object that a path of the function starts at, its receiver or a parameter, is made for the call by everybody who is seen to
     * call it. False where nobody is seen.
     */
    haveOwn(callee, { root }) {
        const index = givenAs(root);
        return index !== undefined && root.declaration === callee && this.#haveOwn(callee, index, new Set(), 0);
    }
    #haveOwn(callee, index, around, depth) {
        const key = `${callee.file.index}:${callee.outline.start}:${index}`;
        // Recursion: whoever is outside decides.
        if (around.has(key))
            return true;
        const calls = this.#calls.get(callee);
        if (calls === undefined || depth > maxDepth)
            return false;
        around.add(key);
        for (const { caller, given } of calls.values()) {
            const root = given.get(index)?.root;
            if (root === undefined)
                return false;
            if (root.fresh)
                continue;
            const outer = givenAs(root);
            if (outer === undefined || root.declaration !== caller || !this.#haveOwn(caller, outer, around, depth + 1))
                return false;
        }
        return true;
    }
}
/** As what the function is given it: its index in `Given`. */
function givenAs({ kind, variable }) {
    if (kind === 'receiver')
        return receiver;
    return variable?.kind === 'param' ? variable.index : undefined;
}
