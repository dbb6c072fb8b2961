/** Types as text, as go/types' TypeString writes them. */
import type { Arch, Type } from './type.js';
/** How a package is written before a name; `pkg.T` for the default. */
export type Qualifier = (pkg: {
    readonly path: string;
    readonly name: string;
}) => string;
/** `map[string]*pkg.T`, names of parameters left out; unknown parts are `?`. Array lengths are those of `arch`. */
export declare function typeString(type: Type, qualifier?: Qualifier, arch?: Arch): string;
