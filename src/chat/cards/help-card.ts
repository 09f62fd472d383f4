import type { Platform } from '../../domain/delivery.js';
import type { Block, Card } from '../card.js';
import { VERBS, type Verb } from '../commands/verb.js';
import type { WordingKey } from '../locales/wording-key.js';
import type { Reader } from '../reader.js';

/**
 * What can be asked, with an example each.
 *
 * @param verbs those that are shown.
 */
export function helpCard(platform: Platform, reader: Reader, verbs: readonly Verb[] = VERBS): Card {
  const { words } = reader;
  return {
    summary: words.text('help.title'),
    blocks: [
      { type: 'title', text: words.text('help.title') },
      {
        type: 'text',
        text: [words.text(platform === 'slack' ? 'help.intro' : 'help.introByMention')],
        isMuted: true,
      },
      ...verbs.map(
        (verb): Block => ({
          type: 'text',
          text: [{ bold: listedAs(verb, platform, reader) }, `\n${words.text(`help.${verb}`)}`],
        }),
      ),
    ],
  };
}

/** One command with all its examples. */
export function verbHelpCard(verb: Verb, platform: Platform, reader: Reader): Card {
  const { words } = reader;
  const about = words.text(`help.${verb}`);
  const examples = [typedFor(verb, platform, reader), ...furtherExamples(verb, platform, reader)];
  return {
    summary: about,
    blocks: [
      { type: 'text', text: [about] },
      { type: 'text', text: [{ bold: examples.join('\n') }] },
    ],
  };
}

const FURTHER_EXAMPLES = {
  customer: 'help.further.customer',
  recommend: 'help.further.recommend',
  log: 'help.further.log',
  away: 'help.further.away',
  figures: 'help.further.figures',
  model: 'help.further.model',
  portfolio: 'help.further.portfolio',
  pipeline: 'help.further.pipeline',
  leads: 'help.further.leads',
} as const satisfies Partial<Record<Verb, WordingKey>>;

/** One a line in the wording. */
function furtherExamples(verb: Verb, platform: Platform, { words }: Reader): string[] {
  const key = Object.entries(FURTHER_EXAMPLES).find(([each]) => each === verb)?.[1];
  return key === undefined
    ? []
    : words
        .text(key)
        .split('\n')
        .map((example) => typedHere(example, platform));
}

/** How a command is typed on a platform: Teams has no slash commands, the bot is mentioned or written to. */
export function commandText(command: string, platform: Platform): string {
  return platform === 'slack' ? `/varsel ${command}` : `@Varsel ${command}`;
}

/** The same in an answer to the asker alone: on Teams those stand in the asker's own chat, where nobody need be mentioned. */
export function typedHere(command: string, platform: Platform): string {
  return platform === 'slack' ? commandText(command, platform) : command;
}

/** "admin" alone lists its own topics. */
function listedAs(verb: Verb, platform: Platform, reader: Reader): string {
  return verb === 'admin' ? typedHere(verb, platform) : typedHere(exampleText(verb, reader), platform);
}

/** Everything to type after a verb: "admin" alone has topics of its own. */
function typedFor(verb: Verb, platform: Platform, reader: Reader): string {
  return verb === 'admin'
    ? adminExamples(platform, reader).join('\n')
    : typedHere(exampleText(verb, reader), platform);
}

/** The same words in every language, for administrators alone. */
const ADMINISTRATION = ['owners', 'channels', 'people', 'rules', 'health'].map((topic) => `admin ${topic}`);

/** What managers and administrators can type after "admin". */
function adminExamples(platform: Platform, { words }: Reader): string[] {
  return [
    words.text('help.example.admin'),
    words.text('stages.example'),
    words.text('admin.example.observe'),
    words.text('admin.example.data'),
    ...ADMINISTRATION,
  ].map((example) => typedHere(example, platform));
}

export function exampleOf(verb: Verb, platform: Platform, reader: Reader): string {
  return commandText(exampleText(verb, reader), platform);
}

/** The same in an answer to the asker alone. */
export function typedExample(verb: Verb, platform: Platform, reader: Reader): string {
  return typedHere(exampleText(verb, reader), platform);
}

export function exampleText(verb: Verb, { words }: Reader): string {
  return words.text(`help.example.${verb}`);
}
