import { z } from 'zod';

/** The review of lost customers. */
export const lossesSettings = z
  .object({
    /** A loss that becomes known later than this is too old to be asked about, such as one of a first import. */
    reviewWithinDays: z.number().int().positive().default(45),
  })
  .strict()
  .default({ reviewWithinDays: 45 });
