const known = new WeakMap();
/** All that a function body does, in the order of its stretches. */
export function eventsOf({ stretches }) {
    let events = known.get(stretches);
    if (events === undefined) {
        events = stretches.flatMap((stretch) => stretch.events);
        known.set(stretches, events);
    }
    return events;
}
