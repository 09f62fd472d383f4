import type { Account } from '../account.js';
import { isoDate, type Window } from '../calendar.js';
import type { ContractRow, MachineRow, SampleCompany, UsageRow } from '../tables.js';
import { OFFER_STORIES, OFFER_TICKETS, type OfferStory } from './offer-tickets.js';

/** What is known of a customer beside what everybody has, so that its ticket has something to be read with. */
interface StoryRows {
  readonly contracts: ContractRow[];
  readonly machines: MachineRow[];
  readonly usage: UsageRow[];
}

type StoryCompany = Pick<
  SampleCompany,
  'contracts' | 'machines' | 'offer_tickets' | 'orders' | 'tickets' | 'usage'
>;

const YEAR_DAYS = 365;
/** Nothing of theirs is open, or was closed a short while ago. */
const QUIET_DAYS = 60;
const READ_WEEKS = 60;
const MACHINE_YEARS = 8;
const OLD_SOFTWARE_YEARS = 8.5;
/** What customers of a maintenance plan order by this name. */
const PLAN = 'Maintenance plan';

/**
 * Gives one content customer each the past of a case: plans with limits and the use that has come near them, an old machine,
 * old software. Which ones is settled by their order, and what they write today comes with it.
 *
 * @param content those to whom nothing else was planted, in their order.
 */
export function addOfferStories(company: StoryCompany, content: readonly Account[], window: Window): void {
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
    const { contracts, machines, usage } = STORIES[story](account, window);
    company.contracts.push(...contracts);
    company.machines.push(...machines);
    company.usage.push(...usage);
    company.offer_tickets.push({ id: `offer-${story}`, customer_id: account.id, story, subject, text });
  }
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

const STORIES: Readonly<Record<OfferStory, (account: Account, window: Window) => StoryRows>> = {
  limit_reached: (account, window) => ({
    ...NOTHING,
    contracts: [contract(account, window, 2, 'Fjordvik Link Professional', 8)],
    usage: readings(account, window, 'api_calls', 30_000, 49_800),
  }),
  growth: (account, window) => ({
    ...NOTHING,
    contracts: [contract(account, window, 2, 'Fjordvik Link Professional', 6)],
    usage: readings(account, window, 'storage_gb', 20, 440),
  }),
  expansion: (account, window) => ({
    ...NOTHING,
    contracts: [contract(account, window, 2, 'Fjordvik Link Single', 1)],
    usage: readings(account, window, 'active_users', 4, 9),
  }),
  performance: (account, window) => ({
    ...NOTHING,
    contracts: [contract(account, window, 2, 'Fjordvik Link Professional', 10)],
    usage: readings(account, window, 'storage_gb', 300, 485),
  }),
  maintenance_plan: (account, window) => ({
    ...NOTHING,
    machines: [
      {
        id: `A${account.id.slice(1)}-P`,
        customer_id: account.id,
        product: 'Press P9',
        installed_date: isoDate(window.end - MACHINE_YEARS * YEAR_DAYS),
        removed_date: '',
      },
    ],
  }),
  legacy: (account, window) => ({
    ...NOTHING,
    contracts: [contract(account, window, OLD_SOFTWARE_YEARS, 'Fjordvik Control 4', 4)],
    usage: readings(account, window, 'data_volume', 30, 420),
  }),
  complaint: (account, window) => ({
    ...NOTHING,
    contracts: [contract(account, window, 2, 'Fjordvik Link Professional', 8)],
    usage: readings(account, window, 'api_calls', 30_000, 49_500),
  }),
};

const NOTHING: StoryRows = { contracts: [], machines: [], usage: [] };

function contract(
  { id }: Account,
  { end }: Window,
  yearsAgo: number,
  product: string,
  seats: number,
): ContractRow {
  return {
    contract_id: `K${id.slice(1)}`,
    customer_id: id,
    start: isoDate(Math.floor(end - yearsAgo * YEAR_DAYS)),
    end: '',
    seats,
    product,
  };
}

/** Once a week, growing at an even pace; the last one of this week. */
function readings(
  { id }: Account,
  { end }: Window,
  metric: UsageRow['metric'],
  from: number,
  to: number,
): UsageRow[] {
  return Array.from({ length: READ_WEEKS }, (_, week) => ({
    customer_id: id,
    date: isoDate(end - 1 - 7 * (READ_WEEKS - 1 - week)),
    metric,
    value: Math.round(from * (to / from) ** (week / (READ_WEEKS - 1))),
    machine_id: '',
  }));
}
