import type { PresumedLoss } from '../../domain/presumed-loss.js';
import type { Block, Card } from '../card.js';
import { button, press } from '../press.js';
import type { Reader } from '../reader.js';

export interface ChurnedView {
  /** Open ones, the latest first. */
  readonly losses: readonly (PresumedLoss & { readonly customerName: string })[];
}

/** What one card holds on every platform, with buttons for each. */
const SHOWN = 8;

/** Customers that seem to have left, each to confirm, deny or date. */
export function churnedCard({ losses }: ChurnedView, reader: Reader): Card {
  const { words } = reader;
  const title: Block = { type: 'title', text: words.text('churned.title') };
  if (losses.length === 0) {
    const none = words.text('churned.none');
    return { summary: none, blocks: [title, { type: 'text', text: [none] }] };
  }
  const count = words.text('churned.count', { count: losses.length });
  const more = losses.length - SHOWN;
  return {
    summary: count,
    blocks: [
      title,
      { type: 'text', text: [`${count} ${words.text('churned.intro')}`], isMuted: true },
      ...losses.slice(0, SHOWN).flatMap((loss) => lossBlocks(loss, reader)),
      ...(more > 0
        ? [{ type: 'text', text: [words.text('churned.more', { count: more })], isMuted: true } as const]
        : []),
    ],
  };
}

function lossBlocks(loss: ChurnedView['losses'][number], reader: Reader): Block[] {
  const { words, formats } = reader;
  const presumed = words.text('churned.presumed', { date: formats.date(loss.leftAt) });
  return [
    {
      type: 'text',
      text: [{ bold: loss.customerName }, `\n${presumed} ${whyText(loss, reader)}`],
    },
    {
      type: 'buttons',
      visible: [
        button(reader, 'button.churned.confirm', press('churned.confirm', loss.id)),
        button(reader, 'button.churned.deny', press('churned.deny', loss.id)),
      ],
      more: [button(reader, 'button.churned.date', press('churned.date', loss.id))],
      moreLabel: words.text('button.more'),
    },
  ];
}

/** What tells that it left. */
function whyText(
  { source, leftAt, lastPurchaseAt, usualDays }: PresumedLoss,
  { words, formats }: Reader,
): string {
  if (source === 'contract') return words.text('churned.contract', { date: formats.date(leftAt) });
  if (lastPurchaseAt === null) return words.text('churned.silence.bare');
  const last = formats.date(lastPurchaseAt);
  return usualDays === null
    ? words.text('churned.silence.unusual', { last })
    : words.text('churned.silence', { last, days: usualDays });
}
