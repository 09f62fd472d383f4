import { randomStream } from '../../domain/random.js';
import { isoDate, isoTime, monthOf, nextWorkingDay, type Window } from '../calendar.js';
import { chance, integer, logNormal, pick, uniform } from '../distributions.js';
import type { Life } from '../life.js';
import type { Country, LeadCostRow, LeadRow } from '../tables.js';
import { leadIdOf } from './deal-event-rows.js';
import type { PlannedDeal } from './deal-plan.js';
import { dealSources } from './deal-sources.js';

const sectors = ['machinery', 'food', 'timber', 'fish farming', 'metal', 'energy'] as const;
const countries: readonly Country[] = ['NO', 'SE', 'FI', 'DE', 'UK'];
/** Until nobody hopes for an answer any more. */
const givenUpDays = 45;

/** The lead that a deal came of, some days before it. */
export function leadOfDeal(life: Life, deal: PlannedDeal): LeadRow | null {
  if (deal.source === null) return null;
  const random = life.stream(`lead of ${deal.id}`);
  // Somebody looks at it in its first weeks, and it belongs to the window like everything else.
  const day = Math.max(life.window.start, deal.opened - integer(random, [3, 20]));
  return {
    ...leadRow(
      leadIdOf(deal),
      deal.source.name,
      day,
      answeredOn(Math.min(deal.opened, day + 2), life.window),
      random,
    ),
    customer_id: life.account.id,
    owner_id: deal.ownerId,
    country: life.account.country,
    deal_id: deal.id,
  };
}

/** Names of companies that no deal came of, so many that each source turns the planted share of its leads into deals. */
export function otherLeads(seed: number, window: Window, leads: readonly LeadRow[]): LeadRow[] {
  return dealSources.flatMap(({ name, becomesDeal }) => {
    const random = randomStream(seed, `leads without a deal/${name}`);
    const count = Math.round(
      (leads.filter((lead) => lead.lead_source === name).length * (1 - becomesDeal)) / becomesDeal,
    );
    const days = Array.from({ length: count }, () =>
      nextWorkingDay(integer(random, [window.start, window.end])),
    )
      .filter((day) => day <= window.end)
      .sort((a, b) => a - b);
    return days.map((day, nth) => {
      const answered = chance(random, 0.4) ? answeredOn(day + integer(random, [2, 14]), window) : null;
      const made = leadRow(
        `${leadLetters(name)}${String(nth + 1).padStart(5, '0')}`,
        name,
        day,
        answered,
        random,
      );
      return { ...made, lost: day < window.end - givenUpDays ? 'true' : '' };
    });
  });
}

/** A bill a month and source. */
export function leadCostRows(seed: number, window: Window, leads: readonly LeadRow[]): LeadCostRow[] {
  return dealSources.flatMap(({ name, costPerLead }) => {
    const random = randomStream(seed, `lead costs/${name}`);
    return months(window).map(({ from, until }) => {
      const count = leads.filter(
        ({ lead_source, created }) =>
          lead_source === name && created >= isoDate(from) && created < isoDate(until),
      ).length;
      return {
        id: `${leadLetters(name)}-${isoDate(from)}`,
        lead_source: name,
        from: isoDate(from),
        until: isoDate(until),
        amount: Math.round(count * costPerLead * uniform(random, [0.95, 1.05])),
        currency: 'EUR' as const,
      };
    });
  });
}

function leadRow(
  id: string,
  source: string,
  day: number,
  answered: number | null,
  random: () => number,
): LeadRow {
  return {
    id,
    lead_source: source,
    created: isoDate(day),
    customer_id: '',
    owner_id: '',
    sector: pick(random, sectors),
    size: Math.round(60 * logNormal(random, 0.9)),
    country: pick(random, countries),
    first_reply: answered === null ? '' : isoTime(answered, integer(random, [8, 15]) * 3600),
    deal_id: '',
    lost: '',
  };
}

/** Null for what is still to come. */
function answeredOn(day: number, window: Window): number | null {
  return day < window.end ? day : null;
}

function leadLetters(source: string): string {
  return `L${source.slice(0, 2).toUpperCase()}`;
}

function months(window: Window): { readonly from: number; readonly until: number }[] {
  const made: { from: number; until: number }[] = [];
  let from = window.start;
  for (let day = window.start + 1; day <= window.end + 1; day++) {
    if (monthOf(day) === monthOf(from) && day <= window.end) continue;
    made.push({ from, until: day });
    from = day;
  }
  return made;
}
