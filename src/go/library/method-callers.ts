/** Functions that call methods of their first argument at once, with the rest of their arguments: of container/heap and sort. */
const callers: ReadonlyMap<string, readonly string[]> = new Map([
  ['container/heap.Init', ['Len', 'Less', 'Swap']],
  ['container/heap.Push', ['Push', 'Len', 'Less', 'Swap']],
  ['container/heap.Pop', ['Pop', 'Len', 'Less', 'Swap']],
  ['container/heap.Remove', ['Pop', 'Len', 'Less', 'Swap']],
  ['container/heap.Fix', ['Len', 'Less', 'Swap']],
  ['sort.Sort', ['Len', 'Less', 'Swap']],
  ['sort.Stable', ['Len', 'Less', 'Swap']],
]);

const none: readonly string[] = [];

/** Names of the methods that a function of this qualified name calls. */
export function methodsCalledBy(name: string): readonly string[] {
  return callers.get(name) ?? none;
}

/** Methods of heap.Interface and sort.Interface: a type that has `Len`, `Less` and `Swap` has them for these functions. */
export const ordering: ReadonlySet<string> = new Set(['Len', 'Less', 'Swap', 'Push', 'Pop']);
