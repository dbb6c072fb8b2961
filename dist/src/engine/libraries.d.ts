import { ReadLibraries } from '../program/libraries.js';
import type { GoParser } from '../syntax/parse.js';
import type { WorkspaceOptions } from '../workspace/types.js';
/** What the imports of a run lead to; read when a name of theirs is asked for. */
export declare function librariesFor(options: WorkspaceOptions, parser: GoParser): Promise<ReadLibraries>;
