import { z } from 'zod';

const day = z.iso.date('a day is written like 2026-03-01');
const names = z.array(z.string().min(1)).min(1);
const group = z
  .object({ teams: names.optional(), products: names.optional() })
  .strict()
  .refine(
    ({ teams, products }) => (teams === undefined) !== (products === undefined),
    'name either teams or products',
  );

/** A trial of working by chances, with a group beside it that goes on as before. */
export const pilotSettings = z
  .object({
    /** Who takes part, by teams or by products. */
    group,
    /** Who is compared with. */
    control: group,
    /** The first and the last day. */
    from: day,
    until: day,
    /** The success that is aimed at, in percentage points of win rate. */
    goalPoints: z.number().positive().max(100),
  })
  .strict()
  .refine(({ from, until }) => from < until, 'the first day must be before the last')
  .refine(({ group: { teams = [], products = [] }, control }) => {
    const others = new Set([...(control.teams ?? []), ...(control.products ?? [])]);
    return ![...teams, ...products].some((name) => others.has(name));
  }, 'nobody can be in both groups');
