import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  isSupported,
  supportedClaims,
  unsupportedClaims,
} from '../../../src/service/catalogue/supported-claims.js';
import { someProduct } from '../../support/some-product.js';
import { perMonth } from './made-products.js';

const product = someProduct('a', {
  solves: ['capacity'],
  limits: [{ metric: 'api_calls', most: 10_000 }],
  properties: { 'storage GB': 500 },
  price: perMonth(50_000),
  replaces: ['b'],
  worksWith: ['c'],
});

describe('what may be said of a product', () => {
  it('is what its data say, all of it and nothing else', () => {
    const claims = supportedClaims(product);
    expect(claims).toHaveLength(6);
    for (const claim of claims) {
      expect(isSupported(product, claim)).toBe(true);
      expect(isSupported(someProduct('a'), claim)).toBe(false);
    }
    expect(isSupported(product, { kind: 'limit', metric: 'api_calls', most: 9_999 })).toBe(true);
    expect(isSupported(product, { kind: 'limit', metric: 'api_calls', most: 10_001 })).toBe(false);
    expect(isSupported(product, { kind: 'property', name: 'constructor', value: '' })).toBe(false);
  });

  it('is looked at again in the reasons of an offer, and a reason nobody knows counts against it', () => {
    const reasons = [
      { code: 'growth', values: { metric: 'storage_gb', percent: 200, months: 6 } },
      { code: 'solves', values: { category: 'capacity' } },
      { code: 'carries_more', values: { metric: 'api_calls', most: 10_000 } },
    ];
    expect(unsupportedClaims(product, reasons)).toEqual([]);
    expect(unsupportedClaims(someProduct('a'), reasons)).toEqual(['solves:capacity', 'limit:api_calls']);
    expect(unsupportedClaims(product, [{ code: 'cures_everything', values: {} }])).toEqual([
      'reason:cures_everything',
    ]);
  });

  it('is known of every reason that a recommendation can have', () => {
    const room = 'src/service/recommend';
    const codes = readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [...readFileSync(join(room, file), 'utf8').matchAll(/code: '(\w+)'/g)])
      .map(([, code]) => code ?? '');
    expect(codes.length).toBeGreaterThan(10);
    const claiming = new Set(['solves', 'carries_more', 'adds']);
    const unknown = codes.filter(
      (code) => !claiming.has(code) && unsupportedClaims(product, [{ code, values: {} }]).length > 0,
    );
    expect(unknown).toEqual([]);
  });
});
