import type { Lead } from '../../domain/lead.js';
import { DAY_MS } from '../../domain/time.js';
import { LEAD_AGES_DAYS, type LeadCustomer, type LeadFeatures, leadFeatures } from './lead-features.js';

/** A lead with what came of it, as far as anything did. */
export interface PastLead {
  readonly lead: Lead;
  readonly customer: LeadCustomer | null;
  /** When its deal was opened; null where none was. */
  readonly dealOpenedAt: Date | null;
  /** When its deal was won; null where it wasn't. */
  readonly wonAt: Date | null;
}

/** A lead as of one moment of its life, with its end. */
export interface LeadMoment {
  readonly leadId: string;
  readonly source: string;
  readonly createdAt: Date;
  readonly asOf: Date;
  readonly features: LeadFeatures;
  readonly isWon: boolean;
  /** Whether any deal came of it. */
  readonly becameDeal: boolean;
}

/**
 * Leads whose end was known by a moment: those old enough that nine of ten won ones would have closed by then, whether they
 * did or not. Counting younger ones that happened to end early would make early endings look common.
 *
 * Each is looked at at every age that it reached before a deal came of it. When a lead was given up is on no record, so
 * given-up ones count at every age: chances of old leads are rather too low than too high.
 */
export function leadMoments(
  past: readonly PastLead[],
  knownBy: Date,
  matureAfterDays: number,
  createdFrom: Date | null = null,
): LeadMoment[] {
  const latestMs = knownBy.getTime() - matureAfterDays * DAY_MS;
  return past.flatMap((each) => {
    const { lead, customer, dealOpenedAt, wonAt } = each;
    const { createdAt } = lead;
    if (createdAt.getTime() > latestMs || (createdFrom !== null && createdAt < createdFrom)) return [];
    return LEAD_AGES_DAYS.flatMap((ageDays): LeadMoment[] => {
      const asOf = new Date(createdAt.getTime() + ageDays * DAY_MS);
      if (asOf > knownBy || (ageDays > 0 && dealOpenedAt !== null && dealOpenedAt <= asOf)) return [];
      return [
        {
          leadId: lead.id,
          source: lead.source,
          createdAt,
          asOf,
          features: leadFeatures(lead, customer, asOf),
          isWon: wonAt !== null && wonAt <= knownBy,
          becameDeal: dealOpenedAt !== null && dealOpenedAt <= knownBy,
        },
      ];
    });
  });
}
