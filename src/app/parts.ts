import type { Connection } from 'mongoose';
import type { Logger } from 'pino';
import type { DeliveryTiming } from '../chat/delivery/drain-target.js';
import type { KnownAccounts } from '../chat/linking/known-accounts.js';
import type { PeopleChanges } from '../chat/people-changes.js';
import type { Config } from '../config/config.js';
import type { OnStep } from '../domain/step.js';
import type { Stores } from '../stores/stores.js';
import type { ReadHeldBasis } from '../value/walk/held-basis.js';
import type { OffersAtWork } from './offers.js';

/** How long work may lie with a process that died before another one takes it up. */
export interface RecoveryTiming {
  readonly delivery: DeliveryTiming;
  readonly channelLeaseMs: number;
  readonly stalledJobMs: number;
}

/** What every part of the product is made from. */
export interface Parts {
  readonly config: Config;
  readonly connection: Connection;
  readonly stores: Stores;
  readonly accounts: KnownAccounts;
  readonly peopleChanges: PeopleChanges;
  readonly logger: Logger;
  readonly now: () => Date;
  /** Suggestions for customers; left out in a process that serves nobody. */
  readonly offers?: OffersAtWork;
  /** The newest night of values, kept for all who value customers between two nights. */
  readonly readHeldBasis: ReadHeldBasis;
  readonly onStep: OnStep;
  readonly recovery: RecoveryTiming;
  /** Set when the process is asked to stop. */
  readonly stopping: { requested: boolean };
  /** Of every key in Redis. */
  readonly prefix: string;
}
