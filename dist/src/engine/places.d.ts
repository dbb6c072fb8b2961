/** From spans in bytes to positions that people and machines read. */
import type { Finding, Location } from '../finding.js';
import type { Program, Span } from '../program/program.js';
import type { Report, Rule } from '../rule.js';
export declare class Places {
    #private;
    constructor(program: Program);
    location(span: Span): Location;
    finding(rule: Rule, report: Report): Finding;
    /** Where the program was asked last: the nearest thing to a place for an error that has none. */
    get lastAsked(): Span;
    /** Keeps the content of every file that a finding speaks of. */
    keepSources(finding: Finding, into: Map<string, Uint8Array>): void;
}
