import type { DealState } from '../../domain/deal.js';
import { DAY_MS } from '../../domain/time.js';

/** What an open deal should have for its chance and its forecast to be worth something. */
export const QUALITY_FIELDS = [
  'customer',
  'amount',
  'expected_close',
  'product',
  'stage',
  'activity',
] as const;
export type QualityField = (typeof QUALITY_FIELDS)[number];

export interface TeamQuality {
  readonly team: string;
  readonly deals: number;
  /** By field, the share of open deals that have it, 0 to 1. */
  readonly complete: Readonly<Record<QualityField, number>>;
  /** Over all fields. */
  readonly share: number;
  /** Open deals whose expected closing date has passed. */
  readonly overdue: number;
}

/** A deal without a word for so long is one that nobody keeps up. */
const ACTIVE_DAYS = 30;

/** How well each team keeps its open deals, by name. Of teams, never of people. */
export function dealQuality(
  deals: readonly { readonly team: string; readonly state: DealState }[],
  asOf: Date,
): TeamQuality[] {
  const teams = new Map<string, DealState[]>();
  for (const { team, state } of deals) {
    const held = teams.get(team);
    if (held === undefined) teams.set(team, [state]);
    else held.push(state);
  }
  return [...teams]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([team, states]) => {
      const shareOf = (has: (state: DealState) => boolean) => states.filter(has).length / states.length;
      const complete: Record<QualityField, number> = {
        customer: shareOf(({ customerId }) => customerId !== null),
        amount: shareOf(({ amountMinor }) => amountMinor !== null && amountMinor > 0),
        expected_close: shareOf(({ expectedCloseAt }) => expectedCloseAt !== null),
        product: shareOf(({ product }) => product !== null),
        stage: shareOf(({ stage }) => stage !== null),
        activity: shareOf(({ openedAt, lastActivityAt }) => {
          const last = Math.max(openedAt.getTime(), lastActivityAt?.getTime() ?? 0);
          return asOf.getTime() - last <= ACTIVE_DAYS * DAY_MS;
        }),
      };
      return {
        team,
        deals: states.length,
        complete,
        share: QUALITY_FIELDS.reduce((sum, field) => sum + complete[field], 0) / QUALITY_FIELDS.length,
        overdue: states.filter(({ expectedCloseAt }) => expectedCloseAt !== null && expectedCloseAt < asOf)
          .length,
      };
    });
}
