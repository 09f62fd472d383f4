import type { BaselineKind, FigureChange, FigurePeriod, FigureUnit, Measured } from './value-figures.js';

/** What offers in service are judged by. Their number is none of it: many offers are no success. */
export const SERVICE_FIGURES = [
  'conversion',
  'order_value',
  'buyers_value',
  'service_revenue_per_ticket',
  'first_contact_resolution',
  'satisfaction',
  'agents_acceptance',
] as const;
export type ServiceFigureName = (typeof SERVICE_FIGURES)[number];

/** Shares go from 0 to 1, money is in minor units of the company's currency. */
export const SERVICE_FIGURE_UNITS = {
  conversion: 'share',
  order_value: 'money',
  buyers_value: 'money',
  service_revenue_per_ticket: 'money',
  first_contact_resolution: 'share',
  satisfaction: 'share',
  agents_acceptance: 'share',
} as const satisfies Record<ServiceFigureName, FigureUnit>;

export interface ServiceFigure<Name extends ServiceFigureName = ServiceFigureName> {
  readonly name: Name;
  readonly now: Measured;
  /** The same before there were offers, or of customers and orders without one; null where there is no such thing. */
  readonly against: { readonly kind: 'before' | 'without'; readonly measured: Measured } | null;
  /** Null where one of the two is not known. */
  readonly change: FigureChange | null;
}

/** How offers in service are doing, over the three months up to a month's end. */
export interface ServiceFigures extends FigurePeriod {
  /** Such as 2026-10. */
  readonly month: string;
  /** When an offer was first shown. */
  readonly since: Date;
  /** What "before" is; null while there are no data for it. */
  readonly baseline: (FigurePeriod & { readonly kind: BaselineKind }) | null;
  readonly figures: { readonly [Name in ServiceFigureName]: ServiceFigure<Name> };
  /** Business that followed tickets: of these three months, and of three months of the baseline on average. */
  readonly revenue: { readonly quarterSinceMinor: number; readonly quarterBeforeMinor: number } | null;
}
