import type { TicketFlag } from '../../domain/event.js';
import type { Random } from '../../domain/random.js';
import { isWorkingDay } from '../calendar.js';
import { deskHoursLater } from '../desk-hours.js';
import { chance, logNormal, normal, pick, pickWeighted } from '../distributions.js';
import type { TicketCategory } from '../ticket-category.js';
import type { WorldKind } from './world-cause.js';
import { officeHour, type WorldLife } from './world-life.js';
import { worldTicketTexts } from './world-ticket-texts.js';

/** What customers write about as ever; some of it is what a cause would make them write. */
const USUAL: Readonly<Record<WorldKind, readonly (readonly [TicketCategory, number])[]>> = {
  saas: [
    ['how_to', 30],
    ['defect', 16],
    ['billing', 10],
    ['performance', 12],
    ['integration', 10],
    ['capacity', 6],
    ['missing_function', 10],
    ['data_export', 2],
    ['complaint', 2],
  ],
  machinery: [
    ['how_to', 26],
    ['defect', 30],
    ['billing', 14],
    ['performance', 14],
    ['integration', 6],
    ['capacity', 6],
    ['complaint', 2],
    ['compatibility', 1],
  ],
  services: [
    ['how_to', 34],
    ['defect', 12],
    ['billing', 22],
    ['missing_function', 12],
    ['capacity', 8],
    ['integration', 8],
    ['complaint', 3],
  ],
};
const SPARE_PARTS_PER_MACHINE_MONTH = 0.45;
const MOOD: Readonly<Partial<Record<TicketCategory, number>>> = {
  complaint: -0.6,
  defect: -0.25,
  performance: -0.2,
};
const FLAG: Readonly<Partial<Record<TicketCategory, TicketFlag>>> = {
  complaint: 'complaint',
  compatibility: 'compatibility',
};
const WORKING_DAYS_A_MONTH = 21;
const ESCALATED_SHARE = 0.03;
const RESPONSE_SPREAD = 0.35;
const RESOLUTION_HOURS = 5;
const EVERYTHING_SHARE = 0.4;
const TOLD_SHARE = 0.75;
const TONE_NOISE = 0.25;

/** Tickets with our answers, escalations and closings. */
export function noteTickets(life: WorldLife): void {
  const random = life.stream('tickets');
  const { kind, habits } = life;
  const sparePartsPerMonth = kind === 'machinery' ? habits.machines * SPARE_PARTS_PER_MACHINE_MONTH : 0;
  let number = 0;
  for (let day = life.from; day < life.until; day++) {
    if (!isWorkingDay(day)) continue;
    const behaviour = life.behaviourOn(day);
    const open = (perMonth: number, categoryOf: () => TicketCategory, flags: readonly TicketFlag[] = []) => {
      if (!chance(random, perMonth / WORKING_DAYS_A_MONTH)) return;
      number += 1;
      noteTicket(life, number, day, categoryOf(), flags);
    };
    open(habits.ticketsPerMonth * (1 - behaviour.ticketFall), () => pickWeighted(random, USUAL[kind]));
    open(sparePartsPerMonth * (1 - behaviour.sparePartFall), () => 'spare_part');
    open(behaviour.complaintsPerMonth, () => 'complaint');
    open(behaviour.defectsPerMonth, () => 'defect');
    open(behaviour.compatibilityTicketsPerMonth, () => 'compatibility');
    open(behaviour.exportTicketsPerMonth, () => 'data_export', exportFlags(random));
  }
}

/** A how-to question as anybody asks has the first flag alone. */
function exportFlags(random: Random): TicketFlag[] {
  return chance(random, EVERYTHING_SHARE) ? ['data_export', 'export_everything'] : ['data_export'];
}

function noteTicket(
  life: WorldLife,
  number: number,
  day: number,
  category: TicketCategory,
  flags: readonly TicketFlag[],
): void {
  const random = life.stream(`ticket ${number}`);
  const { habits } = life;
  const behaviour = life.behaviourOn(day);
  const ticketId = `${life.customerId}-T${number}`;
  const id = `${number}`;
  const second = officeHour(random);
  const [subject, text] = pick(random, worldTicketTexts[category]);
  const usual = category === 'data_export' ? (['data_export'] as const) : [];
  const own = FLAG[category];
  life.note(day, second, id, {
    type: 'ticket_opened',
    ticketId,
    category,
    priority: category === 'defect' || category === 'complaint' ? 'high' : 'normal',
    language: 'en',
    subject,
    text,
    tone: toneOf(random, habits.tone + (MOOD[category] ?? 0) - behaviour.toneFall),
    flags: flags.length > 0 ? flags : own === undefined ? usual : [own],
  });
  // What is answered after the customer has left is answered to nobody.
  const slowness = 1 + behaviour.responseStretch;
  const answering = habits.responseHours * slowness * logNormal(random, RESPONSE_SPREAD);
  const answer = deskHoursLater(day, second, answering);
  const isEscalated = chance(random, ESCALATED_SHARE + behaviour.escalatedShare);
  const solving = RESOLUTION_HOURS * slowness * logNormal(random, RESPONSE_SPREAD);
  const closing = deskHoursLater(answer.day, answer.second, solving);
  if (answer.day >= life.until) return;
  life.note(answer.day, answer.second, id, { type: 'ticket_answered', ticketId });
  if (isEscalated) life.note(answer.day, answer.second + 60, id, { type: 'ticket_escalated', ticketId });
  if (closing.day < life.until)
    life.note(closing.day, closing.second, id, { type: 'ticket_closed', ticketId });
}

function toneOf(random: Random, mean: number): number | null {
  const tone = Math.round(100 * Math.max(-1, Math.min(1, normal(random, mean, TONE_NOISE)))) / 100;
  return chance(random, TOLD_SHARE) ? tone : null;
}
