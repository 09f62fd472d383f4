import type { Platform } from '../../domain/delivery.js';
import type { Card } from '../card.js';
import { press } from '../press.js';
import type { Reader } from '../reader.js';
import { typedHere } from './help-card.js';

const FOR_MANAGERS = ['stage', 'observe', 'data', 'offers'] as const;
const FOR_ADMINISTRATORS = ['people', 'owners', 'channels', 'rules', 'health'] as const;

/**
 * What can be asked after "admin", a line each and to be chosen from a menu.
 *
 * @param isAdministrator managers are shown only what answers them.
 * @param lead a sentence before it, such as that something was not understood.
 */
export function adminCard(
  platform: Platform,
  isAdministrator: boolean,
  reader: Reader,
  lead: string | null = null,
): Card {
  const { words } = reader;
  const topics = [...FOR_MANAGERS, ...(isAdministrator ? FOR_ADMINISTRATORS : [])];
  const lines = topics.flatMap((topic, place) => [
    ...(place === 0 ? [] : ['\n']),
    { bold: typedHere(`admin ${topic}`, platform) },
    ` – ${words.text(`admin.about.${topic}`)}`,
  ]);
  return {
    summary: lead ?? words.text('admin.title'),
    blocks: [
      lead === null ? { type: 'title', text: words.text('admin.title') } : { type: 'text', text: [lead] },
      { type: 'text', text: lines },
      {
        type: 'menu',
        label: words.text('admin.menu'),
        openText: words.text('menu.open'),
        isListedAbove: true,
        options: topics.map((topic) => ({ text: topic, press: press('command.run', `admin ${topic}`) })),
      },
    ],
  };
}
