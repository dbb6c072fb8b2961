/** Goroutines that may run meanwhile, by their keys: sets that are shared wherever nothing is added to them, as most of the time. */
export type Running = Pick<ReadonlySet<string>, 'has' | 'size' | 'keys'>;

export function both(a: Running, b: Running): Running {
  if (hasAll(a, b)) return a;
  return hasAll(b, a) ? b : new Set([...a.keys(), ...b.keys()]);
}

function hasAll(a: Running, b: Running): boolean {
  if (a === b) return true;
  if (b.size > a.size) return false;
  for (const key of b.keys()) if (!a.has(key)) return false;
  return true;
}

export function butFor(running: Running, thread: string): Running {
  return running.has(thread) ? new Set([...running.keys()].filter((key) => key !== thread)) : running;
}
