import { type Drop, detectDrop, wholePercent } from '../../deals/live/detect-drop.js';
import type { AlertLogEntry, DealAlert } from '../../domain/alert.js';
import type { Deal } from '../../domain/deal.js';
import { levelRank } from '../../domain/level.js';
import { mainAgainst } from '../../domain/main-against.js';
import { DAY_MS } from '../../domain/time.js';
import type { WinScore } from '../../domain/win-score.js';
import { ended } from '../follow.js';
import { activeState, logEntry } from '../lifecycle.js';
import type { AlertSettings } from '../settings.js';
import { type ChanceScore, dealEvidence, hasChance, isComparable, type Told } from './deal-evidence.js';
import { levelOfFall } from './new-deal-alert.js';

export interface FollowedDeal {
  /** The alert to write, or null when nothing about it changed. */
  readonly next: DealAlert | null;
  /** The fall goes on: people are told again. */
  readonly isFurther: boolean;
}

const KEPT: FollowedDeal = { next: null, isFurther: false };

/**
 * What a deal's new score does to its open alert: it ends with the deal, it is over once the chance is back where it fell
 * from, it is told again when the fall goes on; else only its figures are renewed, and nobody hears of it. Its level never
 * falls while it is open.
 *
 * @param score null where the deal has none as of now, because it is closed.
 */
export function followDeal(
  alert: DealAlert,
  deal: Deal,
  score: WinScore | null,
  now: Date,
  settings: Pick<AlertSettings, 'deals' | 'companyCurrency' | 'horizonDays'>,
): FollowedDeal {
  const next = { ...alert, version: alert.version + 1 };
  const { closed } = deal.state;
  if (closed !== null) {
    const outcome = closed.isWon ? 'won' : 'lost';
    return { next: ended(next, { name: 'settled', outcome, at: now }, now), isFurther: false };
  }
  if (score === null || isOlder(score, alert)) return KEPT;
  // People judge it from now on, or nothing is known of it any more: nothing that could go on falling.
  if (!hasChance(score)) return { next: ended(next, { name: 'receded', at: now }, now), isFurther: false };
  const { evidence } = alert;
  if (!isComparable(evidence, score)) {
    // Another model's chance is no fall and no rise: from now on it is measured by its own.
    const told = { ...evidence, toldChance: score.chance, highestSince: score.chance };
    return renewed(next, dealEvidence(score, deal, toldOf(told)));
  }
  const highest = Math.max(evidence.highestSince, score.chance);
  const told = toldOf({ ...evidence, highestSince: highest });
  const base = { ...next, evidence: dealEvidence(score, deal, told) };
  if (wholePercent(score.chance) >= wholePercent(alert.chanceAtStart)) {
    return { next: ended(base, { name: 'receded', at: now }, now), isFurther: false };
  }
  if (score.asOf.getTime() - alert.openedAt.getTime() >= settings.horizonDays * DAY_MS) {
    return { next: ended(base, { name: 'expired', at: now }, now), isFurther: false };
  }
  const drop = detectDrop({ highest, now: score.chance, told: evidence.toldChance }, settings.deals);
  if (drop === null) return renewed(next, base.evidence);
  return { next: fallen(next, deal, score, { highest, ...drop }, now, settings), isFurther: true };
}

/** Whether an alert knows a score already, or a later one. */
export function isOlder(score: WinScore, { evidence }: Pick<DealAlert, 'evidence'>): boolean {
  return (
    score.dealVersion < evidence.dealVersion ||
    (score.dealVersion === evidence.dealVersion && score.asOf <= evidence.asOf)
  );
}

function fallen(
  alert: DealAlert,
  deal: Deal,
  score: ChanceScore,
  { highest, from, to, through }: Drop & { readonly highest: number },
  now: Date,
  settings: Pick<AlertSettings, 'deals' | 'companyCurrency'>,
): DealAlert {
  const inAll = levelOfFall(wholePercent(alert.chanceAtStart) - to, through !== null, deal, settings);
  const level = levelRank(inAll) > levelRank(alert.level) ? inAll : alert.level;
  const told = { chanceBefore: highest, toldChance: score.chance, highestSince: score.chance };
  const isContacted = activeState(alert.state)?.name === 'contacted';
  const entry: AlertLogEntry = logEntry('fell_further', now, null, {
    from: String(from),
    to: String(to),
    level,
  });
  return {
    ...alert,
    level,
    evidence: dealEvidence(score, deal, told),
    // What was done has not held: the matter is open again, with a new date.
    ...(isContacted ? { state: { name: 'open' }, clock: null, undo: null } : {}),
    log: [...alert.log, entry],
    isCardStale: true,
  };
}

/** The same alert with new figures; null where neither they nor what is measured from have changed. */
function renewed(next: DealAlert, evidence: DealAlert['evidence']): FollowedDeal {
  const before = next.evidence;
  const isShown =
    wholePercent(before.chance) !== wholePercent(evidence.chance) ||
    mainAgainst(before.factors) !== mainAgainst(evidence.factors) ||
    before.deal.name !== evidence.deal.name ||
    before.deal.valueMinor !== evidence.deal.valueMinor ||
    before.deal.expectedCloseAt?.getTime() !== evidence.deal.expectedCloseAt?.getTime();
  const isKept = before.highestSince === evidence.highestSince && isComparable(before, evidence);
  if (!isShown && isKept) return KEPT;
  return { next: { ...next, evidence, isCardStale: next.isCardStale || isShown }, isFurther: false };
}

function toldOf({ chanceBefore, toldChance, highestSince }: Told): Told {
  return { chanceBefore, toldChance, highestSince };
}
