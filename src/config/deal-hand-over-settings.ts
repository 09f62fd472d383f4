import { z } from 'zod';

/** When a deal in other hands is worth proposing. */
export const dealHandOverSettings = z
  .object({
    /** Part of a deal's chance that a change of hands costs: its people have to get to know somebody else. */
    cost: z.number().min(0).max(1).default(0.1),
    /** Percentage points that are left as a gain after that; a smaller one is none. */
    leastPoints: z.number().min(0).max(100).default(3),
  })
  .strict()
  .prefault({});
