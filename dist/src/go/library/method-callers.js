/** Functions that call methods of their first argument at once, with the rest of their arguments: of container/heap and sort. */
const callers = new Map([
    ['container/heap.Init', ['Len', 'Less', 'Swap']],
    ['container/heap.Push', ['Push', 'Len', 'Less', 'Swap']],
    ['container/heap.Pop', ['Pop', 'Len', 'Less', 'Swap']],
    ['container/heap.Remove', ['Pop', 'Len', 'Less', 'Swap']],
    ['container/heap.Fix', ['Len', 'Less', 'Swap']],
    ['sort.Sort', ['Len', 'Less', 'Swap']],
    ['sort.Stable', ['Len', 'Less', 'Swap']],
]);
const none = [];
/** Names of the methods that a function of this qualified name calls. */
export function methodsCalledBy(name) {
    return callers.get(name) ?? none;
}
/** Methods of heap.Interface and sort.Interface: a type that has `Len`, `Less` and `Swap` has them for these functions. */
export const ordering = new Set(['Len', 'Less', 'Swap', 'Push', 'Pop']);
