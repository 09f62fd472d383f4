import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Customer } from '../../../src/domain/customer.js';
import { duplicateFinder, findDuplicates } from '../../../src/readiness/duplicates/find-duplicates.js';
import { fingerprint } from '../../../src/readiness/duplicates/fingerprint.js';
import { companyNames } from '../../../src/sample/company-names.js';
import { bare, contact, record } from '../records.js';

interface Side extends Partial<Customer> {
  readonly email?: string;
  readonly phone?: string;
}

function side(id: string, { email, phone, ...customer }: Side) {
  const contacts =
    email === undefined && phone === undefined
      ? []
      : [contact(`c-${id}`, { email: email ?? null, phone: phone ?? null })];
  return fingerprint(record(id, { customer: bare(id, customer), contacts }));
}

const pairsOf = (...sides: readonly Side[]) =>
  findDuplicates(sides.map((each, place) => side(`erp:${place + 1}`, each)));
const isProposed = (a: Side, b: Side) => pairsOf(a, b).length === 1;

const MAIL = { email: 'post@nordlys.example' };
const PHONE = { phone: '+47 22 33 44 55' };

describe('one company under two names', () => {
  test.each<[string, Side, Side]>([
    ['another legal form left out', { name: 'Nordlys Maskin AS' }, { name: 'NORDLYS MASKIN' }],
    ['another case and accents', { name: 'Åbo Mäkinen Oy' }, { name: 'ABO MAKINEN OY' }],
    ['"&" and "og"', { name: 'Hansen & Sønner AS' }, { name: 'Hansen og Sønner AS' }],
    ['words the other way round', { name: 'Maskin Nordlys AS' }, { name: 'Nordlys Maskin AS' }],
    [
      'umlauts written out, in one region',
      { name: 'Müller Metallbau GmbH', region: 'Nord' },
      { name: 'Mueller Metallbau GmbH', region: 'Nord' },
    ],
    ['one word or two, with one domain', { name: 'NordLys AS', ...MAIL }, { name: 'Nord Lys AS', ...MAIL }],
    [
      'a typo, with one domain',
      { name: 'Nordlys Maskin AS', ...MAIL },
      { name: 'Nordlys Maksin AS', email: 'a@nordlys.example' },
    ],
    [
      'a word shortened, with one telephone',
      { name: 'Storvik Mekaniske Verksted AS', ...PHONE },
      { name: 'Storvik Mek. Verksted AS', phone: '22334455' },
    ],
    [
      'quite another name, with one registration number',
      { name: 'Nordlys AS', attributes: [attribute('Org nr', '912 345 678')] },
      { name: 'Havgap Industri AS', attributes: [attribute('Org nr', '912345678')] },
    ],
  ])('is found: %s', (_why, a, b) => {
    expect(isProposed(a, b)).toBe(true);
    expect(isProposed(b, a)).toBe(true);
  });

  it('is proposed with its reasons, towards the better known', () => {
    const [pair] = pairsOf(
      { name: 'Nordlys Maskin', ...MAIL },
      { name: 'Nordlys Maskin AS', segment: 'large', ownerId: 'S1', ...MAIL },
    );
    expect(pair).toEqual({
      fromId: 'erp:1',
      intoId: 'erp:2',
      evidence: ['same_name', 'same_email_domain', 'same_country'],
      valueMinor: 200,
    });
  });

  it('of three gives two pairs, each customer once towards another', () => {
    const names = ['Nordlys Maskin AS', 'Nordlys Maskin', 'NORDLYS MASKIN'];
    const pairs = pairsOf(...names.map((name) => ({ name })));
    expect(pairs).toHaveLength(2);
    expect(new Set(pairs.map(({ fromId }) => fromId)).size).toBe(2);
    expect(pairs.map(({ fromId }) => fromId)).not.toContain(pairs[0]?.intoId);
  });
});

describe('two companies', () => {
  test.each<[string, Side, Side]>([
    [
      'a word more is another company',
      { name: 'Nordlys AS', ...MAIL },
      { name: 'Nordlys Invest AS', ...MAIL },
    ],
    [
      'a number tells plants apart',
      { name: 'Verk 12 AS', ...MAIL, ...PHONE },
      { name: 'Verk 13 AS', ...MAIL, ...PHONE },
    ],
    [
      'branches in two regions',
      { name: 'Nordlys Maskin AS', region: 'Bergen', ...MAIL, ...PHONE },
      { name: 'Nordlys Maskin AS', region: 'Oslo', ...MAIL, ...PHONE },
    ],
    [
      'branches at two addresses',
      { name: 'Nordlys Maskin AS', attributes: [attribute('City', 'Bergen')], ...MAIL },
      { name: 'Nordlys Maskin AS', attributes: [attribute('City', 'Oslo')], ...MAIL },
    ],
    [
      'directions in the name',
      { name: 'Industriservice Øst AS', ...MAIL, ...PHONE },
      { name: 'Industriservice Vest AS', ...MAIL, ...PHONE },
    ],
    ['a similar name alone', { name: 'Solberg Maskin AS' }, { name: 'Solborg Maskin AS' }],
    [
      'one name in two countries',
      { name: 'Nordlys Maskin', country: 'NO' },
      { name: 'Nordlys Maskin', country: 'SE' },
    ],
    [
      'two domains',
      { name: 'Hansen Bygg AS', email: 'a@hansen.example' },
      { name: 'Hansen Bygg AS', email: 'a@hb.example' },
    ],
    ['two legal forms', { name: 'Nordlys Maskin AS' }, { name: 'Nordlys Maskin ASA' }],
    [
      'two registration numbers',
      { name: 'Nordlys Maskin AS', attributes: [attribute('vat', 'NO1')], ...MAIL },
      { name: 'Nordlys Maskin AS', attributes: [attribute('vat', 'NO2')], ...MAIL },
    ],
    [
      'a public mail service in common',
      { name: 'Solberg AS', email: 'a@gmail.com' },
      { name: 'Solborg AS', email: 'b@gmail.com' },
    ],
    ['a short common name', { name: 'Coop' }, { name: 'Coop' }],
    ['customers known by their numbers', { name: '1' }, { name: '2' }],
  ])('are left alone: %s', (_why, a, b) => {
    expect(pairsOf(a, b)).toEqual([]);
    expect(pairsOf(b, a)).toEqual([]);
  });

  it('are left alone where a name is that of a chain', () => {
    const branches = Array.from({ length: 6 }, () => ({ name: 'Byggvare Senter AS' }));
    expect(pairsOf(...branches)).toEqual([]);
  });

  it('are left alone where an agency writes for many', () => {
    const clients = ['Solberg', 'Solborg', 'Granli', 'Ramberg', 'Storvik', 'Lyngmo'];
    expect(pairsOf(...clients.map((name) => ({ name: `${name} AS`, ...MAIL })))).toEqual([]);
  });
});

describe('properties', () => {
  it('the order of the customers changes nothing, and nobody is proposed with itself or twice', () => {
    const name = fc.constantFrom(
      'Nordlys AS',
      'Nordlys',
      'Nord Lys AS',
      'Müller GmbH',
      'Mueller',
      '',
      '🦊',
      'Verk 1',
    );
    const any = fc.record({
      name,
      region: fc.constantFrom('', 'Oslo'),
      email: fc.constantFrom('a@x.example', 'b@y.example', 'not an address'),
      phone: fc.constantFrom('+47 22334455', '22 33 44 55', '?'),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), fc.integer(), (sides, seed) => {
        const prints = sides.map((each, place) => side(`erp:${place + 1}`, each));
        const shuffled = [...prints].sort(
          (a, b) => ((hash(a.customerId) ^ seed) % 97) - ((hash(b.customerId) ^ seed) % 97),
        );
        const pairs = findDuplicates(prints);
        const keys = (some: typeof pairs) => some.map(({ fromId }) => fromId).sort();
        expect(keys(findDuplicates(shuffled))).toEqual(keys(pairs));
        expect(new Set(keys(pairs)).size).toBe(pairs.length);
        for (const { fromId, intoId, evidence } of pairs) {
          expect(fromId).not.toBe(intoId);
          expect(evidence.length).toBeGreaterThan(0);
        }
      }),
      { seed: 11, numRuns: 200 },
    );
  });

  it('looks at 20,000 customers within seconds', () => {
    const names = companyNames(3, 'NO');
    const prints = Array.from({ length: 20_000 }, (_, place) =>
      side(`erp:${place}`, { name: names.next().value, phone: `+47 2${String(1_000_000 + place)}` }),
    );
    const startedAt = performance.now();
    findDuplicates(prints);
    expect(performance.now() - startedAt).toBeLessThan(4_000);
  });
});

function attribute(name: string, value: string) {
  return { name, value, validFrom: null, knownAt: null };
}

function hash(text: string): number {
  return [...text].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) | 0;
}

describe('three of one name', () => {
  const three = [1, 2, 3].map((number) => side(`erp:${number}`, { name: 'Nordlys Maskin AS', ...MAIL }));
  const found = (...apart: readonly string[]) =>
    duplicateFinder(three)((a, b) => apart.includes([a, b].sort().join())).map(({ fromId, intoId }) =>
      [fromId, intoId].sort().join(),
    );

  it('are two pairs, and one that is kept apart from the first joins no other of its group', () => {
    expect(found()).toEqual(['erp:1,erp:2', 'erp:1,erp:3']);
    expect(found('erp:1,erp:2')).toEqual(['erp:1,erp:3']);
    expect(found('erp:2,erp:3')).toEqual(['erp:1,erp:2']);
  });

  it('may still be two, where both are kept apart from the third', () => {
    expect(found('erp:1,erp:2', 'erp:1,erp:3')).toEqual(['erp:2,erp:3']);
  });
});
