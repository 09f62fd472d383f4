import { isKnown, isoTime, isWorkingDay } from './calendar.js';
import { deskHoursLater } from './desk-hours.js';
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
const sparePartsPerMachineMonth = 0.1;
const solvingHours = 6;
const escalatedShare = 0.012;

export function ticketRows(life: Life): TicketRow[] {
  const { account, habits } = life;
  const random = life.stream('tickets');
  const sparePartsPerMonth = life.machines.length * sparePartsPerMachineMonth;
  const rows: TicketRow[] = [];
  const add = (day: number, category: TicketCategory): void => {
    const product = pick(random, products).name;
    const [subject, text] = pick(random, ticketTexts[languageOf(account.country)][category]);
    const opened = integer(random, [6 * 3600, 15 * 3600]);
    const { responseTime } = life.behaviourOn(day);
    const answered = deskHoursLater(
      day,
      opened,
      habits.responseHours * responseTime * logNormal(random, 0.3),
    );
    const solving = solvingHours * (1 + (responseTime - 1) / 2) * logNormal(random, 0.4);
    const closed = deskHoursLater(answered.day, answered.second, solving);
    const isEscalated = chance(random, escalatedShare * responseTime * responseTime);
    const timeOf = (at: { readonly day: number; readonly second: number }): string =>
      at.day < life.until && isKnown(life.window, at.day, at.second) ? isoTime(at.day, at.second) : '';
    const priority = urgencyOf(category, chance(random, 0.2));
    if (!isKnown(life.window, day, opened)) return;
    rows.push({
      id: rowId('T', account, rows.length + 1),
      customer_id: account.id,
      opened: isoTime(day, opened),
      first_response: timeOf(answered),
      closed: timeOf(closed),
      escalated_at: isEscalated ? timeOf({ ...answered, second: answered.second + 600 }) : '',
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
    if (happens(sparePartsPerMonth * behaviour.sparePartPace)) add(day, 'spare_part');
    if (happens(behaviour.compatibilityTicketsPerMonth)) add(day, 'compatibility');
    if (happens(behaviour.complaintsPerMonth)) add(day, 'complaint');
  }
  return rows;
}

function urgencyOf(category: TicketCategory, isPressing: boolean): TicketRow['priority'] {
  if (category === 'defect' || category === 'complaint') return isPressing ? 'high' : 'normal';
  return isPressing ? 'normal' : 'low';
}
