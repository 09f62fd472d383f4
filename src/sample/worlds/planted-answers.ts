import { randomStream } from '../../domain/random.js';
import type { OfferCandidate, OfferSignal } from '../../domain/service-offer.js';
import { DAY_MS } from '../../domain/time.js';

export interface PlantedAnswer {
  readonly offer: {
    readonly offerId: string;
    readonly customerId: string;
    readonly shownAt: Date;
    readonly answeredAt: Date;
    readonly isAccepted: boolean;
    readonly signals: OfferCandidate['signals'];
  };
  /** The chance that it was drawn with. */
  readonly chance: number;
}

/**
 * Offers whose acceptance is drawn from signals by other weights than the rules of thumb have: customers buy more readily
 * than they are believed to, cases count less, price counts more, and each customer has an inclination of its own.
 */
export function plantedAnswers(options: {
  readonly seed: number;
  readonly customers: number;
  readonly offers: number;
}): PlantedAnswer[] {
  const random = randomStream(options.seed, 'planted answers');
  const inclinations = Float64Array.from({ length: options.customers }, () => 0.3 * (random() - 0.5));
  return Array.from({ length: options.offers }, (_, place): PlantedAnswer => {
    const customer = Math.floor(random() * options.customers);
    const signals: OfferCandidate['signals'] = {
      limit_reached: random() < 0.25 ? 1 : 0,
      growth: random() < 0.2 ? random() : 0,
      wear: random() < 0.2 ? random() : 0,
      solves: random() < 0.2 ? null : Number(random() < 0.5),
      text: 0.4 * random(),
      similar_customers: random() < 0.1 ? null : random(),
      pattern: random() < 0.3 ? random() : 0,
      price: random() < 0.3 ? null : -3 + 3 * random(),
    };
    const known = (name: OfferSignal, usual: number) => signals[name] ?? usual;
    const logOdds =
      -0.4 +
      1.1 * known('limit_reached', 0) +
      0.8 * known('growth', 0) +
      1.5 * known('wear', 0) +
      0.3 * known('solves', 0.5) +
      0.5 * known('similar_customers', 0.5) +
      0.9 * known('pattern', 0) -
      0.8 * (known('price', -1.5) + 1.5) +
      (inclinations[customer] as number);
    const chance = 1 / (1 + Math.exp(-logOdds));
    const shownAt = new Date(Date.UTC(2025, 0, 1) + place * 0.05 * DAY_MS);
    return {
      offer: {
        offerId: `offer:${String(place).padStart(6, '0')}`,
        customerId: `erp:${customer}`,
        shownAt,
        answeredAt: new Date(shownAt.getTime() + DAY_MS),
        isAccepted: random() < chance,
        signals,
      },
      chance,
    };
  });
}
