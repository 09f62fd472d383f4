/** Why nothing may be offered: the state of things first, what was written second. In the order in which they are told. */
export const GATE_RULES = [
  'could_not_judge',
  'offers_off',
  'not_ready',
  'unknown',
  'team_observes',
  'segment_left_out',
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
  'interaction_used',
  'frequency_cap',
  'said_no',
  'problem_open',
  'rated_badly',
  'not_the_moment',
  'below_threshold',
  'without_reason',
  'not_sellable',
  'unsupported_claim',
  'price_unknown',
  'price_outside_budget',
  'words_unread',
  'words_stop',
  'angry',
] as const;
export type GateRule = (typeof GATE_RULES)[number];

/** One reason against an offer, in a code that wording makes a sentence of, and the figures it needs. */
export interface GateRefusal {
  readonly rule: GateRule;
  /** `fact`: what isn't known; `until`: milliseconds since the epoch; `class`, `level`, `alertId`, `missing` … by rule. */
  readonly values: Readonly<Record<string, string | number>>;
}

export function refusal(rule: GateRule, values: GateRefusal['values'] = {}): GateRefusal {
  return { rule, values };
}

/** Each reason once, in the order of the rules. */
export function inOrder(refusals: readonly GateRefusal[]): GateRefusal[] {
  const seen = new Set<string>();
  return refusals
    .filter((each) => {
      const key = JSON.stringify(each);
      return !seen.has(key) && seen.add(key);
    })
    .toSorted((a, b) => GATE_RULES.indexOf(a.rule) - GATE_RULES.indexOf(b.rule));
}

/** What passes by itself: an offer that nothing else speaks against may be looked at again later. */
const PASSING: ReadonlySet<GateRule> = new Set(['problem_open', 'price_outside_budget']);
/** The same of one that was put off already: the cap is over some day, too. */
const PASSING_LATER: ReadonlySet<GateRule> = new Set([...PASSING, 'not_the_moment', 'frequency_cap']);

/** Whether an offer may be noted for later: it has its moment still to come, and no other reason speaks against it. */
export function mayBeNoted(refusals: readonly GateRefusal[]): boolean {
  // Where merely nothing speaks for this moment, the end of the ticket is no better one.
  const isWaiting = ({ rule, values }: GateRefusal) =>
    PASSING.has(rule) || (rule === 'not_the_moment' && values.why === 'appointment');
  // By the time it comes up the cap is over, or waited for.
  return (
    refusals.some(isWaiting) && refusals.every((each) => isWaiting(each) || each.rule === 'frequency_cap')
  );
}

/** Whether one that is due may be put off once more instead of being given up. */
export function mayBePutOff(refusals: readonly GateRefusal[]): boolean {
  return refusals.length > 0 && refusals.every(({ rule }) => PASSING_LATER.has(rule));
}
