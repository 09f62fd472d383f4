import type { WeeklyDigest } from '../../digest/weekly-digest.js';
import type { Platform } from '../../domain/delivery.js';
import type { Block, Button, Card } from '../card.js';
import { button, press } from '../press.js';
import type { Reader } from '../reader.js';
import { headlineField } from './digest-headlines.js';
import { digestParts } from './digest-sections.js';
import { freshnessLines } from './freshness-lines.js';
import { typedExample } from './help-card.js';

export interface DigestView {
  readonly digest: WeeklyDigest;
  readonly charts: readonly Extract<Block, { type: 'chart' }>[];
  readonly platform: Platform;
}

/** A week for one person: what is old on top, three figures, two charts, what changed, and the ways to the rest. */
export function digestCard({ digest, charts, platform }: DigestView, reader: Reader): Card {
  const { words } = reader;
  const title = digestTitle(digest, reader);
  const stale = freshnessLines(digest.freshness, digest.until, reader);
  const notice: Block[] = stale.map((line) => ({ type: 'notice', tone: 'warning', text: [line] }));
  const footer: Block = {
    type: 'text',
    text: [words.text('digest.footer', { command: typedExample('digest', platform, reader) })],
    isMuted: true,
  };
  const head: Block[] = [
    { type: 'title', text: title },
    { type: 'text', text: [digestDates(digest, reader)], isMuted: true },
    ...notice,
  ];
  if (digest.isQuiet) {
    const quiet = words.text('digest.quiet');
    return {
      summary: `${title}: ${quiet}`,
      blocks: [...head, { type: 'text', text: [quiet] }, buttonsOf(digest, reader), footer],
    };
  }
  const fields = digest.headlines.map((headline) => headlineField(headline, reader));
  const [first] = fields;
  return {
    summary: first === undefined ? title : `${title}: ${first.label}, ${first.value}`,
    blocks: [
      ...head,
      { type: 'fields', fields },
      ...charts,
      ...digestParts(digest, reader).map(
        ({ heading, lines }): Block => ({
          type: 'text',
          text: [{ bold: heading }, `\n${lines.join('\n')}`],
        }),
      ),
      ...customersMenu(digest, reader),
      buttonsOf(digest, reader),
      footer,
    ],
  };
}

export function digestTitle({ scope }: Pick<WeeklyDigest, 'scope'>, { words }: Reader): string {
  return words.text(`digest.title.${scope}`);
}

export function digestDates(
  { from, until }: Pick<WeeklyDigest, 'from' | 'until'>,
  { formats }: Reader,
): string {
  return formats.dateRange(from, until);
}

/** The customers that were named, to be opened. */
function customersMenu({ sections }: WeeklyDigest, { words }: Reader): Block[] {
  const { success, attention } = sections;
  const named = new Map<string, string>(attention?.first.map(({ customerId, name }) => [customerId, name]));
  if (success?.kind === 'saved') named.set(success.customerId, success.customer);
  if (named.size === 0) return [];
  return [
    {
      type: 'menu',
      label: words.text('digest.menu'),
      openText: words.text('menu.open'),
      isListedAbove: true,
      options: [...named].map(([id, text]) => ({ text, press: press('customer.show', id) })),
    },
  ];
}

function buttonsOf({ scope, sections }: WeeklyDigest, reader: Reader): Block {
  const mine = (style?: Button['style']) => button(reader, 'button.myAlerts', press('mine.show', ''), style);
  const settings = button(reader, 'button.settings', press('settings.change', ''));
  const pipeline =
    sections.pipeline === undefined
      ? []
      : [button(reader, 'button.digestPipeline', press('command.run', 'pipeline'))];
  const more = [
    ...pipeline,
    button(reader, 'button.roi', press('roi.show', '')),
    button(reader, 'button.model', press('model.show', '')),
    settings,
  ];
  return {
    type: 'buttons',
    visible:
      scope === 'company'
        ? [button(reader, 'button.figuresAll', press('figures.show', ''), 'primary'), mine()]
        : [mine('primary'), settings],
    more: scope === 'company' ? more : pipeline,
    moreLabel: reader.words.text('button.more'),
  };
}
