/** Where code of other packages, libraries or the runtime enters a package: what may run beside what starts there. */
import { isSerialParameter } from '../../go/library/concurrency/outside.js';
import { contextOfContract, isSerialContract } from '../../go/library/concurrency/services.js';
import { ordering } from '../../go/library/method-callers.js';
import { callersOf, mentioning } from '../mentions.js';
import { isExported } from '../objects.js';
import { isFunction, nameOf, sourceText } from '../program.js';
import { isImportable } from '../sites.js';
import { importsOfPackage } from '../typing/imports.js';
import { callbackFieldOf } from './callback-fields.js';
import { interfacesOf } from './demand/interfaces.js';
import { contextOf } from './function/context.js';
import { keyOf } from './paths/path.js';
import { isRouted } from './routes.js';
import { serviceOf } from './services.js';
/** The entries among functions; each must have been summarised before, so that calls are known. `known`: all callers of these are among them. */
export function entriesOf(summaries, functions, known) {
    const entries = [];
    for (const declaration of functions) {
        const frame = summaries.frames.of(declaration);
        const { outline, file } = declaration;
        if (frame === undefined || !isFunction(declaration))
            continue;
        const name = nameOf(declaration);
        if ((name === 'init' && outline.kind === 'func') || file.source.isTest)
            continue;
        // Nobody else can import the package: who is seen to call it is all.
        const isClosed = known.has(declaration) && !isImportable(file.pkg) && summaries.called.has(declaration);
        const kind = kindOf(summaries, frame, isClosed);
        const unit = frame.units.get(0);
        if (kind === undefined || unit === undefined)
            continue;
        const holder = kind === 'callback' ? holderOf(summaries.frames.program, declaration, unit) : undefined;
        const isSaid = () => contextOf(frame, unit) !== undefined || serviceOf(summaries.frames, declaration) !== undefined;
        const guessed = kind === 'handler' && isRemote(name, unit) && !isSaid();
        const { taken, releases, acquires } = summaries.of(frame, unit);
        entries.push({
            frame,
            kind,
            taken,
            released: new Set(releases.map(keyOf)),
            left: new Set(acquires.map(({ path }) => keyOf(path))),
            ...(guessed ? { guessed: true } : {}),
            ...(holder === undefined ? {} : { holder }),
        });
    }
    return entries;
}
function kindOf(summaries, frame, isClosed) {
    const { declaration } = frame;
    const { outline, file } = declaration;
    const name = nameOf(declaration);
    const unit = frame.units.get(0);
    const isMethod = outline.kind === 'method';
    const isOwn = isMethod && summaries.called.has(declaration) && !summaries.onShared.has(declaration);
    const contract = isMethod ? contextOfContract(name, unit?.params ?? [], importsOfPackage(file.pkg)) : undefined;
    const context = contract ?? (unit === undefined ? undefined : contextOf(frame, unit));
    // It is called by the program itself, on an object made for that, or from a function that it is wrapped in.
    if (context !== undefined && (isOwn || summaries.wrapped.has(declaration)))
        return undefined;
    if (context !== undefined && (contract !== undefined || !isHandedOn(summaries, declaration)))
        return name === 'Reconcile' && hasSeveralWorkers(declaration) ? 'handler' : context;
    const service = isMethod && isExported(name) ? serviceOf(summaries.frames, declaration) : undefined;
    if (service !== undefined && unit !== undefined && isServed(service, unit))
        return 'handler';
    if (isMethod && !isOwn && isExported(name) && unit !== undefined && isRemote(name, unit))
        return 'handler';
    if (!isMethod && isRouted(summaries.frames.program, declaration))
        return 'handler';
    if (!isMethod && name === 'main' && file.pkg.info.name === 'main')
        return 'main';
    if (isMethod && isOfOrder(declaration))
        return undefined;
    const called = summaries.called.has(declaration);
    if (!isMethod && !called && isForC(declaration))
        return 'callback';
    if (summaries.wrapped.has(declaration))
        return undefined;
    // Methods of a type that others cannot name are called by interfaces, if at all.
    if (isClosed)
        return undefined;
    const isCommand = file.pkg.info.name === 'main';
    if (isExported(name) && (isMethod || !isCommand) && !notForAll.test(name)) {
        // Nobody can name the type, but by interfaces and as values: `listeners{OnAddr: peer.OnAddr}`.
        const isHidden = isMethod && (isCommand || !isExported(outline.receiver ?? ''));
        // That examples in other packages call it on objects of their own does not say that nobody else does.
        if (!isHidden)
            return 'exported';
        const given = callbackFieldOf(summaries.frames.program, declaration);
        return given?.kind ?? (summaries.onKnown.has(declaration) ? undefined : 'interface');
    }
    // What it is handed to as well does not say that nobody else calls it.
    const field = isMethod ? callbackFieldOf(summaries.frames.program, declaration) : undefined;
    if (field !== undefined)
        return field.kind;
    if (called)
        return undefined;
    const named = callersOf(file.pkg, name).some((d) => d !== declaration);
    return named || isMethod ? 'unknown' : 'uncalled';
}
/** By name it is for callers that hold a lock, or for tests: `addLocked`, `TestSetClock`, `ResetForTesting`. */
const notForAll = /Locked$|^Unsafe|Unsafe$|NoLock$|^Test(?:ing|Only)?\p{Lu}|(?:For|In)Tests?(?:ing)?$|TestOnly$/u;
/** A method by which `container/heap` and `sort` order a type: they call it, for who calls them. */
function isOfOrder(declaration) {
    const { file, outline } = declaration;
    const has = (name) => file.pkg.byName.has(`${outline.receiver}.${name}`);
    return ordering.has(nameOf(declaration)) && has('Len') && has('Less') && has('Swap');
}
/** What calls such callbacks one after the other: a struct literal's owner, or one goroutine of a library for an object. */
function holderOf(program, declaration, { params }) {
    const { file, outline } = declaration;
    const isSerial = isSerialContract(nameOf(declaration), params, importsOfPackage(file.pkg)) ||
        params.some((text) => text !== undefined && isSerialParameter(text));
    if (outline.kind === 'method' && isSerial)
        return `${file.pkg.info.importPath}.${outline.receiver}`;
    return callbackFieldOf(program, declaration)?.holder;
}
/** The program hands the request on, from a function that has it itself: what runs that runs this, under the same locks. */
function isHandedOn(summaries, declaration) {
    const callers = summaries.callers.of(declaration).filter((caller) => caller !== declaration);
    const hasRequest = (caller) => {
        const frame = summaries.frames.of(caller);
        return frame !== undefined && [...frame.units.values()].some((unit) => contextOf(frame, unit) !== undefined);
    };
    if (callers.some(hasRequest))
        return true;
    // A library can only call what it can name, or is given; of what others could name, calls are seen and no other use.
    const { program } = summaries.frames;
    const { pkg } = declaration.file;
    const isPublic = isExported(nameOf(declaration));
    // By an interface, its name may be called of any other.
    if (isPublic && interfacesOf(program, declaration).length > 0)
        return false;
    const uses = usesIn(isPublic ? [...new Set([pkg, ...program.dependents(pkg)])] : [pkg], declaration);
    return uses.isCalled && !uses.isTaken && (isPublic || callers.length > 0);
}
/** How a function's name stands in the text of packages: called, or as a value: `mux.HandleFunc("/", s.show)`. */
function usesIn(homes, declaration) {
    const name = nameOf(declaration);
    const called = new RegExp(`(?<![\\w"])${name}\\(`);
    const taken = new RegExp(`(?<![\\w"])${name}\\b(?!\\s*[(:\\[]|")`);
    const texts = homes
        .flatMap((home) => mentioning(home, name))
        .filter((d) => d !== declaration && isFunction(d) && nameOf(d) !== name && !d.file.source.isTest)
        .map(sourceText);
    return { isCalled: texts.some((text) => called.test(text)), isTaken: texts.some((text) => taken.test(text)) };
}
/** `controller.Options{MaxConcurrentReconciles: n}` of sigs.k8s.io/controller-runtime, in another method of the type: it runs beside itself. */
function hasSeveralWorkers({ file, outline }) {
    const options = mentioning(file.pkg, 'MaxConcurrentReconciles').filter((d) => d.outline.receiver === outline.receiver);
    return options.some((d) => !/\bMaxConcurrentReconciles\s*[:=]\s*1\b/.test(sourceText(d)));
}
/** `//export name` before a function (cgo, TinyGo): C or the host calls it, in any thread. */
function isForC({ file, outline }) {
    const { buffer, byteOffset } = file.source.bytes;
    const from = Math.max(0, outline.start - 400);
    const before = Buffer.from(buffer, byteOffset + from, outline.start - from).toString('latin1');
    return /\n\/\/export \w+[ \t]*\r?\n(?:\/\/[^\n]*\n)*$/.test(before);
}
/** Whether the method of a service is one that is called for requests. */
function isServed(service, unit) {
    if (service === 'methods')
        return true;
    return isProcedure(unit) && (service === 'procedures' || unit.params.length !== 2 || unit.params[1]?.startsWith('*') === true);
}
/** What a service's remote procedures take: a context and a request, a stream, or arguments and a reply (net/rpc). */
function isProcedure({ params }) {
    if (params.some((text) => text !== undefined && /(?:Server|\.ServerStream)$/.test(text)))
        return true;
    return params.length === 2 && (params[0] === 'context.Context' || params[1]?.startsWith('*') === true);
}
/**
 * `CreateVolume(context.Context, *csi.CreateVolumeRequest) (*csi.CreateVolumeResponse, error)`: protoc names the types by the method; plugins
 * have no context.
 */
function isRemote(name, { params, results }) {
    const [context, request = ''] = params.length === 1 ? ['context.Context', params[0]] : params;
    const [response = '', error] = results;
    if (params.length > 2 || context !== 'context.Context' || results.length !== 2 || error !== 'error')
        return false;
    const last = request.slice(Math.max(request.lastIndexOf('.'), request.lastIndexOf('*')) + 1);
    return request.startsWith('*') && (last === `${name}Request` || last === `${name}Req`) && remoteResults.test(response);
}
const remoteResults = /^\*.*(?:Response|Reply|Resp)$|[./](?:emptypb|empty)\.Empty$/;
