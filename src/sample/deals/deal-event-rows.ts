import { isoDate, isoTime, nextWorkingDay } from '../calendar.js';
import { chance, integer, pick, uniform } from '../distributions.js';
import type { Life } from '../life.js';
import { mainContactOn, personId } from '../people.js';
import { languageOf } from '../staff.js';
import type { DealEventRow } from '../tables.js';
import { dealNotes, type NoteTopic } from './deal-notes.js';
import type { PlannedDeal } from './deal-plan.js';
import { everyFewDays, mailExchanges } from './rhythm.js';
import type { SampleDealCause } from './sample-deal-causes.js';

const DAY_MS = 86_400_000;
export const dealStages = ['qualification', 'needs', 'proposal', 'negotiation'] as const;
/** Who don't write their hours down, as in any sales department. */
const withoutHours: readonly string[] = ['S07', 'S11'];

type Happened = Partial<Omit<DealEventRow, 'id' | 'deal_id' | 'time' | 'type'>> & {
  readonly atMs: number;
  readonly type: DealEventRow['type'];
};

/** What happened to a deal up to asOf, in order of time; its end is in the list of deals. */
export function dealEventRows(life: Life, deal: PlannedDeal): DealEventRow[] {
  const openedMs = deal.opened * DAY_MS;
  const lastMs = Math.min(deal.closes * DAY_MS - 1, life.window.asOf.getTime());
  return [opening(life, deal), ...courseOf(life, deal)]
    .filter(({ atMs }) => atMs >= openedMs && atMs <= lastMs)
    .sort((a, b) => a.atMs - b.atMs)
    .map(({ atMs, ...said }, nth) => row(`${deal.id}-${nth + 1}`, deal.id, atMs, said));
}

function opening({ account }: Life, deal: PlannedDeal): Happened {
  return {
    atMs: deal.opened * DAY_MS,
    type: 'opened',
    name: deal.name,
    customer_id: account.id,
    owner_id: deal.ownerId,
    product: deal.product,
    stage: dealStages[0],
    amount: deal.amount,
    list_price: deal.listPrice,
    currency: 'EUR',
    expected_close: isoDate(deal.expected),
    lead_source: deal.source?.name ?? '',
    lead_id: deal.source === null ? '' : leadIdOf(deal),
  };
}

/** The lead that a deal came of. */
export function leadIdOf({ id }: Pick<PlannedDeal, 'id'>): string {
  return `L${id.slice(1)}`;
}

function courseOf(life: Life, deal: PlannedDeal): Happened[] {
  const { account } = life;
  const random = life.stream(`course of ${deal.id}`);
  const has = (cause: SampleDealCause) => deal.causes.includes(cause);
  const openedMs = deal.opened * DAY_MS;
  const endMs = deal.closes * DAY_MS;
  const at = (share: number) => openedMs + share * (endMs - openedMs);
  const buyer = mainContactOn(life.mainContacts, deal.opened);
  const colleague = personId(account, 2);
  const boss = `${deal.id}-head`;
  const made: Happened[] = [];
  const add = (atMs: number, type: Happened['type'], said: Omit<Happened, 'atMs' | 'type'> = {}) =>
    made.push({ atMs: atWork(atMs), type, ...said });
  const note = (atMs: number, topic: NoteTopic) =>
    add(atMs, 'note', { text: pick(random, dealNotes[languageOf(account.country)][topic]) });

  // Whatever comes of it: were lost deals to stall, their stage would be one more cause.
  const furthest = integer(random, [2, dealStages.length]);
  for (let stage = 1; stage < furthest; stage++) {
    const moved = at(stage / dealStages.length + uniform(random, [-0.1, 0.1]));
    add(moved, 'stage_changed', { stage: dealStages[stage] ?? dealStages[0] });
  }
  add(at(uniform(random, [0, 0.08])), 'person_joined', { contact: buyer, role: 'buyer' });
  if (chance(random, 0.5))
    add(at(uniform(random, [0.1, 0.6])), 'person_joined', { contact: colleague, role: 'technical' });
  let metFromMs = Number.POSITIVE_INFINITY;
  if (has('decision_maker')) {
    metFromMs = at(uniform(random, [0.05, 0.33]));
    add(metFromMs, 'person_joined', { contact: boss, role: 'decision_maker' });
    if (chance(random, 0.6)) note(metFromMs + DAY_MS, 'decision_maker');
  }
  if (has('postponement')) {
    let expected = deal.expected;
    const moves = Array.from({ length: integer(random, [1, 2]) }, () => at(uniform(random, [0.3, 0.6])));
    for (const movedMs of moves.sort((a, b) => a - b)) {
      expected = nextWorkingDay(expected + integer(random, [20, 60]));
      add(movedMs, 'date_moved', { expected_close: isoDate(expected) });
      if (chance(random, 0.6)) note(movedMs, 'postponement');
    }
  }
  if (has('budget')) {
    const toldMs = at(uniform(random, [0.15, 0.5]));
    add(toldMs, 'budget', { holds: 'true' });
    if (chance(random, 0.6)) note(toldMs, 'budget');
  }
  if (has('competitor')) {
    const toldMs = at(uniform(random, [0.1, 0.6]));
    add(toldMs, 'competitor', { name: pick(random, ['Nordhavn Teknikk', 'Keller Anlagen']), holds: 'true' });
    if (chance(random, 0.6)) note(toldMs, 'competitor');
  }
  if (has('slow_answers') && chance(random, 0.6)) note(at(uniform(random, [0.25, 0.6])), 'slow_answers');
  for (let nth = integer(random, [1, 3]); nth > 0; nth--) note(at(uniform(random, [0.05, 0.95])), 'neutral');

  // When a mail was answered is what tells: such moments stay as they are.
  for (const [atMs, direction] of mailExchanges(random, { openedMs, endMs }, has('slow_answers'), [7, 18]))
    made.push({ atMs, type: 'email', direction, contact: buyer });
  for (const atMs of everyFewDays(random, openedMs, endMs, [15, 45])) {
    const people = [buyer, ...(chance(random, 0.4) ? [colleague] : [])];
    const joins = metFromMs < atMs && chance(random, 0.6);
    add(atMs, 'meeting', { contact: [...people, ...(joins ? [boss] : [])].join(';') });
  }
  for (const atMs of everyFewDays(random, openedMs, endMs, [8, 50])) add(atMs, 'mail_open');
  if (withoutHours.includes(deal.ownerId)) return made;
  for (const atMs of everyFewDays(random, openedMs, endMs, [10, 30])) {
    const hours = Math.round((1 + deal.amount / 25_000) * uniform(random, [1, 5]) * 2) / 2;
    add(atMs, 'effort', { staff_id: deal.ownerId, hours: Math.min(40, hours) });
  }
  return made;
}

/** Within the working hours of the day, or of the next working day. */
function atWork(atMs: number): number {
  const day = Math.floor(atMs / DAY_MS);
  const share = atMs / DAY_MS - day;
  return nextWorkingDay(day) * DAY_MS + Math.round((7 + 9 * share) * 3600) * 1000;
}

function row(
  id: string,
  dealId: string,
  atMs: number,
  { type, ...said }: Omit<Happened, 'atMs'>,
): DealEventRow {
  const second = Math.floor(atMs / 1000);
  const day = Math.floor(second / 86_400);
  return {
    id,
    deal_id: dealId,
    time: isoTime(day, second - day * 86_400),
    type,
    ...NOTHING,
    ...said,
  };
}

const NOTHING: Omit<DealEventRow, 'id' | 'deal_id' | 'time' | 'type'> = {
  name: '',
  customer_id: '',
  owner_id: '',
  product: '',
  stage: '',
  amount: '',
  list_price: '',
  currency: '',
  expected_close: '',
  lead_source: '',
  lead_id: '',
  direction: '',
  contact: '',
  text: '',
  role: '',
  holds: '',
  staff_id: '',
  hours: '',
  won: '',
};
