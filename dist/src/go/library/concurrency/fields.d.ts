import type { Context } from './outside.js';
/** How a library calls the field of a struct of this type, `import/path.Name`; undefined where that is not known. */
export declare function contextOfField(type: string, field: string): Context | undefined;
/** The same by the name of the field alone. */
export declare function contextOfFieldName(field: string): Context | undefined;
/** Whether a struct's name, with that of its package before it, may be one of these types. */
export declare function mayHaveContext(type: string): boolean;
