/** Traces as code flows, suggestions as fixes. */
import type { CodeFlow, Fix, PhysicalLocation } from 'sarif';
import type { Location, Suggestion, Trace } from '../../finding.js';
type Place = (at: Location) => PhysicalLocation;
/**
 * One code flow, with a thread flow for each side (3.36, 3.37). Their locations have no `executionOrder`: which comes first between threads is
 * what nobody knows. One trace alone meets itself, and is one thread flow.
 */
export declare function codeFlow(traces: readonly Trace[], place: Place): CodeFlow;
/** A fix (3.55) with all its edits, file by file. */
export declare function fix({ message, edits }: Suggestion, locate: (file: string) => PhysicalLocation['artifactLocation']): Fix;
export {};
