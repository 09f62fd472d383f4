import { benjaminiHochberg } from '../../learning/statistics/benjamini-hochberg.js';
import { fisherExact } from '../../learning/statistics/fisher-exact.js';
import { NORMAL_95 } from '../../learning/statistics/normal.js';
import type { EarlyFacts } from './early-facts.js';

export const DEAL_PATTERNS = [
  'many_meetings',
  'a_meeting',
  'several_people',
  'decision_maker',
  'competitor',
  'budget',
  'postponed',
  'download',
  'fast_answers',
  'product',
  'lead_source',
] as const;
export type DealPatternKey = (typeof DEAL_PATTERNS)[number];

/** Something about the first weeks with which deals are won more or less often than without. */
export interface DealPattern {
  readonly key: DealPatternKey;
  /** The product or source it is about: foreign text; else empty. */
  readonly about: string;
  readonly with: { readonly won: number; readonly deals: number };
  readonly without: { readonly won: number; readonly deals: number };
  /** The rate with it over the rate without, less 1: .4 is 40 % higher. */
  readonly change: number;
  /** Its 95 % interval, by the logarithm of the ratio. */
  readonly low: number;
  readonly high: number;
  readonly pValue: number;
}

export interface FoundPatterns {
  /** The strongest first. */
  readonly patterns: readonly DealPattern[];
  /** How many were tried: what the correction is for. */
  readonly tried: number;
  readonly deals: number;
}

/** Each side of a comparison needs so many deals. */
const FEWEST_DEALS = 20;
/** Share of false ones among the patterns that are shown. */
const FALSE_DISCOVERIES = 0.05;

/** Patterns that hold against chance after correction for the number that was tried. */
export function dealPatterns(facts: readonly EarlyFacts[]): FoundPatterns {
  const candidates = candidatesIn(facts).flatMap(({ key, about, holds }) => {
    const known = facts.flatMap((each) => {
      const held = holds(each);
      return held === null ? [] : [{ held, isWon: each.isWon }];
    });
    const having = known.filter(({ held }) => held);
    const lacking = known.filter(({ held }) => !held);
    if (having.length < FEWEST_DEALS || lacking.length < FEWEST_DEALS) return [];
    return [patternOf(key, about, having, lacking)];
  });
  const holds = benjaminiHochberg(
    candidates.map(({ pValue }) => pValue),
    FALSE_DISCOVERIES,
  );
  const patterns = candidates
    .filter((_, index) => holds[index])
    .sort((a, b) => a.pValue - b.pValue || Math.abs(b.change) - Math.abs(a.change));
  return { patterns, tried: candidates.length, deals: facts.length };
}

interface Candidate {
  readonly key: DealPatternKey;
  readonly about: string;
  /** Null where it isn't known of a deal. */
  readonly holds: (facts: EarlyFacts) => boolean | null;
}

const MANY_MEETINGS = 3;
const FAST_HOURS = 24;
const SEVERAL_PEOPLE = 3;

function candidatesIn(facts: readonly EarlyFacts[]): Candidate[] {
  const of = (key: DealPatternKey, holds: Candidate['holds'], about = ''): Candidate => ({
    key,
    about,
    holds,
  });
  const named = (key: 'product' | 'lead_source', nameOf: (each: EarlyFacts) => string | null) =>
    [...new Set(facts.flatMap((each) => nameOf(each) ?? []))].map((name) =>
      of(key, (each) => (nameOf(each) === null ? null : nameOf(each) === name), name),
    );
  return [
    of('many_meetings', ({ meetings }) => meetings > MANY_MEETINGS),
    of('a_meeting', ({ meetings }) => meetings > 0),
    of('several_people', ({ people }) => people >= SEVERAL_PEOPLE),
    of('decision_maker', ({ knowsDecisionMaker }) => knowsDecisionMaker),
    of('competitor', ({ hasCompetitor }) => hasCompetitor),
    of('budget', ({ hasBudget }) => hasBudget),
    of('postponed', ({ isPostponed }) => isPostponed),
    of('download', ({ downloads }) => downloads > 0),
    of('fast_answers', ({ answerHours }) => (answerHours === null ? null : answerHours <= FAST_HOURS)),
    ...named('product', ({ product }) => product),
    ...named('lead_source', ({ leadSource }) => leadSource),
  ];
}

function patternOf(
  key: DealPatternKey,
  about: string,
  having: readonly { readonly isWon: boolean }[],
  lacking: readonly { readonly isWon: boolean }[],
): DealPattern {
  const wonOf = (deals: readonly { readonly isWon: boolean }[]) => deals.filter(({ isWon }) => isWon).length;
  const [a, b] = [wonOf(having), wonOf(lacking)];
  const [n, m] = [having.length, lacking.length];
  // Half a deal more on each side keeps a ratio of nothing from being endless.
  const [rateA, rateB] = [(a + 0.5) / (n + 1), (b + 0.5) / (m + 1)];
  const error = Math.sqrt(1 / (a + 0.5) - 1 / (n + 1) + 1 / (b + 0.5) - 1 / (m + 1));
  const log = Math.log(rateA / rateB);
  return {
    key,
    about,
    with: { won: a, deals: n },
    without: { won: b, deals: m },
    change: a === 0 || b === 0 ? Math.exp(log) - 1 : a / n / (b / m) - 1,
    low: Math.exp(log - NORMAL_95 * error) - 1,
    high: Math.exp(log + NORMAL_95 * error) - 1,
    pValue: fisherExact(a, n - a, b, m - b),
  };
}
