import { Frames } from './frame.js';
import { empty } from './summary.js';
import { UnitAnalysis } from './unit-analysis.js';
export class Summaries {
    frames;
    #wanted;
    #units = new Map();
    #running = new Set();
    /** Functions that some call of the program leads to, or that are handed over as values. */
    called = new Set();
    /** Functions that are given to others of the program, which call them: `s.locked(s.put)`. */
    wrapped = new Set();
    /** Methods that are called on objects which not only their caller has. */
    onShared = new Set();
    /** `wanted`: which functions are worth following into. */
    constructor(program, wanted) {
        this.frames = new Frames(program);
        this.#wanted = wanted;
    }
    /** Of the declared function itself (unit 0), or of a literal in it. */
    of(frame, unit) {
        let units = this.#units.get(frame.declaration);
        if (units === undefined) {
            units = new Map();
            this.#units.set(frame.declaration, units);
        }
        const known = units.get(unit.id);
        if (known !== undefined)
            return known;
        const key = `${frame.id}:${unit.id}`;
        // Recursion: what the outer call finds is all there is.
        if (this.#running.has(key))
            return empty;
        this.#running.add(key);
        const summary = new UnitAnalysis(this, frame, unit).run();
        this.#running.delete(key);
        units.set(unit.id, summary);
        return summary;
    }
    /** What a call leads to, where it is worth following. */
    follow(frame, target) {
        if (target === undefined)
            return undefined;
        if (target.kind === 'unit')
            return { frame, unit: target.unit, summary: this.of(frame, target.unit) };
        const isTest = frame.declaration.file.source.isTest;
        if (!isTest)
            this.called.add(target.frame.declaration);
        if (!isTest && target.on?.root.fresh !== true)
            this.onShared.add(target.frame.declaration);
        const unit = target.frame.units.get(0);
        if (unit === undefined || !this.#wanted(target.frame.declaration))
            return undefined;
        return { frame: target.frame, unit, summary: this.of(target.frame, unit) };
    }
}
