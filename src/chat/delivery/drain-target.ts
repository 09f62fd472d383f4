import type { SettleStores } from '../../alerts/settle.js';
import type { Delivery, DeliveryState, MessageReference } from '../../domain/delivery.js';
import type { OnStep } from '../../domain/step.js';
import type { Stores } from '../../stores/stores.js';
import { type ChatAdapter, SendFailed, SendLimited, SendRefused, SendUnclear } from '../adapter.js';
import { checkTarget } from './check-target.js';
import { findPosted } from './find-posted.js';
import type { Turns } from './paced-adapter.js';
import type { RenderDelivery } from './render.js';
import { type AfterFailure, detourAlert, reportFailure } from './report-failure.js';
import { isOfTarget, refuseWaiting, stopTarget } from './stop-target.js';

export interface DeliveryTiming {
  /** A message that is being sent is nobody else's for this long: longer than the platform's client waits. */
  readonly leaseMs: number;
  /** After an unclear end the platform gets this long to finish before the message is looked up. */
  readonly settleMs: number;
}

export interface DrainDependencies {
  readonly stores: Pick<Stores, 'alerts' | 'stoppedTargets'> & SettleStores;
  readonly adapter: ChatAdapter;
  readonly render: RenderDelivery;
  readonly now: () => Date;
  /** Tells whether a message may go now. */
  readonly turns: Turns;
  readonly onStep: OnStep;
  readonly afterFailure: AfterFailure;
  readonly timing: DeliveryTiming;
  /** Somebody must act. Ids only. */
  readonly report: (message: string, about: Readonly<Record<string, string>>) => void;
  /** Whether the process was asked to stop: then the message under way is the last. */
  readonly isStopping: () => boolean;
}

export interface DrainResult {
  readonly sent: number;
  /** When to come back: something waits for a lease or a retry. Null when the queue is empty. */
  readonly nextAt: Date | null;
}

/** Bringing a picture may take seconds, and the next turn is counted from when the message really goes. */
const LATE_MS = 50;
const TOKEN_RETRY_MS = 60_000;
const BACKOFF_MS = [1_000, 5_000, 30_000, 120_000, 600_000];

/** How one delivery came out: go on with the next one, or wait. */
type Step = { readonly done: boolean; readonly sent: boolean; readonly nextAt: Date | null };

/**
 * Sends what waits for one target, oldest first and one at a time, so that order is kept. A message found half sent is
 * looked up first and never posted again unseen. Where the place itself refuses, all that waits is refused with it.
 */
export async function drainTarget(dependencies: DrainDependencies, targetKey: string): Promise<DrainResult> {
  const { stores, afterFailure, now } = dependencies;
  let sent = 0;
  for (;;) {
    if (dependencies.isStopping()) return { sent, nextAt: now() };
    const stopped = await stores.stoppedTargets.find(targetKey);
    if (stopped !== null) {
      const detour = (delivery: Delivery) => detourAlert(afterFailure, stores, delivery, now());
      await refuseWaiting(stores, stopped, detour, now);
    }
    const [head] = await stores.deliveries.unsent(targetKey, 1);
    if (head === undefined) return { sent, nextAt: null };
    const step = await advance(dependencies, head);
    if (step.sent) sent += 1;
    if (!step.done) return { sent, nextAt: step.nextAt };
  }
}

async function advance(dependencies: DrainDependencies, delivery: Delivery): Promise<Step> {
  const { state } = delivery;
  const now = dependencies.now();
  if (state.name === 'pending') {
    if (state.notBefore !== null && state.notBefore > now) return waiting(state.notBefore);
    return post(dependencies, delivery, state.attempts + 1);
  }
  if (state.name === 'sending') {
    if (state.leaseUntil > now) return waiting(state.leaseUntil);
    return lookUp(dependencies, delivery, state);
  }
  return finished(false);
}

async function post(dependencies: DrainDependencies, delivery: Delivery, attempts: number): Promise<Step> {
  const { stores, adapter, render, turns, now, timing, onStep } = dependencies;
  const under = await underOf(dependencies, delivery);
  if (under === 'not yet') return waiting(new Date(now().getTime() + timing.settleMs));
  if (under === 'never')
    return refuse(dependencies, delivery, delivery.state, 'the card it belongs to was not posted');
  try {
    await checkTarget(adapter, delivery.target);
  } catch (error) {
    return afterError(dependencies, delivery, { attempts, state: delivery.state }, error);
  }
  const waitMs = await turns.take('post', delivery.target);
  if (waitMs > 0) return waiting(new Date(now().getTime() + waitMs));
  const hasTurnAt = now();
  const made = await render(delivery);
  if (made.kind === 'drop') return refuse(dependencies, delivery, delivery.state, made.reason);
  // Before the message counts as being sent: bringing a picture may take longer than the lease.
  const rendered =
    made.kind === 'card' && adapter.prepare !== undefined
      ? { ...made, card: await adapter.prepare(delivery.target, made.card) }
      : made;
  const startsAt = now();
  if (startsAt.getTime() - hasTurnAt.getTime() > LATE_MS) await turns.delayed('post', delivery.target);
  const sending = {
    name: 'sending',
    attempts,
    firstSentAt: startsAt,
    leaseUntil: new Date(startsAt.getTime() + timing.leaseMs),
  } as const;
  if (!(await stores.deliveries.transition(delivery.id, delivery.state, sending))) return finished(false);
  await onStep('sending marked');
  try {
    if (rendered.kind === 'card') {
      const reference = await adapter.send(delivery.target, rendered.card, delivery.id);
      await onStep('accepted by the platform');
      await markSent(dependencies, delivery, sending, reference, rendered.alertVersion);
      await onStep('reference stored');
    } else {
      if (under === null)
        return refuse(dependencies, delivery, sending, 'a reply without a card to reply to');
      const reference = await adapter.reply(under, rendered.text, delivery.id);
      await onStep('accepted by the platform');
      await markSent(dependencies, delivery, sending, reference, 0);
      await onStep('thread reply sent');
    }
    return finished(true);
  } catch (error) {
    return afterError(dependencies, delivery, { attempts, state: sending }, error);
  }
}

/** What failed: the message as it stood then, and the how many-th attempt it was. */
interface Attempt {
  readonly attempts: number;
  readonly state: DeliveryState;
}

async function afterError(
  { stores, now, afterFailure, timing, report }: DrainDependencies,
  delivery: Delivery,
  { attempts, state: from }: Attempt,
  error: unknown,
): Promise<Step> {
  const backTo = async (notBefore: Date, made: number): Promise<Step> => {
    await stores.deliveries.transition(delivery.id, from, { name: 'pending', attempts: made, notBefore });
    return waiting(notBefore);
  };
  if (error instanceof SendLimited) {
    // Not an attempt: the platform only asked for patience.
    return backTo(new Date(now().getTime() + error.retryAfterMs), attempts - 1);
  }
  if (error instanceof SendFailed) {
    const delay = BACKOFF_MS[Math.min(attempts, BACKOFF_MS.length) - 1] ?? timing.settleMs;
    return backTo(new Date(now().getTime() + delay), attempts);
  }
  if (error instanceof SendRefused && error.reason === 'bad_credentials') {
    // It concerns the bot, not this message: every other place would refuse it too. It waits for a token that works.
    report('the platform refuses the bot\u2019s token', { deliveryId: delivery.id });
    return backTo(new Date(now().getTime() + TOKEN_RETRY_MS), attempts - 1);
  }
  if (error instanceof SendRefused) {
    report('a message was refused', { deliveryId: delivery.id, reason: error.reason });
    const state = { name: 'refused', at: now(), reason: error.reason, detail: error.detail } as const;
    // Note and detour first: were the process to die in between, they are made again, and both have fixed ids.
    await reportFailure(afterFailure, stores, delivery, error.reason, now());
    if (isOfTarget(error, delivery)) await stopTarget(stores, delivery, error.reason, now());
    await stores.deliveries.transition(delivery.id, from, state);
    return finished(false);
  }
  if (error instanceof SendUnclear && from.name === 'sending') {
    const leaseUntil = new Date(now().getTime() + timing.settleMs);
    await stores.deliveries.transition(delivery.id, from, { ...from, leaseUntil });
    return waiting(leaseUntil);
  }
  throw error;
}

/** A message that somebody began to send and never finished: is it there? */
async function lookUp(
  dependencies: DrainDependencies,
  delivery: Delivery,
  state: Extract<DeliveryState, { name: 'sending' }>,
): Promise<Step> {
  const { stores, adapter, now, afterFailure, report } = dependencies;
  const claimed = { ...state, leaseUntil: new Date(now().getTime() + dependencies.timing.leaseMs) };
  if (!(await stores.deliveries.transition(delivery.id, state, claimed))) return finished(false);
  const under = await underOf(dependencies, delivery);
  const found = await findPosted(
    adapter,
    delivery,
    state.firstSentAt,
    typeof under === 'object' ? under : null,
  );
  if (found.found === 'ask again') {
    const leaseUntil = new Date(now().getTime() + found.afterMs);
    await stores.deliveries.transition(delivery.id, claimed, { ...claimed, leaseUntil });
    return waiting(leaseUntil);
  }
  if (found.found === 'yes') {
    // Which version it shows isn't known: 0 makes the next update write it anew.
    await markSent(dependencies, delivery, claimed, found.reference, 0);
    return finished(true);
  }
  if (found.found === 'no') {
    await stores.deliveries.transition(delivery.id, claimed, {
      name: 'pending',
      attempts: state.attempts,
      notBefore: null,
    });
    return finished(false);
  }
  report('nobody can tell whether a message arrived', { deliveryId: delivery.id });
  const unknown = { name: 'unknown', at: now(), reason: found.reason } as const;
  await reportFailure(afterFailure, stores, delivery, 'unknown', now());
  await stores.deliveries.transition(delivery.id, claimed, unknown);
  return finished(false);
}

async function markSent(
  { stores, now }: DrainDependencies,
  delivery: Delivery,
  from: DeliveryState,
  reference: MessageReference,
  renderedVersion: number,
): Promise<void> {
  await stores.deliveries.transition(delivery.id, from, {
    name: 'sent',
    at: now(),
    reference,
    renderedVersion,
  });
}

async function refuse(
  { stores, now }: DrainDependencies,
  delivery: Delivery,
  from: DeliveryState,
  detail: string,
): Promise<Step> {
  const state = { name: 'refused', at: now(), reason: 'invalid_message', detail } as const;
  await stores.deliveries.transition(delivery.id, from, state);
  return finished(false);
}

/** The message a reply hangs under; null for a message of its own. */
async function underOf(
  { stores }: DrainDependencies,
  delivery: Delivery,
): Promise<MessageReference | null | 'not yet' | 'never'> {
  if (delivery.underId === null) return null;
  const card = await stores.deliveries.find(delivery.underId);
  if (card?.state.name === 'sent') return card.state.reference;
  return card?.state.name === 'pending' || card?.state.name === 'sending' ? 'not yet' : 'never';
}

function waiting(nextAt: Date): Step {
  return { done: false, sent: false, nextAt };
}

function finished(sent: boolean): Step {
  return { done: true, sent, nextAt: null };
}
