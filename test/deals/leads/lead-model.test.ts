import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLeadModel } from '../../../src/deals/leads/fit-lead-model.js';
import { keptLeadModel, openLeadModel } from '../../../src/deals/leads/kept-lead-model.js';
import { leadFeatures } from '../../../src/deals/leads/lead-features.js';
import { leadMoments, type PastLead } from '../../../src/deals/leads/past-leads.js';
import { scoreLead } from '../../../src/deals/leads/score-lead.js';
import type { Lead } from '../../../src/domain/lead.js';
import { DAY_MS } from '../../../src/domain/time.js';
import { MATURE_DAYS, NOTHING_PLANTED, NOW, plantedLeads, someLead } from './planted-leads.js';

const SEEDS = [11, 12, 13];
const nobody = { customer: null, hasObjected: false };
const daysAgo = (days: number) => new Date(NOW.getTime() - days * DAY_MS);

function modelOf(past: readonly PastLead[]) {
  return fitLeadModel(past, NOW, MATURE_DAYS);
}

function scored(lead: Lead, model: ReturnType<typeof modelOf>, customer: PastLead['customer'] = null) {
  return scoreLead(lead, { customer, hasObjected: false }, model, NOW);
}

describe('a model of leads', () => {
  const models = SEEDS.map((seed) => modelOf(plantedLeads(seed, 2_500)));

  it.each(SEEDS)('finds what was planted, on later leads, with seed %i', (seed) => {
    const { verdict, leaks } = modelOf(plantedLeads(seed, 2_500));
    expect(verdict?.isUsable).toBe(true);
    expect(verdict?.logLossGain).toBeGreaterThan(0.02);
    expect(verdict?.auc).toBeGreaterThan((verdict?.sourceAuc ?? 1) + 0.03);
    expect(leaks).toEqual([]);
  });

  it('has the planted causes among the reasons, with the right sign', () => {
    const known = { id: 'erp:1', segment: 'industry', customerSince: daysAgo(900) };
    const good = someLead({
      createdAt: daysAgo(4),
      firstReplyAt: daysAgo(3),
      size: 600,
      customerId: 'erp:1',
      sector: 'food',
      country: 'NO',
    });
    const bad = { ...good, firstReplyAt: null, size: 30, customerId: null };
    for (const model of models) {
      const signs = (score: ReturnType<typeof scored>) =>
        Object.fromEntries(score.factors.map(({ key, points }) => [key, Math.sign(points)]));
      const best = scored(good, model, known);
      const worst = scored(bad, model);
      expect(best.basis).toBe('model');
      expect(signs(best)).toMatchObject({ reply: 1, size: 1, relation: 1 });
      expect(signs(worst)).toMatchObject({ reply: -1, size: -1 });
      expect(best.chance ?? 0).toBeGreaterThan(2 * (worst.chance ?? 1));
    }
  });

  it('has reasons that add up to the difference from the typical lead', () => {
    const [model] = models;
    if (model === undefined) throw new Error('There is no model.');
    const random = fc.record({
      size: fc.option(fc.integer({ min: 0, max: 5_000 })),
      source: fc.constantFrom('web', 'fair', 'referral', 'unheard of'),
      age: fc.integer({ min: 0, max: 200 }),
      reply: fc.option(fc.integer({ min: 0, max: 200 })),
    });
    fc.assert(
      fc.property(random, ({ size, source, age, reply }) => {
        const lead = someLead({
          size,
          source,
          createdAt: daysAgo(age),
          firstReplyAt: reply === null ? null : daysAgo(age - reply),
        });
        const { chance, typicalChance, factors } = scored(lead, model);
        const sum = factors.reduce((total, { points }) => total + points, 0);
        expect(sum).toBe(Math.round(100 * (chance ?? 0)) - Math.round(100 * (typicalChance ?? 0)));
        expect(chance).toBeGreaterThan(0);
        expect(chance).toBeLessThan(1);
      }),
      { numRuns: 200, seed: 4 },
    );
  });

  it('is none where nothing tells more than the source: its share is shown, named as such', () => {
    for (const seed of SEEDS) {
      const model = modelOf(plantedLeads(seed, 2_500, NOTHING_PLANTED));
      expect(model.verdict?.isUsable).toBe(false);
      const score = scored(someLead({ source: 'referral' }), model);
      expect(score).toMatchObject({ basis: 'source_rate', factors: [] });
      expect(score.basedOn).toBeGreaterThan(400);
      // −0.4 in log-odds.
      expect(Math.abs((score.chance ?? 0) - 0.4)).toBeLessThan(0.06);
      expect(score.chance).toBeGreaterThan(score.typicalChance ?? 1);
    }
  });

  it('says of a source that nobody has heard of what holds for all', () => {
    const score = scored(someLead({ source: 'new' }), modelOf(plantedLeads(11, 2_500, NOTHING_PLANTED)));
    expect(score.basedOn).toBe(0);
    expect(score.chance).toBeCloseTo(score.typicalChance ?? 0, 10);
  });

  it('tells nothing under the minimum, and what is missing', () => {
    const few = modelOf(plantedLeads(11, 200));
    expect(few.shortfalls.map(({ what }) => what)).toContain('ended');
    expect(scored(someLead(), few)).toMatchObject({ basis: 'none', chance: null });
    expect(scoreLead(someLead(), nobody, null, NOW)).toMatchObject({ basis: 'none', chance: null });
  });

  it('tells nothing of a customer that has objected to being assessed', () => {
    const [model = null] = models;
    const score = scoreLead(someLead(), { customer: null, hasObjected: true }, model, NOW);
    expect(score).toMatchObject({ basis: 'objected', chance: null, typicalChance: null, factors: [] });
  });

  it('leaves out what is filled in with the deal, though it tells won from lost', () => {
    const filledLater = plantedLeads(11, 2_500).map((each): PastLead => {
      if (each.dealOpenedAt !== null) return each;
      return { ...each, customer: null, lead: { ...each.lead, size: null } };
    });
    const { leaks, fitted } = modelOf(filledLater);
    expect(leaks).toEqual(['customer_years', 'log_size', 'segment']);
    const used = fitted?.logistic.inputs.map(({ name }) => name) ?? [];
    expect(used).not.toContain('log_size');
    expect(used).not.toContain('segment');
  });

  it('is the same for the same leads in any order, and the same after it was kept', () => {
    const past = plantedLeads(12, 900);
    const model = modelOf(past);
    expect(modelOf([...past].reverse())).toEqual(model);
    expect(openLeadModel(JSON.parse(JSON.stringify(keptLeadModel(model))))).toEqual(model);
  });
});

describe('a lead as of a moment', () => {
  it('is not changed by what came after it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 60 }), (age, later) => {
        const createdAt = daysAgo(100);
        const asOf = new Date(createdAt.getTime() + age * DAY_MS);
        const after = new Date(asOf.getTime() + later * DAY_MS);
        const since = { id: 'erp:1', segment: 'industry', customerSince: after };
        const bare = leadFeatures(someLead({ createdAt }), null, asOf);
        const filled = someLead({ createdAt, firstReplyAt: after, customerId: 'erp:1', dealId: 'D1' });
        expect(leadFeatures({ ...filled, isLost: true }, since, asOf)).toEqual(bare);
      }),
      { seed: 5 },
    );
  });

  it('is learned from only while no deal has come of it, and only once it is old enough to be judged', () => {
    const past: PastLead = {
      lead: someLead({ createdAt: daysAgo(100) }),
      customer: null,
      dealOpenedAt: daysAgo(90),
      wonAt: daysAgo(30),
    };
    const ages = (each: PastLead, mature: number) =>
      leadMoments([each], NOW, mature).map(({ asOf, createdAt, isWon }) => [
        (asOf.getTime() - createdAt.getTime()) / DAY_MS,
        isWon,
      ]);
    expect(ages(past, 60)).toEqual([
      [0, true],
      [3, true],
    ]);
    expect(ages({ ...past, dealOpenedAt: null, wonAt: null }, 60)).toEqual([
      [0, false],
      [3, false],
      [14, false],
      [45, false],
    ]);
    expect(ages(past, 101)).toEqual([]);
  });

  it('counts as won only where it was won by then', () => {
    const past: PastLead = {
      lead: someLead({ createdAt: daysAgo(200) }),
      customer: null,
      dealOpenedAt: daysAgo(150),
      wonAt: daysAgo(10),
    };
    const [before] = leadMoments([past], daysAgo(20), 60);
    const [after] = leadMoments([past], NOW, 60);
    expect([before?.isWon, after?.isWon]).toEqual([false, true]);
  });
});
