import type { ChurnAlert } from '../domain/alert.js';
import type { RowFailures } from '../domain/row-failures.js';
import type { Stores } from '../stores/stores.js';
import type { ChosenCards } from './choose-cards.js';
import type { Deciding } from './deciding.js';
import { withCard } from './open.js';
import { urgencyOf } from './placement.js';
import type { Listed, Proposal } from './proposal.js';
import { settle } from './settle.js';

export interface WrittenProposals {
  readonly opened: number;
  readonly carded: number;
}

/** Opens the proposed alerts and gives the chosen ones their cards. The most urgent are posted first. */
export async function writeProposals(
  { stores, settings, now, onStep, run, around }: Deciding,
  proposals: readonly Proposal[],
  { chosen }: ChosenCards,
  failures: RowFailures,
): Promise<WrittenProposals> {
  const counts = { opened: 0, carded: 0 };
  const byUrgency = urgencyOf(proposals.map(({ candidate }) => candidate));
  const ordered = proposals.toSorted((a, b) => byUrgency(a.candidate, b.candidate));
  for (const { score, customer, alert: base, listed } of ordered) {
    if (base.placement === 'carded') continue;
    const isCarded = chosen.has(score.subjectId);
    if (listed !== null && !isCarded && !listed.isChanged) continue;
    await failures.attempt(score.subjectId, async () => {
      const alert = isCarded
        ? withCard(base, customer, around, run.id, now(), settings)
        : (listed?.alert ?? base);
      const standing = await written(stores, alert, listed);
      await onStep('alert written');
      if (standing === null) return;
      counts.opened += listed === null ? 1 : 0;
      counts.carded += isCarded ? 1 : 0;
      await settle(stores, standing);
      await onStep('delivery pending');
    });
  }
  return counts;
}

/** Writes a new alert, or the card of a listed one. Null when somebody changed the listed one meanwhile. */
async function written(stores: Stores, alert: ChurnAlert, listed: Listed | null): Promise<ChurnAlert | null> {
  if (listed === null) return stores.alerts.open(alert);
  const next = listed.isChanged ? alert : { ...alert, version: listed.alert.version + 1 };
  return (await stores.alerts.compareAndSet(next)) ? next : null;
}
