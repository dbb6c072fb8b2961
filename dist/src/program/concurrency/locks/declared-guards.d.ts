/** Guards that comments of gVisor's checklocks name. */
import type { Program } from '../../program.js';
import type { SharedMap } from '../shared-map.js';
import type { Guard, Site } from './guards.js';
/** The guard that a `+checklocks:mu` comment on the field or variable names; of several, the one that is missing somewhere. */
export declare function declaredGuard(program: Program, { kind, owner, object, name, pkg }: SharedMap, sites: readonly Site[]): Guard | undefined;
