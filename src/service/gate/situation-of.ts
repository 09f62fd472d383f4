import type { ChurnAlert } from '../../domain/alert.js';
import { hasObjected, isAllowed } from '../../domain/consent.js';
import type { VarselEvent } from '../../domain/event.js';
import { type Level, levelRank } from '../../domain/level.js';
import type { OfferLedger } from '../../domain/offer-ledger.js';
import type { Overview } from '../../domain/overview.js';
import { serviceOfferId } from '../../domain/service-offer.js';
import type { ServiceTicket } from '../../domain/service-ticket.js';
import type { TeamStageEntry } from '../../domain/team-stage.js';
import { standingVersions } from '../../history/versions.js';
import type { Stores } from '../../stores/stores.js';
import { combinedLedger } from '../offers/offer-ledger.js';
import { standingThreshold } from '../watch/watch-offers.js';
import { isReleased } from './alert-release.js';
import { departuresOf } from './departures.js';
import type { GateSettings } from './gate-settings.js';
import type { CustomerFacts, Fact, GateSituation, WrittenText } from './situation.js';
import { ticketFacts } from './ticket-facts.js';

export interface SituationSources {
  readonly stores: Pick<
    Stores,
    | 'alerts'
    | 'consents'
    | 'customers'
    | 'events'
    | 'offerLedgers'
    | 'offerWatches'
    | 'overviews'
    | 'serviceOffers'
    | 'serviceTickets'
    | 'teamStages'
  >;
  readonly settings: GateSettings;
  readonly now: () => Date;
}

export interface Beside {
  /** All events of the customer, where the caller reads them anyway. */
  readonly events?: Promise<readonly VarselEvent[]>;
  /** What an agent has typed. */
  readonly typed?: readonly WrittenText[];
}

/**
 * Everything that the gate has to know, in two rounds of reading. What can't be read is unknown, and so nothing is offered;
 * why stands in `faults`.
 */
export async function situationOf(
  askedId: string,
  interaction: string,
  { stores, settings, now }: SituationSources,
  { events, typed = [] }: Beside = {},
): Promise<GateSituation> {
  const at = now();
  const faults: unknown[] = [];
  const fact = async <Value>(read: () => Promise<Value>): Promise<Fact<Value>> => {
    try {
      return await read();
    } catch (error) {
      faults.push(error);
      return 'unknown';
    }
  };
  const family = await fact(() => familyOf(askedId, stores.customers));
  const customerId = family === 'unknown' || family === null ? askedId : family.id;
  const ids = family === 'unknown' || family === null ? [askedId] : family.ids;
  const [overview, consents, happened, rows, alerts, ledgers, offer, watches, stages] = await Promise.all([
    fact(() => stores.overviews.find(customerId)),
    fact(() => stores.consents.ofCustomers(ids)),
    fact(async () => {
      if (events !== undefined) return events;
      const found = await stores.events.ofCustomers(ids);
      return [...found.values()].flat();
    }),
    fact(() => stores.serviceTickets.openOfCustomers(ids)),
    fact(() => stores.alerts.findOpenMany('churn', ids)),
    fact(() => stores.offerLedgers.findMany(ids)),
    fact(() => stores.serviceOffers.find(serviceOfferId(interaction))),
    fact(() => stores.offerWatches.newest(1)),
    fact(() => stores.teamStages.all()),
  ]);
  const isThere = family !== 'unknown' && family !== null;
  const customer =
    !isThere || overview === 'unknown' || overview === null || stages === 'unknown'
      ? 'unknown'
      : customerFacts(overview, stages, settings);
  const standing = happened === 'unknown' ? 'unknown' : standingEvents(happened);
  const said = consents === 'unknown' ? null : [...consents.values()].flat();
  const ledger = ledgers === 'unknown' ? 'unknown' : combinedLedger(customerId, ledgers);
  const hidden = overview !== 'unknown' && overview?.hasObjected === true;
  return {
    at,
    customerId,
    interaction,
    customer,
    consents:
      said === null
        ? 'unknown'
        : {
            objectsToOffers: hasObjected(said, 'offers', at),
            allowsOffers: isAllowed(said, 'offers', at),
            objectsToScoring: hidden || hasObjected(said, 'scoring', at),
          },
    tickets: standing === 'unknown' || rows === 'unknown' ? 'unknown' : ticketFacts(standing, flat(rows)),
    departures: standing === 'unknown' ? 'unknown' : departuresOf(standing),
    alert: alerts === 'unknown' ? 'unknown' : telling(alerts, ledger, at),
    ledger,
    offer,
    threshold: watches === 'unknown' ? 'unknown' : standingThreshold(watches[0] ?? null, settings.threshold),
    typed,
    faults,
  };
}

/** The customer that an id counts for, and all ids it has; null where there is none. */
async function familyOf(
  askedId: string,
  customers: Pick<Stores['customers'], 'standing' | 'families'>,
): Promise<{ readonly id: string; readonly ids: readonly string[] } | null> {
  const [standing, families] = await Promise.all([
    customers.standing([askedId]),
    customers.families([askedId]),
  ]);
  const id = standing.get(askedId);
  if (id === undefined) return null;
  const ids = id === askedId ? families.get(id) : (await customers.families([id])).get(id);
  return { id, ids: ids ?? [id] };
}

function customerFacts(
  { team, segment, isNaturalPerson, renewalAt, signs, isAmongTop }: Overview,
  stages: readonly TeamStageEntry[],
  { stageOf }: GateSettings,
): CustomerFacts {
  const configured =
    (Object.hasOwn(stageOf.teams, team) ? stageOf.teams[team] : undefined) ?? stageOf.default;
  return {
    segment,
    team,
    stage: stages.find((entry) => entry.team === team)?.stage ?? configured,
    isNaturalPerson,
    renewalAt,
    hasPlan: signs?.hasPlan ?? false,
    budget: signs?.budget ?? null,
    isAmongTop,
  };
}

/** The highest that nobody has released, so that a released one hides no other: a merged customer may have several. */
function telling(
  alerts: readonly ChurnAlert[],
  ledger: Fact<OfferLedger>,
  at: Date,
): { readonly id: string; readonly level: Level } | null {
  const isHeld = ({ id, level }: ChurnAlert) =>
    level !== 'low' && (ledger === 'unknown' || !isReleased({ id, level }, ledger, at));
  const [first] = alerts.toSorted(
    (a, b) => Number(isHeld(b)) - Number(isHeld(a)) || levelRank(b.level) - levelRank(a.level),
  );
  return first === undefined ? null : { id: first.id, level: first.level };
}

/** What stands today, known since a moment ago or not: nothing that is on record is overlooked. */
function standingEvents(events: readonly VarselEvent[]): VarselEvent[] {
  return standingVersions(events).flatMap(({ event, supersededAtMs }) =>
    supersededAtMs === Number.POSITIVE_INFINITY ? [event] : [],
  );
}

function flat(rows: ReadonlyMap<string, readonly ServiceTicket[]>): ServiceTicket[] {
  return [...rows.values()].flat();
}
