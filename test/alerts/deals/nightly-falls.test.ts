import { describe, expect, it } from 'vitest';
import { actOnAlert } from '../../../src/alerts/act.js';
import { tellDrops } from '../../../src/alerts/deals/tell-drops.js';
import { scoreOpenDeals } from '../../../src/deals/live/score-open-deals.js';
import { DAY_MS } from '../../../src/domain/time.js';
import { ada, bo, cleo, nordlys } from '../../chat/workplace.js';
import { memoryStores } from '../../memory/memory-stores.js';
import { alertSettings } from '../../support/alerts.js';
import { someDeal, someWinScore } from '../../support/deal-alerts.js';

const DEAL = 'crm:D1';
/** Nobody has quiet hours then: what waits for the morning list is told there. */
const MONDAY = new Date('2026-03-02T09:00:00Z');

/** Ada's deal, of which nothing is heard: each night has a chance of its own. */
async function quietDeal() {
  const stores = memoryStores();
  await stores.staff.upsert([ada(), bo(), cleo()]);
  await stores.customers.upsert([nordlys()]);
  await stores.deals.markDirty([DEAL]);
  await stores.deals.saveRebuilt([someDeal(DEAL)]);
  const clock = { now: MONDAY };
  const dependencies = {
    stores,
    settings: alertSettings(),
    now: () => clock.now,
    matters: () => true,
    onStep: () => undefined,
  };
  const nightOf = (day: number) => new Date(MONDAY.getTime() + day * DAY_MS);
  return {
    stores,
    open: () => stores.alerts.findOpenMany('win', [DEAL]),
    deliveries: async () => {
      const all = await stores.alerts.ofSubjects('win', [DEAL]);
      return (await Promise.all(all.map(({ id }) => stores.deliveries.ofAlert(id)))).flat();
    },
    async night(day: number, chance: number, dies = false) {
      const asOf = nightOf(day);
      clock.now = asOf;
      const scorer = {
        modelId: 'win.1',
        shadow: () => null,
        score: async () => [someWinScore(DEAL, 1, { chance, asOf })],
      };
      return scoreOpenDeals(stores, scorer, asOf, async (rescored) => {
        if (dies) throw new Error('killed');
        return tellDrops(dependencies, rescored);
      });
    },
    async answer() {
      const [alert] = await stores.alerts.findOpenMany('win', [DEAL]);
      if (alert === undefined) throw new Error('there is no alert');
      const act = actOnAlert({ ...dependencies, directTargets: () => [] });
      await act(alert.id, { name: 'resolve', outcome: 'still_open', reason: null }, 'S01');
    },
  };
}

describe('a deal that time alone moves', () => {
  it('is told by the night in which it has fallen far enough', async () => {
    const deal = await quietDeal();
    await deal.night(0, 0.67);
    await deal.night(1, 0.6);
    expect(await deal.open()).toEqual([]);
    await deal.night(2, 0.55);
    expect((await deal.open())[0]?.log[0]?.details).toMatchObject({ from: '67', to: '55' });
    expect(await deal.deliveries()).toHaveLength(1);
  });

  it('is told once, however often a night is done again, and falls further on the same card', async () => {
    const deal = await quietDeal();
    await deal.night(0, 0.67);
    await deal.night(1, 0.52);
    await deal.night(1, 0.52);
    await deal.night(2, 0.52);
    expect(await deal.deliveries()).toHaveLength(1);
    await deal.night(3, 0.4);
    await deal.night(3, 0.4);
    expect(await deal.open()).toHaveLength(1);
    expect((await deal.deliveries()).map(({ content }) => content.kind)).toEqual([
      'alert_card',
      'alert_reply',
    ]);
  });

  it('is told by whoever does the night again after a process died before telling', async () => {
    const deal = await quietDeal();
    await deal.night(0, 0.67);
    expect((await deal.night(1, 0.52, true)).untold?.message).toContain('killed');
    expect(await deal.open()).toEqual([]);
    await deal.night(1, 0.52);
    expect(await deal.open()).toHaveLength(1);
  });

  it('is a new matter when it falls on after an answer', async () => {
    const deal = await quietDeal();
    await deal.night(0, 0.67);
    await deal.night(1, 0.52);
    await deal.answer();
    await deal.night(2, 0.5);
    expect(await deal.open()).toEqual([]);
    await deal.night(3, 0.41);
    expect((await deal.open())[0]?.id).toBe(`win:${DEAL}:1:2026-03-05T09:00:00.000Z`);
    await deal.night(3, 0.41);
    expect(await deal.open()).toHaveLength(1);
  });
});
