import type { Source } from './source.js';
import type { TypeFact, VariableFact } from './types.js';
export declare function typesOf(source: Source): TypeFact[];
export declare function variablesOf(source: Source): VariableFact[];
