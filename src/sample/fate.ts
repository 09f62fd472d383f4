import type { PlantedCause } from './behaviour.js';
import type { Level } from './tables.js';

/** What happens to a customer; decided before any of its rows are made. */
export interface Fate {
  readonly causes: readonly PlantedCause[];
  /** First day without this customer; may lie after asOf; undefined if it stays. */
  readonly leavesOn: number | undefined;
  readonly readsAs: '' | Level;
}

/** A customer without a cause who stays. */
export const uneventful: Fate = { causes: [], leavesOn: undefined, readsAs: '' };
