import type { Portfolio, PortfolioList } from '../domain/portfolio.js';

/** A night's view of all customers, without naming some of them. */
export function portfolioWithout({ abc, effort }: Portfolio, customerIds: ReadonlySet<string>): Portfolio {
  const without = ({ count, first }: PortfolioList): PortfolioList => {
    const left = first.filter(({ customerId }) => !customerIds.has(customerId));
    return { count: count - (first.length - left.length), first: left };
  };
  return {
    abc: { ...abc, leaving: without(abc.leaving), rising: without(abc.rising) },
    effort:
      effort === null ? null : { tooMuch: without(effort.tooMuch), tooLittle: without(effort.tooLittle) },
  };
}
