/** Goroutines that may run meanwhile, by their keys: sets that are shared wherever nothing is added to them, as most of the time. */
export type Running = Pick<ReadonlySet<string>, 'has' | 'size' | 'keys'>;
export declare function both(a: Running, b: Running): Running;
export declare function butFor(running: Running, thread: string): Running;
