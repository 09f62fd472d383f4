import { describe, expect, it } from 'vitest';
import { factorsOnDemand } from '../../src/app/models.js';
import type { Parts } from '../../src/app/parts.js';
import { exampleRun } from '../contracts/stores/example-rows.js';
import { memoryStores } from '../memory/memory-stores.js';
import { someScore } from '../support/alerts.js';

describe('factors made again for whoever asks', () => {
  it('read the night needed last once, and one that isn’t there each time', async () => {
    const own = memoryStores();
    const asked: string[] = [];
    const runs: typeof own.runs = {
      ...own.runs,
      find: (id) => {
        asked.push(id);
        return own.runs.find(id);
      },
    };
    const night = exampleRun('2026-03-02');
    await own.runs.claim(night);
    const parts = {
      stores: { ...own, runs },
      config: { churn: { levels: {}, levelsBySegment: {} } },
      logger: { error: () => undefined },
    };
    const withFactors = factorsOnDemand(parts as unknown as Parts);
    const score = someScore('erp:1', { basis: 'model', modelId: 'churn.1', factors: [], runId: night.id });
    const ofNoNight = { ...score, runId: 'score-churn.2020-01-01' };
    for (let time = 0; time < 2; time++) expect(await withFactors(score, null)).toEqual(score);
    for (let time = 0; time < 2; time++) expect(await withFactors(ofNoNight, null)).toEqual(ofNoNight);
    expect(asked).toEqual([night.id, ofNoNight.runId, ofNoNight.runId]);
  });
});
