import { z } from 'zod';

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month is written like 2026-01');

/** A change against the baseline in per cent, such as [10, 25] or, where less is better, [-50, -30]. */
function goal(from: number, to: number) {
  return z
    .tuple([z.number(), z.number()])
    .refine(([low, high]) => low < high, 'give the smaller number first, such as [-50, -30]')
    .refine(
      ([low, high]) => low >= 0 || high <= 0,
      'a goal is to rise or to fall: both from 0 up, or both up to 0',
    )
    .default([from, to]);
}

/** What figures of customer value are compared with, and what they aim at. */
export const figuresSettings = z
  .object({
    /** The first and the last month to compare with; left out, the year before customers were first valued. */
    baseline: z
      .object({ from: month, until: month })
      .strict()
      .refine(({ from, until }) => from <= until, 'the first month must not be after the last')
      .optional(),
    goals: z
      .object({
        retention: goal(10, 25),
        satisfaction: goal(15, 25),
        upsell: goal(20, 40),
        responseTime: goal(-50, -30),
        serviceCost: goal(-30, -15),
      })
      .strict()
      .prefault({}),
  })
  .strict()
  .prefault({});
