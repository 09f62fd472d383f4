import type { KeptFigures, KeptMonth } from '../domain/kept-figures.js';

export interface KeptFiguresStore {
  /** Keeps the figures of a month in the place of those made earlier; those made later stay. */
  keep(figures: KeptFigures): Promise<void>;
  find(month: string): Promise<KeptFigures | null>;
  /** The months from one on that there are figures of, the first first, without the figures. */
  monthsFrom(month: string): Promise<KeptMonth[]>;
}
