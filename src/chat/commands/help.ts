import { helpCard } from '../cards/help-card.js';
import type { CommandHandler } from './command-handler.js';
import { nearestVerb, splitCommand, VERBS, type Verb, verbOf } from './verb.js';

/** Examples of all commands, or of the one that is named. */
export const help: CommandHandler =
  async (argument) =>
  ({ platform, reader }) => {
    const { word } = splitCommand(argument);
    const only = word === '' ? null : verbOf(word);
    return { kind: 'whisper', card: helpCard(platform, reader, only === null ? VERBS : [only]) };
  };

/** Help for a word that is no command: the one that was probably meant, or all of them where none is near. */
export function helpForUnknown(word: string): CommandHandler {
  return async () =>
    ({ platform, reader }) => {
      const { verb, isClose } = nearestVerb(word);
      const lead = reader.words.text('help.unknown', { verb: word.slice(0, 40), nearest: verb });
      const verbs = isClose ? new Set<Verb>([verb, 'help']) : VERBS;
      return { kind: 'whisper', card: helpCard(platform, reader, [...verbs], lead) };
    };
}
