import { churned } from './churned.js';
import { checkTheData } from './data-check.js';
import { mergeCustomersByHand } from './data-merges.js';
import { type CliVerb, UsageError } from './verb.js';

/** What can be asked about the data, by the word after "data". */
const TOPICS = {
  check: checkTheData,
  churned,
  merges: mergeCustomersByHand,
} as const satisfies Record<string, CliVerb>;

/** What the data are good for, and what is to be put right in them. */
export const data: CliVerb = {
  summary: 'say what the imported data are good for, what is missing, and which customers may be one',
  usage: Object.values(TOPICS)
    .map(({ usage }) => usage)
    .join('\n\n'),
  async run(args, context) {
    const [word, ...rest] = args;
    if (word === undefined || !isTopic(word)) {
      const topics = Object.keys(TOPICS).map((topic) => `varsel data ${topic}`);
      throw new UsageError(
        `say what is to be done with the data: ${topics.join(' or ')} (got: "${args.join(' ')}")`,
      );
    }
    return TOPICS[word].run(rest, context);
  },
};

function isTopic(word: string): word is keyof typeof TOPICS {
  return Object.hasOwn(TOPICS, word);
}
