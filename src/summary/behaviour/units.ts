import type { Event, Unit } from './types.js';

const known = new WeakMap<Unit['stretches'], readonly Event[]>();

/** All that a function body does, in the order of its stretches. */
export function eventsOf({ stretches }: Pick<Unit, 'stretches'>): readonly Event[] {
  let events = known.get(stretches);
  if (events === undefined) {
    events = stretches.flatMap((stretch) => stretch.events);
    known.set(stretches, events);
  }
  return events;
}
