import type { TicketReader } from '../reading/read-ticket.js';

/** What every row of one import shares. */
export interface IntakeContext {
  readonly importId: string;
  readonly importedAt: Date;
  /** Events after it (and a day for the zones) haven't happened. */
  readonly now: Date;
  /** ISO 4217 code of amounts that carry none. */
  readonly companyCurrency: string;
  /** What was learned of tickets; left out, phrases read them. */
  readonly ticketReader?: TicketReader;
}
