import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { churnContext } from '../../src/churn/context.js';
import { scoreChurn } from '../../src/churn/score.js';
import type { ChurnSubject } from '../../src/churn/subjects.js';
import type { VarselEvent } from '../../src/domain/event.js';
import { DEFAULT_BORDERS, DEFAULT_HYSTERESIS_POINTS, LEVELS } from '../../src/domain/level.js';
import type { Score } from '../../src/domain/score.js';
import { buildHistory } from '../../src/history/build.js';
import { dayAt, knownLater } from '../history/arbitrary-events.js';
import { arbitrarySignalEvent } from './arbitrary-payload.js';
import { customer } from './make-context.js';

const IDS = Array.from({ length: 12 }, (_, index) => `erp:${index}`);

// Twelve customers with up to 160 events each: enough for a segment, for corrections, and for every signal to be measured.
const company = fc.tuple(
  ...IDS.map((id) => fc.array(arbitrarySignalEvent(id, 60), { minLength: 80, maxLength: 160 })),
);
const asOf = fc.integer({ min: 250, max: 850 }).map(dayAt);
const runs = { numRuns: 10 };

describe('scores as of a date', () => {
  it('are unchanged by deleting everything that became known later', async () => {
    let alerts = 0;
    let missed = 0;
    await fc.assert(
      fc.asyncProperty(company, asOf, async (customers, date) => {
        const all = customers.flat();
        const later = knownLater(all, date);
        const expected = await scoresOf(all, date);
        const known = await scoresOf(
          all.filter((each) => !later.has(each)),
          date,
        );
        expect(known).toStrictEqual(expected);
        alerts += expected.scores.filter(({ mayAlert }) => mayAlert).length;
        missed += later.size;
      }),
      runs,
    );
    // The property would hold for nothing at all.
    expect(alerts).toBeGreaterThan(0);
    expect(missed).toBeGreaterThan(0);
  });

  it('are unchanged by deleting the corrections that came later', async () => {
    await fc.assert(
      fc.asyncProperty(company, asOf, async (customers, date) => {
        const all = customers.flat();
        const later = knownLater(all, date);
        const uncorrected = all.filter((each) => !(later.has(each) && each.knownAt <= date));
        expect(await scoresOf(uncorrected, date)).toStrictEqual(await scoresOf(all, date));
      }),
      runs,
    );
  });

  it('are whole points from 0 to 100 with factors that add up to them', async () => {
    await fc.assert(
      fc.asyncProperty(company, asOf, async (customers, date) => {
        for (const score of (await scoresOf(customers.flat(), date)).scores) {
          expect(Number.isInteger(score.risk)).toBe(true);
          expect(score.risk).toBeGreaterThanOrEqual(0);
          expect(score.risk).toBeLessThanOrEqual(100);
          expect(score.factors.reduce((sum, { points }) => sum + points, 0)).toBe(score.risk);
          expect([null, ...LEVELS]).toContain(score.level);
          for (const { values } of [...score.factors, ...score.missing]) {
            for (const value of Object.values(values)) expect(Number.isFinite(value)).toBe(true);
          }
        }
      }),
      runs,
    );
  });
});

async function scoresOf(events: readonly VarselEvent[], date: Date) {
  const subjects = IDS.map((id, index) => ({
    customer: customer(id, { segment: index % 2 === 0 ? 'even' : '' }),
    history: buildHistory(
      id,
      events.filter(({ customerId }) => customerId === id),
    ),
  }));
  const outcomes = { countLost: async () => 0 };
  const context = await churnContext({ asOf: date, subjects: once(subjects), outcomes, isFirstRun: true });
  const scores = subjects.flatMap(({ customer: each, history }): Score[] => {
    const result = scoreChurn({
      customer: each,
      history,
      context,
      previousLevel: null,
      runId: 'run',
      borders: DEFAULT_BORDERS,
      hysteresisPoints: DEFAULT_HYSTERESIS_POINTS,
    });
    return result.ok ? [result.value] : [];
  });
  return { context, scores };
}

async function* once(subjects: readonly ChurnSubject[]): AsyncGenerator<readonly ChurnSubject[]> {
  yield subjects;
}
