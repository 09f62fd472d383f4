import type { Target } from './delivery.js';
import type { Level } from './level.js';
import type { OutcomeKind } from './outcome.js';
import type { Factor, MissingSignal, ModelReadiness, ScoreKind } from './score.js';

export const CONTACT_WAYS = ['call', 'meeting', 'email', 'visit'] as const;
export type ContactWay = (typeof CONTACT_WAYS)[number];
export const MOODS = ['good', 'neutral', 'bad'] as const;
export type Mood = (typeof MOODS)[number];

interface By {
  readonly byId: string;
  readonly at: Date;
}

/** An alert that somebody still has to deal with. */
export type ActiveState =
  | { readonly name: 'open' }
  | ({ readonly name: 'taken' } & By)
  | ({ readonly name: 'contacted'; readonly how: ContactWay; readonly mood: Mood } & By);

/** What an alert can be. A closed one says how it ended. */
export type AlertState =
  | ActiveState
  | ({ readonly name: 'snoozed'; readonly until: Date; readonly before: ActiveState } & By)
  | ({
      readonly name: 'resolved';
      readonly outcome: Exclude<OutcomeKind, 'too_early'>;
      readonly reason: string | null;
    } & By)
  | { readonly name: 'expired'; readonly at: Date }
  | { readonly name: 'receded'; readonly at: Date };

/** What an alert stands on: the score of the night that opened or last changed it. */
export interface AlertEvidence {
  readonly asOf: Date;
  readonly runId: string;
  readonly basis: 'rules';
  readonly risk: number;
  readonly factors: readonly Factor[];
  readonly missing: readonly MissingSignal[];
  readonly readiness: ModelReadiness;
  readonly lastContactAt: Date | null;
}

export const ALERT_LOG_EVENTS = [
  'opened',
  'raised',
  'fell',
  'taken',
  'contacted',
  'too_early',
  'resolved',
  'snoozed',
  'woke',
  'handed_over',
  'undone',
  'expired',
  'receded',
  'posted',
] as const;
export type AlertLogEvent = (typeof ALERT_LOG_EVENTS)[number];

/** One line of what became of an alert, shown on its card. */
export interface AlertLogEntry {
  readonly event: AlertLogEvent;
  readonly at: Date;
  /** The staff member; null when nobody pressed anything. */
  readonly byId: string | null;
  /** Free-form details by event: `to` for a hand-over, `outcome`, `how`, `mood`, `level`, `reason`, `note`. */
  readonly details: Readonly<Record<string, string>>;
}

/** The last press, which its author may take back for a while. */
export interface UndoableStep {
  readonly event: AlertLogEvent;
  readonly byId: string;
  readonly at: Date;
  readonly until: Date;
  readonly before: {
    readonly state: AlertState;
    readonly ownerId: string | null;
    readonly deputyId: string | null;
    readonly leaderId: string | null;
  };
  /** Place of the step in the log. */
  readonly logIndex: number;
}

/** One open matter about one customer, with one owner, one due time and one outcome. */
export interface Alert {
  /** `${kind}:${subjectId}:${period of the run that opened it}`. */
  readonly id: string;
  readonly kind: ScoreKind;
  readonly subjectId: string;
  readonly partition: number;
  /** False once resolved, expired or receded. At most one open alert per subject and kind. */
  readonly isOpen: boolean;
  /** Grows with every change; a change is written only over the version it was made from. */
  readonly version: number;
  readonly openedAt: Date;
  readonly level: Level;
  readonly evidence: AlertEvidence;
  /** Risk when the alert opened, for "change since". */
  readonly riskAtOpening: number;
  readonly ownerId: string | null;
  readonly deputyId: string | null;
  readonly leaderId: string | null;
  readonly state: AlertState;
  /** "listed": on the owner's list, without card and clock, until there is room. "carded": posted. */
  readonly placement: 'listed' | 'carded';
  /** Where its card is shown: fixed when it is carded, so that new routes don't post old matters again. */
  readonly targets: readonly Target[];
  /** When the measure is due; null while listed. */
  readonly dueAt: Date | null;
  readonly log: readonly AlertLogEntry[];
  readonly undo: UndoableStep | null;
  /**
   * True until cards and thread replies have caught up with this version. Written in one go with every change, so that
   * a process that dies right after it leaves nothing unsaid: whoever comes next settles it.
   */
  readonly isCardStale: boolean;
  /** Since when the risk has stayed below the level's lower border less the hysteresis. */
  readonly recedingSince: Date | null;
}
