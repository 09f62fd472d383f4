import { readFileSync } from 'node:fs';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { rebuildAll } from '../../src/app/histories.js';
import { scoreInline } from '../../src/app/jobs.js';
import type { Parts } from '../../src/app/parts.js';
import { stagePreviewNow } from '../../src/app/stage-preview.js';
import { configFileSchema } from '../../src/config/config-file.js';
import { parseYaml } from '../../src/config/parse-yaml.js';
import { importCompany } from '../integration/kill/company.js';
import { memoryStores } from '../memory/memory-stores.js';

const NIGHT = new Date('2026-06-01T03:00:00Z');
const DAY_MS = 86_400_000;
const shipped = readFileSync('varsel.yaml', 'utf8').replace('  default: observe', '  default: act');

/** All of them have 58 points. */
const SEGMENTS = {
  'erp:medium-0': 'key accounts',
  'erp:medium-1': 'small',
  'erp:medium-2': 'default',
  'erp:medium-3': '__proto__',
  'erp:medium-4': 'constructor',
  'erp:medium-5': 'toString',
} as const;

const OWN_LEVELS = `  levelsBySegment:
    key accounts: { low: 20, medium: 40, high: 58 }
    small: { low: 59, medium: 80, high: 90 }
    constructor: { low: 20, medium: 40, high: 58 }
`;

async function company(levels: string): Promise<Parts> {
  const stores = memoryStores();
  const config = parseYaml(
    'varsel.yaml',
    shipped.replace('  levelsBySegment: {}\n', levels),
    configFileSchema,
  );
  const parts = {
    stores,
    config: { ...config, environment: {} },
    now: () => NIGHT,
    onStep: () => undefined,
    logger: pino({ level: 'silent' }),
  } as unknown as Parts;
  await importCompany(stores, NIGHT);
  const customers = await stores.customers.findMany(Object.keys(SEGMENTS));
  await stores.customers.upsert(
    customers.map((each) => ({ ...each, segment: SEGMENTS[each.id as keyof typeof SEGMENTS] })),
  );
  return parts;
}

async function alertLevels({ stores }: Parts): Promise<Record<string, string | null>> {
  const found = await Promise.all(
    Object.entries(SEGMENTS).map(async ([id, segment]) => {
      const alert = await stores.alerts.findOpen('churn', id);
      return [segment, alert?.level ?? null] as const;
    }),
  );
  return Object.fromEntries(found.map(([segment, level]) => [`segment ${segment}`, level]));
}

describe('a night with levels by segment', () => {
  it('alerts each customer at the borders of its segment, whatever the segment is called', async () => {
    const parts = await company(OWN_LEVELS);
    await scoreInline(parts, '2026-06-01', NIGHT);
    expect(await alertLevels(parts)).toEqual({
      'segment key accounts': 'high',
      'segment small': null,
      'segment default': 'medium',
      'segment __proto__': 'medium',
      'segment constructor': 'high',
      'segment toString': 'medium',
    });
  });

  it('does not take an alert for receding that stands above the border of its segment', async () => {
    const parts = await company(OWN_LEVELS);
    await scoreInline(parts, '2026-06-01', NIGHT);
    const next = new Date(NIGHT.getTime() + DAY_MS);
    await scoreInline(parts, '2026-06-02', next);
    expect(await parts.stores.alerts.findOpen('churn', 'erp:medium-0')).toMatchObject({
      level: 'high',
      evidence: { asOf: next, risk: 58 },
      recedingSince: null,
    });
  });

  it('alerts all alike where no segment has levels of its own', async () => {
    const parts = await company('');
    await scoreInline(parts, '2026-06-01', NIGHT);
    expect(new Set(Object.values(await alertLevels(parts)))).toEqual(new Set(['medium']));
  });

  it('is foreseen by the preview of a step', async () => {
    const [alike, own] = await Promise.all(
      ['', OWN_LEVELS].map(async (levels) => {
        const parts = await company(levels);
        await rebuildAll(parts);
        return (await stagePreviewNow(parts, '')).alerts;
      }),
    );
    // Two of the medium ones count as high, and one as nothing.
    expect(own?.high).toBe((alike?.high ?? 0) + 2);
  });
});
