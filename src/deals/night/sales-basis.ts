import type { SalesBasis } from '../../domain/sales-basis.js';
import { type ClassBorders, classBorders } from '../effort/deal-class.js';
import { type EffortByKind, effortByKind, type WorkedDeal } from '../effort/efficiency.js';
import { kindKey, type SizeBorders, sizeBorders, sizeOf } from '../effort/kinds-of-deal.js';
import { type PastResult, type RepFit, repFit } from '../effort/rep-fit.js';
import { dealPatterns, type FoundPatterns } from '../patterns/deal-patterns.js';
import type { EarlyFacts } from '../patterns/early-facts.js';
import type { WinRate } from '../report/win-rate-trend.js';
import { type KeptLeadsNight, keptLeadsNight, type LeadsNight, openLeadsNight } from './leads-basis.js';
import type { ModelMinimums } from './model-minimums.js';

/** What a night found out about closed deals together, and about leads. */
export interface SalesNight {
  readonly asOf: Date;
  readonly closed: number;
  readonly effort: EffortByKind;
  readonly classes: ClassBorders;
  readonly fit: RepFit;
  readonly patterns: FoundPatterns;
  /** Final amounts of won deals over those they had half-way, a spread of at most so many. */
  readonly amountRatios: readonly number[];
  /** By quarter of closing, the oldest first. */
  readonly winRates: readonly (WinRate & { readonly quarter: string })[];
  /** What a model still needs; null while one gives chances. */
  readonly minimums: ModelMinimums | null;
  /** Null where there are no leads. */
  readonly leads: LeadsNight | null;
}

/** A closed deal, as far as the night needs it. */
export interface ClosedForNight {
  readonly ownerId: string | null;
  readonly product: string | null;
  /** In the company's currency. */
  readonly amountMinor: number | null;
  readonly isWon: boolean;
  /** Hours logged; null where nobody logs any. */
  readonly hours: number | null;
  /** The amount half-way through its life, in the company's currency. */
  readonly amountBeforeMinor: number | null;
  readonly quarter: string;
  readonly early: EarlyFacts | null;
}

export function salesNight(
  closed: readonly ClosedForNight[],
  minimums: ModelMinimums | null,
  asOf: Date,
  configured: { readonly demandingFromMinor: number | null; readonly transactionalUpToMinor: number | null },
  leads: LeadsNight | null = null,
): SalesNight {
  const amounts = closed.flatMap(({ amountMinor }) => amountMinor ?? []);
  const borders = sizeBorders(amounts);
  const worked = closed.flatMap(({ product, amountMinor, hours }): WorkedDeal[] =>
    hours === null ? [] : [{ product, amountMinor, hours }],
  );
  return {
    asOf,
    closed: closed.length,
    effort: effortByKind(worked, borders),
    classes: classBorders(amounts, configured),
    fit: repFit(pastResults(closed, borders), borders),
    patterns: dealPatterns(closed.flatMap(({ early }) => early ?? [])),
    amountRatios: spread(
      closed.flatMap(({ isWon, amountMinor, amountBeforeMinor }) =>
        isWon && amountMinor !== null && amountBeforeMinor !== null && amountBeforeMinor > 0
          ? [amountMinor / amountBeforeMinor]
          : [],
      ),
    ),
    winRates: winRatesByQuarter(closed),
    minimums,
    leads,
  };
}

/** Deals of a kind that count as its whole company's while a kind has few of its own. */
const USUAL_DEALS = 20;

/** Each closed deal with the chance that deals of its kind have, whoever has them. */
function pastResults(closed: readonly ClosedForNight[], borders: SizeBorders | null): PastResult[] {
  const overall = closed.length === 0 ? 0 : closed.filter(({ isWon }) => isWon).length / closed.length;
  const kinds = new Map<string, { won: number; deals: number }>();
  const keyOf = ({ product, amountMinor }: ClosedForNight) =>
    kindKey({ product, size: sizeOf(amountMinor, borders) });
  for (const deal of closed) {
    const kind = kinds.get(keyOf(deal)) ?? { won: 0, deals: 0 };
    kinds.set(keyOf(deal), kind);
    kind.deals++;
    kind.won += Number(deal.isWon);
  }
  return closed.flatMap((deal) => {
    const { ownerId, product, amountMinor, isWon } = deal;
    if (ownerId === null) return [];
    const { won, deals } = kinds.get(keyOf(deal)) ?? { won: 0, deals: 0 };
    const chance = (won + USUAL_DEALS * overall) / (deals + USUAL_DEALS);
    return [{ ownerId, product, amountMinor, isWon, chance }];
  });
}

/** A hundred ratios say how amounts differ as well as a thousand. */
const RATIOS_KEPT = 100;
/** Fewer say nothing: amounts are taken as they are. */
const FEWEST_RATIOS = 20;

function spread(ratios: readonly number[]): number[] {
  if (ratios.length < FEWEST_RATIOS) return [];
  const sorted = [...ratios].sort((a, b) => a - b);
  const kept = Math.min(RATIOS_KEPT, sorted.length);
  return Array.from(
    { length: kept },
    (_, nth) => sorted[Math.floor(((nth + 0.5) / kept) * sorted.length)] as number,
  );
}

function winRatesByQuarter(closed: readonly ClosedForNight[]): SalesNight['winRates'] {
  const rates = new Map<string, { won: number; closed: number }>();
  for (const { quarter, isWon } of closed) {
    const rate = rates.get(quarter) ?? { won: 0, closed: 0 };
    rates.set(quarter, rate);
    rate.closed++;
    rate.won += Number(isWon);
  }
  return [...rates].sort(([a], [b]) => (a < b ? -1 : 1)).map(([quarter, rate]) => ({ quarter, ...rate }));
}

/** Raised whenever a night's content changes its shape: an older one is then as good as none. */
const VERSION = 3;

export function keptNight(id: string, night: SalesNight): SalesBasis {
  const { asOf, effort, fit, leads, ...rest } = night;
  const content = JSON.stringify({
    version: VERSION,
    ...rest,
    effort: { ...effort, kinds: [...effort.kinds] },
    fit: { borders: fit.borders, general: [...fit.general], onKind: [...fit.onKind] },
    leads: leads === null ? null : keptLeadsNight(leads),
  });
  return { id, asOf, content };
}

/** Null for one of another version of Varsel. */
export function openNight({ asOf, content }: SalesBasis): SalesNight | null {
  const { version, effort, fit, leads, ...rest } = JSON.parse(content) as KeptNight;
  if (version !== VERSION) return null;
  return {
    ...rest,
    asOf,
    effort: { ...effort, kinds: new Map(effort.kinds) },
    fit: { borders: fit.borders, general: new Map(fit.general), onKind: new Map(fit.onKind) },
    leads: leads === null ? null : openLeadsNight(leads),
  };
}

interface KeptNight extends Omit<SalesNight, 'asOf' | 'effort' | 'fit' | 'leads'> {
  readonly version: number;
  readonly leads: KeptLeadsNight | null;
  readonly effort: Omit<EffortByKind, 'kinds'> & {
    readonly kinds: readonly (readonly [string, { readonly deals: number; readonly hours: number }])[];
  };
  readonly fit: {
    readonly borders: SizeBorders | null;
    readonly general: readonly (readonly [string, number])[];
    readonly onKind: readonly (readonly [string, number])[];
  };
}
