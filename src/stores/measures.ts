import type { ListedMeasure, MeasureState } from '../domain/measure.js';

export interface MeasureStore {
  /** Adds measures; those whose id is there already are left alone. Returns how many were new. */
  add(measures: readonly ListedMeasure[]): Promise<number>;
  find(id: string): Promise<ListedMeasure | null>;
  /** Pending ones of a list that may be tried by now, oldest first. */
  pending(list: string, now: Date, limit: number): Promise<ListedMeasure[]>;
  /** Changes the state where it still is pending with so many attempts. False when somebody was faster. */
  transition(id: string, attempts: number, to: MeasureState): Promise<boolean>;
  /** Those decided in a period (from ≤ it < to), in batches, oldest first. */
  decidedBetween(from: Date, to: Date): AsyncIterable<ListedMeasure[]>;
}
