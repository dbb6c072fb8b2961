/** The head of a Go file: comments, build constraints, marks, package clause. All that this layer knows of Go's syntax. */
import { ConstraintError, evaluateGoBuild, evaluatePlusBuild, splitGoBuild, splitPlusBuild } from './constraint.js';
const SPACE = 0x20;
const SEMICOLON = 0x3b;
const SLASH = 0x2f;
const STAR = 0x2a;
const NEWLINE = 0x0a;
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const generated = /^\/\/ Code generated .* DO NOT EDIT\.$/;
const packageKeyword = [...'package'].map((letter) => letter.charCodeAt(0));
/** Reads the head of a file. `bytes` may hold anything; what is no Go gives an empty package name. */
export function readHeader(bytes) {
    const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    const godebug = new Map();
    let isGenerated = false;
    let at = start;
    for (;;) {
        at = skipBlanks(bytes, at);
        const end = commentEnd(bytes, at);
        if (end < 0)
            break;
        const comment = utf8.decode(bytes.subarray(at, end));
        isGenerated ||= comment.includes('Code generated') && comment.split(/\r*\n/).some((line) => generated.test(line.replace(/\r+$/, '')));
        readGoDebug(comment, godebug);
        at = end;
    }
    const name = readPackageName(bytes, at);
    const text = utf8.decode(bytes.subarray(start, Math.min(bytes.length, at + 1)));
    return { packageName: name, isGenerated, godebug, text };
}
function skipBlanks(bytes, at) {
    // As go/build's importReader: a semicolon is never needed to understand the head.
    while (at < bytes.length && isBlank(bytes[at]))
        at++;
    return at;
}
function isBlank(byte) {
    return byte === SPACE || (byte !== undefined && byte >= 0x09 && byte <= 0x0d && byte !== 0x0b) || byte === SEMICOLON;
}
/** The end of the comment at `at` (before its newline); -1 where there is none or it is never closed. */
function commentEnd(bytes, at) {
    if (bytes[at] !== SLASH)
        return -1;
    if (bytes[at + 1] === SLASH) {
        const end = bytes.indexOf(NEWLINE, at);
        return end < 0 ? bytes.length : end;
    }
    if (bytes[at + 1] !== STAR)
        return -1;
    for (let star = bytes.indexOf(STAR, at + 2); star >= 0; star = bytes.indexOf(STAR, star + 1)) {
        if (bytes[star + 1] === SLASH)
            return star + 2;
    }
    return -1;
}
function readGoDebug(comment, into) {
    const setting = /^\/\/go:debug[ \t](.*)$/s.exec(comment)?.[1]?.trim();
    const equals = setting?.indexOf('=') ?? -1;
    if (setting !== undefined && equals > 0)
        into.set(setting.slice(0, equals), setting.slice(equals + 1));
}
function readPackageName(bytes, at) {
    for (const letter of packageKeyword)
        if (bytes[at++] !== letter)
            return '';
    if (isWord(bytes[at]))
        return '';
    for (;;) {
        at = skipBlanks(bytes, at);
        const end = commentEnd(bytes, at);
        if (end < 0)
            break;
        at = end;
    }
    let end = at;
    while (isWord(bytes[end]))
        end++;
    const name = utf8.decode(bytes.subarray(at, end));
    return /^[\p{L}_][\p{L}\p{Nd}_]*$/u.test(name) && name !== '_' ? name : '';
}
function isWord(byte) {
    if (byte === undefined)
        return false;
    const lower = byte | 0x20;
    return byte === 0x5f || byte >= 0x80 || (byte >= 0x30 && byte <= 0x39) || (lower >= 0x61 && lower <= 0x7a);
}
/** What the build constraints in `text` (a Header's) say: src/go/build/build.go, shouldBuild. */
export function excludedByConstraints(text, has) {
    if (!text.includes('go:build') && !text.includes('+build'))
        return undefined;
    const { goBuild, plusBuild } = constraintLines(text);
    const first = goBuild[0];
    if (first !== undefined) {
        if (goBuild.length > 1)
            return { reason: 'multiple //go:build comments', broken: true };
        try {
            return evaluateGoBuild(first, has) ? undefined : { reason: `//go:build ${first}`, broken: false };
        }
        catch (error) {
            if (error instanceof ConstraintError)
                return { reason: `//go:build ${first}: ${error.message}`, broken: true };
            throw error;
        }
    }
    const failed = plusBuild.find((line) => !evaluatePlusBuild(line, has));
    return failed === undefined ? undefined : { reason: `// +build ${failed}`, broken: false };
}
/**
 * The lines that constrain (build.go, parseFileHeader): `//go:build` before the first line that is no comment, outside of block comments;
 * `// +build` only in the leading run of line comments and blank lines, and only above its last blank line.
 */
function constraintLines(text) {
    const goBuild = [];
    const plusBuild = [];
    let sinceBlank = [];
    let leading = true;
    let inBlock = false;
    const lines = text.split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    for (const whole of lines) {
        let line = whole.trim();
        if (line === '' && leading) {
            plusBuild.push(...sinceBlank);
            sinceBlank = [];
            continue;
        }
        if (!line.startsWith('//'))
            leading = false;
        if (!inBlock) {
            const expression = splitGoBuild(line);
            if (expression !== undefined)
                goBuild.push(expression);
            const old = leading ? splitPlusBuild(line) : undefined;
            if (old !== undefined)
                sinceBlank.push(old);
        }
        while (line !== '') {
            if (!inBlock && line.startsWith('//'))
                break;
            if (!inBlock && !line.startsWith('/*'))
                return { goBuild, plusBuild };
            const from = inBlock ? 0 : 2;
            const close = line.indexOf('*/', from);
            inBlock = close < 0;
            line = inBlock ? '' : line.slice(close + 2).trim();
        }
    }
    return { goBuild, plusBuild };
}
