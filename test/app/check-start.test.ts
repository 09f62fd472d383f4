import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkStart } from '../../src/app/check-start.js';
import { ConfigError } from '../../src/config/config-error.js';
import { loadConfig } from '../../src/config/load-config.js';
import { memoryStores } from '../memory/memory-stores.js';
import { somePerson } from '../support/alerts.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'varsel-start-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const MEASURES = `churn:
  measures:
    default:
      low: { do: Check in }
      medium: { do: Call }
      high: { do: Talk }
`;

/** The message of what keeps a process from starting; null when it may. */
async function refusal(yaml: string, environment: Record<string, string> = {}): Promise<string | null> {
  const path = join(folder, 'varsel.yaml');
  await writeFile(path, yaml);
  const stores = memoryStores();
  await stores.staff.upsert([somePerson('S01', { deputyId: 'S02', leaderId: 'S02' }), somePerson('S02')]);
  const servers = { MONGODB_URI: 'mongodb://x/y', REDIS_URL: 'redis://x', VARSEL_CONFIG: path };
  const config = loadConfig({
    environment: { ...servers, ...environment },
    readText: (name) => (name === path ? yaml : null),
    parseEnv: () => ({}),
  });
  try {
    await checkStart({ config, stores });
    return null;
  } catch (error) {
    if (error instanceof ConfigError) return error.message.replaceAll(folder, '');
    throw error;
  }
}

describe('a start', () => {
  it('is let through when somebody answers for every segment', async () => {
    expect(await refusal(`company: { name: A }\nowners: { default: S01 }\n${MEASURES}`)).toBeNull();
  });

  it('is refused with the line of the segment that has nobody', async () => {
    expect(await refusal(`company: { name: A }\n${MEASURES}`)).toMatch(
      /^\/varsel\.yaml:4: churn\.measures\.default: customers without an owner have nobody/,
    );
    expect(await refusal(`company: { name: A }\nowners: { default: S02 }\n${MEASURES}`)).toMatch(
      /varsel\.yaml:5: .*owner S02 has no deputy.*\n.*owner S02 has no leader/,
    );
  });

  it('is refused when lists go out by webhook and nothing signs them', async () => {
    const yaml = `company: { name: A }
owners: { default: S01 }
measures:
  lists: { news: { purpose: newsletter, to: webhook } }
  webhook: { url: 'https://marketing.example.com/x' }
${MEASURES}`;
    expect(await refusal(yaml)).toMatch(/^environment or \.env: MEASURES_WEBHOOK_SECRET: is not set/);
    expect(await refusal(yaml, { MEASURES_WEBHOOK_SECRET: SECRET })).toBeNull();
  });
});

describe('the secret that signs lists', () => {
  it.each([
    'secret',
    'whsec_',
    'whsec_c2hvcnQ=',
    `whsec_${Buffer.alloc(65).toString('base64')}`,
    `whsec_${'*'.repeat(40)}`,
  ])('%s is none', async (secret) => {
    const yaml = `company: { name: A }\nowners: { default: S01 }\n${MEASURES}`;
    await expect(refusal(yaml, { MEASURES_WEBHOOK_SECRET: secret })).rejects.toThrow(
      /MEASURES_WEBHOOK_SECRET: begins with whsec_/,
    );
  });
});
