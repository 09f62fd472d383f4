import type { AuditAction, AuditEntry } from '../domain/audit.js';

export interface AuditStore {
  append(entry: AuditEntry): Promise<void>;
  /** The same for several at once. */
  appendAll(entries: readonly AuditEntry[]): Promise<void>;
  /** Newest first. */
  recent(limit: number): Promise<AuditEntry[]>;
  /** Who did something of a kind in a period (from ≤ at < until), each once, in order. */
  actorsOf(actions: readonly AuditAction[], from: Date, until: Date): Promise<string[]>;
}
