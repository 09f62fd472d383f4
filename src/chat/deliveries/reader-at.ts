import type { Target } from '../../domain/delivery.js';
import type { Stores } from '../../stores/stores.js';
import { findPerson } from '../people.js';
import { type Reader, readerFor, readerOf, withoutAmounts } from '../reader.js';
import type { ChatSettings } from '../settings.js';

/** A person reads their direct conversation in the language and zone of their own, a channel in the company's. */
export async function readerAt(
  { kind, platform, id }: Target,
  { staff, personalSettings }: Pick<Stores, 'staff' | 'personalSettings'>,
  settings: Pick<ChatSettings, 'company' | 'people' | 'quiet' | 'hidesAmounts'>,
): Promise<Reader> {
  const person = kind === 'person' ? await findPerson(platform, id, staff, settings.people) : null;
  if (person === null) {
    const everybody = readerFor(settings.company.language, settings.company.timezone, 'named');
    return settings.hidesAmounts === true ? withoutAmounts(everybody) : everybody;
  }
  return readerOf(person, settings, await personalSettings.find(person.id));
}
