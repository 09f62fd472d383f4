import { readerFor } from '../chat/reader.js';
import { shownCustomerId } from '../domain/customer.js';
import type { DataFigure, RepairKind } from '../domain/data-check-result.js';
import { utcDate } from '../domain/time.js';
import type { CapabilityCheck, Shortfall } from '../readiness/capabilities.js';
import type { ContactsCheck } from '../readiness/check-contacts.js';
import type { DealsCheck } from '../readiness/check-deals.js';
import type { SourceCheck, UnlockedSignal } from '../readiness/check-events.js';
import type { GapCheck } from '../readiness/check-gaps.js';
import type { OrphanCheck } from '../readiness/check-orphans.js';
import type { ProductsCheck } from '../readiness/check-products.js';
import type { StaffLink } from '../readiness/check-staff.js';
import type { DataCheck } from '../readiness/data-check.js';
import type { TrendLine } from '../readiness/trend.js';
import type { Repair } from '../readiness/work-list.js';
import { plain } from './preview-text.js';

const MOST_LISTED = 10;

/** A data check for the terminal. */
export function dataCheckText(check: DataCheck, trend: readonly TrendLine[], currency: string): string {
  const { capabilities, sources, customers, contacts, staff, documentedLosses, parked } = check;
  const { duplicates, formats, labels, orphans, gaps, unfinishedImports } = check;
  const sections: string[][] = [
    [`Data as of ${check.asOf.toISOString()}`],
    ['What they are good for', ...capabilities.flatMap(capabilityLines)],
    ['Sources', ...sources.map(sourceLine), `  outcomes      ${documentedLosses} documented losses`],
    [
      `Customers: ${customers.count}`,
      ...customers.fields.map(
        ({ field, filled, of }) => `  ${field.padEnd(15)} ${percent(filled, of)} filled`,
      ),
      ...problem(customers.withoutOwner, 'customers have no owner: their alerts go to the default owner'),
      ...listed(
        'owners are no known staff',
        customers.unknownOwners.map(({ ownerId, customers: owned }) => `${ownerId} (${owned} customers)`),
      ),
    ],
    contactLines(contacts),
    [
      `Staff: ${staff.count}`,
      ...listed('have no Slack or Teams id and can get no message', staff.withoutPlatformId),
      ...listed('platform ids belong to several people', staff.sharedPlatformIds),
      ...listed('name a deputy who is no known staff', staff.unknownDeputies.map(linkText)),
      ...listed('name a leader who is no known staff', staff.unknownLeaders.map(linkText)),
    ],
    dealLines(check.deals),
    productLines(check.products),
    headed(
      `Possible duplicates: ${duplicates.length} (varsel data merges)`,
      duplicates.map(
        ({ fromId, intoId, evidence }) =>
          `${plain(shownCustomerId(fromId))} may be ${plain(shownCustomerId(intoId))}: ${evidence.map(spaced).join(', ')}`,
      ),
    ),
    headed(
      'Columns with mixed formats',
      formats.map(
        ({ column, forms }) =>
          `${plain(column)}: ${forms.map(({ form, values }) => `${values} ${spaced(form)}`).join(', ')}`,
      ),
    ),
    headed(
      'Labels in several spellings',
      labels.map(
        ({ column, labels: spellings }) =>
          `${plain(column)}: ${spellings.map(({ label, customers: users }) => `${plain(label)} (${users} customers)`).join(' = ')}`,
      ),
    ),
    headed('Rows that lead nowhere', orphans.map(orphanLine)),
    headed('Gaps: stretches without rows that the source’s rhythm does not explain', gaps.map(gapLine)),
    parked.events === 0
      ? []
      : [`Parked: ${parked.events} events wait for ${parked.customers} customers that were not imported yet`],
    headed(
      'Imports that were interrupted; import the file again to finish',
      unfinishedImports.map(
        ({ kind, fileName, checkpointRow }) => `${kind} from ${plain(fileName)}, behind row ${checkpointRow}`,
      ),
    ),
    workLines(check.workList, currency),
    trendLines(trend),
  ];
  const shown = sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${shown.join('\n\n')}\n`;
}

const STATE_TEXTS: Readonly<Record<CapabilityCheck['state'], string>> = {
  ready: 'ready: the data suffice for a model',
  moderate: 'moderate: the data just suffice for a model',
  rules_only: 'rules only',
  off: 'off: nothing to go on yet',
};

const SHORTFALL_TEXTS: Readonly<Record<Shortfall['what'], (has: number, needed: number) => string>> = {
  active_customers: (has, needed) =>
    `${has} of ${needed} active customers (import customers, and orders or payments)`,
  documented_churns: (has, needed) => `${has} of ${needed} documented losses (import outcomes)`,
  history_months: (has, needed) => `${has} of ${needed} months of history (import older orders)`,
  contact_log: () => 'no log of contacts (import interactions)',
  value_purchases: () => 'no purchases or contracts (import orders, invoices or contracts)',
  value_active_customers: (has, needed) =>
    `${has} of ${needed} customers who bought, paid or were under contract in 18 months (import all of them)`,
  value_history_months: (has, needed) =>
    `${has} of ${needed} months of purchases or contracts (import older ones)`,
  deals_closed: (has, needed) => `${has} of ${needed} closed deals (import deals)`,
  deals_won: (has, needed) => `${has} of ${needed} deals won`,
  deals_lost: (has, needed) => `${has} of ${needed} deals lost (import those too)`,
  deals_history_months: (has, needed) => `${has} of ${needed} months of deals (import older ones)`,
  deals_activities_a_month: (has, needed) =>
    `${has} of ${needed} logged mails, calls, meetings and notes a month (import deal_events)`,
  deals_consistent_percent: (has, needed) =>
    `${has} of ${needed} % of products, stages and sources spelled alike (see the labels below)`,
  deals_complete_percent: (has, needed) =>
    `${has} of ${needed} % of the deals' fields filled (customer, owner, product, stage, amount)`,
  service_products: () => 'no products on sale (import products)',
  service_tickets: () => 'no tickets (import tickets)',
  service_described_percent: (has, needed) =>
    `${has} of ${needed} % of the products say what they solve, carry or are for (solves, limits, properties, description)`,
  service_priced_percent: (has, needed) => `${has} of ${needed} % of the products with a price`,
  service_country_percent: (has, needed) =>
    `${has} of ${needed} % of the customers with a country: some products are sold in some only`,
  service_named_percent: (has, needed) =>
    `${has} of ${needed} % of the products that orders, machines and contracts name are known (import product_names)`,
  service_history_months: (has, needed) =>
    `${has} of ${needed} months of purchases that name a product (import older orders)`,
  service_buyers: (has, needed) => `${has} of ${needed} customers who have a known product`,
  service_answered_offers: (has, needed) => `${has} of ${needed} offers accepted or declined`,
  completeness_percent: (has, needed) =>
    `${has} of ${needed} % of the customers' fields filled (import customers with segment, country, owner, since when, yearly value)`,
};

function capabilityLines({ capability, state, missing }: CapabilityCheck): string[] {
  return [
    `  ${capability.padEnd(8)} ${STATE_TEXTS[state]}`,
    ...missing.map(({ what, has, needed }) => `           ${SHORTFALL_TEXTS[what](has, needed)}`),
  ];
}

function sourceLine({ source, rows, firstAt, lastAt, ageDays, signals }: SourceCheck): string {
  const unlocks = signals.map(unlockedText).join(', ');
  if (firstAt === null || lastAt === null) {
    return `  ${source.padEnd(13)} none${unlocks === '' ? '' : `; would unlock: ${unlocks}`}`;
  }
  const span = `${utcDate(firstAt)} to ${utcDate(lastAt)} (${ageDays} days ago)`;
  return `  ${source.padEnd(13)} ${rows} rows, ${span}${unlocks === '' ? '' : `: ${unlocks}`}`;
}

/** A signal with what it takes beside the source, or instead of it. */
function unlockedText({ signal, others, othersNeeded }: UnlockedSignal): string {
  if (others.length === 0) return spaced(signal);
  const named = others.map(spaced);
  if (othersNeeded === 0) return `${spaced(signal)} (or from ${named.join(' or ')})`;
  if (othersNeeded === others.length) return `${spaced(signal)} (together with ${named.join(' and ')})`;
  return `${spaced(signal)} (together with ${othersNeeded} of ${named.join(', ')})`;
}

function contactLines(contacts: ContactsCheck): string[] {
  const { count, stale, staleAfterMonths, withoutContact, withoutMainContact, mainContactSilent } = contacts;
  if (count === 0) return ['Contacts: none'];
  return [
    `Contacts: ${count}`,
    ...problem(withoutContact.customers, 'customers have no contact'),
    ...problem(withoutMainContact.customers, 'customers have contacts, but no main one'),
    ...(stale === null
      ? ['  who is still there is not known: no interaction says who took part']
      : problem(
          stale,
          `contacts were not heard of for ${staleAfterMonths} months, others of the customer were`,
        )),
    ...problem(
      mainContactSilent?.customers ?? 0,
      'customers have a main contact of whom nothing is heard any more',
    ),
  ];
}

function dealLines(deals: DealsCheck): string[] {
  const { open, won, lost, withoutCustomer, withUnknownCustomer, unknownOwners, fields } = deals;
  const closed = won + lost;
  const all = open + closed;
  if (all === 0) return ['Deals: none'];
  return [
    `Deals: ${all} (${open} open, ${won} won, ${lost} lost)`,
    ...fields.map(({ field, filled, of }) => `  ${field.padEnd(15)} ${percent(filled, of)} filled`),
    ...problem(withoutCustomer, 'deals name no customer: nothing is known of whom they are with'),
    ...problem(withUnknownCustomer, 'deals name a customer that was not imported yet'),
    ...listed(
      'owners of deals are no known staff',
      unknownOwners.map(({ ownerId, deals: owned }) => `${ownerId} (${owned} deals)`),
    ),
    ...(closed > 0 && deals.closedWithStage === 0
      ? ['  no closed deal has a stage from before its closing: what came of a stage cannot be told']
      : []),
    ...deals.filledAtClosing.map(
      ({ field, openPercent, closedPercent }) =>
        `  ${plain(field)} is filled in only at closing (${openPercent} % of open, ${closedPercent} % of closed deals): no chance is computed from it`,
    ),
    ...deals.labels.map(
      ({ column, labels }) =>
        `  ${plain(column)} in several spellings: ${labels.map(({ label, deals: uses }) => `${plain(label)} (${uses} deals)`).join(' = ')}`,
    ),
  ];
}

function productLines(products: ProductsCheck): string[] {
  const { count, onSale, priced, described, inSomeMarkets, named } = products;
  if (count === 0) return [];
  return [
    `Products: ${count}, on sale ${onSale}; of these with a price ${priced}, saying what they are for ${described}, sold in some countries only ${inSomeMarkets}`,
    ...(named.rows === 0
      ? []
      : [
          `  ${percent(named.known, named.rows)} of ${named.rows} names in orders, machines and contracts are known`,
        ]),
    ...listed(
      'products name others that are not there',
      products.brokenReferences.map(({ productId, names }) => `${productId} -> ${names.join(', ')}`),
    ),
    ...listed(
      'names belong to several products, and are matched with none',
      products.ambiguousNames.map(({ name, productIds }) => `${name} (${productIds.join(', ')})`),
    ),
    ...listed(
      'names mean no product (say which in a file of product_names)',
      products.unknownNames.map(
        ({ name, customers, perhaps }) =>
          `${name} (${customers} customers${perhaps === null ? '' : `; perhaps ${perhaps}`})`,
      ),
    ),
  ];
}

function orphanLine({ kind, rows, examples }: OrphanCheck): string {
  const named = examples.length === 0 ? '' : `, such as ${examples.map(plain).join(', ')}`;
  return `${spaced(kind)}: ${rows} rows${named}`;
}

function gapLine({ source, fromAt, untilAt, days, rowsExpected }: GapCheck): string {
  const from = fromAt.toISOString().slice(0, 16);
  const until = untilAt === null ? 'now' : `${untilAt.toISOString().slice(0, 16)}Z`;
  return `${spaced(source)}: ${days} days from ${from}Z to ${until}, about ${rowsExpected} rows expected`;
}

const REPAIR_TEXTS: Readonly<Record<RepairKind, string>> = {
  missing_field: 'fill in',
  unknown_owner: 'import as staff, or give the customers another owner:',
  duplicate: 'one customer or two?',
  mixed_format: 'write alike:',
  synonymous_labels: 'agree on one spelling:',
  without_contact: 'import contacts',
  without_main_contact: 'name a main contact',
  main_contact_silent: 'find out who has followed the main contact',
  orphans: 'import what rows refer to:',
  gap: 'import again what is missing:',
};

/** The repairs that make up the first 80 % of the value. */
function workLines(workList: readonly Repair[], currency: string): string[] {
  const first = workList.filter(({ isFirst }) => isFirst);
  if (first.length === 0) return [];
  const { formats } = readerFor('en', 'UTC');
  const lines = first
    .slice(0, MOST_LISTED)
    .map(({ kind, subject, customers, valueMinor, customersWithoutValue }) => {
      const value =
        customersWithoutValue === customers ? 'value not known' : formats.money(valueMinor, currency);
      return `  ${`${REPAIR_TEXTS[kind]} ${plain(subject)}`.trim()} (${customers} customers, ${value} a year)`;
    });
  const more = first.length > MOST_LISTED ? [`  and ${first.length - MOST_LISTED} more; --json has all`] : [];
  return [
    `To put right first: ${first.length} of ${workList.length} repairs, behind them 80 % of the value`,
    ...lines,
    ...more,
  ];
}

const FIGURE_TEXTS: Readonly<Record<DataFigure, string>> = {
  customers: 'customers',
  completeness_percent: 'fields filled, %',
  duplicates: 'possible duplicates',
  mixed_formats: 'mixed formats',
  synonymous_labels: 'labels in several spellings',
  stale_contacts: 'stale contacts',
  orphans: 'rows that lead nowhere',
  gaps: 'gaps',
  parked_events: 'parked events',
};

function trendLines(trend: readonly TrendLine[]): string[] {
  const [first] = trend;
  if (first === undefined) return [];
  return [
    `Week by week, ${first.weeks.at(0)?.week} to ${first.weeks.at(-1)?.week}`,
    ...trend.map(({ figure, weeks, direction }) => {
      const values = weeks.map(({ value }) => value ?? '-').join(' ');
      const judged = direction === 'better' || direction === 'worse' ? ` (${direction})` : '';
      return `  ${FIGURE_TEXTS[figure].padEnd(28)} ${values}${judged}`;
    }),
  ];
}

function problem(rows: number, text: string): string[] {
  return rows === 0 ? [] : [`  ${rows} ${text}`];
}

function listed(text: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  const shown = items.slice(0, MOST_LISTED).map(plain).join(', ');
  const more = items.length > MOST_LISTED ? `, and ${items.length - MOST_LISTED} more` : '';
  return [`  ${items.length} ${text}: ${shown}${more}`];
}

/** A heading with lines under it; nothing where there are none. */
function headed(heading: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length > MOST_LISTED ? [`  and ${lines.length - MOST_LISTED} more; --json has all`] : [];
  return [heading, ...lines.slice(0, MOST_LISTED).map((line) => `  ${line}`), ...more];
}

function linkText({ staffId, namedId }: StaffLink): string {
  return `${staffId} -> ${namedId}`;
}

function spaced(name: string): string {
  return name.replaceAll('_', ' ');
}

function percent(part: number, whole: number): string {
  return `${whole === 0 ? 0 : Math.floor((100 * part) / whole)} %`.padStart(5);
}
