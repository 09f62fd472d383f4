import type { PastOfferRow } from '../../sample/tables.js';
import type { CliApp } from '../verb.js';
import { pastOffers } from './sample-files.js';

type Offers = Awaited<ReturnType<CliApp['offersAt']>>;

/** Tickets at which it was looked whether there is a suggestion, those that got one, and what customers said. */
export interface PastOfferCounts {
  readonly asked: number;
  readonly suggested: number;
  readonly accepted: number;
  readonly declined: number;
}

interface Step {
  readonly at: Date;
  /** Returns what has become one more by it. */
  readonly take: (offers: Offers) => Promise<keyof PastOfferCounts | null>;
}

/** The number range of files without a mapping. */
const SOURCE = 'main';
const WEEK_MS = 7 * 86_400_000;

/**
 * Lives through the suggestions of the past months as a company would have: each passes the gate at its moment, is told to its
 * customer or not, and what came of it is noted; what nobody answers lapses in its time. The gate is made for today: what came
 * after the moment may hold back more than it did then, and never less.
 */
export async function liveThroughOffers(
  app: CliApp,
  sampleFolder: string,
  until: Date,
): Promise<PastOfferCounts> {
  let now = new Date(0);
  const offers = await app.offersAt(() => now);
  const steps = pastOffers(sampleFolder)
    .flatMap(stepsOf)
    .filter(({ at }) => at < until)
    .toSorted((a, b) => a.at.getTime() - b.at.getTime());
  const counts = { asked: 0, suggested: 0, accepted: 0, declined: 0 };
  const [first] = steps;
  if (first === undefined) return counts;
  for (let week = first.at.getTime(); week < until.getTime(); week += WEEK_MS)
    steps.push({ at: new Date(week), take: sweepAll });
  steps.push({ at: until, take: sweepAll });
  for (const { at, take } of steps.toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
    now = at;
    const done = await take(offers);
    if (done !== null) counts[done] += 1;
    if (done === 'suggested') counts.asked += 1;
  }
  return counts;
}

async function sweepAll({ sweep }: Offers): Promise<null> {
  await sweep();
  return null;
}

/** Looked for when the ticket came; where something was found, told with the answer, and answered some days later. */
function stepsOf(row: PastOfferRow): Step[] {
  const { answer, agent_id: agentId } = row;
  const interaction = `ticket:${SOURCE}:${row.ticket_id}`;
  const customerId = `${SOURCE}:${row.customer_id}`;
  let offerId: string | null = null;
  const look: Step = {
    at: new Date(row.asked),
    async take({ desk }) {
      const sight = await desk.look({ customerId, interaction, ownerId: agentId, targets: [] });
      if (sight.found.kind !== 'offer') return 'asked';
      offerId = sight.offerId;
      if (answer !== 'not_told' && answer !== 'not_fitting')
        await desk.act(offerId, { name: 'offered' }, agentId);
      return 'suggested';
    },
  };
  if (answer === 'not_told' || answer === 'no_answer') return [look];
  const said: Step = {
    at: new Date(row.answered),
    async take({ desk }) {
      if (offerId === null) return null;
      const noted = await desk.act(offerId, { name: answer }, agentId);
      return noted.ok && answer !== 'not_fitting' ? answer : null;
    },
  };
  return [look, said];
}
