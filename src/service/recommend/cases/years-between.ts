import { DAY_MS } from '../../../domain/time.js';

export function yearsBetween(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / (365.25 * DAY_MS);
}
