/** All that a function body does, in the order of its stretches. */
export function eventsOf({ stretches }) {
    return stretches.flatMap(({ events }) => events);
}
