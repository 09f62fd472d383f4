import type { Customer } from './customer.js';

/**
 * A customer with what is known of it under its other ids: what its own record leaves empty is filled from those merged
 * into it, in the order of their ids. Nothing of its own is replaced, so that an undone merge leaves no trace.
 */
export function combinedCustomer(own: Customer, merged: readonly Customer[]): Customer {
  if (merged.length === 0) return own;
  const others = [...merged].sort((a, b) => (a.id < b.id ? -1 : 1));
  const filled = <Part extends keyof Customer>(
    part: Part,
    isEmpty: (customer: Customer) => boolean,
  ): Customer[Part] => (isEmpty(own) ? (others.find((other) => !isEmpty(other)) ?? own) : own)[part];
  const text = (part: 'segment' | 'country' | 'region' | 'team') => filled(part, (each) => each[part] === '');
  const value = <Part extends 'ownerId' | 'customerSince' | 'renewalAt'>(part: Part) =>
    filled(part, (each) => each[part] === null);
  const hasNoValue = ({ yearlyValueMinor }: Customer) => yearlyValueMinor === null;
  return {
    ...own,
    externalIds: [own, ...others].flatMap(({ externalIds }) => externalIds),
    name: filled('name', isKnownByNumber),
    segment: text('segment'),
    country: text('country'),
    region: text('region'),
    team: text('team'),
    ownerId: value('ownerId'),
    // An amount and its currency belong together.
    yearlyValueMinor: filled('yearlyValueMinor', hasNoValue),
    currency: filled('currency', hasNoValue),
    customerSince: value('customerSince'),
    renewalAt: value('renewalAt'),
    attributes: [...own.attributes, ...attributesBeyond(own, others)],
  };
}

/** Without a name people know a customer by its number. */
function isKnownByNumber({ name, externalIds }: Pick<Customer, 'name' | 'externalIds'>): boolean {
  return externalIds.some(({ id }) => id === name);
}

function attributesBeyond(own: Customer, others: readonly Customer[]): Customer['attributes'][number][] {
  const named = new Set(own.attributes.map(({ name }) => name));
  return others.flatMap(({ attributes }) => {
    const added = attributes.filter(({ name }) => !named.has(name));
    for (const { name } of added) named.add(name);
    return added;
  });
}
