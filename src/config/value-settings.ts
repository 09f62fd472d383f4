import { z } from 'zod';
import { OFFERS } from '../domain/offer.js';

const percent = z.number().min(0).max(100);
const money = z.number().min(0);

/** Rates for what serving a customer costs, in the company's currency. Without them no cost to serve is shown. */
const costs = z
  .object({
    /** For every ticket, whatever it takes. */
    perTicket: money.optional(),
    /** For an hour between a ticket's opening and its end, at most `hoursPerTicketAtMost` of them. */
    perHandlingHour: money.optional(),
    hoursPerTicketAtMost: z.number().positive().default(8),
    /** To win a new customer; a customer's own attribute `acquisition_cost` comes first. */
    acquisition: money.optional(),
  })
  .strict()
  .prefault({});

const weights = z
  .object({
    monetary: z.number().min(0).default(60),
    strategic: z.number().min(0).default(20),
    behavioural: z.number().min(0).default(20),
  })
  .strict()
  .refine(
    ({ monetary, strategic, behavioural }) => monetary + strategic + behavioural > 0,
    'at least one dimension needs a weight',
  )
  .prefault({});

/** Shares of customers from the top; what is left over after the first three is basic. */
const shares = z
  .object({ vip: percent.default(10), premium: percent.default(20), standard: percent.default(60) })
  .strict()
  .refine(
    ({ vip, premium, standard }) => vip + premium + standard <= 100,
    'vip, premium and standard are more than 100 % together',
  )
  .prefault({});

const offers = z.array(z.enum(OFFERS));

/** What customers of a class may be offered: suggested to colleagues, never sent by itself. */
const offersByTier = z
  .object({
    vip: offers.default(['previews', 'events', 'developer_contact', 'pilots']),
    premium: offers.default(['previews', 'events', 'newsletter', 'courses']),
    standard: offers.default(['newsletter', 'self_service', 'community', 'courses']),
    basic: offers.default(['self_service', 'community']),
    risk: offers.default([]),
  })
  .strict()
  .prefault({});

/** What customers are worth. */
export const valueSettings = z
  .object({
    horizonMonths: z.number().int().min(3).max(120).default(24),
    discountPercentPerYear: percent.default(10),
    /** What one of another currency is worth in the company's. Customers of a currency without a rate have no value. */
    exchangeRates: z
      .record(
        z.string().regex(/^[A-Z]{3}$/, 'a currency is its three capital letters, such as SEK'),
        z.number().positive(),
      )
      .default({}),
    costs,
    weights,
    /** "classes" (vip, risk, standard) to start with; "shares" once the data suffice. */
    tiers: z.enum(['classes', 'shares']).default('classes'),
    shares,
    /** Of "classes": churn rules at so many points are the class "risk". */
    riskFromPoints: z.number().min(1).max(100).default(50),
    daysBeyondBorder: z.number().int().min(0).default(7),
    offers: offersByTier,
    /** Whether whoever leads people is told each working morning who of their customers came to another class, and why. */
    tellMoves: z.boolean().default(true),
    minimum: z
      .object({
        months: z.number().int().min(1).default(12),
        activeCustomers: z.number().int().min(1).default(500),
      })
      .strict()
      .prefault({}),
    /** Who is a natural person: by segment, or by a customer attribute that is true. Only proposals are made for them. */
    naturalPersons: z
      .object({
        segments: z.array(z.string().min(1)).default([]),
        attribute: z.string().min(1).default('natural_person'),
      })
      .strict()
      .prefault({}),
  })
  .strict()
  .prefault({});
