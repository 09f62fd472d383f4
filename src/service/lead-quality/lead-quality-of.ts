import type { OfferCasesSettings } from '../../config/offer-cases-settings.js';
import type { Customer } from '../../domain/customer.js';
import type { VarselEvent } from '../../domain/event.js';
import { ownershipByEvents } from '../catalogue/ownership.js';
import { productNamed } from '../catalogue/product-catalogue.js';
import type { KnownCustomer } from '../desk/known-customer.js';
import type { GateRefusal } from '../gate/gate-rule.js';
import type { GateSettings } from '../gate/gate-settings.js';
import { openGate } from '../gate/pass-gate.js';
import type { GateSituation } from '../gate/situation.js';
import type { ProductView } from '../recommend/product-view.js';
import { knownEvents, subjectOfEvents } from '../recommend/subject-of-events.js';
import type { ReadIntent } from '../words/intent.js';
import { budgetSignals } from './budget-signals.js';
import { buyingSignals, type IntentOfLead } from './buying-signals.js';
import { type LeadQuality, leadQuality } from './lead-quality.js';
import { relationshipSignals } from './relationship-signals.js';
import type { StandingFacts } from './standing-facts.js';
import { timeSignals } from './time-signals.js';

export interface LeadSources {
  readonly view: ProductView;
  readonly settings: GateSettings;
  readonly cases: OfferCasesSettings;
  readonly readIntent: ReadIntent;
}

/** How good a lead a customer is in one interaction, by what the gate judges by. Null where nobody knows the customer. */
export function leadQualityOf(
  situation: GateSituation,
  { customer, events }: KnownCustomer,
  { view, settings, cases, readIntent }: LeadSources,
): LeadQuality | null {
  if (customer === null) return null;
  const { at, interaction, tickets } = situation;
  const inHand =
    tickets === 'unknown' ? undefined : tickets.find((ticket) => ticket.interaction === interaction);
  const words = inHand === undefined || inHand.words === 'unknown' ? null : inHand.words;
  const read = words === null ? null : readIntent(words.subject, words.text);
  return leadQualityAt({
    customer,
    events,
    // As the ticket's own system or people sort it, where they do.
    intent: read === null || inHand === undefined ? null : { ...read, category: inHand.category },
    facts: situation.customer === 'unknown' ? null : situation.customer,
    refusals: openGate(situation, settings, readIntent).refusals,
    view,
    cases,
    settings,
    asOf: at,
  });
}

export interface LeadMoment {
  readonly customer: Customer;
  /** All of this customer's, corrections too. */
  readonly events: readonly VarselEvent[];
  readonly intent: IntentOfLead | null;
  /** Null for an earlier moment: nobody knows what was on an overview then. */
  readonly facts: StandingFacts | null;
  readonly refusals: readonly GateRefusal[];
  readonly view: ProductView;
  readonly cases: OfferCasesSettings;
  readonly settings: Pick<GateSettings, 'budgetMonths' | 'timezone'>;
  readonly asOf: Date;
}

/** The same as of any moment, from what was known by then. */
export function leadQualityAt(moment: LeadMoment): LeadQuality {
  const { customer, events, intent, facts, refusals, view, cases, settings, asOf } = moment;
  const known = knownEvents(events, asOf);
  const { owned } = ownershipByEvents(customer.id, events, view.catalogue, asOf);
  const subject = subjectOfEvents({
    customer,
    events,
    owned,
    productNamed: (name) => productNamed(view.catalogue, name)?.id ?? null,
    ticket: null,
    answered: null,
    growthMonths: cases.growth.months,
    asOf,
  });
  return leadQuality({
    signals: {
      buying: buyingSignals(subject, intent, view, cases),
      budget: budgetSignals(known, subject.firmGrowth, facts, asOf),
      time: timeSignals(known, facts, settings, asOf),
      relationship: relationshipSignals(known, intent, asOf),
    },
    refusals,
  });
}
