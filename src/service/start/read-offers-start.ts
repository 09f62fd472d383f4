import type { OffersSettings } from '../../config/offers-settings.js';
import type { Stores } from '../../stores/stores.js';
import { type OffersStanding, offersStanding } from './offers-standing.js';

export interface StartSources {
  readonly stores: {
    readonly offersStarts: Pick<Stores['offersStarts'], 'find'>;
    readonly products: Pick<Stores['products'], 'revision'>;
    readonly staff: Pick<Stores['staff'], 'find'>;
  };
  readonly offers: OffersSettings;
  /** The company's. */
  readonly timezone: string;
  readonly now: () => Date;
}

/** Where offers stand, from the stores alone. */
export async function readOffersStart({
  stores,
  offers,
  timezone,
  now,
}: StartSources): Promise<OffersStanding> {
  const [start, revision, owner] = await Promise.all([
    stores.offersStarts.find(),
    stores.products.revision(),
    offers.owner === undefined ? null : stores.staff.find(offers.owner),
  ]);
  return offersStanding(start, {
    offers,
    hasProducts: revision > 0,
    isStaff: (id) => owner?.id === id,
    timezone,
    now: now(),
  });
}
