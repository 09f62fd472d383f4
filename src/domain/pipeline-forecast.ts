/** A forecast as it was made, kept so that last week's can be held against what came. */
export interface PipelineForecast {
  /** `${made on, as a date}|${scope}|${quarter}`. */
  readonly id: string;
  readonly madeAt: Date;
  /** "all", `team:${team}`, `owner:${staff id}` or `product:${product}`. */
  readonly scope: string;
  /** Such as "2026-Q4". */
  readonly quarter: string;
  readonly currency: string;
  /** Won in the quarter before it was made. */
  readonly wonMinor: number;
  /** Nominal value of what was open and expected to close in the quarter. */
  readonly nominalMinor: number;
  /** Each deal's value times its chance, in the quarter. */
  readonly weightedMinor: number;
  /** Won and weighted together, with an interval that holds 9 of 10. */
  readonly lowMinor: number;
  readonly highMinor: number;
  readonly deals: number;
  /** Deals without a chance of their own: people judge them, or nothing is known. */
  readonly dealsWithoutChance: number;
}
