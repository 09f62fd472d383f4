import type { QuietRules } from '../alerts/quiet-hours.js';
import type { OwnerFallbacks } from '../alerts/responsible.js';
import type { RoutingTable } from '../alerts/routing.js';
import type { OffersSettings } from '../config/offers-settings.js';
import type { SalesSettings } from '../deals/sales-settings.js';
import type { DigestRules } from '../digest/schedule.js';
import type { Level } from '../domain/level.js';
import type { Offer } from '../domain/offer.js';
import type { QuietHours } from '../domain/personal-settings.js';
import type { FactorKey } from '../domain/score.js';
import type { ServiceExtra } from '../domain/service-extra.js';
import type { Language } from '../domain/staff.js';
import type { Thresholds } from '../domain/thresholds.js';
import type { Tier } from '../domain/tier.js';
import type { WinFactorKey } from '../domain/win-score.js';
import type { FiguresSettings } from './month-figures.js';

/** What the chat surface needs to know of the configuration. */
export interface ChatSettings {
  readonly company: {
    readonly name: string;
    readonly currency: string;
    readonly timezone: string;
    readonly country: string;
    readonly language: Language;
  };
  /** Platform ids of staff that the staff file doesn't have, or has wrong. */
  readonly people: readonly {
    readonly staff: string;
    readonly slack?: string | undefined;
    readonly teams?: string | undefined;
  }[];
  /** Who and what is where according to varsel.yaml. */
  readonly routing: RoutingTable;
  /** Queues of tickets with the channel that their cards go to; left out, there are none. */
  readonly ticketQueues?: readonly { readonly name: string; readonly channel: string | null }[];
  /** Who answers where the customer data name nobody. */
  readonly owners: OwnerFallbacks;
  /** What is in force of alerting, to be shown. */
  readonly rules: {
    readonly cardsPerPersonAndDay: number;
    readonly cardsPerPersonAndWeek: number;
    readonly cooldownDays: number;
    readonly recedesAfterDays: number;
    readonly askAfterDays: number;
    /** When the nightly check runs, as a cron expression. */
    readonly scoring: string;
  };
  /** When the company leaves people alone who have chosen nothing else. */
  readonly quiet: { readonly quietHours: QuietHours; readonly workingDays: readonly number[] };
  /** From how many points on a score by rules alerts, by segment. */
  readonly thresholds: Pick<Thresholds, 'borders' | 'segmentBorders'>;
  readonly churn: {
    /** Days that a trained model's chance looks ahead. */
    readonly horizonDays: number;
  };
  readonly figures: FiguresSettings;
  /** What deals are reckoned with. */
  readonly sales: SalesSettings;
  /** Set while something is written for a channel that is not marked for amounts. */
  readonly hidesAmounts?: true;
  /** What customers of a service class may be offered; left out, nothing is suggested. */
  readonly offers?: Readonly<Partial<Record<Tier, readonly Offer[]>>>;
  /** Offers in service; left out, nothing is set and they are off. */
  readonly offersInService?: OffersSettings;
  /** What offers in service cost, in major units of the company's currency; left out, nobody has said it. */
  readonly offersCost?: { readonly cost?: number | undefined; readonly runningPerYear: number };
  /** What customers of a service class have beside a time and a person; left out, nothing is told of it. */
  readonly extras?: Readonly<Partial<Record<Tier, readonly ServiceExtra[]>>>;
  /** When the weekly digest comes to those who have chosen nothing, and when it waits. */
  readonly digest: { readonly rules: DigestRules; readonly quiet: QuietRules };
  /**
   * What a company does about a fall of a deal's chance in its own words, by the main reason against it; null where it has
   * set none, and left out for none at all.
   */
  readonly dealMeasureFor?: (
    factor: WinFactorKey | null,
    language: Language,
  ) => { readonly text: string; readonly withinDays: number } | null;
  /** What a person does about a level, in words; the alert's main factor may ask for something of its own. */
  readonly measureFor: (
    segment: string,
    level: Level,
    language: Language,
    factor: FactorKey | null,
  ) => { readonly text: string };
}
