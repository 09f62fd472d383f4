import { helpCard } from '../cards/help-card.js';
import type { CommandHandler } from './command-handler.js';
import { nearestVerb, splitCommand, verbOf } from './verb.js';

/** Examples of all commands, or of the one that is named. */
export const help: CommandHandler =
  async (argument) =>
  ({ platform, reader }) => {
    const { word } = splitCommand(argument);
    return { kind: 'whisper', card: helpCard(platform, reader, word === '' ? null : verbOf(word)) };
  };

/** Help for a word that is no command, with the nearest one. */
export function helpForUnknown(word: string): CommandHandler {
  return async () =>
    ({ platform, reader }) => {
      const nearest = nearestVerb(word);
      const lead = reader.words.text('help.unknown', { verb: word.slice(0, 40), nearest });
      return { kind: 'whisper', card: helpCard(platform, reader, null, lead) };
    };
}
