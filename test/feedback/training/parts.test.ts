import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../src/domain/time.js';
import { churnRate } from '../../../src/feedback/training/churn-rate.js';
import { controlWeights } from '../../../src/feedback/training/control-weights.js';
import { splitByTime } from '../../../src/feedback/training/split.js';
import { monthsBefore } from '../../../src/history/windows.js';
import { at } from '../../history/make-events.js';
import { memoryStores } from '../../memory/memory-stores.js';

describe('the split by time', () => {
  const dates = Array.from(
    { length: 30 },
    (_, month) => new Date(monthsBefore(at('2026-01-31').getTime(), 29 - month)),
  );
  const set = { dates: Int32Array.from({ length: 300 }, (_, row) => row % 30) };
  const datesOf = (rows: Int32Array | undefined) => [
    ...new Set(Array.from(rows ?? [], (row) => set.dates[row] ?? -1)),
  ];

  it('tests on the newest fifth, and learns from nothing whose answer was not known by then', () => {
    const split = splitByTime(set, dates, 150);
    const tested = datesOf(split?.test).sort((a, b) => a - b);
    const learned = datesOf(split?.train).sort((a, b) => a - b);
    expect(tested).toEqual([24, 25, 26, 27, 28, 29]);
    const gapMs = (dates[24]?.getTime() ?? 0) - (dates[learned.at(-1) ?? 0]?.getTime() ?? 0);
    expect(gapMs).toBeGreaterThanOrEqual(150 * DAY_MS);
    // No wider than it has to be.
    expect(gapMs).toBeLessThan(182 * DAY_MS);
  });

  it('says when the dates are too few', () => {
    expect(splitByTime({ dates: Int32Array.of(0, 1, 2) }, dates.slice(0, 3), 150)).toBeNull();
    expect(splitByTime({ dates: new Int32Array() }, [], 150)).toBeNull();
  });
});

describe('the churn rate', () => {
  it('is by year, of those that were there', () => {
    // 2 % within 90 days, again and again over a year.
    expect(churnRate(20, 1000, 90, null)).toEqual({ percentPerYear: 7.9, sector: null, isDoubtful: false });
    expect(churnRate(0, 0, 90, null).percentPerYear).toBe(0);
  });

  it('is doubted above three times what is usual in the sector', () => {
    expect(churnRate(40, 1000, 90, 'machinery')).toMatchObject({ percentPerYear: 15.3, isDoubtful: true });
    expect(churnRate(40, 1000, 90, 'saas').isDoubtful).toBe(false);
    expect(churnRate(60, 1000, 90, 'saas')).toMatchObject({ percentPerYear: 22.2, isDoubtful: true });
    expect(churnRate(90, 1000, 90, 'consulting').isDoubtful).toBe(false);
    expect(churnRate(90, 1000, 90, null).isDoubtful).toBe(false);
  });
});

describe('the weights of the control group', () => {
  const dates = [at('2026-01-31'), at('2026-02-28')];
  const run = (date: string) =>
    ({
      id: `score-churn.${date}`,
      name: 'score-churn',
      period: date,
      startedAt: at(date),
      context: null,
      finishedAt: null,
      counts: {},
    }) as const;
  const decision = (date: string, subjectId: string, arm: 'treatment' | 'control') => ({
    id: `score-churn.${date}|${subjectId}`,
    runId: `score-churn.${date}`,
    subjectId,
    asOf: at(date),
    arm,
    assignmentChance: arm === 'control' ? 0.1 : 0.9,
    risk: 10,
    level: null,
    wouldHaveAlerted: false,
    action: 'none' as const,
    alertId: null,
  });

  it('are one over the chance of being in it, from the run of each date', async () => {
    const stores = memoryStores();
    for (const date of ['2026-01-31', '2026-02-28', '2026-06-01']) {
      await stores.runs.claim(run(date));
      await stores.runs.finish(`score-churn.${date}`, at(date), {});
    }
    await stores.decisions.append([
      decision('2026-01-31', 'a', 'treatment'),
      decision('2026-02-28', 'a', 'control'),
      decision('2026-02-28', 'b', 'treatment'),
      decision('2026-06-01', 'a', 'control'),
    ]);
    const weights = await controlWeights(stores, dates);
    expect([weights.of('a', 0), weights.of('a', 1), weights.of('b', 1)]).toEqual([1, 10, 1]);
    expect(weights.isAny).toBe(true);
  });

  it('are 1 for all while there is no control group', async () => {
    const weights = await controlWeights(memoryStores(), dates);
    expect([weights.of('a', 0), weights.isAny]).toEqual([1, false]);
  });
});
