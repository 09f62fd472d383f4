import { describe, expect, it } from 'vitest';
import type { CustomerView } from '../../../src/chat/cards/customer-view.js';
import { whyCard } from '../../../src/chat/cards/why-card.js';
import { readerFor } from '../../../src/chat/reader.js';
import type { Factor, Score } from '../../../src/domain/score.js';
import { someCustomer, someScore } from '../../support/alerts.js';
import { cardText } from '../card-text.js';
import { chatTestSettings, MORNING, NORDLYS } from '../workplace.js';

const reader = readerFor('en', 'UTC');

function view(fields: Partial<Score>): CustomerView {
  return {
    customer: someCustomer(NORDLYS, { name: 'Nordlys Maskin AS' }),
    score: someScore(NORDLYS, fields),
    openAlert: null,
    history: [],
    people: new Map(),
    settings: chatTestSettings,
    now: MORNING,
  };
}

const raises: Factor = {
  signal: 'usage',
  strength: 'medium',
  points: 21,
  values: { percent: -34 },
  variant: 'logins',
};
const lowers: Factor = {
  signal: 'tenure',
  strength: null,
  points: -4,
  values: { days: 2_000 },
  variant: 'own',
};

describe('the why card', () => {
  it('calls a model’s figure a risk and compares it with the typical one', () => {
    const score = { basis: 'model', modelId: 'churn.3', risk: 34, typicalRisk: 4 } as const;
    const text = cardText(whyCard(view({ ...score, factors: [raises, lowers] }), reader));
    expect(text).toContain('# Why Nordlys Maskin AS has a 34% risk of leaving');
    expect(text).toContain('A typical customer has 4%.');
    expect(text).not.toContain('points say');
    expect(text).toMatch(/Use of the product: Logins: −34% in the last 30 days .*\(clear sign\) \+21/);
    expect(text).toContain('Years as a customer: Customer for 5 years. −4');
    expect(text).toContain('What would bring the risk down\n• Use of the product back at its earlier level.');
  });

  it('calls what rules add up points, never a probability', () => {
    const text = cardText(whyCard(view({ factors: [raises] }), reader));
    expect(text).toContain('# Why Nordlys Maskin AS has 74 of 100 points');
    expect(text).toContain('What would bring the points down');
    expect(text).not.toContain('risk');
  });

  it('marks each figure of the past by what made it', () => {
    const point = (asOf: string, basis: Score['basis'], risk: number) => ({
      subjectId: NORDLYS,
      asOf: new Date(asOf),
      basis,
      risk,
      level: null,
    });
    const history = [
      point('2026-03-01', 'model', 34.2),
      point('2026-02-01', 'model', 9.5),
      point('2026-01-01', 'rules', 74),
      point('2025-12-01', 'rules', 1),
    ];
    const lines = (language: 'en' | 'fi') =>
      cardText(whyCard({ ...view({}), history }, readerFor(language, 'UTC'))).replace(/\u00a0/g, ' ');
    expect(lines('en')).toContain(
      'Over time\n▁▆ ▁▃\n1 Dec 2025: 1 point\n1 Jan 2026: 74 points\n1 Feb 2026: 9.5%\n1 Mar 2026: 34%',
    );
    expect(lines('fi')).toContain('1.12.2025: 1 piste\n1.1.2026: 74 pistettä\n1.2.2026: 9,5 %');
  });

  it('names a decisive fact as such, and each source that is missing once', () => {
    const fact: Factor = {
      signal: 'outside',
      strength: 'decisive',
      points: 90,
      values: { atMs: Date.parse('2026-02-20T00:00:00Z'), count: 1 },
      variant: 'notice_given',
    };
    const text = cardText(
      whyCard(
        view({
          factors: [fact],
          missing: [
            { signal: 'order_value', reason: 'no_source', values: {} },
            { signal: 'order_rhythm', reason: 'no_source', values: {} },
            { signal: 'maintenance', reason: 'not_applicable', values: {} },
          ],
        }),
        reader,
      ),
    );
    expect(text).toContain('(decisive) +90');
    expect(text.match(/no orders have been imported yet/g)).toHaveLength(1);
    expect(text).not.toContain('Spare parts');
  });
});
