import type { Task } from '../domain/task.js';

export interface TaskStore {
  /** Adds tasks; those whose id is there already are left alone. Returns how many were new. */
  add(tasks: readonly Task[]): Promise<number>;
  find(id: string): Promise<Task | null>;
  /** Of these ids, those that exist. */
  existing(ids: readonly string[]): Promise<Set<string>>;
  /** Writes `next` where the stored version is still `next.version − 1`. */
  compareAndSet(next: Task): Promise<boolean>;
  /** Open ones of a person, the one due first first, at most `limit`. */
  openOfOwner(ownerId: string, limit: number): Promise<Task[]>;
  /** Open ones whose period was over by a moment, at most `limit`. */
  openEndedBy(at: Date, limit: number): Promise<Task[]>;
  /** Those done in a period (from ≤ it < to), the first first. */
  doneBetween(from: Date, to: Date): Promise<Task[]>;
  /** Tasks with a posted card that shows an older version, by id, at most `limit`. */
  withStaleCard(limit: number): Promise<Task[]>;
  /** Clears the mark where the version is still this one. */
  clearStaleCard(id: string, version: number): Promise<boolean>;
}
