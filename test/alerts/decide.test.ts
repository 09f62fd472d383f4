import { describe, expect, it } from 'vitest';
import { actOnAlert } from '../../src/alerts/act.js';
import { decideAlerts } from '../../src/alerts/decide.js';
import type { Alert } from '../../src/domain/alert.js';
import type { Decision } from '../../src/domain/decision.js';
import type { Run } from '../../src/domain/run.js';
import type { Score } from '../../src/domain/score.js';
import type { Step } from '../../src/domain/step.js';
import type { Stores } from '../../src/stores/stores.js';
import { memoryStores } from '../memory/memory-stores.js';
import { alertSettings, readiness, someCustomer, somePerson, someScore } from '../support/alerts.js';
import { mortalStores } from '../support/mortal-stores.js';
import { poisonedStores } from '../support/poisoned-stores.js';

const DAY_MS = 86_400_000;

describe('deciding over a run', () => {
  it('opens one alert with card and clock for a high score, and keeps one decision per subject', async () => {
    const company = await someCompany(['C1', 'C2']);
    await night(company, 0, [someScore('C1'), someScore('C2', { risk: 12, level: null, mayAlert: false })]);
    const alert = await company.stores.alerts.findOpen('churn', 'C1');
    expect(alert).toMatchObject({ placement: 'carded', level: 'high', ownerId: 'S01', deputyId: 'S02' });
    // Raised Monday 04:10 in Oslo, due Wednesday at the same time of day.
    expect(alert?.dueAt).toEqual(new Date('2026-03-04T03:10:00Z'));
    expect(await company.stores.alerts.findOpen('churn', 'C2')).toBeNull();
    expect((await decisions(company, 0)).map(({ subjectId, action }) => [subjectId, action])).toEqual([
      ['C1', 'opened_card'],
      ['C2', 'none'],
    ]);
    expect(
      (await company.stores.deliveries.ofAlert(alert?.id ?? '')).map(({ target }) => target.id).sort(),
    ).toEqual(['C01', 'C02']);
  });

  it('changes nothing when it runs twice', async () => {
    const company = await someCompany(['C1', 'C2', 'C3']);
    const scores = ['C1', 'C2', 'C3'].map((id) => someScore(id));
    await night(company, 0, scores);
    const before = await everything(company);
    await night(company, 0, scores);
    expect(await everything(company)).toEqual(before);
  });

  it.each<Step>(['decisions written', 'alert written', 'delivery pending'])(
    'ends alike when it is cut off at "%s" and run again',
    async (step) => {
      const ids = ['C1', 'C2', 'C3'];
      const whole = await someCompany(ids);
      await night(
        whole,
        0,
        ids.map((id) => someScore(id)),
      );
      const cut = await someCompany(ids);
      await expect(
        night(
          cut,
          0,
          ids.map((id) => someScore(id)),
          step,
        ),
      ).rejects.toThrow('killed');
      await night(
        cut,
        0,
        ids.map((id) => someScore(id)),
      );
      expect(await everything(cut)).toEqual(await everything(whole));
    },
  );

  it('leaves a subject that fails as it was, decides over all others, and names it', async () => {
    const company = await someCompany(['C1', 'C2', 'C3']);
    const poisoned = poisonedStores(company.stores, 'C2');
    const scores = ['C1', 'C2', 'C3'].map((id) => someScore(id));
    const { counts, failure } = await night({ ...company, stores: poisoned }, 0, scores);
    expect(counts).toMatchObject({ scored: 3, opened: 2, carded: 2 });
    expect(failure?.message).toContain('C2');
    expect(failure?.errors).toHaveLength(1);
    // Mended, the same run brings what was missing.
    expect(await night(company, 0, scores)).toMatchObject({ failure: null });
    expect(await company.stores.alerts.findOpenMany('churn', ['C1', 'C2', 'C3'])).toHaveLength(3);
  });

  it('floods nobody on the first run: five cards per owner, the rest on a list without a clock, one summary', async () => {
    const ids = Array.from({ length: 12 }, (_, index) => `C${index + 10}`);
    const company = await someCompany(ids, { isFirstRun: true });
    await night(
      company,
      0,
      ids.map((id, index) => someScore(id, { risk: 70 + index })),
    );
    const alerts = await company.stores.alerts.openOfOwner('S01', 100);
    const cards = alerts.filter(({ placement }) => placement === 'carded');
    expect(cards.map(({ subjectId }) => subjectId).sort()).toEqual(['C17', 'C18', 'C19', 'C20', 'C21']);
    expect(alerts.filter(({ placement, dueAt }) => placement === 'listed' && dueAt === null)).toHaveLength(7);
    const summary = await company.stores.deliveries.find('score-churn.2026-03-02|summary|slack-channel-C03');
    expect(summary?.content.kind).toBe('first_run_summary');
  });

  it('tells each owner directly about the first run where there is no channel for it', async () => {
    const direct = { platform: 'slack', channels: {}, churn: [{ to: 'owner' }] } as const;
    const company = await someCompany(['C1'], { isFirstRun: true, settings: { routing: direct } });
    await night(company, 0, [someScore('C1')]);
    const waiting = await company.stores.deliveries.unsent('slack-person-US01', 10);
    expect(waiting.map(({ content }) => content.kind).sort()).toEqual(['alert_card', 'first_run_summary']);
  });

  it('floods nobody either whose team steps up on a later night: five cards, a list, and a word about it', async () => {
    const early = ['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7'];
    const late = Array.from({ length: 12 }, (_, index) => `L${index + 10}`);
    const company = await someCompany([...early, ...late]);
    await company.stores.customers.upsert(
      late.map((id) => someCustomer(id, { ownerId: 'S02', team: 'late', yearlyValueMinor: null })),
    );
    const observing = alertSettings({ stageOf: (team) => (team === 'late' ? 'observe' : 'act') });
    const scores = (nightNumber: number, ids: readonly string[]) =>
      ids.map((id, index) => dated(someScore(id, { risk: 70 + index }), nightNumber));
    await night({ ...company, settings: observing }, 0, scores(0, [...early.slice(0, 1), ...late]));
    expect(await company.stores.alerts.openOfOwner('S02', 100)).toEqual([]);

    await night(company, 1, scores(1, [...early, ...late]));
    const placed = async (ownerId: string, placement: Alert['placement']) =>
      (await company.stores.alerts.openOfOwner(ownerId, 100)).filter(
        (alert) => alert.placement === placement,
      );
    const cards = await placed('S02', 'carded');
    expect(cards.map(({ subjectId }) => subjectId).sort()).toEqual(['L17', 'L18', 'L19', 'L20', 'L21']);
    const listed = await placed('S02', 'listed');
    expect(listed.map(({ dueAt, clock }) => [dueAt, clock])).toEqual(Array(7).fill([null, null]));
    // Whoever knows the cards gets every high one at once.
    expect(await placed('S01', 'carded')).toHaveLength(7);
    const told = await company.stores.deliveries.unsent('slack-person-US02', 10);
    const eight = new Date('2026-03-03T07:00:00Z');
    expect(told.map(({ content, state }) => [content, state])).toEqual([
      [
        { kind: 'first_run_summary', runId: 'score-churn.2026-03-03', staffId: 'S02' },
        { name: 'pending', attempts: 0, notBefore: eight },
      ],
    ]);

    const before = await everything(company);
    await night(company, 1, scores(1, [...early, ...late]));
    expect(await everything(company)).toEqual(before);
    await night(company, 2, scores(2, [...early, ...late]));
    expect(await placed('S02', 'carded')).toHaveLength(5);
  });

  it.each(['medium', 'high'] as const)(
    'works off a list of %s alerts as the owner works through, within the budget a day',
    async (level) => {
      const ids = Array.from({ length: 12 }, (_, index) => `C${index + 10}`);
      const company = await someCompany(ids, { isFirstRun: true });
      const base = level === 'high' ? 75 : 55;
      const scores = (nightNumber: number) =>
        ids.map((id, index) => dated(someScore(id, { risk: base + index, level }), nightNumber));
      const carded = async () =>
        (await company.stores.alerts.openOfOwner('S01', 100)).filter(
          ({ placement }) => placement === 'carded',
        );
      const act = actOnAlert({
        stores: company.stores,
        now: () => company.now(0),
        directTargets: () => [],
        settings: alertSettings(),
      });
      await night(company, 0, scores(0));
      company.isFirstRun = false;
      // Nobody has touched the five cards: no others come.
      await night(company, 1, scores(1));
      expect(await carded()).toHaveLength(5);
      for (const { id } of (await carded()).slice(0, 3)) await act(id, { name: 'take' }, 'S01');
      await night(company, 2, scores(2));
      expect(await carded()).toHaveLength(8);
      await night(company, 2, scores(2));
      expect(await carded()).toHaveLength(8);
    },
  );

  it('keeps an alert on the list while it has nowhere to go, and posts it once there is a route', async () => {
    const nowhere = { platform: 'slack', channels: {}, churn: [{ to: 'alerts' }] } as const;
    const company = await someCompany(['C1'], { settings: { routing: nowhere } });
    expect((await night(company, 0, [someScore('C1')])).counts.withoutTarget).toBe(1);
    expect((await decisions(company, 0)).map(({ action }) => action)).toEqual(['opened_listed']);
    expect(await company.stores.alerts.findOpen('churn', 'C1')).toMatchObject({
      placement: 'listed',
      dueAt: null,
    });
    await night({ ...company, settings: alertSettings() }, 1, [dated(someScore('C1'), 1)]);
    expect(await company.stores.alerts.findOpen('churn', 'C1')).toMatchObject({ placement: 'carded' });
  });

  it('ends the alert of a customer that is said to be lost and so is not scored any more', async () => {
    const company = await someCompany(['C1', 'C2']);
    await night(company, 0, [someScore('C1'), someScore('C2')]);
    await company.stores.outcomes.add([
      {
        id: 'crm:1',
        customerId: 'C1',
        outcome: 'lost',
        reason: null,
        occurredAt: company.now(0),
        knownAt: company.now(0),
        saidBy: null,
        alertId: null,
        about: null,
        revokedAt: null,
      },
    ]);
    await night(company, 1, [dated(someScore('C2'), 1)]);
    expect(await company.stores.alerts.findOpen('churn', 'C1')).toBeNull();
    expect(await company.stores.alerts.findOpen('churn', 'C2')).not.toBeNull();
  });

  it('opens nothing in place of what the same run has ended, when the run is repeated', async () => {
    const company = await someCompany(['C1']);
    await night(company, 0, [someScore('C1')]);
    await night(company, 91, [dated(someScore('C1'), 91)]);
    expect(await company.stores.alerts.findOpen('churn', 'C1')).toBeNull();
    await night(company, 91, [dated(someScore('C1'), 91)]);
    expect(await company.stores.alerts.findOpen('churn', 'C1')).toBeNull();
  });

  it('keeps a rise when somebody presses at the same moment', async () => {
    const company = await someCompany(['C1']);
    await night(company, 0, [someScore('C1', { risk: 55, level: 'medium' })]);
    const act = actOnAlert({
      stores: company.stores,
      now: () => company.now(1),
      directTargets: () => [],
      settings: alertSettings(),
    });
    const { alerts } = company.stores;
    let isPressed = false;
    const compareAndSet: typeof alerts.compareAndSet = async (next) => {
      if (!isPressed) {
        isPressed = true;
        await act(next.id, { name: 'take' }, 'S01');
      }
      return alerts.compareAndSet(next);
    };
    const stores = { ...company.stores, alerts: { ...alerts, compareAndSet } };
    await night({ ...company, stores }, 1, [dated(someScore('C1'), 1)]);
    expect(await alerts.findOpen('churn', 'C1')).toMatchObject({ level: 'high', state: { name: 'taken' } });
  });

  it('lets every high alert pass after the first run, whatever the budget', async () => {
    const ids = Array.from({ length: 9 }, (_, index) => `C${index + 10}`);
    const company = await someCompany(['C1', ...ids]);
    await night(company, 0, [someScore('C1')]);
    await night(company, 1, [someScore('C1'), ...ids.map((id) => dated(someScore(id), 1))]);
    const alerts = await company.stores.alerts.openOfOwner('S01', 100);
    expect(alerts.every(({ placement }) => placement === 'carded')).toBe(true);
    expect(alerts).toHaveLength(10);
  });

  it('says it in the thread when the level rises, and shows the card to management too', async () => {
    const company = await someCompany(['C1']);
    await night(company, 0, [someScore('C1', { risk: 55, level: 'medium' })]);
    await night(company, 1, [dated(someScore('C1'), 1)]);
    const alert = await company.stores.alerts.findOpen('churn', 'C1');
    expect(alert).toMatchObject({ level: 'high', isCardStale: true });
    expect(alert?.dueAt).toEqual(new Date('2026-03-05T03:10:00Z'));
    const steps = (await company.stores.deliveries.ofAlert(alert?.id ?? '')).map(({ id }) =>
      id.split('|').slice(1),
    );
    expect(steps.sort()).toEqual([
      ['card', 'slack-channel-C01'],
      ['card', 'slack-channel-C02'],
      ['raised-2', 'slack-channel-C01'],
    ]);
  });

  it('ends an alert as receded after 14 days below its level, not before', async () => {
    const company = await someCompany(['C1']);
    await night(company, 0, [someScore('C1')]);
    for (let day = 1; day <= 15; day++) {
      await night(company, day, [dated(someScore('C1', { risk: 20, level: null, mayAlert: false }), day)]);
      const open = await company.stores.alerts.findOpen('churn', 'C1');
      expect(open === null).toBe(day === 15);
    }
  });

  it('does not raise the same matter again the night after somebody said it was never at risk', async () => {
    const company = await someCompany(['C1']);
    await night(company, 0, [someScore('C1')]);
    const alert = await company.stores.alerts.findOpen('churn', 'C1');
    const act = actOnAlert({
      stores: company.stores,
      now: () => company.now(0),
      directTargets: () => [],
      settings: alertSettings(),
    });
    await act(alert?.id ?? '', { name: 'resolve', outcome: 'never_at_risk', reason: 'summer stop' }, 'S01');
    await night(company, 1, [dated(someScore('C1'), 1)]);
    expect(await company.stores.alerts.findOpen('churn', 'C1')).toBeNull();
    // A reason that was not there then is a new matter.
    const postponed = {
      signal: 'postponed_meetings',
      strength: 'weak',
      points: 10,
      values: { count: 2 },
      variant: 'own',
    } as const;
    const base = someScore('C1');
    await night(company, 2, [dated({ ...base, factors: [...base.factors, postponed] }, 2)]);
    expect(await company.stores.alerts.findOpen('churn', 'C1')).not.toBeNull();
  });
});

it('lets one of fifty simultaneous presses win and tells the others who has it', async () => {
  const company = await someCompany(['C1']);
  await night(company, 0, [someScore('C1')]);
  const alert = await company.stores.alerts.findOpen('churn', 'C1');
  const act = actOnAlert({
    stores: company.stores,
    now: () => company.now(0),
    directTargets: () => [],
    settings: alertSettings(),
  });
  const results = await Promise.all(
    Array.from({ length: 50 }, (_, index) => act(alert?.id ?? '', { name: 'take' }, `P${index}`)),
  );
  expect(results.filter((result) => result.ok)).toHaveLength(1);
  const refusals = results.flatMap((result) => (result.ok ? [] : [result.refusal.reason]));
  expect(new Set(refusals)).toEqual(new Set(['taken_by']));
});

interface Company {
  readonly stores: Stores;
  readonly settings: ReturnType<typeof alertSettings>;
  readonly now: (day: number) => Date;
  isFirstRun: boolean;
}

async function someCompany(
  ids: readonly string[],
  options: { isFirstRun?: boolean; settings?: Parameters<typeof alertSettings>[0] } = {},
): Promise<Company> {
  const stores = memoryStores();
  await stores.customers.upsert(ids.map((id) => someCustomer(id)));
  await stores.staff.upsert([
    somePerson('S01', { deputyId: 'S02', leaderId: 'S03' }),
    somePerson('S02'),
    somePerson('S03'),
  ]);
  return {
    stores,
    settings: alertSettings(options.settings),
    now: (day) => new Date(Date.parse('2026-03-02T03:10:00Z') + day * DAY_MS),
    isFirstRun: options.isFirstRun ?? false,
  };
}

function dated(score: Score, day: number): Score {
  const asOf = new Date(score.asOf.getTime() + day * DAY_MS);
  return { ...score, asOf, runId: `score-churn.${asOf.toISOString().slice(0, 10)}` };
}

async function night(company: Company, day: number, scores: readonly Score[], killAt?: Step) {
  const { stores, settings } = company;
  const run = someRun(day, company.isFirstRun);
  await stores.scores.save(scores.map((score) => ({ ...score, runId: run.id })));
  const process = mortalStores(stores);
  const decided = await decideAlerts(
    {
      stores: process.stores,
      settings,
      now: () => company.now(day),
      onStep: (step) => {
        if (step === killAt) process.die();
      },
    },
    run,
  );
  if (process.isDead()) throw new Error('killed');
  return decided;
}

function someRun(day: number, isFirstRun: boolean): Run {
  const asOf = new Date(Date.parse('2026-03-02T03:00:00Z') + day * DAY_MS);
  return {
    id: `score-churn.${asOf.toISOString().slice(0, 10)}`,
    name: 'score-churn',
    period: asOf.toISOString().slice(0, 10),
    startedAt: asOf,
    context: { asOf, orderIntervals: [], coverage: {}, readiness, isFirstRun },
    finishedAt: null,
    counts: {},
  };
}

async function decisions({ stores }: Company, day: number): Promise<Decision[]> {
  const all: Decision[] = [];
  for await (const batch of stores.decisions.ofRun(someRun(day, false).id)) all.push(...batch);
  return all.sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function everything(company: Company) {
  const alerts = (await company.stores.alerts.openOfOwner('S01', 1000)).sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  const deliveries = await Promise.all(alerts.map(({ id }) => company.stores.deliveries.ofAlert(id)));
  const ids = deliveries.flat().sort((a, b) => (a.id < b.id ? -1 : 1));
  return { alerts, deliveries: ids, decisions: await decisions(company, 0) };
}
