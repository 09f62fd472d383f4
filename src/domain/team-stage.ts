export const TEAM_STAGES = ['observe', 'propose', 'act'] as const;
/** observe: scores only, visible to managers. propose: cards without escalation. act: cards, clock and escalation. */
export type TeamStage = (typeof TEAM_STAGES)[number];

/** How far one team has stepped up; a team without an entry is at the configured stage. */
export interface TeamStageEntry {
  /** The team as customers name it; '' for customers without one. */
  readonly team: string;
  readonly stage: TeamStage;
  /** Grows with every change; a change is written only over the version it was made from. */
  readonly version: number;
  readonly changedById: string;
  readonly changedAt: Date;
  /** When the team last only observed; left out where it never did since this is kept. */
  readonly pause?: StagePause;
}

/** A time in which a team only observed. */
export interface StagePause {
  readonly from: Date;
  /** Null while it lasts. */
  readonly until: Date | null;
}
