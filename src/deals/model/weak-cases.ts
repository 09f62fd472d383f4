import type { DealState } from '../../domain/deal.js';
import { DAY_MS } from '../../domain/time.js';
import type { WeakCase } from '../../domain/win-score.js';
import { ALL, type PastResults, resultKeys } from '../features/past-results.js';
import type { WinContext } from '../features/win-context.js';
import type { WinFeatures } from '../features/win-features.js';

/** Closed deals of a product, or like the one at hand, that say something. */
const LEAST_DEALS = 10;
const LEAST_REPS = 20;
const SILENT_DAYS = 45;
/** The newest quarter against the year before it. */
const RECENT_DAYS = 90;
const BEFORE_DAYS = 365;
const LEAST_RECENT = 30;
const LEAST_SHIFT = 0.1;
/** Two-sided, 1 %. */
const NORMAL_99 = 2.576;
const FACT_DAYS = 180;

/** What makes this chance less sure than others: said on the card. */
export function weakCases(
  state: DealState,
  team: string,
  { numbers, asOf }: Pick<WinFeatures, 'numbers' | 'asOf'>,
  { past, settings }: WinContext,
): WeakCase[] {
  const asOfMs = asOf.getTime();
  const keys = resultKeys(state, settings);
  const closed = (key: string | null) => (key === null ? 0 : past.tally(key, asOfMs).closed);
  const silence = numbers['silence.days'] ?? Number.NaN;
  const cases: Readonly<Record<WeakCase, boolean>> = {
    new_product: keys.product !== null && closed(keys.product) < LEAST_DEALS,
    small_team: past.repsOf(team, asOfMs) < LEAST_REPS,
    market_changed: hasMarketChanged(past, asOfMs),
    little_history: closed(keys.similar) < LEAST_DEALS && closed(keys.customer) < LEAST_DEALS,
    no_activity: !(silence <= SILENT_DAYS),
  };
  return (Object.keys(cases) as WeakCase[]).filter((key) => cases[key]);
}

/** By an imported fact of half a year at most, or because the last quarter's share of wins differs beyond chance. */
function hasMarketChanged(past: PastResults, asOfMs: number): boolean {
  const toldMs = past.marketChangedMs(asOfMs);
  if (toldMs !== null && asOfMs - toldMs <= FACT_DAYS * DAY_MS) return true;
  const recentFrom = past.tally(ALL, asOfMs - RECENT_DAYS * DAY_MS);
  const beforeFrom = past.tally(ALL, asOfMs - (RECENT_DAYS + BEFORE_DAYS) * DAY_MS);
  const now = past.tally(ALL, asOfMs);
  const recent = { closed: now.closed - recentFrom.closed, won: now.won - recentFrom.won };
  const before = { closed: recentFrom.closed - beforeFrom.closed, won: recentFrom.won - beforeFrom.won };
  if (recent.closed < LEAST_RECENT || before.closed < LEAST_RECENT) return false;
  const shift = recent.won / recent.closed - before.won / before.closed;
  const pooled = (recent.won + before.won) / (recent.closed + before.closed);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / recent.closed + 1 / before.closed));
  return Math.abs(shift) >= LEAST_SHIFT && Math.abs(shift) > NORMAL_99 * error;
}
