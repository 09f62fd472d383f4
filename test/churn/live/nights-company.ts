import { decideAlerts } from '../../../src/alerts/decide.js';
import { churnContext } from '../../../src/churn/context.js';
import { rescoreCustomers } from '../../../src/churn/live/rescore-customers.js';
import { openScorer } from '../../../src/churn/model/open-scorer.js';
import { churnSubjects } from '../../../src/churn/subjects.js';
import type { EventPayload } from '../../../src/domain/event.js';
import type { Step } from '../../../src/domain/step.js';
import { rebuildHistories } from '../../../src/history/rebuild.js';
import { at, event, order } from '../../history/make-events.js';
import { memoryStores } from '../../memory/memory-stores.js';
import { alertSettings, someCustomer, somePerson } from '../../support/alerts.js';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** A Monday. */
const FIRST_NIGHT = new Date('2026-03-02T02:00:00Z');

export const IDS = ['erp:1', 'erp:2', 'erp:3', 'erp:4', 'erp:5', 'erp:6'];

export type Company = Awaited<ReturnType<typeof nightsCompany>>;

/** Six customers that ordered each month, half of whom have stopped; scored by rules, night after night. */
export async function nightsCompany() {
  const stores = memoryStores();
  const settings = alertSettings();
  const clock = { now: FIRST_NIGHT };
  const now = () => clock.now;
  await stores.customers.upsert(IDS.map((id) => someCustomer(id, { ownerId: 'S01' })));
  await stores.staff.upsert([somePerson('S01')]);
  const scorer = () =>
    openScorer({ stores, rules: settings, explain: 'reached', onUnusable: () => undefined });
  const tell = async (id: string, name: string, happenedAt: Date, payload: EventPayload) => {
    await stores.events.append([event(name, happenedAt, payload, { customerId: id })]);
    await stores.histories.markDirty([id]);
    await rebuildHistories(stores, { batchSize: 10 });
  };
  for (const [place, customerId] of IDS.entries()) {
    const last = place % 2 === 0 ? 24 : 20;
    const months = Array.from({ length: last }, (_, month) => new Date(Date.UTC(2024, 2 + month, 3 + place)));
    await stores.events.append(
      months.map((date) =>
        order(date.toISOString().slice(0, 10), 10_000, { customerId, knownAt: at(date.toISOString()) }),
      ),
    );
  }
  // So that there is a source of such facts before the first night.
  const rumour = { type: 'outside_fact', fact: 'other', strength: 'weak' } as const;
  await stores.events.append([event('F1', at('2026-02-20'), rumour, { customerId: 'erp:6' })]);
  await stores.histories.markDirty(IDS);
  await rebuildHistories(stores, { batchSize: 10 });
  const night = async () => {
    const run = (await stores.runs.lastFinished('score-churn')) ?? null;
    return run?.context == null ? null : { runId: run.id, context: run.context };
  };
  return {
    stores,
    clock,
    tell,
    /** @param nth night from the first one; during it `meanwhile` happens at each step. */
    async night(nth: number, meanwhile: (step: Step | 'claimed') => Promise<void> = async () => undefined) {
      const asOf = new Date(FIRST_NIGHT.getTime() + nth * DAY_MS);
      clock.now = asOf;
      const period = asOf.toISOString().slice(0, 10);
      const id = `score-churn.${period}`;
      await stores.runs.claim({
        id,
        name: 'score-churn',
        period,
        startedAt: asOf,
        context: null,
        finishedAt: null,
        counts: {},
      });
      const context = await churnContext({
        asOf,
        subjects: churnSubjects(stores, { batchSize: 10 }),
        outcomes: { countLost: async () => 0 },
        isFirstRun: nth === 0,
      });
      await stores.runs.setContext(id, context);
      await meanwhile('claimed');
      for await (const subjects of churnSubjects(stores, { batchSize: 2 })) {
        const results = await (await scorer()).score(subjects, context, id);
        await stores.scores.save(results.flatMap((result) => (result.ok ? [result.value] : [])));
        await meanwhile('scores written');
      }
      const run = await stores.runs.find(id);
      if (run === null) throw new Error('the run is gone');
      await decideAlerts({ stores, settings, now, onStep: meanwhile }, run);
      await stores.runs.finish(id, clock.now, {});
    },
    async rescore(ids: readonly string[]) {
      // A moment later each time, as clocks go.
      clock.now = new Date(clock.now.getTime() + 1);
      return rescoreCustomers(ids, { stores, night, scorer, now });
    },
    goTo: (nth: number, hour: number) => {
      clock.now = new Date(FIRST_NIGHT.getTime() + nth * DAY_MS + hour * HOUR_MS);
    },
    async decided(nth: number) {
      const decisions: unknown[] = [];
      const period = new Date(FIRST_NIGHT.getTime() + nth * DAY_MS).toISOString().slice(0, 10);
      for await (const batch of stores.decisions.ofRun(`score-churn.${period}`)) decisions.push(...batch);
      return decisions;
    },
  };
}
