import type { Lead, LeadCost } from '../../domain/lead.js';

/** What to do about a source of leads. */
export const SOURCE_ADVICE = [
  'revise_strategy',
  'maximal_focus',
  'increase_budget',
  'quality_before_quantity',
  'too_few',
] as const;
export type SourceAdvice = (typeof SOURCE_ADVICE)[number];

/** How leads of one source fared. Amounts in minor units of the company's currency, fractions allowed. */
export interface SourceRow {
  readonly source: string;
  readonly leads: number;
  /** Leads whose fate is known, or old enough that it would be. */
  readonly judged: number;
  readonly won: number;
  /** Of those judged, 0 to 1; null with none. */
  readonly winRate: number | null;
  /** Null where no cost is on record. */
  readonly costPerLeadMinor: number | null;
  readonly costPerWonMinor: number | null;
  /** Margin of its won deals on average; null without a configured margin or amounts. */
  readonly marginPerWonMinor: number | null;
  readonly advice: SourceAdvice;
}

export interface SourceBorders {
  readonly reviseAboveMarginShare: number;
  readonly reviseAboveMedianTimes: number;
  readonly maximalFocusFrom: number;
  readonly increaseBudgetFrom: number;
  readonly minimumLeads: number;
}

/** What became of a lead's deal. */
export interface LeadDeal {
  readonly closed: { readonly at: Date; readonly isWon: boolean } | null;
  /** In the company's currency; null where unknown. */
  readonly amountMinor: number | null;
}

export interface SourceMaterial {
  /** Created within the period, known by asOf. */
  readonly leads: readonly Lead[];
  /** Of those leads, by deal id. */
  readonly deals: ReadonlyMap<string, LeadDeal>;
  readonly costs: readonly LeadCost[];
  readonly from: Date;
  readonly until: Date;
  readonly asOf: Date;
  /** A lead older than this without a closed deal counts as one that was not won. */
  readonly matureAfterDays: number;
  /** Share of a deal's value left after the cost of what is sold; null where nobody has said. */
  readonly margin: number | null;
  /** By which a cost of another currency becomes the company's; null without a rate. */
  readonly exchange: (amountMinor: number, currency: string) => number | null;
}

/** A row for each source, the one with the cheapest won deals first, those without such a figure last. */
export function leadSources(material: SourceMaterial, borders: SourceBorders): SourceRow[] {
  const bySource = new Map<string, Lead[]>();
  for (const lead of material.leads) {
    const held = bySource.get(lead.source);
    if (held === undefined) bySource.set(lead.source, [lead]);
    else held.push(lead);
  }
  const counted = [...bySource].map(([source, leads]) => countSource(source, leads, material));
  const median = medianOf(
    counted.flatMap(({ costPerWonMinor, leads }) =>
      costPerWonMinor === null || leads < borders.minimumLeads ? [] : [costPerWonMinor],
    ),
  );
  return counted
    .map((row) => ({ ...row, advice: sourceAdvice(row, median, borders) }))
    .sort(
      (a, b) =>
        (a.costPerWonMinor ?? Number.POSITIVE_INFINITY) - (b.costPerWonMinor ?? Number.POSITIVE_INFINITY) ||
        (b.winRate ?? -1) - (a.winRate ?? -1) ||
        (a.source < b.source ? -1 : 1),
    );
}

/** @param medianCostMinor of all sources with enough leads; null where no cost is known. */
export function sourceAdvice(
  { leads, winRate, costPerWonMinor, marginPerWonMinor }: Omit<SourceRow, 'advice'>,
  medianCostMinor: number | null,
  borders: SourceBorders,
): SourceAdvice {
  if (leads < borders.minimumLeads || winRate === null) return 'too_few';
  const most =
    marginPerWonMinor !== null
      ? marginPerWonMinor * borders.reviseAboveMarginShare
      : medianCostMinor === null
        ? Number.POSITIVE_INFINITY
        : medianCostMinor * borders.reviseAboveMedianTimes;
  if (costPerWonMinor !== null && costPerWonMinor > most) return 'revise_strategy';
  if (winRate >= borders.maximalFocusFrom) return 'maximal_focus';
  return winRate >= borders.increaseBudgetFrom ? 'increase_budget' : 'quality_before_quantity';
}

const DAY_MS = 86_400_000;

function countSource(
  source: string,
  leads: readonly Lead[],
  material: SourceMaterial,
): Omit<SourceRow, 'advice'> {
  let judged = 0;
  let won = 0;
  let wonMinor = 0;
  let withAmount = 0;
  for (const lead of leads) {
    const deal = lead.dealId === null ? undefined : material.deals.get(lead.dealId);
    const closed = deal?.closed ?? null;
    const isMature = material.asOf.getTime() - lead.createdAt.getTime() >= material.matureAfterDays * DAY_MS;
    if (closed === null && !lead.isLost && !isMature) continue;
    judged++;
    if (closed?.isWon !== true) continue;
    won++;
    if (deal?.amountMinor != null) {
      wonMinor += deal.amountMinor;
      withAmount++;
    }
  }
  const winRate = judged === 0 ? null : won / judged;
  const costMinor = costOf(source, material);
  const costPerLeadMinor = costMinor === null ? null : costMinor / leads.length;
  return {
    source,
    leads: leads.length,
    judged,
    won,
    winRate,
    costPerLeadMinor,
    costPerWonMinor: costPerWon(costPerLeadMinor, winRate),
    marginPerWonMinor:
      material.margin === null || withAmount === 0 ? null : (wonMinor / withAmount) * material.margin,
  };
}

/** Cost per lead over the win rate; null where nothing was won. */
export function costPerWon(costPerLead: number | null, winRate: number | null): number | null {
  return costPerLead === null || winRate === null || winRate === 0 ? null : costPerLead / winRate;
}

/** What a source cost within the period: of a longer bill the days that fall into it. */
function costOf(source: string, { costs, from, until, exchange }: SourceMaterial): number | null {
  let sum: number | null = null;
  for (const cost of costs) {
    if (cost.source !== source) continue;
    const span = cost.until.getTime() - cost.from.getTime();
    const within =
      Math.min(cost.until.getTime(), until.getTime()) - Math.max(cost.from.getTime(), from.getTime());
    const amount = exchange(cost.amountMinor, cost.currency);
    if (span <= 0 || within <= 0 || amount === null) continue;
    sum = (sum ?? 0) + amount * (within / span);
  }
  return sum;
}

function medianOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(middle)] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
