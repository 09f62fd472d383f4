import type { ChurnContext, Run } from '../domain/run.js';

export interface RunStore {
  /** Claims a run by its id. The row that stands is returned, and whether this call made it. */
  claim(run: Run): Promise<{ readonly run: Run; readonly isNew: boolean }>;
  find(id: string): Promise<Run | null>;
  /** Sets the context once; the one that stands is returned. */
  setContext(id: string, context: ChurnContext): Promise<ChurnContext>;
  /** Marks the run finished; the first to finish wins. */
  finish(id: string, at: Date, counts: Readonly<Record<string, number>>): Promise<boolean>;
  /** Unfinished runs, oldest first. */
  unfinished(): Promise<Run[]>;
  /** The finished run of a name with the newest period. */
  lastFinished(name: Run['name']): Promise<Run | null>;
  /** The finished run of a name with the oldest period: since when there has been anything to be warned by. */
  firstFinished(name: Run['name']): Promise<Run | null>;
}
