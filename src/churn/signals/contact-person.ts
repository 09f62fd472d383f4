import { INTERACTION_CHANNELS } from '../../domain/event.js';
import type { History, Series } from '../../domain/history.js';
import { DAY_MS } from '../../domain/time.js';
import { measured, missing, type SignalDefinition, type SignalInput, type SignalReading } from './signal.js';

/** Who has been the main contact for longer than this is no news any more. */
const RECENT_DAYS = 180;
const EMAIL = INTERACTION_CHANNELS.indexOf('email');

/** Whether the main contact was replaced without a meeting, visit or call in which both took part. */
export const contactPerson = {
  key: 'contact_person',
  unit: 'days',
  strengths: ['medium'],
  sources: ['contacts', 'interactions'],
  modelValues: ['days', 'unmet'],
  measure,
} as const satisfies SignalDefinition;

function measure({ history, context }: SignalInput): SignalReading {
  const { mainContacts, participations } = history;
  const now = currentContact(mainContacts);
  if (now === null) return missing('too_few', { contacts: 0, contactsNeeded: 1 });
  const days = Math.floor((context.asOf.getTime() - now.sinceMs) / DAY_MS);
  if (now.before === null) return measured(null, { days, unmet: 0 }, 'same');
  // Without a name on any meeting or call nobody can tell who met whom.
  if (participations.atMs.length === 0) {
    return missing('too_few', { participations: 0, participationsNeeded: 1 });
  }
  const isMet = haveMet(now.contact, now.before, history);
  const isUnmet = !isMet && days <= RECENT_DAYS;
  return measured(
    isUnmet ? 'medium' : null,
    { days, unmet: Number(isUnmet), sinceMs: now.sinceMs },
    isMet ? 'met' : 'unmet',
  );
}

interface MainContact {
  readonly contact: number;
  readonly before: number | null;
  readonly sinceMs: number;
}

/** Who is the main contact, since when, and who was before; null while nobody was named. */
function currentContact({ atMs, contactIndex }: Series<'mainContacts'>): MainContact | null {
  return atMs.reduce<MainContact | null>((held, sinceMs, place) => {
    const contact = contactIndex[place] ?? Number.NaN;
    return contact === held?.contact ? held : { contact, before: held?.contact ?? null, sinceMs };
  }, null);
}

function haveMet(one: number, other: number, { participations }: Pick<History, 'participations'>): boolean {
  const { interactionIndex, contactIndex, channel } = participations;
  const withOne = new Set<number>();
  for (let place = 0; place < contactIndex.length; place++) {
    if (contactIndex[place] === one && channel[place] !== EMAIL)
      withOne.add(interactionIndex[place] ?? Number.NaN);
  }
  if (withOne.size === 0) return false;
  return contactIndex.some(
    (contact, place) => contact === other && withOne.has(interactionIndex[place] ?? Number.NaN),
  );
}
