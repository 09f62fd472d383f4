import { describe, expect, it } from 'vitest';
import { liveScores } from '../../src/app/live-scores.js';
import type { Parts } from '../../src/app/parts.js';
import { DEFAULT_BORDERS } from '../../src/domain/level.js';
import { nightsCompany } from '../churn/live/nights-company.js';

describe('scoring between two nights', () => {
  it('takes the first that come, leaves the others to the night, and says so once', async () => {
    const { stores, night, goTo, clock } = await nightsCompany();
    await night(0);
    goTo(0, 12);
    const said: unknown[] = [];
    const say = (about: unknown) => said.push(about);
    const logger = { info: say, warn: say, error: say };
    const config = { churn: { levels: DEFAULT_BORDERS, levelsBySegment: {}, hysteresisPoints: 5 } };
    const parts = { stores, config, logger, now: () => clock.now } as unknown as Parts;
    const rescoring = liveScores(parts);
    const rescore = rescoring.upTo(3);
    for (const ids of [['erp:1', 'erp:2'], ['erp:3', 'erp:4'], ['erp:5']]) await rescore(ids);
    const scored = await stores.liveScores.findMany('churn', ['erp:1', 'erp:2', 'erp:3', 'erp:4', 'erp:5']);
    expect(scored.map(({ subjectId }) => subjectId)).toEqual(['erp:1', 'erp:2', 'erp:3']);
    expect(said).toEqual([{ most: 3 }]);
    // The next piece of work begins anew.
    await rescoring.upTo(3)(['erp:5']);
    expect(await stores.liveScores.find('churn', 'erp:5')).not.toBeNull();
  });
});
