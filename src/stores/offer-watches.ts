import type { OfferWatch } from '../domain/offer-watch.js';

export interface OfferWatchStore {
  /** Adds a look; false when its id is there already, and it is left alone. */
  add(watch: OfferWatch): Promise<boolean>;
  /** The newest first, at most `limit`. */
  newest(limit: number): Promise<OfferWatch[]>;
}
