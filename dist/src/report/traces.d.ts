/** What the formats for people share of traces. */
import type { Finding, RelatedLocation, TraceStep } from '../finding.js';
/** The steps that are shown; of a longer trace its beginning and its end, and the number of those left out between. */
export declare function shownSteps(steps: readonly TraceStep[]): readonly (TraceStep | number)[];
/** Related places that no trace leads to. */
export declare function besideTraces({ related, traces }: Finding): readonly RelatedLocation[];
