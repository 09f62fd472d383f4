import type { Score, ScoreKind } from '../domain/score.js';
import type { Stores } from './stores.js';

type ScoreSources = {
  readonly scores: Pick<Stores['scores'], 'find' | 'findMany'>;
  readonly liveScores: Pick<Stores['liveScores'], 'find' | 'findMany'>;
};

/** What is known last of a subject: the night's score, or one made since. For people to look at, never to decide by. */
export async function newestScore(
  { scores, liveScores }: ScoreSources,
  kind: ScoreKind,
  subjectId: string,
): Promise<Score | null> {
  const [ofNight, live] = await Promise.all([scores.find(kind, subjectId), liveScores.find(kind, subjectId)]);
  return newerOf(ofNight, live);
}

/** The same of several; those without any score are left out. */
export async function newestScores(
  { scores, liveScores }: ScoreSources,
  kind: ScoreKind,
  subjectIds: readonly string[],
): Promise<Score[]> {
  const [ofNight, live] = await Promise.all([
    scores.findMany(kind, subjectIds),
    liveScores.findMany(kind, subjectIds),
  ]);
  const liveById = new Map(live.map((score) => [score.subjectId, score]));
  return ofNight.map((score) => newerOf(score, liveById.get(score.subjectId) ?? null) ?? score);
}

/** One that no night has made anything of yet is nobody's to compare with, and not shown. */
function newerOf(ofNight: Score | null, live: Score | null): Score | null {
  return ofNight !== null && live !== null && live.asOf > ofNight.asOf ? live : ofNight;
}
