import { describe, expect, it } from 'vitest';
import type { DecisionStore } from '../../../src/stores/decisions.js';
import { collect, idsOf } from './collect.js';
import { day, exampleDecision } from './example-rows.js';

export function decisionStoreContract(freshStore: () => Promise<DecisionStore>): void {
  describe('a decision store', () => {
    it('keeps every field of a decision', async () => {
      const store = await freshStore();
      const decisions = [
        exampleDecision('run.1', 'erp:1'),
        exampleDecision('run.1', 'erp:2', {
          level: null,
          alertId: null,
          arm: 'control',
          assignmentChance: 0.2,
        }),
      ];
      await store.append(decisions);
      expect((await collect(store.ofRun('run.1'))).flat()).toStrictEqual(decisions);
    });

    it('leaves decisions alone that are there and writes those around them', async () => {
      const store = await freshStore();
      await store.append([exampleDecision('run.1', 'erp:2')]);
      await store.append(['erp:1', 'erp:2', 'erp:3'].map((id) => exampleDecision('run.1', id, { risk: 1 })));
      const found = (await collect(store.ofRun('run.1'))).flat();
      expect(found.map(({ subjectId, risk }) => [subjectId, risk])).toEqual([
        ['erp:1', 1],
        ['erp:2', 78],
        ['erp:3', 1],
      ]);
      await store.append([]);
    });

    it('walks what would have alerted in a period, the earliest first', async () => {
      const store = await freshStore();
      await store.append([
        exampleDecision('run.2', 'erp:1', { asOf: day(12) }),
        exampleDecision('run.1', 'erp:2', { asOf: day(11) }),
        exampleDecision('run.1', 'erp:3', { asOf: day(11), wouldHaveAlerted: false }),
        exampleDecision('run.0', 'erp:1', { asOf: day(9) }),
        exampleDecision('run.3', 'erp:1', { asOf: day(13) }),
      ]);
      const walked = (await collect(store.wouldHaveAlerted(day(10), day(13)))).flat();
      expect(idsOf(walked)).toEqual(['run.1|erp:2', 'run.2|erp:1']);
      expect(walked[0]).toStrictEqual(exampleDecision('run.1', 'erp:2', { asOf: day(11) }));
    });

    it('finds those of a run about some subjects', async () => {
      const store = await freshStore();
      await store.append(['erp:1', 'erp:2', 'erp:3'].map((id) => exampleDecision('run.1', id)));
      await store.append([exampleDecision('run.2', 'erp:2')]);
      const found = await store.ofSubjects('run.1', ['erp:3', 'erp:2', 'erp:9']);
      expect(new Set(idsOf(found))).toEqual(new Set(['run.1|erp:2', 'run.1|erp:3']));
      expect(await store.ofSubjects('run.3', ['erp:1'])).toEqual([]);
      expect(await store.ofSubjects('run.1', [])).toEqual([]);
    });

    it('walks one run alone, by id', async () => {
      const store = await freshStore();
      const subjects = Array.from({ length: 1_200 }, (_, index) => `erp:${index}`);
      await store.append(subjects.map((id) => exampleDecision('run.1', id)));
      await store.append([exampleDecision('run.2', 'erp:1')]);
      const walked = (await collect(store.ofRun('run.1'))).flat();
      expect(idsOf(walked)).toEqual(subjects.map((id) => `run.1|${id}`).sort());
      expect(await collect(store.ofRun('run.3'))).toEqual([]);
    });
  });
}
