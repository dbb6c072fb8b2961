/** Guards that comments of gVisor's checklocks name. */
import type { Program } from '../../program.js';
import { type MapObject } from '../paths/map-objects.js';
import type { SharedMap } from '../shared-map.js';
import { type Guard, type Site } from './guards.js';
type Declared = Pick<MapObject, 'key' | 'kind' | 'owner' | 'name' | 'pkg'>;
/** Whether a `+checklocks` comment on the field or variable names a lock. */
export declare function isDeclaredGuarded(program: Program, map: Declared): boolean;
/** The guard that a `+checklocks:mu` comment on the field or variable names; of several, the one that is missing somewhere. */
export declare function declaredGuard(program: Program, map: SharedMap, sites: readonly Site[]): Guard | undefined;
export {};
