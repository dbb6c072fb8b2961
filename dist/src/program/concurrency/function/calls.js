/** The calls of one function: what they do to locks, what they lead to, what they hand over. Found out once, and the same at each round. */
import { hasMapTypes, libraryMap, methodOfMap } from '../../../go/library/maps.js';
import { methodsCalledBy } from '../../../go/library/method-callers.js';
import { printers } from '../../../go/library/printers.js';
import { lockOperation } from '../locks/locks.js';
import { calleeName } from '../paths/names.js';
import { pointee } from '../paths/typing.js';
import { CallSite } from './call-site.js';
import { handedOver } from './handed-over.js';
export class Calls {
    #summaries;
    #frame;
    #unit;
    #told;
    #sites = new Map();
    #arguments = new Map();
    #operations = new Map();
    #hasLibraryMaps;
    constructor(summaries, frame, unit, told) {
        this.#summaries = summaries;
        this.#frame = frame;
        this.#unit = unit;
        this.#told = told;
    }
    /** It changes nothing, and nothing is told of it. */
    isIdle(event) {
        if (event.kind === 'publish')
            return true;
        if (event.kind === 'access')
            return !this.#told.mayMatter(event);
        if (event.kind !== 'call')
            return false;
        const { callee, args } = event;
        const name = calleeName(event);
        if (this.access(event) !== undefined)
            return false;
        if (this.operation(event) !== undefined || callee.kind === 'result' || callee.kind === 'value')
            return false;
        if (name === 'Wait' || (callee.kind === 'method' && /lock|Lock|^(?:Try)?Acquire$/.test(name)))
            return false;
        if (this.sites(event).sites.length > 0 || this.handedOver(event).length > 0)
            return false;
        return !printers.test(name) || !args.some((arg) => arg.kind === 'path' && this.#told.mayBeContended(arg.path));
    }
    /** What a method of a library's map type does to the map that it is called on. */
    access({ callee, at }) {
        const how = callee.kind === 'method' && this.#usesLibraryMaps ? methodOfMap(callee.name) : undefined;
        if (callee.kind !== 'method' || callee.on === undefined || how === undefined)
            return undefined;
        const converted = this.#converted(callee.on);
        if (!this.#told.mayBeContended(converted ?? callee.on))
            return undefined;
        if (converted !== undefined)
            return { kind: 'access', how, path: converted, at };
        const path = this.#frame.path(callee.on);
        const type = path === undefined ? undefined : this.#frame.typeOf(path);
        if (type === undefined || libraryMap(pointee(type).text) === undefined)
            return undefined;
        return { kind: 'access', how, path: callee.on, at };
    }
    /** `d.Headers` of `http.Header(d.Headers)`: the same map. */
    #converted({ root, steps }) {
        const event = 'call' in root && steps.length === 0 ? this.#frame.call(root.call) : undefined;
        if (event?.callee.kind !== 'function' || libraryMap(event.callee.name) === undefined)
            return undefined;
        const [arg, ...more] = event.args;
        return arg?.kind === 'path' && arg.path.steps.length > 0 && more.length === 0 ? arg.path : undefined;
    }
    get #usesLibraryMaps() {
        this.#hasLibraryMaps ??= this.#frame.declaration.file.outline.imports.some(({ path }) => hasMapTypes(path));
        return this.#hasLibraryMaps;
    }
    /** What it does to a lock, if it is a call that does. */
    operation(event) {
        if (!this.#operations.has(event))
            this.#operations.set(event, lockOperation(this.#frame, event));
        return this.#operations.get(event);
    }
    /** What it leads to. */
    sites(event) {
        let sites = this.#sites.get(event);
        if (sites === undefined) {
            const targets = this.#summaries.targets(this.#frame, event);
            const isOfMethods = event.callee.kind === 'function' && methodsCalledBy(event.callee.name).length > 0;
            const call = isOfMethods ? { ...event, args: event.args.slice(1) } : event;
            sites = {
                isOneOfSeveral: targets.length > 1,
                sites: targets.flatMap((target) => {
                    if (target.kind === 'declared' && this.#summaries.inherits)
                        this.#summaries.callers.note(this.#frame, target.declaration, target.on, event);
                    const followed = this.#summaries.follow(this.#frame, target);
                    return followed === undefined ? [] : [new CallSite(this.#frame, this.#unit, call, followed, target)];
                }),
            };
            this.#sites.set(event, sites);
        }
        return sites;
    }
    /** Functions that it is given, and what becomes of them. */
    handedOver(event) {
        let handed = this.#arguments.get(event);
        if (handed === undefined) {
            handed = handedOver(this.#summaries, this.#frame, this.#unit, event);
            this.#arguments.set(event, handed);
        }
        return handed;
    }
}
