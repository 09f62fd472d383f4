import type { ImportRun } from '../domain/import-run.js';

export interface ImportStore {
  /** Starts or finds the run with this id: what stands is returned. */
  begin(run: ImportRun): Promise<ImportRun>;
  /** Notes how far it came; never moves back, nor once it is finished. */
  checkpoint(id: string, row: number, counts: ImportRun['counts']): Promise<void>;
  finish(id: string, at: Date, row: number, counts: ImportRun['counts']): Promise<void>;
  /** All runs, newest first. */
  list(limit: number): Promise<ImportRun[]>;
}
