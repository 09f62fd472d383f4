import { DAY_MS } from '../../domain/time.js';
import type { WinScore } from '../../domain/win-score.js';
import { type BoostingModel, fitBoosting, predictBoosting } from '../../learning/boosting/boosting.js';
import { BOOSTING_DEFAULTS } from '../../learning/boosting/settings.js';
import { relativeWeights } from '../../learning/classifier/relative-weights.js';
import type { Crew } from '../../learning/crew/crew.js';
import { columnFaults } from '../../learning/honesty/column-faults.js';
import { fitDiscreteTimeHazard, predictSurvival } from '../../learning/survival/discrete-time-hazard.js';
import type { Table } from '../../learning/table.js';
import type { WinFeatures } from '../features/win-features.js';
import { winTable } from '../features/win-table.js';
import type { DealSnapshot } from './snapshots.js';

/** When open deals end, one way or the other; plain data. */
export interface ClosingModel {
  readonly columnNames: readonly string[];
  readonly model: BoostingModel;
  /** Shares still open at the interval's ends: those that hold 8 of 10 of deals that weren't learned from. */
  readonly stillOpen: OpenShares;
}

/** By the model, at the earlier and the later end of an interval. */
export interface OpenShares {
  readonly low: number;
  readonly high: number;
}

/** Days from now: finer where more deals end. */
const PERIOD_EDGES = [0, 7, 14, 21, 30, 45, 60, 90, 120, 150, 180, 240, 300, 365, 540, 730];
const COLUMNS = [
  'stage.place',
  'stage.name',
  'stage_age.days',
  'deal_age.days',
  'overdue.days',
  'postponed.count',
  'silence.days',
  'amount.logMinor',
  'meetings.lately',
];
const SETTINGS = { ...BOOSTING_DEFAULTS, trees: 80, learningRate: 0.1, maxLeaves: 15, minRowsInLeaf: 50 };
/** A tenth before the earlier end, a tenth behind the later one. */
const NOMINAL: OpenShares = { low: 0.9, high: 0.1 };
const MIDDLE = 0.5;
/** With fewer deals the model is taken at its word. */
const LEAST_DEALS = 100;
/** No interval is moved further than this. */
const WIDEST: OpenShares = { low: 0.97, high: 0.03 };
const NARROWEST: OpenShares = { low: 0.75, high: 0.25 };

/**
 * A discrete-time hazard of being closed, won or lost, by what tells of its pace. Deals that are open still count for as
 * long as they were seen.
 *
 * @param until the moment up to which deals were seen.
 */
export function fitClosingModel(
  crew: Crew,
  snapshots: readonly DealSnapshot[],
  until: Date,
  seed: number,
): ClosingModel {
  const all = winTable(
    snapshots.map(({ features }) => features),
    [],
    null,
    COLUMNS,
  );
  const faulty = new Set(columnFaults(all).map(({ column }) => column));
  const columns = all.columns.filter(({ name }) => !faulty.has(name));
  const untilMs = until.getTime();
  const endMs = ({ closedAt }: DealSnapshot) => Math.min(closedAt?.getTime() ?? untilMs, untilMs);
  const fitted: BoostingModel[] = [];
  fitDiscreteTimeHazard(
    {
      table: { rowCount: all.rowCount, columns },
      durations: Float64Array.from(snapshots, (row) =>
        Math.max(0, (endMs(row) - row.features.asOf.getTime()) / DAY_MS),
      ),
      isEvent: Uint8Array.from(snapshots, ({ closedAt }) => Number(closedAt !== null && closedAt <= until)),
      weights: Float64Array.from(snapshots, ({ weight }) => weight),
    },
    PERIOD_EDGES,
    (table, target, weights) => {
      const model = fitBoosting(
        crew,
        table,
        target,
        relativeWeights(weights, table.rowCount),
        SETTINGS,
        seed,
      );
      fitted.push(model);
      return { predict: (rows: Table) => predictBoosting(model, rows) };
    },
  );
  const [model] = fitted;
  if (model === undefined) throw new Error('The hazard was not fitted.');
  return { columnNames: columns.map(({ name }) => name), model, stillOpen: NOMINAL };
}

/** When each deal is expected to close, with an interval that holds 8 of 10; what lies beyond two years is told as two years. */
export function expectedCloses(
  closing: ClosingModel,
  rows: readonly WinFeatures[],
): NonNullable<WinScore['expectedClose']>[] {
  const { low, high } = closing.stillOpen;
  const curves = openCurves(closing, rows);
  return rows.map(({ asOf }, row) => {
    const at = (share: number) =>
      new Date(asOf.getTime() + Math.round(daysUntil(curves[row] as Float64Array, share)) * DAY_MS);
    return { at: at(MIDDLE), lowAt: at(low), highAt: at(high) };
  });
}

/**
 * The shares between which 8 of 10 deals ended that the model had not learned from (recalibration by the probability
 * integral transform: Kuleshov, Fenner and Ermon 2018). The nominal ones where deals are few.
 */
export function calibratedShares(closing: ClosingModel, ended: readonly DealSnapshot[]): OpenShares {
  if (ended.length < LEAST_DEALS) return NOMINAL;
  const curves = openCurves(
    closing,
    ended.map(({ features }) => features),
  );
  const shares = ended
    .map(({ closedAt, features }, row) =>
      openAfter(
        curves[row] as Float64Array,
        ((closedAt ?? features.asOf).getTime() - features.asOf.getTime()) / DAY_MS,
      ),
    )
    .sort((a, b) => a - b);
  const quantile = (share: number) => shares[Math.floor(share * (shares.length - 1))] as number;
  return {
    low: Math.min(WIDEST.low, Math.max(NARROWEST.low, quantile(NOMINAL.low))),
    high: Math.max(WIDEST.high, Math.min(NARROWEST.high, quantile(NOMINAL.high))),
  };
}

/** Shares still open at the end of each period, one curve a row. */
function openCurves({ columnNames, model }: ClosingModel, rows: readonly WinFeatures[]): Float64Array[] {
  const table = winTable(rows, [], null, columnNames);
  const predict = (asked: Table) => predictBoosting(model, asked);
  const open = predictSurvival({ periodEdges: PERIOD_EDGES, model: { predict } }, table);
  const periods = PERIOD_EDGES.length - 1;
  return rows.map((_, row) => open.subarray(row * periods, (row + 1) * periods));
}

/** Days until only a share is open still, even within a period. */
function daysUntil(open: Float64Array, share: number): number {
  let before = 1;
  for (const [period, after] of open.entries()) {
    const from = PERIOD_EDGES[period] ?? 0;
    const to = PERIOD_EDGES[period + 1] ?? from;
    if (after <= share) return from + ((to - from) * (before - share)) / (before - after);
    before = after;
  }
  return PERIOD_EDGES.at(-1) ?? 0;
}

/** The share still open after so many days: the other way round. */
function openAfter(open: Float64Array, days: number): number {
  let before = 1;
  for (const [period, after] of open.entries()) {
    const from = PERIOD_EDGES[period] ?? 0;
    const to = PERIOD_EDGES[period + 1] ?? from;
    if (days <= to) return before + ((after - before) * (days - from)) / (to - from);
    before = after;
  }
  return before;
}
