import { parseArgs } from 'node:util';
import { digestDates, digestTitle } from '../chat/cards/digest-card.js';
import { headlineField } from '../chat/cards/digest-headlines.js';
import { digestParts } from '../chat/cards/digest-sections.js';
import { freshnessLines } from '../chat/cards/freshness-lines.js';
import { companyOf } from '../chat/deliveries/weekly-digest.js';
import { type Reader, readerFor } from '../chat/reader.js';
import { salesSettings } from '../chat/sales-settings.js';
import { readWeek } from '../digest/read-week.js';
import { scopeOf } from '../digest/scope.js';
import { type WeeklyDigest, weeklyDigest } from '../digest/weekly-digest.js';
import { LANGUAGES } from '../domain/staff.js';
import { figuresOf, json } from './figures.js';
import { type CliVerb, UsageError } from './verb.js';

/** What changed in the last seven days, as the digest tells it. */
export const digest: CliVerb = {
  summary: 'the week: handled in time, saved, lost, overdue, what changed',
  usage: `varsel digest [--for STAFF] [--json] [--language en|nb|fi]

  --for       a staff id: the week as that person is told it (default: the whole company's)
  --json      for programs; docs/digest.md says what the keys hold
  --language  of the text (default: the company's)

The seven days up to now are held against the seven before. In chat it comes by itself: see /varsel digest.`,
  async run(args, context) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        for: { type: 'string' },
        json: { type: 'boolean', default: false },
        language: { type: 'string' },
      },
    });
    const app = await context.openApp();
    try {
      const { company } = app.config;
      const language = LANGUAGES.find((each) => each === (values.language ?? company.language));
      if (language === undefined) throw new UsageError(`--language "${values.language}" is not en, nb or fi`);
      const week = await readWeek(app.stores, {
        asOf: context.now(),
        ...companyOf({ ...figuresOf(app.config), sales: salesSettings(app.config) }, app.stores),
      });
      const person = values.for === undefined ? null : week.staff.get(values.for);
      if (person === undefined) throw new UsageError(`--for "${values.for}" is nobody on staff`);
      const made = weeklyDigest(week, person === null ? { kind: 'company' } : scopeOf(person, week.staff));
      const reader = readerFor(language, company.timezone);
      context.stdout.write(values.json ? json(made) : digestText(made, reader));
      return 0;
    } finally {
      await app.close();
    }
  },
};

function digestText(made: WeeklyDigest, reader: Reader): string {
  const head = [
    `${digestTitle(made, reader)}, ${digestDates(made, reader)}`,
    ...freshnessLines(made.freshness, made.until, reader),
  ];
  if (made.isQuiet) return `${[...head, reader.words.text('digest.quiet')].join('\n')}\n`;
  const top = made.headlines.map((headline) => {
    const { label, value } = headlineField(headline, reader);
    return `${label}: ${value}`;
  });
  const parts = digestParts(made, reader).map(({ heading, lines }) =>
    [heading, ...lines.map((line) => `  ${line}`)].join('\n'),
  );
  return `${[[...head, ...top].join('\n'), ...parts].join('\n\n')}\n`;
}
