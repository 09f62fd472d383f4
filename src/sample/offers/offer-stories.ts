import type { Account } from '../account.js';
import { isoDate, type Window } from '../calendar.js';
import type { SampleCompany } from '../tables.js';
import { OFFER_STORIES, OFFER_TICKETS, type OfferStory } from './offer-tickets.js';
import { MACHINE_YEARS, OLD_SOFTWARE_YEARS, storyRows, YEAR_DAYS } from './story-rows.js';

type StoryCompany = Pick<
  SampleCompany,
  'contracts' | 'machines' | 'offer_tickets' | 'orders' | 'tickets' | 'usage'
>;

/** Nothing of theirs is open, or was closed a short while ago. */
const QUIET_DAYS = 60;
/** What customers of a maintenance plan order by this name. */
const PLAN = 'Maintenance plan';

/**
 * Gives one content customer each the past of a case: plans with limits and the use that has come near them, an old machine,
 * old software. Which ones is settled by their order, and what they write today comes with it.
 *
 * @param content those to whom nothing else was planted, in their order.
 * @returns which they are.
 */
export function addOfferStories(
  company: StoryCompany,
  content: readonly Account[],
  window: Window,
): ReadonlySet<Account> {
  const since = isoDate(window.end - QUIET_DAYS);
  const recent = new Set(
    company.tickets
      .filter(({ opened, closed }) => closed === '' || closed > since || opened > since)
      .map((row) => row.customer_id),
  );
  const onPlan = new Set(
    company.orders.filter(({ product }) => product === PLAN).map((row) => row.customer_id),
  );
  const cast = new Set<Account>();
  for (const story of OFFER_STORIES) {
    const { country, subject, text } = OFFER_TICKETS[story];
    const account = content.find(
      (each) =>
        !cast.has(each) &&
        each.country === country &&
        !recent.has(each.id) &&
        each.since <= window.end - YEARS_BEFORE[story] * YEAR_DAYS &&
        !(story === 'maintenance_plan' && onPlan.has(each.id)),
    );
    // A company of a few customers has not everything.
    if (account === undefined) continue;
    cast.add(account);
    const { contracts, machines, usage } = storyRows(story, account, window.end);
    company.contracts.push(...contracts);
    company.machines.push(...machines);
    company.usage.push(...usage);
    company.offer_tickets.push({ id: `offer-${story}`, customer_id: account.id, story, subject, text });
  }
  return cast;
}

const YEARS_BEFORE: Readonly<Record<OfferStory, number>> = {
  limit_reached: 2,
  growth: 2,
  expansion: 2,
  performance: 2,
  maintenance_plan: MACHINE_YEARS,
  legacy: OLD_SOFTWARE_YEARS,
  complaint: 2,
};
