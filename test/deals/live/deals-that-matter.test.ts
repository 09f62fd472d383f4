import { describe, expect, it } from 'vitest';
import { dealsThatMatter } from '../../../src/deals/live/deals-that-matter.js';

const of = (ownerId: string | null, ...values: (number | null)[]) =>
  values.map((valueMinor) => ({ ownerId, valueMinor }));

describe('deals that matter', () => {
  it('are the largest of their owner until half of the open value is reached', () => {
    const matters = dealsThatMatter(of('S01', 500, 300, 100, 50, 50), null);
    const which = [500, 300, 100].filter((valueMinor) => matters({ ownerId: 'S01', valueMinor }));
    expect(which).toEqual([500]);
    const even = dealsThatMatter(of('S01', 400, 300, 200, 100), null);
    expect([400, 300, 200].filter((valueMinor) => even({ ownerId: 'S01', valueMinor }))).toEqual([400, 300]);
  });

  it('are an owner’s only deal, and all of many equal ones', () => {
    const matters = dealsThatMatter([...of('S01', 10), ...of('S02', 70, 70, 70)], null);
    expect(matters({ ownerId: 'S01', valueMinor: 10 })).toBe(true);
    expect(matters({ ownerId: 'S02', valueMinor: 70 })).toBe(true);
  });

  it('are measured by their own owner’s, and nobody’s by nobody’s', () => {
    const matters = dealsThatMatter([...of('S01', 1_000), ...of(null, 50, 20)], null);
    expect(matters({ ownerId: null, valueMinor: 50 })).toBe(true);
    expect(matters({ ownerId: null, valueMinor: 20 })).toBe(false);
    expect(matters({ ownerId: 'S09', valueMinor: 1 })).toBe(true);
  });

  it('are all from a configured amount on, and none without an amount', () => {
    const matters = dealsThatMatter(of('S01', 1_000, 300, null), 250);
    expect(matters({ ownerId: 'S01', valueMinor: 300 })).toBe(true);
    expect(matters({ ownerId: 'S01', valueMinor: 249 })).toBe(false);
    expect(matters({ ownerId: 'S01', valueMinor: null })).toBe(false);
  });
});
