import { kindKey, type SizeBorders, sizeOf } from './kinds-of-deal.js';

/** A closed deal, who had it, and the chance it would have had with anybody. */
export interface PastResult {
  readonly ownerId: string;
  readonly product: string | null;
  readonly amountMinor: number | null;
  /** 0 to 1: of deals like it, whoever had them. */
  readonly chance: number;
  readonly isWon: boolean;
}

/** What people add to a deal's log-odds: in general, and on a kind of deal besides. */
export interface RepFit {
  readonly borders: SizeBorders | null;
  readonly general: ReadonlyMap<string, number>;
  /** By staff id and kind. */
  readonly onKind: ReadonlyMap<string, number>;
}

/** Standard deviations, in log-odds, by which people usually differ: what small numbers are drawn to is nothing. */
const GENERAL_SD = 0.25;
const KIND_SD = 0.2;

/**
 * Fit of people and deals from past results, shrunk for small numbers: one Newton step from nothing to the posterior mode
 * of a normal effect, first of the person, then of the person with the kind of deal given the first. A person with few
 * deals stays near nothing.
 */
export function repFit(past: readonly PastResult[], borders: SizeBorders | null): RepFit {
  const general = effects(
    past,
    ({ ownerId }) => ownerId,
    ({ chance }) => chance,
    GENERAL_SD,
  );
  const onKind = effects(
    past,
    (result) => pairKey(result.ownerId, result, borders),
    ({ chance, ownerId }) => shifted(chance, general.get(ownerId) ?? 0),
    KIND_SD,
  );
  return { borders, general, onKind };
}

/** What a person adds to the log-odds of a deal. */
export function fitOf(
  staffId: string,
  deal: { readonly product: string | null; readonly amountMinor: number | null },
  { general, onKind, borders }: RepFit,
): number {
  return (general.get(staffId) ?? 0) + (onKind.get(pairKey(staffId, deal, borders)) ?? 0);
}

/** A deal's chance, 0 to 1, if somebody else had it. */
export function chanceWith(
  staffId: string,
  deal: {
    readonly ownerId: string | null;
    readonly chance: number;
    readonly product: string | null;
    readonly amountMinor: number | null;
  },
  fit: RepFit,
): number {
  if (staffId === deal.ownerId) return deal.chance;
  const now = deal.ownerId === null ? 0 : fitOf(deal.ownerId, deal, fit);
  return shifted(deal.chance, fitOf(staffId, deal, fit) - now);
}

function effects(
  past: readonly PastResult[],
  keyOf: (result: PastResult) => string,
  chanceOf: (result: PastResult) => number,
  sd: number,
): Map<string, number> {
  const sums = new Map<string, { surplus: number; variance: number }>();
  for (const result of past) {
    const key = keyOf(result);
    const sum = sums.get(key) ?? { surplus: 0, variance: 0 };
    sums.set(key, sum);
    const chance = chanceOf(result);
    sum.surplus += Number(result.isWon) - chance;
    sum.variance += chance * (1 - chance);
  }
  return new Map(
    [...sums].map(([key, { surplus, variance }]) => [key, surplus / (variance + 1 / sd ** 2)] as const),
  );
}

function shifted(chance: number, shift: number): number {
  if (shift === 0 || chance <= 0 || chance >= 1) return chance;
  return 1 / (1 + ((1 - chance) / chance) * Math.exp(-shift));
}

function pairKey(
  staffId: string,
  { product, amountMinor }: { readonly product: string | null; readonly amountMinor: number | null },
  borders: SizeBorders | null,
): string {
  return `${staffId}|${kindKey({ product, size: sizeOf(amountMinor, borders) })}`;
}
