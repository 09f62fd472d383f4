import { describe, expect, it } from 'vitest';
import type { AlertLogEntry, ChurnAlert } from '../../../src/domain/alert.js';
import type { Decision } from '../../../src/domain/decision.js';
import { alertCase } from '../../../src/feedback/figures/alert-case.js';
import {
  lastMonthBefore,
  type MonthWindow,
  monthWindow,
} from '../../../src/feedback/figures/month-window.js';
import { type FiguresInput, monthlyFigures } from '../../../src/feedback/figures/monthly-figures.js';
import { someAlert } from '../../support/alerts.js';

const ZONE = 'Europe/Oslo';
const at = (text: string) => new Date(`${text}T10:00:00Z`);
const entry = (event: AlertLogEntry['event'], when: Date, details = {}): AlertLogEntry => ({
  event,
  at: when,
  byId: event === 'posted' ? null : 'S01',
  details,
});

async function* batches<Row>(...rows: Row[]): AsyncGenerator<Row[]> {
  for (const row of rows) yield [row];
}

function october(): MonthWindow {
  const window = monthWindow('2026-10', ZONE);
  if (window === null) throw new Error('October 2026 is a month');
  return window;
}

function figuresOf({
  losses = new Map(),
  ...over
}: Partial<Omit<FiguresInput, 'losses'>> & { readonly losses?: ReadonlyMap<string, readonly Date[]> } = {}) {
  return monthlyFigures({
    window: october(),
    timezone: ZONE,
    horizonDays: 90,
    alerts: batches<ChurnAlert>(),
    losses: new Map(
      [...losses].map(([id, dates]) => [id, dates.map((date) => ({ at: date, returnedAt: null }))]),
    ),
    customers: batches<never>(),
    night: null,
    surveys: [],
    warningsSince: at('2020-01-01'),
    lists: [],
    return: { costPerYear: null, margin: null, currency: 'EUR' },
    ...over,
  });
}

/** An alert carded on a day, contacted so many hours later, with what came of it. */
function aCase(
  id: string,
  opened: Date,
  hours: number | null,
  outcome: 'saved' | 'lost' | 'never_at_risk' | null,
  fields: Partial<ChurnAlert> = {},
): ChurnAlert {
  const contactAt = new Date(opened.getTime() + (hours ?? 0) * 3_600_000);
  return someAlert(id, {
    openedAt: opened,
    log: [
      entry('posted', opened),
      ...(hours === null ? [] : [entry('contacted', contactAt, { how: 'call', mood: 'good' })]),
    ],
    ...(outcome === null
      ? {}
      : { state: { name: 'resolved', outcome, reason: null, byId: 'S01', at: contactAt }, isOpen: false }),
    ...fields,
  });
}

describe('monthly figures', () => {
  it('count a month in the company’s own zone', () => {
    const { from, until } = october();
    expect([from.toISOString(), until.toISOString()]).toEqual([
      '2026-09-30T22:00:00.000Z',
      '2026-10-31T23:00:00.000Z',
    ]);
    expect(lastMonthBefore(new Date('2026-10-31T23:30:00Z'), ZONE)).toEqual(october());
    expect(['2026-13', '2026-1', '2026-10-01', 'October'].map((text) => monthWindow(text, ZONE))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('say nothing where there is nothing', async () => {
    const figures = await figuresOf();
    expect(figures.falseAlarms).toEqual({ hits: 0, of: 0, share: null, low: null, high: null });
    expect(figures.warningDays).toEqual({ median: null, losses: 0 });
    expect(figures.accuracy).toBeNull();
  });

  it('tell false alarms among the answered high alerts whose horizon has passed', async () => {
    const figures = await figuresOf({
      alerts: batches(
        aCase('c1', at('2026-06-01'), 5, 'saved'),
        aCase('c2', at('2026-06-01'), 5, 'never_at_risk'),
        aCase('c3', at('2026-06-01'), null, null),
        aCase('c4', at('2026-06-01'), 5, 'never_at_risk', { level: 'medium' }),
        // Too young to be judged, and too old.
        aCase('c5', at('2026-10-20'), 5, 'never_at_risk'),
        aCase('c6', at('2025-06-01'), 5, 'never_at_risk'),
      ),
    });
    expect(figures.falseAlarms).toMatchObject({ hits: 1, of: 2, share: 0.5 });
    expect(figures.opened).toEqual({ low: 0, medium: 0, high: 1 });
    expect(figures.answered).toMatchObject({ hits: 1, of: 1 });
  });

  it('tell who was saved by the time to the first contact, each border in the later class', async () => {
    const figures = await figuresOf({
      alerts: batches(
        aCase('c1', at('2026-06-01'), 23.9, 'saved'),
        aCase('c2', at('2026-06-01'), 24, 'saved'),
        aCase('c3', at('2026-06-01'), 47, 'lost'),
        aCase('c4', at('2026-06-01'), 48, 'saved'),
        aCase('c5', at('2026-06-01'), 200, 'lost'),
        aCase('c6', at('2026-06-01'), 5, 'never_at_risk'),
      ),
    });
    const { day, two_days: twoDays, week, later } = figures.savedByContactTime;
    expect([day, twoDays, week, later].map(({ hits, of }) => [hits, of])).toEqual([
      [1, 1],
      [1, 2],
      [1, 1],
      [0, 1],
    ]);
    expect(figures.savedOfContacted).toMatchObject({ hits: 3, of: 5 });
    expect(figures.moods).toEqual({ good: 6, neutral: 0, bad: 0 });
  });

  it('let a documented loss outweigh "saved", and count no loss after the horizon', async () => {
    const figures = await figuresOf({
      alerts: batches(
        aCase('c1', at('2026-05-01'), 5, 'saved'),
        aCase('c2', at('2026-05-01'), null, null),
        aCase('c3', at('2026-05-01'), null, null),
      ),
      losses: new Map([
        ['c1', [at('2026-06-15')]],
        ['c2', [at('2026-07-01')]],
        ['c3', [at('2026-09-01')]],
      ]),
    });
    const high = figures.levels.find(({ level }) => level === 'high');
    expect(high).toMatchObject({ alerts: 3, lost: 2, saved: 0, stayed: 1, againstStated: null });
    expect(high?.precision).toMatchObject({ hits: 2, of: 3 });
    expect(figures.known).toMatchObject({ hits: 2, of: 3 });
    expect(high?.lostUntreated).toMatchObject({ hits: 1, of: 2 });
  });

  it('take no step that was taken back for an action', async () => {
    const opened = at('2026-06-01');
    const alert = someAlert('c1', {
      openedAt: opened,
      log: [
        entry('posted', opened),
        entry('contacted', at('2026-06-02'), { how: 'call', mood: 'bad' }),
        entry('undone', at('2026-06-02'), { event: 'contacted', index: '1' }),
        entry('taken', at('2026-06-03')),
      ],
    });
    const figures = await figuresOf({ alerts: batches(alert) });
    expect(alertCase(alert, [], october().until).firstAction).toEqual({ at: at('2026-06-03'), byId: 'S01' });
    expect(figures.hoursToAction).toMatchObject({ alerts: 1 });
    expect(figures.moods).toEqual({ good: 0, neutral: 0, bad: 0 });
  });

  it('count the warning from the first alert of the year before the loss, and losses never warned of apart', async () => {
    const input = () => ({
      alerts: batches(
        aCase('c1', at('2026-03-01'), null, null),
        aCase('c1', at('2026-06-01'), null, null),
        aCase('c2', at('2026-08-01'), null, null),
        aCase('c3', at('2026-09-20'), null, null),
      ),
      losses: new Map([
        ['c1', [at('2026-06-29')]],
        ['c2', [at('2026-08-31')]],
        ['c3', [at('2026-09-10')]],
        ['c4', [at('2026-10-10'), at('2026-11-05')]],
      ]),
    });
    const figures = await figuresOf(input());
    expect(figures.warningDays).toEqual({ median: 75, losses: 2 });
    expect(figures.neverWarned).toMatchObject({ hits: 2, of: 4 });
    // Nobody could have warned of a loss before the first check.
    const later = await figuresOf({ ...input(), warningsSince: at('2026-09-15') });
    expect(later.warningDays).toEqual({ median: 75, losses: 2 });
    expect(later.neverWarned).toMatchObject({ hits: 1, of: 3 });
  });

  it('compare the churn rate with the same month of last year, without adding currencies', async () => {
    const customer = (id: string, since: string | null, currency = 'EUR') => ({
      id,
      since: since === null ? null : at(since),
      yearlyValueMinor: currency === 'SEK' ? null : 100_00,
      currency,
    });
    const figures = await figuresOf({
      customers: batches(
        customer('c1', null),
        customer('c2', '2020-01-01', 'NOK'),
        customer('c3', '2020-01-01', 'SEK'),
        customer('c4', '2020-01-01'),
        customer('c5', '2026-10-02'),
        customer('c6', '2020-01-01'),
        customer('c7', '2026-01-01'),
      ),
      losses: new Map([
        ['c1', [at('2026-10-05')]],
        ['c2', [at('2026-10-06')]],
        ['c3', [at('2026-10-07'), at('2026-10-20')]],
        ['c4', [at('2025-10-07')]],
        ['c7', [at('2026-03-01')]],
      ]),
    });
    expect(figures.churn.month.now).toMatchObject({
      customers: 4,
      lost: { hits: 3, of: 4 },
      valueLost: [
        { amountMinor: 100_00, currency: 'EUR' },
        { amountMinor: 100_00, currency: 'NOK' },
      ],
      withoutValue: 1,
    });
    expect(figures.churn.month.yearBefore).toMatchObject({ customers: 5, lost: { hits: 1, of: 5 } });
    // Who came after the beginning of a period was not one of its customers.
    expect(figures.churn.twelveMonths.now).toMatchObject({ customers: 4, lost: { hits: 3, of: 4 } });
    expect(figures.churn.twelveMonths.yearBefore).toMatchObject({ customers: 5, lost: { hits: 1, of: 5 } });
  });

  it('say for one past night how many were rightly warned of or rightly not', async () => {
    const decided = (subjectId: string, wouldHaveAlerted: boolean): Decision => ({
      id: `r|${subjectId}`,
      runId: 'r',
      subjectId,
      asOf: at('2026-07-01'),
      arm: 'treatment',
      assignmentChance: 1,
      risk: 10,
      level: null,
      wouldHaveAlerted,
      action: 'none',
      alertId: null,
    });
    const figures = await figuresOf({
      losses: new Map([
        ['c1', [at('2026-08-01')]],
        ['c2', [at('2026-12-01')]],
      ]),
      night: {
        at: at('2026-07-01'),
        decisions: batches(decided('c1', true), decided('c2', true), decided('c3', false)),
      },
    });
    expect(figures.accuracy).toMatchObject({ hits: 2, of: 3 });
  });

  it('take a customer that was warned of and saved for rightly warned of', async () => {
    const decision = { id: 'r|c1', runId: 'r', subjectId: 'c1', wouldHaveAlerted: true } as Decision;
    const night = () => ({ at: at('2026-07-01'), decisions: batches(decision) });
    const saved = aCase('c1', at('2026-06-20'), 5, 'saved');
    const unsaved = aCase('c1', at('2026-06-20'), 5, 'never_at_risk');
    expect((await figuresOf({ alerts: batches(saved), night: night() })).accuracy).toMatchObject({ hits: 1 });
    expect((await figuresOf({ alerts: batches(unsaved), night: night() })).accuracy).toMatchObject({
      hits: 0,
    });
  });

  it('judge an alert by the highest level it came to', async () => {
    const opened = at('2026-06-01');
    const raised = someAlert('c1', {
      openedAt: opened,
      level: 'low',
      log: [
        entry('opened', opened, { level: 'low' }),
        entry('raised', at('2026-06-09'), { level: 'medium' }),
        entry('raised', at('2026-11-09'), { level: 'high' }),
      ],
    });
    const figures = await figuresOf({ alerts: batches(raised) });
    expect(figures.levels.map(({ alerts }) => alerts)).toEqual([0, 1, 0]);
  });

  it('hold what a model stated against what came of the alerts that nobody acted on', async () => {
    const model = (id: string, hours: number | null, risk: number) => {
      const alert = aCase(id, at('2026-06-01'), hours, null, { riskAtOpening: risk });
      return { ...alert, evidence: { ...alert.evidence, basis: 'model' as const } };
    };
    const figures = await figuresOf({
      alerts: batches(
        model('c1', null, 60),
        model('c2', null, 40),
        model('c3', 5, 90),
        aCase('c4', at('2026-06-01'), null, null),
      ),
      losses: new Map([['c1', [at('2026-07-01')]]]),
    });
    expect(figures.levels.at(-1)).toMatchObject({
      lostUntreated: { hits: 1, of: 3 },
      againstStated: { statedRisk: 0.5, lost: { hits: 1, of: 2 } },
    });
  });

  it('hold no points against what came of them, whatever scores today', async () => {
    const byRules = aCase('c1', at('2026-06-01'), null, null, {
      riskAtOpening: 78,
      log: [entry('opened', at('2026-06-01'), { level: 'high', risk: '78', basis: 'rules' })],
    });
    const figures = await figuresOf({
      alerts: batches({ ...byRules, evidence: { ...byRules.evidence, basis: 'model' as const, risk: 12 } }),
    });
    expect(figures.levels.at(-1)).toMatchObject({ alerts: 1, againstStated: null });
  });

  it('hold a chance against what came of it at the level it was stated for, though the alert rose later', async () => {
    const stated = (id: string, risk: number, ...raised: readonly string[]) => {
      const alert = aCase(id, at('2026-06-01'), null, null, {
        riskAtOpening: risk,
        log: [
          entry('opened', at('2026-06-01'), { level: 'low', basis: 'model' }),
          ...raised.map((level) => entry('raised', at('2026-06-20'), { level })),
        ],
      });
      return { ...alert, evidence: { ...alert.evidence, basis: 'model' as const } };
    };
    const figures = await figuresOf({
      alerts: batches(stated('c1', 40), stated('c2', 30, 'high')),
      losses: new Map([['c2', [at('2026-07-01')]]]),
    });
    expect(figures.levels.map(({ alerts }) => alerts)).toEqual([1, 0, 1]);
    expect(figures.levels.map(({ againstStated }) => againstStated)).toMatchObject([
      { statedRisk: 0.35, lost: { hits: 1, of: 2 } },
      null,
      null,
    ]);
  });

  it('count how the alerts of the month ended, whenever they were opened', async () => {
    const ended = (id: string, state: ChurnAlert['state']) =>
      someAlert(id, { openedAt: at('2026-08-01'), isOpen: false, state });
    const figures = await figuresOf({
      alerts: batches(
        aCase('c1', at('2026-10-01'), 5, 'saved'),
        aCase('c2', at('2026-08-01'), 5, 'saved'),
        ended('c3', { name: 'receded', at: at('2026-10-03') }),
        ended('c4', { name: 'receded', at: at('2026-10-31') }),
        ended('c5', { name: 'expired', at: at('2026-10-30') }),
        ended('c6', { name: 'expired', at: at('2026-11-02') }),
        someAlert('c7', { openedAt: at('2026-10-01') }),
      ),
    });
    expect(figures.ended).toEqual({ resolved: 1, receded: 2, expired: 1 });
  });

  it('count nothing that was pressed after the month', async () => {
    const opened = at('2026-10-20');
    const late = someAlert('c1', {
      openedAt: opened,
      isOpen: false,
      state: { name: 'resolved', outcome: 'saved', reason: null, byId: 'S01', at: at('2026-11-03') },
    });
    const figures = await figuresOf({ alerts: batches(late) });
    expect(figures.answered).toMatchObject({ hits: 0, of: 1 });
  });

  it('show the time to action only where five people or more acted', async () => {
    const acted = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        someAlert(`c${index}`, {
          openedAt: at('2026-06-01'),
          log: [
            entry('posted', at('2026-06-01')),
            { ...entry('taken', at('2026-06-02')), byId: `S0${index}` },
          ],
        }),
      );
    const four = await figuresOf({ alerts: batches(...acted(4)) });
    expect(four.hoursToAction).toEqual({ median: null, alerts: 4, isWithheld: true });
    const five = await figuresOf({ alerts: batches(...acted(5)) });
    expect(five.hoursToAction).toEqual({ median: 24, alerts: 5, isWithheld: false });
    expect(JSON.stringify(five)).not.toContain('S0');
  });

  it('keep up with a hundred thousand alerts', async () => {
    async function* many(): AsyncGenerator<ChurnAlert[]> {
      const alert = aCase('c', at('2026-06-01'), 5, 'saved');
      for (let batch = 0; batch < 100; batch++) {
        yield Array.from({ length: 1_000 }, (_, index) => ({ ...alert, subjectId: `c${batch}-${index}` }));
      }
    }
    const figures = await figuresOf({ alerts: many() });
    expect(figures.savedOfContacted).toMatchObject({ hits: 100_000, of: 100_000 });
  });

  it('count surveys within 90 days after a contact', async () => {
    const figures = await figuresOf({
      alerts: batches(aCase('c1', at('2026-06-01'), 24, 'saved')),
      surveys: [
        { customerId: 'c1', at: at('2026-07-01'), share: 0.8 },
        { customerId: 'c1', at: at('2026-05-01'), share: 0 },
        { customerId: 'c1', at: at('2026-09-30'), share: 0 },
        { customerId: 'c2', at: at('2026-07-01'), share: 0 },
      ],
    });
    expect(figures.surveys).toEqual({ mean: 0.8, answers: 1 });
  });
});
