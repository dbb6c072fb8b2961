/** For which platform and with which tags files are chosen. */
import type { HasTag } from './constraint.js';
import type { WorkspaceOptions } from './types.js';
export interface BuildContext {
    readonly goos: string;
    readonly goarch: string;
    readonly has: HasTag;
}
/**
 * The context that options and environment ask for; without either linux/amd64 with cgo, so that results do not depend on the machine.
 * Tags as src/go/build/build.go (matchTag); experiments (`goexperiment.*`) count only where named as tags.
 */
export declare function buildContext(options: Pick<WorkspaceOptions, 'env' | 'goos' | 'goarch' | 'tags'>): BuildContext;
/** Values of the last `-tags` of GOFLAGS; fields may be quoted whole (src/cmd/internal/quoted). `-tags a` is read like `-tags=a`. */
export declare function tagsOfGoFlags(flags: string): string[];
/** Whether a file's name lets it in: `_GOOS`, `_GOARCH` and `_GOOS_GOARCH` before `.` or `_test.` (build.go, goodOSArchFile). */
export declare function matchesFileName(name: string, has: HasTag): boolean;
