import type { Delivery } from '../../../src/domain/delivery.js';
import type { FakeSlack } from '../../support/fake-slack/client.js';
import { CHANNELS, COMPANY } from './company.js';

/** What came of everything that was owed, from the platform's own record. */
export interface Outcome {
  /** Messages owed: the expected ones, and the notes about what nobody can know. */
  readonly deliveries: number;
  readonly exactlyOnce: number;
  readonly twice: number;
  readonly never: number;
  /** Marked as unknown. */
  readonly unknown: number;
}

/** How often the platform took a message of each delivery, by the delivery's id. */
export async function posts(slack: FakeSlack): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const { args, isAccepted } of await slack.calls('chat.postMessage')) {
    if (!isAccepted) continue;
    const { metadata } = args as { metadata?: { event_payload?: { delivery_id?: string } } };
    const id = metadata?.event_payload?.delivery_id ?? 'without a delivery';
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

export function outcomeOf(deliveries: readonly Delivery[], posted: ReadonlyMap<string, number>): Outcome {
  const times = deliveries.map(({ id }) => posted.get(id) ?? 0);
  return {
    deliveries: deliveries.length,
    exactlyOnce: times.filter((count) => count === 1).length,
    twice: times.filter((count) => count > 1).length,
    never: times.filter((count) => count === 0).length,
    unknown: deliveries.filter(({ state }) => state.name === 'unknown').length,
  };
}

/**
 * What a first night owes: a card for each high customer in its region's channel and the management's, one for each
 * medium customer but the sixth of its owner's, none for the low ones, and the summary.
 */
export function owedOnFirstNight(runId: string): string[] {
  const cards = COMPANY.flatMap(({ id, fate, index, region }) => {
    const card = (channel: keyof typeof CHANNELS) =>
      `churn:${id}:${runId}|card|slack-channel-${CHANNELS[channel]}`;
    if (fate === 'high') return [card(region), card('management')];
    return fate === 'medium' && index > 0 ? [card(region)] : [];
  });
  return [...cards, `${runId}|summary|slack-channel-${CHANNELS.office}`].sort();
}
