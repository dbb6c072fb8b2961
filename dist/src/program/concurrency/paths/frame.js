/** One declaration as the analysis sees it: its units, and its access paths with roots that are the same over the whole program. */
import { keyStep, loadStep, pathKey, receivedStep } from '../../../summary/behaviour/paths.js';
import { eventsOf } from '../../../summary/behaviour/units.js';
import { fullNameOf } from '../../program.js';
import { isConstructor } from '../../sites.js';
import { declaredType } from '../../types.js';
import { touches } from '../demand/touching.js';
import { methodInField } from './func-fields.js';
import { isReplaced, isStoredAsOther, isTakenOut } from './given-up.js';
import { Implementations } from './implementations.js';
import { fieldsOf, isMadeHere } from './literal-fields.js';
import { calleeName } from './names.js';
import { implementedBy, joined, keyOf, maxSteps, typeOf } from './path.js';
import { findField, findMethod, isChannel, isHolder, loaded, pointee, qualified, stepOf } from './typing.js';
/** Functions of which the results are worth a look although nothing else about them is, in bytes: accessors, and what makes an object. */
const maxAccessor = 600;
const maxConstructor = 3000;
export class Frames {
    program;
    implementations;
    #frames = new Map();
    constructor(program) {
        this.program = program;
        this.implementations = new Implementations(program);
    }
    /** The frame of a function of which the results are asked for; undefined where that costs more than it tells. */
    resultsOf(declaration) {
        const { start, end } = declaration.outline;
        const most = isConstructor(declaration) ? maxConstructor : maxAccessor;
        return touches(declaration) || end - start <= most ? this.of(declaration) : undefined;
    }
    /** Undefined for declarations without code. */
    of(declaration) {
        if (!this.#frames.has(declaration)) {
            const behaviour = this.program.behaviour(declaration);
            this.#frames.set(declaration, behaviour === undefined ? undefined : new Frame(this, declaration, behaviour));
        }
        return this.#frames.get(declaration);
    }
    /** The function of this name: `importpath.Name`. */
    functionAt(name) {
        const dot = name.lastIndexOf('.');
        return this.program
            .packageAt(name.slice(0, dot))
            ?.byName.get(name.slice(dot + 1))
            ?.find((d) => d.outline.kind === 'func');
    }
    /** Whether a qualified name is one of a package that is not in the program. */
    isForeign(name) {
        return /[./]/.test(name) && this.program.packageAt(name.slice(0, name.lastIndexOf('.'))) === undefined;
    }
    packageVariable(name) {
        const dot = name.lastIndexOf('.');
        const home = this.program.packageAt(name.slice(0, dot));
        const base = name.slice(dot + 1);
        const declaration = home?.byName.get(base)?.find((d) => d.outline.kind === 'var');
        const fact = declaration === undefined ? undefined : this.program.summary(declaration).variables.find((v) => v.name === base);
        const type = home === undefined || fact === undefined ? undefined : this.#typeOfVariable(home, fact);
        return { key: `n${name}`, kind: 'package', name, fresh: false, offset: 0, ...(type === undefined ? {} : { type }) };
    }
    /** As it is declared, or as the function returns it that makes its value: `var sessions = newSessions()`. */
    #typeOfVariable(home, { text, from }) {
        if (text !== undefined || from === undefined)
            return text === undefined ? undefined : { pkg: home, text };
        const made = this.functionAt(/[./]/.test(from) ? from : `${home.info.importPath}.${from}`);
        const result = made === undefined ? undefined : this.of(made)?.units.get(0)?.results[0];
        return made === undefined || result === undefined ? undefined : { pkg: made.file.pkg, text: result };
    }
}
export class Frame {
    frames;
    declaration;
    units;
    receiver;
    #variables;
    #calls = new Map();
    #roots = new Map();
    #paths = new Map();
    #resolving = new Set();
    /** By `pathKey` of what stands as a field. */
    #fields;
    /** The same, by the keys of roots. */
    #fieldsByRoot;
    /** Of all its units. */
    events;
    /** The same for the same declaration, different for all others. */
    id;
    constructor(frames, declaration, behaviour) {
        this.frames = frames;
        this.declaration = declaration;
        this.units = new Map(behaviour.units.map((unit) => [unit.id, unit]));
        this.#variables = new Map(behaviour.variables.map((v) => [v.id, v]));
        this.receiver = behaviour.variables.find((v) => v.kind === 'receiver');
        this.id = `${declaration.file.index}:${declaration.outline.start}`;
        this.events = behaviour.units.flatMap(eventsOf);
        this.#fields = fieldsOf(behaviour.variables, this.events);
        for (const event of this.events)
            if (event.kind === 'call')
                this.#calls.set(event.id, event);
    }
    get program() {
        return this.frames.program;
    }
    /** `Type.method` or `function`. */
    get name() {
        return fullNameOf(this.declaration);
    }
    /** By its `id`. */
    call(id) {
        return this.#calls.get(id);
    }
    /** The variable that stands for a root, where one does. */
    variableOf(root) {
        if (root.variable !== undefined || root.declaration !== this.declaration)
            return root.variable;
        for (const v of this.#variables.values()) {
            const { alias } = v;
            if (alias !== undefined && alias.steps.length === 0 && 'call' in alias.root && this.path(alias)?.root.key === root.key)
                return v;
        }
        return undefined;
    }
    parameter(unit, index) {
        for (const v of this.#variables.values())
            if (v.unit === unit && v.index === index && v.kind === 'param')
                return v;
        return undefined;
    }
    /** A path of this declaration as one of the program; undefined where what it starts at cannot be told. */
    path(path) {
        if (this.#paths.has(path))
            return this.#paths.get(path);
        // A literal that has a part of itself asks for that again.
        this.#paths.set(path, undefined);
        const root = this.#root(path);
        const found = root === undefined ? undefined : this.walk(root, path.steps);
        this.#paths.set(path, found);
        return found;
    }
    /** It starts at a literal's fields, which stand for what they were given. */
    hasParts({ root }) {
        return 'variable' in root && this.#variables.get(root.variable)?.parts !== undefined;
    }
    /** What is made here and put into one literal alone, as that one's field: `m := make(…); s := &S{m: m}`. */
    asField(path) {
        const { root, steps } = path;
        if (this.#fields.size === 0 || root.declaration !== this.declaration || !isMadeHere(root))
            return path;
        this.#fieldsByRoot ??= this.#resolvedFields();
        const field = this.#fieldsByRoot.get(root.key);
        return field === undefined ? path : (joined(field, steps) ?? path);
    }
    #resolvedFields() {
        const found = new Map();
        for (const { variable, field, part } of this.#fields.values()) {
            const made = this.path(part);
            const owner = this.path({ root: { variable }, steps: [] });
            if (made?.steps.length !== 0 || owner === undefined || owner.root.key === made.root.key)
                continue;
            found.set(made.root.key, { root: owner.root, steps: [...owner.steps, field] });
        }
        return found;
    }
    operand(operand) {
        return operand?.kind === 'path' ? this.path(operand.path) : undefined;
    }
    /** Adds steps, with the embedded fields that Go leaves out. */
    walk(start, steps, depth = 0) {
        const { program } = this;
        const [first = '', ...rest] = steps;
        const part = start.steps.length === 0 ? start.root.variable?.parts?.find((p) => p.field === first) : undefined;
        const shared = part === undefined || depth > 4 ? undefined : this.path(part.path);
        if (shared !== undefined)
            return this.walk(shared, rest, depth + 1);
        const all = [...start.steps];
        let type = this.typeOf(start);
        let isHeld = start.steps.at(-1) === '[]' && type?.text === 'interface';
        for (const written of steps) {
            if (all.length > maxSteps)
                return undefined;
            // `for job := range jobs`, of a channel.
            const step = written === keyStep && type !== undefined && isChannel(program, type) ? receivedStep : written;
            if (step === '[]' || step === keyStep || step === receivedStep || step === loadStep) {
                isHeld = step === '[]' && type !== undefined && isHolder(type);
                type = type === undefined ? undefined : stepOf(program, type, step);
                all.push(step);
            }
            else if (step.startsWith('(')) {
                // A type assertion: the same object. What a sync.Map holds is mostly all of one type.
                const text = qualified(program, { pkg: this.declaration.file.pkg, text: step.slice(1, -1) });
                type = step.length > 2 ? { pkg: this.declaration.file.pkg, text } : undefined;
                if (step.length > 2)
                    all.push(isHeld && /^\*?[\w./-]+$/.test(text) ? `(=${text})` : `(${text})`);
            }
            else {
                const field = type === undefined ? undefined : findField(program, type, step);
                all.push(...(field?.via ?? []), step);
                type = field?.it;
            }
        }
        return { root: start.root, steps: all };
    }
    typeOf(path) {
        return typeOf(this.program, path);
    }
    #root({ root }) {
        const key = pathKey({ root, steps: [] });
        if (this.#roots.has(key))
            return this.#roots.get(key);
        const { pkg } = this.declaration.file;
        let found;
        if ('variable' in root) {
            const variable = this.#variables.get(root.variable);
            if (variable !== undefined) {
                found = {
                    root: {
                        key: `v${this.id}:${variable.id}`,
                        kind: variable.kind === 'receiver' ? 'receiver' : 'variable',
                        declaration: this.declaration,
                        variable,
                        name: variable.name,
                        fresh: variable.fresh === true,
                        offset: variable.id,
                        ...(variable.type === undefined ? {} : { type: { pkg, text: variable.type } }),
                    },
                    steps: [],
                };
            }
        }
        else if ('name' in root) {
            const name = root.name.includes('.') || root.name.includes('/') ? root.name : `${pkg.info.importPath}.${root.name}`;
            found = { root: this.frames.packageVariable(name), steps: [] };
        }
        else {
            // A function that returns what it calls itself for: its own root, for as long as it is asked for.
            if (this.#resolving.has(key))
                return undefined;
            this.#resolving.add(key);
            found = this.#resultOf(root.call, root.index);
            this.#resolving.delete(key);
        }
        this.#roots.set(key, found);
        return found;
    }
    /** What a call returns: a path of its arguments' or of the package's, where the function says so plainly; else a root of its own. */
    #resultOf(call, index) {
        const event = this.#calls.get(call);
        const target = event === undefined ? undefined : (this.target(event) ?? onlyOne(this.implementing(event)));
        const own = (fresh, type) => ({
            root: {
                key: `r${this.id}:${call}:${index}`,
                kind: 'result',
                declaration: this.declaration,
                name: event === undefined ? '' : calleeName(event),
                fresh,
                offset: event?.at.start ?? 0,
                ...(type === undefined ? {} : { type }),
            },
            steps: [],
        });
        const published = event === undefined || target !== undefined ? undefined : this.#published(event, index);
        if (published !== undefined)
            return published;
        const frame = target?.kind === 'declared' ? this.frames.resultsOf(target.declaration) : undefined;
        if (event === undefined || target?.kind !== 'declared' || frame === undefined)
            return own(false, undefined);
        const unit = frame.units.get(0);
        const text = unit?.results[index];
        const type = text === undefined ? undefined : { pkg: frame.declaration.file.pkg, text };
        let found;
        let fresh = (unit?.returns.length ?? 0) > 0;
        for (const values of unit?.returns ?? []) {
            const value = values[index];
            if (value?.kind === 'fresh')
                continue;
            const path = frame.operand(value);
            if (path === undefined)
                return own(false, type);
            if (path.root.fresh && path.steps.length === 0)
                continue;
            if (isTakenOut(frame, path))
                continue;
            // `s := newS(); m[k] = s; return s` beside `return m[k]`.
            if (path.root.kind === 'result' && path.steps.length === 0 && isStoredAsOther(frame, unit, index, path))
                continue;
            // It is taken away, and the object goes on with a new one; not where the object gets its first and gives that: `return s.m`.
            if (unit !== undefined && value?.kind === 'path' && value.alias === true && isReplaced(frame, unit, path))
                continue;
            fresh = false;
            const here = this.#typed(this.#fromCallee(frame, event, target.on, path), type);
            if (here === undefined || (found !== undefined && keyOf(found) !== keyOf(here)))
                return own(false, type);
            found = here;
        }
        return found ?? own(fresh, type);
    }
    /** `s.cur.Load()` of an atomic.Pointer or atomic.Value; `s.all.Load(key)` of a sync.Map. */
    #published({ callee, args }, index) {
        if (callee.kind !== 'method' || callee.on === undefined || index > 0 || !gives.test(callee.name))
            return undefined;
        const on = this.path(callee.on);
        const type = on === undefined ? undefined : this.typeOf(on);
        if (on !== undefined && type !== undefined && args.length > 0 && isHolder(type))
            return this.walk(on, ['[]']);
        if (callee.name !== 'Load' || args.length > 0)
            return undefined;
        return on === undefined || type === undefined || loaded(type) === undefined ? undefined : this.walk(on, [loadStep]);
    }
    #fromCallee(callee, event, on, path) {
        const base = this.substitute(callee, 0, event, on, path.root);
        return base === undefined ? undefined : joined(base, path.steps);
    }
    /** What a root of the callee is for this call's function: the receiver, an argument, or the same package variable. */
    substitute(callee, unit, event, on, root) {
        if (root.kind === 'package')
            return { root, steps: [] };
        if (root.declaration !== callee.declaration || root.variable === undefined || root.variable.unit !== unit)
            return undefined;
        if (root.kind === 'receiver')
            return on;
        return root.variable.index === undefined ? undefined : this.operand(event.args[root.variable.index]);
    }
    /** The function, method or literal that a call runs, as far as it is in the program. */
    target({ callee }) {
        switch (callee.kind) {
            case 'unit': {
                const unit = this.units.get(callee.unit);
                return unit === undefined ? undefined : { kind: 'unit', unit };
            }
            case 'function': {
                return this.function(callee.name);
            }
            case 'method':
                return callee.on === undefined ? undefined : this.#called(this.path(callee.on), callee.name);
            default:
                return undefined;
        }
    }
    /** What a call by way of an interface may lead to: several, or one. */
    implementing(event) {
        const { on, type } = this.#receiverOf(event);
        if (on === undefined || type === undefined)
            return [];
        const found = this.frames.implementations.of(type, calleeName(event));
        return found.map(({ pkg, type: name, method }) => {
            const step = implementedBy(`${pkg.info.importPath}.${name}`, found.length === 1);
            return { kind: 'declared', declaration: method, on: { root: on.root, steps: [...on.steps, step] } };
        });
    }
    /** The same methods where they may be more than can be followed. */
    asked(event) {
        const { type } = this.#receiverOf(event);
        return type === undefined ? [] : this.frames.implementations.asked(type, calleeName(event)).map(({ method }) => method);
    }
    #receiverOf({ callee }) {
        const on = callee.kind === 'method' && callee.on !== undefined ? this.path(callee.on) : undefined;
        const type = on === undefined ? undefined : this.typeOf(on);
        return { ...(on === undefined ? {} : { on }), ...(type === undefined ? {} : { type }) };
    }
    /** The function that code here calls so: `f`, `importpath.F`. */
    function(written) {
        const { pkg, imports } = this.declaration.file;
        const names = /[./]/.test(written) ? [written] : [pkg.info.importPath, ...imports.dots].map((path) => `${path}.${written}`);
        const [declaration] = names.flatMap((name) => this.frames.functionAt(name) ?? []);
        return declaration === undefined ? undefined : { kind: 'declared', declaration };
    }
    /** What comes out of a container of any type has the type that the function says it gives. */
    #typed(path, type) {
        if (path === undefined || type === undefined || path.steps.length === 0 || (this.typeOf(path)?.text ?? '?') !== '?')
            return path;
        const { pkg, text } = pointee(type);
        if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(text) || declaredType(this.program, pkg, text) === undefined)
            return path;
        return { root: path.root, steps: [...path.steps, implementedBy(`${pkg.info.importPath}.${text}`, true)] };
    }
    /** A method, or the one of the very object that a func field has: `c.syncHandler = c.sync`. */
    #called(on, name) {
        const found = this.method(on, name);
        const type = on === undefined || found !== undefined ? undefined : this.typeOf(on);
        const field = type === undefined || type.text === 'interface' ? undefined : findField(this.program, type, name);
        if (field?.owner === undefined || field.via.length > 0 || !field.it.text.startsWith('func'))
            return found;
        const method = methodInField(field.owner.pkg, name);
        return method === undefined ? undefined : this.method(on, method);
    }
    method(on, name) {
        const type = on === undefined ? undefined : this.typeOf(on);
        const found = type === undefined ? undefined : findMethod(this.program, type, name);
        if (on === undefined || found === undefined)
            return undefined;
        return { kind: 'declared', declaration: found.it, on: { root: on.root, steps: [...on.steps, ...found.via] } };
    }
}
function onlyOne([first, second]) {
    return second === undefined ? first : undefined;
}
/** Not `LoadAndDelete`: what that gives is taken away. */
const gives = /^(?:Load|LoadOrStore|Get|GetIFPresent|Peek)$/;
