import type { OffersSettings } from '../../config/offers-settings.js';
import { toMinor } from '../../domain/money.js';
import type { TeamStage } from '../../domain/team-stage.js';
import type { StartCheck } from './before-start.js';

/** What the company has set. Every default is the handbook's, in src/config/offers-settings.ts. */
export interface GateSettings {
  readonly isEnabled: boolean;
  /** What has to be done before offers may start, and isn't. */
  readonly missingBeforeStart: readonly StartCheck[];
  /** Segments whose customers may be offered something; null: all of them. */
  readonly segments: readonly string[] | null;
  readonly stageOf: { readonly default: TeamStage; readonly teams: Readonly<Record<string, TeamStage>> };
  /** Chances of acceptance below it are not shown. */
  readonly threshold: number;
  /** One offer to a customer in so many days. */
  readonly capDays: number;
  /** After an explicit no, for the product. */
  readonly cooldownDays: number;
  /** What a ticket tells counts so long after it was closed. */
  readonly quietDays: number;
  /** A cancellation that is known counts so long after the contract's end. */
  readonly cancellationDays: number;
  /** An open ticket that nobody has closed for so long is taken for a gap in the source. */
  readonly openTicketDays: number;
  /** An open problem holds offers back for so long; complaints and the like as long as they are open. */
  readonly problemDays: number;
  /** Above it, in the company's currency, only in the budget window or with a plan; null: never asked. */
  readonly priceNeedsBudgetFromMinor: number | null;
  /** When customers of whom nothing is known make their budgets, 1 to 12. */
  readonly budgetMonths: readonly number[];
  readonly currency: string;
  /** IANA zone: whose months count. */
  readonly timezone: string;
}

/** @param company currency and zone as they are configured. */
export function gateSettingsOf(
  offers: OffersSettings,
  company: { readonly currency: string; readonly timezone: string },
  stageOf: GateSettings['stageOf'],
  missing: readonly StartCheck[],
): GateSettings {
  const { priceNeedsBudgetFrom, segments, gate } = offers;
  const { releaseDays: _, ...limits } = gate;
  return {
    isEnabled: offers.enabled,
    missingBeforeStart: missing,
    // Left out, it is missing before the start anyway.
    segments: segments === 'all' ? null : (segments ?? []),
    stageOf,
    threshold: offers.threshold,
    capDays: offers.capDays,
    cooldownDays: offers.cooldownDays,
    ...limits,
    priceNeedsBudgetFromMinor:
      priceNeedsBudgetFrom === undefined ? null : toMinor(priceNeedsBudgetFrom, company.currency),
    budgetMonths: offers.budgetMonths,
    currency: company.currency,
    timezone: company.timezone,
  };
}
