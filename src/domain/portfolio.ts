/** By last year's revenue: those who made the first 80 %, the next 15 %, the last 5 %. */
export const ABC_CLASSES = ['a', 'b', 'c'] as const;
export type AbcClass = (typeof ABC_CLASSES)[number];

/** A customer as the portfolio shows it. Amounts in minor units; null where nobody knows. */
export interface PortfolioCustomer {
  readonly customerId: string;
  readonly lastYearMinor: number;
  /** To come, or so far where none is predicted. */
  readonly worthMinor: number | null;
  readonly isAtRisk: boolean;
  /** 0 to 100 among all active customers. */
  readonly valueRank: number | null;
  readonly effortRank: number | null;
  readonly serviceLastYearMinor: number | null;
  readonly ticketsLastYear: number | null;
  readonly contactsLastYear: number | null;
}

/** How many there are, and the first of them. */
export interface PortfolioList {
  readonly count: number;
  readonly first: readonly PortfolioCustomer[];
}

/** A night's view of all active customers together. */
export interface Portfolio {
  readonly abc: {
    readonly counts: Readonly<Record<AbcClass, number>>;
    /** A customers that are at risk, or whose value to come is no longer an A or B customer's. */
    readonly leaving: PortfolioList;
    /** B customers whose value to come is an A customer's. */
    readonly rising: PortfolioList;
  };
  /** Null where nobody knows what serving customers takes. */
  readonly effort: {
    readonly tooMuch: PortfolioList;
    readonly tooLittle: PortfolioList;
  } | null;
}
