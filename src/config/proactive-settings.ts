import { z } from 'zod';

const id = z.string().min(1);
const percent = z.number().min(0).max(100);
const on = z.boolean().default(true);

const limits = {
  /** Months from one service to the next, counted from the last one on record, else from the installation; null: not by age. */
  everyMonths: z.number().int().min(1).max(240).nullable().optional(),
  /** Hours of use from one service to the next; null: not by use. */
  everyHours: z.number().positive().nullable().optional(),
  /** Somebody has to look when a sensor reads more; null: not by readings. */
  sensorLimit: z.number().nullable().optional(),
};

const maintenance = z
  .object({
    on,
    ...limits,
    /** A visit is planned so long ahead. */
    visitWithinDays: z.number().int().min(1).max(90).default(30),
    /** What differs by product, as the machines are imported. */
    products: z.record(z.string().min(1), z.object(limits).strict()).default({}),
    /** Who looks after the machines of an owner's customers, by the owner's staff id; "default" for all others. */
    people: z.record(z.string().min(1), id).default({}),
  })
  .strict()
  .prefault({});

const renewal = z
  .object({
    on,
    /** Reminders come so many days before the end. */
    daysBefore: z.array(z.number().int().min(1).max(365)).min(1).default([90, 60, 30]),
  })
  .strict()
  .prefault({});

const referenceAsk = z
  .object({
    on,
    /** Of the customers most willing to recommend. */
    topPercent: percent.default(20),
    /** So many wait with one person at the same time. */
    openPerPerson: z.number().int().min(1).default(2),
  })
  .strict()
  .prefault({});

const unusedFunction = z
  .object({
    on,
    /** Fewer of the seats under contract in use are worth a word. */
    seatsUsedBelowPercent: percent.default(60),
    /** Unused for so long. */
    days: z.number().int().min(30).max(365).default(90),
  })
  .strict()
  .prefault({});

const reorder = z
  .object({
    on,
    /** Consumables, as orders name them; without any, nobody is reminded. */
    products: z.array(z.string().min(1).max(100)).default([]),
    /** The task comes so long before the stock ends. */
    daysAhead: z.number().int().min(1).max(90).default(14),
  })
  .strict()
  .prefault({});

/** Tasks that come on an occasion, each kind to be turned off by itself. */
export const proactiveFields = { renewal, referenceAsk, maintenance, unusedFunction, reorder };
