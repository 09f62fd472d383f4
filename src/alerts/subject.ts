import type { Alert } from '../domain/alert.js';
import { alertsOfKind } from '../domain/alert.js';
import type { Customer } from '../domain/customer.js';
import type { Deal } from '../domain/deal.js';
import type { Stores } from '../stores/stores.js';

/** What an alert is about, as far as owners, routes, stages and clocks ask. A customer is one as it stands. */
export type AlertSubject = Pick<Customer, 'segment' | 'region' | 'team' | 'ownerId'>;

/** A deal is its owner's and its team's; segment and region are its customer's, where it has one. */
export function dealSubject(
  { state, team }: Pick<Deal, 'state' | 'team'>,
  customer: Pick<Customer, 'segment' | 'region'> | null,
): AlertSubject {
  return {
    ownerId: state.ownerId,
    team,
    segment: customer?.segment ?? '',
    region: customer?.region ?? '',
  };
}

/** What alerts are about, by their own ids; those of which nothing is kept any more are left out. */
export async function readSubjects(
  { customers, deals }: Pick<Stores, 'customers' | 'deals'>,
  alerts: readonly Alert[],
): Promise<Map<string, AlertSubject>> {
  const ofDeals = alertsOfKind(alerts, 'win');
  const dealIds = ofDeals.map(({ subjectId }) => subjectId);
  const found = dealIds.length === 0 ? [] : await deals.findMany(dealIds);
  const dealById = new Map(found.map((deal) => [deal.id, deal]));
  const customerIds = alerts.flatMap((alert) =>
    alert.kind === 'churn' ? [alert.subjectId] : (dealById.get(alert.subjectId)?.state.customerId ?? []),
  );
  const known = new Map((await customers.findMany(customerIds)).map((customer) => [customer.id, customer]));
  return new Map(
    alerts.flatMap((alert): [string, AlertSubject][] => {
      if (alert.kind === 'churn') {
        const customer = known.get(alert.subjectId);
        return customer === undefined ? [] : [[alert.id, customer]];
      }
      const deal = dealById.get(alert.subjectId);
      const customer = known.get(deal?.state.customerId ?? '') ?? null;
      return deal === undefined ? [] : [[alert.id, dealSubject(deal, customer)]];
    }),
  );
}

/** The same of one alert; null where nothing is kept of it any more. */
export async function readSubject(
  stores: Pick<Stores, 'customers' | 'deals'>,
  alert: Alert,
): Promise<AlertSubject | null> {
  return (await readSubjects(stores, [alert])).get(alert.id) ?? null;
}
