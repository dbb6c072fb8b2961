/** Findings about the run itself: code that cannot be read, and our own faults. */
import type { Finding } from '../finding.js';
import type { Program, Span } from '../program/program.js';
import type { Places } from './places.js';
/** One note for each file of which a part cannot be read as Go: where reading first failed, and how often. */
export declare function syntaxNotes(program: Program, places: Places): Finding[];
/** Our own fault, told instead of hidden: `what` was at work at `at`. */
export declare function internalError(places: Places, error: unknown, at: Span, what: string): Finding;
