import type { AuditEntry } from '../domain/audit.js';

export interface AuditStore {
  append(entry: AuditEntry): Promise<void>;
  /** Newest first. */
  recent(limit: number): Promise<AuditEntry[]>;
}
