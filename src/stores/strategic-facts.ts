import type { StrategicFact } from '../domain/strategic-fact.js';

export interface StrategicFactStore {
  /** Adds one; the same id again changes nothing. */
  add(fact: StrategicFact): Promise<boolean>;
  /** Takes one back; false where it was taken back already. */
  end(id: string, at: Date): Promise<boolean>;
  find(id: string): Promise<StrategicFact | null>;
  /** Of each customer the newest of every key that was not taken back. */
  ofCustomers(customerIds: readonly string[]): Promise<Map<string, StrategicFact[]>>;
  /** The same as it stood at a moment: neither what was said nor what was taken back later counts. */
  ofCustomersAt(customerIds: readonly string[], at: Date): Promise<Map<string, StrategicFact[]>>;
}
