import type { OffersStart } from '../domain/offers-start.js';

export interface OffersStartStore {
  /** Null while nobody has decided anything. */
  find(): Promise<OffersStart | null>;
  /** Writes version 1 where there is none yet, any other where the stored version is still the one before. */
  compareAndSet(next: OffersStart): Promise<boolean>;
}
