/** Maps that goroutines or handlers write with no lock in common. */
import { writes } from '../../src/program/concurrency/function/access.js';
import { unitAt } from '../../src/program/concurrency/function/call-site.js';
import { excluded, plainestFirst, replacesOf } from '../../src/program/concurrency/locks/guards.js';
import { isBesideItself, isInContext, parallel } from '../../src/program/concurrency/parallel.js';
import { isOneOfSeveral } from '../../src/program/concurrency/paths/path.js';
import { isDirect } from '../../src/program/concurrency/shared-map.js';
import { nameOf } from '../../src/program/program.js';
import { eventsOf } from '../../src/summary/behaviour/units.js';
import { doubts, isEarly, isExcused, isInStart, isPlain, isVeryFar } from './excuses.js';
import { lookUp, missed } from './lazy.js';
import { asWrite } from './verdict.js';
import { weightOf } from './weights.js';
import { contextOf, verbOf } from './words.js';
export function judgeUnguarded(map, sites) {
    const open = sites.map((site) => ({ site, ways: usable(site).filter((way) => !isUncertain(way, map.kind === 'local')) }));
    const filled = new Set(sites.filter((site) => site.writes && (lookUp(sites, site) ?? missed(sites, site)) !== undefined));
    const pairs = [];
    for (const writer of open) {
        if (!writer.site.writes)
            continue;
        for (const other of open) {
            const pair = pairOf(map, writer, other, filled);
            if (pair !== undefined)
                pairs.push(pair);
        }
    }
    // The pair that says most, at the first write that is as good.
    const ranked = pairs.sort((a, b) => b.weight - a.weight || sites.indexOf(a.writer) - sites.indexOf(b.writer) || rank(a) - rank(b));
    const [first] = ranked;
    if (first === undefined)
        return undefined;
    const alone = first.write === first.access;
    // In a test, any helper may have waited.
    if (!alone && first.write.access.declaration.file.source.isTest)
        return undefined;
    const blamed = [...new Set([first.writer, ...(alone ? [] : [first.other]), ...ranked.flatMap((p) => [p.writer, p.other])])];
    return {
        severity: 'error',
        evidence: first.evidence,
        message: alone
            ? `map ${map.name} is written ${contextOf(first.write)}, which runs beside itself with no lock in common`
            : `map ${map.name} is written ${contextOf(first.write)}, and ${verbOf(first.other)} ${contextOf(first.access)}, with no lock in common`,
        places: blamed.map((site) => ({ site, text: `${verbOf(site)} here, ${contextOf(site.first)}` })),
        sides: sidesOf(first),
    };
}
function sidesOf({ writer, write, other, access }) {
    const side = { access: asWrite(writer, write) };
    return write === access ? [side] : [side, { access: asWrite(other, access) }];
}
/** The one that says most of those at two sites. */
function pairOf(map, { site: writer, ways }, { site: other, ways: otherWays }, filled) {
    let found;
    const weigh = (meeting) => {
        const evidence = evidenceOf(map, meeting, filled.has(meeting.writer));
        const pair = { ...meeting, evidence, weight: weightOf(evidence) };
        if (found === undefined || pair.weight > found.weight || (pair.weight === found.weight && rank(pair) < rank(found)))
            found = pair;
    };
    const isAlone = (way) => isBesideItself(way) && !way.locks.some((l) => l.mode === 'w' && l.launcher === undefined);
    const alone = writer === other ? plainestFirst(ways).find(isAlone) : undefined;
    if (alone !== undefined)
        weigh({ writer, write: alone, other, access: alone });
    // Of two, a goroutine or handler runs one: a map may be reached by hundreds of ways, and by a few of those.
    const run = otherWays.filter(isRun);
    for (const write of ways) {
        const partners = isRun(write) ? otherWays : run;
        if (writer === other) {
            // The same expression, reached by two ways.
            const again = partners.find((v) => v !== write && !excluded(write, v) && parallel(write, v) === 'real' && !callersMayLock(write, v));
            if (again !== undefined)
                weigh({ writer, write, other, access: again });
            continue;
        }
        for (const access of partners) {
            if (excluded(write, access) || parallel(write, access) !== 'real' || callersMayLock(write, access))
                continue;
            weigh({ writer, write, other, access });
        }
    }
    return found;
}
/** Something runs it; where nothing runs either of two, they are never `real` in parallel. */
function isRun(way) {
    return way.access.thread !== undefined || isInContext(way);
}
/** Without the exported function itself, where all that are seen to call it hold a lock. */
function usable({ variants }) {
    const called = variants.filter((v) => v.access.thread !== undefined || !isDirect(v) || isInContext(v));
    return called.length > 0 && called.every((v) => v.locks.some((l) => l.mode === 'w')) ? called : variants;
}
/** Callers by an interface may hold a lock, unless the other side is a goroutine that holds none. */
function callersMayLock(a, b) {
    const isOpen = ({ access, entry }) => access.thread === undefined && entry.kind === 'interface' && !access.path.root.fresh;
    const isLoose = ({ access }) => access.thread !== undefined && access.held.size === 0;
    return (isOpen(a) && !isLoose(b)) || (isOpen(b) && !isLoose(a));
}
/** Perhaps under a lock that nobody can tell, or said to be so. */
function isUncertain(variant, isLocal) {
    const { access } = variant;
    // A lock that each call makes keeps nobody out from what outlives the call.
    const counts = ([key, path]) => !access.held.has(key) && (isLocal || path?.root.fresh !== true || access.path.root.fresh);
    return isExcused(variant) || [...access.may].some(counts);
}
/** Written by code that runs beside itself, then by a goroutine or handler, then by others. */
function rank({ writer, write, other, access }) {
    if (writer === other)
        return 0;
    if (isBesideItself(write))
        return 1;
    if (isInContext(write))
        return isInContext(access) ? 2 : 3;
    return 4;
}
/** What others wait for is stored by who asks and deleted by who brings the answer: that is somebody else, and comes later. */
function isAnswer({ access }, { access: asked, entry }) {
    const isAsked = asked.how === 'write' && asked.thread === undefined && (entry.kind === 'exported' || entry.kind === 'interface');
    return access.how === 'delete' && isAsked;
}
/** In a goroutine's literal that waits for messages: it goes on when the function that starts it is done. */
function goesOn({ access, entry }) {
    const frame = access.thread?.kind === 'go' ? entry.frame.frames.of(access.declaration) : undefined;
    const { start } = access.at;
    const unit = frame?.units.get(frame === undefined ? 0 : unitAt(frame, start));
    return unit !== undefined && unit.id !== 0 && eventsOf(unit).some((event) => event.kind === 'receive' && event.at.start < start);
}
/** It runs for requests. */
function isHandler({ access, entry }) {
    return access.thread === undefined ? entry.kind === 'handler' : access.thread.kind === 'handler';
}
/** What is stored there changes as the program runs: by the name of what stores it, or because something is taken out or made anew as well. */
function isChanging(map, writer, { access, entry }) {
    const isReload = access.path.root.kind === 'receiver' && reloads.test(nameOf(entry.frame.declaration));
    return isReload || map.accesses.some((v) => v.access.how === 'delete' && !isEarly(v, false)) || isRefilled(map, writer);
}
const reloads = /^(?:Update|Reload|Refresh|Apply|Reconfigure|On)(?:\p{Lu}|$)/u;
/** `Clear` gives the field an empty map, and `Add` fills it again: as often as somebody reloads. */
function isRefilled(map, writer) {
    const isLater = (v) => v.access.declaration !== writer.first.access.declaration &&
        !v.access.path.root.fresh &&
        !isEarly(v, true) &&
        (v.entry.kind === 'exported' || v.entry.kind === 'interface' || isInContext(v));
    return map.kind === 'field' && replacesOf(map).some(({ variants }) => variants.some(isLater));
}
/** Both ways lead by the same steps to the map of one implementation, whichever it is. */
function isSameImplementation({ access: { path: a } }, { access: { path: b } }) {
    const isRightBelow = a.steps.findLastIndex(isOneOfSeveral) === a.steps.length - 2;
    return isRightBelow && a.steps.length === b.steps.length && a.steps.every((step, i) => step === b.steps[i]);
}
/** What leaves it open whether it runs beside itself on this map. */
const vague = new Set([
    'no lock on a long way',
    'only by the name of what it is given to',
    'perhaps another object',
    'a callee starts the goroutine on what is made for this call',
]);
/** `isFilled`: looked up before it is written, by the same function. */
function evidenceOf(map, { writer, write, access }, isFilled) {
    const found = ['no lock at all'];
    const both = isInContext(write) && isInContext(access);
    // What exported functions put into a package's table, and handlers look up, is mostly put there before.
    const isTable = !isInContext(write) && write.entry.frame.declaration.outline.kind === 'func';
    if (map.kind === 'variable')
        found.push(isTable ? 'a table that exported functions fill' : 'a package variable');
    if (isPlain(map))
        found.push('a variable of one function');
    if (write === access)
        found.push('goroutines or handlers run it beside itself');
    else
        found.push(both ? 'goroutines or handlers run it beside the other side' : 'goroutines or handlers run one side');
    // What exported functions store is mostly complete before the first request comes; not what they count.
    const isStored = !isInContext(write) && !writer.variants.some((v) => v.access.how === 'read');
    if (isStored && isHandler(access) && !writes(access.access) && !isChanging(map, writer, write))
        found.push('requests only read it');
    const isSame = write !== access && isSameImplementation(write, access);
    for (const side of [write, access]) {
        if (side.access.thread?.kind === 'maybe' && !isAnswer(side, side === write ? access : write))
            found.push('only by the name of what it is given to');
        // What loads under a lock keeps others from loading at the same time.
        const isLoading = side.locks.length > 0 && isInStart(side) && !goesOn(side);
        // Of a variable, the function itself says how long it is its own.
        if (!isPlain(map) && (isLoading || isEarly(side, false)))
            found.push('by name it runs at the start');
        if (side.entry.guessed === true)
            found.push('a request by its signature alone');
        for (const doubt of doubts(side, map.kind === 'local', side === write ? access : write))
            found.push(isSame && doubt === 'one of several implementations' ? 'one of several implementations on both sides' : doubt);
    }
    // What lets one goroutine run at a time may stand anywhere on the way; requests always run beside each other, and so do those of a loop.
    const { thread } = write.access;
    const isOfOne = write === access
        ? thread !== undefined && thread.loop === undefined && thread.kind !== 'handler'
        : isVeryFar(write) || isVeryFar(access);
    if (found.includes('many calls away') && isOfOne)
        found.push('no lock on a long way');
    if (write === access && map.kind !== 'local' && isFilled && !found.some((one) => vague.has(one)))
        found.push('filled for each request');
    return found;
}
