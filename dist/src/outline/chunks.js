/** Cuts a file into chunks: what stands between two semicolons (written or implied) at top level, each read once, byte by byte. */
import { BACKQUOTE, BLANK, blockCommentEnd, CLOSE, classOf, DIGIT, decode, isLetter, isWord, LETTER, lineEnd, NEWLINE, OPEN, QUOTE, SEMICOLON, SLASH, trimEnd, wordEnd, } from './bytes.js';
import { beginsDeclaration, endsLine, FUNC, IMPORT, keywordAt } from './keywords.js';
import { triggerAt } from './triggers.js';
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
    problem;
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
        const { bytes, calls, openers, wordStarts, wordEnds } = this;
        const size = bytes.length;
        const strict = reading === 'strict';
        this.problem = undefined;
        this.cut = -1;
        this.specs = [];
        let grouped = false;
        let depth = 0;
        let triggers = 0;
        let tokenEnd = start;
        // Of the last word or number; its end is `wordStop`, unless that is of a word before brackets.
        let tokenStart = start;
        // The last token, if it is a word or the `]` of a word's type arguments.
        let wordStart = -1;
        let wordStop = -1;
        let i = start;
        scanning: while (i < size) {
            const byte = bytes[i];
            switch (classOf[byte]) {
                case BLANK:
                    i++;
                    break;
                case LETTER:
                    wordStart = tokenStart = i++;
                    while (i < size && isWord[bytes[i]] === 1)
                        i++;
                    wordStop = tokenEnd = i;
                    triggers |= triggerAt(bytes, wordStart, i);
                    break;
                case NEWLINE:
                    if ((depth === 0 || (grouped && depth === 1)) && this.lineEnds(tokenStart, wordStop, tokenEnd)) {
                        if (depth === 0)
                            break scanning;
                        this.specs.push(i);
                    }
                    i++;
                    if (isLetter(bytes, i) && beginsDeclaration(keywordAt(bytes, i, wordEnd(bytes, i, size)))) {
                        if (!strict || this.certainlyTopLevel(i, depth))
                            break scanning;
                    }
                    wordStart = -1;
                    break;
                case DIGIT:
                    tokenStart = i;
                    do
                        i++;
                    while (i < size && (isWord[bytes[i]] === 1 || bytes[i] === 0x2e));
                    wordStop = tokenEnd = i;
                    wordStart = -1;
                    break;
                case QUOTE:
                    tokenEnd = i = this.quoted(i, byte);
                    wordStart = -1;
                    break;
                case BACKQUOTE: {
                    let close = i + 1;
                    while (close < size && bytes[close] !== 0x60)
                        close++;
                    if (close < size && (reading !== 'quotes' || !this.holdsDeclaration(i, close)))
                        i = close + 1;
                    else if (strict)
                        return { end: tokenEnd, next: i, triggers, grouped, failed: 'quotes' };
                    else
                        i = this.cutLiteral(i, 'raw string');
                    tokenEnd = i;
                    wordStart = -1;
                    break;
                }
                case SLASH: {
                    const after = bytes[i + 1];
                    if (after === 0x2f) {
                        i = this.comment(i);
                    }
                    else if (after === 0x2a) {
                        const end = this.comment(i);
                        if (end === this.cut)
                            tokenEnd = end;
                        // A comment of several lines acts like a line's end.
                        if (wordStart >= 0 || depth < 2) {
                            if (lineEnd(bytes, i, end) < end && this.lineEnds(tokenStart, wordStop, tokenEnd)) {
                                if (depth === 0)
                                    break scanning;
                                if (grouped && depth === 1)
                                    this.specs.push(end);
                                wordStart = -1;
                            }
                        }
                        i = end;
                    }
                    else {
                        tokenEnd = ++i;
                        wordStart = -1;
                    }
                    break;
                }
                case OPEN:
                    if (byte === 0x28 && wordStart >= 0 && depth >= callDepth)
                        calls.add(bytes, wordStart, wordStop);
                    openers[depth] = i;
                    wordStarts[depth] = byte === 0x5b ? wordStart : -1;
                    wordEnds[depth] = wordStop;
                    if (depth++ === 0 && byte === 0x28 && tokenEnd === groupAt)
                        grouped = true;
                    wordStart = -1;
                    tokenEnd = ++i;
                    if (grouped && depth === 1)
                        this.specs.push(i);
                    break;
                case CLOSE: {
                    const width = depth > 0 ? byte - bytes[openers[depth - 1]] : 0;
                    // In ASCII a bracket closes the one that stands 1 (round) or 2 before it; no other pair is that near.
                    const left = width === 1 || width === 2 ? depth - 1 : this.mismatch(i, depth);
                    wordStart = left < depth ? wordStarts[left] : -1;
                    wordStop = left < depth ? wordEnds[left] : -1;
                    depth = left;
                    tokenEnd = ++i;
                    break;
                }
                case SEMICOLON:
                    if (depth === 0) {
                        i++;
                        break scanning;
                    }
                    i++;
                    if (grouped && depth === 1)
                        this.specs.push(i);
                    wordStart = -1;
                    tokenEnd = i;
                    break;
                default:
                    tokenEnd = ++i;
                    wordStart = -1;
            }
        }
        if (depth > 0) {
            if (strict)
                return { end: tokenEnd, next: i, triggers, grouped, failed: 'brackets' };
            const opener = openers[depth - 1] ?? start;
            this.note(opener, opener + 1, `'${decode(bytes, opener, opener + 1)}' is never closed`);
        }
        else if (!this.lineEnds(tokenStart, wordStop, tokenEnd)) {
            this.note(start, tokenEnd, 'unfinished declaration');
        }
        const chunk = { end: tokenEnd, next: i, triggers, grouped };
        return this.problem === undefined ? chunk : { ...chunk, problem: this.problem };
    }
    /** Keeps the chunk's first problem: the others mostly follow from it. */
    note(start, end, message) {
        this.problem ??= { start, end, message };
    }
    /**
     * Whether a line's end after the token that ends at `end` is a `;`: https://go.dev/ref/spec#Semicolons. The last word or number stands
     * between `wordStart` and `wordStop`.
     */
    lineEnds(wordStart, wordStop, end) {
        const { bytes } = this;
        if (end === this.cut)
            return true;
        if (end === wordStop)
            return !isLetter(bytes, wordStart) || endsLine(keywordAt(bytes, wordStart, end));
        const last = bytes[end - 1] ?? 0;
        const kind = classOf[last];
        if (kind === CLOSE || kind === QUOTE || kind === BACKQUOTE)
            return true;
        return (last === 0x2b || last === 0x2d) && bytes[end - 2] === last;
    }
    /** Whether no Go can have the keyword at `at` on a line's beginning inside what is open, or after what ends the line before. */
    certainlyTopLevel(at, depth) {
        const { bytes } = this;
        const end = wordEnd(bytes, at, bytes.length);
        const keyword = keywordAt(bytes, at, end);
        if (keyword !== FUNC)
            return depth === 0 || keyword === IMPORT;
        // A literal or type has `(` after `func`.
        return bytes[end] === 0x20 && isLetter(bytes, end + 1);
    }
    /** Whether a line of the range, other than its first, begins with a keyword of declarations. */
    holdsDeclaration(start, end) {
        const { bytes } = this;
        for (let i = lineEnd(bytes, start, end) + 1; i < end; i = lineEnd(bytes, i, end) + 1) {
            if (isLetter(bytes, i) && beginsDeclaration(keywordAt(bytes, i, wordEnd(bytes, i, end))))
                return true;
        }
        return false;
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
const marks = ['go:', 'maplint:', 'nolint', 'lint:'].map((mark) => Buffer.from(mark));
/** Whether the comment's text, which begins at `at`, begins with a mark of `OutlineDirective`. */
function isDirective(bytes, at) {
    const first = bytes[at];
    if (first !== 0x67 && first !== 0x6d && first !== 0x6e && first !== 0x6c)
        return false;
    return marks.some((mark) => mark.every((byte, i) => bytes[at + i] === byte));
}
