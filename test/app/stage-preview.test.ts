import { readFileSync } from 'node:fs';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { rebuildAll } from '../../src/app/histories.js';
import type { Parts } from '../../src/app/parts.js';
import { stagePreviewNow } from '../../src/app/stage-preview.js';
import { configFileSchema } from '../../src/config/config-file.js';
import { parseYaml } from '../../src/config/parse-yaml.js';
import { importCompany } from '../integration/kill/company.js';
import { memoryStores } from '../memory/memory-stores.js';

const NOW = new Date('2026-06-01T08:00:00Z');
const DAY_MS = 86_400_000;

/** The parts that a preview uses, over a company of which 8 customers are at high risk, 7 at medium and 4 at low. */
async function company(): Promise<Parts> {
  const stores = memoryStores();
  const config = parseYaml('varsel.yaml', readFileSync('varsel.yaml', 'utf8'), configFileSchema);
  const parts = { stores, config, now: () => NOW, logger: pino({ level: 'silent' }) } as unknown as Parts;
  await importCompany(stores, NOW);
  await rebuildAll(parts);
  return parts;
}

describe('the preview of a step', () => {
  it('scores past weeks again where no night has run, with only what was known then', async () => {
    const parts = await company();
    const preview = await stagePreviewNow(parts, '');
    expect(preview).toMatchObject({ source: 'backtest', weeks: 4 });
    // Who stands out now stood out at some time in these weeks, and nobody else did.
    expect(preview.customers).toBeGreaterThanOrEqual(19);
    expect(preview.alerts.high).toBeGreaterThanOrEqual(8);
    expect(preview.examples[0]?.level).toBe('high');
    expect(
      await parts.stores.decisions.wouldHaveAlerted(new Date(0), NOW)[Symbol.asyncIterator]().next(),
    ).toEqual({
      done: true,
      value: undefined,
    });
    expect((await stagePreviewNow(parts, 'another team')).customers).toBe(0);
  });

  it('takes the nights that ran where they reach back far enough', async () => {
    const parts = await company();
    const night = (daysAgo: number, subjectId: string) => ({
      id: `${daysAgo}|${subjectId}`,
      runId: String(daysAgo),
      subjectId,
      asOf: new Date(NOW.getTime() - daysAgo * DAY_MS),
      arm: 'treatment' as const,
      assignmentChance: 1,
      risk: 60,
      level: 'medium' as const,
      wouldHaveAlerted: true,
      action: 'none' as const,
      alertId: null,
    });
    await parts.stores.decisions.append([night(2, 'erp:high-0')]);
    expect((await stagePreviewNow(parts, '')).source).toBe('backtest');
    await parts.stores.decisions.append([
      night(25, 'erp:high-1'),
      night(24, 'erp:high-1'),
      night(20, 'gone'),
    ]);
    expect(await stagePreviewNow(parts, '')).toMatchObject({
      source: 'decisions',
      customers: 2,
      alerts: { high: 0, medium: 2, low: 0 },
    });
  });
});
