import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { figuresTitle, headlines, isUnanswered } from '../chat/cards/figures-card.js';
import { figuresSections } from '../chat/cards/figures-sections.js';
import { type ShownValueFigures, valueFiguresSections } from '../chat/cards/value-figures-sections.js';
import { figuresReport } from '../chat/figures-report.js';
import { figuresSettings, monthAskedFor, monthFigures } from '../chat/month-figures.js';
import { monthValueFigures } from '../chat/month-value-figures.js';
import { type Reader, readerFor } from '../chat/reader.js';
import { type ReturnBasis, returnBasis } from '../chat/return-basis.js';
import type { Config } from '../config/config.js';
import { FIELD_REFERENCES, FIGURE_GOALS, type MonthlyFigures } from '../domain/monthly-figures.js';
import { LANGUAGES } from '../domain/staff.js';
import type { ValueFigures } from '../domain/value-figures.js';
import { writeSalesFigures } from './sales-figures.js';
import { writeServiceFigures } from './service-figures.js';
import { type CliVerb, UsageError } from './verb.js';

/** How well early warning worked in a month, as text, JSON or a page. */
export const figures: CliVerb = {
  summary: 'how well early warning worked in a month, and what came of caring for customers by value',
  usage: `varsel figures [--month YYYY-MM] [--json | --html FILE] [--language en|nb|fi]
varsel figures deals|pilot [--json] [--language en|nb|fi]
varsel figures service [--month YYYY-MM] [--json] [--language en|nb|fi]

  --month     a month that is over (default: the last one)
  --json      for programs; docs/figures.md says what the keys hold
  --html      one page that needs nothing else, into a file
  --language  of the text or the page (default: the company's)

  varsel figures --month 2026-10 --html october.html
  varsel figures deals --json
  varsel figures pilot
  varsel figures service`,
  async run(args, context) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        month: { type: 'string', default: '' },
        json: { type: 'boolean', default: false },
        html: { type: 'string' },
        language: { type: 'string' },
      },
    });
    if (values.json && values.html !== undefined) throw new UsageError('give --json or --html, not both');
    const app = await context.openApp();
    try {
      const { company } = app.config;
      const language = LANGUAGES.find((each) => each === (values.language ?? company.language));
      if (language === undefined) throw new UsageError(`--language "${values.language}" is not en, nb or fi`);
      if (positionals.length === 1 && positionals[0] === 'service') {
        const reader = readerFor(language, company.timezone);
        await writeServiceFigures(values.month, values.json, reader, app, context);
        return 0;
      }
      if (positionals.length > 0) {
        await writeSalesFigures(
          positionals,
          values.json,
          readerFor(language, company.timezone),
          app,
          context,
        );
        return 0;
      }
      const window = monthAskedFor(values.month, context.now(), company.timezone);
      if (window === null) {
        throw new UsageError(`--month "${values.month}" is no month that is over, such as 2026-10`);
      }
      const settings = figuresOf(app.config);
      const [made, valued] = await Promise.all([
        monthFigures(window, { stores: app.stores, settings }),
        monthValueFigures(window, { stores: app.stores, settings }),
      ]);
      const reader = readerFor(language, company.timezone);
      const basis = returnBasis(settings);
      const value = { figures: valued, currency: company.currency };
      if (values.html !== undefined) {
        await writeFile(values.html, figuresReport(made, value, basis, reader, context.now()));
        context.stdout.write(`${values.html}\n`);
      } else {
        context.stdout.write(
          values.json ? json(figuresJson(made, valued)) : figuresText(made, value, basis, reader),
        );
      }
      return 0;
    } finally {
      await app.close();
    }
  },
};

/** What the figures need to know of the configuration. */
export function figuresOf(config: Config) {
  return { company: config.company, churn: config.churn, figures: figuresSettings(config) };
}

export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function figuresJson(made: MonthlyFigures, customerValue: ValueFigures | null) {
  return { ...made, goals: FIGURE_GOALS, references: FIELD_REFERENCES, customerValue };
}

function figuresText(
  made: MonthlyFigures,
  value: ShownValueFigures,
  basis: ReturnBasis,
  reader: Reader,
): string {
  const sections = figuresSections(made, basis, reader).map(({ heading, lines, reference }) =>
    [heading, ...lines.map((line) => `  ${line}`), ...(reference === null ? [] : [`  ${reference}`])].join(
      '\n',
    ),
  );
  const valued = valueFiguresSections(value, reader).map(({ heading, lines }) =>
    [heading, ...lines.map((line) => `  ${line}`)].join('\n'),
  );
  const top = headlines(made, reader).map(({ label, value }) => `${label}: ${value}`);
  const notice = isUnanswered(made) ? [reader.words.text('figures.noAnswers')] : [];
  return `${[figuresTitle(made, reader), ...top, ...notice].join('\n')}\n\n${[...sections, ...valued].join('\n\n')}\n`;
}
