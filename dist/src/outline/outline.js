/** One file's outline: the order of its chunks, and what each of them is. */
import { CLOSE, classOf, decode, isLetter, shown, skipSpace, trimEnd, wordEnd } from './bytes.js';
import { CallNames } from './calls.js';
import { ChunkReader } from './chunks.js';
import { identifierEnd, readFuncHead, readNames } from './heads.js';
import { readImport } from './imports.js';
import { CONST, FUNC, IMPORT, keywordAt, PACKAGE, TYPE, VAR } from './keywords.js';
import { rehearsal } from './rehearsal.js';
/** Problems inside declarations that one file tells at most; text outside of them is always told. */
const TOLD_PROBLEMS = 16;
/** How much strict readings that fail may read, in lengths of the file: a bound on the work for hostile input. */
const STRICT_LENGTHS = 4;
const kinds = new Map([
    [TYPE, 'type'],
    [VAR, 'var'],
    [CONST, 'const'],
]);
const calls = new CallNames();
let isRehearsed = false;
/**
 * Outlines one Go file of any content: bytes only, nothing is parsed. Never throws. Declarations and problems come in order of their
 * starts; declarations do not overlap. For Go that compiles, declarations, imports, the package clause, comments, blanks and `;` are all.
 * About linear: brackets and quotes that do not balance cost at most a few more readings.
 */
export function outline(bytes) {
    if (!isRehearsed) {
        isRehearsed = true;
        // Twice, since V8 notes nothing at the first calls.
        for (let i = 0; i < 2; i++)
            new Outliner(Buffer.from(rehearsal)).outline();
    }
    return new Outliner(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)).outline();
}
class Outliner {
    bytes;
    reader;
    imports = [];
    declarations = [];
    problems = [];
    packageName = '';
    packageSeen = false;
    /** Bytes that strict readings may still read in vain. */
    strictBytes;
    told = 0;
    /** Since text that belongs to no declaration: what follows may be the inside of one, so only a line's beginning counts. */
    adrift = false;
    constructor(bytes) {
        this.bytes = bytes;
        this.reader = new ChunkReader(bytes, calls);
        this.strictBytes = STRICT_LENGTHS * bytes.length;
    }
    outline() {
        const { bytes, reader } = this;
        const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
        let at = marked ? 3 : 0;
        for (;;) {
            const skipped = reader.skip(at);
            at = skipped.at;
            if (skipped.problem !== undefined)
                this.stray(skipped.problem);
            else if (at < bytes.length)
                at = this.chunk(at);
            else
                break;
        }
        if (!this.packageSeen)
            this.missingPackage(bytes.length, bytes.length);
        return {
            packageName: this.packageName,
            imports: this.imports,
            directives: reader.directives,
            declarations: this.declarations,
            problems: this.problems,
        };
    }
    /** Reads the chunk at `start` and files it; yields where to go on, always beyond `start`. */
    chunk(start) {
        const { bytes } = this;
        const size = bytes.length;
        const keywordEnd = wordEnd(bytes, start, size);
        const keyword = isLetter(bytes, start) ? keywordAt(bytes, start, keywordEnd) : 0;
        const groupAt = keyword > FUNC || keyword === IMPORT ? keywordEnd : -1;
        const chunk = this.read(start, groupAt, keyword === FUNC ? 1 : 0);
        const called = calls.take();
        const columnZero = start === 0 || bytes[start - 1] === 0x0a || (start === 3 && bytes[0] === 0xef);
        if (!this.packageSeen) {
            this.packageSeen = true;
            if (keyword === PACKAGE) {
                this.packageClause(start, keywordEnd, chunk);
                return chunk.next;
            }
            this.missingPackage(start, Math.max(start + 1, keywordEnd));
        }
        if (keyword === FUNC) {
            const head = readFuncHead(bytes, keywordEnd, chunk.end);
            if (head === undefined || (this.adrift && !columnZero && head.name === undefined))
                this.junk(start, chunk, 'func has no name');
            else
                this.func(start, chunk, head, called);
        }
        else if ((this.adrift && !columnZero) || keyword < IMPORT) {
            this.junk(start, chunk);
        }
        else if (keyword === IMPORT) {
            this.importDeclaration(keywordEnd, chunk);
        }
        else {
            const kind = kinds.get(keyword);
            if (kind !== undefined)
                this.specs(kind, start, keywordEnd, chunk, called);
        }
        return chunk.next;
    }
    read(start, groupAt, callDepth) {
        const { reader } = this;
        const directives = reader.directives.length;
        let reading = 'brackets';
        if (this.strictBytes > 0) {
            const chunk = reader.read(start, groupAt, callDepth, 'strict');
            if (chunk.failed === undefined)
                return chunk;
            this.strictBytes -= chunk.next - start;
            reading = chunk.failed;
            reader.directives.length = directives;
            calls.take();
        }
        return reader.read(start, groupAt, callDepth, reading);
    }
    packageClause(start, keywordEnd, chunk) {
        const { bytes } = this;
        const at = skipSpace(bytes, keywordEnd, chunk.end);
        const end = identifierEnd(bytes, at, chunk.end);
        if (end < 0) {
            this.stray({ start, end: chunk.end, message: 'package clause without a name' });
            return;
        }
        this.packageName = decode(bytes, at, end);
        const rest = skipSpace(bytes, end, chunk.end);
        if (rest < chunk.end)
            this.stray({ start: rest, end: chunk.end, message: `unexpected ${this.shown(rest)} after the package clause` });
        else if (chunk.problem !== undefined)
            this.stray({ ...chunk.problem, end: chunk.end });
    }
    missingPackage(start, end) {
        this.problems.push({ start, end, message: 'missing package clause' });
    }
    func(start, chunk, head, called) {
        const common = {
            names: head.name === undefined || head.name === '_' ? [] : [head.name],
            start,
            end: chunk.end,
            triggers: chunk.triggers,
            calls: called,
        };
        this.declarations.push(head.receiver === undefined ? { kind: 'func', ...common } : { kind: 'method', receiver: head.receiver, ...common });
        this.adrift = false;
        this.tell(chunk.problem);
    }
    specs(kind, start, keywordEnd, chunk, called) {
        const { bytes } = this;
        const declared = [];
        let problem = chunk.problem;
        for (const [spec, limit] of this.specsOf(keywordEnd, chunk)) {
            if (!readNames(bytes, spec, limit, kind !== 'type', declared)) {
                problem ??= { start: spec, end: trimEnd(bytes, spec, limit), message: `expected a name, found ${this.shown(spec)}` };
            }
        }
        this.declarations.push({ kind, names: declared, start, end: chunk.end, triggers: chunk.triggers, calls: called });
        this.adrift = false;
        this.tell(problem);
    }
    importDeclaration(keywordEnd, chunk) {
        const { bytes } = this;
        let { problem } = chunk;
        for (const [spec, limit] of this.specsOf(keywordEnd, chunk)) {
            const found = readImport(bytes, spec, limit);
            if (found !== undefined)
                this.imports.push(found);
            const rest = found === undefined ? spec : skipSpace(bytes, found.end, limit);
            const ended = rest === limit || (chunk.grouped && (bytes[rest] === 0x3b || this.closesGroup(rest, chunk)));
            if (found !== undefined && ended)
                continue;
            if (problem !== undefined && problem.start <= rest)
                continue;
            const message = found === undefined ? 'expected an import path, found' : 'unexpected';
            problem = { start: rest, end: chunk.end, message: `${message} ${this.shown(rest)}` };
        }
        this.adrift = false;
        // Up to the end: what stands there is in no declaration.
        if (problem !== undefined)
            this.problems.push({ ...problem, end: chunk.end });
    }
    closesGroup(at, chunk) {
        return this.bytes[at] === 0x29 && at + 1 === chunk.end;
    }
    /** Where each spec of a declaration begins and what it ends before; an ungrouped declaration has one, be it empty. */
    specsOf(keywordEnd, chunk) {
        const { bytes } = this;
        const { specs } = this.reader;
        if (!chunk.grouped)
            return [[skipSpace(bytes, keywordEnd, chunk.end), chunk.end]];
        const found = [];
        for (let i = 0; i < specs.length; i++) {
            const limit = specs[i + 1] ?? chunk.end;
            const at = skipSpace(bytes, specs[i] ?? limit, limit);
            if (at < limit && bytes[at] !== 0x3b && !this.closesGroup(at, chunk))
                found.push([at, limit]);
        }
        return found;
    }
    /** A chunk that is no declaration. */
    junk(start, chunk, message) {
        const closer = classOf[this.bytes[start]] === CLOSE;
        const found = this.shown(start);
        this.stray({ start, end: chunk.end, message: message ?? (closer ? `unexpected ${found}` : `expected a declaration, found ${found}`) });
    }
    /** A problem outside of all declarations; joined with the one before if nothing but blanks, comments and `;` parts them. */
    stray(problem) {
        const last = this.adrift ? this.problems.pop() : undefined;
        this.problems.push(last === undefined ? problem : { ...last, end: Math.max(last.end, problem.end) });
        this.adrift = true;
    }
    /** A problem inside a declaration. */
    tell(problem) {
        if (problem !== undefined && this.told++ < TOLD_PROBLEMS)
            this.problems.push(problem);
    }
    /** The token at `at`, quoted for a message. */
    shown(at) {
        const { bytes } = this;
        return shown(bytes, at, isLetter(bytes, at) ? wordEnd(bytes, at, bytes.length) : at + 1);
    }
}
