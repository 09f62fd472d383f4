import type { TeamStageEntry } from '../domain/team-stage.js';

export interface TeamStageStore {
  /** All teams that were ever set to a stage, by team. */
  all(): Promise<TeamStageEntry[]>;
  find(team: string): Promise<TeamStageEntry | null>;
  /** Writes version 1 where there is none yet, any other where the stored version is still the one before. */
  compareAndSet(next: TeamStageEntry): Promise<boolean>;
}
