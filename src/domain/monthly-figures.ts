import type { Mood } from './alert.js';
import type { Level } from './level.js';
import type { Money } from './money.js';

/** So many of so many, with its 95 % interval; without cases there is no share. */
export interface ShareFigure {
  readonly hits: number;
  readonly of: number;
  /** 0 to 1, as are its bounds; null where there are no cases. */
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** The alerts of one level whose horizon has passed. */
export interface LevelFigures {
  readonly level: Level;
  readonly alerts: number;
  readonly lost: number;
  readonly saved: number;
  readonly neverAtRisk: number;
  /** Not lost though nobody had been in contact, and nobody has said why. */
  readonly stayed: number;
  /** Of those lost, saved, never at risk or stayed: how many were lost or saved. Of others nobody knows. */
  readonly precision: ShareFigure;
  /** Of those that nobody had been in contact about: how many were lost. */
  readonly lostUntreated: ShareFigure;
  /** Of the same as far as a trained model stated their risk: its mean, 0 to 1, and how many were lost. Rules state none. */
  readonly againstStated: { readonly statedRisk: number; readonly lost: ShareFigure } | null;
}

/** How an alert ends: answered by somebody, the risk receded, or the horizon passed without an answer. */
export const ALERT_ENDS = ['resolved', 'receded', 'expired'] as const;
export type AlertEnd = (typeof ALERT_ENDS)[number];

export const CONTACT_TIMES = ['day', 'two_days', 'week', 'later'] as const;
/** Time from an alert's card to the first contact: under 24 hours, under 48, under a week, longer. */
export type ContactTime = (typeof CONTACT_TIMES)[number];

export interface ChurnRate {
  /** Customers at the beginning of the period. */
  readonly customers: number;
  readonly lost: ShareFigure;
  /** Yearly value of those lost, a sum for each currency. */
  readonly valueLost: readonly Money[];
  /** Customers lost whose value nobody knows. */
  readonly withoutValue: number;
}

/** A period against the same one a year before. */
export interface ChurnComparison {
  readonly now: ChurnRate;
  readonly yearBefore: ChurnRate;
}

/** Business that followed a list of customers for the marketing tool; that it followed doesn't say that it came of it. */
export interface ListBusiness {
  readonly list: string;
  readonly sent: number;
  readonly customers: number;
  readonly count: number;
  /** A sum for each currency. */
  readonly amounts: readonly Money[];
}

/** What the early warning has brought, or why that can't be said. */
export type ReturnFigure =
  | {
      readonly kind: 'not_measurable';
      readonly reason: 'no_control_group';
      /** About how long one would have to run; null where there are too few cases to say. */
      readonly monthsMore: number | null;
    }
  | {
      readonly kind: 'measured';
      readonly basis: 'revenue' | 'margin';
      readonly saved: Money;
      readonly cost: Money | null;
      /** Null without a cost. */
      readonly returnPercent: number | null;
    };

/** What managers read once a month. */
export interface MonthlyFigures {
  /** Such as 2026-10. */
  readonly month: string;
  readonly from: Date;
  /** The first moment after it. */
  readonly until: Date;
  /** Alerts opened in the month, by level. */
  readonly opened: Readonly<Record<Level, number>>;
  /** Of the alerts opened in the month: how many somebody has answered by its end. */
  readonly answered: ShareFigure;
  /** Alerts that ended in the month, whenever they were opened. */
  readonly ended: Readonly<Record<AlertEnd, number>>;
  /** Of the alerts that are judged below: of how many it is known what came of them. */
  readonly known: ShareFigure;
  /** Alerts of the last twelve months whose horizon has passed, by level. */
  readonly levels: readonly LevelFigures[];
  /** Of the customers of one past night: how many were rightly warned of (lost, or saved since) or rightly not; null where no night is old enough. */
  readonly accuracy: ShareFigure | null;
  /** Of the answered high alerts of twelve months. */
  readonly falseAlarms: ShareFigure;
  /** Of those contacted and told apart in twelve months. */
  readonly savedOfContacted: ShareFigure;
  readonly savedByContactTime: Readonly<Record<ContactTime, ShareFigure>>;
  /** From the first alert to the loss, in days; of losses that were warned of. */
  readonly warningDays: { readonly median: number | null; readonly losses: number };
  /** Of the losses since the first check. */
  readonly neverWarned: ShareFigure;
  /** The first check; null while there was none. */
  readonly warningsSince: Date | null;
  /** Hours from the card to the first press; withheld where so few people acted that it would speak of persons. */
  readonly hoursToAction: {
    readonly median: number | null;
    readonly alerts: number;
    readonly isWithheld: boolean;
  };
  /** The mood noted at the last contact, and the mean answer to surveys within 90 days after a contact, 0 to 1. */
  readonly moods: Readonly<Record<Mood, number>>;
  readonly surveys: { readonly mean: number | null; readonly answers: number };
  readonly churn: { readonly month: ChurnComparison; readonly twelveMonths: ChurnComparison };
  /** Of lists decided on in the month. */
  readonly lists: readonly ListBusiness[];
  readonly gains: ReturnFigure;
}

/** What to aim at. */
export const FIGURE_GOALS = { falseAlarms: 0.2, warningDays: 60 } as const;

/** What is reported from the field: shown beside, never a promise. */
export const FIELD_REFERENCES = {
  fewerLost: { low: 0.35, high: 0.45 },
  predictedOccur: 0.82,
  saved: 0.67,
} as const;
