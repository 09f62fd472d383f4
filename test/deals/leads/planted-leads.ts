import type { PastLead } from '../../../src/deals/leads/past-leads.js';
import type { Lead } from '../../../src/domain/lead.js';
import { randomStream } from '../../../src/domain/random.js';
import { DAY_MS } from '../../../src/domain/time.js';

/** What was planted, in log-odds of becoming a won deal. */
export interface PlantedLeadEffects {
  /** First answer within two days, against none at all. */
  readonly fastAnswer: number;
  /** More than 200 people, against fewer. */
  readonly large: number;
  /** Of a customer that was one before. */
  readonly customer: number;
}

export const PLANTED: PlantedLeadEffects = { fastAnswer: 1.6, large: 1.1, customer: 0.9 };
export const NOTHING_PLANTED: PlantedLeadEffects = { fastAnswer: 0, large: 0, customer: 0 };

export const NOW = new Date('2026-06-01T03:00:00Z');
/** Nothing takes longer from lead to end. */
export const MATURE_DAYS = 60;

const BASE = { referral: -0.4, web: -1.4, fair: -2.2 } as const;
const SECTORS = ['food', 'metal', 'energy'] as const;
const OWNERS = ['S1', 'S2', 'S3'] as const;

/** Leads of a year and a half whose reasons to be won are known. */
export function plantedLeads(seed: number, count: number, effects = PLANTED): PastLead[] {
  const random = randomStream(seed, 'planted leads');
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  return Array.from({ length: count }, (_, nth): PastLead => {
    const createdMs = NOW.getTime() - (550 * (count - nth) * DAY_MS) / count;
    const source = pick(Object.keys(BASE) as (keyof typeof BASE)[]);
    const size = Math.round(20 * Math.exp(3.5 * random()));
    const isCustomer = random() < 0.3;
    const isFast = random() < 0.4;
    const isSlow = !isFast && random() < 0.3;
    const logOdds =
      BASE[source] +
      (isFast ? effects.fastAnswer : 0) +
      (size > 200 ? effects.large : 0) +
      (isCustomer ? effects.customer : 0);
    const isWon = random() < 1 / (1 + Math.exp(-logOdds));
    const hasDeal = isWon || random() < 0.2;
    const openedMs = createdMs + (8 + 22 * random()) * DAY_MS;
    const wonMs = openedMs + 25 * random() * DAY_MS;
    const id = `crm:L${nth}`;
    const at = new Date(createdMs);
    return {
      lead: someLead({
        id,
        source,
        createdAt: at,
        knownAt: at,
        size,
        sector: pick(SECTORS),
        country: 'NO',
        customerId: isCustomer ? `erp:${nth}` : null,
        ownerId: pick(OWNERS),
        firstReplyAt: isFast
          ? new Date(createdMs + 2 * random() * DAY_MS)
          : isSlow
            ? new Date(createdMs + (4 + 8 * random()) * DAY_MS)
            : null,
        dealId: hasDeal && openedMs <= NOW.getTime() ? `deal of ${id}` : null,
      }),
      customer: isCustomer
        ? { id: `erp:${nth}`, segment: 'industry', customerSince: new Date(createdMs - 900 * DAY_MS) }
        : null,
      dealOpenedAt: hasDeal && openedMs <= NOW.getTime() ? new Date(openedMs) : null,
      wonAt: isWon && wonMs <= NOW.getTime() ? new Date(wonMs) : null,
    };
  });
}

export function someLead(over: Partial<Lead> = {}): Lead {
  const at = new Date(NOW.getTime() - 2 * DAY_MS);
  return {
    id: 'crm:L1',
    source: 'web',
    createdAt: at,
    knownAt: at,
    customerId: null,
    ownerId: null,
    sector: null,
    size: null,
    country: null,
    firstReplyAt: null,
    dealId: null,
    isLost: false,
    ...over,
  };
}
