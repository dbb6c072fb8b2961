/** What a function's channels are to it: locks, or the ends of goroutines. */
import { literally } from '../../../go/names.js';
import { keyStep, receivedStep } from '../../../summary/behaviour/paths.js';
import { eventsOf } from '../../../summary/behaviour/units.js';
import { mentioning } from '../../mentions.js';
import { sourceText } from '../../program.js';
import { closing } from '../demand/brackets.js';
import { objectOf, sourceName } from '../paths/map-objects.js';
import { isReceived, keyOf } from '../paths/path.js';
import { joinAll, joinBy, mayHold, obscure } from './state.js';
export class Channels {
    /** Channels that the function sends on or closes, by `keyOf`. */
    signals = new Map();
    #frame;
    #unit;
    #waitLoops;
    #semaphores;
    constructor(frame, unit) {
        this.#frame = frame;
        this.#unit = unit;
    }
    /** A channel that this function, with what it defers, both sends on and receives from: perhaps a lock. Of several, the one by the same index. */
    #isSemaphore(written, channel) {
        if (this.#semaphores === undefined) {
            const sent = new Map();
            const received = new Set();
            const own = [...this.#frame.units.values()].filter((u) => u === this.#unit || (u.parent === this.#unit.id && u.role === 'defer'));
            for (const event of own.flatMap(eventsOf)) {
                if ((event.kind !== 'send' && event.kind !== 'receive') || event.path === undefined)
                    continue;
                const path = this.#frame.path(event.path);
                if (path === undefined)
                    continue;
                const key = indexedKey(event.path, path);
                if (event.kind === 'send')
                    sent.set(key, path);
                else
                    received.add(key);
            }
            const isLock = ([key, path]) => received.has(key) && !letsSeveralIn(this.#frame, path);
            this.#semaphores = new Set([...sent].filter(isLock).map(([key]) => key));
        }
        return this.#semaphores.has(indexedKey(written, channel));
    }
    /** After a send or a close. */
    sent(event, from) {
        const { kind, path: written } = event;
        if (written === undefined)
            return from;
        const path = this.#frame.path(written);
        if (path === undefined)
            return from;
        this.signal(path, kind === 'send' && this.#isStream(event));
        return kind === 'send' && this.#isSemaphore(written, path) ? perhapsLocked(from, path) : from;
    }
    signal(path, again) {
        const key = keyOf(path);
        this.signals.set(key, { path, again: again || this.signals.get(key)?.again === true });
    }
    /** Sent in a loop that waits for nobody else: whoever receives one has no reason to believe that it was the last. */
    #isStream({ loop }) {
        if (loop === undefined)
            return false;
        return !eventsOf(this.#unit).some((event) => {
            if (event.kind !== 'receive' || event.at.start < loop.start || event.at.start >= loop.end)
                return false;
            const path = event.path === undefined ? undefined : this.#frame.path(event.path);
            if (path === undefined)
                return true;
            // `range` of a map or slice with one variable looks like a receive.
            if (this.#frame.typeOf(path)?.text.startsWith('chan ') === false)
                return false;
            return !clocks.test(path.root.name) && !ends.test(path.steps.at(-1) ?? path.root.name);
        });
    }
    /** After a receive: it may be a lock that is taken, or given back, or a wait for goroutines that end. */
    received({ path: written, loop }, from) {
        if (written === undefined)
            return from;
        const path = this.#frame.path(written);
        if (path === undefined)
            return from;
        // `<-queue.Idle()`: a channel of the callee's that says when its work is done.
        const isMadeByCallee = 'call' in written.root && path.steps.includes(receivedStep);
        const isEnd = isMadeByCallee || (path.root.kind === 'result' && path.steps.length === 0 && !clocks.test(path.root.name));
        // `for r := range results { <-r.done }`: of what the loop receives, or makes.
        const isMade = loop !== undefined && path.root.offset >= loop.start && path.root.offset < loop.end;
        const isOfRound = loop !== undefined && (isMade || path.steps.includes(keyStep) || isReceived(path));
        const isOfSome = loop !== undefined && this.#asksWhetherItIsEnough(loop);
        const state = joinBy(isEnd ? joinAll(from) : from, keyOf(path), isOfRound, isOfSome);
        return this.#isSemaphore(written, path) ? perhapsLocked(state, path) : state;
    }
    /** `for !tracker.succeeded() { <-results }`: some may still run when it ends. */
    #asksWhetherItIsEnough(loop) {
        const { declaration } = this.#frame;
        return /^for\s+!?[\w.]+\([^;{}]*\)\s*\{/.test(sourceText(declaration).slice(loop.start - declaration.outline.start));
    }
    /** Without the goroutines that are counted out by then. */
    ended(state, offset) {
        if (state.live.size === 0)
            return state;
        const live = new Map([...state.live].filter(([, thread]) => !this.isCountedOut(thread, offset)));
        return live.size === state.live.size ? state : { ...state, live };
    }
    /** `for range names { <-done }` before this place waits for all that send on the channel, though a loop may run no round at all. */
    isCountedOut(thread, offset) {
        if (this.#waitLoops === undefined) {
            this.#waitLoops = [];
            for (const event of eventsOf(this.#unit)) {
                if (event.kind !== 'receive' || event.loop === undefined || event.path === undefined)
                    continue;
                const path = this.#frame.path(event.path);
                if (path !== undefined && !this.#asksWhetherItIsEnough(event.loop))
                    this.#waitLoops.push({ channel: keyOf(path), loop: event.loop });
            }
        }
        return this.#waitLoops.some(({ channel, loop }) => thread.signals.has(channel) && thread.offset < loop.start && offset >= loop.end);
    }
}
/** Functions that give a channel which nobody answers by: `ctx.Done()`, `time.After(d)`. */
const clocks = /^(?:.*\.)?(?:Done|After|Tick|Notify)$/;
/** Channels by which a goroutine is told to end. */
const ends = /stop|done|quit|exit|clos|cancel|kill|abort/i;
/** A variable or field that is always made with room for more than one: a limit or a queue, and no lock. */
function letsSeveralIn(frame, path) {
    const object = objectOf(frame.program, path);
    const variable = path.steps.length === 0 ? frame.variableOf(path.root) : undefined;
    const name = object?.pkg === undefined ? variable?.name : sourceName(object.name);
    if (name === undefined)
        return false;
    const made = new RegExp(`(?<![\\p{L}\\p{N}_])${literally(name)}\\s*(?::|:?=)\\s*make\\(([^\\n]*)`, 'gu');
    const makers = object?.pkg === undefined ? [frame.declaration] : mentioning(object.pkg, name);
    const direct = makers.flatMap((d) => [...sourceText(d).matchAll(made)].map(([, args = '']) => roomOf(args)));
    const rooms = direct.length > 0 ? direct : makers.flatMap((d) => roomsByVariable(sourceText(d), name));
    return rooms.length > 0 && rooms.every((room) => room !== '' && room !== '0' && room !== '1');
}
/** `queue := make(chan T, n)`, and then `b.queue = queue` or `batch{queue: queue}`. */
function roomsByVariable(text, name) {
    const given = new RegExp(`(?<![\\p{L}\\p{N}_])${literally(name)}\\s*(?::|=)\\s*(\\w+)\\s*[,}\\n]`, 'gu');
    return [...text.matchAll(given)].flatMap(([, variable]) => {
        const made = new RegExp(`(?<![\\p{L}\\p{N}_.])${variable}\\s*:?=\\s*make\\(([^\\n]*)`, 'gu');
        return [...text.matchAll(made)].map(([, args = '']) => roomOf(args));
    });
}
/** `4` of `chan struct{}, 4)`, the rest of a line; empty for a channel that holds nothing. */
function roomOf(args) {
    const comma = args.indexOf(',');
    const close = closing(`(${args}`, 0) - 1;
    return comma < 0 || (close >= 0 && close < comma) ? '' : args.slice(comma + 1, close < 0 ? undefined : close).trim();
}
/** Of a channel that the call has made, nobody outside the call can be kept out; nor by one of several who has another one. */
function perhapsLocked(state, channel) {
    return channel.root.fresh || channel.steps.at(-1) === '[]' ? mayHold(state, keyOf(channel), channel) : mayHold(state, obscure);
}
function indexedKey({ index }, channel) {
    return index === undefined ? keyOf(channel) : `${keyOf(channel)}\u0002${index}`;
}
