import type { WinPoint, WinScore } from '../../domain/win-score.js';

export interface DropRules {
  /** A fall of so many percentage points is told. */
  readonly dropPoints: number;
  /** Lower borders of the playbook's bands, in per cent. */
  readonly bands: { readonly close: number; readonly lever: number };
  /** A fall through a border counts once the chance is so many points below it. */
  readonly hysteresisPoints: number;
}

/** A fall worth telling, in whole per cent as people read it. */
export interface Drop {
  readonly from: number;
  readonly to: number;
  /** The border that it fell through, in per cent; null where it is told for its size alone. */
  readonly through: number | null;
}

export interface Movement {
  /** The highest chance since people were last told, 0 to 1. */
  readonly highest: number;
  /** The chance now, 0 to 1. */
  readonly now: number;
  /** The chance that people were last told; null where they were told nothing yet. */
  readonly told: number | null;
}

/**
 * Whether a chance has fallen far enough to be told: by `dropPoints` or more from its highest since the last telling, or
 * through a border of a band. Measured in whole per cent, so that what a card shows is what was compared.
 *
 * Noise around a border tells nothing: a fall through it counts only `hysteresisPoints` below, and through a border below
 * which people were told the chance to be already, only when it had come as far above it in between.
 *
 * @returns null where there is nothing to tell.
 */
export function detectDrop({ highest, now, told }: Movement, rules: DropRules): Drop | null {
  const { dropPoints, bands, hysteresisPoints } = rules;
  const [from, to] = [wholePercent(highest), wholePercent(now)];
  const wasBelow = (border: number) => told !== null && wholePercent(told) < border;
  const leastBefore = (border: number) => (wasBelow(border) ? border + hysteresisPoints : border);
  // Through both at once: the lower one says more.
  const through =
    [bands.lever, bands.close].find(
      (border) => from >= leastBefore(border) && to <= border - hysteresisPoints,
    ) ?? null;
  return from - to >= dropPoints || through !== null ? { from, to, through } : null;
}

/** As people read a chance. */
export function wholePercent(chance: number): number {
  return Math.round(100 * chance);
}

/**
 * The highest chance of a deal from a moment on, the one that held at that moment included; only of points that can be
 * compared with the score now, which is of the same basis and the same model. Null where there is none: a first score, and
 * the first by another model, have fallen from nothing.
 *
 * @param points newest first. There is one only where the chance changed, so the last before a moment holds then.
 * @param since null: from the beginning.
 */
export function highestSince(
  points: readonly WinPoint[],
  { basis, modelId, dealVersion, asOf }: Pick<WinScore, 'basis' | 'modelId' | 'dealVersion' | 'asOf'>,
  since: Date | null,
): number | null {
  let highest: number | null = null;
  for (const point of points) {
    if (point.basis !== basis || point.modelId !== modelId || point.chance === null) break;
    // The score itself may be among them already, or a later one. Of one version there are several: time moves chances too.
    if (point.dealVersion > dealVersion) continue;
    if (point.dealVersion === dealVersion && point.asOf >= asOf) continue;
    highest = Math.max(highest ?? 0, point.chance);
    if (since !== null && point.asOf <= since) break;
  }
  return highest;
}
