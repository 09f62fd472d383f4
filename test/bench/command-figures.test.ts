import { describe, expect, it } from 'vitest';
import { figuresOf, middleOf } from '../../bench/commands/figures.js';
import { serverOf } from '../../bench/commands/server.js';
import { coveredMs, roundsOf } from '../../bench/commands/stretches.js';

describe('stretches of time', () => {
  it('count once where they lie side by side, and not at all between them', () => {
    const stretches = [
      { fromMs: 20, toMs: 25 },
      { fromMs: 0, toMs: 10 },
      { fromMs: 2, toMs: 4 },
      { fromMs: 8, toMs: 12 },
    ];
    expect(coveredMs(stretches)).toBe(17);
    expect(roundsOf(stretches)).toEqual([
      { fromMs: 0, toMs: 12 },
      { fromMs: 20, toMs: 25 },
    ]);
    expect(coveredMs([])).toBe(0);
  });
});

describe('the figures of a go', () => {
  const call = (fromMs: number, toMs: number) => ({ fromMs, toMs });
  const go = (totalMs: number) => ({
    empty: [2, 2, 2],
    cpuMs: 3,
    emptyCpuMs: 1,
    databaseCalls: 2,
    asked: [{ totalMs, use: { calls: [call(0, 4), call(1, 6), call(7, 8)] } }],
  });

  it('leave for our own what neither the database nor an empty handler takes', () => {
    expect(figuresOf(go(12))).toMatchObject({
      total: { p50: 12, p95: 12 },
      database: { p50: 7 },
      databaseSum: { p50: 10 },
      own: { p50: 3, p95: 3 },
      callsPerCommand: 3,
      roundsPerCommand: 2,
      databaseCallsPerCommand: 2,
    });
  });

  it('are the middle ones of several', () => {
    expect(middleOf([go(12), go(90), go(13)].map(figuresOf)).own).toEqual({ p50: 4, p95: 4 });
  });
});

describe('the server of a bench', () => {
  it('is a mongod, or stands in for one', () => {
    expect(serverOf({ version: '7.0.14', storageEngines: ['devnull', 'wiredTiger'] })).toEqual({
      name: 'mongod 7.0.14',
      isMongod: true,
    });
    expect(serverOf({ version: '7.0.77', ferretdb: { version: 'v2.7.0' } }).isMongod).toBe(false);
    expect(serverOf(null).isMongod).toBe(false);
  });
});
