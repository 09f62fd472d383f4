import type { Platform, Target } from '../domain/delivery.js';
import type { Stores } from '../stores/stores.js';
import { findPerson } from './people.js';
import type { Reader } from './reader.js';
import type { ChatSettings } from './settings.js';

/**
 * What people call a place that messages go to: a channel by its name in varsel.yaml or in the chat, a person by name. Ids
 * of platforms say nothing to anybody, so a place without a name is told in words.
 */
export async function placeName(
  target: Target,
  { routes, staff }: Pick<Stores, 'routes' | 'staff'>,
  { routing, people }: Pick<ChatSettings, 'routing' | 'people'>,
  { words }: Reader,
): Promise<string> {
  const { platform, kind, id } = target;
  if (kind === 'person') {
    const person = await findPerson(platform, id, staff, people);
    return person?.name ?? words.text('place.person');
  }
  const inFile = nameInFile(platform, id, routing);
  if (inFile !== null) return inFile;
  const connected = (await routes.active()).find(
    ({ channel }) => channel.platform === platform && channel.id === id,
  );
  return connected === undefined || connected.channel.name === id
    ? words.text('place.channel')
    : connected.channel.name;
}

function nameInFile(platform: Platform, id: string, routing: ChatSettings['routing']): string | null {
  const found = Object.entries(routing.channels).find(([, ids]) =>
    typeof ids === 'string' ? routing.platform === platform && ids === id : ids[platform] === id,
  );
  return found?.[0] ?? null;
}
