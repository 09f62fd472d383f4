import { describe, expect, it } from 'vitest';
import { churned } from '../../src/cli/churned.js';
import type { CliContext } from '../../src/cli/verb.js';
import type { Sector } from '../../src/domain/churn-definition.js';
import { DAY_MS, utcDate } from '../../src/domain/time.js';
import type { NamedLoss } from '../../src/feedback/presumed-losses.js';
import { buildHistory } from '../../src/history/build.js';
import { contextAsOf } from '../churn/make-context.js';
import { at, order } from '../history/make-events.js';
import { memoryStores } from '../memory/memory-stores.js';
import { someCustomer, somePerson } from '../support/alerts.js';

const NOW = at('2026-06-30');

async function callFor(sector: Sector | null, activeCustomers: number, ...args: string[]) {
  const stores = memoryStores();
  await stores.staff.upsert([somePerson('S01'), somePerson('S02')]);
  await stores.customers.upsert([
    someCustomer('erp:1', { name: 'Nordlys\u001b[31m AS' }),
    someCustomer('erp:2', { ownerId: null }),
  ]);
  await stores.histories.markDirty(['erp:1', 'erp:2']);
  const last = { 'erp:1': '2025-12-01', 'erp:2': '2026-06-20' };
  await stores.histories.saveRebuilt(
    Object.entries(last).map(([id, date]) => ({
      version: 1,
      history: buildHistory(
        id,
        Array.from({ length: 12 }, (_, index) =>
          order(utcDate(new Date(at(date).getTime() - index * 30 * DAY_MS)), 10_000, { customerId: id }),
        ),
      ),
    })),
  );
  let stdout = '';
  const sent: (readonly NamedLoss[])[] = [];
  const context = {
    stdout: {
      write(text: string) {
        stdout += text;
      },
    },
    now: () => NOW,
    openApp: async () => ({
      stores,
      config: { churn: { definition: 'auto' }, owners: { teams: {} }, company: { sector } },
      rebuildHistories: async () => 0,
      churnContext: async () => {
        const { readiness, ...others } = contextAsOf('2026-06-30');
        return { ...others, readiness: { ...readiness, activeCustomers } };
      },
      sendPresumedLosses: async (losses: readonly NamedLoss[]) => sent.push(losses),
      close: async () => undefined,
    }),
    // Only what this verb uses of the outside world.
  } as unknown as CliContext;
  const code = await churned.run([...args], context);
  return { code, stdout, sent, stores };
}

const call = (...args: string[]) => callFor('machinery', 61, ...args);

describe('varsel data churned', () => {
  it('lists who seems to have left, since when and why, and keeps it for the owners', async () => {
    const { code, stdout, stores, sent } = await call();
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^1 customers? seems? to have left:\n {2}2026-0\d-\d\d {2}Nordlys \[31m AS \(erp:1\), S01: nothing bought since 2025-12-01, usually every 30 days\nOwners answer with \/varsel churned/,
    );
    expect(await stores.presumedLosses.ofOwner('S01', 9)).toHaveLength(1);
    expect(sent).toEqual([]);
  });

  it('sends the owners a card when asked to', async () => {
    const { stdout, sent } = await call('--send');
    expect(sent).toHaveLength(1);
    expect(sent[0]?.map(({ ownerId }) => ownerId)).toEqual(['S01']);
    expect(stdout).toContain('1 card is on the way to the owners.');
  });

  it('prints all of it for programs', async () => {
    const shown = JSON.parse((await call('--json', '--send')).stdout);
    expect(shown).toMatchObject({
      asOf: NOW.toISOString(),
      sent: 1,
      losses: [{ customerId: 'erp:1', source: 'silence', usualDays: 30 }],
    });
  });

  it('doubts the definition where more than three times as many seem to leave as is usual', async () => {
    // One of two in three years is 16.7 % a year; 15 % are three times what is usual for machinery.
    const { stdout } = await callFor('machinery', 1);
    expect(stdout).toContain(
      'That is 16.7 % a year, more than three times what is usual for machinery: doubt the definition',
    );
    expect((await callFor('saas', 1)).stdout).not.toContain('doubt');
    expect((await callFor(null, 1)).stdout).not.toContain('doubt');
    expect((await call()).stdout).not.toContain('doubt');
    const { rate } = JSON.parse((await callFor('machinery', 1, '--json')).stdout);
    expect(rate).toEqual({ percentPerYear: 16.7, sector: 'machinery', isDoubtful: true });
  });

  it('asks for words it knows', async () => {
    await expect(call('more')).rejects.toThrow('data churned takes no "more"');
  });
});
