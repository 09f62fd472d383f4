import type { Product } from '../../src/domain/product.js';

/** A product of which nothing more is known than that it is a plan. */
export function someProduct(id: string, fields: Partial<Product> = {}): Product {
  return {
    id,
    name: `Product ${id}`,
    kind: 'plan',
    family: null,
    otherNames: [],
    description: '',
    solves: [],
    properties: {},
    limits: [],
    worksWith: [],
    conflictsWith: [],
    replaces: [],
    markets: null,
    price: null,
    soldFrom: null,
    soldUntil: null,
    ...fields,
  };
}
