/** Findings about the run itself: code that cannot be read, and our own faults. */
import type { Finding } from '../finding.js';
import type { Program, Span } from '../program/program.js';
import type { Places } from './places.js';

interface Unreadable {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** One note for each file of which a part cannot be read as Go: where reading first failed, and how often. */
export function syntaxNotes(program: Program, places: Places): Finding[] {
  const byFile = new Map<number, Unreadable[]>();
  for (const file of program.files) if (file.outline.problems.length > 0) byFile.set(file.index, [...file.outline.problems]);
  for (const [declaration, { faults }] of program.demanded) {
    if (faults.length > 0) byFile.set(declaration.file.index, [...(byFile.get(declaration.file.index) ?? []), ...faults]);
  }
  return [...byFile]
    .filter(([index]) => program.files[index]?.source.selected)
    .map(([file, parts]) => {
      const [first, ...rest] = parts.sort((a, b) => a.start - b.start || a.end - b.end);
      const at = { file, start: first?.start ?? 0, end: first?.end ?? 0 };
      const more = rest.length > 0 ? `, and ${rest.length} more place${rest.length > 1 ? 's' : ''}` : '';
      return {
        rule: 'syntax',
        severity: 'note',
        confidence: 'high',
        ...places.location(at),
        message: `this cannot be read as Go: ${first?.message ?? ''}${more}; the rest of the file is linted`,
        why: '',
        help: '',
        related: [],
      };
    });
}

/** Our own fault, told instead of hidden: `what` was at work at `at`. */
export function internalError(places: Places, error: unknown, at: Span, what: string): Finding {
  const text =
    error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 2).join(' ').replace(/\s+/g, ' ') : String(error);
  return {
    rule: 'internal-error',
    severity: 'error',
    confidence: 'high',
    ...places.location(at),
    message: `go-maplint failed: ${what}: ${text}`,
    why: 'This part of the code was not checked; the rest was',
    help: 'Please report it with the code that shows it',
    related: [],
  };
}
