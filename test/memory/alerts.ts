import { type Alert, type AlertOf, alertsOfKind, cardedAt } from '../../src/domain/alert.js';
import type { AlertStore } from '../../src/stores/alerts.js';
import { batchesOf, livePages } from './batches.js';
import { byId, compareDates } from './order.js';
import { table } from './table.js';

export function memoryAlerts(): AlertStore {
  const alerts = table<Alert>();
  const otherOpen = (alert: Alert) =>
    alerts.where(
      (other) =>
        other.isOpen &&
        other.kind === alert.kind &&
        other.subjectId === alert.subjectId &&
        other.id !== alert.id,
    )[0];
  return {
    async open<Of extends Alert>(alert: Of) {
      const standing = alerts.get(alert.id) ?? (alert.isOpen ? otherOpen(alert) : undefined);
      if (standing !== undefined) return standing as Of;
      alerts.add(alert);
      return alert;
    },
    async compareAndSet(next) {
      if (alerts.get(next.id)?.version !== next.version - 1) return false;
      if (next.isOpen && otherOpen(next) !== undefined) return false;
      alerts.set(next);
      return true;
    },
    async find(id) {
      return alerts.get(id);
    },
    async findOpen(kind, subjectId) {
      const open = alerts.where((alert) => alert.isOpen && alert.subjectId === subjectId);
      return alertsOfKind(open, kind)[0] ?? null;
    },
    async findOpenMany(kind, subjectIds) {
      const wanted = new Set(subjectIds);
      return alertsOfKind(
        alerts.where((alert) => alert.isOpen && wanted.has(alert.subjectId)),
        kind,
      );
    },
    async ofSubjects(kind, subjectIds) {
      const wanted = new Set(subjectIds);
      return alertsOfKind(
        alerts.where((alert) => wanted.has(alert.subjectId)),
        kind,
      );
    },
    async findLastClosedMany(kind, subjectIds) {
      const wanted = new Set(subjectIds);
      const newest = new Map<string, AlertOf<typeof kind>>();
      for (const alert of alertsOfKind(alerts.all().sort(byOpening), kind)) {
        if (alert.isOpen || !wanted.has(alert.subjectId)) continue;
        newest.set(alert.subjectId, alert);
      }
      return [...newest.values()];
    },
    async openOfOwner(ownerId, limit) {
      return alerts
        .where((alert) => alert.isOpen && alert.ownerId === ownerId)
        .sort(byUrgency)
        .slice(0, limit);
    },
    allOpen: (batchSize) =>
      livePages(
        () => alerts.where((alert) => alert.isOpen),
        (alert) => alert.id,
        batchSize,
      ),
    async withStaleCard(limit) {
      return alerts
        .where((alert) => alert.isCardStale)
        .sort(byId)
        .slice(0, limit);
    },
    async withStepDue(now, limit) {
      return alerts
        .where(({ isOpen, nextStepAt }) => isOpen && nextStepAt !== null && nextStepAt <= now)
        .sort((a, b) => compareDates(a.nextStepAt ?? now, b.nextStepAt ?? now) || byId(a, b))
        .slice(0, limit);
    },
    async planStep(id, version, nextStepAt) {
      const alert = alerts.get(id);
      if (alert?.version !== version) return false;
      alerts.set({ ...alert, nextStepAt });
      return true;
    },
    async cardedOfOwner(ownerId, since, limit) {
      const carded = (alert: Alert) => cardedAt(alert) ?? new Date(0);
      return alerts
        .where((alert) => alert.ownerId === ownerId && cardedAt(alert) !== null && carded(alert) >= since)
        .sort((a, b) => compareDates(carded(a), carded(b)) || byId(a, b))
        .slice(0, limit);
    },
    openedBetween: (kind, from, to, batchSize) =>
      batchesOf(
        alertsOfKind(
          alerts.where((alert) => alert.openedAt >= from && alert.openedAt < to).sort(byOpening),
          kind,
        ),
        batchSize,
      ),
    async clearStaleCard(id, version) {
      const alert = alerts.get(id);
      if (alert?.version !== version) return false;
      alerts.set({ ...alert, isCardStale: false });
      return true;
    },
    async hasAny() {
      return alerts.count() > 0;
    },
  };
}

function byOpening(a: Alert, b: Alert): number {
  return compareDates(a.openedAt, b.openedAt) || byId(a, b);
}

function byUrgency(a: Alert, b: Alert): number {
  const [dueA, dueB] = [a, b].map((alert) => alert.dueAt?.getTime() ?? Number.MAX_VALUE);
  return (dueA ?? 0) - (dueB ?? 0) || b.evidence.risk - a.evidence.risk || byId(a, b);
}
