import { describe, expect, it } from 'vitest';
import { announceTraining } from '../../src/app/announce-training.js';
import { roleTargets } from '../../src/app/role-targets.js';
import { loadConfig } from '../../src/config/load-config.js';
import { NOW } from '../measures/company.js';
import { memoryStores } from '../memory/memory-stores.js';
import { somePerson } from '../support/alerts.js';

const YAML = `company: { name: Example }
channels: { heads: C01 }
churn:
  measures:
    default:
      low: { do: Check in }
      medium: { do: Call }
      high: { do: Talk }
`;

async function company(routes: string) {
  const stores = memoryStores();
  await stores.staff.upsert([
    somePerson('S01'),
    somePerson('S02', { role: 'manager' }),
    somePerson('S03', { role: 'administrator' }),
    somePerson('S04', { role: 'administrator', slackUserId: null }),
  ]);
  const config = loadConfig({
    environment: { MONGODB_URI: 'mongodb://x/y', REDIS_URL: 'redis://x', VARSEL_CONFIG: 'varsel.yaml' },
    readText: (name) => (name === 'varsel.yaml' ? YAML + routes : null),
    parseEnv: () => ({}),
  });
  return { stores, config };
}

const idsOf = (targets: readonly { kind: string; id: string }[]) =>
  targets.map(({ kind, id }) => `${kind} ${id}`);

describe('managers and administrators', () => {
  it('are told in their channel where one is set', async () => {
    const parts = await company('routes: { management: heads, administrators: heads }\n');
    expect(idsOf(await roleTargets('manager', parts))).toEqual(['channel C01']);
    expect(idsOf(await roleTargets('administrator', parts))).toEqual(['channel C01']);
  });

  it('are told directly without one, as far as a platform knows them', async () => {
    const parts = await company('');
    expect(idsOf(await roleTargets('manager', parts))).toEqual(['person US02']);
    expect(idsOf(await roleTargets('administrator', parts))).toEqual(['person US03']);
  });

  it('hear of a training once, also where no channel is set', async () => {
    const parts = await company('');
    const warnings: string[] = [];
    const logger = { warn: (_about: object, text: string) => void warnings.push(text) };
    const training = { model: { id: 'churn-1', version: 1 }, faults: [], freshLabels: {} };
    for (let call = 0; call < 2; call++) {
      await announceTraining({ ...parts, logger, now: () => NOW } as never, training as never);
    }
    expect(warnings).toEqual([]);
    expect(await parts.stores.deliveries.unsent('slack-person-US03', 10)).toHaveLength(1);
  });
});
