export declare function toolVersion(): string;
/** Markdown of a rule's page, where it has one. */
export declare function rulePageText(id: string): string | undefined;
