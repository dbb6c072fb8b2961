import { builtinRules } from '../builtin-rules.js';
import { informationUri, rulePage } from '../context.js';
/** GitHub's words for what SARIF calls level (code scanning's SARIF support, `problem.severity`). */
const problemSeverity = { error: 'error', warning: 'warning', note: 'recommendation' };
/** Rules as `tool.driver.rules`: those of the run in their order, then the ids that no rule reports. */
export function ruleDescriptors(rules) {
    return [
        // Of the rule; each result carries its own in `rank`.
        ...rules.map((rule) => descriptor(rule, rulePage(rule.id), rule.precision ?? 'medium')),
        ...builtinRules.map((rule) => descriptor(rule, `${informationUri}#${rule.id}`, 'very-high')),
    ];
}
function descriptor(rule, helpUri, precision) {
    const { id, severity } = rule;
    return {
        id,
        // A name that only repeats the id must be left out (3.49.7).
        ...(id.includes('-') ? { name: pascalCase(id) } : {}),
        shortDescription: { text: sentence(rule.summary) },
        fullDescription: { text: sentence(rule.description) },
        help: {
            text: `${sentence(rule.description)}\n\nGo versions: ${rule.goVersions}.\nMore: ${helpUri}`,
            markdown: `${sentence(rule.description)}\n\n**Go versions:** ${rule.goVersions}.\n\n[About \`${id}\`](${helpUri})`,
        },
        helpUri,
        defaultConfiguration: { level: severity },
        properties: { tags: ['go', 'reliability', ...(rule.tags ?? [])], precision, 'problem.severity': problemSeverity[severity] },
    };
}
/** `map-never-shrinks` → `MapNeverShrinks`. */
function pascalCase(id) {
    return id
        .split('-')
        .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
        .join('');
}
/** With a final period (or what ends it already). */
export function sentence(text) {
    return text === '' || /[.!?]$/.test(text) ? text : `${text}.`;
}
/** What may go wrong in a run, as `tool.driver.notifications`; code scanning asks the same of them as of rules. */
const notifications = {
    'not-read': {
        summary: 'Something that was asked for could not be read',
        description: 'A file or folder is missing, or access to it failed. Nothing in it was checked. Correct the path or its permissions.',
    },
    'results-left-out': {
        summary: 'Results above the limit of code scanning were left out',
        description: 'Code scanning rejects runs with more results. The mildest were left out; the other formats of go-maplint show all.',
    },
};
const notificationIds = Object.keys(notifications);
export const notificationDescriptors = Object.entries(notifications).map(([id, meta]) => ({
    id,
    name: pascalCase(id),
    shortDescription: { text: sentence(meta.summary) },
    fullDescription: { text: meta.description },
    help: { text: meta.description, markdown: meta.description },
}));
export function notificationReference(id) {
    return { id, index: notificationIds.indexOf(id) };
}
