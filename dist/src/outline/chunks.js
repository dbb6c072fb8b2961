/** Cuts a file into chunks: what stands between two semicolons (written or implied) at top level, each read once, byte by byte. */
import { COLUMNS, ERROR, LOST, OVER, wanted } from './automaton.js';
import { BACKQUOTE, BLANK, blockCommentEnd, CLOSE, classOf, DIGIT, decode, isWord, LETTER, lineEnd, NEWLINE, OPEN, QUOTE, SEMICOLON, SLASH, shown, trimEnd, } from './bytes.js';
import { isDirective } from './directives.js';
import { grammar, top } from './grammar.js';
import { certainlyTopLevel, declarationAt, holdsDeclaration } from './resume.js';
import { ASSIGNED, BINARY, CLOSER, ELLIPSIS, END, endsLine, ILLEGAL, NAME, NUMBER, pairRow, pairs, SHIFT, STRING, single, specialWords, wordToken, wordTrigger, } from './tokens.js';
const { next: table, firsts: grammarFirsts, starts: grammarStarts, backs: grammarBacks } = grammar;
/** Open brackets that a closing one which does not fit is held against: a bound on the work for hostile input. */
const SEARCHED = 100;
export class ChunkReader {
    directives = [];
    /** Where the specs of the group read last begin, blanks and comments before them; some are empty. */
    specs = [];
    bytes;
    calls;
    /** Offsets of the open brackets, and for `[` the word before it, which is called if `(` follows the `]`. */
    openers = [];
    wordStarts = [];
    wordEnds = [];
    /** Of the grammar: by number of open brackets the state after a `;`, by bracket that after the closing one. */
    starts = [top];
    backs = [];
    problem;
    /** The first token that the grammar does not allow. */
    fault;
    /** End of the last literal or comment that was cut at its line's end: the line ends there whatever its last byte is. */
    cut = -1;
    /** No `*` `/` follows any more: do not search again. */
    unclosedComment = false;
    constructor(bytes, calls) {
        this.bytes = bytes;
        this.calls = calls;
    }
    /** The first offset from `at` of a token that is no `;`, of the file's end, or after a comment that is never closed. Notes directives. */
    skip(at) {
        const { bytes } = this;
        this.problem = undefined;
        let i = at;
        while (i < bytes.length && this.problem === undefined) {
            const kind = classOf[bytes[i]];
            if (kind === BLANK || kind === NEWLINE || kind === SEMICOLON)
                i++;
            else if (kind === SLASH && (bytes[i + 1] === 0x2f || bytes[i + 1] === 0x2a))
                i = this.comment(i);
            else
                break;
        }
        return this.problem === undefined ? { at: i } : { at: i, problem: this.problem };
    }
    /**
     * Reads the chunk that begins with the token at `start`. `groupAt`: end of a keyword that `(` may follow to make a group, else -1.
     * `callDepth`: how many brackets must be open for a name before `(` to count as called.
     */
    read(start, groupAt, callDepth, reading) {
        const { bytes, calls, openers, wordStarts, wordEnds, starts, backs } = this;
        const size = bytes.length;
        const strict = reading === 'strict';
        this.problem = undefined;
        this.fault = undefined;
        this.cut = -1;
        this.specs = [];
        let grouped = false;
        let depth = 0;
        let triggers = 0;
        let tokenEnd = start;
        // The last token, if it is a word or the `]` of a word's type arguments.
        let wordStart = -1;
        let wordStop = -1;
        // Class of the last token, and what the grammar makes of all so far.
        let last = ILLEGAL;
        let state = top;
        let i = start;
        scanning: while (i < size) {
            const byte = bytes[i];
            const tokenStart = i;
            switch (classOf[byte]) {
                case BLANK:
                    i++;
                    continue;
                case LETTER: {
                    wordStart = i++;
                    while (i < size && isWord[bytes[i]] === 1)
                        i++;
                    wordStop = i;
                    const word = specialWords.find(bytes, wordStart, i);
                    last = wordToken[word];
                    triggers |= wordTrigger[word];
                    break;
                }
                case NEWLINE: {
                    const ends = endsLine[last] === 1;
                    if (ends) {
                        if (depth === 0)
                            break scanning;
                        if (grouped && depth === 1)
                            this.specs.push(i);
                    }
                    i++;
                    if (declarationAt(bytes, i, size) && (!strict || certainlyTopLevel(bytes, i, depth)))
                        break scanning;
                    wordStart = -1;
                    if (!ends)
                        continue;
                    state = this.lineOver(tokenEnd, state, starts[depth]);
                    last = END;
                    continue;
                }
                case DIGIT:
                    i = this.number(i);
                    last = NUMBER;
                    wordStart = -1;
                    break;
                case QUOTE:
                    i = this.quoted(i, byte);
                    last = byte === 0x22 ? STRING : NUMBER;
                    wordStart = -1;
                    break;
                case BACKQUOTE: {
                    let close = i + 1;
                    while (close < size && bytes[close] !== 0x60)
                        close++;
                    if (close < size && (reading !== 'quotes' || !holdsDeclaration(bytes, i, close)))
                        i = close + 1;
                    else if (strict)
                        return { end: tokenEnd, next: i, triggers, grouped, failed: 'quotes' };
                    else
                        i = this.cutLiteral(i, 'raw string');
                    last = STRING;
                    wordStart = -1;
                    break;
                }
                case SLASH: {
                    const after = bytes[i + 1];
                    if (after === 0x2f) {
                        i = this.comment(i);
                        continue;
                    }
                    if (after === 0x2a) {
                        i = this.comment(i);
                        if (i === this.cut) {
                            tokenEnd = i;
                            last = STRING;
                            state = LOST;
                        }
                        else if (endsLine[last] === 1 && lineEnd(bytes, tokenStart, i) < i) {
                            // A comment of several lines acts like a line's end.
                            if (depth === 0) {
                                i = tokenStart;
                                break scanning;
                            }
                            if (grouped && depth === 1)
                                this.specs.push(i);
                            wordStart = -1;
                            state = this.lineOver(tokenEnd, state, starts[depth]);
                            last = END;
                        }
                        continue;
                    }
                    last = after === 0x3d ? ASSIGNED : BINARY;
                    i += after === 0x3d ? 2 : 1;
                    wordStart = -1;
                    break;
                }
                case OPEN: {
                    if (byte === 0x28 && wordStart >= 0 && depth >= callDepth)
                        calls.add(bytes, wordStart, wordStop);
                    last = single[byte];
                    let push = table[(state << COLUMNS) | last];
                    if (push === ERROR) {
                        this.unexpected(i, i + 1, state);
                        push = LOST;
                    }
                    openers[depth] = i;
                    wordStarts[depth] = byte === 0x5b ? wordStart : -1;
                    wordEnds[depth] = wordStop;
                    backs[depth] = grammarBacks[push];
                    if (depth++ === 0 && byte === 0x28 && tokenEnd === groupAt)
                        grouped = true;
                    starts[depth] = grammarStarts[push];
                    state = grammarFirsts[push];
                    wordStart = -1;
                    tokenEnd = ++i;
                    if (grouped && depth === 1)
                        this.specs.push(i);
                    continue;
                }
                case CLOSE: {
                    const width = depth > 0 ? byte - bytes[openers[depth - 1]] : 0;
                    // In ASCII a bracket closes the one that stands 1 (round) or 2 before it; no other pair is that near.
                    const fits = width === 1 || width === 2;
                    const left = fits ? depth - 1 : this.mismatch(i, depth);
                    if (!fits)
                        state = LOST;
                    else if (table[(state << COLUMNS) | CLOSER] === ERROR) {
                        this.unexpected(i, i + 1, state);
                        state = LOST;
                    }
                    else if (state !== LOST)
                        state = backs[left];
                    // `rows [](*Row)`: empty brackets are no type arguments of what is called.
                    wordStart = left < depth && tokenEnd !== openers[left] + 1 ? wordStarts[left] : -1;
                    wordStop = left < depth ? wordEnds[left] : -1;
                    depth = left;
                    last = CLOSER;
                    tokenEnd = ++i;
                    continue;
                }
                case SEMICOLON:
                    i++;
                    if (depth === 0)
                        break scanning;
                    if (grouped && depth === 1)
                        this.specs.push(i);
                    wordStart = -1;
                    last = END;
                    break;
                default: {
                    i++;
                    last = single[byte];
                    const row = pairRow[byte];
                    if (row > 0 && i < size) {
                        const pair = pairs[((row - 1) << 8) | bytes[i]];
                        if (pair === SHIFT) {
                            last = bytes[i + 1] === 0x3d ? ASSIGNED : BINARY;
                            i += last === ASSIGNED ? 2 : 1;
                        }
                        else if (pair === ELLIPSIS) {
                            if (bytes[i + 1] === 0x2e) {
                                last = ELLIPSIS;
                                i += 2;
                            }
                        }
                        else if (pair === NUMBER) {
                            last = NUMBER;
                            i = this.number(i);
                        }
                        else if (pair !== NAME) {
                            last = pair;
                            i++;
                        }
                    }
                    wordStart = -1;
                }
            }
            tokenEnd = i;
            const next = table[(state << COLUMNS) | last];
            if (next > OVER)
                state = next;
            else if (next === OVER)
                state = starts[depth];
            else {
                this.unexpected(tokenStart, i, state);
                state = LOST;
            }
        }
        if (depth > 0) {
            if (strict)
                return { end: tokenEnd, next: i, triggers, grouped, failed: 'brackets' };
            const opener = openers[depth - 1] ?? start;
            this.note(opener, opener + 1, `'${decode(bytes, opener, opener + 1)}' is never closed`);
        }
        else if (endsLine[last] !== 1) {
            this.note(start, tokenEnd, 'unfinished declaration');
        }
        else {
            this.lineOver(tokenEnd, state, top);
        }
        const chunk = { end: tokenEnd, next: i, triggers, grouped };
        const problem = this.problem ?? this.fault;
        return problem === undefined ? chunk : { ...chunk, problem };
    }
    /** Keeps the chunk's first problem with brackets and quotes: what the grammar says and the others mostly follow from it. */
    note(start, end, message) {
        this.problem ??= { start, end, message };
    }
    /** The state after a `;` that follows the token that ends at `end`; `start` is that of the innermost bracket. */
    lineOver(end, state, start) {
        const next = table[(state << COLUMNS) | END];
        if (next === OVER)
            return start;
        if (next !== ERROR)
            return next;
        this.unexpected(end, this.bytes[end] === 0x3b ? end + 1 : end, state);
        return LOST;
    }
    /**
     * Notes the chunk's first token that the grammar does not allow after what led to `state`. The `;` that a line's end implies is an
     * empty one after the last token.
     */
    unexpected(start, end, state) {
        if (this.fault !== undefined)
            return;
        const { bytes } = this;
        const found = start < end || end === bytes.length ? shown(bytes, start, end) : 'the end of the line';
        const want = wanted[grammar.wants[state]];
        this.fault = { start, end, message: want ? `expected ${want}, found ${found}` : `unexpected ${found.replace(/^the /, '')}` };
    }
    /** The end of a number, of which `at` is a byte. */
    number(at) {
        const { bytes } = this;
        let i = at + 1;
        while (i < bytes.length && (isWord[bytes[i]] === 1 || bytes[i] === 0x2e))
            i++;
        return i;
    }
    /** The end of the string or rune that begins at `start` with `quote`; unclosed ones end with their line. */
    quoted(start, quote) {
        const { bytes } = this;
        const size = bytes.length;
        for (let i = start + 1; i < size; i++) {
            const byte = bytes[i];
            if (byte === quote)
                return i + 1;
            if (byte === 0x0a)
                break;
            if (byte === 0x5c && bytes[i + 1] !== 0x0a)
                i++;
        }
        return this.cutLiteral(start, quote === 0x22 ? 'string' : 'rune');
    }
    cutLiteral(start, what) {
        const end = trimEnd(this.bytes, start + 1, lineEnd(this.bytes, start, this.bytes.length));
        this.note(start, end, `${what} is never closed`);
        this.cut = end;
        return end;
    }
    /** The end of the comment at `start`, which is noted if it is a directive. An unclosed block comment ends with its line. */
    comment(start) {
        const { bytes } = this;
        if (bytes[start + 1] === 0x2f) {
            const end = lineEnd(bytes, start, bytes.length);
            if (isDirective(bytes, start + 2))
                this.directives.push({ text: decode(bytes, start, trimEnd(bytes, start, end)), start });
            return end;
        }
        const end = this.unclosedComment ? -1 : blockCommentEnd(bytes, start, bytes.length);
        if (end >= 0)
            return end;
        this.unclosedComment = true;
        return this.cutLiteral(start, 'comment');
    }
    /**
     * How many brackets are open after the closing bracket at `at`, which does not fit the last open one. It closes the nearest that it
     * fits, but `)` and `]` nothing outside of a `{`: braces are the better guide to what was meant.
     */
    mismatch(at, depth) {
        const { bytes, openers } = this;
        const closer = bytes[at];
        const opener = closer === 0x29 ? 0x28 : closer - 2;
        for (let left = depth; left > Math.max(0, depth - SEARCHED); left--) {
            const open = bytes[openers[left - 1]];
            if (open === opener) {
                const inner = openers[left];
                this.note(inner, inner + 1, `'${decode(bytes, inner, inner + 1)}' is never closed`);
                return left - 1;
            }
            if (open === 0x7b)
                break;
        }
        this.note(at, at + 1, `unexpected '${decode(bytes, at, at + 1)}'`);
        return depth;
    }
}
