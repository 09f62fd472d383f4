import type { Platform } from '../../domain/delivery.js';
import type { Block, Card } from '../card.js';
import { VERBS, type Verb } from '../commands/verb.js';
import type { Reader } from '../reader.js';

/**
 * What can be asked, with an example each.
 *
 * @param only the one command that was asked about.
 * @param lead a sentence before it, such as why help is shown.
 */
export function helpCard(
  platform: Platform,
  reader: Reader,
  only: Verb | null = null,
  lead: string | null = null,
): Card {
  const { words } = reader;
  const verbs = only === null ? VERBS : [only];
  const leadBlocks: Block[] = lead === null ? [] : [{ type: 'text', text: [lead] }];
  return {
    summary: lead ?? words.text('help.title'),
    blocks: [
      ...leadBlocks,
      { type: 'title', text: words.text('help.title') },
      { type: 'text', text: [words.text('help.intro')], isMuted: true },
      ...verbs.map(
        (verb): Block => ({
          type: 'text',
          text: [{ bold: exampleOf(verb, platform, reader) }, `\n${words.text(`help.${verb}`)}`],
        }),
      ),
    ],
  };
}

/** How a command is typed on a platform: Teams has no slash commands, the bot is mentioned or written to. */
export function commandText(command: string, platform: Platform): string {
  return platform === 'slack' ? `/varsel ${command}` : `@Varsel ${command}`;
}

export function exampleOf(verb: Verb, platform: Platform, { words }: Reader): string {
  return commandText(words.text(`help.example.${verb}`), platform);
}
