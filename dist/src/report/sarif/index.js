import { informationUri } from '../context.js';
import { stringify } from '../json.js';
import { count, severities } from '../summary.js';
import { lineHashes } from './fingerprint.js';
import { codeFlow, fix } from './flows.js';
import { messageText } from './message.js';
import { region } from './region.js';
import { notificationDescriptors, notificationReference, ruleDescriptors } from './rules.js';
import { ArtifactUris, baseId } from './uri.js';
/** More results in one run and code scanning rejects the whole upload. */
const maxResults = 25_000;
/** `rank` (0 to 100) by which viewers sort. */
const rank = { high: 90, medium: 60, low: 30 };
export function renderSarif(result, context) {
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [sarifRun(result, context)],
    };
    return stringify(log);
}
function sarifRun({ findings, suppressed, problems }, context) {
    const uris = new ArtifactUris(context.cwd, context.repositoryRoot ?? context.cwd);
    const rules = ruleDescriptors(context.rules);
    const ruleIndex = new Map(rules.map(({ id }, i) => [id, i]));
    const all = context.showSuppressed ? [...findings, ...suppressed] : findings;
    const kept = withinLimit(all);
    const hashes = fingerprints(kept, context.source);
    const notifications = problems.map((problem) => problemNotification(problem, uris));
    if (kept.length < all.length)
        notifications.push(leftOut(all.length, kept.length));
    const place = (at) => ({
        artifactLocation: uris.locate(at.file),
        region: region(at, context.source(at.file)),
    });
    const suppressionsOf = ({ suppression }) => suppression === undefined
        ? []
        : [
            {
                kind: 'inSource',
                ...(suppression.reason === '' ? {} : { justification: suppression.reason }),
                location: { physicalLocation: place(suppression.comment) },
            },
        ];
    const sarifResult = (finding) => {
        const index = ruleIndex.get(finding.rule);
        const hash = hashes.get(finding.file)?.get(finding.start.line);
        return {
            ruleId: finding.rule,
            ...(index === undefined ? {} : { ruleIndex: index }),
            level: finding.severity,
            message: { text: messageText(finding) },
            locations: [{ physicalLocation: place(finding) }],
            ...(finding.related.length === 0
                ? {}
                : {
                    relatedLocations: finding.related.map((at, i) => ({
                        id: i + 1,
                        physicalLocation: place(at),
                        message: { text: at.message },
                    })),
                }),
            ...(finding.traces === undefined ? {} : { codeFlows: [codeFlow(finding.traces, place)] }),
            ...(finding.suggestions === undefined ? {} : { fixes: finding.suggestions.map((one) => fix(one, (file) => uris.locate(file))) }),
            ...(hash === undefined ? {} : { partialFingerprints: { primaryLocationLineHash: hash } }),
            // In a run either all results have the property or none has (3.27.23).
            ...(context.showSuppressed ? { suppressions: suppressionsOf(finding) } : {}),
            rank: rank[finding.confidence],
            properties: { confidence: finding.confidence },
        };
    };
    return {
        tool: {
            driver: {
                name: 'go-maplint',
                informationUri,
                version: context.toolVersion,
                semanticVersion: context.toolVersion,
                rules,
                notifications: [...notificationDescriptors],
            },
        },
        ...(context.category ? { automationDetails: { id: `${context.category.replace(/\/+$/, '')}/` } } : {}),
        originalUriBaseIds: { [baseId]: { uri: uris.rootUri, description: { text: 'The root of the repository.' } } },
        columnKind: 'utf16CodeUnits',
        invocations: [
            {
                executionSuccessful: !problems.some(({ severity }) => severity === 'error'),
                toolExecutionNotifications: notifications,
            },
        ],
        results: kept.map(sarifResult),
    };
}
/** As sorted; beyond the limit suppressed ones go first, then the mildest, of these the last. */
function withinLimit(findings) {
    if (findings.length <= maxResults)
        return findings;
    const worstFirst = severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
    const isShown = ({ suppression }) => suppression === undefined;
    const inOrder = [...worstFirst.filter(isShown), ...worstFirst.filter((finding) => !isShown(finding))];
    const kept = new Set(inOrder.slice(0, maxResults));
    return findings.filter((finding) => kept.has(finding));
}
/** File → line → hash, for the lines on which findings start; files are read once each. */
function fingerprints(findings, source) {
    const linesOf = new Map();
    for (const { file, start } of findings) {
        const lines = linesOf.get(file) ?? new Set();
        linesOf.set(file, lines.add(start.line));
    }
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const hashes = new Map();
    for (const [file, lines] of linesOf) {
        const bytes = source(file);
        if (bytes !== undefined)
            hashes.set(file, lineHashes(decoder.decode(bytes), lines));
    }
    return hashes;
}
function problemNotification({ severity, message, file }, uris) {
    return {
        descriptor: notificationReference('not-read'),
        level: severity,
        message: { text: message },
        ...(file === undefined ? {} : { locations: [{ physicalLocation: { artifactLocation: uris.locate(file) } }] }),
    };
}
function leftOut(all, kept) {
    const text = `${count(all - kept, 'result')} of ${all} left out, the mildest: code scanning accepts ${kept} in one run.`;
    return { descriptor: notificationReference('results-left-out'), level: 'warning', message: { text } };
}
