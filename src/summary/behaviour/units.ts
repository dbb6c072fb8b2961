import type { Event, Unit } from './types.js';

/** All that a function body does, in the order of its stretches. */
export function eventsOf({ stretches }: Pick<Unit, 'stretches'>): readonly Event[] {
  return stretches.flatMap(({ events }) => events);
}
