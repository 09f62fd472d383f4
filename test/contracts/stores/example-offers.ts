import type { OfferLedger } from '../../../src/domain/offer-ledger.js';
import type { ServiceOffer } from '../../../src/domain/service-offer.js';
import { day } from './example-rows.js';

export function exampleOffer(id: string, over: Partial<ServiceOffer> = {}): ServiceOffer {
  return {
    id,
    interaction: 'ticket:desk:4711',
    customerId: 'erp:1',
    candidate: {
      productId: 'storage-500',
      case: 'growth',
      relevance: 0.62,
      isCalibrated: false,
      reasons: [{ code: 'growth', values: { percent: 240, months: 6, metric: 'storage_gb' } }],
      signals: { growth: 0.8, price: null },
      modelId: 'rules/products.3',
    },
    createdAt: day(10),
    shownAt: day(10),
    ownerId: 'sara',
    team: 'North',
    valueMinor: 120_000,
    state: { name: 'shown' },
    isOpen: true,
    nextStepAt: day(17),
    undo: null,
    version: 1,
    targets: [],
    isCardStale: false,
    ...over,
  };
}

export function exampleLedger(customerId: string, over: Partial<OfferLedger> = {}): OfferLedger {
  return {
    customerId,
    version: 1,
    shown: [{ offerId: 'offer:ticket:desk:4711', productId: 'storage-500', at: day(10), isConfirmed: true }],
    cooldowns: [{ offerId: 'offer:ticket:desk:4000', productId: 'plan-xl', until: day(28) }],
    never: null,
    releases: [
      { alertId: 'churn:erp:1:2026-01-02', level: 'medium', byId: 'bo', at: day(3), until: day(20) },
    ],
    claimsDueAt: null,
    ...over,
  };
}
