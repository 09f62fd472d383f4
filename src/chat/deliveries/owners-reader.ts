import type { Alert } from '../../domain/alert.js';
import type { PersonalSettings } from '../../domain/personal-settings.js';
import type { People } from '../people.js';
import { hoursOf, type Reader, readerFor, withoutAmounts } from '../reader.js';
import type { ChatSettings } from '../settings.js';

/** The company's language in the owner's zone and hours, by which the owner is told what is due; others read it too. */
export function ownersReader(
  { ownerId }: Pick<Alert, 'ownerId'>,
  people: People,
  { company, quiet, hidesAmounts }: Pick<ChatSettings, 'company' | 'quiet' | 'hidesAmounts'>,
  chosen: PersonalSettings | null,
): Reader {
  const owner = ownerId === null ? undefined : people.get(ownerId);
  const reader = readerFor(company.language, owner?.timezone ?? company.timezone, 'named');
  const shown = hidesAmounts === true ? withoutAmounts(reader) : reader;
  return { ...shown, hours: hoursOf(chosen, quiet) };
}
