/** Traces as code flows, suggestions as fixes. */
import type { CodeFlow, Fix, PhysicalLocation, Replacement } from 'sarif';
import type { Edit, Location, Suggestion, Trace } from '../../finding.js';
import { sentence } from './rules.js';

type Place = (at: Location) => PhysicalLocation;

/**
 * One code flow, with a thread flow for each side (3.36, 3.37). Their locations have no `executionOrder`: which comes first between threads is
 * what nobody knows. One trace alone meets itself, and is one thread flow.
 */
export function codeFlow(traces: readonly Trace[], place: Place): CodeFlow {
  return {
    message: { text: traces.length > 1 ? 'These may run at the same time.' : 'This may run beside itself.' },
    threadFlows: traces.map(({ label, steps }, i) => ({
      id: String(i + 1),
      message: { text: sentence(label) },
      locations: steps.map((step) => ({
        location: { physicalLocation: place(step), message: { text: sentence(step.message) } },
        nestingLevel: step.depth,
      })),
    })),
  };
}

/** A fix (3.55) with all its edits, file by file. */
export function fix({ message, edits }: Suggestion, locate: (file: string) => PhysicalLocation['artifactLocation']): Fix {
  const files = new Map<string, Replacement[]>();
  for (const edit of edits) {
    const ofFile = files.get(edit.file) ?? [];
    files.set(edit.file, ofFile);
    ofFile.push(replacement(edit));
  }
  return {
    description: { text: sentence(message) },
    artifactChanges: [...files].map(([file, replacements]) => ({ artifactLocation: locate(file) ?? {}, replacements })),
  };
}

/** The region is told to its end, however many lines it spans; an insertion's is empty (3.57.3). */
function replacement({ start, end, newText }: Edit): Replacement {
  return {
    deletedRegion: { startLine: start.line, startColumn: start.utf16Column, endLine: end.line, endColumn: end.utf16Column },
    insertedContent: { text: newText },
  };
}
