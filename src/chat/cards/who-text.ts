import type { Alert } from '../../domain/alert.js';
import type { Inline, RichText } from '../card.js';
import { upperFirst } from '../first-letter.js';
import { mentionOf, personName } from '../people.js';
import type { Reader } from '../reader.js';
import { dueText } from '../shown-due.js';
import type { AlertView } from './alert-view.js';

/** Who does what by when, before the first contact, in one line: the owner gets in touch, somebody else may lead the talk. */
export function whoText(view: AlertView, reader: Reader): RichText {
  const { alert, people, platform, settings, now, isPrivate } = view;
  const { words } = reader;
  const { dueAt, ownerId } = alert;
  const due = dueAt === null ? null : dueText(dueAt, now, reader);
  const isLate = dueAt !== null && dueAt < now;
  if (ownerId === null) {
    if (due === null) return [words.text('alert.who.nobody.undated')];
    return [words.text(isLate ? 'alert.who.nobody.late' : 'alert.who.nobody', { due })];
  }
  const owner = people.get(ownerId);
  // A card for one person alone must not notify another one.
  const person: Inline =
    owner === undefined || isPrivate
      ? upperFirst(personName(people, ownerId, reader), words.language)
      : mentionOf(owner, platform, settings.people);
  const leader = leaderOf(alert, view, reader);
  if (due === null) {
    const why = words.text(undatedKey(alert));
    return leader === null
      ? words.rich('alert.who.undated', { person, why })
      : words.rich('alert.who.undated.led', { person, leader, why });
  }
  if (leader === null) return words.rich(isLate ? 'alert.who.late' : 'alert.who', { person, due });
  return words.rich(isLate ? 'alert.who.late.led' : 'alert.who.led', { person, leader, due });
}

/** A high level is a matter for management: the card names who holds the talk, where that isn't the owner. */
function leaderOf(
  { level, leaderId, ownerId }: Alert,
  { people }: Pick<AlertView, 'people'>,
  reader: Reader,
): string | null {
  const isLed = level === 'high' && leaderId !== null && leaderId !== ownerId;
  return isLed ? personName(people, leaderId, reader) : null;
}

function undatedKey({ placement, level }: Alert): `alert.undated.${'low' | 'listed' | 'carded'}` {
  return level === 'low' ? 'alert.undated.low' : `alert.undated.${placement}`;
}
