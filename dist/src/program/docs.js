/** Rules ask once for each way to an access. */
const docs = new WeakMap();
/** The comment lines that end directly before the declaration, without their markers. */
function docOf(declaration) {
    let doc = docs.get(declaration);
    if (doc === undefined) {
        doc = readDoc(declaration);
        docs.set(declaration, doc);
    }
    return doc;
}
function readDoc({ file, outline }) {
    const { bytes } = file.source;
    const lines = [];
    for (let end = outline.start - 1; end > 0 && bytes[end] === newline;) {
        const start = bytes.lastIndexOf(newline, end - 1) + 1;
        const line = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start)
            .toString('utf8')
            .trim();
        if (!line.startsWith('//'))
            break;
        lines.unshift(line.slice(2).trim());
        end = start - 1;
    }
    return lines;
}
const newline = 10;
const directives = new Map([
    ['', { kind: 'holds', read: false }],
    ['read', { kind: 'holds', read: true }],
    ['acquire', { kind: 'acquires', read: false }],
    ['acquireread', { kind: 'acquires', read: true }],
    ['release', { kind: 'releases', read: false }],
    ['releaseread', { kind: 'releases', read: true }],
    ['ignore', { kind: 'ignore', read: false }],
]);
const annotated = new WeakMap();
function hasDirectives(file) {
    let has = annotated.get(file);
    if (has === undefined) {
        const { bytes } = file.source;
        has = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('+checklocks');
        annotated.set(file, has);
    }
    return has;
}
/** `+checklocks:s.mu`, `+checklocksread:s.mu`, `+checklocksacquire:s.mu`, `+checklocksrelease:s.mu`, `+checklocksignore`, in order. */
export function lockDirectives(declaration) {
    if (!hasDirectives(declaration.file))
        return [];
    return docOf(declaration).flatMap((line) => {
        const [, name, lock = ''] = /^\+checklocks([a-z]*)(?::([\w.]+))?$/.exec(line) ?? [];
        const directive = name === undefined ? undefined : directives.get(name);
        return directive === undefined || (directive.kind === 'ignore') !== (lock === '') ? [] : [{ ...directive, lock }];
    });
}
const underLock = [
    // Lock should be held. `mu` must already be locked.
    /(?:lock|mutex|mu)\b\S* (?:must|should|has to|needs to|is assumed to|is) (?:already )?(?:be )?(?:held|locked|taken|acquired)\b/i,
    // must be called with the lock held, while holding mu
    /\b(?:must|should|has to|needs? to|only) (?:only )?(?:be )?(?:called )?(?:with|while|under|hold)\b[^.]{0,40}(?:lock|mutex|\bmu\b)/i,
    // the caller holds the lock
    /\bcallers?\b[^.]{0,30}\b(?:holds?|holding|owns?|acquires?|takes?|locks?)\b/i,
    // assumes that s.mu is locked
    /\b(?:assumes?|assuming|requires?|expects?)\b(?! no)[^.]{0,40}(?:lock|mutex|\bmu\b)/i,
];
const alone = [
    /\bnot (?:be )?(?:thread|goroutine|concurrency|concurrent)[- ]?safe/i,
    /\bnot (?:be )?safe (?:for|to)\b[^.]{0,40}(?:concurren|goroutine|parallel|multiple)/i,
    /\b(?:must|should|may) (?:only |not )?be called (?:before|once|only|concurrently|from (?:a|one|the same) )/i,
    /\bonly (?:be )?called (?:once|at|by|during|when|in tests)\b/i,
    // For testing only. For test isolation only.
    /\b(?:for|in|by) (?:unit )?tests?\b[^.]{0,20}\bonly\b/i,
    /\b(?:used )?(?:for|in|by) (?:unit )?test(?:s|ing)(?: only| purposes?)\b|\bonly (?:used )?(?:for|in|by) (?:unit )?test(?:s|ing)\b/i,
];
const safe = [
    // Cache is safe for concurrent use by multiple goroutines. Thread-safe.
    /(?<!\b(?:not?|isn't|aren't|never)\b(?: \w+)? )\bsafe (?:for|to)\b[^.]{0,40}(?:concurren|goroutine|parallel|multiple|simultaneous)/i,
    /(?<!\b(?:not?|isn't|non|never)[ -](?:\w+ )?)\b(?:thread|goroutine|concurrency|concurrent)[- ]?safe/i,
    // may be used by several goroutines
    /\b(?:may|can) be (?:called|used|accessed|shared) (?:concurrently|(?:by|from|between|among) (?:multiple|several|many|any|different)\b[^.]{0,20}goroutines?)/i,
];
/** Of an interface: implementations must be thread-safe, are required to be safe for concurrent use. */
const mustBeSafe = /\b(?:must|shall|should|ha(?:s|ve) to|needs? to|(?:required|expected|supposed) to) (?:\w+ )?be (?:(?:thread|goroutine|concurrency|concurrent)[- ]?safe|safe (?:for|to)\b[^.]{0,40}(?:concurren|goroutine|parallel|multiple|simultaneous))/i;
/** Whether its comment says that callers hold a lock: `Lock should be held.`, `mu must be held`. */
export function isDocumentedLocked(declaration) {
    return saysAnyOf(underLock, declaration);
}
/** Whether its comment says that nothing runs beside it: `not safe for concurrent use`, `must be called before Start`. */
export function isDocumentedAlone(declaration) {
    return saysAnyOf(alone, declaration);
}
/** Whether its comment says that several goroutines may use it at once: `safe for concurrent use`. */
export function isDocumentedSafe(declaration) {
    return saysAnyOf(safe, declaration);
}
/** Whether an interface's comment demands that of its implementations: `must be safe for concurrent use`. */
export function demandsSafety(asked) {
    return saysAnyOf([mustBeSafe], asked);
}
function saysAnyOf(patterns, declaration) {
    const doc = docOf(declaration).join(' ');
    return doc !== '' && patterns.some((pattern) => pattern.test(doc));
}
