import { describe, expect, it } from 'vitest';
import { newestScore, newestScores } from '../../../src/stores/newest-scores.js';
import { memoryStores } from '../../memory/memory-stores.js';
import { someScore } from '../../support/alerts.js';
import { IDS, nightsCompany } from './nights-company.js';

const NOTICE = { type: 'outside_fact', fact: 'notice_given', strength: 'decisive' } as const;

describe('a customer to whom something has happened', () => {
  it('has a new score at once, as of then, beside the one of the night', async () => {
    const { stores, night, goTo, clock, tell, rescore } = await nightsCompany();
    await night(0);
    const before = await stores.scores.find('churn', 'erp:1');
    goTo(0, 12);
    await tell('erp:1', 'N1', clock.now, NOTICE);
    expect(await rescore(['erp:1'])).toBe(1);
    expect(await stores.scores.find('churn', 'erp:1')).toEqual(before);
    const shown = await newestScore(stores, 'churn', 'erp:1');
    expect(shown).toMatchObject({ asOf: clock.now, runId: 'score-churn.2026-03-02', level: 'high' });
    expect(shown?.risk).toBeGreaterThan(before?.risk ?? 100);
    // Until the next night has looked at all.
    await night(1);
    const after = await newestScore(stores, 'churn', 'erp:1');
    expect(after).toEqual(await stores.scores.find('churn', 'erp:1'));
    expect(after?.runId).toBe('score-churn.2026-03-03');
  });

  it('alerts nobody before the night', async () => {
    const { stores, night, goTo, clock, tell, rescore } = await nightsCompany();
    await night(0);
    goTo(0, 12);
    await tell('erp:1', 'N1', clock.now, NOTICE);
    await rescore(IDS);
    expect(await stores.alerts.findOpen('churn', 'erp:1')).toBeNull();
    await night(1);
    expect(await stores.alerts.findOpen('churn', 'erp:1')).toMatchObject({ level: 'high' });
  });

  it('has none before the first night, and none once it may not be assessed any more', async () => {
    const { stores, night, rescore, goTo, clock } = await nightsCompany();
    expect(await rescore(['erp:1'])).toBe(0);
    await night(0);
    goTo(0, 12);
    expect(await rescore(['erp:1', 'erp:2', 'nobody'])).toBe(2);
    await stores.consents.add([
      {
        id: 'crm:1',
        customerId: 'erp:1',
        purpose: 'scoring',
        basis: 'objection',
        givenAt: clock.now,
        until: null,
        knownAt: clock.now,
      },
    ]);
    expect(await rescore(['erp:1', 'erp:2'])).toBe(1);
    const left = await stores.liveScores.findMany('churn', IDS);
    expect(left.map(({ subjectId }) => subjectId)).toEqual(['erp:2']);
  });
});

describe('what is known last of customers', () => {
  it('is the newer of the night’s score and the one since, and nothing of whom no night has scored', async () => {
    const stores = memoryStores();
    const at = (hour: number) => new Date(Date.UTC(2026, 2, 2, hour));
    await stores.scores.save([someScore('A', { asOf: at(2) }), someScore('B', { asOf: at(2) })]);
    await stores.liveScores.save([
      someScore('A', { asOf: at(1), risk: 1 }),
      someScore('B', { asOf: at(3), risk: 2 }),
      someScore('C', { asOf: at(3), risk: 3 }),
    ]);
    const found = await newestScores(stores, 'churn', ['A', 'B', 'C']);
    expect(found.map(({ subjectId, asOf }) => [subjectId, asOf])).toEqual([
      ['A', at(2)],
      ['B', at(3)],
    ]);
  });
});
