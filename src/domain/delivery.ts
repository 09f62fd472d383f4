import type { Level } from './level.js';
import type { TicketNoticeAbout } from './service-ticket.js';
import type { TrainingReason } from './training-reason.js';

export const PLATFORMS = ['slack', 'teams'] as const;
export type Platform = (typeof PLATFORMS)[number];

/** Where a message goes: a channel, or a person's direct conversation with the bot. */
export interface Target {
  readonly platform: Platform;
  readonly kind: 'channel' | 'person';
  /** The platform's id of the channel or the person. */
  readonly id: string;
}

/** One ordered queue per target. Contains no colon, so that it may be a job id. */
export function targetKey(target: Target): string {
  return `${target.platform}-${target.kind}-${target.id}`;
}

/** The platform of a target, from its key; null where no platform of today made it. */
export function platformOfTarget(key: string): Platform | null {
  return PLATFORMS.find((platform) => key.startsWith(`${platform}-`)) ?? null;
}

/** How a platform knows a posted message again. */
export interface MessageReference {
  readonly platform: Platform;
  readonly conversationId: string;
  readonly messageId: string;
}

export const DELIVERY_REFUSALS = [
  'unknown_target',
  'archived',
  'not_a_member',
  'not_allowed',
  'bad_credentials',
  'invalid_message',
  'shared_channel',
] as const;
/** Why a platform will not take a message, whatever we do. */
export type DeliveryRefusal = (typeof DELIVERY_REFUSALS)[number];

export type DeliveryState =
  | { readonly name: 'pending'; readonly attempts: number; readonly notBefore: Date | null }
  | {
      readonly name: 'sending';
      readonly attempts: number;
      readonly firstSentAt: Date;
      readonly leaseUntil: Date;
    }
  | {
      readonly name: 'sent';
      readonly at: Date;
      readonly reference: MessageReference;
      /** The alert's version that the message shows now. */
      readonly renderedVersion: number;
    }
  | { readonly name: 'unknown'; readonly at: Date; readonly reason: string }
  | {
      readonly name: 'refused';
      readonly at: Date;
      readonly reason: DeliveryRefusal;
      readonly detail: string;
    };

export const NOTICE_SUBJECTS = ['reminded', 'escalated', 'breached', 'asked'] as const;
/** What a person is told of an alert beside its card. */
export type NoticeAbout = (typeof NOTICE_SUBJECTS)[number];

/** What a message says; rendered when it is sent, from the state of that moment. */
export type DeliveryContent =
  | { readonly kind: 'alert_card'; readonly alertId: string }
  /** A short reply under the card, naming the person, because an edited card notifies nobody. */
  | {
      readonly kind: 'alert_reply';
      readonly alertId: string;
      readonly about: 'raised' | 'fell' | 'fell_further' | 'handed_over' | NoticeAbout;
      readonly staffId: string;
      readonly level: Level;
      readonly risk: number;
      /** With a further fall of a deal's chance: from and to, in whole per cent. */
      readonly fall?: { readonly from: number; readonly to: number };
    }
  /** To one person directly: a step of an alert's clock, or the question what came of it. */
  | {
      readonly kind: 'alert_notice';
      readonly alertId: string;
      readonly about: NoticeAbout;
      readonly staffId: string;
    }
  /** At the start of a person's working day (YYYY-MM-DD): what waited, and what is on the list. */
  | {
      readonly kind: 'morning_list';
      readonly staffId: string;
      readonly day: string;
      readonly startsAt: Date;
      /** When the working day before began: what came since then is new. */
      readonly lastStartedAt: Date;
    }
  /** To the account team: an alert has reached the level at which they are told at once. */
  | { readonly kind: 'team_notice'; readonly alertId: string; readonly staffId: string }
  | { readonly kind: 'task_card'; readonly taskId: string }
  | { readonly kind: 'ticket_card'; readonly ticketId: string }
  /** To whoever had a ticket: what was noted while its problem was open, now that its day has come. */
  | { readonly kind: 'offer_card'; readonly offerId: string }
  /** Under a ticket's card in a channel, naming the person. */
  | {
      readonly kind: 'ticket_reply';
      readonly ticketId: string;
      readonly about: TicketNoticeAbout;
      readonly staffId: string;
    }
  /** To one person directly: time is running out, or has. */
  | {
      readonly kind: 'ticket_notice';
      readonly ticketId: string;
      readonly about: Extract<TicketNoticeAbout, 'warned' | 'overdue'>;
      readonly staffId: string;
    }
  /** To a lost customer's owner and leader: what there was to see, and the question why it left. */
  | { readonly kind: 'loss_review'; readonly reviewId: string }
  /** To the administrators: two customers may be one. */
  | { readonly kind: 'merge_proposal'; readonly proposalId: string }
  /** What will be posted in a channel that the bot was invited to. */
  | { readonly kind: 'introduction'; readonly channelId: string }
  /** To an administrator who invited it where people from outside read. */
  | { readonly kind: 'introduction_refused'; readonly channelName: string }
  /** To the administrators: an account may belong to a member of staff. */
  | { readonly kind: 'person_proposal'; readonly linkId: string }
  | { readonly kind: 'first_run_summary'; readonly runId: string; readonly staffId: string | null }
  /** To the administrators: what a training came to, and what came in since the one before. */
  | {
      readonly kind: 'model_report';
      readonly version: number;
      /** Why it was trained; messages of earlier versions don't say so. */
      readonly because?: TrainingReason;
      /** What speaks against it, by kind; empty where nothing does. */
      readonly faults: readonly string[];
      readonly freshLabels: {
        readonly losses: Readonly<Record<string, number>>;
        readonly answers: Readonly<Record<string, number>>;
      };
    }
  /** To the administrators: what a training of win chances came to. */
  | {
      readonly kind: 'win_model_report';
      readonly version: number;
      /** Why it was trained; not known of reports from before it was said. */
      readonly because?: TrainingReason;
      /** What speaks against it, by kind; empty where nothing does. */
      readonly faults: readonly string[];
    }
  /** To an owner: customers that seem to have left, to confirm or deny. */
  | { readonly kind: 'presumed_losses'; readonly staffId: string }
  /** To managers, once for each month (such as 2026-10) that is over. */
  | { readonly kind: 'monthly_figures'; readonly month: string }
  /** To one person, once an ISO week (such as 2026-W48): the seven days before a moment. */
  | { readonly kind: 'weekly_digest'; readonly staffId: string; readonly week: string; readonly asOf: Date }
  /** To somebody in sales: somebody else has given them a lead. */
  | { readonly kind: 'lead_notice'; readonly leadId: string; readonly staffId: string; readonly byId: string }
  /** To a customer's owner: the class that was set by hand holds no longer. */
  | { readonly kind: 'tier_ended'; readonly overrideId: string }
  /** To whoever leads people, in the morning: whose customers came to another class since the last one, and why. */
  | {
      readonly kind: 'tier_moves';
      readonly staffId: string;
      readonly from: Date;
      readonly until: Date;
    }
  /** To whoever answers for offers in service: they became too much, and their threshold is higher now. */
  | { readonly kind: 'offer_watch'; readonly watchId: string }
  /** To the administrators: a target refused a message, or nobody can know whether it arrived. */
  | {
      readonly kind: 'delivery_note';
      readonly deliveryId: string;
      readonly problem: DeliveryRefusal | 'unknown';
      readonly targetId: string;
    };

/** One message to one target: a row before it is sent, so that none is lost and none is sent twice. */
export interface Delivery {
  /** `${what}|${step}|${target key}`: making the same delivery again changes nothing. */
  readonly id: string;
  readonly alertId: string | null;
  readonly content: DeliveryContent;
  readonly target: Target;
  readonly targetKey: string;
  /** The delivery whose message this one replies to; sent only after that one. */
  readonly underId: string | null;
  readonly createdAt: Date;
  readonly state: DeliveryState;
  /** While a worker changes the posted card in place. */
  readonly updateLeaseUntil: Date | null;
}

/** A message that waits for its turn. */
export function pendingDelivery(
  what: Pick<Delivery, 'id' | 'alertId' | 'content' | 'target' | 'createdAt'> & {
    readonly underId?: string;
    readonly notBefore?: Date | null;
  },
): Delivery {
  const { notBefore = null, createdAt, ...rest } = what;
  return {
    ...rest,
    // Held until a reader's day begins, it takes its place in the queue then: what may go at once must not wait behind it.
    createdAt: notBefore !== null && notBefore > createdAt ? notBefore : createdAt,
    targetKey: targetKey(what.target),
    underId: what.underId ?? null,
    state: { name: 'pending', attempts: 0, notBefore },
    updateLeaseUntil: null,
  };
}
