/** Whether a report can go to `path` (absolute); throws a `UsageError` if not. For telling before the run instead of after it. */
export declare function checkWritable(path: string): void;
/**
 * Writes a whole file or leaves it as it was: into a new file beside it, which then takes its name. Devices and pipes are written to as
 * they are (renaming would replace `/dev/null` itself). Throws where that fails.
 */
export declare function writeOutput(path: string, text: string): void;
