import { shownCustomerId } from '../../domain/customer.js';
import type { Decision } from '../../domain/decision.js';
import { levelRank } from '../../domain/level.js';
import { DAY_MS } from '../../domain/time.js';
import { readStages } from '../../measures/stages.js';
import { observedCard } from '../cards/stage-card.js';
import type { Answer, Desk } from '../dependencies.js';
import { onlyFor } from '../roles.js';
import type { CommandHandler } from './command-handler.js';

/** A night that was missed is caught up within this. */
const NEWEST_WITHIN_DAYS = 3;

/** Who would be alerted about in teams that only observe, as of the last night: for managers. */
export const observe: CommandHandler = async (_argument, desk) =>
  onlyFor('managers', async (asker) => {
    const { asOf, decisions } = await lastNight(desk);
    const [stageOf, customers] = await Promise.all([
      readStages(desk.stores.teamStages, desk.stages.defaults),
      desk.stores.customers.findMany(decisions.map(({ subjectId }) => subjectId)),
    ]);
    const teams = new Map(customers.map(({ id, team }) => [id, team]));
    const observed = decisions
      .flatMap(({ subjectId, level, risk }) => {
        const team = teams.get(subjectId);
        const isObserved = team !== undefined && stageOf(team) === 'observe';
        return isObserved && level !== null ? [{ customerId: subjectId, level, risk }] : [];
      })
      .sort((a, b) => levelRank(b.level) - levelRank(a.level) || b.risk - a.risk);
    const names = new Map(customers.map(({ id, name }) => [id, name]));
    const customerName = (id: string) => names.get(id) ?? shownCustomerId(id);
    return { kind: 'whisper', card: observedCard({ customers: observed, asOf, customerName }, asker.reader) };
  }) satisfies Answer;

/** What the newest night with anything to say decided. */
async function lastNight({
  stores,
  now,
}: Desk): Promise<{ readonly asOf: Date | null; readonly decisions: Decision[] }> {
  const from = new Date(now().getTime() - NEWEST_WITHIN_DAYS * DAY_MS);
  let newest: Decision[] = [];
  for await (const batch of stores.decisions.wouldHaveAlerted(from, now())) {
    for (const decision of batch) {
      if (newest[0]?.asOf.getTime() !== decision.asOf.getTime()) newest = [];
      newest.push(decision);
    }
  }
  return { asOf: newest[0]?.asOf ?? null, decisions: newest };
}
