import { isoDate, nextAnniversary } from './calendar.js';
import type { Life } from './life.js';
import { languageOf } from './staff.js';
import type { Country, CustomerRow } from './tables.js';

const regions: Readonly<Record<Country, string>> = {
  NO: 'Norway',
  SE: 'Sweden',
  FI: 'Finland',
  DE: 'Germany',
  UK: 'United Kingdom',
};

export function customerRow(life: Life, name: string): CustomerRow {
  const { account, habits, window } = life;
  return {
    id: account.id,
    name,
    segment: account.segment,
    country: account.country,
    region: regions[account.country],
    team: account.team,
    owner_id: account.ownerId,
    language: languageOf(account.country),
    customer_since: isoDate(account.since),
    // Of those who left too, as in any CRM that nobody tidies: a missing date must not give them away.
    renewal_date: account.hasContract ? isoDate(nextAnniversary(account.since, window.end)) : '',
    yearly_value: Math.round(((habits.orderValue / habits.orderGapDays) * 365) / 100) * 100,
    currency: 'EUR',
  };
}
