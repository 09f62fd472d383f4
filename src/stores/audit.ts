import type { AuditEntry } from '../domain/audit.js';

export interface AuditStore {
  append(entry: AuditEntry): Promise<void>;
  /** The same for several at once. */
  appendAll(entries: readonly AuditEntry[]): Promise<void>;
  /** Newest first. */
  recent(limit: number): Promise<AuditEntry[]>;
}
