import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, readConfig } from '../../src/app.js';
import { runCli } from '../../src/cli/run.js';
import { collecting } from '../support/collecting.js';
import { type TestDatabase, testDatabase } from '../support/database.js';
import { redisUrl } from '../support/redis.js';

const DAY_MS = 86_400_000;
const AS_OF = '2026-06-01';

let folder: string;
let database: TestDatabase;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'varsel-cli-'));
  database = await testDatabase();
  await writeFile(
    join(folder, 'customers.csv'),
    'id,name,segment,country,owner_id\nC1,Fading Fjord AS,small,NO,S01\nC2,Steady Oy,small,FI,S01\n',
  );
  await writeFile(join(folder, 'staff.csv'), 'id,name,role\nS01,Ada Lovelace,sales\n');
  await writeFile(join(folder, 'orders.csv'), orders());
  // As it ships, every team observes until somebody steps it up.
  const shipped = await readFile('varsel.yaml', 'utf8');
  await writeFile(actingConfig(), shipped.replace('  default: observe\n', '  default: act\n'));
}, 60_000);

afterAll(async () => {
  await database?.drop();
  await rm(folder, { recursive: true, force: true });
});

describe('the command line', () => {
  it('goes from files to a preview, to alerts, to the reasons of one of them', async () => {
    expect(await call('import', 'staff', join(folder, 'staff.csv'))).toMatchObject({ code: 0 });
    expect(await call('import', 'customers', join(folder, 'customers.csv'))).toMatchObject({ code: 0 });
    expect(await call('import', 'orders', join(folder, 'orders.csv'))).toMatchObject({ code: 0 });

    const preview = await call('score', 'churn', '--as-of', AS_OF, '--preview');
    expect(preview.code).toBe(0);
    expect(preview.stdout).toContain('nothing is written or sent');
    expect(preview.stdout).toMatch(/HIGH {2}Fading Fjord AS \(C1\) {2}Warning signs: \d+ of 100 points/);
    expect(preview.stdout).toContain('to Ada Lovelace, by a card');
    expect(preview.stdout).toContain('Rules: 2 of 100 customers, 0 of 20 churns');
    expect(preview.stdout).toContain('no emails, calls and meetings have been imported yet');
    expect(preview.stdout).not.toContain('Steady Oy');

    const json = JSON.parse((await call('score', 'churn', '--as-of', AS_OF, '--preview', '--json')).stdout);
    expect(json).toMatchObject({ scored: 2, levels: { low: 0, medium: 0, high: 1 } });

    const before = await call('why', 'fadng fjord');
    expect(before).toMatchObject({ code: 1 });
    expect(before.stderr).toContain('has no score yet; run varsel score churn first');

    expect(await call('score', 'churn', '--as-of', AS_OF)).toMatchObject({ code: 0 });
    expect((await call('score', 'churn', '--as-of', AS_OF)).stdout).toContain('was scored already');
    const why = await call('why', 'fadng fjord');
    expect(why.code).toBe(0);
    expect(why.stdout).toContain('Why Fading Fjord AS has');
    expect(why.stdout).toMatch(/No order for \d+ days, usual is 7 days/);
    expect(JSON.parse((await call('why', 'C1', '--json')).stdout)).toMatchObject({ customerId: 'main:C1' });
  });

  it('alerts anew, later on the same day, once the alerts are forgotten', async () => {
    const environment = {
      MONGODB_URI: database.uri,
      REDIS_URL: redisUrl(),
      LOG_LEVEL: 'silent',
      VARSEL_CONFIG: actingConfig(),
    };
    const app = await openApp({ environment, now: () => new Date('2026-06-01T08:00:00Z') });
    await app.forget('alerts');
    expect(await app.stores.alerts.hasAny()).toBe(false);
    await app.scorePeriod(AS_OF, new Date('2026-06-01T10:00:00Z'));
    expect(await app.stores.alerts.hasAny()).toBe(true);
    expect((await app.stores.scores.find('churn', 'main:C1'))?.level).toBe('high');
    await app.close();
  });

  it('names the nearest customers when none fits', async () => {
    const answer = await call('why', 'Stedy Firm');
    expect(answer.code).toBe(1);
    expect(answer.stderr).toContain('Steady Oy');
  });

  it.each([
    [['improt'], 'Did you mean "varsel import"?'],
    [['score', 'chrun'], 'say what is to be scored'],
    [['score', 'churn', '--as-of', '2026-02-30'], '--as-of "2026-02-30" is no date'],
    [['score', 'churn', '--colour'], "Unknown option '--colour'"],
    [['start', '--role', 'chef'], 'there is no role "chef"'],
    [['import', 'horses', 'x.csv'], 'say what the file holds'],
    [['why'], "give a customer's name or number"],
  ])('ends with exit code 2 and says why: %j', async (args, message) => {
    const answer = await call(...args);
    expect(answer).toMatchObject({ code: 2, stdout: '' });
    expect(answer.stderr).toContain(message);
  });

  it.each(['demo', 'start', 'doctor', 'import', 'data', 'score', 'why'])(
    'explains "%s" with --help',
    async (verb) => {
      const answer = await call(verb, '--help');
      expect(answer.code).toBe(0);
      expect(answer.stdout).toContain(`varsel ${verb}`);
    },
  );

  it('checks every connection, and says what to do about each that fails', async () => {
    const answer = await call('doctor');
    expect(answer.code).toBe(1);
    expect(answer.stdout).toContain('ok    MongoDB');
    expect(answer.stdout).toContain('ok    Redis');
    expect(answer.stdout).toMatch(
      /FAIL {2}chat: neither SLACK_BOT_TOKEN nor TEAMS_APP_ID is set\n {6}-> for Slack set the Bot User OAuth Token/,
    );
    expect(answer.stdout).toContain('people have no id on Slack');
  });

  it('says which server does not answer', async () => {
    const answer = await callWith(
      { MONGODB_URI: 'mongodb://127.0.0.1:1/x', REDIS_URL: 'redis://127.0.0.1:1' },
      'doctor',
    );
    expect(answer.code).toBe(1);
    expect(answer.stdout).toMatch(/FAIL {2}MongoDB: MongoDB does not answer/);
    expect(answer.stdout).toMatch(/FAIL {2}Redis: /);
  });

  it('names file, line and field of a broken configuration', async () => {
    const path = join(folder, 'varsel.yaml');
    await writeFile(path, 'company:\n  nmae: A\n');
    const answer = await callWith({ VARSEL_CONFIG: path }, 'doctor');
    expect(answer).toMatchObject({ code: 1, stdout: '' });
    expect(answer.stderr).toContain(`${path}:2: company.nmae: there is no such field`);
  });
});

function actingConfig(): string {
  return join(folder, 'acting.yaml');
}

function call(...args: readonly string[]) {
  return callWith({}, ...args);
}

async function callWith(overrides: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const environment = {
    MONGODB_URI: database.uri,
    REDIS_URL: redisUrl(),
    LOG_LEVEL: 'silent',
    VARSEL_CONFIG: actingConfig(),
    ...overrides,
  };
  const stdout = collecting();
  const stderr = collecting();
  const now = () => new Date('2026-06-01T08:00:00Z');
  const code = await runCli(args, {
    stdin: Readable.from([]),
    stdout: stdout.stream,
    stderr: stderr.stream,
    environment,
    now,
    openApp: (further = {}) => openApp({ environment: { ...environment, ...further }, now }),
    readConfig: () => readConfig(environment),
    silentLogger: pino({ level: 'silent' }),
    stopRequested: Promise.resolve(),
  });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

/** Weekly orders over a year and a half; those of C1 end four months before the date. */
function orders(): string {
  const end = Date.parse(`${AS_OF}T00:00:00Z`);
  const lines = ['order_id,line,customer_id,date,product,quantity,unit_price'];
  for (let week = 78; week >= 1; week--) {
    const date = new Date(end - week * 7 * DAY_MS).toISOString().slice(0, 10);
    lines.push(`B${week},1,C2,${date},Pump,1,100`);
    if (week > 17) lines.push(`A${week},1,C1,${date},Pump,1,100`);
  }
  return `${lines.join('\n')}\n`;
}
