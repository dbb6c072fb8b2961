/** A map with all its accesses. */
import type { ProgramPackage } from '../program.js';
import type { NamedType } from '../types.js';
import type { Entry } from './entries.js';
import type { Access } from './function/access.js';
import type { HeldLock } from './locks/held-locks.js';

export interface MapAccess {
  readonly access: Access;
  readonly entry: Entry;
  readonly locks: readonly HeldLock[];
  /** Everybody who is seen to call the entry has made the object for that, and nobody else has it. */
  readonly owned: boolean;
  /** Its goroutine has ended when the entry returns. */
  readonly joined?: true;
  /** The entry is only what starts the goroutine: no way from where others come in is seen. */
  readonly passing?: true;
}

/** It stands in the entry itself, not in what that calls. */
export function isDirect({ access, entry }: MapAccess): boolean {
  return access.declaration === entry.frame.declaration;
}

export interface SharedMap {
  readonly kind: 'field' | 'variable' | 'local';
  /** The same for the same field or package variable, also where a function's variable leads to it (`local`), and for maps in it. */
  readonly object: string;
  /** `Cache.m`, `sessions`, `seen`; `Cache.m[]` for maps in the map. */
  readonly name: string;
  readonly pkg: ProgramPackage;
  readonly owner?: NamedType;
  /** Each expression perhaps several times: once for each entry and set of locks that it is seen with. */
  readonly accesses: readonly MapAccess[];
  /** What functions that do not name it, and are no entries, do to it: they have it from somebody who hands it out. */
  readonly given: readonly MapAccess[];
}
