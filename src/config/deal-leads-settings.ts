import { z } from 'zod';

/** Open leads: whom they are proposed for, and for how long. */
export const dealLeadsSettings = z
  .object({
    /** An older lead without a deal is taken as given up. */
    openForDays: z.number().int().positive().default(90),
    /** Leads that a person works on at a time, by staff id; "default" for everybody else. */
    capacity: z.record(z.string(), z.number().int().positive()).default({ default: 30 }),
  })
  .strict()
  .prefault({});
