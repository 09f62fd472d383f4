import { z } from 'zod';
import { ROLES } from '../domain/staff.js';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** The weekly digest of those who have chosen nothing else. */
export const digestSettings = z
  .object({
    /** Turned into 1 for Monday to 7 for Sunday. */
    weekday: z
      .enum(WEEKDAYS)
      .default('mon')
      .transform((day) => WEEKDAYS.indexOf(day) + 1),
    /** By the person's own clock; left out, when their working day begins. */
    time: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day is such as 08:00')
      .optional(),
    /** Who gets it without asking for it. */
    roles: z.array(z.enum(ROLES)).default(['manager', 'administrator']),
    /** Whether those who lead somebody do too, whatever their role. */
    leaders: z.boolean().default(true),
  })
  .strict()
  .prefault({});
