import type { ChurnAlert } from '../domain/alert.js';
import { PARTITION_COUNT } from '../domain/partition.js';
import type { RowFailures } from '../domain/row-failures.js';
import type { Score } from '../domain/score.js';
import type { Stores } from '../stores/stores.js';
import type { Deciding } from './deciding.js';
import { decisionRow, mayOpen } from './decision-row.js';
import { endUnscored } from './end-unscored.js';
import { saveFollowed } from './followed-alert.js';
import { type Judgement, judgeScore, type ScoredSubject } from './judge-score.js';
import type { Proposal } from './proposal.js';
import { settle } from './settle.js';

export interface FollowedRun {
  /** What competes for cards; nothing of it is written yet. */
  readonly proposals: readonly Proposal[];
  readonly scored: number;
  readonly raised: number;
  readonly ended: number;
}

interface JudgedSubject extends ScoredSubject {
  readonly judgement: Judgement;
}

const BATCH = 1000;
const ALL_PARTITIONS = Array.from({ length: PARTITION_COUNT }, (_, index) => index);

/**
 * Reads a run's scores: keeps and does what each decides alone, ends what was not scored, returns what is proposed. A
 * subject that fails is left as it is.
 */
export async function followRun(deciding: Deciding, failures: RowFailures): Promise<FollowedRun> {
  const { stores, run } = deciding;
  const proposals: Proposal[] = [];
  const followedIds = new Set<string>();
  const counts = { scored: 0, raised: 0, ended: 0 };
  for await (const scores of stores.scores.ofRun(run.id, ALL_PARTITIONS, BATCH)) {
    counts.scored += scores.length;
    const judged: JudgedSubject[] = [];
    for (const subject of await scoredSubjects(stores, scores)) {
      // Failed or not, it was scored: its alert is not ended for want of a score.
      if (subject.open !== null) followedIds.add(subject.open.id);
      const judgement = await failures.attempt(subject.score.subjectId, () => judgeScore(subject, deciding));
      if (judgement !== null) judged.push({ ...subject, judgement });
    }
    await stores.decisions.append(
      judged.flatMap(({ score, judgement }) =>
        judgement.kind === 'decided'
          ? [decisionRow(score, judgement.action, judgement.alert?.id ?? null)]
          : [],
      ),
    );
    for (const { score, customer, judgement } of judged) {
      if (judgement.kind === 'proposed') {
        proposals.push(judgement.proposal);
        continue;
      }
      const { action, next } = judgement;
      if (next === null || customer === null) continue;
      await failures.attempt(score.subjectId, async () => {
        const saved = await saveFollowed(deciding, { score, customer, next });
        if (saved === null) return;
        counts.raised += action === 'raised' ? 1 : 0;
        counts.ended += saved.isOpen ? 0 : 1;
        await settle(stores, saved);
      });
    }
  }
  const ended = counts.ended + (await endUnscored(deciding, run, followedIds, failures));
  return { ...counts, proposals, ended };
}

async function scoredSubjects(stores: Stores, scores: readonly Score[]): Promise<ScoredSubject[]> {
  const open = bySubject(
    await stores.alerts.findOpenMany(
      'churn',
      scores.map(({ subjectId }) => subjectId),
    ),
  );
  // Most customers are calm and have no alert: nothing more needs to be read of them.
  const concerned = scores
    .filter((score) => mayOpen(score) || open.has(score.subjectId))
    .map(({ subjectId }) => subjectId);
  const [closed, customers] = await Promise.all([
    stores.alerts.findLastClosedMany('churn', concerned).then(bySubject),
    stores.customers.findMany(concerned).then((found) => new Map(found.map((each) => [each.id, each]))),
  ]);
  return scores.map((score) => ({
    score,
    customer: customers.get(score.subjectId) ?? null,
    open: open.get(score.subjectId) ?? null,
    closed: closed.get(score.subjectId) ?? null,
  }));
}

function bySubject(alerts: readonly ChurnAlert[]): Map<string, ChurnAlert> {
  return new Map(alerts.map((alert) => [alert.subjectId, alert]));
}
