import { comparePaired } from '../../learning/honesty/compare-paired.js';
import { rocAuc } from '../../learning/metrics/roc-auc.js';
import { takeNumbers } from '../../learning/table.js';

/** A part of the tested rows in which a candidate ranks worse than the active model. */
export interface RanksWorse {
  /** '' for all rows. */
  readonly part: string;
  readonly auc: number;
  readonly activeAuc: number;
}

export interface RankedRows {
  /** 0 or 1, one a row. */
  readonly labels: Float64Array;
  /** Which part each row belongs to, such as its customer's segment; '' for none. */
  readonly parts: readonly string[];
  readonly candidate: Float64Array;
  readonly active: Float64Array;
}

export interface RankingRules {
  /** A part counts for itself with so many rows, and so many of each label among them. */
  readonly largePart: { readonly rows: number; readonly ofEach: number };
  /** Being behind speaks against nobody unless it is beyond what chance explains, for rows that are few. */
  readonly onlyBeyondChance: boolean;
}

/** Of what the active model ranks better than chance, a candidate has to reach so much. */
export const LEAST_QUALITY = 0.95;

/** Where a candidate ranks worse than the active model: overall, and in each large part. */
export function ranksWorse(
  { labels, parts, candidate, active }: RankedRows,
  { largePart, onlyBeyondChance }: RankingRules,
): RanksWorse[] {
  const all = Int32Array.from(labels.keys());
  const named = [...new Set(parts)].filter((part) => part !== '').sort();
  return ['', ...named].flatMap((part): RanksWorse[] => {
    const rows = part === '' ? all : all.filter((row) => parts[row] === part);
    const own = takeNumbers(labels, rows);
    const positives = own.reduce((sum, label) => sum + label, 0);
    const ofEach = Math.min(positives, rows.length - positives);
    const isLarge = rows.length >= largePart.rows && ofEach >= largePart.ofEach;
    if (ofEach === 0 || (part !== '' && !isLarge)) return [];
    const first = takeNumbers(candidate, rows);
    const second = takeNumbers(active, rows);
    const auc = rocAuc(first, own);
    const activeAuc = rocAuc(second, own);
    if (auc - 0.5 >= LEAST_QUALITY * (activeAuc - 0.5)) return [];
    const isBehind =
      !onlyBeyondChance ||
      comparePaired([{ trainRows: rows.length, labels: own, first, second }]).auc.byRows.high < 0;
    return isBehind ? [{ part, auc, activeAuc }] : [];
  });
}
