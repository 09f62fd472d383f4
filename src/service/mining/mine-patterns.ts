import { falseDiscoveryRates } from '../../learning/statistics/false-discovery-rate.js';
import type { ExposedBuyer } from './exposed-buyers.js';
import { itemBuyers, type PurchaseKind } from './item-buyers.js';
import {
  FALSE_DISCOVERIES,
  FEWEST_CUSTOMERS,
  type JudgedExposure,
  judgeExposure,
  likelihoodRatio,
} from './judge-exposure.js';
import { sharesAfter, sharesBefore, weeksAfter, weeksBefore } from './lag-days.js';
import type { PatternMaterial } from './pattern-material.js';
import { type Buyers, purchaseRates } from './purchase-rates.js';
import { type TicketCells, ticketCells } from './ticket-cells.js';
import type { FoundTicketPatterns, TicketPattern } from './ticket-pattern.js';
import { addToTally, isPromising, newTally, type WindowTally } from './window-tally.js';

interface Finding extends JudgedExposure {
  readonly cell: number;
  readonly item: number;
  readonly kind: PurchaseKind;
}

/**
 * Which tickets are followed by which purchases more often than these would have come anyway, after correction for the
 * number that was tried. The same material gives the same patterns.
 *
 * @param pause gives other work its turn; called every few milliseconds.
 */
export async function minePatterns(
  material: PatternMaterial,
  pause: () => Promise<void>,
): Promise<FoundTicketPatterns> {
  const { items, categories, firstDay, ticketDay, purchaseDay } = material;
  const cells = ticketCells(material);
  const findings: Finding[] = [];
  let tried = 0;
  for (let item = 0; item < items.length; item++) {
    for (const { kind, buyers } of itemBuyers(material, item)) {
      if (buyers.customer.length < FEWEST_CUSTOMERS) continue;
      const looked = await lookAt(material, cells, buyers, pause);
      tried += looked.tried;
      for (const { cell, judged } of looked.judged) findings.push({ ...judged, cell, item, kind });
    }
  }
  const rates = falseDiscoveryRates(
    findings.map(({ pValue }) => pValue),
    tried,
  );
  const patterns = findings.flatMap((finding, n): TicketPattern[] => {
    const cell = cells.cells[finding.cell];
    const qValue = rates[n] as number;
    if (cell === undefined || qValue > FALSE_DISCOVERIES) return [];
    return [
      {
        category: categories[cell.category] as string,
        ageBand: cell.ageBand,
        item: items[finding.item] as string,
        purchase: finding.kind,
        fromWeeks: finding.window.fromWeeks,
        toWeeks: finding.window.toWeeks,
        lift: finding.lift,
        customers: finding.customers,
        expected: finding.expected,
        askers: cell.customers,
        pValue: finding.pValue,
        qValue,
      },
    ];
  });
  return {
    patterns: surestOfEach(patterns),
    tried,
    customers: firstDay.length,
    tickets: ticketDay.length,
    purchases: purchaseDay.length,
  };
}

async function lookAt(
  material: PatternMaterial,
  cells: TicketCells,
  buyers: Buyers,
  pause: () => Promise<void>,
) {
  const rates = purchaseRates(buyers, material);
  const tallies = new Map<number, WindowTally>();
  const allPurchases = buyers.day.length;
  await eachExposed(cells, buyers, pause, (cell, row, tickets, purchases) => {
    const tally = tallies.get(cell) ?? newTally();
    tallies.set(cell, tally);
    addToTally(tally, { rates, row, tickets, purchases, allPurchases });
  });
  // Who bought and asked at all is given, whenever it was: leaving out those who are too few is no choice by the outcome.
  const enough = [...tallies].filter(([, { buyers: count }]) => count >= FEWEST_CUSTOMERS);
  const promising = new Map<number, ExposedBuyer[]>(
    enough.flatMap(([cell, tally]) => (isPromising(tally) ? [[cell, []]] : [])),
  );
  const judged: { readonly cell: number; readonly judged: JudgedExposure }[] = [];
  if (promising.size > 0) {
    await eachExposed(cells, buyers, pause, (cell, row, tickets, purchases) => {
      promising.get(cell)?.push({
        purchases: purchases.length,
        after: weeksAfter(tickets, purchases),
        before: weeksBefore(tickets, purchases),
        sharesAfter: sharesAfter(rates, row, tickets),
        sharesBefore: sharesBefore(rates, row, tickets),
      });
    });
  }
  for (const [cell, exposed] of promising) {
    const each = judgeExposure({ buyers: exposed, purchases: allPurchases });
    if (each !== null) judged.push({ cell, judged: each });
    await pause();
  }
  return { tried: enough.length, judged };
}

const ROWS_BETWEEN_PAUSES = 1000;

async function eachExposed(
  cells: TicketCells,
  { customer, start, day }: Buyers,
  pause: () => Promise<void>,
  use: (cell: number, row: number, tickets: Int32Array, purchases: Int32Array) => void,
): Promise<void> {
  for (let row = 0; row < customer.length; row++) {
    const purchases = day.subarray(start[row], start[row + 1]);
    cells.forEach(customer[row] as number, (cell, tickets) => use(cell, row, tickets, purchases));
    if (row % ROWS_BETWEEN_PAUSES === ROWS_BETWEEN_PAUSES - 1) await pause();
  }
  await pause();
}

/** An age is told where it is nearly as sure (natural logarithms of p-values) and purchases come so much more often at it. */
const AS_SURE = 0.9;
const MORE_OFTEN = 1.2;
/** Logarithm of a likelihood ratio: at other ages, too, something is seen that one of twenty would show by chance. */
const SEEN_ELSEWHERE = 1.35;

/** One pattern often shows at several ages, and in first and in all purchases: the surest is told, of any age or of one. */
function surestOfEach(patterns: readonly TicketPattern[]): TicketPattern[] {
  const sorted = [...patterns].sort(
    (a, b) => a.pValue - b.pValue || b.lift - a.lift || b.customers - a.customers,
  );
  const pairs = new Map<string, TicketPattern[]>();
  for (const pattern of sorted) {
    const key = JSON.stringify([pattern.category, pattern.item]);
    const pair = pairs.get(key) ?? [];
    pairs.set(key, pair);
    pair.push(pattern);
  }
  return [...pairs.values()].flatMap((pair) => {
    const ofAnyAge = pair.find(({ ageBand }) => ageBand === null);
    const ofAge = pair.find(
      (pattern) => pattern.ageBand !== null && (ofAnyAge === undefined || isOfAge(pattern, ofAnyAge)),
    );
    return ofAge ?? ofAnyAge ?? [];
  });
}

function isOfAge(ofAge: TicketPattern, ofAnyAge: TicketPattern): boolean {
  const elsewhere = {
    observed: ofAnyAge.customers - ofAge.customers,
    expected: ofAnyAge.expected - ofAge.expected,
  };
  return (
    sureness(ofAge) >= AS_SURE * sureness(ofAnyAge) &&
    ofAge.lift >= MORE_OFTEN * ofAnyAge.lift &&
    (elsewhere.expected <= 0 || likelihoodRatio(elsewhere) < SEEN_ELSEWHERE)
  );
}

function sureness({ pValue }: TicketPattern): number {
  return -Math.log(Math.max(pValue, Number.MIN_VALUE));
}
