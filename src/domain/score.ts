import type { FactStrength } from './event.js';
import type { Level } from './level.js';

export const SCORE_KINDS = ['churn'] as const;
export type ScoreKind = (typeof SCORE_KINDS)[number];

/** The signals a churn score can be made of. Keys are stable: cards, documents and the database share them. */
export const CHURN_SIGNALS = [
  'contact_frequency',
  'reply_time',
  'late_payment',
  'order_rhythm',
  'order_value',
  'contact_person',
  'support_load',
  'silence',
  'own_failings',
  'postponed_meetings',
  'tone',
  'interest',
  'usage',
  'data_export',
  'maintenance',
  'compatibility',
  'approvals',
  'outside',
] as const;
export type ChurnSignalKey = (typeof CHURN_SIGNALS)[number];

/** What a trained model weighs beside the signals; rules don't. */
export const CHURN_TRAITS = [
  'tenure',
  'segment',
  'yearly_value',
  'renewal',
  'season',
  'satisfaction',
] as const;
export type ChurnTraitKey = (typeof CHURN_TRAITS)[number];

export type FactorKey = ChurnSignalKey | ChurnTraitKey;

/** One reason for a score. */
export interface Factor {
  readonly signal: FactorKey;
  /** How strong a sign it is as a rule; null where only a model gives it weight. "decisive": one imported fact is enough. */
  readonly strength: FactStrength | null;
  /**
   * Share of the score: whole points by rules, percentage points by a model, negative where it lowers the risk. The
   * factors of a score add up: by rules to the points, by a model to the risk less the typical one, but for what no
   * words name.
   */
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
/** "not_applicable": the customer has nothing that the signal is about, such as no machine. */
export type MissingReason =
  | 'no_source'
  | 'source_stale'
  | 'history_too_short'
  | 'too_few'
  | 'no_baseline'
  | 'not_applicable';

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

/** Rules give points, a trained model a calibrated chance. */
export type ScoreBasis = 'rules' | 'model';

export interface Score {
  /** `${kind}:${subjectId}`. */
  readonly id: string;
  readonly kind: ScoreKind;
  readonly subjectId: string;
  readonly partition: number;
  readonly asOf: Date;
  readonly runId: string;
  readonly basis: ScoreBasis;
  /** 0 to 100: whole points by rules, per cent with at most one decimal by a model. */
  readonly risk: number;
  /** The trained model that made it, such as "churn.3"; null by rules. */
  readonly modelId: string | null;
  /** The typical customer's risk by the same model, in per cent; null by rules. */
  readonly typicalRisk: number | null;
  /** The data suffice for a model, but not for twice its minimum. */
  readonly isModerate: boolean;
  readonly level: Level | null;
  /** Whether the signals suffice for an alert (no single signal does, an imported decisive fact does). */
  readonly mayAlert: boolean;
  readonly factors: readonly Factor[];
  readonly missing: readonly MissingSignal[];
  readonly readiness: ModelReadiness;
  /** Last moment of contact known, for the card. */
  readonly lastContactAt: Date | null;
}
