import { z } from 'zod';
import { TICKET_CATEGORIES } from '../domain/event.js';
import { OWN_CATEGORY_FORM, ownCategoryIn } from '../domain/own-category.js';
import { isSourceName, SOURCE_NAME_FORM } from '../intake/mapping.js';
import { withoutControls } from '../intake/without-controls.js';
import { TICKET_MOODS } from '../reading/ticket-mood.js';

/** Longer ids are nobody's, and none of a message's keys may get too long. */
const LONGEST_ID = 100;
const LONGEST_SIGN = 254;

const number = z
  .union([z.string(), z.number().int()], { error: 'is a text or a whole number' })
  .transform((value) => withoutControls(String(value)).trim());
const sign = number.pipe(z.string().min(1).max(LONGEST_SIGN)).optional();
const moment = z.iso
  .datetime({ offset: true, error: 'is a moment such as 2026-03-02T08:00:00Z' })
  .transform((text) => new Date(text))
  .optional();
const text = z.string().transform(withoutControls);
const code = <Code extends string>(codes: readonly Code[]) =>
  z
    .string()
    .transform((value) => value.trim().toLowerCase())
    .pipe(z.enum(codes as readonly [Code, ...Code[]]));

const ownCategory = z
  .string()
  .transform((value) => withoutControls(value).trim())
  .refine((value) => ownCategoryIn(value) !== null, { error: OWN_CATEGORY_FORM });

/** What a ticket system tells: a new ticket, or what became of one. Documented in docs/tickets.md. */
export const incomingTicket = z.strictObject({
  id: number.pipe(z.string().min(1).max(LONGEST_ID)),
  /** The ticket system's number range, as in the mapping of its files. */
  source: z.string().refine(isSourceName, { error: SOURCE_NAME_FORM }),
  status: code(['opened', 'answered', 'closed', 'escalated', 'reopened']).default('opened'),
  openedAt: moment,
  /** When it was answered, closed or escalated. */
  at: moment,
  customer: sign,
  /** The number range of `customer`. */
  customerSource: z.string().refine(isSourceName, { error: SOURCE_NAME_FORM }).optional(),
  sender: sign,
  phone: sign,
  subject: text.default(''),
  text: text.default(''),
  /** One of ours, or one of the company's own, such as "own:Warranty". */
  category: z.union([code(TICKET_CATEGORIES), ownCategory]).optional(),
  mood: code(TICKET_MOODS).optional(),
  priority: code(['low', 'normal', 'high']).optional(),
  /** Production stopped, data lost, a security incident, danger: whatever the words say. */
  emergency: z.boolean().optional(),
});
export type IncomingTicket = z.output<typeof incomingTicket>;
export type IncomingTicketText = z.input<typeof incomingTicket>;
