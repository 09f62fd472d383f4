import { beginsQuestion, commandMeantBy, compared } from './other-words.js';
import { VERBS_ABOUT_CUSTOMER, verbOf } from './verb.js';

/**
 * What a question in plain words is about, as a command; words that alone would be no command, because a customer may be
 * called so. The first row wins over the second, whatever their order in the question.
 */
const TOPICS = {
  'help.points': [
    ...['point', 'points', 'score', 'scores', 'level', 'levels', 'high', 'medium', 'low', 'percent', 'mean'],
    ...['poeng', 'poengene', 'nivå', 'nivåer', 'nivået', 'høy', 'høyt', 'middels', 'lav', 'lavt', 'betyr'],
    ...['piste', 'pisteet', 'pisteitä', 'taso', 'tasot', 'korkea', 'keskitaso', 'matala', 'tarkoittaa'],
  ],
  'help.undo': ['undo', 'revert', 'angre', 'angrer', 'kumoa', 'peru', 'peruuta'],
  settings: [
    ...['language', 'quiet', 'notification', 'notifications', 'mute', 'stop', 'unsubscribe'],
    ...['språk', 'stille', 'stopp', 'kieli', 'hiljaisuus', 'lopeta'],
  ],
  losses: [
    ...['lose', 'losing', 'losses', 'mister', 'mistet', 'mistete', 'tapt', 'tapte'],
    ...['menetimme', 'menetämme', 'menetetty', 'menetetyt', 'menetettiin'],
  ],
  mine: [
    ...['risk', 'risks', 'danger', 'urgent', 'important', 'customers', 'leaving', 'leave', 'waiting', 'todo'],
    ...['tickets', 'saker', 'sakene', 'viktigst', 'gjøre', 'venter', 'tukipyynnöt', 'tiketit', 'tärkeintä'],
    ...['risiko', 'fare', 'haster', 'kunder', 'kundene', 'slutte', 'slutter'],
    ...[
      'riski',
      'riskissä',
      'vaarassa',
      'kiireellinen',
      'kiireelliset',
      'asiakkaat',
      'asiakkaani',
      'asiakkaista',
    ],
  ],
} as const;

/** A question longer than this is read no further. */
const WORDS_READ = 30;

const COMMAND_OF_TOPIC: ReadonlyMap<string, string> = new Map(
  Object.entries(TOPICS).flatMap(([command, words]) =>
    words.map((word) => [compared(word), command] as const),
  ),
);
/** What is about nearly everything gives way to whatever else is asked for. */
const ORDER = ['help.points', 'help.undo'] as const;
const LAST = 'mine';

/** Whether a word asks for whatever is waiting, and so is part of no name that is asked about. */
export function asksForAll(word: string): boolean {
  return COMMAND_OF_TOPIC.get(compared(word)) === LAST;
}

/** The command that answers a question in plain words, a second word behind a dot; null where no word of it tells. */
export function questionAbout(text: string): string | null {
  const asked = wordsIn(text).flatMap((word) => commandIn(word) ?? []);
  return (
    ORDER.find((command) => asked.includes(command)) ??
    asked.find((command) => command !== LAST) ??
    asked.at(0) ??
    null
  );
}

function commandIn(word: string): string | null {
  const topic = COMMAND_OF_TOPIC.get(compared(word));
  if (topic !== undefined) return topic;
  if (beginsQuestion(word)) return null;
  const command = verbOf(word) ?? commandMeantBy(word)?.replace(' ', '.') ?? null;
  // Whom it is about can't be made out in a sentence.
  return command === null || VERBS_ABOUT_CUSTOMER.has(command) ? null : command;
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu)?.slice(0, WORDS_READ) ?? [];
}
