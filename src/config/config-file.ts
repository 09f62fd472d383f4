import cron from 'node-cron';
import { z } from 'zod';
import { LANGUAGES } from '../domain/staff.js';
import { isTimeZone } from '../domain/time.js';

const id = z.string().min(1);
const localisedText = z.union([
  z.string().min(1),
  z
    .object({ en: z.string().min(1), nb: z.string().min(1).optional(), fi: z.string().min(1).optional() })
    .strict(),
]);

const measure = z
  .object({
    /** What a person does, in the words of the card. */
    do: localisedText,
    withinHours: z.number().positive().optional(),
    withinWorkingDays: z.number().int().positive().optional(),
  })
  .strict()
  .refine((value) => value.withinHours === undefined || value.withinWorkingDays === undefined, {
    message: 'give withinHours or withinWorkingDays, not both',
  });

const measuresByLevel = z.object({ low: measure, medium: measure, high: measure }).strict();

const route = z
  .object({
    segment: z.string().optional(),
    region: z.string().optional(),
    team: z.string().optional(),
    level: z.enum(['low', 'medium', 'high']).optional(),
    /** A channel's name from `channels`, or "owner" for a direct message to the owner. */
    to: z.string().min(1),
  })
  .strict();

/** varsel.yaml, field by field. Every default stands here and nowhere else. */
export const configFileSchema = z
  .object({
    company: z
      .object({
        name: z.string().min(1),
        currency: z
          .string()
          .regex(/^[A-Z]{3}$/, 'a currency is three capital letters, such as EUR')
          .default('EUR'),
        country: z
          .string()
          .regex(/^[A-Z]{2}$/, 'a country is two capital letters, such as NO')
          .default('NO'),
        timezone: z.string().default('Europe/Oslo').refine(isTimeZone, 'not a time zone of the IANA list'),
        language: z.enum(LANGUAGES).default('en'),
      })
      .strict(),
    channels: z.record(z.string(), id).default({}),
    people: z.array(z.object({ staff: id, slack: id.optional(), teams: id.optional() }).strict()).default([]),
    owners: z
      .object({ default: id.optional(), teams: z.record(z.string(), id).default({}) })
      .strict()
      .default({ teams: {} }),
    routes: z
      .object({
        churn: z.array(route).default([{ to: 'owner' }]),
        management: z.string().optional(),
        fallback: z.string().optional(),
        administrators: z.string().optional(),
      })
      .strict()
      .default({ churn: [{ to: 'owner' }] }),
    churn: z
      .object({
        horizonDays: z.number().int().positive().default(90),
        levels: z
          .object({ low: z.number(), medium: z.number(), high: z.number() })
          .strict()
          .refine(
            (levels) => levels.low < levels.medium && levels.medium < levels.high && levels.high <= 100,
            {
              message: 'levels must rise: low < medium < high ≤ 100',
            },
          )
          .default({ low: 30, medium: 50, high: 70 }),
        hysteresisPoints: z.number().min(0).default(5),
        measures: z.object({ default: measuresByLevel }).catchall(measuresByLevel),
      })
      .strict(),
    alerts: z
      .object({
        cardsPerPersonAndDay: z.number().int().positive().default(5),
        cooldownDays: z.number().int().min(0).default(90),
        recedesAfterDays: z.number().int().positive().default(14),
      })
      .strict()
      .default({ cardsPerPersonAndDay: 5, cooldownDays: 90, recedesAfterDays: 14 }),
    slack: z
      .object({
        /** Least time between two messages to one channel in the long run; Slack allows about one a second. */
        messageIntervalMs: z.number().int().min(0).default(1000),
        /** How many may follow each other at once. */
        messageBurst: z.number().int().positive().default(3),
      })
      .strict()
      .default({ messageIntervalMs: 1000, messageBurst: 3 }),
    schedule: z
      .object({
        scoring: z
          .string()
          .refine((expression) => cron.validate(expression), 'not a cron expression, such as "0 3 * * *"')
          .default('0 3 * * *'),
      })
      .strict()
      .default({ scoring: '0 3 * * *' }),
  })
  .strict()
  .superRefine((file, context) => {
    const known = new Set([...Object.keys(file.channels), 'owner']);
    const check = (name: string | undefined, path: (string | number)[]): void => {
      if (name === undefined || known.has(name)) return;
      context.addIssue({
        code: 'custom',
        path,
        message: `channel "${name}" is not listed under channels (there: ${[...known].join(', ')})`,
      });
    };
    file.routes.churn.forEach((item, index) => {
      check(item.to, ['routes', 'churn', index, 'to']);
    });
    check(file.routes.management, ['routes', 'management']);
    check(file.routes.fallback, ['routes', 'fallback']);
    check(file.routes.administrators, ['routes', 'administrators']);
  });

export type ConfigFile = z.output<typeof configFileSchema>;
