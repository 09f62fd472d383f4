import { pastResultsBuilder } from '../../../deals/features/past-results.js';
import type { WinContext, WinSettings } from '../../../deals/features/win-context.js';
import { type DealSnapshot, dealSnapshots } from '../../../deals/model/snapshots.js';
import { type WinReadiness, winReadinessCounter } from '../../../deals/model/win-readiness.js';
import type { Customer } from '../../../domain/customer.js';
import type { Deal } from '../../../domain/deal.js';
import { DAY_MS } from '../../../domain/time.js';

export interface GatherDealsSources {
  /** All deals, closed and open, in batches; asked for twice. */
  readonly deals: () => AsyncIterable<readonly Deal[]>;
  /** The customers of some deals. */
  readonly customers: (ids: readonly string[]) => Promise<readonly Customer[]>;
  readonly settings: WinSettings;
  /** What was known then counts. */
  readonly now: Date;
  /** Of a deal's life, at most; fewer where deals are very many. Default 12. */
  readonly momentsOfADeal?: number;
  readonly onProgress?: (done: number, of: number) => void;
}

export interface GatheredDeals {
  readonly context: Omit<WinContext, 'customers'>;
  readonly readiness: WinReadiness;
  /** Of deals that have closed. */
  readonly closed: readonly DealSnapshot[];
  /** Of deals that are open. */
  readonly open: readonly DealSnapshot[];
  /** Closed deals that nothing was known of before they ended. */
  readonly withoutSnapshot: number;
}

/** Rows that are learned from in minutes. */
const MOST_ROWS = 60_000;
const MOST_OF_A_DEAL = 12;
const YEARS = 5;

/**
 * Every deal as of some moments of its life, in two passes over all of them: what each moment's features need of all deals
 * together, then the snapshots. No more than one batch of deals is held at a time.
 */
export async function gatherDeals(sources: GatherDealsSources): Promise<GatheredDeals> {
  const { settings, now, onProgress = () => undefined } = sources;
  const results = pastResultsBuilder(settings);
  const counter = winReadinessCounter(now);
  let count = 0;
  for await (const batch of sources.deals()) {
    for (const deal of batch) {
      results.add(deal);
      counter.add(deal);
      count += 1;
    }
  }
  const context = { past: results.build(), settings };
  const readiness = counter.readiness();
  // With more deals than that fewer moments of each; with far more the older ones are left out by their date.
  const most = Math.max(
    1,
    Math.min(sources.momentsOfADeal ?? MOST_OF_A_DEAL, Math.floor(MOST_ROWS / Math.max(1, count))),
  );
  const fromMs = now.getTime() - YEARS * 365 * DAY_MS;
  const closed: DealSnapshot[] = [];
  const open: DealSnapshot[] = [];
  let withoutSnapshot = 0;
  let done = 0;
  for await (const batch of sources.deals()) {
    const ids = new Set(batch.flatMap(({ state }) => state.customerId ?? []));
    const customers = new Map((await sources.customers([...ids])).map((customer) => [customer.id, customer]));
    for (const deal of batch) {
      const { closed: end, isJudgedByPeople } = deal.state;
      if (end !== null && end.at.getTime() < fromMs) continue;
      const rows = dealSnapshots(deal, { ...context, customers }, now, most);
      if (end !== null && !isJudgedByPeople && rows.length === 0) withoutSnapshot += 1;
      for (const row of rows) (row.closedAt === null ? open : closed).push(row);
    }
    done += batch.length;
    onProgress(done, count);
  }
  return { context, readiness, closed, open, withoutSnapshot };
}
