import { z } from 'zod';
import { TICKET_CATEGORIES } from '../domain/event.js';
import { OWN_CATEGORY_FORM, ownCategoryIn } from '../domain/own-category.js';
import { SERVICE_EXTRAS, type ServiceExtra } from '../domain/service-extra.js';
import { SENIORITIES } from '../domain/service-ticket.js';
import { isTimeZone } from '../domain/time.js';
import { namesClass } from './telling-words.js';

const id = z.string().min(1);
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day is written as 08:00');
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

interface LineDefaults {
  readonly within: number;
  readonly seniority: (typeof SENIORITIES)[number];
  readonly aroundTheClock?: boolean;
  readonly extras?: ServiceExtra[];
}

const line = ({ within, seniority, aroundTheClock = false, extras = [] }: LineDefaults) =>
  z
    .object({
      respondWithinHours: z.number().positive().default(within),
      seniority: z.enum(SENIORITIES).default(seniority),
      /** The deadline counts every hour, not the queue's service hours alone. */
      aroundTheClock: z.boolean().default(aroundTheClock),
      /** What its customers have beside; colleagues are told. */
      extras: z.array(z.enum(SERVICE_EXTRAS)).default(extras),
    })
    .strict()
    .prefault({});

/** One of ours, or one of the company's own. */
const category = z.union([
  z.enum(TICKET_CATEGORIES),
  z.string().refine((text) => ownCategoryIn(text) !== null, { error: OWN_CATEGORY_FORM }),
]);

const queue = z
  .object({
    /** Told to the ticket system, which may show it to customers. */
    name: z
      .string()
      .min(1)
      .refine((name) => !namesClass(name), {
        message:
          'ticket systems may show names of queues to customers: name it after its subject, such as "technical", not after a service class or a risk',
      }),
    /** Tickets of these kinds; a queue without any takes the rest. */
    categories: z.array(category).default([]),
    /** Of these teams' customers; none: of all. */
    teams: z.array(z.string().min(1)).default([]),
    hours: z
      .object({ from: time.default('08:00'), to: time.default('16:00') })
      .strict()
      .refine(({ from, to }) => from < to, 'the service hours end before they begin')
      .prefault({}),
    days: z.array(z.enum(WEEKDAYS)).min(1).default(['mon', 'tue', 'wed', 'thu', 'fri']),
    /** The company's where it has none of its own. */
    timezone: z.string().refine(isTimeZone, 'not a time zone of the IANA list').optional(),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'a country is two capital letters, such as NO')
      .optional(),
    /** A channel from `channels`; left out, cards go to the assignee alone. */
    channel: z.string().min(1).optional(),
    leader: id.optional(),
    /** Staff ids by seniority. */
    people: z
      .object({
        junior: z.array(id).default([]),
        experienced: z.array(id).default([]),
        senior: z.array(id).default([]),
      })
      .strict()
      .prefault({}),
    /** A technical matter of a VIP goes to a senior at once. */
    isTechnical: z.boolean().default(false),
  })
  .strict();

/** Who answers tickets, and within what time. */
export const serviceSettings = z
  .object({
    queues: z.array(queue).default([]),
    /** Which of our categories each of the company's own is; left out, its tickets tell. */
    ownCategories: z.record(z.string().min(1), z.enum(TICKET_CATEGORIES)).default({}),
    /** One service line per tier. */
    lines: z
      .object({
        vip: line({ within: 2, seniority: 'senior', aroundTheClock: true, extras: ['free_express'] }),
        premium: line({ within: 8, seniority: 'experienced', extras: ['priority_booking'] }),
        standard: line({ within: 24, seniority: 'bot', extras: ['portal'] }),
        basic: line({ within: 48, seniority: 'junior', extras: ['faq'] }),
        risk: line({ within: 4, seniority: 'senior' }),
      })
      .strict()
      .prefault({}),
    /** The assignee is warned when so much of the time is gone. */
    warnAfterPercent: z.number().min(1).max(99).default(75),
    /** Straight to a senior: a customer of a high churn level that is among so many per cent of the most valuable. */
    seniorForTopPercent: z.number().min(0).max(100).default(30),
  })
  .strict()
  .prefault({})
  .superRefine(({ queues }, context) => {
    const seen = new Set<string>();
    queues.forEach(({ name }, index) => {
      if (seen.has(name))
        context.addIssue({
          code: 'custom',
          path: ['queues', index, 'name'],
          message: `queue "${name}" is there twice`,
        });
      seen.add(name);
    });
    const takesRest = queues.filter(({ categories, teams }) => categories.length === 0 && teams.length === 0);
    if (queues.length > 0 && takesRest.length !== 1) {
      const message = 'exactly one queue has neither categories nor teams: it takes what no other one does';
      context.addIssue({ code: 'custom', path: ['queues'], message });
    }
  });

export type ServiceSettings = z.output<typeof serviceSettings>;
