import type { Level } from './level.js';

export const SCORE_KINDS = ['churn'] as const;
export type ScoreKind = (typeof SCORE_KINDS)[number];

/** The signals a churn score can be made of. Keys are stable: cards, documents and the database share them. */
export const CHURN_SIGNALS = [
  'contact_frequency',
  'late_payment',
  'order_rhythm',
  'order_value',
  'postponed_meetings',
] as const;
export type ChurnSignalKey = (typeof CHURN_SIGNALS)[number];

export type SignalStrength = 'weak' | 'medium' | 'strong';

/** One reason for a score. */
export interface Factor {
  readonly signal: ChurnSignalKey;
  readonly strength: SignalStrength;
  /** Share of the score in whole points; the factors of a score add up to it. */
  readonly points: number;
  /** The measured values behind it, by name, for the wording (numbers, or dates as milliseconds). */
  readonly values: Readonly<Record<string, number>>;
  /** Which wording of the signal fits, such as "year" or "previous" for what it was compared with. */
  readonly variant: string;
}

/** A signal that could not be computed, and why. Missing is never zero. */
export interface MissingSignal {
  readonly signal: ChurnSignalKey;
  readonly reason: MissingReason;
  readonly values: Readonly<Record<string, number>>;
}
export type MissingReason = 'no_source' | 'source_stale' | 'history_too_short' | 'too_few' | 'no_baseline';

/** What a model would need against what there is, in whole counts. Shown on every card made by rules. */
export interface ModelReadiness {
  readonly activeCustomers: number;
  readonly activeCustomersNeeded: number;
  readonly documentedChurns: number;
  readonly documentedChurnsNeeded: number;
  readonly historyMonths: number;
  readonly historyMonthsNeeded: number;
  readonly hasContactLog: boolean;
  /** 0 to 100. */
  readonly completenessPercent: number;
  readonly completenessPercentNeeded: number;
  readonly isReady: boolean;
}

export interface Score {
  /** `${kind}:${subjectId}`. */
  readonly id: string;
  readonly kind: ScoreKind;
  readonly subjectId: string;
  readonly partition: number;
  readonly asOf: Date;
  readonly runId: string;
  /** "rules" gives points, a trained model a calibrated chance. */
  readonly basis: 'rules';
  /** 0 to 100: points in rules mode. */
  readonly risk: number;
  readonly level: Level | null;
  /** Whether the signals suffice for an alert (no single signal does, an imported decisive fact does). */
  readonly mayAlert: boolean;
  readonly factors: readonly Factor[];
  readonly missing: readonly MissingSignal[];
  readonly readiness: ModelReadiness;
  /** Last moment of contact known, for the card. */
  readonly lastContactAt: Date | null;
}
