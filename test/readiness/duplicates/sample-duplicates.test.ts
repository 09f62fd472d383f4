import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import { findDuplicates } from '../../../src/readiness/duplicates/find-duplicates.js';
import { type Fingerprint, fingerprint } from '../../../src/readiness/duplicates/fingerprint.js';
import { generateCompany } from '../../../src/sample/generate-company.js';
import { sampleCustomers } from '../../sample/sample-events.js';
import { contact, record } from '../records.js';

const AS_OF = new Date('2026-03-16T09:00:00Z');
const SEEDS = [1, 2, 3];

/** How the second record of a company is written, and whether a person at it writes from the same domain. */
const SPELLINGS: readonly { readonly rewrite: (name: string) => string; readonly hasDomain: boolean }[] = [
  { rewrite: (name) => name.replace(/ (AS|AB|Oy|GmbH|Ltd)$/, ''), hasDomain: false },
  { rewrite: (name) => name.toUpperCase(), hasDomain: false },
  { rewrite: (name) => name.normalize('NFD').replace(/\p{M}/gu, ''), hasDomain: true },
  { rewrite: (name) => name.replace('ü', 'ue').replace('ö', 'oe').replace('ä', 'ae'), hasDomain: true },
  { rewrite: swapped, hasDomain: true },
  { rewrite: (name) => name.replace(/(Mekanisk|Maskin|Indust|Entrepren)\p{L}+/u, '$1'), hasDomain: true },
  { rewrite: (name) => name.replace(' ', ''), hasDomain: true },
  // Nothing but a similar name: may be found, may be not.
  { rewrite: swapped, hasDomain: false },
];

describe('in the sample company', () => {
  it.each(SEEDS)('seed %i without duplicates, none is found', (seed) => {
    const { customers } = sample(seed);
    expect(findDuplicates(customers)).toEqual([]);
  });

  it('at least 99 % of what is found is right, and at least 80 % of what was put in is found', () => {
    let right = 0;
    let found = 0;
    let injected = 0;
    for (const seed of SEEDS) {
      const { customers, copies, decoys } = sample(seed);
      const pairs = findDuplicates([...customers, ...copies, ...decoys]);
      found += pairs.length;
      injected += copies.length;
      right += pairs.filter(({ fromId, intoId }) => isCopy(fromId, intoId)).length;
    }
    expect(right / found).toBeGreaterThanOrEqual(0.99);
    expect(right / injected).toBeGreaterThanOrEqual(0.8);
  });
});

function isCopy(a: string, b: string): boolean {
  return a === `copy:${b}` || b === `copy:${a}`;
}

function sample(seed: number) {
  const random = randomStream(seed, 'duplicates');
  const company = generateCompany({ seed, asOf: AS_OF, customers: 400, months: 18 });
  const domains = new Map(company.contacts.map(({ customer_id, email }) => [customer_id, email]));
  const listed = sampleCustomers(company, AS_OF);
  const print = (customer: (typeof listed)[number], email: string | undefined): Fingerprint =>
    fingerprint(
      record(customer.id, {
        customer,
        contacts: email === undefined ? [] : [contact(`c-${customer.id}`, { email })],
      }),
    );
  const customers = listed.map((customer) => print(customer, domains.get(customer.id)));
  const chosen = listed.filter(() => random() < 0.2);
  const copies = chosen.map((customer, place) => {
    const spelling = SPELLINGS[place % SPELLINGS.length] ?? {
      rewrite: (name: string) => name,
      hasDomain: true,
    };
    const copy = {
      ...customer,
      id: `copy:${customer.id}`,
      name: spelling.rewrite(customer.name),
      ownerId: null,
    };
    return print(copy, spelling.hasDomain ? domains.get(customer.id) : undefined);
  });
  // Companies beside others: a daughter with its mother's domain, and a branch of the same name elsewhere.
  const decoys = listed.slice(0, 60).map((customer, place) => {
    const name = place % 2 === 0 ? customer.name.replace(/( \p{L}+)$/u, ' Invest$1') : customer.name;
    const region = place % 2 === 0 ? customer.region : `${customer.region} elsewhere`;
    return print({ ...customer, id: `decoy:${customer.id}`, name, region }, domains.get(customer.id));
  });
  return { customers, copies, decoys };
}

/** Two neighbouring letters of the longest word the wrong way round. */
function swapped(name: string): string {
  const longest = name.split(' ').reduce((best, word) => (word.length > best.length ? word : best), '');
  const at = Math.floor(longest.length / 2);
  const mistyped = `${longest.slice(0, at)}${longest[at + 1] ?? ''}${longest[at] ?? ''}${longest.slice(at + 2)}`;
  return name.replace(longest, mistyped);
}
