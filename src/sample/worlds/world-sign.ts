/** What a cause can change in a customer's behaviour, or in ours towards it; 0 is as ever. */
export const WORLD_SIGNS = [
  // Shares that fall away, 0 to 1.
  'contactFall',
  'orderValueFall',
  'loginFall',
  'featureFall',
  'seatFall',
  'webFall',
  'ticketFall',
  'sparePartFall',
  'satisfactionFall',
  // Added to a duration as a multiple of it: 1 doubles it.
  'replyStretch',
  'orderStretch',
  'approvalStretch',
  'responseStretch',
  // Days added.
  'paymentDelayDays',
  'lateDeliveryDays',
  // Added chances.
  'postponedShare',
  'escalatedShare',
  // Events added per month.
  'complaintsPerMonth',
  'defectsPerMonth',
  'exportTicketsPerMonth',
  'exportsPerMonth',
  'compatibilityTicketsPerMonth',
  'competitorVisitsPerMonth',
  // Points of mood, of a scale from −1 to 1, and versions behind the newest.
  'toneFall',
  'versionsBehind',
] as const;
export type WorldSign = (typeof WORLD_SIGNS)[number];

/** How far each sign shows on one day. */
export type WorldBehaviour = Readonly<Record<WorldSign, number>>;

/** A stretch of time in which signs show: the visible side of a cause, or a false sign. */
export interface WorldEpisode {
  readonly shows: Readonly<Partial<Record<WorldSign, number>>>;
  readonly rampDays: number;
  readonly from: number;
  /** First day without it; undefined while it goes on. */
  readonly until: number | undefined;
}

const AS_EVER = Object.fromEntries(WORLD_SIGNS.map((sign) => [sign, 0])) as Record<WorldSign, number>;
const SHARES = new Set<WorldSign>(
  WORLD_SIGNS.filter((sign) => /Fall$|Share$/.test(sign) && sign !== 'toneFall'),
);
/** Nothing falls away wholly while the customer is there. */
const MAX_SHARE = 0.95;

export function worldBehaviourOn(day: number, episodes: readonly WorldEpisode[]): WorldBehaviour {
  let behaviour: Record<WorldSign, number> = AS_EVER;
  for (const episode of episodes) {
    if (day < episode.from || (episode.until !== undefined && day >= episode.until)) continue;
    if (behaviour === AS_EVER) behaviour = { ...AS_EVER };
    const progress = Math.min(1, (day - episode.from + 1) / (episode.rampDays + 1));
    for (const [sign, size] of Object.entries(episode.shows) as [WorldSign, number][]) {
      behaviour[sign] = added(sign, behaviour[sign], size * progress);
    }
  }
  return behaviour;
}

/** Shares combine as what is left of what is left; all else adds up. */
function added(sign: WorldSign, before: number, more: number): number {
  if (!SHARES.has(sign)) return before + more;
  return Math.min(MAX_SHARE, 1 - (1 - before) * (1 - more));
}
