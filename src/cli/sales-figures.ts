import { pilotCard } from '../chat/cards/pilot-card.js';
import { salesFiguresTitle } from '../chat/cards/sales-figures-card.js';
import {
  salesBaselineText,
  salesMetricFields,
  salesTeamSections,
} from '../chat/cards/sales-figures-sections.js';
import { figuresSettings } from '../chat/month-figures.js';
import type { Reader } from '../chat/reader.js';
import { salesSettings } from '../chat/sales-settings.js';
import { readPilot } from '../deals/report/read-pilot.js';
import { readSalesFigures, type SalesFigures } from '../deals/report/read-sales-figures.js';
import { type CliApp, type CliContext, UsageError } from './verb.js';

/** Figures of sales, or the pilot, as text or JSON. */
export async function writeSalesFigures(
  [topic, ...others]: readonly string[],
  asJson: boolean,
  reader: Reader,
  { stores, config }: Pick<CliApp, 'stores' | 'config'>,
  { stdout, now }: Pick<CliContext, 'stdout' | 'now'>,
): Promise<void> {
  if (others.length > 0 || (topic !== 'deals' && topic !== 'pilot')) {
    throw new UsageError(
      `say "deals", "pilot" or "service", or nothing (got "${[topic, ...others].join(' ')}")`,
    );
  }
  const sales = salesSettings(config);
  const write = (made: unknown, text: () => string) =>
    stdout.write(asJson ? `${JSON.stringify(made, null, 2)}\n` : `${text()}\n`);
  if (topic === 'pilot') {
    const report = await readPilot(stores, sales, now());
    write(report, () => cardLines(pilotCard(report, reader)));
    return;
  }
  const { baseline } = figuresSettings(config).value;
  const made = await readSalesFigures(stores, sales, baseline, now());
  write(made, () => figuresText(made, reader));
}

function figuresText(made: SalesFigures, reader: Reader): string {
  const top = salesMetricFields(made, reader).map(({ label, value }) => `${label}: ${value}`);
  const teams = salesTeamSections(made, reader).map(({ heading, lines }) =>
    [heading, ...lines.map((line) => `  ${line}`)].join('\n'),
  );
  const head = [salesFiguresTitle(made, reader), ...top, salesBaselineText(made, reader)].join('\n');
  return [head, ...teams].join('\n\n');
}

/** A card of texts and fields, line by line. */
function cardLines({ blocks }: ReturnType<typeof pilotCard>): string {
  return blocks
    .flatMap((block) => {
      if (block.type === 'title') return [block.text];
      if (block.type === 'fields') return block.fields.map(({ label, value }) => `${label}: ${value}`);
      if (block.type !== 'text' && block.type !== 'notice') return [];
      return [
        block.text
          .map((part) => (typeof part === 'string' ? part : 'bold' in part ? part.bold : ''))
          .join(''),
      ];
    })
    .join('\n');
}
