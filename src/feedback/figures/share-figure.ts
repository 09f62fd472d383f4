import type { ShareFigure } from '../../domain/monthly-figures.js';
import { wilsonInterval } from '../../learning/statistics/wilson.js';

export function shareFigure(hits: number, of: number): ShareFigure {
  if (of === 0) return { hits, of, share: null, low: null, high: null };
  const { low, high } = wilsonInterval(hits, of);
  return { hits, of, share: hits / of, low, high };
}
