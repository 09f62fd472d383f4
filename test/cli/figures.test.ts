import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli/run.js';
import type { CliContext } from '../../src/cli/verb.js';
import type { Stores } from '../../src/stores/stores.js';
import { exampleOffer } from '../contracts/stores/example-offers.js';
import { memoryStores } from '../memory/memory-stores.js';
import { someCustomer } from '../support/alerts.js';
import { collecting } from '../support/collecting.js';
import { FIGURES_NOW, figuresCompany } from '../support/figures-company.js';
import { shippedConfig } from '../support/shipped-config.js';
import { valueFiguresCompany } from '../support/value-figures-company.js';

let folder: string;
let stores: Stores;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'varsel-figures-'));
  stores = await figuresCompany();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('varsel figures', () => {
  it('tells the last month as text', async () => {
    const { code, stdout } = await call('figures');
    expect(code).toBe(0);
    expect(stdout.split('\n').slice(0, 4)).toEqual([
      'Early warning in October 2026',
      'Customers lost: 1 of 35 (2 in the same month last year)',
      'Saved of those contacted: 80% (4 of 5)',
      'False alarms among high alerts: 17% (1 of 6), goal: under 20%',
    ]);
    expect(stdout).toContain('\nReturn\n  Not measurable yet. No control group is running');
  });

  it('prints the keys that the documentation promises, and no others', async () => {
    const printed = JSON.parse((await call('figures', '--month', '2026-10', '--json')).stdout);
    expect(printed).toMatchObject({
      month: '2026-10',
      from: '2026-09-30T22:00:00.000Z',
      opened: { low: 1, medium: 0, high: 2 },
      goals: { falseAlarms: 0.2, warningDays: 60 },
      references: { predictedOccur: 0.82 },
      gains: { kind: 'not_measurable', reason: 'no_control_group' },
    });
    const page = await readFile('docs/figures.md', 'utf8');
    const documented = [...page.matchAll(/^\| ([a-zA-Z, ]+?) \|/gm)]
      .flatMap(([, keys]) => keys?.split(', ') ?? [])
      .filter((key) => key !== 'key');
    expect(new Set(documented)).toEqual(new Set(Object.keys(printed)));
  });

  it('names nobody: neither staff nor customers', async () => {
    const { stdout } = await call('figures', '--json');
    expect(stdout).not.toMatch(/S0\d|erp:|Customer /);
  });

  it('tells customer value once customers are valued, in text, for programs and on the page', async () => {
    expect(JSON.parse((await call('figures', '--json')).stdout).customerValue).toBeNull();
    const valued = await valueFiguresCompany();
    const { stdout } = await callOn(valued, 'figures');
    expect(stdout).toContain(
      '\nCare for customers by value, up to October 2026\n  Customers kept in twelve months: 98%',
    );
    expect(stdout).toContain(
      '\nService, with customers kept at 98% and satisfaction at 75%\n  First response, all: 10 h',
    );
    const printed = JSON.parse((await callOn(valued, 'figures', '--json')).stdout).customerValue;
    expect(printed.retention).toMatchObject({ now: { isKnown: true, count: 54 }, isGoalMet: false });
    expect(printed.efficiency.beside).toHaveLength(2);
    const path = join(folder, 'value.html');
    await callOn(valued, 'figures', '--html', path);
    expect(await readFile(path, 'utf8')).toContain('<h2>Baselines and goals</h2>');
  });

  it.each([
    ['en', 'Early warning in October 2026', 'How right the alerts were'],
    ['nb', 'Tidlig varsling i oktober 2026', 'Hvor treffsikre varslene var'],
    ['fi', 'Ennakkovaroitukset, lokakuu 2026', 'Kuinka osuvia varoitukset olivat'],
  ])('writes a page in %s', async (language, title, heading) => {
    const path = join(folder, `${language}.html`);
    expect((await call('figures', '--html', path, '--language', language)).stdout).toBe(`${path}\n`);
    const page = await readFile(path, 'utf8');
    expect(page).toContain(`<h1>${title}</h1>`);
    expect(page).toContain(`<h2>${heading}</h2>`);
    expect(page.match(/<svg/g)).toHaveLength(2);
  });

  it.each([
    [['--month', '2026-11'], 'is no month that is over'],
    [['--month', 'May'], 'is no month that is over'],
    [['--json', '--html', 'x.html'], 'not both'],
    [['--language', 'sv'], 'is not en, nb or fi'],
  ])('refuses %j', async (args, message) => {
    const { code, stderr } = await call('figures', ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('varsel roi', () => {
  it('says what is missing', async () => {
    expect((await call('roi')).stdout.split('\n')[0]).toBe(
      'Not measurable yet. No control group is running, so nobody can tell who would have stayed anyway.',
    );
  });

  it('prints what it was reckoned with', async () => {
    expect(JSON.parse((await call('roi', '--json')).stdout)).toEqual({
      month: '2026-10',
      gains: { kind: 'not_measurable', reason: 'no_control_group', monthsMore: null },
      deals: null,
      costPerYear: { amountMinor: 65_000_00, currency: 'EUR' },
      margin: null,
      offers: null,
    });
  });
});

describe('varsel figures service', () => {
  it('says that there are none before the first offer, to programs too', async () => {
    expect((await call('figures', 'service')).stdout).toContain('There are no figures yet');
    expect(JSON.parse((await call('figures', 'service', '--json')).stdout)).toBeNull();
  });

  it('prints each figure with what it is compared with', async () => {
    const kept = memoryStores();
    for (let n = 0; n < 12; n++) {
      await kept.customers.upsert([someCustomer(`erp:${n}`)]);
      await kept.serviceOffers.add(
        exampleOffer(`offer:${n}`, {
          interaction: `ticket:desk:${n}`,
          customerId: `erp:${n}`,
          shownAt: new Date('2026-09-10T08:00:00Z'),
          isOpen: false,
          state: { name: 'accepted', byId: `S${n % 6}`, at: new Date('2026-09-10T09:00:00Z') },
        }),
      );
    }
    const { stdout } = await callOn(kept, 'figures', 'service', '--month', '2026-10');
    expect(stdout).toContain('Offers in service, up to October 2026');
    expect(stdout).toContain('Suggestions that agents passed on: 100%');
    expect(stdout).toContain('Service revenue per ticket: no data');
    const { figures } = JSON.parse(
      (await callOn(kept, 'figures', 'service', '--month', '2026-10', '--json')).stdout,
    );
    expect(figures.conversion.now).toMatchObject({ isKnown: true, value: 1, count: 12 });
  });
});

function call(...args: readonly string[]) {
  return callOn(stores, ...args);
}

async function callOn(kept: Stores, ...args: readonly string[]) {
  const stdout = collecting();
  const stderr = collecting();
  const config = { ...shippedConfig(), return: { costPerYear: 65_000 } };
  // Only what these verbs use of the outside world.
  const context = {
    stdin: Readable.from([]),
    stdout: stdout.stream,
    stderr: stderr.stream,
    environment: {},
    now: () => FIGURES_NOW,
    openApp: async () => ({ stores: kept, config, close: async () => undefined }),
  } as unknown as CliContext;
  const code = await runCli(args, context);
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}
