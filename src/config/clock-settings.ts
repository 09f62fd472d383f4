import { z } from 'zod';

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day is such as 18:00');
const country = z.string().regex(/^[A-Z]{2}$/, 'a country is two capital letters, such as NO');

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** The 48-hour rule, and when people are left alone. Everybody may choose other hours and days of their own. */
export const clockSettings = z
  .object({
    /** Whether the clock runs on weekends too: everywhere, nowhere, or in these countries. */
    countWeekends: z.union([z.boolean(), z.array(country)]).default(false),
    /** A staff id; left out, the top of the owner's chain of leaders. */
    director: z.string().min(1).optional(),
    quietHours: z
      .object({ from: timeOfDay.default('18:00'), to: timeOfDay.default('08:00') })
      .strict()
      .default({ from: '18:00', to: '08:00' }),
    /** Turned into 1 for Monday to 7 for Sunday. */
    workingDays: z
      .array(z.enum(WEEKDAYS))
      .min(1, 'name at least one working day')
      .default(['mon', 'tue', 'wed', 'thu', 'fri'])
      .transform((days) => WEEKDAYS.flatMap((day, index) => (days.includes(day) ? [index + 1] : []))),
    /** An alert without an outcome asks its owner once, after so many days. */
    askAfterDays: z.number().int().positive().default(30),
  })
  .strict()
  .prefault({});
