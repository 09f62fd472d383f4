import type { EventPayload } from '../../domain/event.js';
import type { Random } from '../../domain/random.js';
import { nextWorkingDay } from '../calendar.js';
import { chance, integer, logNormal, normal } from '../distributions.js';
import { renewalDays } from '../renewal-process.js';
import { agentsIn } from '../staff.js';
import { mainContactOn } from './main-contact-terms.js';
import { officeHour, type WorldLife } from './world-life.js';

type Interaction = Extract<EventPayload, { type: 'interaction' }>;

const CONTACT_SPREAD = 0.3;
const CONTACTS_PER_AGENT = 5;
const REPLIED_SHARE = 0.9;
const REPLY_SPREAD = 0.25;
const TOLD_SHARE = 0.6;
const TONE_NOISE = 0.25;
const POSTPONED_SHARE = 0.06;
const POSTPONED_BY_US = 0.05;
const CANCELLED_SHARE = 0.25;
const MAX_ATTEMPTS = 4;

/** The main contact as the register names it, mails and calls with their replies, and meetings. */
export function noteContacts(life: WorldLife): void {
  for (const [nth, { contactId, namedOn }] of life.mainContacts.entries()) {
    if (namedOn < life.until) {
      life.note(namedOn, 6 * 3600, `${nth + 1}`, { type: 'main_contact_named', contactId });
    }
  }
  noteMessages(life);
  noteMeetings(life);
}

function noteMessages(life: WorldLife): void {
  const { habits, account } = life;
  const random = life.stream('messages');
  const agents = agentsIn(account.team);
  const days = renewalDays(random, life.from, life.until, {
    gapDays: habits.contactGapDays,
    spread: CONTACT_SPREAD,
    pace: (day) => 1 - life.behaviourOn(day).contactFall,
  });
  for (const [nth, day] of days.entries()) {
    const second = officeHour(random);
    const contactIds = [partnerOn(random, life, day)];
    const agent = nth % CONTACTS_PER_AGENT === 0 ? agents[nth % agents.length] : undefined;
    const staffId = agent ?? account.ownerId;
    const isEmail = chance(random, 0.7);
    const direction = chance(random, 0.6) ? 'out' : 'in';
    const tone = direction === 'in' ? toneOn(random, life, day) : null;
    life.note(day, second, `M${nth}`, {
      ...plain(contactIds, staffId),
      channel: isEmail ? 'email' : 'call',
      direction,
      tone,
    });
    const isReplied = chance(random, REPLIED_SHARE);
    const hours =
      habits.replyHours * (1 + life.behaviourOn(day).replyStretch) * logNormal(random, REPLY_SPREAD);
    // Counted in hours of work.
    const repliedOn = nextWorkingDay(day + Math.floor(hours / 8));
    const repliedAt = repliedOn === day ? second + Math.round(hours * 1200) : officeHour(random);
    const repliedTone = toneOn(random, life, repliedOn);
    if (!isReplied || !isEmail || direction === 'in' || repliedOn >= life.until) continue;
    life.note(repliedOn, repliedAt, `R${nth}`, {
      ...plain(contactIds, staffId),
      channel: 'email',
      direction: 'in',
      tone: repliedTone,
    });
  }
}

/** A moved meeting gets another date one to two weeks later, which may be moved again. */
function noteMeetings(life: WorldLife): void {
  const random = life.stream('meetings');
  const planned = renewalDays(random, life.from, life.until, {
    gapDays: life.habits.meetingGapDays,
    spread: 0.15,
    pace: (day) => 1 - life.behaviourOn(day).contactFall,
  });
  for (const [nth, firstDay] of planned.entries()) {
    let day = firstDay;
    for (let attempt = 0; attempt < MAX_ATTEMPTS && day < life.until; attempt++) {
      const change = changeOf(random, life.behaviourOn(day).postponedShare);
      life.note(day, officeHour(random), `V${nth}-${attempt}`, {
        ...plain(attendees(random, life, day), life.account.ownerId),
        channel: 'meeting',
        direction: 'out',
        ...change,
      });
      if (change.status !== 'moved') break;
      day = nextWorkingDay(day + integer(random, [7, 14]));
    }
  }
  for (const [nth, term] of life.mainContacts.entries()) {
    const before = life.mainContacts[nth - 1];
    if (term.handedOverOn === null || before === undefined) continue;
    const day = nextWorkingDay(term.handedOverOn);
    if (day >= life.until) continue;
    life.note(day, officeHour(random), `H${nth}`, {
      ...plain([before.contactId, term.contactId], life.account.ownerId),
      channel: 'meeting',
      direction: 'out',
    });
  }
}

function changeOf(random: Random, addedShare: number): Pick<Interaction, 'status' | 'changedBy'> {
  const byCustomer = chance(random, Math.min(0.95, POSTPONED_SHARE + addedShare));
  const byUs = chance(random, POSTPONED_BY_US);
  const status = chance(random, CANCELLED_SHARE) ? 'cancelled' : 'moved';
  if (byCustomer) return { status, changedBy: 'customer' };
  return byUs ? { status, changedBy: 'us' } : { status: 'held', changedBy: null };
}

/** Mostly the main contact; a colleague stands in. */
function partnerOn(random: Random, life: WorldLife, day: number): string {
  return chance(random, 0.8) ? mainContactOn(day, life.mainContacts) : `${life.customerId}-0`;
}

function attendees(random: Random, life: WorldLife, day: number): string[] {
  const main = mainContactOn(day, life.mainContacts);
  return chance(random, 0.4) ? [main, `${life.customerId}-0`] : [main];
}

/** Of what the customer wrote; not every message tells. */
function toneOn(random: Random, life: WorldLife, day: number): number | null {
  const tone = normal(random, life.habits.tone - life.behaviourOn(day).toneFall, TONE_NOISE);
  return chance(random, TOLD_SHARE) ? Math.round(100 * Math.max(-1, Math.min(1, tone))) / 100 : null;
}

function plain(contactIds: readonly string[], staffId: string): Omit<Interaction, 'channel' | 'direction'> {
  return { type: 'interaction', contactIds, staffId, status: 'held', changedBy: null, tone: null };
}
