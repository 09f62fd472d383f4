import type { Target } from './delivery.js';
import type { Level } from './level.js';
import type { DealOutcome, OutcomeKind } from './outcome.js';
import type { Factor, MissingSignal, ModelReadiness, ScoreBasis } from './score.js';
import type { WeakCase, WinBasis, WinChange, WinFactor } from './win-score.js';

/** What an alert can be about: a customer who may leave, or a deal that may be lost. */
export const ALERT_KINDS = ['churn', 'win'] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

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
      readonly outcome: Exclude<OutcomeKind, 'too_early'> | DealOutcome;
      readonly reason: string | null;
    } & By)
  /** The deal itself was closed where it is kept: nobody had to say so here. */
  | { readonly name: 'settled'; readonly outcome: 'won' | 'lost'; readonly at: Date }
  | { readonly name: 'expired'; readonly at: Date }
  | { readonly name: 'receded'; readonly at: Date };

/** What every alert stands on: the score that opened or last changed it. */
interface EvidenceBase {
  readonly asOf: Date;
  /** The run that made the score; of a deal, its id and the version that was scored. */
  readonly runId: string;
  /** 0 to 100: of a customer, as scored; of a deal, the chance that it is lost, in per cent. */
  readonly risk: number;
}

/** What an alert about a customer stands on. */
export interface AlertEvidence extends EvidenceBase {
  readonly basis: ScoreBasis;
  readonly modelId: string | null;
  readonly typicalRisk: number | null;
  readonly isModerate: boolean;
  readonly factors: readonly Factor[];
  readonly missing: readonly MissingSignal[];
  readonly readiness: ModelReadiness;
  readonly lastContactAt: Date | null;
}

/** What an alert about a deal stands on: its chance now, and what it is held against. All chances are 0 to 1. */
export interface DealEvidence extends EvidenceBase {
  readonly basis: Extract<WinBasis, 'model' | 'stage_rate'>;
  readonly modelId: string | null;
  /** Of the deal that was scored: the same events are never told twice. */
  readonly dealVersion: number;
  readonly chance: number;
  /** What the deal had fallen from when people were last told. */
  readonly chanceBefore: number;
  /** The chance that people were last told. */
  readonly toldChance: number;
  /** The highest chance since then: the next fall is measured from it. */
  readonly highestSince: number;
  readonly typicalChance: number | null;
  readonly factors: readonly WinFactor[];
  readonly changes: readonly WinChange[];
  readonly weakCases: readonly WeakCase[];
  readonly deal: {
    readonly name: string | null;
    readonly customerId: string | null;
    readonly valueMinor: number | null;
    readonly currency: string | null;
    readonly expectedCloseAt: Date | null;
  };
}

export const ALERT_LOG_EVENTS = [
  'opened',
  'raised',
  'fell',
  'fell_further',
  'taken',
  'contacted',
  'too_early',
  'resolved',
  'snoozed',
  'woke',
  'handed_over',
  'released',
  'held_back',
  'undone',
  'expired',
  'receded',
  'settled',
  'posted',
  'reminded',
  'escalated',
  'breached',
  'asked',
] as const;
export type AlertLogEvent = (typeof ALERT_LOG_EVENTS)[number];

/** Whose working days and local time count. */
export interface OwnerCalendar {
  /** IANA zone. */
  readonly timezone: string;
  readonly country: string;
}

/** Somebody who is told of an entry by name. */
export interface Notice {
  readonly staffId: string;
  /** The direct conversations with them; none where no platform knows them. */
  readonly targets: readonly Target[];
  /** The end of their quiet hours; null for at once. */
  readonly notBefore: Date | null;
}

/** One line of what became of an alert, shown on its card. */
export interface AlertLogEntry {
  readonly event: AlertLogEvent;
  readonly at: Date;
  /** The staff member; null when nobody pressed anything. */
  readonly byId: string | null;
  /**
   * Free-form details by event: `to` for a hand-over, `outcome`, `how`, `mood`, `level`, `basis`, `reason`, `note`; of a
   * fall `from` and `to` in whole per cent, `until` of a release.
   */
  readonly details: Readonly<Record<string, string>>;
  /** Who is told of it by name, each once. */
  readonly notices?: readonly Notice[];
  /** With a hand-over: the calendar in which the clock goes on. */
  readonly calendar?: OwnerCalendar;
}

/** What a high alert is held to: escalated by working time until somebody has been in contact. */
export interface AlertClock {
  /** When the alert became one that carries a clock. */
  readonly since: Date;
  /** Working time until the breach. */
  readonly allowedMs: number;
  /** When its card was first posted from then on; null until then, and so long nothing runs. */
  readonly startedAt: Date | null;
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
  /** The press before it, where that could still be taken back when this one was made. */
  readonly earlier?: UndoableStep;
  /** Place of the step in the log. */
  readonly logIndex: number;
}

/** One open matter about one customer or deal, with one owner, one due time and one outcome. */
export type Alert = ChurnAlert | DealAlert;

interface AlertsByKind {
  readonly churn: ChurnAlert;
  readonly win: DealAlert;
}
export type AlertOf<Kind extends AlertKind> = AlertsByKind[Kind];

/** A customer may leave. The subject is the customer. */
export interface ChurnAlert extends AlertBase {
  readonly kind: 'churn';
  readonly evidence: AlertEvidence;
}

/** The chance of a deal has fallen. The subject is the deal. */
export interface DealAlert extends AlertBase {
  readonly kind: 'win';
  readonly evidence: DealEvidence;
  /** What the deal fell from when the alert opened: back above it, the matter is over. */
  readonly chanceAtStart: number;
}

interface AlertBase {
  /** `${kind}:${subjectId}:${period of the run, or version of the deal, that opened it}`. */
  readonly id: string;
  readonly subjectId: string;
  readonly partition: number;
  /** False once resolved, expired or receded. At most one open alert per subject and kind. */
  readonly isOpen: boolean;
  /** Grows with every change; a change is written only over the version it was made from. */
  readonly version: number;
  readonly openedAt: Date;
  readonly level: Level;
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
  /** The calendar of the first owner; those of later owners stand in the log with their hand-overs. */
  readonly calendar: OwnerCalendar;
  /** Null where nothing is escalated. */
  readonly clock: AlertClock | null;
  /** When the clock has to look at it again, at the latest; null when it has no more to do. */
  readonly nextStepAt: Date | null;
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

/** The kind of an alert, by its id; null where no alert has such an id. */
export function kindOfAlert(alertId: string): AlertKind | null {
  return ALERT_KINDS.find((kind) => alertId.startsWith(`${kind}:`)) ?? null;
}

/** Those of one kind, in their order. */
export function alertsOfKind<Kind extends AlertKind>(alerts: readonly Alert[], kind: Kind): AlertOf<Kind>[] {
  return alerts.filter((alert): alert is Alert & AlertOf<Kind> => alert.kind === kind);
}

/** When an alert got its card; null while it is listed. */
export function cardedAt({ log }: Pick<Alert, 'log'>): Date | null {
  return log.find(({ event }) => event === 'posted')?.at ?? null;
}
