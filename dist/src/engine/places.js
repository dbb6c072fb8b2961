import { LineIndex } from '../syntax/lines.js';
export class Places {
    #program;
    #lines = new Map();
    constructor(program) {
        this.#program = program;
    }
    location(span) {
        const source = this.#program.files[span.file]?.source;
        let lines = this.#lines.get(span.file);
        if (lines === undefined) {
            lines = new LineIndex(source?.bytes ?? new Uint8Array());
            this.#lines.set(span.file, lines);
        }
        return { file: source?.display ?? '', start: lines.position(span.start), end: lines.position(span.end) };
    }
    finding(rule, report) {
        return {
            rule: rule.meta.id,
            severity: report.severity ?? rule.meta.severity,
            confidence: report.confidence,
            ...this.location(report.at),
            message: report.message,
            why: report.why,
            help: report.help,
            related: (report.related ?? []).map(({ at, message }) => ({ ...this.location(at), message })),
            ...(report.traces !== undefined &&
                report.traces.length > 0 && {
                traces: report.traces.map(({ label, steps }) => ({
                    label,
                    steps: steps.map(({ at, message, depth }) => ({ ...this.location(at), message, depth })),
                })),
            }),
            ...(report.suggestions !== undefined &&
                report.suggestions.length > 0 && {
                suggestions: report.suggestions.map(({ message, edits }) => ({
                    message,
                    edits: edits.map(({ at, newText }) => ({ ...this.location(at), newText })).sort(byPlace),
                })),
            }),
        };
    }
    /** Where the program was asked last: the nearest thing to a place for an error that has none. */
    get lastAsked() {
        const last = this.#program.lastAsked;
        return last === undefined
            ? { file: 0, start: 0, end: 0 }
            : { file: last.file.index, start: last.outline.start, end: last.outline.start };
    }
    /** Keeps the content of every file that a finding speaks of. */
    keepSources(finding, into) {
        const steps = (finding.traces ?? []).flatMap((trace) => trace.steps);
        const edits = (finding.suggestions ?? []).flatMap((suggestion) => suggestion.edits);
        for (const { file } of [finding, ...finding.related, ...steps, ...edits])
            this.#keepSource(file, into);
    }
    #keepSource(display, into) {
        if (into.has(display))
            return;
        const file = this.#program.files.find((f) => f.source.display === display);
        if (file !== undefined)
            into.set(display, file.source.bytes);
    }
}
function byPlace(a, b) {
    return a.file === b.file ? a.start.offset - b.start.offset : a.file < b.file ? -1 : 1;
}
