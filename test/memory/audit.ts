import type { AuditEntry } from '../../src/domain/audit.js';
import type { AuditStore } from '../../src/stores/audit.js';
import { byId, compareDates } from './order.js';
import { table } from './table.js';

export function memoryAudit(): AuditStore {
  const entries = table<AuditEntry>();
  return {
    async append(entry) {
      entries.add(entry);
    },
    async appendAll(all) {
      for (const entry of all) entries.add(entry);
    },
    async recent(limit) {
      return entries
        .all()
        .sort((a, b) => compareDates(b.at, a.at) || byId(b, a))
        .slice(0, limit);
    },
    async actorsOf(actions, from, until) {
      const wanted = entries
        .all()
        .filter(({ action, at }) => actions.includes(action) && at >= from && at < until)
        .map(({ actorId }) => actorId);
      return [...new Set(wanted)].sort();
    },
  };
}
