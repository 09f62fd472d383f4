import type { VarselEvent } from '../../../src/domain/event.js';
import { at } from '../../history/make-events.js';

/** So many events, so many days apart, the last on a date. */
export function evenly(
  last: string,
  everyDays: number,
  count: number,
  make: (date: string) => VarselEvent,
): VarselEvent[] {
  return Array.from({ length: count }, (_, index) =>
    make(new Date(at(last).getTime() - index * everyDays * 86_400_000).toISOString()),
  );
}
