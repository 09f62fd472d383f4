import type {
  ServiceFigure,
  ServiceFigureName,
  ServiceFigures,
} from '../../../src/domain/service-figures.js';
import type { Measured } from '../../../src/domain/value-figures.js';

const share: Measured = { isKnown: true, value: 0.42, low: 0.31, high: 0.53, count: 61 };
const money: Measured = { isKnown: true, value: 124_000, low: 98_000, high: 150_000, count: 88 };
const lessMoney: Measured = { ...money, value: 80_000, low: 70_000, high: 90_000 };
const unsure = { percent: 8, lowPercent: -3, highPercent: 19 };

/** Of a company that has offered things for some months: what is known, what may be chance, what is withheld. */
export function exampleServiceFigures(month: string, fields: Partial<ServiceFigures> = {}): ServiceFigures {
  return {
    month,
    from: new Date('2025-11-30T23:00:00Z'),
    until: new Date('2026-02-28T23:00:00Z'),
    since: new Date('2025-09-08T09:00:00Z'),
    baseline: {
      kind: 'before',
      from: new Date('2024-08-31T22:00:00Z'),
      until: new Date('2025-08-31T22:00:00Z'),
    },
    figures: {
      conversion: figure('conversion', share, null, null),
      order_value: figure(
        'order_value',
        money,
        { kind: 'without', measured: lessMoney },
        { percent: 55, lowPercent: 20, highPercent: 90 },
      ),
      buyers_value: figure(
        'buyers_value',
        { isKnown: false, reason: 'too_few', count: 4, needed: 10 },
        { kind: 'without', measured: money },
        null,
      ),
      service_revenue_per_ticket: figure(
        'service_revenue_per_ticket',
        money,
        { kind: 'before', measured: lessMoney },
        { percent: 55, lowPercent: 20, highPercent: 90 },
      ),
      first_contact_resolution: figure(
        'first_contact_resolution',
        share,
        { kind: 'before', measured: share },
        { percent: 0, lowPercent: -20, highPercent: 20 },
      ),
      satisfaction: figure('satisfaction', share, { kind: 'before', measured: share }, unsure),
      agents_acceptance: figure(
        'agents_acceptance',
        { isKnown: false, reason: 'few_people', count: 40, needed: 10 },
        null,
        null,
      ),
    },
    revenue: { quarterSinceMinor: 7_500_000, quarterBeforeMinor: 5_000_000 },
    ...fields,
  };
}

function figure<Name extends ServiceFigureName>(
  name: Name,
  now: Measured,
  against: ServiceFigure['against'],
  change: ServiceFigure['change'],
): ServiceFigure<Name> {
  return { name, now, against, change };
}
