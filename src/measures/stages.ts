import { ok, type Result, refused } from '../domain/result.js';
import type { StagePause, TeamStage, TeamStageEntry } from '../domain/team-stage.js';
import type { Stores } from '../stores/stores.js';
import type { TeamStageStore } from '../stores/team-stages.js';
import type { StagePreview } from './stage-preview.js';

/** How far a team has come. */
export type StageOf = (team: string) => TeamStage;

/** Where teams start that nobody has stepped up yet. */
export interface StageDefaults {
  readonly default: TeamStage;
  readonly teams: Readonly<Record<string, TeamStage>>;
}

/** What is needed to step teams. */
export interface StageDesk {
  readonly defaults: StageDefaults;
  /** What would have happened in the weeks before. May take a while. */
  readonly preview: (team: string) => Promise<StagePreview>;
}

/** The stages as they are now, for one run over many customers. */
export async function readStages(
  store: Pick<TeamStageStore, 'all'>,
  defaults: StageDefaults,
): Promise<StageOf> {
  const entries = new Map((await store.all()).map(({ team, stage }) => [team, stage]));
  return (team) => entries.get(team) ?? defaultStage(team, defaults);
}

export function defaultStage(team: string, { default: usual, teams }: StageDefaults): TeamStage {
  return (Object.hasOwn(teams, team) ? teams[team] : undefined) ?? usual;
}

export interface StageChange {
  readonly team: string;
  readonly stage: TeamStage;
  /** Version of the entry that the person had in view; 0 where there was none. */
  readonly seenVersion: number;
  readonly actorId: string;
}

/** Somebody else has changed the stage since the person looked, to this. */
export interface StageChangedMeanwhile {
  readonly entry: TeamStageEntry;
}

/** Sets a team's stage, over the state that the person has seen only, and writes down who did. */
export async function changeStage(
  { teamStages, audit }: Pick<Stores, 'teamStages' | 'audit'>,
  { team, stage, seenVersion, actorId }: StageChange,
  now: Date,
): Promise<Result<TeamStageEntry, StageChangedMeanwhile>> {
  const pause = pauseAfter(await teamStages.find(team), stage, now);
  const next = {
    team,
    stage,
    version: seenVersion + 1,
    changedById: actorId,
    changedAt: now,
    ...(pause === null ? {} : { pause }),
  };
  if (!(await teamStages.compareAndSet(next))) {
    const entry = await teamStages.find(team);
    if (entry === null)
      throw new Error(`the stage of team "${team}" can't be set: version ${seenVersion} never was`);
    return refused({ entry });
  }
  await audit.append({
    id: `stage_changed:${team}:${next.version}`,
    at: now,
    actorId,
    action: 'stage_changed',
    subjectId: team,
    details: { stage, version: next.version },
  });
  return ok(next);
}

/** The pause that a team is in, or last was in, once its stage is changed; null where there was none. */
function pauseAfter(before: TeamStageEntry | null, stage: TeamStage, now: Date): StagePause | null {
  const last = before?.pause ?? null;
  if (before?.stage === 'observe') {
    const { from } = last ?? { from: before.changedAt };
    return { from, until: stage === 'observe' ? null : now };
  }
  return stage === 'observe' ? { from: now, until: null } : last;
}
