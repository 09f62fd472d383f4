import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CustomerDirectory, customerDirectory } from '../../../src/chat/names/customer-directory.js';
import type { CustomerName } from '../../../src/stores/customers.js';
import { anyTypo, companyNames, namesOnly } from './customer-names.js';

const DAY = new Date('2026-11-23T08:00:00Z');

function directoryOf(customers: readonly CustomerName[], clock = { at: DAY }) {
  const store = namesOnly(customers);
  const directory = customerDirectory({
    customers: store,
    now: () => clock.at,
    pause: async () => {},
    onRefreshError: (error) => {
      throw error;
    },
  });
  return { store, directory, clock };
}

function named(...names: string[]): CustomerName[] {
  return names.map((name, index) => ({
    id: `erp:${1001 + index}`,
    name,
    mergedIntoId: null,
    updatedAt: DAY,
  }));
}

async function firstThree(directory: CustomerDirectory, text: string): Promise<string[]> {
  const match = await directory.find(text);
  if (match.kind === 'found') return [match.customer.id];
  const listed = match.kind === 'several' ? match.customers : match.nearest;
  return listed.slice(0, 3).map(({ id }) => id);
}

async function found(directory: CustomerDirectory, text: string): Promise<string> {
  const match = await directory.find(text);
  return match.kind === 'found' ? match.customer.name : match.kind;
}

describe('customerDirectory', () => {
  const { directory } = directoryOf(
    named(
      'Nordlys Maskin AS',
      'Mäkinen Konepaja Oy',
      'Brückner GmbH',
      'Øst Data AB',
      'Øst Data AS',
      'Plant 12 Ltd',
    ),
  );

  it.each([
    ['nordlys maskin as', 'Nordlys Maskin AS'],
    ['NORDLYS', 'Nordlys Maskin AS'],
    ['maskin nordlys', 'Nordlys Maskin AS'],
    ['makinen', 'Mäkinen Konepaja Oy'],
    ['Makinen Konepaja', 'Mäkinen Konepaja Oy'],
    ['bruckner', 'Brückner GmbH'],
    ['Brukner', 'Brückner GmbH'],
    ['nordlsy maskin', 'Nordlys Maskin AS'],
    ['nordlis', 'Nordlys Maskin AS'],
    ['Øst Data AB', 'Øst Data AB'],
    ['1001', 'Nordlys Maskin AS'],
    [' erp:1002 ', 'Mäkinen Konepaja Oy'],
  ])('finds by "%s"', async (text, name) => {
    expect(await found(directory, text)).toBe(name);
  });

  it('offers all that may be meant', async () => {
    const match = await directory.find('ost data');
    expect(match).toMatchObject({ kind: 'several', total: 2 });
  });

  it('offers both when two systems gave the same number', async () => {
    const twice = directoryOf([
      { id: 'erp:7', name: 'Alfa', mergedIntoId: null, updatedAt: DAY },
      { id: 'crm:7', name: 'Beta', mergedIntoId: null, updatedAt: DAY },
    ]).directory;
    expect(await twice.find('7')).toMatchObject({ kind: 'several', total: 2 });
  });

  it('takes a wrong digit for another number, not for a typo', async () => {
    const match = await directory.find('Plant 13');
    expect(match.kind).toBe('none');
    expect(match.kind === 'none' && match.nearest[0]?.name).toBe('Plant 12 Ltd');
  });

  it('gives at most the nearest three where nothing fits', async () => {
    const match = await directory.find('Nordic Machines Holding');
    expect(match.kind).toBe('none');
    expect(match.kind === 'none' && match.nearest.length).toBeLessThanOrEqual(3);
  });

  it('finds a customer that came in a moment ago, and one renamed under its new name only', async () => {
    const { store, directory, clock } = directoryOf(named('Alfa AS', 'Beta AS'));
    expect(await found(directory, 'alfa')).toBe('Alfa AS');
    clock.at = new Date(DAY.getTime() + 60_000);
    store.add({ id: 'erp:9000', name: 'Gamma Verft AS', mergedIntoId: null, updatedAt: clock.at });
    store.add({ id: 'erp:1001', name: 'Omega Holding AS', mergedIntoId: null, updatedAt: clock.at });
    expect(await found(directory, 'gamma verft')).toBe('Gamma Verft AS');
    expect(await found(directory, 'omega holding')).toBe('Omega Holding AS');
    expect(await found(directory, 'alfa')).toBe('none');
  });

  it('indexes what came in before a reading broke off', async () => {
    const { store, directory, clock } = directoryOf(named('Alfa AS'));
    await directory.refresh();
    clock.at = new Date(DAY.getTime() + 60_000);
    store.add({ id: 'erp:9002', name: 'Gamma Verft AS', mergedIntoId: null, updatedAt: clock.at });
    store.breakAfter(1);
    await expect(directory.refresh()).rejects.toThrow('no connection');
    expect(await found(directory, 'gamma verft')).toBe('Gamma Verft AS');
  });

  it('finds rows stamped a little before those already read', async () => {
    const { store, directory, clock } = directoryOf(named('Alfa AS'));
    await directory.refresh();
    clock.at = new Date(DAY.getTime() + 30_000);
    store.add({
      id: 'erp:9001',
      name: 'Late Writer AS',
      mergedIntoId: null,
      updatedAt: new Date(DAY.getTime() - 5_000),
    });
    await directory.refresh();
    expect(await found(directory, 'late writer')).toBe('Late Writer AS');
  });

  it('leads from the name and number of a merged customer to the one it counts for, and back when that is undone', async () => {
    const merged = [
      { id: 'erp:1', name: 'Nordlys Maskin AS', mergedIntoId: null, updatedAt: DAY },
      { id: 'crm:77', name: 'Nordlys Machines', mergedIntoId: 'crm:78', updatedAt: DAY },
      { id: 'crm:78', name: 'Nordlis Maskin', mergedIntoId: 'erp:1', updatedAt: DAY },
    ];
    const { store, directory, clock } = directoryOf(merged);
    for (const text of ['nordlys machines', 'nordlis', 'crm:78', '77', 'nordlys']) {
      expect(await directory.find(text)).toMatchObject({ kind: 'found', customer: { id: 'erp:1' } });
    }
    clock.at = new Date(DAY.getTime() + 60_000);
    store.add({ id: 'crm:77', name: 'Nordlys Machines', mergedIntoId: null, updatedAt: clock.at });
    await directory.refresh();
    expect(await directory.find('nordlys machines')).toMatchObject({ customer: { id: 'crm:77' } });
    expect(await directory.find('nordlys')).toMatchObject({ kind: 'several', total: 2 });
  });

  it('asks the store for the number another system gave', async () => {
    const store = {
      ...namesOnly(named('Alfa AS')),
      findByExternalId: async (externalId: string) =>
        externalId === 'HS-77' ? [{ id: 'erp:1001', name: 'Alfa AS' } as never] : [],
    };
    const viaNumber = customerDirectory({
      customers: store,
      now: () => DAY,
      pause: async () => {},
      onRefreshError: () => {},
    });
    expect(await found(viaNumber, 'HS-77')).toBe('Alfa AS');
  });

  it('answers any text without throwing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ maxLength: 2000 })),
        async (text) => {
          await expect(directory.find(text)).resolves.toBeDefined();
        },
      ),
    );
  });

  it('finds any name under itself', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(
          fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }).filter((name) => name.trim() !== ''),
          { minLength: 1, maxLength: 8 },
        ),
        async (names) => {
          const { directory } = directoryOf(named(...names));
          for (const [index, name] of names.entries()) {
            const match = await directory.find(name);
            const ids =
              match.kind === 'found'
                ? [match.customer.id]
                : match.kind === 'several'
                  ? match.customers.map(({ id }) => id)
                  : [];
            expect(ids).toContain(`erp:${1001 + index}`);
          }
        },
      ),
    );
  });
});

describe('customerDirectory among 20,000 names', () => {
  const names = companyNames(20_000);
  const { directory } = directoryOf(named(...names));
  beforeAll(() => directory.refresh());

  // Some typos make another customer's name or legal form ("Tami" without its "a" is the Finnish Tmi): not all can be told.
  it('has 99 of 100 names with one typo among the first three', async () => {
    const typed = fc.sample(fc.tuple(fc.nat({ max: names.length - 1 }), anyTypo()), {
      numRuns: 1000,
      seed: 7,
    });
    const missed: string[] = [];
    for (const [index, typo] of typed) {
      const mistyped = typo(names[index] ?? '');
      if (!(await firstThree(directory, mistyped)).includes(`erp:${1001 + index}`)) missed.push(mistyped);
    }
    expect(missed.length, missed.join('; ')).toBeLessThanOrEqual(10);
  });

  it.each([
    ['its last letter drawn to the legal form', 'Nordlys MaskinA S', 'Nordlys Maskin AS'],
    ['half its legal form', 'Nordlys Maskin S', 'Nordlys Maskin AS'],
    ['no space', 'MäkinenMaskin Oy', 'Mäkinen Maskin Oy'],
    ['a space one letter early', 'Mäkine nMaskin Oy', 'Mäkinen Maskin Oy'],
    ['a word that also begins another one of it', 'Mäkinen Makin Oy', 'Mäkinen Maskin Oy'],
  ])('lists a name written with %s first, before those that go on', async (_, text, name) => {
    const match = await directory.find(text);
    expect(match.kind === 'several' && match.customers[0]?.name).toBe(name);
  });
});
