import { utcDate } from '../../domain/time.js';
import { plain } from '../preview-text.js';
import type { CliApp, CliContext } from '../verb.js';

/** Time to look around first. */
const SOON_MS = 20_000;
const MOVED_DAYS = 75;
const DAY_MS = 86_400_000;
/** So high stands a deal that has somewhere to fall. */
const LEAST_CHANCE = 0.5;
const DEALS_READ = 500;
/** The person whom the browser starts as. */
const WHO_LOOKS = 'S01';

/** A good deal gets into trouble while its owner looks on: put off, and a competitor is in. */
export async function tellOfFallSoon(
  app: CliApp,
  { stopRequested, stdout, now }: Pick<CliContext, 'stopRequested' | 'stdout' | 'now'>,
  address: string,
): Promise<void> {
  const isStopped = await Promise.race([
    stopRequested.then(() => true),
    new Promise<boolean>((resolve) => {
      setTimeout(() => resolve(false), SOON_MS).unref();
    }),
  ]);
  if (isStopped) return;
  const deal = await dealToFall(app, WHO_LOOKS);
  if (deal === null) return;
  await makeFall(app, deal.id, now());
  stdout.write(
    `\nA deal gets into trouble just now: ${plain(deal.name)}. Its owner is told in a moment, in person:  ${address}\n`,
  );
}

/** What the seller hears in one day, as the CRM would tell it. */
async function makeFall(app: CliApp, dealId: string, now: Date): Promise<void> {
  const [source = '', number = ''] = dealId.split(':');
  const of = { deal: number, at: now.toISOString() };
  const event = (name: string) => ({ ...of, id: `demo-${utcDate(now)}-${number}-${name}` });
  await app.takeInDealEvents({
    source,
    events: [
      {
        ...event('moved'),
        type: 'date_moved',
        expectedClose: utcDate(new Date(now.getTime() + MOVED_DAYS * DAY_MS)),
      },
      { ...event('competitor'), type: 'competitor', name: 'Nordhavn Teknikk' },
      {
        ...event('note'),
        type: 'note',
        text: 'They push the project back and compare us with another supplier.',
      },
    ],
  });
}

/** The most valuable of somebody's promising ones that nobody has been warned of. */
export async function dealToFall(
  { stores }: Pick<CliApp, 'stores'>,
  ownerId: string,
): Promise<{ readonly id: string; readonly name: string } | null> {
  let best: { readonly id: string; readonly name: string; readonly amount: number } | null = null;
  for await (const deals of stores.deals.openSummaries({ ownerId }, DEALS_READ)) {
    const ids = deals.map(({ id }) => id);
    const scores = await stores.winScores.findMany(ids);
    const alerted = new Set((await stores.alerts.findOpenMany('win', ids)).map(({ subjectId }) => subjectId));
    const promising = new Set(
      scores.flatMap(({ dealId, chance }) => (chance !== null && chance >= LEAST_CHANCE ? [dealId] : [])),
    );
    for (const { id, state } of deals) {
      if (alerted.has(id) || !promising.has(id)) continue;
      const amount = state.amountMinor ?? 0;
      if (best === null || amount > best.amount) best = { id, name: state.name ?? id, amount };
    }
  }
  return best;
}
