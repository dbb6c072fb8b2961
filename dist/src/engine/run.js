import { unknownImports } from '../program/typing/index.js';
import { load } from './load.js';
import { internalError, syntaxNotes } from './notes.js';
import { postProcess } from './post/index.js';
import { suppress } from './suppress/index.js';
/** Runs rules over packages. Rejects on options that make no sense; what the scanned code does wrong is in the result. */
export async function run(rules, options) {
    const chosen = chooseRules(rules, options.rules);
    const { program, places, parser, problems, failures } = await load(options);
    const findings = [];
    chosen.forEach((rule, i) => {
        options.onProgress?.({ stage: 'lint', done: i, total: chosen.length });
        try {
            rule.check(program, (report) => {
                const file = program.files[report.at.file];
                if (file?.source.selected && !file.source.isGenerated)
                    findings.push(places.finding(rule, report));
            });
        }
        catch (error) {
            options.signal?.throwIfAborted();
            failures.push(internalError(places, error, places.lastAsked, `rule ${rule.meta.id}`));
        }
    });
    const notes = syntaxNotes(program, places);
    const result = {
        ...postProcess([...findings, ...notes, ...failures], {
            severity: options.severity ?? 'warning',
            confidence: options.confidence ?? 'medium',
            suppress: (found) => suppress(found, { program, places, parser, known: idsOf(rules), ran: idsOf(chosen), requireReason: options.requireReason ?? true }),
        }),
        problems,
        stats: statsOf(program, notes.length),
    };
    if (options.sources !== undefined)
        for (const finding of [...result.findings, ...result.suppressed])
            places.keepSources(finding, options.sources);
    return result;
}
function chooseRules(rules, ids) {
    if (ids === undefined || ids.length === 0)
        return rules;
    const unknown = ids.find((id) => !rules.some((rule) => rule.meta.id === id));
    if (unknown !== undefined)
        throw new Error(`unknown rule ${JSON.stringify(unknown)}; known: ${rules.map((r) => r.meta.id).join(', ')}`);
    return rules.filter((rule) => ids.includes(rule.meta.id));
}
function idsOf(rules) {
    return new Set(rules.map(({ meta }) => meta.id));
}
function statsOf(program, syntaxErrors) {
    const unknown = unknownImports(program).length;
    return {
        packages: program.packages.length,
        files: program.files.length,
        bytes: program.files.reduce((n, f) => n + f.source.bytes.length, 0),
        declarations: program.packages.reduce((n, p) => n + p.declarations.length, 0),
        parsed: program.demanded.size,
        syntaxErrors,
        ...(unknown > 0 && { unknownImports: unknown }),
    };
}
