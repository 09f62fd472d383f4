import type { Delivery, DeliveryState } from '../../src/domain/delivery.js';
import type { DeliveryStore } from '../../src/stores/deliveries.js';
import { byId, compareDates, compareTexts } from './order.js';
import { table } from './table.js';

export function memoryDeliveries(): DeliveryStore {
  const deliveries = table<Delivery>();
  const ofAlert = (alertId: string) =>
    deliveries.where((delivery) => delivery.alertId === alertId).sort(oldestFirst);
  return {
    async add(incoming) {
      for (const delivery of incoming) deliveries.add(delivery);
    },
    async find(id) {
      return deliveries.get(id);
    },
    async targetsWithWork(now) {
      const waiting = deliveries.where((delivery) => hasWork(delivery.state, now));
      return [...new Set(waiting.map((delivery) => delivery.targetKey))].sort(compareTexts);
    },
    async unsent(targetKey, limit) {
      const isWaiting = (delivery: Delivery) => delivery.targetKey === targetKey && isUnsent(delivery.state);
      return deliveries.first(limit, isWaiting, oldestFirst);
    },
    async transition(id, from, to) {
      const delivery = deliveries.get(id);
      if (delivery === null || !isSameState(delivery.state, from)) return false;
      deliveries.set({ ...delivery, state: to });
      return true;
    },
    async sentCards(alertId) {
      return ofAlert(alertId).filter(
        (delivery) => delivery.content.kind === 'alert_card' && delivery.state.name === 'sent',
      );
    },
    async ofAlert(alertId) {
      return ofAlert(alertId);
    },
    async claimUpdate(id, now, leaseUntil) {
      const delivery = deliveries.get(id);
      if (delivery?.state.name !== 'sent') return false;
      if (delivery.updateLeaseUntil !== null && delivery.updateLeaseUntil > now) return false;
      deliveries.set({ ...delivery, updateLeaseUntil: leaseUntil });
      return true;
    },
    async finishUpdate(id, renderedVersion) {
      const delivery = deliveries.get(id);
      if (delivery?.state.name !== 'sent') return;
      deliveries.set({ ...delivery, updateLeaseUntil: null, state: { ...delivery.state, renderedVersion } });
    },
    async counts() {
      const counts = { pending: 0, sending: 0, sent: 0, unknown: 0, refused: 0 };
      for (const delivery of deliveries.all()) counts[delivery.state.name] += 1;
      return counts;
    },
  };
}

function oldestFirst(a: Delivery, b: Delivery): number {
  return compareDates(a.createdAt, b.createdAt) || byId(a, b);
}

function isUnsent(state: DeliveryState): boolean {
  return state.name === 'pending' || state.name === 'sending';
}

function hasWork(state: DeliveryState, now: Date): boolean {
  if (state.name === 'pending') return state.notBefore === null || state.notBefore <= now;
  return state.name === 'sending' && state.leaseUntil <= now;
}

function isSameState(a: DeliveryState, b: DeliveryState): boolean {
  if (a.name === 'pending') return b.name === 'pending' && a.attempts === b.attempts;
  if (a.name !== 'sending') return a.name === b.name;
  return (
    b.name === 'sending' && a.attempts === b.attempts && a.leaseUntil.getTime() === b.leaseUntil.getTime()
  );
}
