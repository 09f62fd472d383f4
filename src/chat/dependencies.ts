import type { ActOnAlert } from '../alerts/act.js';
import type { RoutingTable } from '../alerts/routing.js';
import type { ChurnSubject } from '../churn/subjects.js';
import type { ReadWeek } from '../digest/week-reader.js';
import type { Platform, Target } from '../domain/delivery.js';
import type { QueueState } from '../domain/queue-state.js';
import type { Score } from '../domain/score.js';
import type { Staff } from '../domain/staff.js';
import type { ActOnTask } from '../measures/act-on-task.js';
import type { StageDesk } from '../measures/stages.js';
import type { OfferDesk } from '../service/desk/offer-desk.js';
import type { DirtyDeal } from '../stores/deals.js';
import type { Stores } from '../stores/stores.js';
import type { TicketDesk } from '../tickets/act-on-ticket.js';
import type { Membership, ReplyHandle } from './adapter.js';
import type { DrawWeeks } from './digest-charts.js';
import type { KnownAccounts } from './linking/known-accounts.js';
import type { IsOutsider } from './linking/outsiders.js';
import type { Linking } from './linking/propose-link.js';
import type { CustomerDirectory } from './names/customer-directory.js';
import type { DealDirectory } from './names/deal-directory.js';
import type { People } from './people.js';
import type { Reader } from './reader.js';
import type { ChatAnswer } from './request.js';
import type { KnownGroups } from './routes/known-groups.js';
import type { ChatSettings } from './settings.js';
import type { ShareCard } from './share.js';

/** Log lines carry ids and faults, never what people wrote. */
export interface ChatLog {
  error(about: Readonly<Record<string, unknown>>, message: string): void;
  warn(about: Readonly<Record<string, unknown>>, message: string): void;
}

/** A score with its factors; `known` is its customer with the history, where they were read already. */
export type WithFactors = (score: Score, known: ChurnSubject | null) => Promise<Score>;

/** What the chat surface works with; made in app.ts. */
export interface ChatDependencies {
  readonly stores: Stores;
  readonly settings: ChatSettings;
  readonly act: ActOnAlert;
  readonly actOnTask: ActOnTask;
  readonly tickets: TicketDesk;
  /** Suggestions for customers, past the gate; left out, none is made. */
  readonly offers?: OfferDesk;
  readonly stages: StageDesk;
  readonly directory: CustomerDirectory;
  readonly share: ShareCard;
  readonly now: () => Date;
  /** Which channel is for what at this moment; left out, read each time. */
  readonly routing?: () => Promise<RoutingTable>;
  /** Draws charts; tables alone when left out. */
  readonly draw?: DrawWeeks;
  /** Keeps what several digests are made from; each reads for itself when left out. */
  readonly readWeek?: ReadWeek;
  /** A new id, unique for good. */
  readonly newId: () => string;
  readonly log: ChatLog;
  /** Who is behind an account, held for a few seconds; left out, everybody is looked up each time. */
  readonly accounts?: KnownAccounts;
  /** How the queues are doing; null while they can't be read. */
  readonly queueState?: () => Promise<QueueState | null>;
  /** Who is in a channel, asked of its platform now; left out, no channel is looked at before it is connected. */
  readonly membershipOf?: (target: Target) => Promise<Membership>;
  /** Finds out who strangers may be; left out, none is asked about. */
  readonly linking?: Linking;
  /** Keeps out guests, though an account of theirs is known; left out, nobody is looked at. */
  readonly isOutsider?: IsOutsider;
  /** A score with its factors, made again where the night had left them out; left out where rules alone score. */
  readonly withFactors?: WithFactors;
  /** Brings the posted cards of an alert, a task or a review up to date now. What fails is made up for later by the sweep of stale cards. */
  readonly refreshCard: (id: string) => Promise<void>;
  /** The same for the posted reports of a model; left out where none are posted. */
  readonly refreshModelReports?: (modelId: string) => Promise<void>;
  /** Has deals scored at once after something was said of them; left out, the sweep finds them within seconds. */
  readonly dealsChanged?: (changed: readonly DirtyDeal[]) => Promise<void>;
  /** Gives other work its turn during long work, such as a resolved setImmediate; left out, nothing else waits. */
  readonly pause?: () => Promise<void>;
  /** Writes the overviews of some customers anew, after something of theirs was changed by hand; left out, the night does. */
  readonly refreshOverviews?: (customerIds: readonly string[]) => Promise<number>;
}

/** The same with what the handler itself keeps. */
export interface Desk extends ChatDependencies {
  /** By what customers are grouped. */
  readonly groups: () => Promise<KnownGroups>;
  /** Finds open deals by name. */
  readonly deals: DealDirectory;
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
