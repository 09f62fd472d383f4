import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli/run.js';
import type { CliContext } from '../../src/cli/verb.js';
import type { Stores } from '../../src/stores/stores.js';
import { daysFrom, NOW, someConsent, someContact, someMeasure } from '../measures/company.js';
import { memoryStores } from '../memory/memory-stores.js';
import { someAlert, someCustomer, somePerson } from '../support/alerts.js';
import { collecting } from '../support/collecting.js';
import { firstRunOn } from '../support/first-run.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'varsel-measures-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const config = {
  company: { currency: 'EUR', timezone: 'Europe/Oslo' },
  stages: { default: 'act', teams: {} },
  measures: {
    lists: {
      product_tips: { purpose: 'product_tips', to: 'csv' },
      events: { purpose: 'events', to: 'csv' },
    },
    followedWithinDays: 90,
  },
};

/** C1 may be written to, C2 may not; both are on the list. */
async function marketing(): Promise<Stores> {
  const stores = memoryStores();
  await stores.customers.upsert([someCustomer('C1', { name: '=HYPERLINK("evil")' }), someCustomer('C2')]);
  await stores.contacts.upsert([someContact('C1', { name: '+47 Eva "E" Holm' })]);
  await stores.consents.add([someConsent('C1')]);
  for (const id of ['C1', 'C2']) {
    await stores.alerts.open(someAlert(id));
    await stores.measures.add([someMeasure(someAlert(id).id, id)]);
  }
  return stores;
}

describe('varsel measures export', () => {
  it('writes whom the gate lets through, quoted against formulas, and counts them as sent', async () => {
    const stores = await marketing();
    const path = join(folder, 'tips.csv');
    const answer = await call(stores, 'measures', 'export', '--list', 'product_tips', '--csv', path);
    expect(answer).toMatchObject({ code: 0, stdout: '' });
    expect(answer.stderr).toBe('1 exported, 1 left out; varsel measures says why.\n');
    const [header, row, ...rest] = (await readFile(path, 'utf8')).split('\r\n');
    expect(header).toBe('id,list,customer_id,customer_name,contact_name,contact_email');
    expect(row).toMatch(
      /^"drawn for C1","product_tips","C1","'=HYPERLINK\(""evil""\)","'\+47 Eva ""E"" Holm","eva@customer.example"$/,
    );
    expect(rest).toEqual(['']);
    expect((await stat(path)).mode & 0o077).toBe(0);
    const again = await call(stores, 'measures', 'export', '--list', 'product_tips');
    expect(again.stdout.trim().split('\r\n')).toHaveLength(1);
    expect(again.stderr).toContain('0 exported, 0 left out');
    const audited = (await stores.audit.recent(5)).map(({ action, details }) => [action, details.exported]);
    expect(audited.sort()).toEqual([
      ['list_exported', 0],
      ['list_exported', 1],
    ]);
  });

  it('writes over no file, and leaves what it could not write on the list', async () => {
    const stores = await marketing();
    const path = join(folder, 'there.csv');
    await call(stores, 'measures', 'export', '--list', 'events', '--csv', path);
    const answer = await call(stores, 'measures', 'export', '--list', 'product_tips', '--csv', path);
    expect(answer).toMatchObject({ code: 1 });
    expect(answer.stderr).toContain('is there already; name a new file');
    const retry = await call(stores, 'measures', 'export', '--list', 'product_tips');
    expect(retry.stderr).toContain('1 exported, 0 left out');
  });

  it.each([
    [['measures', 'export'], 'say which list: --list product_tips or --list events'],
    [['measures', 'export', '--list', 'constructor'], 'there is no list "constructor"'],
    [['measures', 'import'], 'there is no "measures import"'],
    [['measures', '--days', 'many'], '--days "many" is no number of days'],
    [['losses', '--quarters', '0'], '--quarters "0" is no number'],
    [['tasks', '--owner', 'S99'], 'nobody on staff has the id "S99"'],
  ])('explains what is off with %j', async (args, message) => {
    const answer = await call(await marketing(), ...args);
    expect(answer.code).toBe(2);
    expect(answer.stderr).toContain(message);
  });
});

describe('varsel measures', () => {
  it('says what became of each list, and claims no more than that business followed', async () => {
    const stores = await marketing();
    expect((await call(memoryStores(), 'measures')).stdout).toContain('No customer has been put on a list');
    await call(stores, 'measures', 'export', '--list', 'product_tips');
    const { stdout } = await call(stores, 'measures');
    expect(stdout.split('\n')).toEqual([
      'product_tips',
      '  1 sent, 0 waiting',
      '  left out: 1 without a consent',
      '  business within 90 days after: 0 orders and contracts of 0 customers',
      'That business followed a list does not say that it came of it.',
      '',
    ]);
    const json = JSON.parse((await call(stores, 'measures', '--json')).stdout);
    expect(json.lists).toMatchObject([{ list: 'product_tips', sent: 1, refused: { no_consent: 1 } }]);
  });
});

describe('varsel tasks', () => {
  it('lists what is open, by owner', async () => {
    const stores = await marketing();
    await stores.staff.upsert([somePerson('S01', { name: 'Ada Berg' }), somePerson('S02')]);
    expect((await call(stores, 'tasks')).stdout).toBe('No open tasks.\n');
    await stores.tasks.add([
      {
        id: 'task:strategy_talk:2026-01:C2',
        kind: 'strategy_talk',
        customerId: 'C2',
        period: '2026-01',
        ownerId: 'S01',
        createdAt: NOW,
        dueAt: daysFrom(10),
        endsAt: daysFrom(90),
        isOpen: true,
        state: { name: 'open' },
        version: 1,
        undo: null,
        targets: [],
        isCardStale: false,
      },
    ]);
    expect((await call(stores, 'tasks')).stdout).toBe(
      'Ada Berg\n  12 Mar 2026  Yearly strategy talk: Customer C2\n',
    );
    const json = JSON.parse((await call(stores, 'tasks', '--owner', 'S01', '--json')).stdout);
    expect(json.tasks).toMatchObject([{ kind: 'strategy_talk', customerName: 'Customer C2', state: 'open' }]);
  });
});

describe('varsel losses', () => {
  it('counts reasons by quarter', async () => {
    const stores = memoryStores();
    await firstRunOn(stores, '2026-01-05');
    const answer = { reason: 'price', text: null, byId: 'S01', at: NOW } as const;
    await stores.lossReviews.add([
      {
        id: 'loss:C1',
        customerId: 'C1',
        lostAt: daysFrom(-5),
        foundBy: 'outcome',
        ownerId: null,
        leaderId: null,
        createdAt: NOW,
        warnings: [],
        evidence: null,
        answer,
        undo: null,
        version: 1,
        targets: [],
        isCardStale: false,
      },
    ]);
    expect((await call(stores, 'losses', '--quarters', '2')).stdout).toBe(
      '2026-Q1  1 lost: price 1; 1 without a warning before\n2025-Q4  no losses on record\nWithout a warning before: counted since the first check, 2026-01-05\n',
    );
    const json = JSON.parse((await call(stores, 'losses', '--json')).stdout);
    expect(json.quarters[0]).toMatchObject({
      quarter: '2026-Q1',
      losses: 1,
      unanswered: 0,
      reasons: { price: 1 },
    });
  });
});

async function call(stores: Stores, ...args: readonly string[]) {
  const stdout = collecting();
  const stderr = collecting();
  // Only what these verbs use of the outside world.
  const context = {
    stdin: Readable.from([]),
    stdout: stdout.stream,
    stderr: stderr.stream,
    environment: {},
    now: () => NOW,
    openApp: async () => ({ stores, config, close: async () => undefined }),
  } as unknown as CliContext;
  const code = await runCli(args, context);
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}
