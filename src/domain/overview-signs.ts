import type { ContactPurpose } from './consent.js';

/** What the views of roles are made from, beside scores: counted as of the moment at which the overview was written. */
export interface OverviewSigns {
  /** Of the last twelve months; null where no project of the customer is on record. */
  readonly projects: ProjectSigns | null;
  /** A plan to invest that staff or an import have noted. */
  readonly hasPlan: boolean;
  /** When the customer spends its budget; null where neither said nor seen. */
  readonly budget: BudgetWindow | null;
  /** Null where no ticket of the customer is on record. */
  readonly tickets: TicketSigns | null;
  /** Of the last 90 days: contacts, tickets and survey answers of which the mood is known; null where there is none. */
  readonly moods: { readonly bad: number; readonly known: number } | null;
  /** What was said of each purpose; those of which nothing was said are left out. */
  readonly consents: readonly ConsentSign[];
  /** Whether anybody at the customer has a mail address on record. */
  readonly hasAddress: boolean;
}

export interface ProjectSigns {
  /** Asked for and not approved yet. */
  readonly requested: number;
  readonly approved: number;
  /** The newest request or approval among them; null without any. */
  readonly lastAt: Date | null;
}

export interface BudgetWindow {
  /** 1 for January to 12: where it begins and ends, both included; it may go over the turn of the year. */
  readonly fromMonth: number;
  readonly toMonth: number;
  /** "set": an attribute of the customer says so; "orders": large orders fell there. */
  readonly source: 'set' | 'orders';
  /** In how many years large orders fell there; null where it is set. */
  readonly years: number | null;
}

export interface TicketSigns {
  /** Escalated in the last twelve months. */
  readonly escalated: number;
  readonly open: number;
  /** Of the open ones. */
  readonly openEscalated: number;
  readonly openComplaints: number;
  /** The first deadline of those that wait for their first answer; null where none waits, or none came in by webhook. */
  readonly respondBy: Date | null;
}

export interface ConsentSign {
  readonly purpose: ContactPurpose;
  readonly isObjection: boolean;
  /** From then on it no longer allows anything; null: until another word. */
  readonly until: Date | null;
}
