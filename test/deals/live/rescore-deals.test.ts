import { describe, expect, it } from 'vitest';
import type { DealScorer } from '../../../src/deals/live/deal-scorer.js';
import { type RescoredDeal, rescoreDeals } from '../../../src/deals/live/rescore-deals.js';
import type { DealEvent, DealEventPayload } from '../../../src/domain/deal-event.js';
import { partitionOf } from '../../../src/domain/partition.js';
import { memoryStores } from '../../memory/memory-stores.js';
import { someWinScore } from '../../support/deal-alerts.js';

const NOW = new Date('2026-03-02T09:00:00Z');

describe('rescoring deals', () => {
  it('makes one rebuild and one score of several events', async () => {
    const desk = office();
    await desk.tell('D1', OPENED);
    await desk.tell('D1', { type: 'interest', kind: 'download' });
    await desk.tell('D1', { type: 'budget', isConfirmed: true });
    expect(await desk.rescore('D1')).toEqual({ scored: 1, unchanged: 0, overtaken: 0, parked: 0 });
    expect(desk.scoredVersions).toEqual([3]);
    expect((await desk.stores.deals.find('D1'))?.entries).toHaveLength(3);
    expect(await desk.marked()).toEqual([]);
  });

  it('tells of the score before, and of a closed deal without one', async () => {
    const desk = office();
    await desk.tell('D1', OPENED);
    await desk.rescore('D1');
    await desk.tell('D1', { type: 'competitor', name: null, isIn: true });
    await desk.rescore('D1');
    expect(desk.told.at(-1)).toMatchObject({ score: { dealVersion: 2 }, before: { dealVersion: 1 } });
    await desk.tell('D1', { type: 'closed', isWon: true, reason: null });
    await desk.rescore('D1');
    expect(desk.told.at(-1)).toMatchObject({ score: null, deal: { state: { closed: { isWon: true } } } });
    expect(desk.scoredVersions).toEqual([1, 2]);
  });

  it('leaves the mark where it was cut off, and scores no version twice afterwards', async () => {
    const desk = office();
    await desk.tell('D1', OPENED);
    desk.dies.whenTelling = true;
    await expect(desk.rescore('D1')).rejects.toThrow('killed');
    expect(await desk.marked()).toEqual(['D1']);
    expect((await desk.stores.winScores.find('D1'))?.dealVersion).toBe(1);
    desk.dies.whenTelling = false;
    expect(await desk.rescore('D1')).toEqual({ scored: 0, unchanged: 1, overtaken: 0, parked: 0 });
    expect(desk.scoredVersions).toEqual([1]);
    expect(desk.told.at(-1)).toMatchObject({ score: { dealVersion: 1 } });
    expect(await desk.marked()).toEqual([]);
  });

  it('leaves a deal that got another event meanwhile to whoever comes next', async () => {
    const desk = office();
    await desk.tell('D1', OPENED);
    desk.dies.meanwhile = () => desk.tell('D1', { type: 'interest', kind: 'mail_open' });
    expect(await desk.rescore('D1')).toMatchObject({ scored: 1, overtaken: 1 });
    desk.dies.meanwhile = null;
    expect(await desk.marked()).toEqual(['D1']);
    expect(await desk.rescore('D1')).toMatchObject({ scored: 1, overtaken: 0 });
    expect((await desk.stores.winScores.find('D1'))?.dealVersion).toBe(2);
  });

  it('lets events wait whose deal nobody has opened', async () => {
    const desk = office();
    await desk.tell('D1', { type: 'interest', kind: 'download' });
    expect(await desk.rescore('D1')).toEqual({ scored: 0, unchanged: 0, overtaken: 0, parked: 1 });
    expect(await desk.marked()).toEqual([]);
    await desk.tell('D1', OPENED);
    await desk.rescore('D1', 'never told of');
    expect((await desk.stores.deals.find('D1'))?.entries).toHaveLength(2);
  });
});

const OPENED: DealEventPayload = {
  type: 'opened',
  name: 'Packaging line',
  customerId: null,
  ownerId: 'S01',
  product: null,
  stage: 'proposal',
  amountMinor: 100_00,
  listPriceMinor: null,
  currency: 'EUR',
  expectedCloseAt: null,
  leadSource: null,
  leadId: null,
};

function office() {
  const stores = memoryStores();
  const scoredVersions: number[] = [];
  const told: RescoredDeal[] = [];
  const dies: { whenTelling: boolean; meanwhile: (() => Promise<void>) | null } = {
    whenTelling: false,
    meanwhile: null,
  };
  let events = 0;
  const scorer: DealScorer = {
    modelId: 'win.1',
    shadow: () => null,
    async score(deals) {
      await dies.meanwhile?.();
      return deals.map(({ id, version }) => {
        scoredVersions.push(version);
        return someWinScore(id, version, { partition: partitionOf(id), asOf: NOW });
      });
    },
  };
  return {
    stores,
    scoredVersions,
    told,
    dies,
    async tell(dealId: string, payload: DealEventPayload) {
      events += 1;
      const event: DealEvent = {
        id: `E${events}`,
        key: `crm:${payload.type}:${events}`,
        dealId,
        occurredAt: new Date(NOW.getTime() - 60_000 + events),
        knownAt: new Date(NOW.getTime() - 60_000 + events),
        importId: 'told',
        importedAt: NOW,
        payload,
      };
      await stores.dealEvents.append([event]);
      await stores.deals.markDirty([dealId]);
    },
    rescore: (...dealIds: string[]) =>
      rescoreDeals(
        {
          stores,
          scorer,
          teamOf: () => 'nordics',
          now: () => NOW,
          async tell(rescored) {
            if (dies.whenTelling) throw new Error('killed');
            told.push(...rescored);
          },
        },
        dealIds,
      ),
    async marked() {
      const ids: string[] = [];
      for await (const batch of stores.deals.dirty(10)) ids.push(...batch.map(({ dealId }) => dealId));
      return ids;
    },
  };
}
