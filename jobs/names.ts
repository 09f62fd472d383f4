import { z } from 'zod';

/** The payload of every job. A job without a schema here, or without a processor in processors.ts, doesn't compile. */
export const JOB_PAYLOADS = {
  'start-scoring': z
    // A date, or a date and a time of day for a run between two nights.
    .object({ period: z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}-\d{2})?$/), asOf: z.iso.datetime() })
    .strict(),
  'score-customers': z
    .object({ runId: z.string().min(1), partitions: z.array(z.number().int().min(0).max(255)).min(1) })
    .strict(),
  'decide-alerts': z.object({ runId: z.string().min(1) }).strict(),
  'rebuild-histories': z.object({}).strict(),
  'sweep-histories': z.object({}).strict(),
  'refresh-overviews': z.object({ partitions: z.array(z.number().int().min(0).max(255)).min(1) }).strict(),
  'wake-alerts': z.object({}).strict(),
  'plan-measures': z.object({}).strict(),
  'send-measures': z.object({}).strict(),
  'plan-tasks': z.object({}).strict(),
  'review-losses': z.object({}).strict(),
  'check-data': z.object({}).strict(),
  'sweep-offers': z.object({}).strict(),
  'watch-offers': z.object({}).strict(),
  'mine-patterns': z.object({}).strict(),
  'settle-merges': z.object({}).strict(),
  'train-churn': z.object({ period: z.iso.date() }).strict(),
  'value-customers': z.object({ period: z.string().min(1), asOf: z.iso.datetime() }).strict(),
  'score-open-deals': z.object({ period: z.string().min(1), asOf: z.iso.datetime() }).strict(),
  'score-deals': z.object({}).strict(),
  'sweep-deals': z.object({}).strict(),
  'run-clock': z.object({}).strict(),
  'morning-lists': z.object({}).strict(),
  'tier-messages': z.object({}).strict(),
  'make-figures': z.object({ after: z.string().min(1).optional() }).strict(),
  'monthly-figures': z.object({}).strict(),
  'weekly-digests': z.object({}).strict(),
  'sweep-deliveries': z.object({}).strict(),
  'drain-channel': z
    // The appointment names who was told to come again.
    .object({ targetKey: z.string().min(1), appointment: z.string().optional() })
    .strict(),
} as const;

export type JobName = keyof typeof JOB_PAYLOADS;
export type JobPayload<Name extends JobName> = z.output<(typeof JOB_PAYLOADS)[Name]>;

/** Which queue a job waits in: delivering must not wait behind a night's scoring. */
export const JOB_QUEUES = {
  'start-scoring': 'scoring',
  'score-customers': 'scoring',
  'decide-alerts': 'scoring',
  'rebuild-histories': 'scoring',
  // What happened to a customer is seen within seconds, and a queue of nights is no place to wait for that.
  'sweep-histories': 'delivery',
  'refresh-overviews': 'scoring',
  'wake-alerts': 'scoring',
  'plan-measures': 'scoring',
  'send-measures': 'delivery',
  'plan-tasks': 'scoring',
  'review-losses': 'scoring',
  'check-data': 'scoring',
  // A walk through all histories.
  // A follow-up waits for nobody's night.
  'sweep-offers': 'delivery',
  'watch-offers': 'scoring',
  // A walk through all histories.
  'mine-patterns': 'scoring',
  'settle-merges': 'scoring',
  'train-churn': 'scoring',
  'value-customers': 'scoring',
  // A walk through all histories.
  'make-figures': 'scoring',
  'score-open-deals': 'scoring',
  // An event is answered within a second, whatever else goes on.
  'score-deals': 'deals',
  'sweep-deals': 'deals',
  // A step must not wait behind a night's scoring either.
  'run-clock': 'delivery',
  'morning-lists': 'delivery',
  'tier-messages': 'delivery',
  'monthly-figures': 'delivery',
  'weekly-digests': 'delivery',
  'sweep-deliveries': 'delivery',
  'drain-channel': 'delivery',
} as const satisfies Record<JobName, string>;

export type QueueName = (typeof JOB_QUEUES)[JobName];
export const QUEUE_NAMES = ['scoring', 'delivery', 'deals'] as const satisfies readonly QueueName[];
