/** Code that does not run in a service: tests' helpers and commands that come to an end. */
import { type Declaration, type ProgramFile } from './program.js';
/** A test, or a helper of tests outside `_test.go`: it imports `testing` or a library for tests, or its file or folder is called so. */
export declare function isTestCode({ source, outline, pkg }: ProgramFile): boolean;
/** A method of a type with `Run(args []string) int`: a command line's (mitchellh/cli), whose process ends with it. */
export declare function isCommandMethod({ file, outline }: Declaration): boolean;
