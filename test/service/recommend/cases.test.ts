import { describe, expect, it } from 'vitest';
import type { OfferReason } from '../../../src/domain/service-offer.js';
import type { RecommendSubject } from '../../../src/service/recommend/subject.js';
import { owning, recommendTo, subjectOf, ticketAbout, ticketOf } from './catalogue.js';
import { CASE_TICKETS, TEXT_LANGUAGES } from './ticket-texts.js';

function reasonsOf(reasons: readonly OfferReason[]): Record<string, OfferReason['values']> {
  return Object.fromEntries(reasons.map(({ code, values }) => [code, values]));
}

const AT_API_LIMIT = subjectOf({
  owned: owning('P1'),
  use: [{ metric: 'api_calls', value: 9_900, earlier: 6_000, overMonths: 6 }],
});
const GROWN = subjectOf({
  owned: owning('P1'),
  use: [{ metric: 'data_volume', value: 90, earlier: 30, overMonths: 6 }],
});
const ONE_SEAT = subjectOf({ owned: owning('P0'), seats: 1, firmGrowth: 0.4 });
const WORN = subjectOf({
  owned: owning('M1'),
  installations: [{ machineId: 'X7', productId: 'M1', ageYears: 9.4, hours: 18_200, outagesInYear: 3 }],
});
const OLD = subjectOf({
  owned: [{ productId: 'S0', since: new Date('2017-06-01') }],
  use: [{ metric: 'data_volume', value: 300, earlier: 100, overMonths: 6 }],
});

describe.each(TEXT_LANGUAGES)('in a ticket in %s', (language) => {
  const first = (subject: RecommendSubject, ticket: keyof typeof CASE_TICKETS) =>
    recommendTo({ ...subject, ticket: ticketOf(CASE_TICKETS[ticket][language]) })[0];

  it('offers the next plan where the limit of the API is reached', () => {
    const offer = first(AT_API_LIMIT, 'limit_reached');
    expect(offer).toMatchObject({ productId: 'P2', case: 'limit_reached', isCalibrated: false });
    expect(reasonsOf(offer?.reasons ?? [])).toMatchObject({
      limit_reached: { metric: 'api_calls', used: 9_900, most: 10_000, percent: 99, owned: 'P1' },
      carries_more: { metric: 'api_calls', most: 50_000 },
    });
  });

  it('offers storage where storage is needed and the data have grown', () => {
    const offer = first(GROWN, 'growth');
    expect(offer).toMatchObject({ productId: 'A1', case: 'growth' });
    expect(reasonsOf(offer?.reasons ?? [])).toMatchObject({
      growth: { metric: 'data_volume', percent: 200, months: 6 },
      adds: { metric: 'storage_gb', most: 500 },
    });
  });

  it('offers a plan for several where one seat lacks what teams need and the firm grows', () => {
    const offer = first(ONE_SEAT, 'expansion');
    expect(offer).toMatchObject({ productId: 'T1', case: 'expansion' });
    expect(reasonsOf(offer?.reasons ?? [])).toMatchObject({
      few_seats: { seats: 1 },
      firm_grows: { percent: 40 },
    });
  });

  it('offers what is faster where it is slow and the plan is at its limit', () => {
    const offers = recommendTo({
      ...AT_API_LIMIT,
      ticket: ticketOf(CASE_TICKETS.performance[language]),
    });
    expect(offers[0]).toMatchObject({ productId: 'U1', case: 'performance' });
    expect(offers.every((offer) => offer.case === 'performance')).toBe(true);
    expect(reasonsOf(offers[0]?.reasons ?? [])).toMatchObject({
      slow_at_limit: { percent: 99, owned: 'P1' },
    });
  });

  it('offers a better machine where it is slow and the machine has its hours', () => {
    const tired = subjectOf({
      owned: owning('M1'),
      installations: [{ machineId: 'X7', productId: 'M1', ageYears: 3, hours: 19_900, outagesInYear: null }],
    });
    expect(first(tired, 'performance')).toMatchObject({ productId: 'M2', case: 'performance' });
  });

  it('offers the plan for the machine that a spare part is asked for, with what is known of its wear', () => {
    const offer = first(WORN, 'maintenance_plan');
    expect(offer).toMatchObject({ productId: 'W1', case: 'maintenance_plan' });
    expect(reasonsOf(offer?.reasons ?? [])).toMatchObject({
      spare_part_for: { machine: 'X7', product: 'M1' },
      machine_age: { years: 9 },
      machine_hours: { hours: 18_200 },
      machine_outages: { outages: 3 },
    });
  });

  it('offers advice where old software is slow and the data have grown', () => {
    const offer = first(OLD, 'performance');
    expect(offer).toMatchObject({ productId: 'C1', case: 'legacy' });
    expect(reasonsOf(offer?.reasons ?? [])).toMatchObject({
      old_product: { years: 8, owned: 'S0' },
      growth: { percent: 200 },
    });
  });
});

describe('a case that is not whole', () => {
  it.each([
    [
      'use under the limit',
      { ...AT_API_LIMIT, use: [{ metric: 'api_calls', value: 8_000, earlier: null, overMonths: 6 }] },
      'capacity',
    ],
    [
      'growth that nobody measured before',
      { ...GROWN, use: [{ metric: 'data_volume', value: 90, earlier: null, overMonths: 6 }] },
      'capacity',
    ],
    [
      'growth from nothing',
      { ...GROWN, use: [{ metric: 'data_volume', value: 90, earlier: 0, overMonths: 6 }] },
      'capacity',
    ],
    [
      'growth of a half',
      { ...GROWN, use: [{ metric: 'data_volume', value: 45, earlier: 30, overMonths: 6 }] },
      'capacity',
    ],
    ['a firm of which nobody knows whether it grows', { ...ONE_SEAT, firmGrowth: null }, 'missing_function'],
    ['seats that nobody knows', { ...ONE_SEAT, seats: null }, 'missing_function'],
    ['twenty seats', { ...ONE_SEAT, seats: 20 }, 'missing_function'],
    [
      'software of which nobody knows the age',
      { ...OLD, owned: [{ productId: 'S0', since: null }] },
      'performance',
    ],
    [
      'software of five years',
      { ...OLD, owned: [{ productId: 'S0', since: new Date('2021-01-01') }] },
      'performance',
    ],
    [
      'a new machine that has never failed',
      subjectOf({
        installations: [{ machineId: 'X7', productId: 'M1', ageYears: 0.5, hours: 200, outagesInYear: 0 }],
      }),
      'spare_part',
    ],
    [
      'a machine that is no known product',
      subjectOf({
        installations: [{ machineId: 'X7', productId: null, ageYears: 12, hours: 30_000, outagesInYear: 5 }],
      }),
      'spare_part',
    ],
    ['a full plan, but a question about a bill', AT_API_LIMIT, 'billing'],
    ['nothing known of the customer', subjectOf(), 'capacity'],
  ] as const)('offers nothing: %s', (_, subject, category) => {
    expect(recommendTo({ ...subject, ticket: ticketAbout(category) })).toEqual([]);
  });

  it('says nothing of age, hours and outages that nobody knows, and doesn’t count them as none', () => {
    const known = recommendTo({ ...WORN, ticket: ticketAbout('spare_part') }, { threshold: 0 });
    const installations = WORN.installations.map((each) => ({ ...each, hours: null, outagesInYear: null }));
    const unknown = recommendTo(
      { ...WORN, installations, ticket: ticketAbout('spare_part') },
      { threshold: 0 },
    );
    const plan = unknown.find(({ productId }) => productId === 'W1');
    expect(Object.keys(reasonsOf(plan?.reasons ?? []))).not.toContain('machine_hours');
    expect(plan?.signals.wear).toBeCloseTo(
      known.find(({ productId }) => productId === 'W1')?.signals.wear ?? 0,
      1,
    );
  });
});

it('takes a limit for named by its word, not by letters inside another', () => {
  const told = (text: string) =>
    recommendTo({ ...AT_API_LIMIT, ticket: { ...ticketAbout('integration'), text } }).map(
      (each) => each.case,
    );
  expect(told('Unser API-Kontingent ist leer.')).toContain('limit_reached');
  expect(told('The rapid transfer of orders has stopped.')).toEqual([]);
});

it('offers a full plan’s next one outside a ticket, though it counts for less', () => {
  const asked = recommendTo({ ...AT_API_LIMIT, ticket: ticketAbout('capacity') })[0];
  const unasked = recommendTo(AT_API_LIMIT, { threshold: 0.5 })[0];
  expect(unasked?.productId).toBe('P2');
  expect(unasked?.relevance).toBeLessThan(asked?.relevance ?? 0);
});

it('offers the plan that is large enough before the one that is larger still', () => {
  const offers = recommendTo({ ...AT_API_LIMIT, ticket: ticketAbout('capacity') }, { threshold: 0.3 });
  expect(offers.map(({ productId }) => productId)).toEqual(['P2', 'P3']);
});

it('offers no plan that use has outgrown already', () => {
  const beyond = {
    ...AT_API_LIMIT,
    use: [{ metric: 'api_calls', value: 60_000, earlier: null, overMonths: 6 }],
  };
  const offers = recommendTo({ ...beyond, ticket: ticketAbout('capacity') });
  expect(offers.map(({ productId }) => productId)).toEqual(['P3']);
});
