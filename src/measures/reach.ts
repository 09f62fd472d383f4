import type { Target } from '../domain/delivery.js';
import type { Staff } from '../domain/staff.js';

/** The people of the company and how each is reached by themselves; made by whoever knows platforms and quiet hours. */
export interface Reach {
  readonly staff: ReadonlyMap<string, Staff>;
  /** A person's direct conversations, none where no platform knows them, and the end of their quiet hours. */
  readonly direct: (person: Staff) => {
    readonly targets: readonly Target[];
    readonly notBefore: Date | null;
  };
}
