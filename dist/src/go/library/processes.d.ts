/** What the names of functions say about how long a process runs and what runs once in it: knowledge of libraries and of usage, in tables. */
/** Functions that open what a process listens on: net, crypto/tls, net/http. */
export declare const listening: ReadonlySet<string>;
/** Calls that serve for as long as a process runs: net/http, google.golang.org/grpc, net. */
export declare const servers: readonly string[];
/** Calls by which a `main` shows that it stays up. */
export declare const serving: readonly string[];
/** Long-running by convention: what stands in them before their loop or their server is start-up. */
export declare const starter: RegExp;
/** Runs once, or a few times, before a service is up. */
export declare const constructors: RegExp;
/** Of methods only these: `NewSession(id)` is what a store does all day. */
export declare const constructorMethods: RegExp;
/** Set-up by convention; a plain `Set`, `Add`, `Put` is what a cache does all day. */
export declare const setUp: RegExp;
/** Of methods only what registers and configures. */
export declare const setUpMethods: RegExp;
/** Makes what lives from there on: `CreateServer`, `StartAgent`, `GetInstance`. */
export declare const startUp: RegExp;
/** Functions and methods that run what they are given once: sync.Once. */
export declare const once: RegExp;
