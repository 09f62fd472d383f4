import { ok, type Result, refused } from '../../domain/result.js';
import type { OfferCandidate } from '../../domain/service-offer.js';
import type { OfferTiming } from '../timing/offer-timing.js';
import { type GateRefusal, inOrder, refusal } from './gate-rule.js';
import type { GateSettings } from './gate-settings.js';
import { offerRefusals, timingOf } from './offer-rules.js';
import type { ProductFacts } from './product-facts.js';
import type { ReadWords } from './read-words.js';
import type { GateSituation } from './situation.js';
import { stateRefusals } from './state-rules.js';
import { readSituation, type WordsOfSituation } from './word-rules.js';

/** Known in this file alone, so that nothing else makes a PassedOffer. */
const PASSED: unique symbol = Symbol('passed the gate');

/** An offer that may be shown to one customer in one interaction. Nothing shows any other. */
export interface PassedOffer {
  readonly [PASSED]: object;
  readonly candidate: OfferCandidate;
  readonly customerId: string;
  readonly interaction: string;
  readonly because: Extract<OfferTiming, { name: 'now' }>['because'];
  readonly passedAt: Date;
  /** Then it has to pass again: the customer may have complained since. */
  readonly validUntil: Date;
}

export interface GateRefusals {
  /** All of them, what things are like first, what was written second; never empty. */
  readonly refusals: readonly GateRefusal[];
  /** What was thrown, for the caller to log; null where nothing was. */
  readonly fault: unknown;
}

/** The gate before one customer in one interaction. */
export interface Gate {
  /** What speaks against any offer, whatever the product; empty where nothing does. */
  readonly refusals: readonly GateRefusal[];
  readonly fault: unknown;
  pass(candidate: OfferCandidate, product: ProductFacts): Result<PassedOffer, GateRefusals>;
}

/** Long enough to show it, too short to keep it. */
export const PASS_VALID_MS = 60_000;

/**
 * The one way by which an offer is shown: by command, card, digest, task or export. Says no to whatever it can't judge, be
 * it because something isn't known or because something fails here.
 */
export function openGate(situation: GateSituation, settings: GateSettings, readWords: ReadWords): Gate {
  const judged = judge(situation, settings, readWords);
  return {
    refusals: judged.refusals,
    fault: judged.fault,
    pass(candidate, product) {
      try {
        const { words } = judged;
        if (words === null) return refused(judged);
        const timing = timingOf(candidate, situation, words, settings);
        const own = offerRefusals(candidate, product, situation, timing, settings);
        const refusals = inOrder([...judged.refusals, ...own]);
        if (refusals.length > 0) return refused({ refusals, fault: null });
        if (timing.name !== 'now') return refused(failed(new Error(`an offer's time was ${timing.name}`)));
        return ok(passedOffer(candidate, situation, timing.because));
      } catch (error) {
        return refused(failed(error));
      }
    },
  };
}

/** Whether this very offer has passed and may be shown still: a copy has not. */
export function hasPassed(offer: PassedOffer, at: Date): boolean {
  return offer[PASSED] === offer && at >= offer.passedAt && at < offer.validUntil;
}

interface Judged extends GateRefusals {
  /** Null where it could not be judged. */
  readonly words: WordsOfSituation | null;
}

function judge(situation: GateSituation, settings: GateSettings, readWords: ReadWords): Judged {
  try {
    const state = stateRefusals(situation, settings);
    const words = readSituation(situation, settings, readWords);
    return { refusals: inOrder([...state, ...words.refusals]), fault: null, words };
  } catch (error) {
    return { ...failed(error), words: null };
  }
}

function failed(fault: unknown): GateRefusals {
  return { refusals: [refusal('could_not_judge')], fault };
}

function passedOffer(
  candidate: OfferCandidate,
  { at, customerId, interaction }: GateSituation,
  because: PassedOffer['because'],
): PassedOffer {
  const plain = {
    candidate: structuredClone(candidate),
    customerId,
    interaction,
    because,
    passedAt: at,
    validUntil: new Date(at.getTime() + PASS_VALID_MS),
  };
  // It names itself, unseen by whatever copies or stores it.
  Object.defineProperty(plain, PASSED, { value: plain });
  return Object.freeze(plain) as PassedOffer;
}
