/** Operating systems and architectures that Go knows (Go 1.27, src/internal/syslist/syslist.go). */
/** GOOS values of past, present and future, for file names. */
export declare const knownOS: ReadonlySet<string>;
/** GOOS values that the `unix` tag stands for; not for file names. */
export declare const unixOS: ReadonlySet<string>;
/** GOARCH values of past, present and future, for file names. */
export declare const knownArch: ReadonlySet<string>;
/** GOARCH → its feature tags where GOAMD64 and its likes are not set (src/internal/buildcfg/cfg.go, gogoarchTags). */
export declare const featureTags: ReadonlyMap<string, readonly string[]>;
/** N of the newest release tag `go1.N`. */
export declare const NEWEST_RELEASE = 27;
