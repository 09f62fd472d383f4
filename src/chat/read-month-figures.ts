import { FIGURES_SHAPE, type KeptFigures } from '../domain/kept-figures.js';
import type { Stores } from '../stores/stores.js';

/**
 * The figures of a month as the night made them: nobody who asks waits for a walk through all customers.
 *
 * @returns null for a month that has none yet.
 */
export async function readMonthFigures(
  month: string,
  { keptFigures }: Pick<Stores, 'keptFigures'>,
): Promise<KeptFigures | null> {
  const kept = await keptFigures.find(month);
  return kept?.shape === FIGURES_SHAPE ? kept : null;
}
