import { keepPatterns } from '../../../src/service/mining/kept-patterns.js';
import type { NamedPattern } from '../../../src/service/mining/mine-from-stores.js';
import { MORNING, type Workplace } from '../workplace.js';

/** Patterns of any age, of the first months and of later ones; of a product and of a line. */
export async function keepTicketPatterns(
  { stores }: Pick<Workplace, 'stores'>,
  foreign: (what: string) => string,
): Promise<void> {
  const pattern: NamedPattern = {
    category: 'data_export',
    ageBand: null,
    item: 'product:P1',
    named: { kind: 'product', name: foreign('pattern product') },
    purchase: 'first',
    fromWeeks: 3,
    toWeeks: 4,
    lift: 3.2,
    customers: 41,
    expected: 12.8,
    askers: 300,
    pValue: 1e-9,
    qValue: 1e-6,
  };
  const patterns: NamedPattern[] = [
    pattern,
    { ...pattern, named: { kind: 'family', name: foreign('pattern line') }, fromWeeks: 0 },
    { ...pattern, ageBand: { fromMonths: 0, toMonths: 6 }, category: 'how_to' },
    { ...pattern, ageBand: { fromMonths: 18, toMonths: null }, category: 'performance', toWeeks: 26 },
  ];
  const found = { patterns, tried: 210, customers: 1500, tickets: 9000, purchases: 20_000 };
  await keepPatterns(stores, '2026-W10', MORNING, found);
}
