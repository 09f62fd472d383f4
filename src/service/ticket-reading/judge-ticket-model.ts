import { randomStream } from '../../domain/random.js';
import type { TextChoice } from '../../learning/text/text-choice.js';
import { fitTextClassifier } from '../../learning/text/text-classifier.js';
import { macroF1 } from '../../learning/text/text-metrics.js';
import { predictTextClasses } from '../../learning/text/text-model.js';
import type { LabelledTicket } from './labelled-tickets.js';
import { TICKET_TEXT_SETTINGS, textOf } from './ticket-text-model.js';

/** How well labels of tickets were told that the model hadn't learned from, beside phrases. */
export interface TicketModelTest {
  readonly tickets: number;
  readonly customers: number;
  readonly macroF1: number;
  readonly phrasesMacroF1: number;
  readonly accuracy: number;
  /** Of the difference of the macro-F1: the 95 % interval over resampled customers. */
  readonly ahead: { readonly low: number; readonly high: number };
}

export interface JudgedTickets {
  readonly test: TicketModelTest;
  /** Of each ticket, by a model that hadn't seen any of its customer. */
  readonly predicted: readonly string[];
  /** How the first of these models learned, chosen on its own tickets; null where there was none. */
  readonly choice: TextChoice | null;
}

const FOLDS = 5;
const RESAMPLES = 400;

/**
 * Cross-validates by customer, so that one customer's turns of phrase help nobody, against what phrases say of the same
 * tickets. A category that phrases don't know is told by them as the name that its tickets mostly have among those learned
 * from: the best that could be made of phrases.
 */
export function judgeTicketModel(
  tickets: readonly LabelledTicket[],
  byPhrases: readonly string[],
  seed: number,
): JudgedTickets {
  const folds = foldsByCustomer(tickets, seed);
  const predicted: string[] = tickets.map(() => '');
  const translated: string[] = [...byPhrases];
  let choice: TextChoice | null = null;
  for (let fold = 0; fold < FOLDS; fold++) {
    const inside = tickets.filter((_, row) => folds[row] !== fold);
    const outside = tickets.flatMap((_, row) => (folds[row] === fold ? [row] : []));
    const labels = inside.map(({ label }) => label);
    if (outside.length === 0 || new Set(labels).size < 2) continue;
    const settings = choice === null ? TICKET_TEXT_SETTINGS : { ...TICKET_TEXT_SETTINGS, choice };
    const model = fitTextClassifier(inside.map(textOf), labels, settings, { seed });
    // Chosen once: it takes most of the time, and a few numbers tell next to nothing of the tickets left out.
    choice = model.choice;
    const found = predictTextClasses(
      model,
      outside.map((row) => textOf(tickets[row] as LabelledTicket)),
    );
    const insidePhrases = byPhrases.filter((_, row) => folds[row] !== fold);
    const known = new Set(labels);
    const names = mostCommonNames(insidePhrases, labels);
    outside.forEach((row, place) => {
      predicted[row] = found[place]?.className ?? '';
      const said = byPhrases[row] as string;
      translated[row] = known.has(said) ? said : (names.get(said) ?? said);
    });
  }
  return { test: testOf(tickets, predicted, translated, seed), predicted, choice };
}

/** By how much one is better than another, over resampled customers: the 95 % interval of the difference of macro-F1. */
export function macroF1Ahead(
  tickets: readonly LabelledTicket[],
  first: readonly string[],
  second: readonly string[],
  seed: number,
): { readonly low: number; readonly high: number } {
  const random = randomStream(seed, 'ticket reading/resampled customers');
  const rowsOf = new Map<string, number[]>();
  tickets.forEach(({ customerId }, row) => {
    const rows = rowsOf.get(customerId);
    if (rows === undefined) rowsOf.set(customerId, [row]);
    else rows.push(row);
  });
  const groups = [...rowsOf.values()];
  const differences = Array.from({ length: RESAMPLES }, () => {
    const rows = groups.flatMap(() => groups[Math.floor(random() * groups.length)] ?? []);
    const actual = rows.map((row) => tickets[row]?.label ?? '');
    const of = (told: readonly string[]) =>
      macroF1(
        actual,
        rows.map((row) => told[row] ?? ''),
      );
    return of(first) - of(second);
  }).sort((a, b) => a - b);
  const at = (share: number) => differences[Math.round(share * (RESAMPLES - 1))] ?? Number.NaN;
  return { low: at(0.025), high: at(0.975) };
}

function foldsByCustomer(tickets: readonly LabelledTicket[], seed: number): readonly number[] {
  const random = randomStream(seed, 'ticket reading/folds');
  const foldOf = new Map<string, number>();
  const customers = [...new Set(tickets.map(({ customerId }) => customerId))].sort();
  const drawn = customers.map((customerId) => ({ customerId, place: random() }));
  drawn.sort((a, b) => a.place - b.place);
  for (const [place, { customerId }] of drawn.entries()) foldOf.set(customerId, place % FOLDS);
  return tickets.map(({ customerId }) => foldOf.get(customerId) ?? 0);
}

function mostCommonNames(said: readonly string[], labels: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  said.forEach((category, row) => {
    const label = labels[row] as string;
    const ofCategory = counts.get(category) ?? new Map<string, number>();
    counts.set(category, ofCategory.set(label, (ofCategory.get(label) ?? 0) + 1));
  });
  return new Map(
    [...counts].map(([category, ofCategory]) => {
      const [most] = [...ofCategory].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
      return [category, most?.[0] ?? category] as const;
    }),
  );
}

function testOf(
  tickets: readonly LabelledTicket[],
  predicted: readonly string[],
  translated: readonly string[],
  seed: number,
): TicketModelTest {
  const actual = tickets.map(({ label }) => label);
  return {
    tickets: tickets.length,
    customers: new Set(tickets.map(({ customerId }) => customerId)).size,
    macroF1: macroF1(actual, predicted),
    phrasesMacroF1: macroF1(actual, translated),
    accuracy: actual.filter((label, row) => label === predicted[row]).length / actual.length,
    ahead: macroF1Ahead(tickets, predicted, translated, seed),
  };
}
