/** What could not be read, collected over a run. */
import { compareBytes } from './paths.js';
import type { WorkspaceProblem } from './types.js';

export class Problems {
  private readonly byKey = new Map<string, WorkspaceProblem>();

  error(message: string, path?: string): void {
    this.add('error', message, path);
  }

  warning(message: string, path?: string): void {
    this.add('warning', message, path);
  }

  private add(severity: WorkspaceProblem['severity'], message: string, path?: string): void {
    this.byKey.set(JSON.stringify([severity, message, path]), path === undefined ? { severity, message } : { severity, message, path });
  }

  /** Without duplicates, by path and message: the order of discovery depends on the order of the patterns. */
  sorted(): WorkspaceProblem[] {
    return [...this.byKey.values()].sort((a, b) => compareBytes(a.path ?? '', b.path ?? '') || compareBytes(a.message, b.message));
  }
}

const reasons = new Map([
  ['ENOENT', 'no such file or directory'],
  ['ENOTDIR', 'not a directory'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'operation not permitted'],
  ['ELOOP', 'too many levels of symbolic links'],
  ['EISDIR', 'is a directory'],
]);

/** Node's error code, undefined where there is none. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Why a file could not be read: the same words on all hosts where the code is known; without the path, which the problem carries. */
export function reasonOf(error: unknown): string {
  const known = reasons.get(errorCode(error) ?? '');
  if (known !== undefined) return known;
  return error instanceof Error ? error.message.replace(/, \w+ '.*$/s, '') : String(error);
}
