import { z } from 'zod';
import { WIN_FACTORS } from '../domain/win-score.js';
import { dealHandOverSettings } from './deal-hand-over-settings.js';
import { dealLeadsSettings } from './deal-leads-settings.js';
import { pilotSettings } from './pilot-settings.js';

const sentence = z.object({ en: z.string().min(1), nb: z.string().min(1), fi: z.string().min(1) }).strict();
const measure = z.object({ do: sentence, withinDays: z.number().int().positive().default(14) }).strict();
const share = z.number().min(0).max(1);

/** Sales: stages, drop alerts, playbook, sources of leads, effort. */
export const dealsSettings = z
  .object({
    /** In their order, as the source calls them; stages that are not listed have no place in it. */
    stages: z.array(z.string().min(1)).default(['qualification', 'needs', 'proposal', 'negotiation']),
    /** A fall of so many percentage points is told. */
    dropPoints: z.number().positive().default(10),
    /** Borders of the playbook's bands, in per cent; a fall through one is told. */
    bands: z
      .object({ close: z.number().default(80), lever: z.number().default(50) })
      .strict()
      .refine(({ close, lever }) => lever < close, 'close must be above lever')
      .prefault({}),
    /** A fall through a border is told once the chance is so many points below it. */
    hysteresisPoints: z.number().min(0).default(3),
    /** A deal also matters above this amount, in the company's currency; left out, the upper half of its owner's open value. */
    matterFrom: z.number().positive().optional(),
    /** What is done about a fall, by its main negative factor; "default" serves every other one. */
    measures: z
      .object({
        default: measure,
        byFactor: z.partialRecord(z.enum(WIN_FACTORS), measure).default({}),
      })
      .strict()
      .optional(),
    /** When budgets are made: months of the year (1 to 12), for the budget cycle; left out, calendar years. */
    budgetMonths: z.array(z.number().int().min(1).max(12)).default([]),
    /** Deals handled at a time, by staff id; "default" for everybody else. */
    capacity: z.record(z.string(), z.number().int().positive()).default({ default: 20 }),
    handOver: dealHandOverSettings,
    leads: dealLeadsSettings,
    leadSources: z
      .object({
        /** Cost per won deal above this share of the margin per won deal: revise the strategy. */
        reviseAboveMarginShare: share.default(0.1),
        /** Without margins: above so many times the sources' median. */
        reviseAboveMedianTimes: z.number().positive().default(3),
        maximalFocusFrom: share.default(0.6),
        increaseBudgetFrom: share.default(0.35),
        minimumLeads: z.number().int().positive().default(30),
      })
      .strict()
      .prefault({}),
    /** Share of a deal's value that is left as margin; left out, figures are of revenue and say so. */
    margin: share.optional(),
    /** One deal's value in other currencies: what one unit is worth in the company's. */
    exchangeRates: z.record(z.string().regex(/^[A-Z]{3}$/), z.number().positive()).default({}),
    /** Of this much work a deal is demanding (in the company's currency); up to the other it is transactional. */
    classes: z
      .object({
        demandingFrom: z.number().positive().optional(),
        transactionalUpTo: z.number().positive().optional(),
      })
      .strict()
      .prefault({}),
    /** A trial with a control group; left out, none runs. */
    pilot: pilotSettings.optional(),
  })
  .strict()
  .prefault({});
