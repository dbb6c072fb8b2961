import type { LocalFact } from './data.js';
import { type Reader } from './reader.js';
/** `withBodies`: variables too; without them type parameters alone say something. The indices are those of the bindings either way. */
export declare function localFacts(reader: Reader, withBodies: boolean): LocalFact[];
