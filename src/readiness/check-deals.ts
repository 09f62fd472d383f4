import { dealStateAt, entriesAt } from '../deals/deal-at.js';
import { winReadinessCounter, winShortfalls } from '../deals/model/win-readiness.js';
import type { CapabilityState, DealShortfall } from '../domain/data-check-result.js';
import type { Deal, DealState } from '../domain/deal.js';
import { ALL_PARTITIONS } from '../domain/partition.js';
import type { Stores } from '../stores/stores.js';
import { type DealLabelCheck, dealLabels } from './deal-labels.js';
import { type FilledAtClosing, filledAtClosing } from './filled-at-closing.js';

/** What there is of deals, and what is wrong with them. */
export interface DealsCheck {
  readonly state: CapabilityState;
  readonly missing: readonly DealShortfall[];
  readonly open: number;
  readonly won: number;
  readonly lost: number;
  /** Naming no customer: nothing is known of whom they are with. */
  readonly withoutCustomer: number;
  readonly withUnknownCustomer: number;
  readonly unknownOwners: readonly { readonly ownerId: string; readonly deals: number }[];
  readonly fields: readonly { readonly field: string; readonly filled: number; readonly of: number }[];
  /** What closed deals have and open ones don't: it tells how a deal ended, and no chance is computed from it. */
  readonly filledAtClosing: readonly FilledAtClosing[];
  readonly labels: readonly DealLabelCheck[];
  /** Closed deals of which a stage was known before they closed: without any, no rate per stage can be told. */
  readonly closedWithStage: number;
}

const FIELDS = [
  'customerId',
  'ownerId',
  'product',
  'stage',
  'amountMinor',
  'expectedCloseAt',
  'leadSource',
] as const satisfies readonly (keyof DealState)[];
const FIELD_NAMES: Readonly<Record<(typeof FIELDS)[number], string>> = {
  customerId: 'customer_id',
  ownerId: 'owner_id',
  product: 'product',
  stage: 'stage',
  amountMinor: 'amount',
  expectedCloseAt: 'expected_close',
  leadSource: 'lead_source',
};
// All entries of so many deals are in memory at once.
const BATCH = 500;

/** Looks at every deal once, as it was known at a date. */
export async function checkDeals(
  stores: Pick<Stores, 'customers' | 'deals'>,
  staffIds: ReadonlySet<string>,
  asOf: Date,
): Promise<DealsCheck> {
  const readiness = winReadinessCounter(asOf);
  const labels = dealLabels();
  const closing = filledAtClosing();
  const filled = new Map<string, number>();
  const owners = new Map<string, number>();
  const counts = { open: 0, won: 0, lost: 0, withoutCustomer: 0, withUnknownCustomer: 0, closedWithStage: 0 };
  for await (const deals of stores.deals.byPartition(ALL_PARTITIONS, BATCH)) {
    const known = deals.flatMap((deal) => asKnownAt(deal, asOf) ?? []);
    const customerIds = known.flatMap(({ state }) => state.customerId ?? []);
    const existing = customerIds.length === 0 ? new Set() : await stores.customers.existing(customerIds);
    for (const deal of known) {
      const { state, entries } = deal;
      readiness.add(deal);
      labels.add(deal);
      closing.add(deal, fieldsOf(state));
      if (state.closed === null) counts.open += 1;
      else counts[state.closed.isWon ? 'won' : 'lost'] += 1;
      if (state.customerId === null) counts.withoutCustomer += 1;
      else if (!existing.has(state.customerId)) counts.withUnknownCustomer += 1;
      if (state.ownerId !== null && !staffIds.has(state.ownerId)) {
        owners.set(state.ownerId, (owners.get(state.ownerId) ?? 0) + 1);
      }
      for (const name of fieldsOf(state)) filled.set(name, (filled.get(name) ?? 0) + 1);
      if (state.closed !== null && stageBefore(entries, state.closed.at) !== null)
        counts.closedWithStage += 1;
    }
  }
  const all = counts.open + counts.won + counts.lost;
  const closed = counts.won + counts.lost;
  const missing = winShortfalls(readiness.readiness());
  return {
    ...counts,
    state: stateOf(all, closed, missing),
    missing,
    unknownOwners: [...owners]
      .map(([ownerId, deals]) => ({ ownerId, deals }))
      .sort((a, b) => b.deals - a.deals || (a.ownerId < b.ownerId ? -1 : 1)),
    fields: FIELDS.map((field) => {
      const name = FIELD_NAMES[field];
      return { field: name, filled: filled.get(name) ?? 0, of: all };
    }),
    filledAtClosing: closing.result(),
    labels: labels.result(),
  };
}

/** Closed deals that are needed, and the same again. */
const CLOSED_FOR_READY = 400;

function stateOf(all: number, closed: number, missing: readonly DealShortfall[]): CapabilityState {
  if (all === 0) return 'off';
  if (missing.length > 0) return 'rules_only';
  return closed < CLOSED_FOR_READY ? 'moderate' : 'ready';
}

function asKnownAt(deal: Deal, asOf: Date): Deal | null {
  const state = dealStateAt(deal.entries, asOf);
  return state === null ? null : { ...deal, entries: entriesAt(deal.entries, asOf), state };
}

function fieldsOf(state: DealState): string[] {
  return FIELDS.flatMap((field) => (state[field] === null ? [] : FIELD_NAMES[field]));
}

function stageBefore(entries: Deal['entries'], closedAt: Date): string | null {
  return dealStateAt(entries, new Date(closedAt.getTime() - 1))?.stage ?? null;
}
