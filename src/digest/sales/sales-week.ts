import type { PipelineSettings } from '../../deals/pipeline/pipeline.js';
import type { PipelineDeal } from '../../deals/pipeline/pipeline-deal.js';
import type { Quarter } from '../../deals/pipeline/quarters.js';
import type { WinRateTrend } from '../../deals/report/win-rate-trend.js';
import type { SourceRow } from '../../deals/sources/lead-sources.js';
import type { PipelineForecast } from '../../domain/pipeline-forecast.js';
import type { Answerable } from '../scope.js';

/** All that a week's digests say of sales, for every reader alike. */
export interface SalesWeek {
  readonly currency: string;
  /** When all open deals were last scored; null before the first night. */
  readonly scoredAt: Date | null;
  /** Whether that is longer ago than a night: what stands on chances is withheld then. */
  readonly isOld: boolean;
  readonly open: readonly PipelineDeal[];
  /** This quarter and those after it. */
  readonly quarters: readonly Quarter[];
  readonly pipeline: PipelineSettings;
  /** The newest forecasts of this quarter that are a week old, by scope. */
  readonly before: ReadonlyMap<string, PipelineForecast>;
  /** Of this quarter so far, and at least of the week. */
  readonly closed: readonly ClosedInTime[];
  /** Deals whose fall was told, of the past months. */
  readonly falls: readonly DealFall[];
  /** Of the last whole quarter against the one before it; null where nothing holds, and but for weeks with a new month. */
  readonly winRate: { readonly quarter: string; readonly trend: WinRateTrend } | null;
  /** Open leads with their chances. */
  readonly leads: readonly OpenLead[];
  readonly sources: SourceChanges | null;
}

/** Somebody who may still become a deal. */
export interface OpenLead extends Answerable {
  readonly leadId: string;
  readonly source: string;
  readonly createdAt: Date;
  /** 0 to 1; null where nothing can be said. */
  readonly chance: number | null;
}

/** A deal that was won or lost. */
export interface ClosedInTime extends Answerable {
  readonly dealId: string;
  readonly at: Date;
  readonly isWon: boolean;
  /** In the company's currency; null where unknown. */
  readonly amountMinor: number | null;
}

/** What came of a deal whose chance had fallen. */
export const FALL_ENDS = ['talked', 'won', 'lost', 'receded', 'other'] as const;
export type FallEnd = (typeof FALL_ENDS)[number];

/** A deal whose chance fell, as it was told. */
export interface DealFall extends Answerable {
  readonly dealId: string;
  readonly name: string | null;
  readonly openedAt: Date;
  /** 0 to 1: what it fell from, and where it stands now. */
  readonly from: number;
  readonly to: number;
  readonly ended: { readonly how: FallEnd; readonly at: Date } | null;
}

/** Sources of leads, where a month has turned or the advice on one has changed within the week. */
export interface SourceChanges {
  readonly rows: readonly SourceRow[];
  /** Sources with other advice than a week ago. */
  readonly changed: readonly string[];
}
