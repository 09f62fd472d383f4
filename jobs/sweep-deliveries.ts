import type { JobDependencies } from './dependencies.js';

const STALE_CARDS_AT_ONCE = 500;

/** Finds what was left undone: cards behind their alert, channels with something to send. */
export async function sweepDeliveries({ stores, queue, delivery, now, log }: JobDependencies): Promise<void> {
  if (delivery === null) return;
  for (const alert of await stores.alerts.withStaleCard(STALE_CARDS_AT_ONCE)) {
    try {
      await delivery.updateCards(alert.id);
    } catch (error) {
      // One broken card must not keep the others waiting.
      log.error({ alertId: alert.id, error: String(error) }, 'a card could not be brought up to date');
    }
  }
  const tasks = await stores.tasks.withStaleCard(STALE_CARDS_AT_ONCE);
  const tickets = await stores.serviceTickets.withStaleCard(STALE_CARDS_AT_ONCE);
  const offers = await stores.serviceOffers.withStaleCard(STALE_CARDS_AT_ONCE);
  const reviews = await stores.lossReviews.withStaleCard(STALE_CARDS_AT_ONCE);
  const proposals = await stores.mergeProposals.withStaleCard(STALE_CARDS_AT_ONCE);
  const links = await stores.personLinks.withStaleCard(STALE_CARDS_AT_ONCE);
  for (const { id } of [...tasks, ...tickets, ...offers, ...reviews, ...proposals, ...links]) {
    try {
      await delivery.updateFollowed(id);
    } catch (error) {
      log.error({ id, error: String(error) }, 'a card could not be brought up to date');
    }
  }
  for (const targetKey of await stores.deliveries.targetsWithWork(now())) {
    await queue.add('drain-channel', { targetKey });
  }
}
