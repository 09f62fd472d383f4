import type { ActOnAlert } from '../alerts/act.js';
import type { Platform } from '../domain/delivery.js';
import type { Score } from '../domain/score.js';
import type { Staff } from '../domain/staff.js';
import type { ActOnTask } from '../measures/act-on-task.js';
import type { StageDesk } from '../measures/stages.js';
import type { Stores } from '../stores/stores.js';
import type { ReplyHandle } from './adapter.js';
import type { CustomerDirectory } from './names/customer-directory.js';
import type { People } from './people.js';
import type { Reader } from './reader.js';
import type { ChatAnswer } from './request.js';
import type { ChatSettings } from './settings.js';
import type { ShareCard } from './share.js';

/** Log lines carry ids and faults, never what people wrote. */
export interface ChatLog {
  error(about: Readonly<Record<string, unknown>>, message: string): void;
  warn(about: Readonly<Record<string, unknown>>, message: string): void;
}

/** What the chat surface works with; made in app.ts. */
export interface ChatDependencies {
  readonly stores: Stores;
  readonly settings: ChatSettings;
  readonly act: ActOnAlert;
  readonly actOnTask: ActOnTask;
  readonly stages: StageDesk;
  readonly directory: CustomerDirectory;
  readonly share: ShareCard;
  readonly now: () => Date;
  /** A new id, unique for good. */
  readonly newId: () => string;
  readonly log: ChatLog;
  /** A score with its factors, made again where the night had left them out; left out where rules alone score. */
  readonly withFactors?: (score: Score) => Promise<Score>;
  /** Brings the posted cards of an alert, a task or a review up to date now. What fails is made up for later by the sweep of stale cards. */
  readonly refreshCard: (id: string) => Promise<void>;
}

/** The same with what the handler itself keeps. */
export interface Desk extends ChatDependencies {
  /** All staff, for names. */
  readonly people: () => Promise<People>;
}

/** A person of the company who asks. */
export interface KnownAsker {
  readonly staff: Staff;
  readonly reader: Reader;
  readonly platform: Platform;
  readonly reply: ReplyHandle;
}

/**
 * Answers a person of the company. Whoever makes one has read what it needs, so that reading and finding out who asks
 * take one round; and nothing is answered before it is known who asks.
 */
export type Answer = (asker: KnownAsker) => ChatAnswer | Promise<ChatAnswer>;
