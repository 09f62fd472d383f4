import type { Lead } from '../../domain/lead.js';
import type { LeadScore } from '../../domain/lead-score.js';
import type { LeadCustomer } from './lead-features.js';

/** An open lead with what is known of its chance. */
export interface ScoredLead {
  readonly lead: Lead;
  /** Null where it belongs to none that is known. */
  readonly customer: LeadCustomer | null;
  readonly score: LeadScore;
}

/** Best first; those without a chance last, the newest first. */
export function bestLeadsFirst(leads: readonly ScoredLead[]): ScoredLead[] {
  return [...leads].sort(
    (a, b) =>
      (b.score.chance ?? -1) - (a.score.chance ?? -1) ||
      b.lead.createdAt.getTime() - a.lead.createdAt.getTime() ||
      (a.lead.id < b.lead.id ? -1 : 1),
  );
}
