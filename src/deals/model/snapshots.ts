import type { Deal } from '../../domain/deal.js';
import { DAY_MS } from '../../domain/time.js';
import { dealStateAt } from '../deal-at.js';
import { entryMs } from '../features/known-deal.js';
import type { WinContext } from '../features/win-context.js';
import { type WinFeatures, winFeatures } from '../features/win-features.js';

/** A deal as of one moment of its life, and what became of it: what a model learns from. */
export interface DealSnapshot {
  readonly dealId: string;
  /** Deals of a customer are judged together; a deal without one stands alone. */
  readonly group: string;
  readonly features: WinFeatures;
  readonly stage: string | null;
  readonly product: string | null;
  /** Of its owner; empty where unknown. */
  readonly team: string;
  /** A deal's snapshots weigh 1 together, so that long ones don't count more. */
  readonly weight: number;
  /** Null while it is open. */
  readonly closedAt: Date | null;
  readonly isWon: boolean;
}

const FIRST_DAYS = 7;
const EVERY_DAYS = 30;
const MOST = 12;

/**
 * A week after it was opened, with each change of its stage, and monthly; never within the last day before it ended, when
 * what ends it is being written down. Empty for one that people judge, or that was over before anybody knew of it.
 *
 * @param until what was known then counts: later answers and later moments don't.
 * @param most of a deal, evenly; from 1.
 */
export function dealSnapshots(deal: Deal, context: WinContext, until: Date, most = MOST): DealSnapshot[] {
  const state = dealStateAt(deal.entries, until);
  if (state === null || state.isJudgedByPeople) return [];
  const closedAt = state.closed?.at ?? null;
  const endMs = closedAt === null ? until.getTime() : closedAt.getTime() - DAY_MS;
  const rows = thinned(snapshotMoments(deal, endMs), most).flatMap((atMs) => {
    const asOf = new Date(atMs);
    const before = dealStateAt(deal.entries, asOf);
    // Closed once and opened again: as of then there was nothing to tell.
    if (before === null || before.closed !== null) return [];
    const features = winFeatures(deal, context, asOf);
    return features === null ? [] : [{ features, stage: before.stage, product: before.product }];
  });
  return rows.map((row) => ({
    ...row,
    dealId: deal.id,
    team: deal.team,
    group: state.customerId ?? deal.id,
    weight: 1 / rows.length,
    closedAt,
    isWon: state.closed?.isWon ?? false,
  }));
}

function snapshotMoments({ entries }: Deal, endMs: number): number[] {
  const first = entries.find(({ payload }) => payload.type === 'opened');
  if (first === undefined) return [];
  const openedMs = entryMs(first);
  const moments = [openedMs + FIRST_DAYS * DAY_MS];
  for (const entry of entries) if (entry.payload.type === 'stage_changed') moments.push(entryMs(entry));
  for (let atMs = openedMs + EVERY_DAYS * DAY_MS; atMs <= endMs; atMs += EVERY_DAYS * DAY_MS)
    moments.push(atMs);
  const within = [...new Set(moments)]
    .filter((atMs) => atMs >= openedMs && atMs <= endMs)
    .sort((a, b) => a - b);
  // A short one: nothing but its beginning.
  return within.length === 0 && openedMs <= endMs ? [openedMs] : within;
}

function thinned(moments: readonly number[], most: number): readonly number[] {
  if (moments.length <= most) return moments;
  return Array.from(
    { length: most },
    (_, place) => moments[Math.floor(((place + 0.5) * moments.length) / most)] as number,
  );
}
