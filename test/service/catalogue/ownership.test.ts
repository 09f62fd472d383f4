import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VarselEvent } from '../../../src/domain/event.js';
import { PRODUCT_KINDS, type Product } from '../../../src/domain/product.js';
import { ownershipByEvents } from '../../../src/service/catalogue/ownership.js';
import { productCatalogue } from '../../../src/service/catalogue/product-catalogue.js';
import { dayAt, knownLater } from '../../history/arbitrary-events.js';
import { at, CUSTOMER, event } from '../../history/make-events.js';
import { someProduct as made } from '../../support/some-product.js';
import { ended, installed, ordered, perMonth, removed, signed } from './made-products.js';

const TODAY = '2026-03-01';

function ownedOf(products: readonly Product[], events: readonly VarselEvent[], asOf = TODAY) {
  const { owned } = ownershipByEvents(CUSTOMER, events, productCatalogue(products, 1), at(asOf));
  return Object.fromEntries(
    owned.map(({ productId, since }) => [productId, since?.toISOString().slice(0, 10)]),
  );
}

describe('what a customer has', () => {
  const plan = made('PRO', { name: 'GTX Pro', otherNames: ['4711'] });

  it.each(['PRO', 'pro', 'GTX Pro', 'GTXPro', 'gtx-pro', '4711'])('is told by "%s" as by its id', (name) => {
    expect(ownedOf([plan], [ordered('2026-01-05', name)])).toEqual({ PRO: '2026-01-05' });
  });

  it('is not told by a name that no product has, which is counted', () => {
    const events = [
      ordered('2026-01-05', 'GTX Pro'),
      ordered('2026-01-06', 'XTG'),
      ordered('2026-01-07', 'xtg'),
    ];
    const { owned, unknownNames } = ownershipByEvents(
      CUSTOMER,
      events,
      productCatalogue([plan], 1),
      at(TODAY),
    );
    expect(owned.map(({ productId }) => productId)).toEqual(['PRO']);
    expect(unknownNames).toBe(1);
  });

  it('is not told by a name that two products have, but by an id that another is called', () => {
    const twice = [made('a', { name: 'Twin' }), made('b', { name: 'twin' }), made('c', { name: 'A' })];
    const catalogue = productCatalogue(twice, 1);
    expect(catalogue.ambiguous).toEqual([
      { name: 'A', productIds: ['a', 'c'] },
      { name: 'Twin', productIds: ['a', 'b'] },
    ]);
    expect(ownedOf(twice, [ordered('2026-01-05', 'Twin')])).toEqual({});
    expect(ownedOf(twice, [ordered('2026-01-05', 'A')])).toEqual({ a: '2026-01-05' });
  });

  it('is what its running contracts name, from the first of an unbroken row', () => {
    const events = [
      signed('2024-01-01', 'K', 'PRO', '2025-01-01'),
      signed('2025-01-01', 'K', 'PRO', '2027-01-01'),
    ];
    expect(ownedOf([plan], events)).toEqual({ PRO: '2024-01-01' });
    expect(ownedOf([plan], events, '2023-12-31')).toEqual({});
    expect(ownedOf([plan], [...events, ended('2026-02-01', 'K')])).toEqual({});
    expect(ownedOf([plan], events.slice(0, 1))).toEqual({});
    const broken = [signed('2023-01-01', 'K', 'PRO', '2024-01-01'), signed('2025-06-01', 'K', 'PRO')];
    expect(ownedOf([plan], broken)).toEqual({ PRO: '2025-06-01' });
  });

  it('stays what a contract named when it is signed again without saying of what', () => {
    const events = [
      signed('2024-01-01', 'K', 'PRO', '2025-01-01'),
      signed('2024-12-01', 'K', null, '2027-01-01'),
    ];
    expect(ownedOf([plan], events)).toEqual({ PRO: '2024-01-01' });
  });

  it('ends with its contract, whatever was ordered before; what is ordered afterwards counts again', () => {
    const events = [ordered('2024-01-01', 'PRO'), signed('2024-01-02', 'K', 'PRO'), ended('2025-06-01', 'K')];
    expect(ownedOf([plan], events)).toEqual({});
    expect(ownedOf([plan], [...events, ordered('2025-09-01', 'PRO')])).toEqual({ PRO: '2025-09-01' });
  });

  it('is the machines that stand there', () => {
    const press = made('P300', { kind: 'machine', name: 'Press 300' });
    const events = [
      ordered('2018-11-01', 'P300'),
      installed('2019-03-01', 'M-1', 'Press 300'),
      installed('2021-05-01', 'M-2', 'press300'),
    ];
    expect(ownedOf([press], events)).toEqual({ P300: '2019-03-01' });
    expect(ownedOf([press], [...events, removed('2025-01-01', 'M-1')])).toEqual({ P300: '2021-05-01' });
    const gone = [removed('2025-01-01', 'M-1'), removed('2025-02-01', 'M-2')];
    expect(ownedOf([press], [...events, ...gone])).toEqual({});
    expect(ownedOf([press], [...events, ...gone, installed('2026-01-01', 'M-1', 'Press 300')])).toEqual({
      P300: '2026-01-01',
    });
  });

  it('is never a spare part', () => {
    const part = made('S', { kind: 'spare_part' });
    expect(ownedOf([part], [ordered('2026-02-01', 'S'), signed('2026-02-01', 'K', 'S')])).toEqual({});
  });

  it('is a service for a year only', () => {
    const training = made('T', {
      kind: 'service',
      price: { amountMinor: 1, currency: 'EUR', per: 'once', isPerUser: false },
    });
    expect(ownedOf([training], [ordered('2025-06-01', 'T')])).toEqual({ T: '2025-06-01' });
    expect(ownedOf([training], [ordered('2024-06-01', 'T')])).toEqual({});
  });

  it('is what was ordered and not taken back', () => {
    const back = { isCancellation: true };
    const two = [
      ordered('2026-01-01', 'PRO', { quantity: 2 }),
      ordered('2026-01-02', 'PRO', { ...back, quantity: 1 }),
    ];
    expect(ownedOf([plan], two)).toEqual({ PRO: '2026-01-01' });
    expect(ownedOf([plan], [...two, ordered('2026-01-03', 'PRO', { ...back, quantity: -1 })])).toEqual({});
    expect(ownedOf([plan], [...two, ordered('2026-01-03', 'PRO', { ...back, quantity: null })])).toEqual({});
    // Something was taken back that had been bought before the records begin: that is no debt.
    const early = [ordered('2025-12-01', 'PRO', { ...back, quantity: 9 }), ...two];
    expect(ownedOf([plan], early)).toEqual({ PRO: '2026-01-01' });
  });

  it('ends when what was paid again and again is paid no more', () => {
    const monthly = made('M', { price: perMonth(100) });
    const months = ['2024-01-03', '2024-02-03', '2024-03-05', '2024-04-03'];
    const events = months.map((date) => ordered(date, 'M'));
    expect(ownedOf([monthly], events, '2024-05-20')).toEqual({ M: '2024-01-03' });
    expect(ownedOf([monthly], events)).toEqual({});
    // Of one order nobody knows an end.
    expect(ownedOf([monthly], events.slice(0, 1))).toEqual({ M: '2024-01-03' });
    // Bought for good three times is bought for good.
    const seats = made('M', { kind: 'other' });
    expect(ownedOf([seats], events)).toEqual({ M: '2024-01-03' });
  });

  it('is the plan that took the place of another, and both where a contract says so', () => {
    const plans = [made('BASIC'), plan, made('TOP', { replaces: ['PRO'] })];
    const steps = [{ ...plan, replaces: ['BASIC'] }, made('BASIC'), made('TOP', { replaces: ['PRO'] })];
    const events = [ordered('2024-01-01', 'BASIC'), ordered('2025-01-01', 'TOP')];
    expect(ownedOf(steps, events)).toEqual({ TOP: '2025-01-01' });
    expect(ownedOf(plans, events)).toEqual({ BASIC: '2024-01-01', TOP: '2025-01-01' });
    expect(ownedOf(steps, [signed('2024-01-01', 'K', 'BASIC'), ordered('2025-01-01', 'TOP')])).toEqual({
      BASIC: '2024-01-01',
      TOP: '2025-01-01',
    });
    const machines = [made('OLD', { kind: 'machine' }), made('NEW', { kind: 'machine', replaces: ['OLD'] })];
    expect(ownedOf(machines, [ordered('2024-01-01', 'OLD'), ordered('2025-01-01', 'NEW')])).toEqual({
      OLD: '2024-01-01',
      NEW: '2025-01-01',
    });
  });

  it('is what was known by then: a correction that came later changes nothing of it', () => {
    const first = ordered('2026-01-05', 'PRO');
    const corrected = { ...first, id: `${first.id}x`, importedAt: at('2026-02-10') };
    const other = { ...corrected, payload: { ...first.payload, product: 'BASIC' } as VarselEvent['payload'] };
    const both = [{ ...first, importedAt: at('2026-01-06') }, other];
    expect(ownedOf([plan, made('BASIC')], both, '2026-02-01')).toEqual({ PRO: '2026-01-05' });
    expect(ownedOf([plan, made('BASIC')], both, '2026-02-11')).toEqual({ BASIC: '2026-01-05' });
  });
});

describe('what any customer has', () => {
  const products = PRODUCT_KINDS.map((kind, index) =>
    made(`p${index}`, {
      kind,
      replaces: index === 0 ? [] : [`p${index - 1}`],
      price: index % 2 === 0 ? null : perMonth(100),
    }),
  );
  const catalogue = productCatalogue(products, 1);
  const name = fc.constantFrom(...products.map(({ id }) => id), 'unknown');
  const day = fc.integer({ min: 0, max: 900 });
  const events = fc.array(
    fc
      .record({
        what: fc.constantFrom('order', 'cancel', 'install', 'remove', 'sign', 'end'),
        name,
        thing: fc.integer({ min: 1, max: 3 }),
        day,
        lag: fc.constantFrom(0, 0, 30),
        imported: day,
        quantity: fc.constantFrom(null, 1, 2),
        lasts: fc.constantFrom(null, 100),
      })
      .map((each) => eventOf(each)),
    { maxLength: 25 },
  );
  const at900 = fc.integer({ min: 0, max: 950 }).map(dayAt);

  it('is unchanged by deleting everything known later, and by the order of events', () => {
    fc.assert(
      fc.property(events, at900, (all, asOf) => {
        const then = ownershipByEvents(CUSTOMER, all, catalogue, asOf);
        const later = knownLater(all, asOf);
        const known = all.filter((each) => !later.has(each) && each.occurredAt <= asOf);
        expect(ownershipByEvents(CUSTOMER, known, catalogue, asOf)).toEqual(then);
        expect(ownershipByEvents(CUSTOMER, [...all].reverse(), catalogue, asOf)).toEqual(then);
      }),
      { seed: 10, numRuns: 400 },
    );
  });

  it('is named in its records, had since one of them, and no spare part', () => {
    fc.assert(
      fc.property(events, at900, (all, asOf) => {
        for (const { productId, since } of ownershipByEvents(CUSTOMER, all, catalogue, asOf).owned) {
          const days = all.flatMap(({ payload, occurredAt }) =>
            'product' in payload && payload.product === productId ? [occurredAt.getTime()] : [],
          );
          expect(days.length).toBeGreaterThan(0);
          expect(since?.getTime()).toBeLessThanOrEqual(asOf.getTime());
          expect(catalogue.byId.get(productId)?.kind).not.toBe('spare_part');
        }
      }),
      { seed: 11, numRuns: 400 },
    );
  });
});

interface Drawn {
  readonly what: string;
  readonly name: string;
  readonly thing: number;
  readonly day: number;
  readonly lag: number;
  readonly imported: number;
  readonly quantity: number | null;
  readonly lasts: number | null;
}

function eventOf({ what, name, thing, day, lag, imported, quantity, lasts }: Drawn): VarselEvent {
  const times = { knownAt: dayAt(day + lag), importedAt: dayAt(imported) };
  const made = (payload: VarselEvent['payload']) => event(`${thing}/${day % 5}`, dayAt(day), payload, times);
  switch (what) {
    case 'install':
      return made({ type: 'machine_installed', machineId: `M${thing}`, product: name });
    case 'remove':
      return made({ type: 'machine_removed', machineId: `M${thing}` });
    case 'sign':
      return made({
        type: 'contract_signed',
        contractId: `K${thing}`,
        endsAt: lasts === null ? null : dayAt(day + lasts),
        yearlyValueMinor: null,
        currency: null,
        seats: null,
        product: name,
      });
    case 'end':
      return made({ type: 'contract_ended', contractId: `K${thing}`, how: 'cancelled' });
    default:
      return made({
        type: 'order_line',
        orderId: `O${thing}`,
        product: name,
        quantity,
        amountMinor: 1,
        currency: null,
        isCancellation: what === 'cancel',
      });
  }
}
