import { type Declaration, type Program, type ProgramPackage } from '../../program.js';
/** Name of the one method of the very object that the field is given, `c.syncHandler = c.sync`, and nothing else; tests may give it another. */
export declare function methodInField(pkg: ProgramPackage, field: string): string | undefined;
/** Names of the fields that are given this method so. */
export declare function fieldsWith(method: Declaration): readonly string[];
/** `go h.AddFunc(x)`: what the field of that struct holds runs in a goroutine of its own, beside itself. `type`: as code of `pkg` names it. */
export declare function isStartedByField(program: Program, pkg: ProgramPackage, type: string, field: string): boolean;
