/** What `HeldLock.id` says of a lock that is a field: `import/path.Type.mu`. */
import type { Declaration, Program } from '../../program.js';

/** Full name of the struct that the lock is a field of. */
export function structOf(id: string): string {
  return id.slice(0, id.lastIndexOf('.'));
}

/** Where that struct is declared; undefined for what is no field, or not in the program. */
export function declarationOfStruct(program: Program, id: string): Declaration | undefined {
  const struct = structOf(id);
  const dot = struct.lastIndexOf('.');
  const named = dot < 0 ? undefined : program.packageAt(struct.slice(0, dot))?.byName.get(struct.slice(dot + 1));
  return named?.find((d) => d.outline.kind === 'type');
}
