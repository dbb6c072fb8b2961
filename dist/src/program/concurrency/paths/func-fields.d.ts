import { type Declaration, type ProgramPackage } from '../../program.js';
import type { NamedType } from '../../types.js';
/** Name of the one method of the very object that the field is given, `c.syncHandler = c.sync`, and nothing else; tests may give it another. */
export declare function methodInField(pkg: ProgramPackage, field: string): string | undefined;
/** Names of the fields that are given this method so. */
export declare function fieldsWith(method: Declaration): readonly string[];
/** A func field of the struct's own. */
export declare function hasFuncField({ fact }: NamedType, field: string): boolean;
/** `go h.AddFunc(x)`: what that field of the struct holds runs in a goroutine of its own, beside itself. */
export declare function isStartedByField(struct: NamedType, field: string): boolean;
