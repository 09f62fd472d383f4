import { describe, expect, it } from 'vitest';
import type { CustomerValue } from '../../../src/domain/customer-value.js';
import type { VarselEvent } from '../../../src/domain/event.js';
import type { StrategicFact } from '../../../src/domain/strategic-fact.js';
import { buildHistory } from '../../../src/history/build.js';
import { askedKeys, referenceAsk } from '../../../src/measures/proactive/reference-ask.js';
import { ticket } from '../../churn/signals/make-signal-events.js';
import { exampleValue } from '../../contracts/stores/example-values.js';

const ASOF = new Date('2026-03-02T05:30:00Z');
const SETTINGS = { topPercent: 20, openPerPerson: 2 };

export function fondOfUs(over: Partial<CustomerValue> = {}): CustomerValue {
  const satisfaction = { key: 'satisfaction', points: 20, values: { percent: 95, answers: 4 } } as const;
  return exampleValue('C1', {
    asOf: new Date('2026-03-02T02:00:00Z'),
    scores: { advocacy: { score: 93.4, topShare: 0.07, factors: [satisfaction] } },
    ...over,
  });
}

function ask(
  over: Partial<Parameters<typeof referenceAsk>[0]> = {},
  events: readonly VarselEvent[] = ticket('2026-01-10', { closed: '2026-01-12' }),
) {
  const candidate = {
    value: fondOfUs(),
    history: buildHistory('C1', events),
    areTicketsKnown: true,
    hasLiveTicket: false,
    hasOpenAlert: false,
    facts: [],
    ...over,
  };
  return referenceAsk(candidate, ASOF, SETTINGS);
}

const factAt = (at: string, key: StrategicFact['key'] = 'reference'): StrategicFact => ({
  id: at,
  customerId: 'C1',
  key,
  grade: 2,
  byId: 'S01',
  at: new Date(at),
  endedAt: null,
});

describe('asking for a reference', () => {
  it('comes to those most willing to recommend, with why', () => {
    expect(ask()).toMatchObject({
      key: '2026-03',
      reason: { score: 93, topShare: 0.07, satisfactionPercent: 95, answers: 4 },
    });
    const scoreOf = (topShare: number | null) => ({
      value: fondOfUs({ scores: { advocacy: { score: 80, topShare, factors: [] } } }),
    });
    expect(ask(scoreOf(0.2))).not.toBeNull();
    expect(ask(scoreOf(0.21))).toBeNull();
    expect(ask(scoreOf(null))).toBeNull();
  });

  it('waits while a ticket or an alert is open', () => {
    expect(ask({}, ticket('2026-02-20'))).toBeNull();
    expect(ask({ hasLiveTicket: true })).toBeNull();
    expect(ask({ hasOpenAlert: true })).toBeNull();
    expect(ask({}, [])).not.toBeNull();
  });

  it('is withheld where the score is missing or old, or nobody knows of tickets', () => {
    expect(ask({ value: null })).toBeNull();
    expect(ask({ value: fondOfUs({ scores: {} }) })).toBeNull();
    expect(ask({ value: fondOfUs({ asOf: new Date('2026-02-22') }) })).toBeNull();
    expect(ask({ value: fondOfUs({ asOf: new Date('2026-03-03') }) })).toBeNull();
    expect(ask({ areTicketsKnown: false })).toBeNull();
  });

  it('comes once in twelve months, whatever was said', () => {
    expect(ask({ facts: [factAt('2025-03-10')] })).toBeNull();
    expect(ask({ facts: [factAt('2025-03-01')] })).not.toBeNull();
    expect(ask({ facts: [factAt('2025-03-10', 'innovation')] })).not.toBeNull();
    const keys = askedKeys(new Date('2026-03-31T10:00:00Z'));
    expect(keys).toHaveLength(13);
    expect([keys[0], keys[1], keys[12]]).toEqual(['2026-03', '2026-02', '2025-03']);
  });
});
