import { isKnown, isoTime, isWorkingDay, nextWorkingDay } from './calendar.js';
import { chance, integer, logNormal, pick, pickWeighted } from './distributions.js';
import { type Life, rowId } from './life.js';
import { products } from './products.js';
import { languageOf } from './staff.js';
import type { TicketRow } from './tables.js';
import type { TicketCategory } from './ticket-category.js';
import { ticketTexts } from './ticket-texts.js';

/** What customers without a cause write about; compatibility and complaints are rare among them. */
const usualCategories: readonly (readonly [TicketCategory, number])[] = [
  ['how_to', 24],
  ['spare_part', 22],
  ['defect', 16],
  ['billing', 11],
  ['performance', 8],
  ['integration', 6],
  ['capacity', 6],
  ['missing_function', 4],
  ['data_export', 2],
  ['complaint', 0.7],
  ['compatibility', 0.3],
];
const workingDaysPerMonth = 21;

export function ticketRows(life: Life): TicketRow[] {
  const { account, habits } = life;
  const random = life.stream('tickets');
  const rows: TicketRow[] = [];
  const add = (day: number, category: TicketCategory): void => {
    const product = pick(random, products).name;
    const [subject, text] = pick(random, ticketTexts[languageOf(account.country)][category]);
    const opened = integer(random, [6 * 3600, 15 * 3600]);
    const closedOn = nextWorkingDay(day + 1 + Math.round(2 * logNormal(random, 0.8)));
    const closed = integer(random, [7 * 3600, 15 * 3600]);
    const priority = urgencyOf(category, chance(random, 0.2));
    if (!isKnown(life.window, day, opened)) return;
    rows.push({
      id: rowId('T', account, rows.length + 1),
      customer_id: account.id,
      opened: isoTime(day, opened),
      closed: isKnown(life.window, closedOn, closed) ? isoTime(closedOn, closed) : '',
      category,
      subject: subject.replaceAll('{product}', product),
      text: text.replaceAll('{product}', product),
      priority,
    });
  };
  for (let day = life.from; day < life.until; day++) {
    if (!isWorkingDay(day)) continue;
    const behaviour = life.behaviourOn(day);
    const happens = (perMonth: number): boolean => chance(random, perMonth / workingDaysPerMonth);
    if (happens(habits.ticketsPerMonth)) add(day, pickWeighted(random, usualCategories));
    if (happens(behaviour.compatibilityTicketsPerMonth)) add(day, 'compatibility');
    if (happens(behaviour.complaintsPerMonth)) add(day, 'complaint');
  }
  return rows;
}

function urgencyOf(category: TicketCategory, isPressing: boolean): TicketRow['priority'] {
  if (category === 'defect' || category === 'complaint') return isPressing ? 'high' : 'normal';
  return isPressing ? 'normal' : 'low';
}
