import { randomStream } from '../domain/random.js';
import { account } from './account.js';
import { windowBefore } from './calendar.js';
import { companyNamesByCountry } from './company-names.js';
import { consentRows } from './consents.js';
import { contactRows } from './contact-rows.js';
import { customerRow } from './customers.js';
import { leadCostRows, otherLeads } from './deals/lead-rows.js';
import { salesOf } from './deals/sales-of.js';
import { deliveryRows } from './deliveries.js';
import { factRows } from './facts.js';
import { uneventful } from './fate.js';
import { interactionRows } from './interactions.js';
import { invoiceAndPaymentRows } from './invoices.js';
import { lifeOf } from './life.js';
import { machineHourRows, machineRows, machineServiceRows } from './machines.js';
import { productRows } from './offers/catalogue.js';
import { addOfferStories } from './offers/offer-stories.js';
import { addPastOffers } from './offers/past-offers.js';
import { orderRows } from './orders.js';
import { outcomeRows } from './outcomes.js';
import { planFates } from './plan.js';
import { projectRows } from './projects.js';
import { satisfactionRows } from './satisfaction.js';
import { staffTable } from './staff.js';
import type { SampleCompany } from './tables.js';
import { ticketRows } from './tickets.js';
import { trainingOrderRows } from './trainings.js';
import { truthRow } from './truth.js';
import { usageRows } from './usage.js';
import { visitRows } from './visits.js';

interface SampleOptions {
  /** The same seed and asOf give the same tables, on any machine. */
  readonly seed: number;
  /** Nothing in the tables has happened after it. */
  readonly asOf: Date;
  readonly customers?: number;
  /** At least 18: causes need a year of ordinary behaviour before them. */
  readonly months?: number;
  readonly slackUserIds?: Readonly<Record<string, string>>;
}

/** A machine builder with customers in five countries, all of it made up, with planted reasons to leave. */
export function generateCompany(options: SampleOptions): SampleCompany {
  const { seed, asOf, customers = 600, months = 30, slackUserIds = {} } = options;
  assertUsable(asOf, customers, months);
  const window = windowBefore(asOf, months);
  const accounts = Array.from({ length: customers }, (_, index) => account(seed, index, window));
  const fates = planFates(seed, accounts, window);
  const names = companyNamesByCountry(seed);
  const company: SampleCompany = {
    staff: staffTable(slackUserIds),
    customers: [],
    contacts: [],
    products: productRows(),
    contracts: [],
    machines: [],
    services: [],
    orders: [],
    deliveries: [],
    invoices: [],
    payments: [],
    interactions: [],
    outcomes: [],
    tickets: [],
    usage: [],
    visits: [],
    satisfaction: [],
    projects: [],
    facts: [],
    consents: [],
    offer_tickets: [],
    past_offers: [],
    leads: [],
    lead_costs: [],
    deals: [],
    deal_events: [],
    truth: [],
    deal_truth: [],
  };
  for (const who of accounts) {
    const fate = fates.get(who) ?? uneventful;
    const life = lifeOf(seed, who, fate, window);
    const orders = orderRows(life);
    const { invoices, payments } = invoiceAndPaymentRows(life, orders);
    company.customers.push(customerRow(life, names[who.country].next().value));
    company.contacts.push(...contactRows(life));
    company.machines.push(...machineRows(life));
    company.services.push(...machineServiceRows(life));
    const tickets = ticketRows(life);
    company.orders.push(...orders, ...trainingOrderRows(life, tickets));
    company.deliveries.push(...deliveryRows(life, orders));
    company.invoices.push(...invoices);
    company.payments.push(...payments);
    company.interactions.push(...interactionRows(life));
    company.outcomes.push(...outcomeRows(life));
    company.tickets.push(...tickets);
    company.usage.push(...usageRows(life), ...machineHourRows(life));
    company.visits.push(...visitRows(life));
    company.satisfaction.push(...satisfactionRows(life));
    company.projects.push(...projectRows(life));
    company.facts.push(...factRows(life));
    company.consents.push(...consentRows(life));
    const sales = salesOf(life);
    company.leads.push(...sales.leads);
    company.deals.push(...sales.deals);
    company.deal_events.push(...sales.events);
    company.deal_truth.push(...sales.truth);
    company.truth.push(truthRow(who, fate));
  }
  const content = accounts.filter((who) => (fates.get(who) ?? uneventful) === uneventful);
  const asking = addOfferStories(company, content, window);
  const others = content.filter((who) => !asking.has(who));
  addPastOffers(company, others, window, randomStream(seed, 'past offers'));
  company.leads.push(...otherLeads(seed, window, company.leads));
  company.lead_costs.push(...leadCostRows(seed, window, company.leads));
  return company;
}

function assertUsable(asOf: Date, customers: number, months: number): void {
  if (Number.isNaN(asOf.getTime())) {
    throw new RangeError('asOf is not a date: pass the moment the sample is to end at.');
  }
  if (!Number.isInteger(customers) || customers < 1) {
    throw new RangeError(`customers is ${customers}: pass a whole number of at least 1.`);
  }
  if (!Number.isInteger(months) || months < 18) {
    throw new RangeError(`months is ${months}: pass a whole number of at least 18.`);
  }
}
