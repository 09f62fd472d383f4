import { describe, expect, it } from 'vitest';
import { someScore } from '../support/alerts.js';
import { ada, MORNING, NORDLYS, nordlys, said, workplace } from './workplace.js';

const NIGHT = new Date(MORNING.getTime() - 5 * 3_600_000);

describe('a score made since the night', () => {
  it.each(['customer nordlys', 'why nordlys'])('is what “%s” shows', async (command) => {
    const night = someScore(NORDLYS, { risk: 74, level: 'high', asOf: NIGHT });
    const place = await workplace({ staff: [ada()], customers: [nordlys()], scores: [night] });
    expect(said(await place.ask(command))).toContain('74');
    await place.stores.liveScores.save([
      { ...night, risk: 41, level: 'low', asOf: MORNING, factors: night.factors.slice(0, 1) },
    ]);
    const text = said(await place.ask(command));
    expect(text).toContain('41');
    expect(text).not.toContain('74 of 100');
  });
});
