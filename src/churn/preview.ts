import type { Customer } from '../domain/customer.js';
import { LEVELS, type Level, levelRank } from '../domain/level.js';
import {
  CHURN_SIGNALS,
  type ChurnSignalKey,
  type Factor,
  type MissingReason,
  type MissingSignal,
  type ModelReadiness,
  type Score,
} from '../domain/score.js';
import type { NotScored } from './scorable.js';

export interface PreviewCard {
  readonly customerId: string;
  readonly customerName: string;
  /** Whom it would tell; null while nobody is responsible. */
  readonly ownerId: string | null;
  readonly level: Level;
  readonly basis: Score['basis'];
  /** Points by rules, per cent by a model. */
  readonly points: number;
  readonly modelId: string | null;
  readonly typicalRisk: number | null;
  readonly isModerate: boolean;
  readonly factors: readonly Factor[];
  readonly missing: readonly MissingSignal[];
  readonly readiness: ModelReadiness;
}

/** One reason why a signal is missing, and for how many of the scored customers. */
export interface MissingSummary {
  readonly signal: ChurnSignalKey;
  readonly reason: MissingReason;
  readonly customers: number;
  /** The values that are the same for all of them, such as `days` and `daysNeeded`, or dates as milliseconds. */
  readonly values: Readonly<Record<string, number>>;
}

export interface ChurnPreview {
  readonly scored: number;
  /** Customers without a score, by reason. */
  readonly notScored: Readonly<Record<NotScored, number>>;
  /** Customers per level that somebody would be told of. */
  readonly levels: Readonly<Record<Level, number>>;
  /** Reached a level by one signal alone, which tells nobody. */
  readonly heldBack: number;
  /** The most urgent first. */
  readonly cards: readonly PreviewCard[];
  /** Most customers first. When nobody would be told anything, this is why. */
  readonly missing: readonly MissingSummary[];
}

export interface PreviewSources {
  readonly scores: readonly Score[];
  readonly notScored: readonly NotScored[];
  /** Name and owner of each customer by id. */
  readonly customers: ReadonlyMap<string, Pick<Customer, 'name' | 'ownerId'>>;
}

/** What a scoring run would tell whom. Nothing is written or sent. */
export function churnPreview({ scores, notScored, customers }: PreviewSources): ChurnPreview {
  const cards = scores.flatMap((score) => card(score, customers.get(score.subjectId))).sort(byUrgency);
  const countOf = (reason: NotScored) => notScored.filter((each) => each === reason).length;
  return {
    scored: scores.length,
    notScored: {
      no_events: countOf('no_events'),
      already_lost: countOf('already_lost'),
      long_gone: countOf('long_gone'),
      objected: countOf('objected'),
    },
    levels: levelCounts(cards),
    heldBack: scores.filter((score) => score.level !== null && !score.mayAlert).length,
    cards,
    missing: missingSummaries(scores),
  };
}

function card(score: Score, customer: Pick<Customer, 'name' | 'ownerId'> | undefined): PreviewCard[] {
  const { subjectId, level, basis, risk, modelId, typicalRisk, isModerate } = score;
  const { factors, missing, readiness } = score;
  if (level === null || !score.mayAlert) return [];
  const customerName = customer?.name ?? subjectId;
  const ownerId = customer?.ownerId ?? null;
  return [
    {
      customerId: subjectId,
      customerName,
      ownerId,
      level,
      basis,
      points: risk,
      modelId,
      typicalRisk,
      isModerate,
      factors,
      missing,
      readiness,
    },
  ];
}

function byUrgency(a: PreviewCard, b: PreviewCard): number {
  return (
    levelRank(b.level) - levelRank(a.level) ||
    b.points - a.points ||
    (a.customerId < b.customerId ? -1 : a.customerId > b.customerId ? 1 : 0)
  );
}

function levelCounts(cards: readonly PreviewCard[]): Record<Level, number> {
  const counts: Record<Level, number> = { low: 0, medium: 0, high: 0 };
  for (const level of LEVELS) counts[level] = cards.filter((each) => each.level === level).length;
  return counts;
}

function missingSummaries(scores: readonly Score[]): MissingSummary[] {
  const summaries = new Map<string, MissingSummary>();
  for (const { signal, reason, values } of scores.flatMap(({ missing }) => missing)) {
    const key = `${signal} ${reason}`;
    const held = summaries.get(key);
    summaries.set(
      key,
      held === undefined
        ? { signal, reason, customers: 1, values }
        : { ...held, customers: held.customers + 1, values: sharedValues(held.values, values) },
    );
  }
  return [...summaries.values()].sort(
    (a, b) =>
      b.customers - a.customers ||
      CHURN_SIGNALS.indexOf(a.signal) - CHURN_SIGNALS.indexOf(b.signal) ||
      (a.reason < b.reason ? -1 : 1),
  );
}

function sharedValues(
  held: Readonly<Record<string, number>>,
  other: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const shared = Object.entries(held).filter(([name, value]) => other[name] === value);
  return shared.length === Object.keys(held).length ? held : Object.fromEntries(shared);
}
