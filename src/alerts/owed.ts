import type { Alert, AlertLogEntry } from '../domain/alert.js';
import {
  type Delivery,
  type DeliveryContent,
  pendingDelivery,
  type Target,
  targetKey,
} from '../domain/delivery.js';
import { LEVELS } from '../domain/level.js';
import { undoneEntries } from './lifecycle.js';

/**
 * Every message that an alert's row amounts to: a card per target, and under it a short reply for each rise in level
 * and each hand-over, because an edited card notifies nobody. Derived from the row alone: whoever settles the alert adds
 * what is not there yet, and a process that dies in between loses nothing.
 */
export function owedDeliveries(alert: Alert): Delivery[] {
  if (alert.placement === 'listed') return [];
  const postedIndex = alert.log.findIndex((entry) => entry.event === 'posted');
  const postedAt = alert.log[postedIndex]?.at ?? alert.openedAt;
  const undone = undoneEntries(alert);
  return alert.targets.flatMap((target) => {
    const key = targetKey(target);
    // A place that joined later gets the card as it is, not the replies to what came before.
    const joinedIndex = alert.log.findLastIndex(({ details }) => details.added?.split(' ').includes(key));
    const joinedAt = alert.log[joinedIndex]?.at ?? postedAt;
    const card = cardDelivery(alert.id, target, joinedAt);
    const replies = alert.log.flatMap((entry, index) => {
      const isOwed = index > postedIndex && (index > joinedIndex || entry.event === 'handed_over');
      if (!isOwed || index < joinedIndex || undone.has(index)) return [];
      const content = replyContent(alert, entry);
      return content === null
        ? []
        : [replyDelivery(alert.id, `${entry.event}-${index}`, content, card, entry.at)];
    });
    return [card, ...replies];
  });
}

function cardDelivery(alertId: string, target: Target, createdAt: Date): Delivery {
  const id = `${alertId}|card|${targetKey(target)}`;
  return pendingDelivery({ id, alertId, content: { kind: 'alert_card', alertId }, target, createdAt });
}

function replyDelivery(
  alertId: string,
  step: string,
  content: DeliveryContent,
  card: Delivery,
  createdAt: Date,
): Delivery {
  const id = `${alertId}|${step}|${card.targetKey}`;
  return pendingDelivery({ id, alertId, content, target: card.target, underId: card.id, createdAt });
}

function replyContent(alert: Alert, entry: AlertLogEntry): DeliveryContent | null {
  const base = { kind: 'alert_reply', alertId: alert.id, risk: alert.evidence.risk } as const;
  if (entry.event === 'raised' && alert.ownerId !== null) {
    const level = LEVELS.find((name) => name === entry.details.level) ?? alert.level;
    return { ...base, about: 'raised', staffId: alert.ownerId, level };
  }
  if (entry.event === 'handed_over' && entry.details.to) {
    return { ...base, about: 'handed_over', staffId: entry.details.to, level: alert.level };
  }
  return null;
}
