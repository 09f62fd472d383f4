import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from '../../../src/deals/effort/assign.js';
import { classBorders, dealClass } from '../../../src/deals/effort/deal-class.js';
import { efficiencyOf, effortByKind, type WorkedDeal } from '../../../src/deals/effort/efficiency.js';
import { impactMinor } from '../../../src/deals/effort/impact.js';
import { sizeBorders } from '../../../src/deals/effort/kinds-of-deal.js';
import { type AssignableDeal, proposeOwners } from '../../../src/deals/effort/propose-owners.js';
import { chanceWith, fitOf, type PastResult, repFit } from '../../../src/deals/effort/rep-fit.js';

const RULES = { cost: 0.1, leastGain: 0.03 };
const BORDERS = { middleFrom: 50_000_00, largeFrom: 200_000_00 };

function worked(count: number, amount: number, hours: number): WorkedDeal[] {
  return Array.from({ length: count }, () => ({ product: 'GTX', amountMinor: amount * 100, hours }));
}

describe('impact', () => {
  it('ranks a 100k deal at 80 % with high efficiency above a 500k deal at 15 %', () => {
    const effort = effortByKind([...worked(20, 100_000, 40), ...worked(20, 500_000, 160)], BORDERS);
    const small = { product: 'GTX', amountMinor: 100_000_00 };
    const large = { product: 'GTX', amountMinor: 500_000_00 };
    const ofSmall = impactMinor(0.8, small.amountMinor, efficiencyOf(small, effort));
    const ofLarge = impactMinor(0.15, large.amountMinor, efficiencyOf(large, effort));
    expect(efficiencyOf(small, effort)?.factor).toBeGreaterThan(1.5);
    expect(efficiencyOf(large, effort)?.factor).toBeLessThan(0.8);
    expect(ofSmall).toBeGreaterThan(ofLarge as number);
  });

  it('counts all deals as equally laborious where nobody logs hours', () => {
    const effort = effortByKind([], BORDERS);
    expect(efficiencyOf({ product: 'GTX', amountMinor: 1 }, effort)).toBeNull();
    expect(impactMinor(0.8, 100, null)).toBe(80);
    expect(impactMinor(null, 100, null)).toBeNull();
  });

  it('draws a kind with a single deal towards the typical hours', () => {
    const effort = effortByKind([...worked(50, 60_000, 100), ...worked(1, 500_000, 1000)], BORDERS);
    expect(efficiencyOf({ product: 'GTX', amountMinor: 500_000_00 }, effort)?.hours).toBeLessThan(300);
  });
});

describe('the class of a deal', () => {
  const borders = classBorders(
    Array.from({ length: 100 }, (_, n) => n * 1000),
    {
      demandingFromMinor: null,
      transactionalUpToMinor: null,
    },
  );
  const deal = { amountMinor: 50_000, efficiency: null, people: 2, isFalling: false };

  it.each([
    ['rescue', { isFalling: true, amountMinor: 90_000 }],
    ['demanding', { amountMinor: 90_000 }],
    ['demanding', { people: 7 }],
    ['demanding', { efficiency: { factor: 0.4, hours: 200, basedOn: 9 } }],
    ['standard', {}],
    ['standard', { amountMinor: null }],
    ['transactional', { amountMinor: 5_000 }],
    ['standard', { amountMinor: 5_000, efficiency: { factor: 0.8, hours: 60, basedOn: 9 } }],
  ] as const)('is %s for %j', (expected, change) => {
    expect(dealClass({ ...deal, ...change }, borders)).toBe(expected);
  });

  it('is standard where nothing is known of what deals are usually worth', () => {
    const unknown = classBorders([1, 2, 3], { demandingFromMinor: null, transactionalUpToMinor: null });
    expect(dealClass({ ...deal, amountMinor: 1 }, unknown)).toBe('standard');
  });
});

describe('fit of people and deals', () => {
  const results = (ownerId: string, product: string, won: number, of: number): PastResult[] =>
    Array.from({ length: of }, (_, nth) => ({
      ownerId,
      product,
      amountMinor: 100_000_00,
      chance: 0.5,
      isWon: nth < won,
    }));

  it('finds who does well on what, and believes small numbers little', () => {
    const fit = repFit(
      [...results('S1', 'GTX', 35, 50), ...results('S2', 'GTX', 2, 2), ...results('S3', 'GTX', 15, 50)],
      BORDERS,
    );
    const gtx = { product: 'GTX', amountMinor: 100_000_00 };
    expect(fitOf('S1', gtx, fit)).toBeGreaterThan(0.4);
    expect(fitOf('S3', gtx, fit)).toBeLessThan(-0.4);
    expect(Math.abs(fitOf('S2', gtx, fit))).toBeLessThan(0.25);
    expect(fitOf('S9', gtx, fit)).toBe(0);
  });

  it('keeps today’s owner’s chance, and a chance a chance', () => {
    const fit = repFit([...results('S1', 'GTX', 10, 50), ...results('S2', 'GTX', 40, 50)], BORDERS);
    const deal = { ownerId: 'S1', chance: 0.4, product: 'GTX', amountMinor: 100_000_00 };
    expect(chanceWith('S1', deal, fit)).toBe(0.4);
    expect(chanceWith('S2', deal, fit)).toBeGreaterThan(0.5);
    expect(chanceWith('S2', deal, fit)).toBeLessThan(1);
  });
});

describe('the assignment', () => {
  it('is as good as the best of all that are possible', () => {
    const matrix = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 2 }))
      .chain(([rows, more]) =>
        fc.tuple(
          fc.constant(rows),
          fc.constant(rows + more),
          fc.array(fc.integer({ min: -50, max: 50 }), {
            minLength: rows * (rows + more),
            maxLength: rows * (rows + more),
          }),
        ),
      );
    fc.assert(
      fc.property(matrix, ([rows, columns, gains]) => {
        const found = assign(Float64Array.from(gains), rows, columns);
        expect(new Set(found).size).toBe(rows);
        const total = [...found].reduce(
          (sum, column, row) => sum + (gains[row * columns + column] as number),
          0,
        );
        expect(total).toBe(best(gains, columns, 0, rows, new Set()));
      }),
    );
  });

  it('refuses fewer columns than rows', () => {
    expect(() => assign(new Float64Array(2), 2, 1)).toThrow(RangeError);
  });
});

describe('proposed owners', () => {
  const results = (ownerId: string, won: number): PastResult[] =>
    Array.from({ length: 60 }, (_, nth) => ({
      ownerId,
      product: 'GTX',
      amountMinor: 100_000_00,
      chance: 0.5,
      isWon: nth < won,
    }));
  const fit = repFit([...results('S1', 18), ...results('S2', 42), ...results('S3', 30)], BORDERS);
  const deal = (dealId: string, ownerId: string | null, amount: number, chance = 0.5): AssignableDeal => ({
    dealId,
    ownerId,
    product: 'GTX',
    amountMinor: amount * 100,
    chance,
  });

  it('gives the most valuable deals to whom they fit, within capacity, and says the gain', () => {
    const deals = [deal('A', 'S1', 100_000), deal('B', 'S1', 150_000), deal('C', 'S1', 60_000)];
    const { moves, gainMinor } = proposeOwners(
      deals,
      ['S1', 'S2', 'S3'],
      (id) => (id === 'S2' ? 1 : 5),
      fit,
      RULES,
    );
    expect(moves[0]).toMatchObject({ dealId: 'B', fromId: 'S1', toId: 'S2' });
    expect(moves.filter(({ toId }) => toId === 'S2')).toHaveLength(1);
    expect(gainMinor).toBe(moves.reduce((sum, move) => sum + move.gainMinor, 0));
    expect(moves.every((move) => move.gainMinor > 0)).toBe(true);
  });

  it('leaves deals where they are where nobody would do better', () => {
    expect(proposeOwners([deal('A', 'S2', 100_000)], ['S1', 'S2', 'S3'], () => 5, fit, RULES)).toEqual({
      moves: [],
      gainMinor: 0,
      beyondCapacity: 0,
    });
  });

  it('keeps what is beyond everybody’s capacity with its owner', () => {
    const deals = Array.from({ length: 5 }, (_, nth) => deal(`D${nth}`, 'S3', 60_000));
    const { moves, beyondCapacity } = proposeOwners(deals, ['S2', 'S3'], () => 2, fit, RULES);
    expect(beyondCapacity).toBe(1);
    expect(moves).toHaveLength(2);
  });

  it('leaves a deal where the gain would be lost in the change of hands', () => {
    const deals = [deal('A', 'S3', 100_000)];
    const gain = (cost: number, leastGain: number) =>
      proposeOwners(deals, ['S2', 'S3'], () => 5, fit, { cost, leastGain }).moves;
    const [free] = gain(0, 0);
    expect(free?.toId).toBe('S2');
    const [paid] = gain(0.1, 0);
    expect(paid?.chanceWith).toBeCloseTo(0.9 * (free?.chanceWith ?? 0), 10);
    expect(paid?.gainMinor).toBeLessThan(free?.gainMinor ?? 0);
    expect(gain(0.1, (paid?.chanceWith ?? 1) - 0.5 + 0.001)).toEqual([]);
    expect(gain(0.5, 0)).toEqual([]);
  });

  it('sends nothing away only because its owner has too much, and gives nobody more than they can handle', () => {
    const equal = repFit([], BORDERS);
    const deals = Array.from({ length: 6 }, (_, nth) => deal(`D${nth}`, 'S1', 60_000));
    expect(proposeOwners(deals, ['S1', 'S3'], () => 4, equal, RULES)).toEqual({
      moves: [],
      gainMinor: 0,
      beyondCapacity: 2,
    });
    // S2 has more than enough already, however well these would suit.
    const full = Array.from({ length: 6 }, (_, nth) => deal(`E${nth}`, 'S2', 60_000));
    const { moves, beyondCapacity } = proposeOwners([...deals, ...full], ['S1', 'S2'], () => 4, fit, RULES);
    expect(moves).toEqual([]);
    expect(beyondCapacity).toBe(4);
  });

  it('moves nothing at a loss to make room for something better', () => {
    const worlds = fc.record({
      owners: fc.array(fc.constantFrom('S1', 'S2', 'S3', null, 'gone'), { minLength: 1, maxLength: 12 }),
      amounts: fc.array(fc.integer({ min: 1_000, max: 500_000 }), { minLength: 12, maxLength: 12 }),
      chances: fc.array(fc.double({ min: 0.02, max: 0.98, noNaN: true }), { minLength: 12, maxLength: 12 }),
      capacity: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(worlds, ({ owners, amounts, chances, capacity }) => {
        const deals = owners.map((ownerId, nth) =>
          deal(`D${nth}`, ownerId, amounts[nth] ?? 1, chances[nth] ?? 0.5),
        );
        const { moves } = proposeOwners(deals, ['S1', 'S2', 'S3'], () => capacity, fit, RULES);
        for (const move of moves.filter(({ fromId }) => fromId !== null)) {
          expect(move.chanceWith - move.chance).toBeGreaterThanOrEqual(RULES.leastGain);
        }
        for (const id of ['S1', 'S2', 'S3']) {
          const before = owners.filter((owner) => owner === id).length;
          const came = moves.filter(({ toId }) => toId === id).length;
          const went = moves.filter(({ fromId }) => fromId === id).length;
          expect(before + came - went).toBeLessThanOrEqual(Math.max(capacity, before));
        }
      }),
      { numRuns: 200, seed: 3 },
    );
  });

  it('finds somebody for a deal without an owner', () => {
    const { moves } = proposeOwners([deal('A', null, 60_000)], ['S1', 'S2'], () => 5, fit, RULES);
    expect(moves).toMatchObject([{ fromId: null, toId: 'S2' }]);
  });
});

describe('sizes', () => {
  it('are thirds of what has closed, where enough has', () => {
    expect(sizeBorders([1, 2, 3])).toBeNull();
    expect(sizeBorders([10, 20, 30, 40, 50, 60])).toEqual({ middleFrom: 30, largeFrom: 50 });
  });
});

function best(
  gains: readonly number[],
  columns: number,
  row: number,
  rows: number,
  taken: Set<number>,
): number {
  if (row === rows) return 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let column = 0; column < columns; column++) {
    if (taken.has(column)) continue;
    taken.add(column);
    most = Math.max(
      most,
      (gains[row * columns + column] as number) + best(gains, columns, row + 1, rows, taken),
    );
    taken.delete(column);
  }
  return most;
}
