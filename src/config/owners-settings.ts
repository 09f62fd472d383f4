import { z } from 'zod';

const id = z.string().min(1);

const responsible = z.object({ owner: id.optional(), deputy: id.optional(), leader: id.optional() }).strict();

/** Who answers where neither customer nor staff file says so: staff ids. */
export const ownersSettings = z
  .object({
    default: id.optional(),
    teams: z.record(z.string(), id).default({}),
    /**
     * By segment, "default" for every segment without its own: the owner of customers whose owner is unknown, and deputy
     * and leader of owners who have none in the staff file.
     */
    segments: z.record(z.string(), responsible).default({}),
  })
  .strict()
  .default({ teams: {}, segments: {} });
