import { z } from 'zod';

const DEFAULTS = { staleContactMonths: 12, mergeCardsAtOnce: 5 } as const;

/** What the weekly look at the data takes for a fault. */
export const dataCheckSettings = z
  .object({
    /** A contact of whom nothing was heard for so many months is stale. */
    staleContactMonths: z.number().int().min(1).max(60).default(DEFAULTS.staleContactMonths),
    /** So many questions about possible duplicates may wait for the administrators at the same time. */
    mergeCardsAtOnce: z.number().int().min(0).max(50).default(DEFAULTS.mergeCardsAtOnce),
  })
  .strict()
  .default(DEFAULTS);
