import { churnSubjects } from '../churn/subjects.js';
import { DAY_MS } from '../domain/time.js';
import { type StagePreview, stagePreview, type WouldBeAlert } from '../measures/stage-preview.js';
import { contextAsOf } from './histories.js';
import { scorerNow } from './models.js';
import type { Parts } from './parts.js';

const WEEKS = 4;
const BATCH = 500;
/** Nights count as a record of the weeks when they reach back so far. */
const NIGHTS_SINCE_DAYS = 21;

/**
 * What the last weeks would have brought a team: from the decisions of the nights that ran; where none ran yet, by scoring
 * its customers again as of past weeks.
 */
export async function stagePreviewNow(parts: Parts, team: string): Promise<StagePreview> {
  return (await fromDecisions(parts, team)) ?? (await fromBacktest(parts, team));
}

async function fromDecisions({ stores, now }: Parts, team: string): Promise<StagePreview | null> {
  const to = now();
  const wouldBe: WouldBeAlert[] = [];
  let firstMs = Number.POSITIVE_INFINITY;
  for await (const batch of stores.decisions.wouldHaveAlerted(daysBefore(to, WEEKS * 7), to)) {
    const customers = await stores.customers.findMany(batch.map(({ subjectId }) => subjectId));
    const inTeam = new Set(customers.filter((customer) => customer.team === team).map(({ id }) => id));
    for (const { subjectId, asOf, level, risk } of batch) {
      firstMs = Math.min(firstMs, asOf.getTime());
      if (level !== null && inTeam.has(subjectId)) wouldBe.push({ customerId: subjectId, asOf, level, risk });
    }
  }
  if (firstMs > daysBefore(to, NIGHTS_SINCE_DAYS).getTime()) return null;
  return stagePreview(wouldBe, WEEKS, 'decisions');
}

async function fromBacktest(parts: Parts, team: string): Promise<StagePreview> {
  const scorer = await scorerNow(parts, { explain: 'reached' });
  const wouldBe: WouldBeAlert[] = [];
  for (let weeksAgo = WEEKS; weeksAgo >= 0; weeksAgo--) {
    const asOf = daysBefore(parts.now(), weeksAgo * 7);
    const context = await contextAsOf(parts, asOf, false);
    for await (const subjects of churnSubjects(parts.stores, { batchSize: BATCH })) {
      const inTeam = subjects.filter(({ customer }) => customer.team === team);
      for (const scored of await scorer.score(inTeam, context, 'stage-preview')) {
        if (!scored.ok || scored.value.level === null || !scored.value.mayAlert) continue;
        const { subjectId: customerId, level, risk } = scored.value;
        wouldBe.push({ customerId, asOf, level, risk });
      }
    }
  }
  return stagePreview(wouldBe, WEEKS, 'backtest');
}

function daysBefore(at: Date, days: number): Date {
  return new Date(at.getTime() - days * DAY_MS);
}
