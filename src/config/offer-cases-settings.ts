import { z } from 'zod';

const growthPercent = z.number().positive();

/** When use, growth and age are enough for a thought of an offer. */
export const offerCasesSettings = z
  .object({
    /** A plan or machine is at its limit from this share of it on. */
    limitShare: z.number().positive().max(1).default(0.9),
    growth: z
      .object({
        /** Growth of use in per cent: 200 is three times as much. */
        percent: growthPercent.default(200),
        months: z.number().int().positive().default(6),
      })
      .strict()
      .prefault({}),
    expansion: z
      .object({
        seatsUpTo: z.number().int().positive().default(1),
        /** Growth of the firm in a year, in per cent. */
        firmGrowthPercent: growthPercent.default(10),
      })
      .strict()
      .prefault({}),
    /** A machine that reaches all three is worn out; less counts in proportion. */
    wear: z
      .object({
        years: z.number().positive().default(10),
        hours: z.number().positive().default(20_000),
        outagesInYear: z.number().positive().default(3),
      })
      .strict()
      .prefault({}),
    legacy: z
      .object({
        years: z.number().positive().default(8),
        growthPercent: growthPercent.default(200),
      })
      .strict()
      .prefault({}),
  })
  .strict()
  .prefault({});

export type OfferCasesSettings = z.output<typeof offerCasesSettings>;
