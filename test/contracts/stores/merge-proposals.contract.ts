import { describe, expect, it } from 'vitest';
import { type MergeProposal, mergeProposalId } from '../../../src/domain/merge-proposal.js';
import type { MergeProposalStore } from '../../../src/stores/merge-proposals.js';
import { idsOf } from './collect.js';
import { day } from './example-rows.js';
import { HOSTILE_TEXTS } from './hostile-texts.js';

export function mergeProposalStoreContract(freshStore: () => Promise<MergeProposalStore>): void {
  describe('a merge proposal store', () => {
    it('keeps every field and leaves alone what is there', async () => {
      const store = await freshStore();
      const decided = exampleProposal('2', {
        state: 'merged',
        decidedById: 'anna',
        decidedAt: day(4),
        isSettled: false,
        targets: [{ platform: 'slack', kind: 'channel', id: 'C1' }],
        isCardStale: true,
      });
      expect(await store.add([exampleProposal('1'), decided])).toBe(2);
      expect(await store.add([exampleProposal('1', { state: 'merged' })])).toBe(0);
      expect(await store.find('1')).toStrictEqual(exampleProposal('1'));
      expect(await store.find('2')).toStrictEqual(decided);
      expect(await store.find('3')).toBeNull();
      expect(idsOf(await store.findMany(['1', '2', '9'])).sort()).toEqual(['1', '2']);
      expect(await store.findMany([])).toEqual([]);
    });

    it('lists those in a state, the weightiest first', async () => {
      const store = await freshStore();
      await store.add([
        exampleProposal('a', { weightMinor: 5 }),
        exampleProposal('b', { weightMinor: 900 }),
        exampleProposal('c', { weightMinor: 5 }),
        exampleProposal('d', { weightMinor: 1e12, state: 'kept_apart' }),
      ]);
      expect(idsOf(await store.inState('proposed', 10))).toEqual(['b', 'a', 'c']);
      expect(idsOf(await store.inState('proposed', 2))).toEqual(['b', 'a']);
      expect(await store.inState('merged', 10)).toEqual([]);
    });

    it('lets one of many who decide at once win', async () => {
      const store = await freshStore();
      await store.add([exampleProposal('1')]);
      const wins = await Promise.all(
        Array.from({ length: 8 }, (_, index) =>
          store.compareAndSet(
            exampleProposal('1', { state: 'merged', decidedById: `S${index}`, version: 2 }),
          ),
        ),
      );
      expect(wins.filter((won) => won)).toHaveLength(1);
      expect(await store.compareAndSet(exampleProposal('1', { version: 2 }))).toBe(false);
    });

    it('finds decisions without their effect and cards that are behind', async () => {
      const store = await freshStore();
      await store.add([
        exampleProposal('1', { isSettled: false, isCardStale: true }),
        exampleProposal('2'),
        exampleProposal('3', { isSettled: false }),
      ]);
      expect(idsOf(await store.unsettled(10))).toEqual(['1', '3']);
      expect(idsOf(await store.unsettled(1))).toEqual(['1']);
      expect(idsOf(await store.withStaleCard(10))).toEqual(['1']);
      expect(await store.clearStaleCard('1', 2)).toBe(false);
      expect(await store.clearStaleCard('1', 1)).toBe(true);
      expect(await store.withStaleCard(10)).toEqual([]);
    });

    it('takes hostile texts as texts', async () => {
      const store = await freshStore();
      for (const text of HOSTILE_TEXTS) {
        const id = mergeProposalId('erp:1', text);
        await store.add([exampleProposal(id, { fromId: text })]);
        expect(await store.find(id)).toMatchObject({ fromId: text });
      }
      expect(await store.inState('proposed', 100)).toHaveLength(new Set(HOSTILE_TEXTS).size);
    });
  });
}

function exampleProposal(id: string, over: Partial<MergeProposal> = {}): MergeProposal {
  return {
    id,
    fromId: 'crm:2',
    intoId: 'erp:1',
    evidence: ['same_name', 'same_phone'],
    weightMinor: 100,
    proposedAt: day(3),
    state: 'proposed',
    decidedById: null,
    decidedAt: null,
    isSettled: true,
    version: 1,
    targets: [],
    isCardStale: false,
    ...over,
  };
}
