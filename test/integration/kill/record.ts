import { openedAlertId } from '../../../src/alerts/open.js';
import type { Delivery } from '../../../src/domain/delivery.js';
import type { Stores } from '../../../src/stores/stores.js';
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
 * What a first night owes: a card for each carded customer in its region's channel, for a high one in the management's
 * too, and the summary.
 */
export function owedOnFirstNight(runId: string): string[] {
  const cards = COMPANY.filter((role) => placementOf(role) === 'carded').flatMap(({ id, fate, region }) =>
    [region, ...(fate === 'high' ? (['management'] as const) : [])].map(
      (channel) => `${openedAlertId(runId, id)}|card|slack-channel-${CHANNELS[channel]}`,
    ),
  );
  return [...cards, `${runId}|summary|slack-channel-${CHANNELS.office}`].sort();
}

/** Every open alert: its customer, level, and whether it has a card. */
export async function placements({ alerts }: Stores): Promise<string[]> {
  const found: string[] = [];
  for await (const batch of alerts.allOpen(100)) {
    for (const { subjectId, level, placement } of batch) found.push(`${subjectId} ${level} ${placement}`);
  }
  return found.sort();
}

export function placementsOnFirstNight(): string[] {
  return COMPANY.flatMap((role) => {
    const placement = placementOf(role);
    return placement === null ? [] : [`${role.id} ${role.fate} ${placement}`];
  }).sort();
}

/** The first medium customer is the sixth of its owner's, who gets five cards a day. */
function placementOf({ fate, index }: (typeof COMPANY)[number]): 'carded' | 'listed' | null {
  if (fate === 'quiet') return null;
  return fate === 'high' || (fate === 'medium' && index > 0) ? 'carded' : 'listed';
}
