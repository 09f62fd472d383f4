import { describe, expect, it } from 'vitest';
import { emptyLedger, type OfferLedger } from '../../../src/domain/offer-ledger.js';
import type { OfferCandidate } from '../../../src/domain/service-offer.js';
import { GATE_RULES } from '../../../src/service/gate/gate-rule.js';
import type { GateSettings } from '../../../src/service/gate/gate-settings.js';
import { hasPassed, openGate, PASS_VALID_MS, type PassedOffer } from '../../../src/service/gate/pass-gate.js';
import type { ProductFacts } from '../../../src/service/gate/product-facts.js';
import type { GateSituation } from '../../../src/service/gate/situation.js';
import { exampleOffer } from '../../contracts/stores/example-offers.js';
import {
  CALM_WORDS,
  CANDIDATE,
  calmSituation,
  daysAgo,
  FACTS,
  NOW,
  readPlainly,
  SETTINGS,
  STORAGE,
  TICKET,
  ticketFacts,
} from './calm-situation.js';

interface Tried {
  readonly situation?: Partial<GateSituation>;
  readonly settings?: Partial<GateSettings>;
  readonly candidate?: Partial<OfferCandidate>;
  readonly facts?: Partial<ProductFacts>;
  readonly words?: Partial<typeof CALM_WORDS>;
}

/** The rules that say no; empty where the offer passes. */
function rules({ situation, settings, candidate, facts, words }: Tried): string[] {
  const read = words === undefined ? readPlainly : () => ({ ...CALM_WORDS, ...words });
  const gate = openGate(calmSituation(situation), { ...SETTINGS, ...settings }, read);
  const passed = gate.pass({ ...CANDIDATE, ...candidate }, { ...FACTS, ...facts });
  return passed.ok ? [] : passed.refusal.refusals.map(({ rule }) => rule);
}

const ledger = (over: Partial<OfferLedger>) => ({ ledger: { ...emptyLedger('erp:1'), ...over } });
const shown = (days: number, offerId = 'offer:ticket:desk:1', productId = 'other') => ({
  offerId,
  productId,
  at: daysAgo(days),
  isConfirmed: true,
});
const other = (over: Parameters<typeof ticketFacts>[0]) => ({
  tickets: [ticketFacts(), ticketFacts({ interaction: 'ticket:desk:2', ...over })],
});
const customer = (over: object) => ({ customer: { ...known().customer, ...over } });
const consents = (over: object) => ({
  consents: { objectsToOffers: false, allowsOffers: false, objectsToScoring: false, ...over },
});

function known() {
  const situation = calmSituation();
  if (situation.customer === 'unknown') throw new Error('the calm situation is of a known customer');
  return { customer: situation.customer };
}

describe('the gate', () => {
  it('lets an offer pass into a need that nothing speaks against', () => {
    expect(rules({})).toEqual([]);
  });

  it.each<[string, Tried, string]>([
    ['offers are off', { settings: { isEnabled: false } }, 'offers_off'],
    [
      'a check before the start is not done',
      { settings: { missingBeforeStart: ['privacy_notice'] } },
      'not_ready',
    ],
    ['the team only observes', { situation: customer({ stage: 'observe' }) }, 'team_observes'],
    ['the segment is left out', { settings: { segments: ['Industry'] } }, 'segment_left_out'],
    [
      'a complaint is open',
      { situation: other({ category: 'complaint', openedAt: daysAgo(300) }) },
      'complaint',
    ],
    [
      'a complaint was closed 29 days ago',
      { situation: other({ flags: ['complaint'], openedAt: daysAgo(60), closedAt: daysAgo(29) }) },
      'complaint',
    ],
    ['a ticket tells of leaving', { situation: other({ flags: ['cancellation'] }) }, 'cancellation'],
    [
      'a contract was cancelled',
      { situation: { departures: [{ kind: 'cancelled', at: daysAgo(100) }] } },
      'cancellation',
    ],
    [
      'a contract will end',
      { situation: { departures: [{ kind: 'not_renewed', at: daysAgo(-40) }] } },
      'cancellation',
    ],
    [
      'notice was given',
      { situation: { departures: [{ kind: 'notice_given', at: daysAgo(1) }] } },
      'cancellation',
    ],
    [
      'the customer is insolvent',
      { situation: { departures: [{ kind: 'insolvency', at: daysAgo(90) }] } },
      'distress',
    ],
    ['an emergency is open elsewhere', { situation: other({ flags: ['emergency'] }) }, 'emergency'],
    ['somebody is in distress', { situation: other({ flags: ['distress'] }) }, 'distress'],
    [
      'an escalation is open',
      { situation: other({ isEscalated: true, openedAt: daysAgo(200) }) },
      'escalation',
    ],
    ['a churn alert is medium', { situation: { alert: { id: 'a', level: 'medium' } } }, 'churn_alert'],
    ['a churn alert is high', { situation: { alert: { id: 'a', level: 'high' } } }, 'churn_alert'],
    [
      'a release was for a lower level',
      {
        situation: {
          alert: { id: 'a', level: 'high' },
          ...ledger({
            releases: [{ alertId: 'a', level: 'medium', byId: 'bo', at: daysAgo(1), until: daysAgo(-9) }],
          }),
        },
      },
      'churn_alert',
    ],
    [
      'a release was for another alert',
      {
        situation: {
          alert: { id: 'a', level: 'high' },
          ...ledger({
            releases: [{ alertId: 'b', level: 'high', byId: 'bo', at: daysAgo(1), until: daysAgo(-9) }],
          }),
        },
      },
      'churn_alert',
    ],
    [
      'a release has run out',
      {
        situation: {
          alert: { id: 'a', level: 'high' },
          ...ledger({
            releases: [{ alertId: 'a', level: 'high', byId: 'bo', at: daysAgo(20), until: daysAgo(1) }],
          }),
        },
      },
      'churn_alert',
    ],
    ['the customer opted out', { situation: consents({ objectsToOffers: true }) }, 'opted_out'],
    [
      'a ticket asked for no more sales talk',
      { situation: other({ flags: ['opt_out'], openedAt: daysAgo(170), closedAt: daysAgo(169) }) },
      'opted_out',
    ],
    [
      'the customer objects to scoring',
      { situation: consents({ objectsToScoring: true }) },
      'objected_to_scoring',
    ],
    [
      'a person has allowed nothing',
      { situation: customer({ isNaturalPerson: true }) },
      'person_without_consent',
    ],
    [
      'the customer said never',
      { situation: ledger({ never: { offerId: 'o', byId: 'bo', at: daysAgo(900) } }) },
      'said_never',
    ],
    ['something was shown 13 days ago', { situation: ledger({ shown: [shown(13)] }) }, 'frequency_cap'],
    [
      'another process is about to show something',
      { situation: ledger({ shown: [{ ...shown(0), isConfirmed: false }] }) },
      'frequency_cap',
    ],
    [
      'another product was shown in this interaction',
      { situation: ledger({ shown: [shown(0, `offer:${TICKET}`)] }) },
      'interaction_used',
    ],
    [
      'the offer of this interaction is over',
      {
        situation: {
          offer: exampleOffer(`offer:${TICKET}`, {
            isOpen: false,
            state: { name: 'lapsed', at: daysAgo(1) },
          }),
        },
      },
      'interaction_used',
    ],
    [
      'the customer said no to the product',
      { situation: ledger({ cooldowns: [{ offerId: 'o', productId: STORAGE.id, until: daysAgo(-1) }] }) },
      'said_no',
    ],
    ['a defect is open', { situation: other({ category: 'defect' }) }, 'problem_open'],
    [
      'the ticket in hand is a problem',
      { situation: { tickets: [ticketFacts({ category: 'performance' })] } },
      'problem_open',
    ],
    [
      'an integration fails',
      { situation: { tickets: [ticketFacts({ category: 'integration' })] }, words: { matter: 'problem' } },
      'problem_open',
    ],
    [
      'an integration may fail, and no word asks for more',
      { situation: { tickets: [ticketFacts({ category: 'integration' })] }, words: { matter: 'need' } },
      'problem_open',
    ],
    [
      'a bill may be disputed',
      { situation: other({ category: 'billing' }), words: { matter: 'need' } },
      'problem_open',
    ],
    [
      'the ticket ended badly',
      { situation: { tickets: [ticketFacts({ closedAt: daysAgo(1), worstRating: 0.2 })] } },
      'rated_badly',
    ],
    [
      'nothing speaks for this moment',
      {
        candidate: { case: 'similar_customers' },
        situation: { tickets: [ticketFacts({ category: 'other' })] },
        words: { matter: 'neither' },
      },
      'not_the_moment',
    ],
    ['the chance is under the threshold', { candidate: { relevance: 0.499 } }, 'below_threshold'],
    ['the threshold was tightened', { situation: { threshold: 0.75 } }, 'below_threshold'],
    ['the chance is no number', { candidate: { relevance: Number.NaN } }, 'below_threshold'],
    ['no reason is given', { candidate: { reasons: [] } }, 'without_reason'],
    ['there is no such product', { facts: { product: null } }, 'not_sellable'],
    ['the facts are of another product', { facts: { product: { ...STORAGE, id: 'other' } } }, 'not_sellable'],
    ['the customer has it', { facts: { whyNotSellable: ['owned'] } }, 'not_sellable'],
    ['a claim is not supported', { facts: { unsupportedClaims: ['limit:seats'] } }, 'unsupported_claim'],
    [
      'it is dear and no budget is open',
      {
        facts: {
          product: {
            ...STORAGE,
            price: { amountMinor: 41_667, currency: 'EUR', per: 'month', isPerUser: false },
          },
        },
      },
      'price_outside_budget',
    ],
    ['its price is not known', { facts: { product: { ...STORAGE, price: null } } }, 'price_unknown'],
    [
      'its price is per user, of nobody knows how many',
      {
        facts: {
          product: { ...STORAGE, price: { amountMinor: 1, currency: 'EUR', per: 'once', isPerUser: true } },
        },
      },
      'price_unknown',
    ],
    [
      'its price is in another currency',
      {
        facts: {
          product: { ...STORAGE, price: { amountMinor: 1, currency: 'NOK', per: 'once', isPerUser: false } },
        },
      },
      'price_unknown',
    ],
    [
      'the text can not be judged',
      { words: { isJudged: false, whyNot: 'unknown_language', language: null } },
      'words_unread',
    ],
    [
      'the text is not there',
      { situation: { tickets: [ticketFacts({ words: 'unknown' })] } },
      'words_unread',
    ],
    ['another open ticket can not be read', { situation: other({ words: 'unknown' }) }, 'words_unread'],
    ['the words complain', { words: { stops: [{ class: 'complaint' }] } }, 'words_stop'],
    [
      'another ticket that counts speaks of leaving',
      { situation: other({ closedAt: daysAgo(3), words: { subject: '', text: '<cancellation>' } }) },
      'words_stop',
    ],
    [
      'what the agent typed tells of an emergency',
      { situation: { typed: [{ subject: '', text: '<emergency>' }] } },
      'words_stop',
    ],
    [
      'phrases tell of a complaint, and nobody knows what is meant',
      { situation: { tickets: [ticketFacts({ category: 'complaint' })] } },
      'complaint',
    ],
    [
      'a category was said, however calm the text',
      {
        situation: { tickets: [ticketFacts({ category: 'complaint', isCategoryRead: false })] },
        words: { outweighed: ['complaint'] },
      },
      'complaint',
    ],
    [
      'the text is understood, and asks for no more sales talk',
      { situation: { tickets: [ticketFacts({ flags: ['opt_out'] })] }, words: { outweighed: ['opt_out'] } },
      'opted_out',
    ],
    [
      'a flag is on a ticket whose text is gone',
      {
        situation: other({ flags: ['complaint'], closedAt: daysAgo(3), words: 'unknown' }),
        words: { outweighed: ['complaint'] },
      },
      'complaint',
    ],
    [
      'phrases tell of more than the text is found not to mean',
      {
        situation: { tickets: [ticketFacts({ flags: ['complaint', 'cancellation'] })] },
        words: { outweighed: ['complaint'] },
      },
      'cancellation',
    ],
    [
      'a customer whose other ticket is no complaint to the reader was cross in it',
      {
        situation: other({ flags: ['complaint'], tone: -0.8, isToneRead: false, closedAt: daysAgo(3) }),
        words: { outweighed: ['complaint'], tone: 0 },
      },
      'complaint',
    ],
    [
      'a customer whose other ticket is no complaint to the reader has rated it badly',
      {
        situation: other({ flags: ['complaint'], worstRating: 0.2, closedAt: daysAgo(3) }),
        words: { outweighed: ['complaint'] },
      },
      'complaint',
    ],
    [
      'what is no complaint is angry all the same',
      {
        situation: { tickets: [ticketFacts({ tone: -0.8 })] },
        words: { outweighed: ['complaint'], tone: -0.5 },
      },
      'angry',
    ],
    ['the customer is angry', { situation: { tickets: [ticketFacts({ tone: -0.45 })] } }, 'angry'],
  ])('says no where %s', (_, tried, rule) => {
    expect(rules(tried)).toEqual([rule]);
  });

  it.each<[string, Tried]>([
    [
      'a complaint was closed 31 days ago',
      { situation: other({ category: 'complaint', openedAt: daysAgo(60), closedAt: daysAgo(31) }) },
    ],
    [
      'a contract ended half a year ago',
      { situation: { departures: [{ kind: 'cancelled', at: daysAgo(181) }] } },
    ],
    [
      'phrases tell of what the text as a whole doesn’t mean',
      {
        situation: {
          tickets: [
            ticketFacts({ category: 'cancellation', flags: ['cancellation', 'complaint'], tone: -0.5 }),
          ],
        },
        words: { outweighed: ['cancellation', 'complaint'], tone: null },
      },
    ],
    ['an alert is low', { situation: { alert: { id: 'a', level: 'low' } } }],
    [
      'an alert was released by its owner',
      {
        situation: {
          alert: { id: 'a', level: 'high' },
          ...ledger({
            releases: [{ alertId: 'a', level: 'high', byId: 'bo', at: daysAgo(1), until: daysAgo(-9) }],
          }),
        },
      },
    ],
    [
      'a person has allowed it',
      { situation: { ...customer({ isNaturalPerson: true }), ...consents({ allowsOffers: true }) } },
    ],
    ['the last offer was shown 14 days ago', { situation: ledger({ shown: [shown(14)] }) }],
    [
      'this very offer was shown before',
      {
        situation: {
          ...ledger({ shown: [shown(0, `offer:${TICKET}`, STORAGE.id)] }),
          offer: exampleOffer(`offer:${TICKET}`),
        },
      },
    ],
    [
      'the no was to another product',
      { situation: ledger({ cooldowns: [{ offerId: 'o', productId: 'other', until: daysAgo(-99) }] }) },
    ],
    [
      'the no has run out',
      { situation: ledger({ cooldowns: [{ offerId: 'o', productId: STORAGE.id, until: NOW }] }) },
    ],
    ['the customer is a little annoyed', { situation: { tickets: [ticketFacts({ tone: -0.4 })] } }],
    [
      'the customer was angry before it was solved',
      { situation: { tickets: [ticketFacts({ tone: -0.9, closedAt: daysAgo(1) })] } },
    ],
    ['a defect was solved', { situation: other({ category: 'defect', closedAt: daysAgo(1) }) }],
    [
      'a dear product meets an open budget',
      { settings: { budgetMonths: [3] }, facts: { product: { ...STORAGE, price: null } } },
    ],
    [
      'a dear product meets the customer’s own budget',
      {
        settings: { budgetMonths: [9] },
        situation: customer({ budget: { fromMonth: 12, toMonth: 3, source: 'set', years: null } }),
        facts: { product: { ...STORAGE, price: null } },
      },
    ],
    [
      'a plan is on record',
      { situation: customer({ hasPlan: true }), facts: { product: { ...STORAGE, price: null } } },
    ],
    [
      'no price limit is set',
      { settings: { priceNeedsBudgetFromMinor: null }, facts: { product: { ...STORAGE, price: null } } },
    ],
    ['an agent asks outside a ticket', { situation: { interaction: 'ask:erp:1:2026-03-10', tickets: [] } }],
  ])('lets it pass where %s', (_, tried) => {
    expect(rules(tried)).toEqual([]);
  });

  it.each([
    'customer',
    'consents',
    'tickets',
    'departures',
    'alert',
    'ledger',
    'offer',
    'threshold',
  ] as const)('says no where it does not know of: %s', (name) => {
    expect(rules({ situation: { [name]: 'unknown' } })).toContain('unknown');
  });

  it.each(['product', 'whyNotSellable', 'unsupportedClaims'] as const)(
    'says no where it does not know of the product: %s',
    (name) => {
      expect(rules({ facts: { [name]: 'unknown' } })).toEqual(['unknown']);
    },
  );

  it('says no of a ticket that the customer does not have', () => {
    expect(rules({ situation: { interaction: 'ticket:desk:9' } })).toContain('unknown');
  });

  it('says no where anything fails, and says what did', () => {
    const fault = new Error('the reader broke');
    const gate = openGate(calmSituation(), SETTINGS, () => {
      throw fault;
    });
    const passed = gate.pass(CANDIDATE, FACTS);
    expect(gate.refusals.map(({ rule }) => rule)).toEqual(['could_not_judge']);
    expect(passed.ok ? null : passed.refusal.fault).toBe(fault);
    const whole = openGate(calmSituation(), SETTINGS, readPlainly).pass(
      { ...CANDIDATE, reasons: null } as unknown as OfferCandidate,
      FACTS,
    );
    expect(whole.ok ? [] : whole.refusal.refusals.map(({ rule }) => rule)).toEqual(['could_not_judge']);
  });

  it('tells all reasons, the state of things before the words, each once', () => {
    const told = rules({
      situation: {
        ...consents({ objectsToOffers: true }),
        alert: { id: 'a', level: 'high' },
        tickets: [ticketFacts({ flags: ['complaint', 'opt_out'] })],
      },
      candidate: { relevance: 0.1 },
      words: { stops: [{ class: 'complaint' }] },
    });
    expect(told).toEqual(['complaint', 'churn_alert', 'opted_out', 'below_threshold', 'words_stop']);
    const places = told.map((rule) => (GATE_RULES as readonly string[]).indexOf(rule));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

describe('an offer that has passed', () => {
  const passed = (): PassedOffer => {
    const result = openGate(calmSituation(), SETTINGS, readPlainly).pass(CANDIDATE, FACTS);
    if (!result.ok) throw new Error('it should have passed');
    return result.value;
  };

  it('may be shown for a minute', () => {
    const offer = passed();
    expect(hasPassed(offer, NOW)).toBe(true);
    expect(hasPassed(offer, new Date(NOW.getTime() + PASS_VALID_MS - 1))).toBe(true);
    expect(hasPassed(offer, new Date(NOW.getTime() + PASS_VALID_MS))).toBe(false);
  });

  it('is no other one, however it is copied', () => {
    const offer = passed();
    const copies: unknown[] = [
      { ...offer, candidate: { ...CANDIDATE, productId: 'other' } },
      Object.create(offer, { candidate: { value: { ...CANDIDATE, productId: 'other' } } }),
      JSON.parse(JSON.stringify(offer)),
      structuredClone(offer),
    ];
    for (const copy of copies) expect(hasPassed(copy as PassedOffer, NOW)).toBe(false);
    expect(() => Object.assign(offer, { candidate: CANDIDATE })).toThrow(TypeError);
  });

  it('can be made by nobody else: this does not compile', () => {
    const show = (_: PassedOffer): void => undefined;
    // @ts-expect-error a candidate alone has not passed
    show(CANDIDATE);
    // @ts-expect-error a look-alike lacks what only the gate knows
    show({
      candidate: CANDIDATE,
      customerId: '',
      interaction: '',
      because: 'need',
      passedAt: NOW,
      validUntil: NOW,
    });
    expect(openGate(calmSituation(), SETTINGS, readPlainly).refusals).toEqual([]);
  });
});
