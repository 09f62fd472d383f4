import { z } from 'zod';
import type { TrainingReason } from '../../domain/training-reason.js';
import { UsageError } from '../verb.js';

const percent = z.number().min(0).max(100);
const share = z.number().min(0).max(1);

const reason = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['on_demand', 'first', 'unfinished', 'quarter']) }),
  z.object({
    kind: z.literal('drift'),
    moved: z.array(z.object({ column: z.string(), psi: z.number() })).min(1),
  }),
  z.object({
    kind: z.literal('calibration'),
    date: z.iso.date(),
    customers: z.int().positive(),
    statedPercent: percent,
    leftPercent: percent,
    lowPercent: percent,
    highPercent: percent,
  }),
  z.object({
    kind: z.literal('win_calibration'),
    deals: z.int().positive(),
    statedPercent: percent,
    wonPercent: percent,
    lowPercent: percent,
    highPercent: percent,
  }),
  z.object({ kind: z.literal('win_quality'), deals: z.int().positive(), auc: share, testedAuc: share }),
]) satisfies z.ZodType<TrainingReason>;

/**
 * Why the daily look at the models trains, as it hands it to the process that does.
 * @throws UsageError when it is none.
 */
export function readBecause(text: string | undefined): TrainingReason {
  if (text === undefined) return { kind: 'on_demand' };
  const parsed = reason.safeParse(parsedJson(text));
  if (parsed.success) return parsed.data;
  throw new UsageError(`--because is for the daily check, which passes JSON; leave it out (got: "${text}")`);
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
