import type { Drop } from '../../deals/live/detect-drop.js';
import { companyAmount } from '../../deals/pipeline/pipeline-deal.js';
import type { DealAlert } from '../../domain/alert.js';
import type { Deal } from '../../domain/deal.js';
import type { Level } from '../../domain/level.js';
import { logEntry } from '../lifecycle.js';
import { opening, presentOwners } from '../open.js';
import type { AlertSettings } from '../settings.js';
import type { AlertSubject } from '../subject.js';
import type { Surroundings } from '../surroundings.js';
import { type ChanceScore, dealEvidence } from './deal-evidence.js';

/**
 * The id of the alert that a version of a deal opens: the same again when it is scored again. Where time alone moves the
 * chance of a version that had an alert already, the moment of the score tells them apart.
 */
function dealAlertId({ deal, score, last }: Pick<FallenDeal, 'deal' | 'score' | 'last'>): string {
  const { dealVersion, asOf } = score;
  const id = `win:${deal.id}:${dealVersion}`;
  return last?.evidence.dealVersion === dealVersion ? `${id}:${asOf.toISOString()}` : id;
}

/** A new alert about a deal whose chance has fallen, on its owner's list until it is carded. */
export function newDealAlert(
  { deal, score, drop, highest, last }: FallenDeal,
  subject: AlertSubject,
  around: Surroundings,
  now: Date,
  settings: AlertSettings,
): DealAlert {
  const { chance, basis } = score;
  const level = levelOfFall(drop.from - drop.to, drop.through !== null, deal, settings);
  const told = { chanceBefore: highest, toldChance: chance, highestSince: chance };
  const evidence = dealEvidence(score, deal, told);
  const alert: DealAlert = {
    ...opening(subject, around, settings),
    id: dealAlertId({ deal, score, last }),
    kind: 'win',
    subjectId: deal.id,
    partition: deal.partition,
    openedAt: now,
    level,
    evidence,
    riskAtOpening: evidence.risk,
    chanceAtStart: highest,
    log: [
      logEntry('opened', now, null, {
        level,
        basis,
        risk: String(evidence.risk),
        from: String(drop.from),
        to: String(drop.to),
      }),
    ],
  };
  return presentOwners(alert, subject, around, now, settings);
}

export interface FallenDeal {
  readonly deal: Deal;
  readonly score: ChanceScore;
  readonly drop: Drop;
  /** The chance that it fell from, 0 to 1. */
  readonly highest: number;
  /** The alert about it that was closed last; null for none. */
  readonly last: DealAlert | null;
}

/**
 * High is a fall of twice the points that are told at all, and one through a border of a deal that is demanding by its value:
 * neither can wait for anybody's budget of cards, and those who manage have a part in both.
 */
export function levelOfFall(
  points: number,
  isThroughBorder: boolean,
  { state: { amountMinor, currency } }: Pick<Deal, 'state'>,
  { deals, companyCurrency }: Pick<AlertSettings, 'deals' | 'companyCurrency'>,
): Level {
  if (points >= 2 * deals.dropPoints) return 'high';
  const { demandingFromMinor, exchangeRates } = deals;
  const valueMinor = companyAmount(amountMinor, currency, { companyCurrency, exchangeRates });
  const isDemanding = demandingFromMinor !== null && valueMinor !== null && valueMinor >= demandingFromMinor;
  return isThroughBorder && isDemanding ? 'high' : 'medium';
}
