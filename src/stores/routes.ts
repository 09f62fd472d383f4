import type { StoredRoute } from '../domain/stored-route.js';

export interface RouteStore {
  /** Those that count, the oldest first (createdAt, then id). A company has some dozens at most. */
  active(): Promise<StoredRoute[]>;
  /** Removed ones too. */
  find(id: string): Promise<StoredRoute | null>;
  /** Writes version 1 where there is none yet, any other where the stored version is still the one before. */
  compareAndSet(next: StoredRoute): Promise<boolean>;
}
