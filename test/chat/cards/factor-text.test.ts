import { describe, expect, it } from 'vitest';
import { factorDetail } from '../../../src/chat/cards/factor-detail.js';
import { factorsBlock, factorText, reasonsText } from '../../../src/chat/cards/factor-text.js';
import { readerFor } from '../../../src/chat/reader.js';
import { OUTSIDE_FACTS } from '../../../src/domain/event.js';
import { CHURN_SIGNALS, CHURN_TRAITS, type Factor, type FactorKey } from '../../../src/domain/score.js';
import { LANGUAGES } from '../../../src/domain/staff.js';

const reader = readerFor('en', 'UTC');
const OCTOBER = Date.parse('2026-10-01T00:00:00Z');

function factor(
  signal: FactorKey,
  values: Readonly<Record<string, number>> = {},
  variant = 'own',
  points = 10,
): Factor {
  return { signal, strength: null, points, values, variant };
}

/** A factor that raises the risk or lowers it, and how it reads. */
const LINES: readonly (readonly [Factor, string])[] = [
  [
    factor('contact_frequency', { percent: -43, current: 12 }, 'year'),
    'Emails and calls down 43% on last year',
  ],
  [factor('contact_frequency', { percent: 12, current: 28 }, 'year'), 'Emails and calls up 12% on last year'],
  [
    factor('contact_frequency', { percent: 12, current: 28 }, 'previous'),
    'Emails and calls up 12% on the 90 days before',
  ],
  [factor('contact_frequency', { percent: 0, current: 28 }, 'year'), 'As many emails and calls as before'],
  [
    factor('contact_frequency', { percent: -100, current: 0 }, 'year'),
    'No emails or calls in the last 90 days',
  ],
  [factor('reply_time', { hours: 72, usualHours: 24 }), 'Replies take 3 days, usual is 24 hours'],
  [factor('reply_time', { hours: 1, usualHours: 30 }), 'Replies take 1 hour, usual is 30 hours'],
  [factor('late_payment', { change: 8 }), 'Pays 8 days later than before'],
  [factor('late_payment', { change: -3 }), 'Pays 3 days earlier than before'],
  [factor('late_payment', { change: 0.4 }), 'Pays as before'],
  [factor('order_rhythm', { days: 61, usualDays: 14 }), 'No order for 61 days, usual is 14 days'],
  [factor('order_rhythm', { days: 5, usualDays: 30 }), 'Ordered 5 days ago, usual is 30 days'],
  [
    factor('order_rhythm', { days: 1, usualDays: 30 }, 'segment'),
    'Ordered 1 day ago, similar customers wait 30 days',
  ],
  [factor('order_value', { percent: -24 }, 'year'), 'Order value down 24% on last year'],
  [factor('order_value', { percent: 31 }, 'previous'), 'Order value up 31% on the 90 days before'],
  [factor('order_value', { percent: 0 }, 'year'), 'Order value as before'],
  [factor('order_value', { percent: -100 }, 'year'), 'Nothing ordered in the last 90 days'],
  [
    factor('contact_person', { sinceMs: OCTOBER, days: 31 }, 'unmet'),
    'New main contact since 1 Oct 2026, no meeting or call together with the one before',
  ],
  [
    factor('contact_person', { sinceMs: OCTOBER, days: 31 }, 'met'),
    'New main contact since 1 Oct 2026, introduced by the one before',
  ],
  [factor('contact_person', { days: 900 }, 'same'), 'Same main contact as ever'],
  [factor('support_load', { current: 6, usual: 1.4 }, 'all'), '6 tickets in 90 days, usual is 1.4'],
  [
    factor('support_load', { current: 6, usual: 1.4 }, 'mastered'),
    '6 tickets in 90 days, usual is 1.4; mostly about what they know well',
  ],
  [factor('silence', { percent: -55 }, 'all'), 'Down at once by 55% or more: tickets, logins and web visits'],
  [
    factor('silence', { percent: -55 }, 'tickets_visits'),
    'Down at once by 55% or more: tickets and web visits',
  ],
  [factor('silence', { percent: 8 }, 'logins_visits'), 'Not silent: logins and web visits'],
  [
    factor('own_failings', { responseHours: 60, usualResponseHours: 8 }, 'response'),
    'Our answers take 3 days, usual is 8 hours',
  ],
  [
    factor('own_failings', { resolutionHours: 240, usualResolutionHours: 72 }, 'resolution'),
    'We solve tickets in 10 days, usual is 3 days',
  ],
  [factor('own_failings', { escalations: 2 }, 'escalations'), '2 tickets escalated in the last 90 days'],
  [factor('own_failings', { late: 3, deliveries: 5 }, 'deliveries'), '3 of 5 deliveries later than promised'],
  [factor('own_failings', {}, 'none'), 'Our service is as good as before'],
  [factor('postponed_meetings', { count: 2 }), '2 meetings in a row cancelled or moved'],
  [factor('postponed_meetings', { count: 0 }), 'The last meeting took place'],
  [factor('tone', { change: -0.4 }), 'The tone of the last messages is worse than before'],
  [factor('tone', { change: 0.2 }), 'The tone of the last messages is better than before'],
  [factor('tone', { change: 0 }), 'The tone of the last messages is as before'],
  [
    factor('interest', { percent: -60 }),
    'Web visits, downloads and opened emails down 60% on the usual level',
  ],
  [factor('interest', { percent: 20 }), 'Web visits, downloads and opened emails up 20% on the usual level'],
  [factor('interest', { percent: 0 }), 'As many web visits, downloads and opened emails as before'],
  [
    factor('interest', { competitor: 1 }, 'competitor'),
    '1 sign of interest in a competitor in the last 90 days',
  ],
  [factor('usage', { percent: -34 }, 'logins'), 'Logins down 34% on the usual level'],
  [factor('usage', { percent: 12 }, 'seats'), 'Seats in use up 12% on the usual level'],
  [factor('usage', { percent: 0 }, 'activeDays'), 'Working days with a login at the usual level'],
  [factor('usage', { versions: 3, versionsMore: 2 }, 'versions'), 'Updates put off: 3 versions behind'],
  [factor('usage', { versions: 0, versionsMore: -1 }, 'versions'), 'Updates taken as usual'],
  [factor('data_export', { tickets: 1 }, 'everything'), 'Asked to export all of their data'],
  [factor('data_export', { tickets: 2 }, 'repeated'), '2 questions about exporting data in the last 90 days'],
  [
    factor('data_export', { exports: 20, usualExports: 2.5 }, 'burst'),
    '20 data exports in 30 days, usual is 2.5',
  ],
  [factor('data_export', { tickets: 0 }, 'none'), 'No unusual data exports'],
  [
    factor('maintenance', { current: 1, expected: 6.5 }, 'hours'),
    '1 request for spare parts in 180 days, 7 expected for their machines',
  ],
  [
    factor('maintenance', { current: 0, expected: 1.5 }, 'machines'),
    'No requests for spare parts in 180 days, 1.5 expected for their machines',
  ],
  [factor('compatibility', { count: 1 }), '1 question about fitting with another maker’s system'],
  [factor('compatibility', { count: 0 }), 'No questions about other makers’ systems'],
  [factor('approvals', { days: 40, usualDays: 20 }), 'Projects approved after 40 days, usual is 20 days'],
  [factor('outside', { atMs: OCTOBER }, 'notice_given'), 'Notice given, 1 Oct 2026'],
  [factor('outside', {}, 'none'), 'No news that would worry'],
  [factor('tenure', { days: 400 }), 'Customer for 13 months'],
  [factor('tenure', { days: 2_000 }), 'Customer for 5 years'],
  [factor('segment'), 'Segment'],
  [factor('yearly_value', { amountMinor: 100 }), 'Yearly value'],
  [factor('renewal', { days: 40.2 }), 'Renewal in 40 days'],
  [factor('renewal', { days: -3 }), 'Renewal was due 3 days ago'],
  [factor('season', { month: 11 }), 'Time of year'],
  [factor('satisfaction', { percent: 72 }), 'Satisfaction 72% in the last surveys'],
];

describe('the line of a factor', () => {
  it.each(LINES)('%j reads: %s', (given, text) => {
    expect(factorText(given, reader)).toBe(text);
  });

  it('is there for every signal, trait and outside fact', () => {
    const covered = new Set(LINES.map(([{ signal }]) => signal));
    expect([...covered].sort()).toEqual([...CHURN_SIGNALS, ...CHURN_TRAITS].sort());
    const facts = OUTSIDE_FACTS.map((fact) => factorText(factor('outside', { atMs: OCTOBER }, fact), reader));
    expect(new Set(facts).size).toBe(OUTSIDE_FACTS.length);
  });

  it.each(LANGUAGES)('is whole in %s, with its values and without, and so are the details', (language) => {
    const own = readerFor(language, 'UTC');
    for (const [given] of LINES) {
      for (const shown of [given, { ...given, values: {} }, { ...given, variant: 'of another version' }]) {
        const texts = [factorText(shown, own), factorDetail(shown, 'EUR', own)];
        for (const text of texts) expect(text).not.toMatch(/null|undefined|NaN|Invalid|[{}]/);
        expect(texts.every((text) => text.length > 3)).toBe(true);
      }
    }
  });

  it('names the part of a list that it shows, and sums up the others', () => {
    const block = factorsBlock(
      'Why',
      LINES.slice(0, 7).map(([given]) => given),
      reader,
    );
    expect(block.factors.map(({ size }) => size)).toEqual(['+10', '+10', '+10', '+10', '+10', '+20']);
    expect(block.factors.at(-1)?.text).toBe('Others');
  });
});

describe('the values behind a factor', () => {
  it.each([
    [
      factor('reply_time', { hours: 72, usualHours: 24 }),
      'The last ten replies: 3 days. Earlier ones: 24 hours. Both are typical values.',
    ],
    [
      factor('support_load', { current: 6, usual: 1.4, mastered: 3 }),
      '6 tickets in the last 90 days, 1.4 expected from the year before. How-to questions about what they know well: 3.',
    ],
    [
      factor('usage', { percent: -50, seats: 20, contractSeats: 40 }, 'seats'),
      'Seats in use: −50% in the last 30 days against the half-year before. 20 of 40 seats of the contract are in use.',
    ],
    [
      factor('tone', { tone: -0.4, usual: 0.2, change: -0.6 }),
      'The last five messages: −0.4. Earlier ones: 0.2 on a scale from −1 (bad) to 1 (good).',
    ],
    [factor('yearly_value', { amountMinor: 8_500_000 }), 'Yearly value: €85,000.'],
    [
      factor('outside', { atMs: OCTOBER, count: 2 }, 'insolvency'),
      'Insolvency, 1 Oct 2026. Imported facts that stand at present: 2.',
    ],
    [factor('tenure', { days: 400 }), 'Customer for 13 months.'],
  ])('%j are: %s', (given, text) => {
    expect(factorDetail(given, 'EUR', reader)).toBe(text);
  });
});

describe('the main reasons in half a sentence', () => {
  const fired = (signal: FactorKey, points: number): Factor => ({
    ...factor(signal, {}, 'own', points),
    strength: 'medium',
  });

  it('name what fired, without what lowers the risk', () => {
    const factors = [fired('usage', -3), fired('tone', 20), fired('outside', 10), fired('silence', 5)];
    expect(reasonsText(factors, reader)).toBe('a worse tone and news from outside');
  });

  it('name only the subject of what no rule calls bad', () => {
    expect(reasonsText([factor('renewal'), fired('tone', 5)], reader)).toBe('renewal and a worse tone');
  });
});
