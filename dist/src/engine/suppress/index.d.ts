/** Suppression comments: what they hide, and what is wrong with them. */
import type { Finding } from '../../finding.js';
import type { Program } from '../../program/program.js';
import type { GoParser } from '../../syntax/parse.js';
import type { Places } from '../places.js';
export interface Run {
    readonly program: Program;
    readonly places: Places;
    readonly parser: GoParser;
    /** Ids of all rules. */
    readonly known: ReadonlySet<string>;
    /** Ids of those that ran. */
    readonly ran: ReadonlySet<string>;
    /** Whether a comment without a reason is not honoured. */
    readonly requireReason: boolean;
}
/**
 * The findings, those that a comment hides marked with `suppression`, and a `suppression` note for each comment that does not do what it
 * says. What a run says of itself (`syntax`, `internal-error`) cannot be hidden.
 *
 * The notes never fail a run: where it matters, the finding that is not hidden does. That a comment hides nothing is told only where all was
 * read; even so it may hide something for another Go version or platform.
 */
export declare function suppress(findings: readonly Finding[], run: Run): Finding[];
