import { z } from 'zod';
import { offerCasesSettings } from './offer-cases-settings.js';
import { offerFollowUpSettings, offerGateSettings } from './offer-gate-settings.js';

/** What may count as success of offers: never how many there were. */
export const OFFER_SUCCESS_FIGURES = [
  'conversion',
  'order_value',
  'buyers_value',
  'service_revenue_per_ticket',
  'first_contact_resolution',
  'satisfaction',
  'agents_acceptance',
] as const;

const share = z.number().min(0).max(1);
const days = z.number().int().min(0);
const day = z.iso.date('a day is written like 2026-03-01');

/** Offers in service: off until everything that they need is set. */
export const offersSettings = z
  .object({
    enabled: z.boolean().default(false),
    /** A staff id: who answers for offers, and hears when they become too much. */
    owner: z.string().min(1).optional(),
    /** Segments whose customers may be offered something, by name, or "all". Left out, none. */
    segments: z.union([z.literal('all'), z.array(z.string().min(1)).min(1)]).optional(),
    successFigure: z.enum(OFFER_SUCCESS_FIGURES).optional(),
    /** The day on which the privacy notice that speaks of offers was published. */
    privacyNoticePublishedOn: day.optional(),
    /** Chances of acceptance below it are not shown. */
    threshold: share.default(0.5),
    /** One offer to a customer in so many days. */
    capDays: z.number().int().positive().default(14),
    /** After an explicit no, for the product. */
    cooldownDays: days.default(180),
    /** Above it, in the company's currency and for the first year, only in the budget window or with a plan. */
    priceNeedsBudgetFrom: z.number().positive().optional(),
    /** When customers of whom nothing is known make their budgets: months of the year (1 to 12). */
    budgetMonths: z.array(z.number().int().min(1).max(12)).default([]),
    /** Weekly: crossing a limit raises the threshold by a step, and tells the owner why. */
    watch: z
      .object({
        /** Satisfaction after offers may be so much lower than without, as a share: 0.05 is five points of 100. */
        satisfactionDrop: share.default(0.05),
        /** Share of offers after which the customer complained of being sold to. */
        sellingComplaints: share.default(0.02),
        /** Share of offers that agents did nothing with. */
        ignored: share.default(0.6),
        /** Share of answered offers that nobody took. */
        noSale: share.default(0.8),
        /** Under so many cases a measure says nothing. */
        fewest: z.number().int().positive().default(20),
        step: share.default(0.1),
      })
      .strict()
      .prefault({}),
    gate: offerGateSettings,
    followUp: offerFollowUpSettings,
    cases: offerCasesSettings,
  })
  .strict()
  .prefault({});

export type OffersSettings = z.output<typeof offersSettings>;
