import type { Random } from '../domain/random.js';
import { isKnown, isoTime, nextWorkingDay } from './calendar.js';
import { integer, logNormal } from './distributions.js';
import { type Life, yearsInto } from './life.js';
import { messageTexts } from './message-texts.js';
import { personOn } from './people.js';
import { renewalDays } from './renewal-process.js';
import { agentsIn } from './staff.js';
import type { InteractionRow } from './tables.js';

/** Before it gets its id. */
export type Interaction = Omit<InteractionRow, 'id' | 'customer_id'>;

/** Far more regular than chance: a salesperson keeps a rhythm, and so few healthy customers read as fading. */
const contactSpread = 0.2;
const contactsPerAgent = 6;

/** Emails and calls, with the replies that are logged. */
export function messages(life: Life): Interaction[] {
  const { habits } = life;
  const random = life.stream('contacts');
  const texts = messageTexts(life);
  const days = renewalDays(random, life.from, life.until, {
    gapDays: habits.contactGapDays,
    spread: contactSpread,
    pace: (day) => life.behaviourOn(day).contactPace * (1 + habits.contactYearlyDrift * yearsInto(life, day)),
  });
  return days.flatMap((day, nth) => {
    const second = integer(random, [7 * 3600, 15 * 3600]);
    const contact = personOn(random, life.account, life.mainContacts, day);
    const staffId = staffFor(life, nth);
    const answered = habits.answeredEvery > 0 && nth % habits.answeredEvery === 0;
    // A mail of ours that nobody answers would be taken for answered by the next one that comes: those are calls.
    const isAsked = !answered && nth % 4 === 2;
    const first: Interaction = {
      ...plain(isoTime(day, second), answered || isAsked ? 'email' : 'call', contact, staffId),
      direction: isAsked || (!answered && nth % 4 === 3) ? 'in' : 'out',
      text: isAsked ? texts(day) : '',
    };
    const reply = replyTo(random, life, day, second);
    const isReplied = answered && reply.day < life.until;
    const made: [Interaction, boolean][] = [
      [first, isKnown(life.window, day, second)],
      [
        {
          ...plain(isoTime(reply.day, reply.second), 'email', contact, staffId),
          text: isReplied ? texts(reply.day) : '',
        },
        isReplied && isKnown(life.window, reply.day, reply.second),
      ],
    ];
    return made.filter(([, happened]) => happened).map(([interaction]) => interaction);
  });
}

/** Counted in hours of work: a mail of the afternoon is answered the next day. */
function replyTo(random: Random, life: Life, day: number, second: number): { day: number; second: number } {
  const hours = life.habits.replyHours * life.behaviourOn(day).replyTime * logNormal(random, 0.4);
  const replyDay = nextWorkingDay(day + Math.max(1, Math.round(hours / 8)));
  return { day: replyDay, second: Math.min(second + integer(random, [-3_000, 3_000]), 16 * 3600) };
}

function staffFor(life: Life, nth: number): string {
  const agents = agentsIn(life.account.team);
  const agent = agents[nth % agents.length];
  return nth % contactsPerAgent === contactsPerAgent - 1 && agent !== undefined
    ? agent
    : life.account.ownerId;
}

function plain(time: string, type: 'email' | 'call', contact: string, staffId: string): Interaction {
  return { time, type, direction: 'in', contact, staff_id: staffId, status: '', changed_by: '', text: '' };
}
