import { parseArgs } from 'node:util';
import { ticketPatternLines } from '../chat/cards/ticket-pattern-lines.js';
import { readerFor } from '../chat/reader.js';
import { LANGUAGES } from '../domain/staff.js';
import { readPatterns } from '../service/mining/kept-patterns.js';
import { json } from './figures.js';
import { type CliVerb, UsageError } from './verb.js';

/** Enough for anybody; --json has all. */
const LISTED = 50;

/** What tickets are followed by, as text or JSON. */
export const patterns: CliVerb = {
  summary: 'which tickets are followed by which purchases, against what would have been bought anyway',
  usage: `varsel patterns [--now] [--json] [--language en|nb|fi]

  --now       looks in this process and keeps what it finds; otherwise the week's look is shown
  --json      for programs; docs/suggestions.md says what the keys hold
  --language  of the text (default: the company's)

  varsel patterns --json`,
  async run(args, context) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        now: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        language: { type: 'string' },
      },
    });
    const app = await context.openApp();
    try {
      const { company } = app.config;
      const language = LANGUAGES.find((each) => each === (values.language ?? company.language));
      if (language === undefined) throw new UsageError(`--language "${values.language}" is not en, nb or fi`);
      if (values.now) await app.minePatterns();
      const kept = await readPatterns(app.stores);
      const { lines, how } = ticketPatternLines(kept, LISTED, readerFor(language, company.timezone));
      const text = [...lines, ...(how === null ? [] : [how])].join('\n');
      context.stdout.write(values.json ? json(kept) : `${text}\n`);
      return 0;
    } finally {
      await app.close();
    }
  },
};
