import type { Alert, AlertLogEntry, Notice } from '../domain/alert.js';
import { undoneEntries } from '../domain/alert-log.js';
import {
  type Delivery,
  type DeliveryContent,
  NOTICE_SUBJECTS,
  pendingDelivery,
  type Target,
  targetKey,
} from '../domain/delivery.js';
import { LEVELS } from '../domain/level.js';

/**
 * Every message that an alert's row amounts to: a card per target, under it a short reply for each rise, fall, hand-over
 * and step of the clock, because an edited card notifies nobody, and to whom a step is told directly where that
 * conversation has no card. Derived from the row alone: whoever settles the alert adds what is not there yet, and a
 * process that dies in between loses nothing.
 */
export function owedDeliveries(alert: Alert): Delivery[] {
  if (alert.placement === 'listed') return [];
  const postedIndex = alert.log.findIndex((entry) => entry.event === 'posted');
  const postedAt = alert.log[postedIndex]?.at ?? alert.openedAt;
  const undone = undoneEntries(alert);
  const told = alert.log.flatMap((entry, index) =>
    index > postedIndex && !undone.has(index) ? [{ entry, index }] : [],
  );
  const underCards = alert.targets.flatMap((target) => {
    const key = targetKey(target);
    // A place that joined later gets the card as it is, not the replies to what came before.
    const joinedIndex = alert.log.findLastIndex(({ details }) => details.added?.split(' ').includes(key));
    const joinedAt = alert.log[joinedIndex]?.at ?? postedAt;
    const card = cardDelivery(alert.id, target, joinedAt);
    const replies = told.flatMap(({ entry, index }) => {
      const isOwed = index > joinedIndex || (index === joinedIndex && entry.event === 'handed_over');
      return isOwed ? repliesTo(alert, entry, index, card) : [];
    });
    return [card, ...replies];
  });
  return [...underCards, ...told.flatMap(({ entry, index }) => directNotices(alert, entry, index))];
}

function cardDelivery(alertId: string, target: Target, createdAt: Date): Delivery {
  const id = `${alertId}|card|${targetKey(target)}`;
  return pendingDelivery({ id, alertId, content: { kind: 'alert_card', alertId }, target, createdAt });
}

/** One reply for each person who is named, at the end of that person's quiet hours. */
function repliesTo(alert: Alert, entry: AlertLogEntry, index: number, card: Delivery): Delivery[] {
  const own = ownReply(alert, entry);
  if (own !== null) return [replyDelivery(alert.id, `${entry.event}-${index}`, own, card, entry.at, null)];
  const about = entry.event === 'fell' ? entry.event : noticeAbout(entry);
  if (about === null) return [];
  const { level, evidence } = alert;
  return (entry.notices ?? []).map(({ staffId, notBefore }, number) => {
    const content = {
      kind: 'alert_reply',
      alertId: alert.id,
      about,
      staffId,
      level,
      risk: evidence.risk,
    } as const;
    return replyDelivery(alert.id, `${entry.event}-${index}-${number}`, content, card, entry.at, notBefore);
  });
}

function replyDelivery(
  alertId: string,
  step: string,
  content: DeliveryContent,
  card: Delivery,
  at: Date,
  notBefore: Date | null,
): Delivery {
  const id = `${alertId}|${step}|${card.targetKey}`;
  return pendingDelivery({
    id,
    alertId,
    content,
    target: card.target,
    underId: card.id,
    ...queued(at, notBefore),
  });
}

/** What is said at once, by an entry that names its person itself. */
function ownReply(alert: Alert, entry: AlertLogEntry): DeliveryContent | null {
  const base = { kind: 'alert_reply', alertId: alert.id, risk: alert.evidence.risk } as const;
  if (entry.event === 'raised' && alert.ownerId !== null) {
    const level = LEVELS.find((name) => name === entry.details.level) ?? alert.level;
    return { ...base, about: 'raised', staffId: alert.ownerId, level };
  }
  if (entry.event === 'fell_further' && alert.ownerId !== null) {
    const level = LEVELS.find((name) => name === entry.details.level) ?? alert.level;
    const fall = { from: Number(entry.details.from), to: Number(entry.details.to) };
    return { ...base, about: 'fell_further', staffId: alert.ownerId, level, fall };
  }
  if (entry.event === 'handed_over' && entry.details.to) {
    return { ...base, about: 'handed_over', staffId: entry.details.to, level: alert.level };
  }
  return null;
}

/** A step is also told directly, unless the card and its reply are in that conversation already. */
function directNotices(alert: Alert, entry: AlertLogEntry, index: number): Delivery[] {
  const about = noticeAbout(entry);
  if (about === null) return [];
  const withCard = new Set(alert.targets.map(targetKey));
  return (entry.notices ?? []).flatMap(({ staffId, targets, notBefore }: Notice, number) =>
    targets
      .filter((target) => !withCard.has(targetKey(target)))
      .map((target) =>
        pendingDelivery({
          id: `${alert.id}|${entry.event}-${index}-${number}|${targetKey(target)}`,
          alertId: alert.id,
          content: { kind: 'alert_notice', alertId: alert.id, about, staffId },
          target,
          ...queued(entry.at, notBefore),
        }),
      ),
  );
}

function noticeAbout({ event }: AlertLogEntry) {
  return NOTICE_SUBJECTS.find((subject) => subject === event) ?? null;
}

/** What waits for a time takes its place in the queue then, so that nothing behind it has to wait with it. */
function queued(
  at: Date,
  notBefore: Date | null,
): { readonly createdAt: Date; readonly notBefore: Date | null } {
  return { createdAt: notBefore ?? at, notBefore };
}
