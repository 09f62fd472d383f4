import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import {
  OFFER_SIGNALS,
  type ServiceOffer,
  type ServiceOfferState,
} from '../../../src/domain/service-offer.js';
import { DAY_MS } from '../../../src/domain/time.js';
import { eceInterval } from '../../../src/learning/metrics/ece-interval.js';
import { plantedAnswers } from '../../../src/sample/worlds/planted-answers.js';
import { acceptanceChance, BELIEVED_ACCEPTANCE } from '../../../src/service/recommend/acceptance-chance.js';
import { type AnsweredOffer, answeredOffers } from '../../../src/service/recommend/answered-offers.js';
import { fitAcceptance, labelsOf } from '../../../src/service/recommend/fit-acceptance.js';
import { chancesOf, judgeAcceptance } from '../../../src/service/recommend/judge-acceptance.js';
import { NOW } from './catalogue.js';

describe('a chance by rules of thumb', () => {
  it('is no calibrated one, and usually small', () => {
    expect(BELIEVED_ACCEPTANCE.isCalibrated).toBe(false);
    expect(acceptanceChance(BELIEVED_ACCEPTANCE, {}).chance).toBeCloseTo(0.12, 2);
  });

  it('adds up from its points, whatever is known', () => {
    const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null });
    fc.assert(
      fc.property(share, share, share, share, (growth, solves, similar, past) => {
        const { chance, bare, points } = acceptanceChance(BELIEVED_ACCEPTANCE, {
          growth,
          solves,
          similar_customers: similar,
          past_answers: past,
        });
        const sum = points.reduce((all, each) => all + each.points, Math.round(100 * bare));
        expect(sum).toBe(Math.round(100 * chance));
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  it('takes what isn’t known as usual, not as none', () => {
    const unknown = acceptanceChance(BELIEVED_ACCEPTANCE, { price: null });
    expect(unknown.chance).toBe(acceptanceChance(BELIEVED_ACCEPTANCE, { price: -1.5 }).chance);
    expect(unknown.chance).not.toBe(acceptanceChance(BELIEVED_ACCEPTANCE, { price: 0 }).chance);
  });
});

describe('what is learned from', () => {
  const before = new Date(NOW.getTime() - DAY_MS);
  const after = new Date(NOW.getTime() + DAY_MS);
  const by = { byId: 'S1', at: before };

  it.each<[ServiceOfferState, boolean | null]>([
    [{ name: 'accepted', ...by }, true],
    [{ name: 'declined', ...by }, false],
    [{ name: 'never', ...by }, false],
    [{ name: 'offered', ...by }, null],
    [{ name: 'not_fitting', ...by }, null],
    [{ name: 'shown' }, null],
    [{ name: 'noted' }, null],
    [{ name: 'lapsed', at: before }, null],
    [{ name: 'withdrawn', at: before, rule: 'complaint' }, null],
    [{ name: 'accepted', byId: 'S1', at: after }, null],
  ])('is the answer of a customer by then: %o', (state, expected) => {
    expect(answeredOffers([offerOf(state, before)], NOW).map(({ isAccepted }) => isAccepted)).toEqual(
      expected === null ? [] : [expected],
    );
  });

  it('is nothing that was never shown', () => {
    expect(answeredOffers([offerOf({ name: 'declined', ...by }, null)], NOW)).toEqual([]);
  });
});

describe('chances learned from answers', () => {
  const world = plantedAnswers({ seed: 5, customers: 900, offers: 6_000 });
  const learned = world.slice(0, 2_000).map(({ offer }) => offer);
  const fresh = world.slice(2_000);
  const labels = labelsOf(fresh.map(({ offer }) => offer));

  it('can be taken at their word where two thousand were answered, which rules of thumb can’t', () => {
    const { model, report } = judgeAcceptance(learned, 0);
    expect(report).toMatchObject({ isUsed: true, because: null });
    expect(report.test?.verdict.verdict).toBe('usable');
    if (model === null) throw new Error('nothing was learned');
    const offers = fresh.map(({ offer }) => offer);
    expect(eceInterval(chancesOf(model, offers), labels, null, 0).value).toBeLessThan(0.03);
    expect(eceInterval(chancesOf(BELIEVED_ACCEPTANCE, offers), labels, null, 0).value).toBeGreaterThan(0.08);
    const worst = fresh.map(({ offer, chance }) =>
      Math.abs(acceptanceChance(model, offer.signals).chance - chance),
    );
    expect(worst.reduce((sum, each) => sum + each, 0) / worst.length).toBeLessThan(0.04);
  });

  it('stay near the rules of thumb where few were answered, and nearer to what was planted than rules or answers alone', () => {
    const few = fitAcceptance(learned.slice(0, 120), 0);
    const error = (chanceOf: (offer: AnsweredOffer) => number) =>
      fresh.reduce((sum, { offer, chance }) => sum + (chanceOf(offer) - chance) ** 2, 0) / fresh.length;
    const ofFew = error(({ signals }) => acceptanceChance(few, signals).chance);
    expect(ofFew).toBeLessThan(error(({ signals }) => acceptanceChance(BELIEVED_ACCEPTANCE, signals).chance));
    const share = learned.slice(0, 120).filter(({ isAccepted }) => isAccepted).length / 120;
    expect(ofFew).toBeLessThan(error(() => share));
  });

  it('never hold what was made to speak for an offer against it', () => {
    const random = randomStream(3, 'contrary');
    const contrary = learned.map((offer) => ({
      ...offer,
      isAccepted: random() < ((offer.signals.limit_reached ?? 0) > 0 ? 0.05 : 0.5),
    }));
    const { weights } = fitAcceptance(contrary, 0);
    const held = OFFER_SIGNALS.filter((_, place) => (weights[place] as number) < 0);
    expect(weights[OFFER_SIGNALS.indexOf('limit_reached')]).toBe(0);
    expect(held.filter((signal) => signal !== 'price' && signal !== 'popular')).toEqual([]);
  });

  it('are the same for the same answers', () => {
    expect(judgeAcceptance(learned, 0)).toEqual(judgeAcceptance(learned, 0));
  });

  it('are not used where answers are chance', () => {
    const random = randomStream(11, 'coins');
    const coins = learned.slice(0, 1_000).map((offer) => ({ ...offer, isAccepted: random() < 0.3 }));
    expect(judgeAcceptance(coins, 0)).toMatchObject({
      model: null,
      report: { isUsed: false, because: 'no_better_than_the_base_rate' },
    });
  });

  it('are not learned from too few', () => {
    expect(judgeAcceptance(learned.slice(0, 99), 0)).toMatchObject({
      model: null,
      report: { because: 'too_few_answers' },
    });
  });

  it('are tested on offers that were shown after every answer that was learned from', () => {
    const shuffledAnswers = learned.map((offer, place) => ({
      ...offer,
      answeredAt: new Date(offer.shownAt.getTime() + (place % 3) * 400 * DAY_MS),
    }));
    const { tested } = judgeAcceptance(shuffledAnswers, 0);
    expect(tested.length).toBeGreaterThan(0);
    // Answers that came later than the first tested offer are in neither part.
    const firstMs = Math.min(...tested.map(({ shownAt }) => shownAt.getTime()));
    expect(firstMs).toBe(learned[1_000]?.shownAt.getTime());
  });
});

function offerOf(state: ServiceOfferState, shownAt: Date | null): ServiceOffer {
  return {
    id: 'offer:T1',
    interaction: 'T1',
    customerId: 'erp:1',
    candidate: {
      productId: 'P2',
      case: 'limit_reached',
      relevance: 0.6,
      isCalibrated: false,
      reasons: [],
      signals: { limit_reached: 1 },
      modelId: null,
    },
    createdAt: new Date('2026-01-01'),
    shownAt,
    ownerId: null,
    team: '',
    valueMinor: null,
    state,
    isOpen: false,
    nextStepAt: null,
    version: 1,
    targets: [],
    isCardStale: false,
    undo: null,
  };
}
