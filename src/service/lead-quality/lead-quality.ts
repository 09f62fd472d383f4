import type { GateRefusal, GateRule } from '../gate/gate-rule.js';
import {
  type GroupSignals,
  LEAD_GROUPS,
  LEAD_WEIGHTS,
  type LeadCode,
  type LeadGroup,
  type LeadSignal,
} from './lead-signal.js';

export const LEAD_WORDS = ['hot', 'warm', 'cold', 'leave_in_peace'] as const;
/** The one word that an agent sees. */
export type LeadWord = (typeof LEAD_WORDS)[number];

export interface LeadQuality {
  /** Null: too little is known to say. */
  readonly word: LeadWord | null;
  /** The weightiest first, what speaks for it before what speaks against. */
  readonly reasons: readonly LeadSignal[];
  /** Why the customer is to be left in peace, as the gate says it; empty where it isn't. */
  readonly peace: readonly GateRefusal[];
  /** Only gently: somebody is frustrated with a limit. */
  readonly isGentle: boolean;
  /** Groups of which nothing is known. */
  readonly unknown: readonly LeadGroup[];
}

export interface LeadInputs {
  readonly signals: Readonly<Record<LeadGroup, GroupSignals>>;
  /** Everything that the gate says no for, whatever the reason. */
  readonly refusals: readonly GateRefusal[];
}

/**
 * How good a lead is. A group counts with the best that speaks for it and the worst that speaks against it, so that many small
 * signs of one kind don't make a hot lead, and needs at least a sign of wanting something to be hot.
 */
export function leadQuality({ signals, refusals }: LeadInputs): LeadQuality {
  const peace = refusals.filter(({ rule }) => PEACE.has(rule));
  if (peace.length > 0) {
    // Of who has objected to being assessed nothing is assessed, or told as if it had been.
    return { word: 'leave_in_peace', reasons: [], peace, isGentle: false, unknown: [] };
  }
  const all = LEAD_GROUPS.flatMap((group) => signals[group] ?? []);
  const unknown = LEAD_GROUPS.filter((group) => signals[group] === null);
  const wants = all.filter(({ group, weight }) => group === 'buying' && LEAD_WEIGHTS[weight] > 0);
  const isGentle = wants.some(({ code }) => code === GENTLE);
  return {
    word: wordOf(signals, wants.length > 0 && !isGentle),
    reasons: all.toSorted((a, b) => LEAD_WEIGHTS[b.weight] - LEAD_WEIGHTS[a.weight]),
    peace,
    isGentle,
    unknown,
  };
}

/** Reasons to leave the customer alone; others only say that this is no moment or no product for an offer. */
const PEACE: ReadonlySet<GateRule> = new Set([
  'emergency',
  'distress',
  'complaint',
  'cancellation',
  'escalation',
  'churn_alert',
  'opted_out',
  'said_never',
  'objected_to_scoring',
  'person_without_consent',
  'rated_badly',
  'words_stop',
  'angry',
]);
const GENTLE: LeadCode = 'at_limit_frustrated';
const HOT = LEAD_WEIGHTS.very_high;
const WARM = LEAD_WEIGHTS.medium;

function wordOf(signals: LeadInputs['signals'], mayBeHot: boolean): LeadWord | null {
  const wanted =
    LEAD_WEIGHTS.medium <= pointsOf(signals.buying) + pointsOf(signals.budget) + pointsOf(signals.time);
  const total = LEAD_GROUPS.reduce((sum, group) => sum + pointsOf(signals[group]), 0);
  // That nobody could tell whether something is wanted is no sign that nothing is.
  if (!wanted) return signals.buying === null ? null : 'cold';
  if (total >= HOT && mayBeHot) return 'hot';
  return total >= WARM ? 'warm' : 'cold';
}

function pointsOf(signals: GroupSignals): number {
  const weights = (signals ?? []).map(({ weight }) => LEAD_WEIGHTS[weight]);
  return Math.max(0, ...weights) + Math.min(0, ...weights);
}
