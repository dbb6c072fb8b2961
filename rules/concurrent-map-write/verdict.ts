import type { Confidence, Severity } from '../../src/finding.js';
import type { Site } from '../../src/program/concurrency/guards.js';

/** What one look at a map says; several may, and the first is told. */
export interface Verdict {
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly message: string;
  readonly help?: string;
  /** The blamed place first, then others of the same fault, then the other side. */
  readonly places: readonly { readonly site: Site; readonly text: string }[];
}
