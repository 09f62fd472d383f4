import { describe, expect, it } from 'vitest';
import { type PipelineSettings, pipelineBy, pipelineSum } from '../../../src/deals/pipeline/pipeline.js';
import type { PipelineDeal } from '../../../src/deals/pipeline/pipeline-deal.js';
import { quartersFrom } from '../../../src/deals/pipeline/quarters.js';
import { randomStream } from '../../../src/domain/random.js';

const ASOF = new Date('2026-11-02T03:00:00Z');
const settings: PipelineSettings = {
  dispersion: { companySd: 0.2, teamSd: 0.2, quarters: 4 },
  amountRatios: [],
  randomFor: (purpose) => randomStream(1, purpose),
  closingFrom: 0.8,
};

function deal(
  dealId: string,
  amount: number | null,
  chance: number | null,
  more: Partial<PipelineDeal> = {},
) {
  return {
    dealId,
    name: dealId,
    customerId: null,
    ownerId: 'S1',
    team: 'nordics',
    product: null,
    stage: null,
    amountMinor: amount === null ? null : amount * 100,
    basis: chance === null ? 'people' : 'model',
    chance,
    closing: { at: new Date('2026-12-01T00:00:00Z'), lowAt: null, highAt: null },
    ...more,
  } satisfies PipelineDeal;
}

/** The requirements' worked example. */
const EXAMPLE = [
  deal('D1', 500_000, 0.91),
  deal('D2', 300_000, 0.67, { team: 'dach', ownerId: 'S2' }),
  deal('D3', 800_000, 0.34),
  deal('D4', 400_000, 0.82, { team: 'dach', ownerId: 'S2' }),
];

describe('the pipeline', () => {
  it('weighs 500k × 91 % + 300k × 67 % + 800k × 34 % + 400k × 82 % as 1.256 M of 2.0 M', () => {
    const sum = pipelineSum(EXAMPLE, 'all', settings);
    expect(sum.weightedMinor).toBe(125_600_000);
    expect(sum.nominalMinor).toBe(200_000_000);
    expect(sum.closingMinor).toBe(90_000_000);
  });

  it('puts the weighted value within the interval, and the interval within what is possible', () => {
    const { lowMinor, highMinor, weightedMinor, nominalMinor } = pipelineSum(EXAMPLE, 'all', settings);
    expect(lowMinor).toBeGreaterThanOrEqual(0);
    expect(lowMinor).toBeLessThan(weightedMinor);
    expect(highMinor).toBeGreaterThan(weightedMinor);
    expect(highMinor).toBeLessThanOrEqual(nominalMinor);
  });

  it('adds up by team and by person to the whole', () => {
    const rows = pipelineBy('team', EXAMPLE, [], ASOF, settings);
    expect(rows.map(({ key, weightedMinor }) => [key, weightedMinor])).toEqual([
      ['nordics', 72_700_000],
      ['dach', 52_900_000],
    ]);
    const people = pipelineBy('owner', EXAMPLE, [], ASOF, settings);
    expect(people.reduce((sum, { weightedMinor }) => sum + weightedMinor, 0)).toBe(125_600_000);
  });

  it('counts deals that people judge, and deals without an amount, and gives them no chance', () => {
    const sum = pipelineSum([...EXAMPLE, deal('D5', 100_000, null), deal('D6', null, 0.5)], 'all', settings);
    expect(sum).toMatchObject({ deals: 6, withoutChance: 1, withoutAmount: 1, weightedMinor: 125_600_000 });
    expect(sum.nominalMinor).toBe(210_000_000);
  });

  it('spreads a deal over the quarters in which it may close', () => {
    const quarters = quartersFrom(ASOF, 'Europe/Oslo', 2);
    const spread = deal('D1', 100_000, 0.5, {
      closing: {
        at: new Date('2026-12-31T23:00:00Z'),
        lowAt: new Date('2026-12-10T23:00:00Z'),
        highAt: new Date('2027-01-21T23:00:00Z'),
      },
    });
    const rows = pipelineBy('quarter', [spread], quarters, ASOF, settings);
    expect(rows.map(({ key }) => key)).toEqual(['2026-Q4', '2027-Q1']);
    const [first, second] = rows.map(({ weightedMinor }) => weightedMinor / 5_000_000);
    expect(first).toBeCloseTo(0.5, 2);
    expect(second).toBeCloseTo(0.5, 2);
  });

  it('names deals without a date as a row of their own', () => {
    const rows = pipelineBy(
      'quarter',
      [deal('D1', 100, 0.5, { closing: null })],
      quartersFrom(ASOF, 'UTC', 1),
      ASOF,
      settings,
    );
    expect(rows.map(({ key, deals }) => [key, deals])).toEqual([
      ['2026-Q4', 0],
      ['', 1],
    ]);
  });

  it('says the same again for the same deals', () => {
    expect(pipelineSum(EXAMPLE, 'all', settings)).toEqual(pipelineSum(EXAMPLE, 'all', settings));
  });
});
