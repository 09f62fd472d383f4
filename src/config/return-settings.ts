import { z } from 'zod';

/** What the return is reckoned with; without a cost there is none, without a margin it is one of revenue. */
export const returnSettings = z
  .object({
    /** What early warning costs a year, work included, in the company's currency. */
    costPerYear: z.number().positive().optional(),
    /** Share of revenue that is left after the cost of what is sold: 0.4 for 40 %. */
    margin: z.number().positive().max(1).optional(),
    /** What offers in service cost: once, and each year to keep them running; in the company's currency. */
    offers: z
      .object({
        cost: z.number().positive().optional(),
        runningPerYear: z.number().min(0).default(0),
      })
      .strict()
      .optional(),
  })
  .strict()
  .default({});
