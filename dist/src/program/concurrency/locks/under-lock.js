import { callersOf } from '../../mentions.js';
import { isExported } from '../../objects.js';
import { nameOf } from '../../program.js';
import { functionValue } from '../paths/function-values.js';
import { lastField, shortName } from '../paths/map-objects.js';
import { calleeName } from '../paths/names.js';
import { embeddedMutex, findField, findMethod, mapOf, pointee } from '../paths/typing.js';
const plainName = /^[\p{L}_][\p{L}\p{Nd}_]*$/u;
/**
 * The guard of a map's own object as a function names it that names the map so: by its receiver (a pointer), or a package variable of its own
 * package. Undefined where that is not plain, where the lock is no sync.Mutex or sync.RWMutex, or where other packages can take it and call the
 * function then.
 */
export function lockInScope(frame, map, guard) {
    const root = rootText(frame, map.root);
    const field = guard.id.slice(guard.id.lastIndexOf('.') + 1);
    if (root === undefined || !guard.own || (isExported(field) && frame.declaration.file.pkg.info.name !== 'main'))
        return undefined;
    const base = map.steps.slice(0, Math.max(0, lastField(map.steps)));
    if (!base.every((step) => plainName.test(step)))
        return undefined;
    const global = globalLock(frame, guard);
    if (global !== undefined)
        return global;
    // The shortest way of naming it: embedded fields may be left out.
    for (let length = 0; length <= base.length; length++) {
        const prefix = base.slice(0, length);
        const holder = frame.typeOf({ root: map.root, steps: prefix });
        const found = holder === undefined ? undefined : findField(frame.program, holder, field);
        if (holder === undefined ||
            found?.owner === undefined ||
            guard.id !== `${found.owner.pkg.info.importPath}.${found.owner.fact.name}.${field}`)
            continue;
        const whole = [...prefix, ...found.via];
        if (whole.length < base.length || !base.every((step, i) => whole[i] === step))
            continue;
        const readWrite = isReadWrite(found.it.text);
        if (readWrite === undefined)
            return undefined;
        const isEmbedded = embeddedMutex(frame.program, holder)?.join('.') === [...found.via, field].join('.') &&
            findMethod(frame.program, holder, 'Lock') === undefined;
        return { text: [root, ...prefix, ...(isEmbedded ? [] : [field])].join('.'), readWrite };
    }
    return undefined;
}
/** A mutex in a package variable of its own. */
function globalLock(frame, guard) {
    const home = frame.declaration.file.pkg.info.importPath;
    const name = guard.id.slice(home.length + 2);
    if (guard.id !== `n${home}.${name}` || !plainName.test(name) || isTaken(frame, name))
        return undefined;
    const readWrite = isReadWrite(frame.frames.packageVariable(`${home}.${name}`).type?.text);
    return readWrite === undefined ? undefined : { text: name, readWrite };
}
function rootText(frame, root) {
    if (root.kind === 'receiver') {
        const name = root.variable?.name ?? '';
        return plainName.test(name) && name !== '_' && root.type?.text.startsWith('*') === true ? name : undefined;
    }
    const name = shortName(root.name);
    const isOwn = root.kind === 'package' && root.name === `${frame.declaration.file.pkg.info.importPath}.${name}`;
    return isOwn && !isTaken(frame, name) ? name : undefined;
}
/** A variable of the function hides the package's. */
function isTaken({ program, declaration }, name) {
    return program.behaviour(declaration)?.variables.some((v) => v.name === name) !== false;
}
/** Undefined for what is neither. */
function isReadWrite(type) {
    const text = type?.replace(/^\*/, '');
    return text === 'sync.RWMutex' ? true : text === 'sync.Mutex' ? false : undefined;
}
/** Functions that are looked into, callees of callees included. */
const maxFunctions = 30;
/**
 * Whether nothing speaks against running a function under a lock: it neither waits nor starts anything, nothing that it calls takes a lock or is
 * unknown, and nobody who calls something of its name takes locks.
 */
export function couldHold(frame) {
    const { declaration } = frame;
    if (callersOf(declaration.file.pkg, nameOf(declaration)).some((d) => d.outline.calls.some((name) => locking.test(name))))
        return false;
    return frame.units.size === 1 && isQuiet(frame, new Set(), frame);
}
const locking = /^(?:Try)?R?Lock$/;
/** `known`: what was looked into already. `first` would wait for itself if it called itself. */
function isQuiet(frame, known, first) {
    if (known.has(frame.declaration))
        return frame.declaration !== first.declaration;
    known.add(frame.declaration);
    if (known.size > maxFunctions)
        return false;
    for (const event of frame.events) {
        if (event.kind === 'send' || (event.kind === 'receive' && !isRangeOverData(frame, event)))
            return false;
        if (event.kind === 'call' && !isQuietCall(frame, event, known, first))
            return false;
    }
    return true;
}
/** `for key := range m` stands as a receive, since what is ranged over may be a channel. */
function isRangeOverData(frame, { path }) {
    const on = path === undefined ? undefined : frame.path(path);
    const type = on === undefined ? undefined : frame.typeOf(on);
    return type !== undefined && (type.text.startsWith('[]') || mapOf(frame.program, type) !== undefined);
}
function isQuietCall(frame, event, known, first) {
    const { callee, args, mode } = event;
    const name = calleeName(event);
    if (mode === 'go' || /^(?:Try)?R?(?:Lock|Unlock)$|^Wait$/.test(name))
        return false;
    if (args.some((arg) => mayCallBack(frame, arg)))
        return false;
    const target = frame.target(event);
    if (target !== undefined) {
        const called = target.kind === 'declared' ? frame.frames.of(target.declaration) : undefined;
        return called !== undefined && isQuiet(called, known, first);
    }
    if (callee.kind === 'function')
        return isQuietFunction(frame, name);
    if (callee.kind !== 'method' || callee.on === undefined)
        return false;
    const on = frame.path(callee.on);
    const type = on === undefined ? undefined : frame.typeOf(on);
    return type !== undefined && quietTypes.has(pointee(type).text);
}
/** What the callee may call: a function, the object itself with all its methods, a value that prints itself. */
function mayCallBack(frame, arg) {
    if (arg.kind === 'unit' || functionValue(frame, arg) !== undefined)
        return true;
    const path = frame.operand(arg);
    if (path === undefined)
        return false;
    const type = frame.typeOf(path);
    if ((path.root.kind === 'receiver' && path.steps.length === 0) || type?.text.startsWith('func') === true)
        return true;
    return type !== undefined && ['String', 'Error', 'Format'].some((name) => findMethod(frame.program, type, name) !== undefined);
}
const predeclared = new Set('any,bool,byte,complex64,complex128,error,float32,float64,int,int8,int16,int32,int64,rune,string,uint,uint8,uint16,uint32,uint64,uintptr,real,imag,complex'.split(','));
/** Functions of Go's library that compute, and call nothing of ours. */
const quietFunctions = [
    /^(?:errors|math|math\/bits|path|path\/filepath|strconv|strings|bytes|unicode|unicode\/utf8|maps|slices)\.(?!\w*Func$|Walk|Glob|Abs|EvalSymlinks)\w+$/,
    /^fmt\.(?:Sprint|Sprintf|Sprintln|Errorf)$/,
    /^sort\.(?:Strings|Ints|Float64s)$/,
    /^time\.(?:Now|Since|Until|Unix|UnixMilli|Date|Duration)$/,
];
const quietTypes = new Set(['time.Time', 'time.Duration', 'strings.Builder', 'bytes.Buffer', 'net/http.Header']);
function isQuietFunction({ declaration: { file } }, name) {
    if (quietFunctions.some((pattern) => pattern.test(name)))
        return true;
    if (!plainName.test(name))
        return false;
    // A conversion.
    const declared = file.pkg.byName.get(name);
    return declared === undefined ? predeclared.has(name) : declared.every((d) => d.outline.kind === 'type');
}
