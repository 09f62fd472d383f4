import type { Alert } from '../../domain/alert.js';
import type { People } from '../people.js';
import { type Reader, readerFor } from '../reader.js';
import type { ChatSettings } from '../settings.js';

/** The company's language in the owner's zone, in which the time that something is due was reckoned; others read it too. */
export function ownersReader(
  { ownerId }: Pick<Alert, 'ownerId'>,
  people: People,
  { company }: Pick<ChatSettings, 'company'>,
): Reader {
  const owner = ownerId === null ? undefined : people.get(ownerId);
  return readerFor(company.language, owner?.timezone ?? company.timezone, 'named');
}
