import { describe, expect, it } from 'vitest';
import { monthAskedFor, monthFigures } from '../../src/chat/month-figures.js';
import type { Decision } from '../../src/domain/decision.js';
import { emptySeries, type History, historyOf } from '../../src/domain/history.js';
import type { MonthlyFigures } from '../../src/domain/monthly-figures.js';
import type { Stores } from '../../src/stores/stores.js';
import { someMeasure } from '../measures/company.js';
import { memoryStores } from '../memory/memory-stores.js';
import { someAlert, someCustomer } from '../support/alerts.js';
import { FIGURES_NOW, figuresCompany, loss, pastAlert } from '../support/figures-company.js';
import { firstRunOn } from '../support/first-run.js';
import { someObjection } from '../support/objection.js';
import { chatTestSettings } from './workplace.js';

const at = (date: string) => new Date(`${date}T08:00:00Z`);

async function october(stores: Stores): Promise<MonthlyFigures> {
  const window = monthAskedFor('2026-10', FIGURES_NOW, 'Europe/Oslo');
  if (window === null) throw new Error('October is over');
  return monthFigures(window, { stores, settings: chatTestSettings });
}

describe('the month asked for', () => {
  const month = (text: string, now = FIGURES_NOW) => monthAskedFor(text, now, 'Europe/Oslo')?.month ?? null;

  it('is the last one that is over unless another is named', () => {
    expect(month('')).toBe('2026-10');
    expect(month(' 2026-01 ')).toBe('2026-01');
  });

  it.each(['2026-11', '2027-01', '2026-13', 'october', '$ne'])('is none for "%s"', (text) => {
    expect(month(text)).toBeNull();
  });

  it('is over at midnight of the company', () => {
    expect(month('2026-11', new Date('2026-11-30T22:59:59Z'))).toBeNull();
    expect(month('2026-11', new Date('2026-11-30T23:00:00Z'))).toBe('2026-11');
  });
});

describe('the figures of a month, read from the stores', () => {
  it('are those of what the stores hold', async () => {
    const figures = await october(await figuresCompany());
    expect(figures.opened).toEqual({ low: 1, medium: 0, high: 2 });
    expect(figures.answered).toMatchObject({ hits: 1, of: 3 });
    expect(figures.known).toMatchObject({ hits: 8, of: 10 });
    expect(figures.falseAlarms).toMatchObject({ hits: 1, of: 6 });
    expect(figures.savedOfContacted).toMatchObject({ hits: 4, of: 5 });
    expect(figures.neverWarned).toMatchObject({ hits: 1, of: 4 });
    expect(figures.warningDays).toEqual({ median: 60, losses: 3 });
    expect(figures.churn.month.now).toMatchObject({
      customers: 35,
      lost: { hits: 1 },
      valueLost: [{ amountMinor: 85_000_00, currency: 'EUR' }],
    });
    expect(figures.churn.twelveMonths.yearBefore.lost).toMatchObject({ hits: 2, of: 40 });
    expect(figures.gains.kind).toBe('not_measurable');
  });

  it('count what was said of a merged customer under the one that it counts for', async () => {
    const stores = memoryStores();
    await stores.customers.upsert([someCustomer('erp:1'), someCustomer('crm:1')]);
    await stores.alerts.open(pastAlert(1, 'high', '2026-05-01', null));
    await stores.outcomes.add([loss(1, '2026-06-20', { customerId: 'crm:1' })]);
    const lostHigh = async () => (await october(stores)).levels.at(-1)?.lost;
    expect(await lostHigh()).toBe(0);
    await stores.customers.setMergedInto('crm:1', { from: null, to: 'erp:1', at: at('2026-07-01') });
    expect(await lostHigh()).toBe(1);
    expect((await october(stores)).churn.twelveMonths.now.customers).toBe(1);
  });

  it('leave out losses that were taken back or only known after the month', async () => {
    const stores = memoryStores();
    await stores.customers.upsert([someCustomer('erp:1'), someCustomer('erp:2')]);
    await stores.outcomes.add([
      loss(1, '2026-10-05', { knownAt: at('2026-11-02') }),
      loss(2, '2026-10-05', { revokedAt: at('2026-10-05') }),
    ]);
    expect((await october(stores)).churn.month.now.lost).toMatchObject({ hits: 0, of: 2 });
  });

  it('let later purchases overrule what was said, and count a customer that came back much later again', async () => {
    const stores = memoryStores();
    await stores.customers.upsert([someCustomer('erp:1'), someCustomer('erp:2')]);
    await stores.outcomes.add([loss(1, '2026-05-02'), loss(2, '2026-01-05')]);
    await keep(stores, withSeries('contracts', 'erp:1', signedAt('2026-06-20')));
    const before = await october(stores);
    expect(before.churn.twelveMonths.now.lost).toMatchObject({ hits: 1, of: 2 });
    expect(before.churn.month.now.customers).toBe(1);
    await keep(stores, withSeries('contracts', 'erp:2', signedAt('2026-09-10')));
    const after = await october(stores);
    expect(after.churn.twelveMonths.now.lost).toMatchObject({ hits: 1, of: 2 });
    expect(after.churn.month.now.customers).toBe(2);
  });

  it('count the end of the last contract as a loss, once where it was also told', async () => {
    const stores = memoryStores();
    await firstRunOn(stores, '2026-10-01');
    await stores.customers.upsert([someCustomer('erp:1')]);
    await keep(stores, withSeries('contracts', 'erp:1', endedAt('2026-10-07')));
    expect((await october(stores)).churn.month.now.lost).toMatchObject({ hits: 1 });
    await stores.outcomes.add([loss(1, '2026-10-20')]);
    const figures = await october(stores);
    expect(figures.churn.month.now.lost).toMatchObject({ hits: 1 });
    expect(figures.neverWarned).toMatchObject({ hits: 1, of: 1 });
  });

  it('take no loss before the first check for one that nobody warned of', async () => {
    const stores = memoryStores();
    await stores.customers.upsert([someCustomer('erp:1'), someCustomer('erp:2')]);
    await stores.outcomes.add([loss(1, '2026-10-05'), loss(2, '2026-10-20')]);
    expect(await october(stores)).toMatchObject({ neverWarned: { of: 0, share: null }, warningsSince: null });
    await firstRunOn(stores, '2026-10-12');
    const figures = await october(stores);
    expect(figures.neverWarned).toMatchObject({ hits: 1, of: 1 });
    expect(figures.warningsSince).toEqual(new Date('2026-10-12T03:00:00Z'));
  });

  it('take the surveys after a contact from the histories', async () => {
    const stores = memoryStores();
    await stores.customers.upsert([someCustomer('erp:1')]);
    await stores.alerts.open(pastAlert(1, 'high', '2026-05-01', { hours: 4, outcome: 'saved' }));
    const answers = { at: ['2026-04-01', '2026-05-20'], share: [0, 0.75] };
    await keep(
      stores,
      withSeries('satisfaction', 'erp:1', {
        ...known(answers.at),
        share: Float64Array.from(answers.share),
      }),
    );
    expect((await october(stores)).surveys).toEqual({ mean: 0.75, answers: 1 });
  });

  it('judge all customers by the newest night whose horizon is over, or the nearest before it', async () => {
    const stores = await figuresCompany();
    const decided = (subjectId: string, wouldHaveAlerted: boolean): Decision => ({
      id: `score-churn.2026-08-01|${subjectId}`,
      runId: 'score-churn.2026-08-01',
      subjectId,
      asOf: at('2026-08-01'),
      arm: 'treatment',
      assignmentChance: 1,
      risk: 10,
      level: null,
      wouldHaveAlerted,
      action: 'none',
      alertId: null,
    });
    await stores.decisions.append([
      decided('erp:8', true),
      decided('erp:20', false),
      decided('erp:30', false),
    ]);
    expect((await october(stores)).accuracy).toBeNull();
    await stores.runs.claim({
      id: 'score-churn.2026-08-01',
      name: 'score-churn',
      period: '2026-08-01',
      startedAt: at('2026-08-01'),
      context: null,
      finishedAt: at('2026-08-01'),
      counts: {},
    });
    expect((await october(stores)).accuracy).toMatchObject({ hits: 2, of: 3 });
    // A past night is not gone over again for whoever has objected to being assessed.
    await stores.consents.add([someObjection('erp:30', at('2026-10-20'))]);
    expect((await october(stores)).accuracy?.of).toBe(2);
    await stores.consents.add([someObjection('erp:20', at('2026-11-20'))]);
    expect((await october(stores)).accuracy?.of).toBe(2);
  });

  it('name the lists of the month with the business that followed', async () => {
    const stores = memoryStores();
    await stores.customers.upsert([someCustomer('erp:1')]);
    const alert = someAlert('erp:1');
    const measure = someMeasure(alert.id, 'erp:1');
    await stores.measures.add([
      { ...measure, decidedAt: at('2026-10-05'), state: { name: 'sent', at: at('2026-10-06') } } as never,
    ]);
    expect((await october(stores)).lists).toEqual([
      { list: 'product_tips', sent: 1, customers: 0, count: 0, amounts: [] },
    ]);
  });
});

async function keep(stores: Stores, history: History): Promise<void> {
  await stores.histories.markDirty([history.customerId]);
  await stores.histories.saveRebuilt([{ history, version: 1 }]);
}

function withSeries<Name extends 'contracts' | 'satisfaction'>(
  name: Name,
  customerId: string,
  series: History[Name],
): History {
  return { ...historyOf(customerId, emptySeries), [name]: series };
}

function known(dates: readonly string[]) {
  const atMs = Float64Array.from(dates, (date) => at(date).getTime());
  return {
    atMs,
    knownAtMs: atMs,
    supersededAtMs: Float64Array.from(dates, () => Number.POSITIVE_INFINITY),
  };
}

/** One contract that was cancelled on a day. */
function endedAt(date: string): History['contracts'] {
  return { ...signedAt(date), fact: Float64Array.of(1), how: Float64Array.of(0) };
}

/** One contract that was signed on a day and runs on. */
function signedAt(date: string): History['contracts'] {
  return {
    ...known([date]),
    contractIndex: Float64Array.of(0),
    fact: Float64Array.of(0),
    endsAtMs: Float64Array.of(Number.NaN),
    yearlyValueMinor: Float64Array.of(Number.NaN),
    seats: Float64Array.of(Number.NaN),
    how: Float64Array.of(Number.NaN),
  };
}
