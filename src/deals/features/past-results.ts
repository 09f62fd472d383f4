import type { Deal, DealState } from '../../domain/deal.js';
import { DAY_MS } from '../../domain/time.js';
import { dealStateAt } from '../deal-at.js';
import { type AmountRates, companyAmount } from '../pipeline/pipeline-deal.js';
import { entryMs } from './known-deal.js';
import { countUpTo, type Tally, type TallyChange, talliesOf } from './tallies.js';

/** What is written down of deals, for telling "none" from "nobody writes that down". */
export const LOGGED_KINDS = [
  'opens',
  'downloads',
  'contacts',
  'people',
  'roles',
  'competitors',
  'budgets',
  'notes',
  'facts',
] as const;
export type LoggedKind = (typeof LOGGED_KINDS)[number];

/** What all deals together say as of any moment. Deals that people judge count nowhere. */
export interface PastResults {
  /** Deals closed and known by then; keys come from `resultKeys` and `stageKey`, ALL is of all. */
  tally(key: string, atMs: number): Tally;
  /** Whether the first entry of a kind was known by then. */
  isLogged(kind: LoggedKind, atMs: number): boolean;
  /** People of a team who opened a deal in the year before. */
  repsOf(team: string, atMs: number): number;
  /** Of the newest market fact on any deal; null without one. */
  marketChangedMs(atMs: number): number | null;
}

export const ALL = 'all';
/** A fact of this name says that the market has just changed. */
const MARKET_FACT = 'market_change';
const YEAR_MS = 365 * DAY_MS;

export interface PastResultsBuilder {
  add(deal: Deal): void;
  build(): PastResults;
}

/** Reads deals one by one, closed ones for their results and open ones for what is written down; holds none of them. */
export function pastResultsBuilder(rates: AmountRates): PastResultsBuilder {
  const changes: TallyChange[] = [];
  const loggedMs = new Map<LoggedKind, number>();
  const openedMs = new Map<string, Map<string, number[]>>();
  const marketMs: number[] = [];
  return {
    add(deal) {
      for (const change of changesOf(deal, rates)) changes.push(change);
      for (const entry of deal.entries) {
        const atMs = entryMs(entry);
        for (const kind of loggedBy(entry.payload)) {
          loggedMs.set(kind, Math.min(loggedMs.get(kind) ?? Number.POSITIVE_INFINITY, atMs));
        }
        if (entry.payload.type === 'outside_fact' && entry.payload.fact === MARKET_FACT) marketMs.push(atMs);
      }
      const { ownerId } = deal.state;
      const first = deal.entries[0];
      if (ownerId === null || first === undefined) return;
      const ofTeam = openedMs.get(deal.team) ?? new Map<string, number[]>();
      openedMs.set(deal.team, ofTeam);
      const times = ofTeam.get(ownerId) ?? [];
      ofTeam.set(ownerId, times);
      times.push(entryMs(first));
    },
    build() {
      const tallies = talliesOf(changes);
      marketMs.sort((a, b) => a - b);
      for (const ofTeam of openedMs.values())
        for (const times of ofTeam.values()) times.sort((a, b) => a - b);
      return {
        tally: (key, atMs) => tallies.at(key, atMs),
        isLogged: (kind, atMs) => (loggedMs.get(kind) ?? Number.POSITIVE_INFINITY) <= atMs,
        repsOf: (team, atMs) =>
          [...(openedMs.get(team)?.values() ?? [])].filter(
            (times) => countUpTo(times, atMs) > countUpTo(times, atMs - YEAR_MS),
          ).length,
        marketChangedMs: (atMs) => marketMs[countUpTo(marketMs, atMs) - 1] ?? null,
      };
    },
  };
}

/** Under which keys a deal's result is found again by deals like it; null where it says nothing of that. */
export interface ResultKeys {
  readonly product: string | null;
  readonly customer: string | null;
  readonly rep: string | null;
  readonly source: string | null;
  /** The same product in about the same size. */
  readonly similar: string | null;
}

export function resultKeys(state: DealState, rates: AmountRates): ResultKeys {
  const { product, customerId, ownerId, leadSource } = state;
  const band = sizeBand(companyAmount(state.amountMinor, state.currency, rates));
  return {
    product: product === null ? null : `product:${product}`,
    customer: customerId === null ? null : `customer:${customerId}`,
    rep: ownerId === null ? null : `rep:${ownerId}`,
    source: leadSource === null ? null : `source:${leadSource}`,
    similar: band === null ? null : `similar:${band}:${product ?? ''}`,
  };
}

export function stageKey(stage: string): string {
  return `stage:${stage}`;
}

/** Sizes of one band differ by three times at most. */
function sizeBand(amountMinor: number | null): number | null {
  return amountMinor === null || amountMinor <= 0 ? null : Math.floor(Math.log(amountMinor) / Math.log(3));
}

function changesOf(deal: Deal, rates: AmountRates): TallyChange[] {
  const changes: TallyChange[] = [];
  let counted: { readonly keys: readonly string[]; readonly won: number } | null = null;
  for (const atMs of momentsOfResult(deal)) {
    const state = dealStateAt(deal.entries, new Date(atMs));
    const isCounted = state !== null && state.closed !== null && !state.isJudgedByPeople;
    if (counted !== null) {
      for (const key of counted.keys) changes.push({ key, atMs, closed: -1, won: -counted.won });
      counted = null;
    }
    if (!isCounted || state?.closed == null) continue;
    const keys = [
      ALL,
      ...Object.values(resultKeys(state, rates)).filter((key) => key !== null),
      ...stagesBefore(deal, state.closed.at, atMs).map(stageKey),
    ];
    const won = Number(state.closed.isWon);
    for (const key of keys) changes.push({ key, atMs, closed: 1, won });
    counted = { keys, won };
  }
  return changes;
}

/** When what became of a deal, as it was known, may have changed. */
function momentsOfResult({ entries }: Deal): number[] {
  const moments = entries.flatMap((entry) => {
    const { type } = entry.payload;
    if (type !== 'closed' && type !== 'reopened' && type !== 'judged_by_people') return [];
    return [entryMs(entry), ...(entry.supersededAt === null ? [] : [entry.supersededAt.getTime()])];
  });
  return [...new Set(moments)].sort((a, b) => a - b);
}

/** Stages that a deal went through while it was open: one that it is only given with its closing says nothing beforehand. */
function stagesBefore({ entries }: Deal, closedAt: Date, knownMs: number): string[] {
  const stages = new Set<string>();
  for (const { occurredAt, knownAt, supersededAt, payload } of entries) {
    if (occurredAt.getTime() > closedAt.getTime() - DAY_MS && payload.type !== 'opened') continue;
    if (knownAt.getTime() > knownMs || (supersededAt !== null && supersededAt.getTime() <= knownMs)) continue;
    if (payload.type !== 'opened' && payload.type !== 'stage_changed') continue;
    if (payload.stage !== null) stages.add(payload.stage);
  }
  return [...stages];
}

function loggedBy(payload: Deal['entries'][number]['payload']): readonly LoggedKind[] {
  switch (payload.type) {
    case 'interest':
      return [payload.kind === 'mail_open' ? 'opens' : 'downloads'];
    case 'contact':
      return payload.contactIds.length > 0 ? ['contacts', 'people'] : ['contacts'];
    case 'person_joined':
      return payload.role === null ? ['people'] : ['people', 'roles'];
    case 'competitor':
      return ['competitors'];
    case 'budget':
      return ['budgets'];
    case 'note':
      return ['notes'];
    case 'outside_fact':
      return ['facts'];
    default:
      return [];
  }
}
