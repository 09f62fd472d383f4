import { settle } from '../../src/alerts/settle.js';
import type { Card } from '../../src/chat/card.js';
import type { Rendered } from '../../src/chat/delivery/render.js';
import type { Alert } from '../../src/domain/alert.js';
import { type Delivery, pendingDelivery, type Target, targetKey } from '../../src/domain/delivery.js';
import type { Stores } from '../../src/stores/stores.js';
import { memoryStores } from '../memory/memory-stores.js';
import { someAlert } from '../support/alerts.js';

/** The rows of one channel, added as it goes on. */
export interface NightDesk {
  readonly stores: Stores;
  /** Adds the next few where few wait. */
  addSome(): Promise<void>;
  /** Raises alerts whose cards are posted, at most so many; says how many. */
  raiseSome(atMost: number): Promise<number>;
  render(delivery: Delivery): Promise<Rendered>;
  isUnsent(): Promise<boolean>;
  /** All is sent, raised and shown. */
  isDone(): Promise<boolean>;
  deliveries(): Promise<Delivery[]>;
  changedCards(): Promise<number>;
}

/** So many rows are added to a channel at once, so that it always has some and never all of them. */
const ADDED_AT_ONCE = 10;
/** Every so many-th message is the card of an alert. */
const CARD_EACH = 10;

/** `count` messages: so many alerts are raised that replies in their threads make it up. */
export function nightDesk(target: Target, count: number, now: () => Date): NightDesk {
  const stores: Stores = memoryStores();
  const key = targetKey(target);
  const replies = Math.floor(count / (CARD_EACH + 1));
  const posts = count - replies;
  const alertIds = Array.from({ length: Math.ceil(posts / CARD_EACH) }, (_, index) =>
    alertId(index * CARD_EACH),
  );
  // One more than are raised, or a few: the card of one may never be known to be there.
  const calm = new Set(alertIds);
  let toRaise = replies;
  let added = 0;
  /** How many of them were begun to be sent. */
  let shown = 0;

  async function add(index: number, createdAt: Date): Promise<string> {
    if (index % CARD_EACH !== 0) {
      const id = `night-${numbered(index)}|message|${key}`;
      const content = {
        kind: 'delivery_note',
        deliveryId: 'x',
        problem: 'unknown',
        targetId: target.id,
      } as const;
      await stores.deliveries.add([pendingDelivery({ id, alertId: null, content, target, createdAt })]);
      return id;
    }
    const log = [{ event: 'posted', at: createdAt, byId: null, details: {} }] as const;
    const alert = someAlert(`crm:${index}`, { id: alertId(index), targets: [target], log, level: 'medium' });
    await settle(stores, await stores.alerts.open(alert));
    return cardId(alert.id);
  }

  function cardId(id: string): string {
    return `${id}|card|${key}`;
  }

  async function raise(id: string): Promise<boolean> {
    const card = await stores.deliveries.find(cardId(id));
    const alert = await stores.alerts.find(id);
    if (alert === null || card === null || ['pending', 'sending'].includes(card.state.name)) return false;
    calm.delete(id);
    // Under a card that may not be there nothing is replied.
    return card.state.name === 'sent' && stores.alerts.compareAndSet(raised(alert, now()));
  }

  const isUnsent = async () => added < posts || (await stores.deliveries.unsent(key, 1)).length > 0;
  const ids: string[] = [];

  async function addSome(): Promise<void> {
    if (added - shown > ADDED_AT_ONCE / 2) return;
    for (const last = Math.min(posts, added + ADDED_AT_ONCE); added < last; added += 1)
      ids.push(await add(added, new Date(now().getTime() + (added % ADDED_AT_ONCE))));
  }

  return {
    stores,
    isUnsent,
    addSome,
    async raiseSome(atMost) {
      let done = 0;
      for (const id of calm) {
        if (done === atMost || toRaise === 0) break;
        if (!(await raise(id))) continue;
        done += 1;
        toRaise -= 1;
      }
      return done;
    },
    async render(delivery) {
      if (delivery.underId === null) shown = Math.max(shown, Number(numberOf(delivery)) + 1);
      await addSome();
      const mark = markOf(delivery);
      if (delivery.content.kind === 'alert_reply') return { kind: 'reply', text: [mark] };
      const alert = delivery.alertId === null ? null : await stores.alerts.find(delivery.alertId);
      const version = alert?.version ?? 1;
      return { kind: 'card', card: cardSaying(mark, version > 1 ? ' changed' : ''), alertVersion: version };
    },
    isDone: async () =>
      (toRaise === 0 || calm.size === 0) &&
      !(await isUnsent()) &&
      (await stores.alerts.withStaleCard(1)).length === 0,
    async deliveries() {
      const own = await Promise.all(ids.map((id) => stores.deliveries.find(id)));
      const under = await Promise.all(alertIds.map((id) => stores.deliveries.ofAlert(id)));
      return [...own, ...under.flat().filter(({ underId }) => underId !== null)].filter(
        (row) => row !== null,
      );
    },
    async changedCards() {
      const cards = await Promise.all(alertIds.map((id) => stores.deliveries.find(cardId(id))));
      return cards.filter((card) => card?.state.name === 'sent' && card.state.renderedVersion > 1).length;
    },
  };
}

/** What a message is known by on its way: channel and number; a reply by its card's, and that it is one. */
export function markOf({
  id,
  targetKey: key,
  underId,
}: Pick<Delivery, 'id' | 'targetKey' | 'underId'>): string {
  return `#${key.split('-').at(-1)?.split('@')[0]}-${numberOf({ id })}${underId === null ? '' : 'r'}#`;
}

function numberOf({ id }: Pick<Delivery, 'id'>): string {
  return /^night-(\d+)\|/.exec(id)?.[1] ?? '';
}

function raised(alert: Alert, at: Date): Alert {
  const entry = { event: 'raised', at, byId: null, details: { level: 'high', risk: '80' } } as const;
  return {
    ...alert,
    version: alert.version + 1,
    level: 'high',
    log: [...alert.log, entry],
    isCardStale: true,
  };
}

function cardSaying(mark: string, more: string): Card {
  return { summary: mark, blocks: [{ type: 'text', text: [`${mark}${more}`] }] };
}

function alertId(index: number): string {
  return `night-${numbered(index)}`;
}

function numbered(index: number): string {
  return String(index).padStart(5, '0');
}
