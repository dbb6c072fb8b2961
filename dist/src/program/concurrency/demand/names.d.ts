/** Functions by their names, whatever they are methods of. */
import { type Declaration, type Program } from '../../program.js';
/** All functions and methods of this name, tests' ones too. */
export declare function functionsNamed(program: Program, name: string): readonly Declaration[];
