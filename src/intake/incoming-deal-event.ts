import { z } from 'zod';
import { DEAL_ROLES } from '../domain/deal-event.js';
import { FACT_STRENGTHS, INTERACTION_CHANNELS, OUTSIDE_FACTS } from '../domain/event.js';
import { isSourceName, SOURCE_NAME_FORM } from './mapping.js';
import { withoutControls } from './without-controls.js';

const LONGEST_ID = 100;
const LONGEST_NAME = 200;
const LONGEST_NOTE = 20_000;
const MOST_CONTACTS = 50;
const MOST_EVENTS = 100;

const number = z
  .union([z.string(), z.number().int()], { error: 'is a text or a whole number' })
  .transform((value) => withoutControls(String(value)).trim())
  .pipe(z.string().min(1, 'is empty').max(LONGEST_ID));
const name = z
  .string()
  .transform((value) => withoutControls(value).trim())
  .pipe(z.string().min(1, 'is empty').max(LONGEST_NAME));
const note = z.string().transform((value) => withoutControls(value).trim().slice(0, LONGEST_NOTE));
const moment = z.iso
  .datetime({ offset: true, error: 'is a moment such as 2026-03-02T08:00:00Z' })
  .transform((text) => new Date(text));
const day = z.union([z.iso.date(), z.iso.datetime({ offset: true })], {
  error: 'is a day such as 2026-03-02, or a moment with its zone',
});
const date = day.transform((text) => new Date(text));
const amount = z.number().min(0, 'is negative').max(1e12);
const currency = z.string().regex(/^[A-Z]{3}$/, 'is a currency code such as EUR');

const of = { id: number, deal: number, at: moment };
const type = <Type extends string>(name: Type) => ({ ...of, type: z.literal(name) });
const contact = {
  direction: z.enum(['in', 'out']).optional(),
  contacts: z.array(number).max(MOST_CONTACTS).default([]),
  status: z.enum(['held', 'cancelled', 'moved']).default('held'),
  changedBy: z.enum(['customer', 'us']).optional(),
  /** Read for its mood, and not kept. */
  text: note.default(''),
};

/** What a CRM, a mailbox or a calendar tells of a deal. Documented in docs/deals-data.md. */
export const incomingDealEvent = z.discriminatedUnion('type', [
  z.strictObject({
    ...type('opened'),
    name: name.optional(),
    customer: number.optional(),
    owner: number.optional(),
    product: name.optional(),
    stage: name.optional(),
    amount: amount.optional(),
    listPrice: amount.optional(),
    currency: currency.optional(),
    expectedClose: date.optional(),
    leadSource: name.optional(),
    lead: number.optional(),
  }),
  z.strictObject({ ...type('stage_changed'), stage: name }),
  z.strictObject({ ...type('amount_changed'), amount, currency: currency.optional() }),
  z.strictObject({ ...type('date_moved'), expectedClose: date }),
  z.strictObject({ ...type('owner_changed'), owner: number }),
  z.strictObject({ ...type('contact'), channel: z.enum(INTERACTION_CHANNELS), ...contact }),
  z.strictObject({ ...type('interest'), kind: z.enum(['mail_open', 'download']) }),
  z.strictObject({ ...type('person_joined'), contact: number, role: z.enum(DEAL_ROLES).optional() }),
  z.strictObject({ ...type('competitor'), name: name.optional(), holds: z.boolean().default(true) }),
  z.strictObject({ ...type('budget'), holds: z.boolean().default(true) }),
  z.strictObject({ ...type('note'), text: note.pipe(z.string().min(1, 'is empty')) }),
  z.strictObject({
    ...type('effort'),
    staff: number.optional(),
    hours: z.number().min(0, 'is negative').max(10_000),
  }),
  z.strictObject({
    ...type('outside_fact'),
    fact: z.enum(OUTSIDE_FACTS),
    strength: z.enum(FACT_STRENGTHS),
  }),
  z.strictObject({ ...type('judged_by_people'), staff: number.optional(), holds: z.boolean().default(true) }),
  z.strictObject({ ...type('closed'), won: z.boolean(), reason: name.optional() }),
  z.strictObject({ ...type('reopened') }),
]);
export type IncomingDealEvent = z.output<typeof incomingDealEvent>;

/** Several events at once. Each is looked at by itself, so that one that is off keeps no other out. */
export const incomingDealEvents = z.strictObject({
  /** The number range of deals, leads and contacts, as in the mapping of their files. */
  source: z.string().refine(isSourceName, { error: SOURCE_NAME_FORM }),
  /** The number range of customers, where it is another one. */
  customerSource: z.string().refine(isSourceName, { error: SOURCE_NAME_FORM }).optional(),
  events: z
    .array(z.unknown())
    .min(1, 'holds nothing')
    .max(MOST_EVENTS, `holds more than ${MOST_EVENTS} events`),
});
export type IncomingDealEvents = z.output<typeof incomingDealEvents>;
