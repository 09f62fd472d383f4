import type { Money } from '../domain/money.js';
import type { ShareFigure } from '../domain/monthly-figures.js';
import { shareFigure } from '../feedback/figures/share-figure.js';
import { type DigestScope, isInScope } from './scope.js';
import { type ExpectedQuarter, expectedQuarter } from './sections/pipeline.js';
import type { NamedCustomer, WeekMaterial } from './week-material.js';
import { isIn, type Week } from './window.js';

/** Customers with their yearly value: a sum for each currency, and those whose value nobody knows. */
export interface ValuedCount {
  readonly customers: number;
  readonly amounts: readonly Money[];
  readonly withoutValue: number;
}

type Compared<Figure> = { readonly now: Figure; readonly before: Figure };

/** One of the few figures that stand on top. */
export type Headline =
  | ({ readonly name: 'handled' } & Compared<ShareFigure>)
  | ({ readonly name: 'saved' | 'lost' } & Compared<ValuedCount>)
  | { readonly name: 'overdue'; readonly now: number; readonly open: number }
  /** What deals are to bring in the quarter. */
  | ({ readonly name: 'expected'; readonly currency: string } & ExpectedQuarter);

/** At most three, those that the reader can act on: managers on how it goes, all others on what waits for them. */
export function headlines(week: WeekMaterial, scope: DigestScope): Headline[] {
  const { window } = week;
  const compared = <Figure>(of: (span: Week) => Figure): Compared<Figure> => ({
    now: of(window),
    before: of(window.before),
  });
  const handled: Headline = { name: 'handled', ...compared((span) => handledIn(span, week, scope)) };
  const saved: Headline = { name: 'saved', ...compared((span) => savedIn(span, week, scope)) };
  const lost: Headline = { name: 'lost', ...compared((span) => lostIn(span, week, scope)) };
  const expected = expectedOf(week, scope);
  // Where customers are not watched at all there is nothing to tell of them.
  if (expected.length > 0 && week.cases.length + week.losses.length === 0) return expected;
  if (scope.kind !== 'own') return [handled, saved, lost];
  const own = week.cases.filter((each) => isInScope(scope, each) && each.ended === null);
  const overdue = own.filter(({ isOverdue }) => isOverdue).length;
  const waiting: Headline = { name: 'overdue', now: overdue, open: own.length };
  return expected.length > 0 ? [...expected, waiting, handled] : [waiting, handled, saved];
}

/** Of those who have deals open, while their chances are fresh. */
function expectedOf({ sales, window }: WeekMaterial, scope: DigestScope): Headline[] {
  if (sales === null || sales.isOld || !sales.open.some((deal) => isInScope(scope, deal))) return [];
  const quarter = expectedQuarter(sales, scope, window.until);
  return quarter === null ? [] : [{ name: 'expected', currency: sales.currency, ...quarter }];
}

/** Of the alerts for which it became certain in a week: how many were handled in time. */
export function handledIn(span: Week, { cases }: WeekMaterial, scope: DigestScope): ShareFigure {
  const judged = cases.filter((each) => isInScope(scope, each) && isIn(span, each.judged?.at ?? null));
  return shareFigure(judged.filter((each) => each.judged?.isInTime === true).length, judged.length);
}

function savedIn(span: Week, { cases, customers }: WeekMaterial, scope: DigestScope): ValuedCount {
  const ids = cases
    .filter(
      (each) => isInScope(scope, each) && each.outcome === 'saved' && isIn(span, each.ended?.at ?? null),
    )
    .map(({ customerId }) => customerId);
  return valued([...new Set(ids)].flatMap((id) => customers.get(id) ?? []));
}

function lostIn(span: Week, { losses }: WeekMaterial, scope: DigestScope): ValuedCount {
  return valued(
    losses
      .filter(({ at, customer }) => isIn(span, at) && isInScope(scope, customer))
      .map(({ customer }) => customer),
  );
}

function valued(customers: readonly NamedCustomer[]): ValuedCount {
  const sums = new Map<string, number>();
  for (const { yearlyValue } of customers) {
    if (yearlyValue === null) continue;
    sums.set(yearlyValue.currency, (sums.get(yearlyValue.currency) ?? 0) + yearlyValue.amountMinor);
  }
  return {
    customers: customers.length,
    amounts: [...sums].map(([currency, amountMinor]) => ({ currency, amountMinor })),
    withoutValue: customers.filter(({ yearlyValue }) => yearlyValue === null).length,
  };
}
