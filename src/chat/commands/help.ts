import type { Block } from '../card.js';
import { helpCard, verbHelpCard } from '../cards/help-card.js';
import { messageCard } from '../cards/message-card.js';
import { pointsCard } from '../cards/points-card.js';
import { startCard } from '../cards/start-card.js';
import type { KnownAsker } from '../dependencies.js';
import { press } from '../press.js';
import type { ChatAnswer } from '../request.js';
import { shortened } from '../shortened.js';
import type { CommandHandler } from './command-handler.js';
import { commandMeantBy } from './other-words.js';
import { questionAbout } from './plain-question.js';
import { nearestVerb, readCommand, splitCommand, type Verb, verbsFor } from './verb.js';

/** Examples of all commands that the asker may use, or of the one that is named. */
export const help: CommandHandler = async (argument, desk, from) => {
  const topic = questionAbout(argument);
  if (topic === 'help.points') return helpOnPoints(argument, desk, from);
  if (topic === 'help.undo') return helpOnUndo(argument, desk, from);
  const only = argument === '' ? null : (readCommand(argument)?.verb ?? null);
  if (only !== null) return helpWith(only);
  if (argument !== '') return (asker) => notUnderstood(argument, asker);
  return ({ platform, reader, staff }) => ({
    kind: 'whisper',
    card: helpCard(platform, reader, verbsFor(staff.role)),
  });
};

/** What the figures and levels mean. */
const helpOnPoints: CommandHandler = async (_argument, { stores, settings }) => {
  const accepted = await stores.acceptedThresholds.find('churn');
  return ({ reader }) => ({ kind: 'whisper', card: pointsCard({ settings, accepted }, reader) });
};

const helpOnUndo: CommandHandler =
  async () =>
  ({ reader }) => ({ kind: 'whisper', card: messageCard(reader.words.text('help.undo')) });

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
const TYPED_LETTERS = 80;
/** Longer texts were pasted: nobody means to do them again. */
const LONGEST_RETRY = 150;

/** Help for a word that is no command: the one that was probably meant, or where to begin when none is near. */
export function helpForUnknown(text: string): CommandHandler {
  return async () => (asker) => {
    const { reader, staff } = asker;
    const { word, argument } = splitCommand(text);
    const { verb, isClose } = nearestVerb(word, staff.role);
    if (!isClose) return notUnderstood(text, asker);
    const lead = reader.words.text('help.unknown', { verb: shortened(word, WORD_LETTERS), nearest: verb });
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

/** Says so in one line, and where to begin: a page of help would bury it. */
function notUnderstood(text: string, { platform, reader }: KnownAsker): ChatAnswer {
  const lead = reader.words.text('help.notUnderstood', { text: shortened(text.trim(), TYPED_LETTERS) });
  return { kind: 'whisper', card: startCard(platform, reader, lead) };
}
