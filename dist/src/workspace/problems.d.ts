import type { WorkspaceProblem } from './types.js';
export declare class Problems {
    private readonly byKey;
    error(message: string, path?: string): void;
    warning(message: string, path?: string): void;
    private add;
    /** Without duplicates, by path and message: the order of discovery depends on the order of the patterns. */
    sorted(): WorkspaceProblem[];
}
/** Node's error code, undefined where there is none. */
export declare function errorCode(error: unknown): string | undefined;
/** Why a file could not be read: the same words on all hosts where the code is known; without the path, which the problem carries. */
export declare function reasonOf(error: unknown): string;
