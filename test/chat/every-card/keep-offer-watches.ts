import { offersSettings } from '../../../src/config/offers-settings.js';
import type { OfferWatch } from '../../../src/domain/offer-watch.js';
import { OFFER_WATCH_MEASURES } from '../../../src/domain/offer-watch.js';
import { STOPPED_THRESHOLD } from '../../../src/service/watch/watch-offers.js';
import type { Stores } from '../../../src/stores/stores.js';

export const someOffersSettings = offersSettings.parse({
  enabled: true,
  owner: 'S03',
  segments: 'all',
  successFigure: 'satisfaction',
});

export const WATCH_IDS = ['2026-02-16', '2026-02-23'] as const;

/** Two weeks in which offers were too much, the second one so that they stopped; somebody has set that back. */
export async function keepOfferWatches({ offerWatches }: Pick<Stores, 'offerWatches'>): Promise<void> {
  await offerWatches.add(look(WATCH_IDS[0], 0.5, 0.6));
  const stopped = look(WATCH_IDS[1], 0.9, STOPPED_THRESHOLD);
  await offerWatches.add(stopped);
  await offerWatches.add({
    ...stopped,
    id: `by-hand:${stopped.at.toISOString()}`,
    at: new Date('2026-02-24T09:00:00Z'),
    measures: [],
    thresholdBefore: STOPPED_THRESHOLD,
    threshold: 0,
    byId: 'S03',
  });
}

function look(id: string, thresholdBefore: number, threshold: number): OfferWatch {
  return {
    id,
    at: new Date(`${id}T04:30:00Z`),
    since: new Date('2026-01-26T04:30:00Z'),
    measures: OFFER_WATCH_MEASURES.map((measure, place) =>
      place === 3
        ? { measure, value: null, low: null, high: null, count: 4, limit: 0.8, isCrossed: false }
        : { measure, value: 0.125, low: 0.05, high: 0.2, count: 48, limit: 0.1, isCrossed: place < 2 },
    ),
    thresholdBefore,
    threshold,
    byId: null,
  };
}
