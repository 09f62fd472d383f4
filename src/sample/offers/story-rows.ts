import type { Account } from '../account.js';
import { isoDate } from '../calendar.js';
import type { ContractRow, MachineRow, UsageRow } from '../tables.js';
import type { OfferStory } from './offer-tickets.js';

/** What is known of a customer beside what everybody has, so that its ticket has something to be read with. */
export interface StoryRows {
  readonly contracts: ContractRow[];
  readonly machines: MachineRow[];
  readonly usage: UsageRow[];
}

export const YEAR_DAYS = 365;
export const MACHINE_YEARS = 8;
export const OLD_SOFTWARE_YEARS = 8.5;
const READ_WEEKS = 60;

/** @param day on which the customer writes: its use has come near the limit by then. */
export function storyRows(story: OfferStory, account: Account, day: number): StoryRows {
  return STORIES[story](account, day);
}

const STORIES: Readonly<Record<OfferStory, (account: Account, day: number) => StoryRows>> = {
  limit_reached: (account, day) => ({
    ...NOTHING,
    contracts: [contract(account, day, 2, 'Fjordvik Link Professional', 8)],
    usage: readings(account, day, 'api_calls', 30_000, 49_800),
  }),
  growth: (account, day) => ({
    ...NOTHING,
    contracts: [contract(account, day, 2, 'Fjordvik Link Professional', 6)],
    usage: readings(account, day, 'storage_gb', 20, 440),
  }),
  expansion: (account, day) => ({
    ...NOTHING,
    contracts: [contract(account, day, 2, 'Fjordvik Link Single', 1)],
    usage: readings(account, day, 'active_users', 4, 9),
  }),
  performance: (account, day) => ({
    ...NOTHING,
    contracts: [contract(account, day, 2, 'Fjordvik Link Professional', 10)],
    usage: readings(account, day, 'storage_gb', 300, 485),
  }),
  maintenance_plan: (account, day) => ({
    ...NOTHING,
    machines: [
      {
        id: `A${account.id.slice(1)}-P`,
        customer_id: account.id,
        product: 'Press P9',
        installed_date: isoDate(day - MACHINE_YEARS * YEAR_DAYS),
        removed_date: '',
      },
    ],
  }),
  legacy: (account, day) => ({
    ...NOTHING,
    contracts: [contract(account, day, OLD_SOFTWARE_YEARS, 'Fjordvik Control 4', 4)],
    usage: readings(account, day, 'data_volume', 30, 420),
  }),
  complaint: (account, day) => ({
    ...NOTHING,
    contracts: [contract(account, day, 2, 'Fjordvik Link Professional', 8)],
    usage: readings(account, day, 'api_calls', 30_000, 49_500),
  }),
};

const NOTHING: StoryRows = { contracts: [], machines: [], usage: [] };

function contract(
  { id }: Account,
  day: number,
  yearsAgo: number,
  product: string,
  seats: number,
): ContractRow {
  return {
    contract_id: `K${id.slice(1)}`,
    customer_id: id,
    start: isoDate(Math.floor(day - yearsAgo * YEAR_DAYS)),
    end: '',
    seats,
    product,
  };
}

/** Once a week, growing at an even pace; the last one in the week before. */
function readings(
  { id }: Account,
  day: number,
  metric: UsageRow['metric'],
  from: number,
  to: number,
): UsageRow[] {
  return Array.from({ length: READ_WEEKS }, (_, week) => ({
    customer_id: id,
    date: isoDate(day - 1 - 7 * (READ_WEEKS - 1 - week)),
    metric,
    value: Math.round(from * (to / from) ** (week / (READ_WEEKS - 1))),
    machine_id: '',
  }));
}
