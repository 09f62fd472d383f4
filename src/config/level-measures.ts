import { z } from 'zod';
import { MEASURE_HOLDERS } from '../domain/measure.js';
import { CHURN_SIGNALS, CHURN_TRAITS } from '../domain/score.js';
import { localisedText } from './localised-text.js';

const automatic = z.union([
  /** The customer goes on this list of `measures.lists`. */
  z.object({ list: z.string().min(1) }).strict(),
  /** Owner, deputy and leader are told at once. */
  z.object({ notify: z.literal('account_team') }).strict(),
]);

const within = {
  withinHours: z.number().positive().optional(),
  withinWorkingDays: z.number().int().positive().optional(),
};

function isOneTime(value: {
  withinHours?: number | undefined;
  withinWorkingDays?: number | undefined;
}): boolean {
  return value.withinHours === undefined || value.withinWorkingDays === undefined;
}

const ONE_TIME = { message: 'give withinHours or withinWorkingDays, not both' };

/** What differs where this is the main factor; what is left out is as for all. */
const factorMeasure = z
  .object({
    do: localisedText.optional(),
    by: z.enum(MEASURE_HOLDERS).optional(),
    automatic: automatic.optional(),
    ...within,
  })
  .strict()
  .refine(isOneTime, ONE_TIME);

const measure = z
  .object({
    /** What a person does, in the words of the card. */
    do: localisedText,
    /** Who does it. Without it, the leader at high, the key account manager at medium, the contact at low. */
    by: z.enum(MEASURE_HOLDERS).optional(),
    /** What happens by itself. */
    automatic: automatic.optional(),
    ...within,
    byFactor: z.partialRecord(z.enum([...CHURN_SIGNALS, ...CHURN_TRAITS]), factorMeasure).default({}),
  })
  .strict()
  .refine(isOneTime, ONE_TIME);

const measuresByLevel = z.object({ low: measure, medium: measure, high: measure }).strict();

/** What is done about each level, by segment; "default" serves every segment without its own. */
export const levelMeasures = z.object({ default: measuresByLevel }).catchall(measuresByLevel);

export type LevelMeasures = z.output<typeof levelMeasures>;
