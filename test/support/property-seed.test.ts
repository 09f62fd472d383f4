import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertySeed } from './property-seed.js';

const half = () => 0.5;

describe('the seed of properties', () => {
  it('is always the same unless another is asked for', () => {
    expect(propertySeed(undefined, half)).toBe(propertySeed('', () => 0.9));
  });

  it('is the one that is asked for, or any', () => {
    expect(propertySeed('-42', half)).toBe(-42);
    expect(propertySeed('random', half)).toBe(2 ** 30);
  });

  it.each(['any', '1.5', '1e3', '12345678901'])('is not %s', (setting) => {
    expect(() => propertySeed(setting, half)).toThrow('FAST_CHECK_SEED');
  });

  it('is set for every test file', () => {
    expect(fc.readConfigureGlobal().seed).toBe(propertySeed(process.env.FAST_CHECK_SEED, half));
  });
});
