import type { Delivery, DeliveryState } from '../domain/delivery.js';

export interface DeliveryStore {
  /** Adds deliveries; those whose id is there already are left alone. */
  add(deliveries: readonly Delivery[]): Promise<void>;
  find(id: string): Promise<Delivery | null>;
  /** Target keys with something to send or to look up by now: pending and due, or sending with the lease run out. */
  targetsWithWork(now: Date): Promise<string[]>;
  /** Unsent deliveries (pending or sending) of one target, oldest first (createdAt, then id). */
  unsent(targetKey: string, limit: number): Promise<Delivery[]>;
  /**
   * Changes the state where it still is exactly `from` (name, attempts and lease). False when another worker was
   * faster.
   */
  transition(id: string, from: DeliveryState, to: DeliveryState): Promise<boolean>;
  /** Sent alert cards of one alert. */
  sentCards(alertId: string): Promise<Delivery[]>;
  ofAlert(alertId: string): Promise<Delivery[]>;
  /** Takes the right to change the posted card until the lease ends. */
  claimUpdate(id: string, now: Date, leaseUntil: Date): Promise<boolean>;
  /** Gives it back, noting which version the message shows now. */
  finishUpdate(id: string, renderedVersion: number): Promise<void>;
  /** How many are in each state. */
  counts(): Promise<Record<DeliveryState['name'], number>>;
}
