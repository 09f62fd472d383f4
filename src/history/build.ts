import {
  CONTRACT_ENDS,
  type EventPayload,
  type EventType,
  FACT_STRENGTHS,
  INTERACTION_CHANNELS,
  OUTSIDE_FACTS,
  TICKET_CATEGORIES,
  TICKET_FLAGS,
  USAGE_METRICS,
  type VarselEvent,
  WEB_ACTIVITIES,
} from '../domain/event.js';
import {
  columnsOf,
  type HISTORY_SERIES,
  type History,
  historyOf,
  type Series,
  type SeriesName,
} from '../domain/history.js';
import { denseIndex } from './dense-index.js';
import { productEntry, productEvents } from './product-entries.js';
import { type StandingVersion, standingVersions } from './versions.js';

/**
 * A customer's history from its events. The same set of events gives the same history, whatever their order and
 * however often each is repeated. Corrected versions are kept beside what replaced them, so that the history can be
 * read as of any date.
 */
export function buildHistory(customerId: string, events: readonly VarselEvent[]): History {
  const entries = standingVersions(events).sort(byTimeAndKey);
  const makers = seriesMakers(entries);
  return historyOf(customerId, (name) => makers[name]());
}

type SeriesMakers = { readonly [Name in SeriesName]: () => Series<Name> };

/** One maker a series; indexes that series share are dealt out in the order of HISTORY_SERIES. */
function seriesMakers(entries: readonly StandingVersion[]): SeriesMakers {
  const orderIndexOf = denseIndex();
  const invoiceIndexOf = denseIndex();
  const interactionIndexOf = denseIndex();
  const contactIndexOf = denseIndex();
  const contractIndexOf = denseIndex();
  const machineIndexOf = denseIndex();
  const ticketIndexOf = denseIndex();
  const projectIndexOf = denseIndex();
  return {
    orders: () =>
      seriesOf('orders', entries.filter(isOf('order_line')), ({ orderId, amountMinor, isCancellation }) => ({
        amountMinor,
        isCancellation: Number(isCancellation),
        orderIndex: orderIndexOf(orderId),
      })),
    invoices: () =>
      seriesOf('invoices', entries.filter(isOf('invoice_sent', 'payment_received')), (payload) => ({
        invoiceIndex: invoiceIndexOf(payload.invoiceId),
        fact: payload.type === 'invoice_sent' ? 0 : 1,
        dueAtMs: payload.type === 'invoice_sent' ? payload.dueAt.getTime() : Number.NaN,
        amountMinor: payload.amountMinor ?? Number.NaN,
      })),
    interactions: () =>
      seriesOf('interactions', entries.filter(isOf('interaction')), (payload, { event }) => ({
        channel: INTERACTION_CHANNELS.indexOf(payload.channel),
        status: payload.status === 'held' ? 0 : payload.changedBy === 'customer' ? 1 : 2,
        direction: payload.direction === null ? 0 : payload.direction === 'in' ? 1 : 2,
        tone: payload.tone ?? Number.NaN,
        interactionIndex: interactionIndexOf(event.key),
      })),
    participations: () =>
      seriesOf(
        'participations',
        entries.filter(isOf('interaction')).flatMap(participants),
        ({ contactId, channel }, { event }) => ({
          interactionIndex: interactionIndexOf(event.key),
          contactIndex: contactIndexOf(contactId),
          channel: INTERACTION_CHANNELS.indexOf(channel),
        }),
      ),
    mainContacts: () =>
      seriesOf('mainContacts', entries.filter(isOf('main_contact_named')), ({ contactId }) => ({
        contactIndex: contactIndexOf(contactId),
      })),
    deliveries: () =>
      seriesOf('deliveries', entries.filter(isOf('delivery_made')), ({ promisedAt }) => ({
        promisedAtMs: promisedAt?.getTime() ?? Number.NaN,
      })),
    contracts: () =>
      seriesOf('contracts', entries.filter(isOf('contract_signed', 'contract_ended')), (payload) => {
        const signed = payload.type === 'contract_signed' ? payload : null;
        return {
          contractIndex: contractIndexOf(payload.contractId),
          fact: signed === null ? 1 : 0,
          endsAtMs: signed?.endsAt?.getTime() ?? Number.NaN,
          yearlyValueMinor: signed?.yearlyValueMinor ?? Number.NaN,
          seats: signed?.seats ?? Number.NaN,
          how: payload.type === 'contract_ended' ? CONTRACT_ENDS.indexOf(payload.how) : Number.NaN,
        };
      }),
    machines: () =>
      seriesOf(
        'machines',
        entries.filter(isOf('machine_installed', 'machine_removed', 'machine_serviced')),
        ({ type, machineId }) => ({
          machineIndex: machineIndexOf(machineId),
          fact: type === 'machine_installed' ? 0 : type === 'machine_removed' ? 1 : 2,
        }),
      ),
    measurements: () =>
      seriesOf('measurements', entries.filter(isOf('measurement')), ({ metric, value, machineId }) => ({
        metric: USAGE_METRICS.indexOf(metric),
        value,
        machineIndex: machineId === null ? Number.NaN : machineIndexOf(machineId),
      })),
    web: () =>
      seriesOf('web', entries.filter(isOf('web_activity')), ({ kind }) => ({
        kind: WEB_ACTIVITIES.indexOf(kind),
      })),
    tickets: () =>
      seriesOf(
        'tickets',
        entries.filter(isOf('ticket_opened', 'ticket_answered', 'ticket_closed', 'ticket_escalated')),
        (payload) => {
          const opened = payload.type === 'ticket_opened' ? payload : null;
          return {
            ticketIndex: ticketIndexOf(payload.ticketId),
            fact: TICKET_FACTS.indexOf(payload.type),
            category: opened === null ? Number.NaN : TICKET_CATEGORIES.indexOf(opened.category),
            tone: opened?.tone ?? Number.NaN,
            flags: opened === null ? Number.NaN : flagBits(opened.flags),
          };
        },
      ),
    satisfaction: () =>
      seriesOf('satisfaction', entries.filter(isOf('satisfaction_answered')), ({ share }) => ({ share })),
    projects: () =>
      seriesOf('projects', entries.filter(isOf('project_requested', 'project_approved')), (payload) => ({
        projectIndex: projectIndexOf(payload.projectId),
        fact: payload.type === 'project_requested' ? 0 : 1,
      })),
    outsideFacts: () =>
      seriesOf('outsideFacts', entries.filter(isOf('outside_fact')), ({ fact, strength }) => ({
        fact: OUTSIDE_FACTS.indexOf(fact),
        strength: FACT_STRENGTHS.indexOf(strength),
      })),
    products: () => {
      const read = productEntry(machineIndexOf, contractIndexOf);
      return seriesOf('products', productEvents(entries), read);
    },
  };
}

const TICKET_FACTS: readonly EventType[] = [
  'ticket_opened',
  'ticket_answered',
  'ticket_closed',
  'ticket_escalated',
];

function flagBits(flags: readonly string[]): number {
  return TICKET_FLAGS.reduce((bits, flag, place) => bits + (flags.includes(flag) ? 2 ** place : 0), 0);
}

type VersionOf<Type extends EventType> = StandingVersion & {
  readonly event: { readonly payload: Extract<EventPayload, { type: Type }> };
};

function isOf<Type extends EventType>(...types: readonly Type[]) {
  return (entry: StandingVersion): entry is VersionOf<Type> =>
    types.some((type) => type === entry.event.payload.type);
}

/** Somebody of the customer who took part in something that took place. */
function participants(entry: VersionOf<'interaction'>) {
  const { contactIds, channel, status } = entry.event.payload;
  if (status !== 'held') return [];
  return contactIds.map((contactId) => ({
    ...entry,
    event: { ...entry.event, payload: { contactId, channel } },
  }));
}

type Entry<Payload> = Omit<StandingVersion, 'event'> & {
  readonly event: Pick<VarselEvent, 'occurredAt' | 'key'> & { readonly payload: Payload };
};

function seriesOf<Payload, Name extends SeriesName>(
  name: Name,
  entries: readonly Entry<Payload>[],
  read: (payload: Payload, entry: Entry<Payload>) => Readonly<Record<OwnColumn<Name>, number>>,
): Series<Name> {
  const columns: Record<string, Float64Array> = {};
  for (const column of columnsOf(name)) columns[column] = new Float64Array(entries.length);
  entries.forEach((entry, index) => {
    const values: Readonly<Record<string, number>> = {
      atMs: entry.event.occurredAt.getTime(),
      knownAtMs: entry.knownFromMs,
      supersededAtMs: entry.supersededAtMs,
      ...read(entry.event.payload, entry),
    };
    for (const column of Object.keys(columns)) {
      (columns[column] as Float64Array)[index] = values[column] ?? Number.NaN;
    }
  });
  return columns as unknown as Series<Name>;
}

type OwnColumn<Name extends SeriesName> = (typeof HISTORY_SERIES)[Name][number];

function byTimeAndKey(a: StandingVersion, b: StandingVersion): number {
  return (
    a.event.occurredAt.getTime() - b.event.occurredAt.getTime() ||
    (a.event.key < b.event.key ? -1 : a.event.key > b.event.key ? 1 : a.knownFromMs - b.knownFromMs)
  );
}
