import type { Block } from '../card.js';
import { commandText, helpCard, verbHelpCard } from '../cards/help-card.js';
import { messageCard } from '../cards/message-card.js';
import { startCard } from '../cards/start-card.js';
import type { KnownAsker } from '../dependencies.js';
import { press } from '../press.js';
import type { ChatAnswer } from '../request.js';
import { shortened } from '../shortened.js';
import type { CommandHandler } from './command-handler.js';
import { commandMeantBy } from './other-words.js';
import { nearestVerb, readCommand, splitCommand, type Verb, verbsFor } from './verb.js';

/** Examples of all commands that the asker may use, or of the one that is named. */
export const help: CommandHandler = async (argument) => (asker) => {
  const { platform, reader, staff } = asker;
  const only = argument === '' ? null : (readCommand(argument)?.verb ?? null);
  if (only !== null) return helpWith(only)(asker);
  return { kind: 'whisper', card: helpCard(platform, reader, verbsFor(staff.role)) };
};

/** Examples of one command; to whoever may not use it, whom it is for. */
export function helpWith(verb: Verb): (asker: KnownAsker) => ChatAnswer {
  return ({ platform, reader, staff }) => ({
    kind: 'whisper',
    card: verbsFor(staff.role).includes(verb)
      ? verbHelpCard(verb, platform, reader)
      : messageCard(reader.words.text('role.managers')),
  });
}

/** Whether what stands behind a verb asks for its help. */
export function asksForHelp(argument: string): boolean {
  const { word, argument: rest } = splitCommand(argument);
  return rest === '' && (word === 'help' || commandMeantBy(word) === 'help');
}

/** Where to begin, for whoever types nothing or greets. */
export const start: CommandHandler =
  async () =>
  ({ platform, reader }) => ({ kind: 'whisper', card: startCard(platform, reader) });

const WORD_LETTERS = 40;
/** Longer texts were pasted: nobody means to do them again. */
const LONGEST_RETRY = 150;

/** Help for a word that is no command: the one that was probably meant, or all of them where none is near. */
export function helpForUnknown(text: string): CommandHandler {
  return async () =>
    ({ platform, reader, staff }) => {
      const { word, argument } = splitCommand(text);
      const { verb, isClose } = nearestVerb(word, staff.role);
      const lead = reader.words.text('help.unknown', { verb: shortened(word, WORD_LETTERS), nearest: verb });
      if (!isClose) return { kind: 'whisper', card: helpCard(platform, reader, verbsFor(staff.role), lead) };
      const retry = `${verb} ${argument}`.trim();
      const buttons: Block = {
        type: 'buttons',
        visible: [
          ...(retry.length > LONGEST_RETRY
            ? []
            : [{ text: retry, press: press('command.run', retry), style: 'primary' as const }]),
          { text: reader.words.text('start.all'), press: press('command.run', 'help') },
        ],
        more: [],
        moreLabel: reader.words.text('button.more'),
      };
      return { kind: 'whisper', card: messageCard(lead, buttons) };
    };
}

/** For a verb whose capability is still to come. */
export function helpForNotYet(word: string): CommandHandler {
  return async () =>
    ({ platform, reader }) => ({
      kind: 'whisper',
      card: messageCard(
        reader.words.text('help.notYet', { verb: word, command: commandText('help', platform) }),
      ),
    });
}
