import { type Alert, type AlertKind, alertsOfKind } from '../domain/alert.js';
import type { AuditEntry } from '../domain/audit.js';
import type { ScoreKind } from '../domain/score.js';
import type { AlertStore } from './alerts.js';
import type { Stores } from './stores.js';

/** Does something once what goes on at this moment is over, such as setImmediate. */
export type Soon = (work: () => void) => void;

/**
 * The same stores for a process that answers many people: what several of them ask or write down at the same moment goes
 * to the database in one call. Nothing is held back for longer than that moment, or than calls like it are under way, and
 * nothing is kept.
 */
export function storesAskedTogether(stores: Stores, soon: Soon): Stores {
  const { alerts, audit, consents, customers, deals, events, histories, liveScores } = stores;
  const { offerLedgers, offerWatches, overviews, scores, serviceOffers, serviceTickets } = stores;
  const scoreFrom = (store: typeof scores | typeof liveScores) =>
    ofKind((kind) =>
      oneOfMany(
        (ids) => store.findMany(kind, ids),
        ({ subjectId }) => subjectId,
        soon,
      ),
    );
  const [findScore, findLiveScore] = [scoreFrom(scores), scoreFrom(liveScores)];
  const findOpenAlert = {
    churn: openAlertOfMany('churn', alerts, soon),
    win: openAlertOfMany('win', alerts, soon),
  };
  const openDeals = together(
    (lists: readonly (readonly string[])[]) => deals.openOfCustomers([...new Set(lists.flat())]),
    soon,
  );
  const findOpenAlerts = {
    churn: listOfMany((ids) => alerts.findOpenMany('churn', ids), subjectOf, soon),
    win: listOfMany((ids) => alerts.findOpenMany('win', ids), subjectOf, soon),
  };
  const newestWatches = together(
    (limits: readonly number[]) => offerWatches.newest(Math.max(...limits)),
    soon,
  );
  return {
    ...stores,
    consents: { ...consents, ofCustomers: mapOfMany((ids) => consents.ofCustomers(ids), soon) },
    events: { ...events, ofCustomers: mapOfMany((ids) => events.ofCustomers(ids), soon) },
    offerLedgers: {
      ...offerLedgers,
      findMany: listOfMany((ids) => offerLedgers.findMany(ids), customerOf, soon),
    },
    offerWatches: {
      ...offerWatches,
      newest: async (limit) => (await newestWatches(limit)).slice(0, limit),
    },
    serviceOffers: {
      ...serviceOffers,
      ofCustomers: listOfMany((ids) => serviceOffers.ofCustomers(ids), customerOf, soon),
    },
    serviceTickets: {
      ...serviceTickets,
      openOfCustomers: mapOfMany((ids) => serviceTickets.openOfCustomers(ids), soon),
    },
    deals: {
      ...deals,
      async openOfCustomers(customerIds) {
        const wanted = new Set<string | null>(customerIds);
        return (await openDeals(customerIds)).filter(({ state }) => wanted.has(state.customerId));
      },
    },
    alerts: {
      ...alerts,
      async findOpen<Kind extends AlertKind>(kind: Kind, subjectId: string) {
        const found: Alert | null = await findOpenAlert[kind](subjectId);
        return alertsOfKind(found === null ? [] : [found], kind)[0] ?? null;
      },
      async findOpenMany<Kind extends AlertKind>(kind: Kind, subjectIds: readonly string[]) {
        const found: readonly Alert[] = await findOpenAlerts[kind](subjectIds);
        return alertsOfKind(found, kind);
      },
    },
    audit: { ...audit, append: together((entries: readonly AuditEntry[]) => audit.appendAll(entries), soon) },
    customers: {
      ...customers,
      find: oneOfMany(
        (ids) => customers.findMany(ids),
        ({ id }) => id,
        soon,
      ),
      families: mapOfMany((ids) => customers.families(ids), soon),
      standing: mapOfMany((ids) => customers.standing(ids), soon),
    },
    histories: {
      ...histories,
      find: oneOfMany(
        (ids) => histories.findMany(ids),
        ({ customerId }) => customerId,
        soon,
      ),
    },
    overviews: {
      ...overviews,
      find: oneOfMany(
        (ids) => overviews.findMany(ids),
        ({ customerId }) => customerId,
        soon,
      ),
    },
    liveScores: { ...liveScores, find: (kind, subjectId) => findLiveScore(kind)(subjectId) },
    scores: { ...scores, find: (kind, subjectId) => findScore(kind)(subjectId) },
  };
}

function openAlertOfMany<Kind extends AlertKind>(kind: Kind, alerts: AlertStore, soon: Soon) {
  return oneOfMany(
    (ids) => alerts.findOpenMany(kind, ids),
    ({ subjectId }) => subjectId,
    soon,
  );
}

function oneOfMany<Row>(
  findMany: (ids: readonly string[]) => Promise<readonly Row[]>,
  idOf: (row: Row) => string,
  soon: Soon,
): (id: string) => Promise<Row | null> {
  const find = together(async (ids: readonly string[]) => {
    const rows = await findMany([...new Set(ids)]);
    return new Map(rows.map((row) => [idOf(row), row]));
  }, soon);
  return async (id) => (await find(id)).get(id) ?? null;
}

const customerOf = ({ customerId }: { readonly customerId: string }) => customerId;
const subjectOf = ({ subjectId }: { readonly subjectId: string }) => subjectId;

function mapOfMany<Row>(
  findMany: (ids: readonly string[]) => Promise<ReadonlyMap<string, Row>>,
  soon: Soon,
): (ids: readonly string[]) => Promise<Map<string, Row>> {
  const find = together(
    (lists: readonly (readonly string[])[]) => findMany([...new Set(lists.flat())]),
    soon,
  );
  return async (ids) => {
    const wanted = new Set(ids);
    return new Map([...(await find(ids))].filter(([id]) => wanted.has(id)));
  };
}

function listOfMany<Row>(
  findMany: (ids: readonly string[]) => Promise<readonly Row[]>,
  idOf: (row: Row) => string,
  soon: Soon,
): (ids: readonly string[]) => Promise<Row[]> {
  const find = together(
    (lists: readonly (readonly string[])[]) => findMany([...new Set(lists.flat())]),
    soon,
  );
  return async (ids) => {
    const wanted = new Set(ids);
    return (await find(ids)).filter((row) => wanted.has(idOf(row)));
  };
}

/** So many calls of a kind are under way at most: what is asked meanwhile goes together with the next. */
const MOST_UNDER_WAY = 2;

/**
 * Does for all items of a moment at once what is asked for each, and waits while calls of the kind are under way; everybody
 * gets what came of it, or its fault.
 */
function together<Item, Outcome>(
  work: (items: readonly Item[]) => Promise<Outcome>,
  soon: Soon,
): (item: Item) => Promise<Outcome> {
  let waiting: { readonly items: Item[]; readonly outcome: Promise<Outcome> } | null = null;
  const underWay = new Set<Promise<unknown>>();
  const begin = async (items: readonly Item[]): Promise<Outcome> => {
    await new Promise<void>((resolve) => soon(resolve));
    while (underWay.size >= MOST_UNDER_WAY) await Promise.race(underWay);
    waiting = null;
    const called = work(items);
    const ended: Promise<unknown> = called.then(noMore, noMore).then(() => underWay.delete(ended));
    underWay.add(ended);
    return called;
  };
  return (item) => {
    if (waiting === null) {
      const items: Item[] = [];
      waiting = { items, outcome: begin(items) };
    }
    waiting.items.push(item);
    return waiting.outcome;
  };
}

function noMore(): void {}

function ofKind<Find>(make: (kind: ScoreKind) => Find): (kind: ScoreKind) => Find {
  const made = new Map<ScoreKind, Find>();
  return (kind) => {
    const known = made.get(kind);
    if (known !== undefined) return known;
    const find = make(kind);
    made.set(kind, find);
    return find;
  };
}
