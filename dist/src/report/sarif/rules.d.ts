import type { ReportingDescriptor, ReportingDescriptorReference } from 'sarif';
import type { RuleMeta } from '../../rule.js';
/** Rules as `tool.driver.rules`: those of the run in their order, then the ids that no rule reports. */
export declare function ruleDescriptors(rules: readonly RuleMeta[]): ReportingDescriptor[];
/** With a final period (or what ends it already). */
export declare function sentence(text: string): string;
/** What may go wrong in a run, as `tool.driver.notifications`; code scanning asks the same of them as of rules. */
declare const notifications: {
    readonly 'not-read': {
        readonly summary: "Something that was asked for could not be read";
        readonly description: "A file or folder is missing, or access to it failed. Nothing in it was checked. Correct the path or its permissions.";
    };
    readonly 'results-left-out': {
        readonly summary: "Results above the limit of code scanning were left out";
        readonly description: "Code scanning rejects runs with more results. The mildest were left out; the other formats of go-maplint show all.";
    };
};
export type NotificationId = keyof typeof notifications;
export declare const notificationDescriptors: readonly ReportingDescriptor[];
export declare function notificationReference(id: NotificationId): ReportingDescriptorReference;
export {};
