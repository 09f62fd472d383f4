import { type SettleStores, settle } from '../../alerts/settle.js';
import type { Delivery, Platform } from '../../domain/delivery.js';
import type { OnStep } from '../../domain/step.js';
import type { Stores } from '../../stores/stores.js';
import { type ChatAdapter, SendFailed, SendLimited, SendRefused, SendUnclear } from '../adapter.js';
import { checkTarget } from './check-target.js';
import type { RenderDelivery } from './render.js';

export interface UpdateDependencies {
  readonly stores: Pick<Stores, 'alerts'> & SettleStores;
  /** Null for a platform that is not connected any more: its cards stay as they are. */
  readonly adapterOf: (platform: Platform) => ChatAdapter | null;
  readonly render: RenderDelivery;
  readonly now: () => Date;
  readonly onStep: OnStep;
  /** One update of a card at a time, for at most this long. */
  readonly leaseMs: number;
  readonly warn: (message: string, about: Readonly<Record<string, string>>) => void;
}

/**
 * Brings an alert's posted cards up to date, in place, and adds the messages that it owes. True when all of them show
 * the newest version; else somebody comes again.
 */
export async function updateCards(dependencies: UpdateDependencies, alertId: string): Promise<boolean> {
  const { stores } = dependencies;
  const alert = await stores.alerts.find(alertId);
  if (alert === null) return true;
  await settle(stores, alert);
  const cards = (await stores.deliveries.ofAlert(alertId)).filter(
    ({ content }) => content.kind === 'alert_card',
  );
  let isUpToDate = true;
  for (const card of cards) {
    // One that is on its way shows the state of the moment it is sent, which may be before this change.
    if (card.state.name === 'pending' || card.state.name === 'sending') isUpToDate = false;
    if (card.state.name === 'sent' && card.state.renderedVersion < alert.version) {
      isUpToDate = (await updateCard(dependencies, card, card.state)) && isUpToDate;
    }
  }
  if (!isUpToDate) return false;
  return stores.alerts.clearStaleCard(alertId, alert.version);
}

/** Changes one posted card in place. False when somebody has to come again. */
export async function updateCard(
  { stores, adapterOf, render, now, onStep, leaseMs, warn }: UpdateDependencies,
  card: Delivery,
  state: Extract<Delivery['state'], { name: 'sent' }>,
): Promise<boolean> {
  const adapter = adapterOf(state.reference.platform);
  if (adapter === null) return true;
  // One at a time: two updates at once could leave the older text on screen.
  const leaseUntil = new Date(now().getTime() + leaseMs);
  if (!(await stores.deliveries.claimUpdate(card.id, now(), leaseUntil))) return false;
  let shown = state.renderedVersion;
  let isAllowed = false;
  try {
    const rendered = await render(card);
    if (rendered.kind !== 'card') {
      shown = Number.MAX_SAFE_INTEGER;
      return true;
    }
    // The channel may be another one than when the card was posted: a guest has joined, or it was shared.
    await checkTarget(adapter, card.target);
    isAllowed = true;
    await adapter.update(state.reference, rendered.card, card.target);
    shown = rendered.alertVersion;
    await onStep('card updated');
    return true;
  } catch (error) {
    if (error instanceof SendRefused) {
      warn('a posted card could not be changed', { deliveryId: card.id, reason: error.reason });
      // Deleted by hand, most likely: there is no card any more to be stale. A channel may be as it was by the next change.
      if (isAllowed) shown = Number.MAX_SAFE_INTEGER;
      return true;
    }
    if (error instanceof SendLimited || error instanceof SendFailed || error instanceof SendUnclear)
      return false;
    throw error;
  } finally {
    await stores.deliveries.finishUpdate(card.id, shown);
  }
}
