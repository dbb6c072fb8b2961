/** What libraries run concurrently: facts about names, one table each. Import paths are as in code, without a major version where it does not matter. */
/** Functions and methods that run a func which they are given in another goroutine: last name → position of the func (−1: any). */
export declare const spawners: ReadonlyMap<string, number>;
/** Functions that run a func which they are given for each of many items, beside itself, and wait until all are done. */
export declare const parallelLoops: RegExp;
/** Functions that print what they are given, by reflection: of fmt, log, log/slog, loggers of others by their methods, and dumpers. */
export declare const printers: RegExp;
/** Types of parameters by which a function is a handler of requests, which run beside each other: the last of them. */
export declare const requestParameters: readonly RegExp[];
/** Function types that a server calls for every request, by their names. */
export declare const servingTypes: RegExp;
/** Types of results by which a method answers for a file system in user space: nodes and handles of bazil.org/fuse. */
export declare const requestResults: RegExp;
/** Types of parameters by which a function is a client library's callback: it runs in a goroutine of the library. */
export declare const callbackParameters: readonly RegExp[];
/** The types of `requestParameters` and `callbackParameters` as a parameter list may write them. */
export declare const outsideTypes: RegExp;
/** Struct types whose func fields a library calls in a goroutine of its own (k8s.io/client-go/tools/cache). */
export declare const callbackHolders: RegExp;
/** Func fields of libraries' structs, by their names: `ssh.Server{Handler: s.session}`, `swarm.Config{OnConnect: n.connected}`. */
export declare const callbackFields: readonly {
    readonly name: RegExp;
    readonly kind: 'handler' | 'callback';
}[];
/** A function that takes an object whose methods then run for every request beside each other. */
interface Service {
    readonly name: RegExp;
    /** The last name, as a call has it before anything is parsed. */
    readonly last: RegExp;
    /** Import path of its package, where that says more. */
    readonly from?: RegExp;
    /** Position of the object. */
    readonly argument: number;
}
export declare const services: readonly Service[];
/** Any of their last names: one test for the many calls that are none. */
export declare const serviceCalls: RegExp;
/** Methods that others call at any time by contract: `http.Handler`, `prometheus.Collector`, `fs.HandleReadDirAller` of bazil.org/fuse. */
export declare const contractMethods: ReadonlySet<string>;
/** Names of functions that keep the func which they are given, to call it when something happens. */
export declare const registrations: RegExp;
/** Names of types and packages that stand in for others in tests. */
export declare const testDoubles: RegExp;
export {};
