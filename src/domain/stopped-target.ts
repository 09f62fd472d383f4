import type { DeliveryRefusal, Target } from './delivery.js';

/** A target that refused a message as a whole: nothing is sent there until somebody says so. */
export interface StoppedTarget {
  /** Its target key. */
  readonly id: string;
  readonly target: Target;
  readonly reason: DeliveryRefusal;
  /** The delivery that was refused first. */
  readonly deliveryId: string;
  readonly stoppedAt: Date;
}
