import { z } from 'zod';
import { proactiveFields } from './proactive-settings.js';

/** Months between two of a kind, counted from January so that all customers share the periods; 0 turns it off. */
const everyMonths = (months: number) =>
  z
    .number()
    .int()
    .refine(
      (value) => [0, 1, 2, 3, 4, 6, 12].includes(value),
      'give 1, 2, 3, 4, 6 or 12 months, or 0 for never',
    )
    .default(months);

const DEFAULTS = {
  topCustomersPercent: 20,
  healthCheckMonths: 3,
  planSharingMonths: 6,
  strategyTalkMonths: 12,
  leadDays: 14,
  cardsPerPersonAndDay: 2,
} as const;

/** What is done for customers before anything is wrong. */
export const tasksSettings = z
  .object({
    /** Of all customers, those with the greatest yearly value get tasks. */
    topCustomersPercent: z.number().min(0).max(100).default(DEFAULTS.topCustomersPercent),
    healthCheckMonths: everyMonths(DEFAULTS.healthCheckMonths),
    planSharingMonths: everyMonths(DEFAULTS.planSharingMonths),
    strategyTalkMonths: everyMonths(DEFAULTS.strategyTalkMonths),
    /** So long before it is due a task shows up. */
    leadDays: z.number().int().min(1).max(28).default(DEFAULTS.leadDays),
    /** So many get a card in the owner's direct conversation; the others stand in "mine" alone. */
    cardsPerPersonAndDay: z.number().int().min(0).default(DEFAULTS.cardsPerPersonAndDay),
    ...proactiveFields,
  })
  .strict()
  .prefault({});
