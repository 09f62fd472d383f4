import type { Cause } from './causes.js';
import type { SampleDealCause } from './deals/sample-deal-causes.js';
import type { OfferStory } from './offers/offer-tickets.js';
import type { TicketCategory } from './ticket-category.js';

// Type aliases, not interfaces: only these fit Record<string, string | number> for a CSV writer.
// Dates are YYYY-MM-DD, times YYYY-MM-DDTHH:mm:ssZ; an empty string stands for "none".

export type Segment = 'enterprise' | 'midmarket' | 'small';
export type Country = 'NO' | 'SE' | 'FI' | 'DE' | 'UK';
export type Team = 'nordics' | 'dach' | 'uk';
export type Language = 'en' | 'nb' | 'fi';
export type Role = 'agent' | 'sales' | 'marketing' | 'manager' | 'administrator';
export type Level = 'low' | 'medium' | 'high';

export type StaffRow = {
  id: string;
  name: string;
  email: string;
  role: Role;
  team: Team;
  deputy_id: string;
  leader_id: string;
  country: Country;
  /** IANA. */
  timezone: string;
  language: Language;
  slack_user_id: string;
};

export type CustomerRow = {
  id: string;
  name: string;
  segment: Segment;
  country: Country;
  region: string;
  team: Team;
  owner_id: string;
  language: Language;
  customer_since: string;
  /** May lie after asOf: a date agreed, not an event. */
  renewal_date: string;
  yearly_value: number;
  currency: 'EUR';
};

/** One line of an order; a cancellation has an id beginning 'X-' and a negative quantity. */
export type OrderRow = {
  order_id: string;
  line: number;
  customer_id: string;
  date: string;
  product: string;
  quantity: number;
  unit_price: number;
  currency: 'EUR';
};

export type InvoiceRow = {
  invoice_id: string;
  customer_id: string;
  order_id: string;
  sent_date: string;
  due_date: string;
  amount: number;
  currency: 'EUR';
};

export type PaymentRow = {
  payment_id: string;
  invoice_id: string;
  customer_id: string;
  date: string;
  amount: number;
  currency: 'EUR';
};

export type InteractionRow = {
  id: string;
  customer_id: string;
  time: string;
  type: 'email' | 'call' | 'meeting';
  direction: 'in' | 'out';
  /** Who of the customer took part: ids of contacts, with a semicolon between them. */
  contact: string;
  staff_id: string;
  /** Of meetings only. */
  status: '' | 'held' | 'cancelled' | 'moved';
  /** Of cancelled and moved meetings only. */
  changed_by: '' | 'customer' | 'us';
  /** Of some mails that the customer wrote. */
  text: string;
};

export type ContactRow = {
  id: string;
  customer_id: string;
  name: string;
  email: string;
  phone: string;
  is_main: 'true' | 'false';
  /** Of main contacts, those of earlier days too. */
  main_since: string;
};

export type DeliveryRow = {
  id: string;
  customer_id: string;
  order_id: string;
  promised_date: string;
  delivered_date: string;
};

export type MachineRow = {
  id: string;
  customer_id: string;
  product: string;
  installed_date: string;
  removed_date: string;
};

export type ServiceRow = {
  id: string;
  customer_id: string;
  machine_id: string;
  serviced_date: string;
};

export type VisitRow = {
  id: string;
  customer_id: string;
  time: string;
  kind: 'visit' | 'download' | 'mail_open' | 'competitor';
};

export type SatisfactionRow = {
  id: string;
  customer_id: string;
  date: string;
  score: number;
  scale_min: number;
  scale_max: number;
  ticket_id: string;
};

export type FactRow = {
  id: string;
  customer_id: string;
  date: string;
  fact: 'insolvency' | 'hiring_stop' | 'merger' | 'market_change' | 'competitor_interest';
  strength: 'weak' | 'medium' | 'strong' | 'decisive';
};

export type ProjectRow = {
  id: string;
  customer_id: string;
  requested_date: string;
  approved_date: string;
};

export type ConsentRow = {
  id: string;
  customer_id: string;
  purpose: 'product_tips' | 'newsletter' | 'events' | 'offers';
  basis: 'consent' | 'legitimate_interest' | 'objection';
  date: string;
  until: string;
};

export type OutcomeRow = {
  id: string;
  customer_id: string;
  date: string;
  outcome: 'lost';
  reason: string;
};

export type TicketRow = {
  id: string;
  customer_id: string;
  opened: string;
  first_response: string;
  closed: string;
  escalated_at: string;
  category: TicketCategory;
  subject: string;
  text: string;
  priority: 'low' | 'normal' | 'high';
};

export type UsageRow = {
  customer_id: string;
  date: string;
  metric:
    | 'logins'
    | 'seats'
    | 'features'
    | 'machine_hours'
    | 'active_users'
    | 'api_calls'
    | 'storage_gb'
    | 'data_volume';
  value: number;
  machine_id: string;
};

export type DealRow = {
  id: string;
  name: string;
  customer_id: string;
  owner_id: string;
  /** The furthest stage reached, of closed deals too. */
  stage: 'qualification' | 'needs' | 'proposal' | 'negotiation';
  opened: string;
  expected_close: string;
  closed: string;
  won: '' | 'true' | 'false';
  amount: number;
  list_price: number;
  currency: 'EUR';
  product: string;
  lead_source: string;
  lead_id: string;
};

/** The columns that an event's type has no use for are empty. */
export type DealEventRow = {
  id: string;
  deal_id: string;
  time: string;
  type:
    | 'opened'
    | 'stage_changed'
    | 'date_moved'
    | 'email'
    | 'meeting'
    | 'mail_open'
    | 'person_joined'
    | 'competitor'
    | 'budget'
    | 'note'
    | 'effort'
    | 'closed';
  name: string;
  customer_id: string;
  owner_id: string;
  product: string;
  stage: string;
  amount: number | '';
  list_price: number | '';
  currency: '' | 'EUR';
  expected_close: string;
  lead_source: string;
  lead_id: string;
  direction: '' | 'in' | 'out';
  /** Ids of people, with a semicolon between them. */
  contact: string;
  text: string;
  role: '' | 'decision_maker' | 'buyer' | 'technical';
  holds: '' | 'true';
  staff_id: string;
  hours: number | '';
  won: '' | 'true' | 'false';
};

export type LeadRow = {
  id: string;
  lead_source: string;
  created: string;
  /** Of leads that a deal came of. */
  customer_id: string;
  owner_id: string;
  sector: string;
  /** Number of employees. */
  size: number;
  country: Country;
  first_reply: string;
  deal_id: string;
  lost: '' | 'true';
};

export type LeadCostRow = {
  id: string;
  lead_source: string;
  from: string;
  /** The first day behind the period. */
  until: string;
  amount: number;
  currency: 'EUR';
};

/** What the company sells; lists have a semicolon between their words. */
export type ProductRow = {
  id: string;
  name: string;
  kind: 'plan' | 'addon' | 'machine' | 'software' | 'spare_part' | 'maintenance_plan' | 'service' | 'other';
  family: string;
  description: string;
  solves: string;
  works_with: string;
  replaces: string;
  markets: string;
  price: number | '';
  price_per: '' | 'once' | 'month' | 'year';
  per_user: '' | 'true';
  currency: 'EUR';
  sold_until: string;
  'limit:api_calls': number | '';
  'limit:storage_gb': number | '';
  'limit:seats': number | '';
  'property:shared views': '' | 'true' | 'false';
};

/** Contracts on software; without an end they run until they are ended. */
export type ContractRow = {
  contract_id: string;
  customer_id: string;
  start: string;
  end: string;
  seats: number;
  product: string;
};

/** What some customers write on the day of asOf: told as a ticket system would, never imported. */
export type OfferTicketRow = {
  id: string;
  customer_id: string;
  story: OfferStory;
  subject: string;
  text: string;
};

/** What a customer asked some time ago and what came of a suggestion then: lived through by the demo, never imported. */
export type PastOfferRow = {
  ticket_id: string;
  customer_id: string;
  /** Who had the ticket. */
  agent_id: string;
  /** When it was looked whether there is a suggestion. */
  asked: string;
  answer: PastOfferAnswer;
  /** When the agent noted the answer; empty where there was none. */
  answered: string;
};
export type PastOfferAnswer = 'accepted' | 'declined' | 'not_fitting' | 'no_answer' | 'not_told';

/** What was planted in a deal: for tests, never imported. */
export type DealTruthRow = {
  deal_id: string;
  causes: readonly SampleDealCause[];
};

/** What was planted: for tests and for judging warnings, never imported. */
export type TruthRow = {
  customer_id: string;
  causes: readonly {
    cause: Cause;
    /** The hazard of leaving is raised from here. */
    began: string;
    /** The customer's behaviour changes from here. */
    shows_from: string;
    /** Empty while under way. */
    ended: string;
  }[];
  /** May lie after asOf: when the customer will leave if nobody acts. */
  leaves_on: string;
  /** The level that the causes under way were planted to read by the rules; empty if none or too young. */
  reads_as: '' | Level;
};

export type SampleCompany = {
  staff: StaffRow[];
  customers: CustomerRow[];
  contacts: ContactRow[];
  products: ProductRow[];
  contracts: ContractRow[];
  machines: MachineRow[];
  services: ServiceRow[];
  orders: OrderRow[];
  deliveries: DeliveryRow[];
  invoices: InvoiceRow[];
  payments: PaymentRow[];
  interactions: InteractionRow[];
  outcomes: OutcomeRow[];
  tickets: TicketRow[];
  usage: UsageRow[];
  visits: VisitRow[];
  satisfaction: SatisfactionRow[];
  projects: ProjectRow[];
  facts: FactRow[];
  consents: ConsentRow[];
  offer_tickets: OfferTicketRow[];
  past_offers: PastOfferRow[];
  leads: LeadRow[];
  lead_costs: LeadCostRow[];
  deals: DealRow[];
  deal_events: DealEventRow[];
  truth: TruthRow[];
  deal_truth: DealTruthRow[];
};
