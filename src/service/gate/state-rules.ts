import { DAY_MS } from '../../domain/time.js';
import { isReleased } from './alert-release.js';
import { type GateRefusal, type GateRule, refusal } from './gate-rule.js';
import type { GateSettings } from './gate-settings.js';
import type { DepartureKind, Fact, GateSituation, TicketFacts } from './situation.js';
import { countsAt, isInHand, isOpenAt, STOPPING } from './ticket-state.js';

/** What speaks against any offer to a customer at a moment, whatever the product and whatever was written. */
export function stateRefusals(situation: GateSituation, settings: GateSettings): GateRefusal[] {
  return [
    ...setupRefusals(settings),
    ...known('customer', situation.customer, (customer) => {
      const isLeftOut = settings.segments !== null && !settings.segments.includes(customer.segment);
      return [
        ...(customer.stage === 'observe' ? [refusal('team_observes')] : []),
        ...(isLeftOut ? [refusal('segment_left_out')] : []),
      ];
    }),
    ...known('tickets', situation.tickets, (tickets) => ticketRefusals(tickets, situation, settings)),
    ...known('departures', situation.departures, (departures) =>
      departures.flatMap(({ kind, at }) =>
        situation.at.getTime() - at.getTime() < settings.cancellationDays * DAY_MS
          ? [refusal(RULE_OF_DEPARTURE[kind], { kind })]
          : [],
      ),
    ),
    ...alertRefusals(situation),
    ...consentRefusals(situation),
    ...known('ledger', situation.ledger, ({ never }) =>
      never === null ? [] : [refusal('said_never', { at: never.at.getTime() })],
    ),
    ...known('offer', situation.offer, () => []),
    ...known('threshold', situation.threshold, () => []),
  ];
}

/** What follows from a fact; that it isn't known is a reason of its own. */
export function known<Value>(
  name: keyof GateSituation,
  fact: Fact<Value>,
  refusals: (value: Value) => readonly GateRefusal[],
): readonly GateRefusal[] {
  return fact === 'unknown' ? [refusal('unknown', { fact: name })] : refusals(fact);
}

const RULE_OF_DEPARTURE: Readonly<Record<DepartureKind, GateRule>> = {
  notice_given: 'cancellation',
  cancelled: 'cancellation',
  not_renewed: 'cancellation',
  insolvency: 'distress',
};

function setupRefusals({ isEnabled, missingBeforeStart }: GateSettings): GateRefusal[] {
  if (!isEnabled) return [refusal('offers_off')];
  return missingBeforeStart.map((missing) => refusal('not_ready', { missing }));
}

function ticketRefusals(
  tickets: readonly TicketFacts[],
  situation: GateSituation,
  settings: GateSettings,
): GateRefusal[] {
  const { at, interaction } = situation;
  const isHere = interaction.startsWith('ask:') || tickets.some((each) => isInHand(each, situation));
  return [
    ...(isHere ? [] : [refusal('unknown', { fact: 'ticket' })]),
    ...tickets.flatMap((ticket): GateRefusal[] => {
      const isOwn = isInHand(ticket, situation);
      const told =
        isOwn || countsAt(ticket, at, settings) ? STOPPING.filter((each) => isSaid(ticket, each)) : [];
      const isEscalated =
        ticket.isEscalated && (isOpenAt(ticket, at, settings) || (isOwn && ticket.closedAt === null));
      return [
        ...told.map((rule) => refusal(rule)),
        ...(isEscalated ? [refusal('escalation')] : []),
        ...(hasOptedOut(ticket, at, settings) ? [refusal('opted_out')] : []),
      ];
    }),
  ];
}

/** Whether somebody says so: its source, a person, or what was learned from the company's own tickets. */
function isSaid({ category, isCategoryRead }: TicketFacts, what: (typeof STOPPING)[number]): boolean {
  return category === what && !isCategoryRead;
}

/** "No more sales talk" in a ticket holds as long as a no to a product does, even where nobody has written it down. */
function hasOptedOut({ flags, openedAt }: TicketFacts, at: Date, { cooldownDays }: GateSettings): boolean {
  return flags.includes('opt_out') && at.getTime() - openedAt.getTime() < cooldownDays * DAY_MS;
}

function alertRefusals({ alert, ledger, at }: GateSituation): readonly GateRefusal[] {
  return known('alert', alert, (open) => {
    if (open === null || open.level === 'low') return [];
    return ledger !== 'unknown' && isReleased(open, ledger, at)
      ? []
      : [refusal('churn_alert', { level: open.level, alertId: open.id })];
  });
}

function consentRefusals({ consents, customer }: GateSituation): readonly GateRefusal[] {
  return known('consents', consents, ({ objectsToOffers, objectsToScoring, allowsOffers }) => [
    ...(objectsToOffers ? [refusal('opted_out')] : []),
    ...(objectsToScoring ? [refusal('objected_to_scoring')] : []),
    // Nobody decides about a human being by machine alone without a word that allows it.
    ...(customer !== 'unknown' && customer.isNaturalPerson && !allowsOffers
      ? [refusal('person_without_consent')]
      : []),
  ]);
}
