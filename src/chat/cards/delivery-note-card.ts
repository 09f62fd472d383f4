import type { DeliveryRefusal, Platform } from '../../domain/delivery.js';
import type { Block, Card } from '../card.js';
import { button, press } from '../press.js';
import type { Reader } from '../reader.js';
import { exampleOf } from './help-card.js';

export interface DeliveryNoteView {
  readonly problem: DeliveryRefusal | 'unknown';
  readonly targetId: string;
  /** Where it was to go, as people call it. */
  readonly place: string;
  /** Null when the message was about no single customer. */
  readonly customerName: string | null;
  readonly platform: Platform;
  /** The key of the target, where nothing is sent there any more. */
  readonly stoppedKey: string | null;
}

/** Tells the administrators what did not arrive where, and what to do about it. */
export function deliveryNoteCard(view: DeliveryNoteView, reader: Reader): Card {
  const { words } = reader;
  const title = words.text(view.problem === 'unknown' ? 'note.title.unknown' : 'note.title');
  const about =
    view.customerName === null
      ? words.text('note.aboutOther', { target: view.place })
      : words.text('note.about', { customer: view.customerName, target: view.place });
  const kept =
    view.customerName === null
      ? ''
      : words.text('note.kept', { command: exampleOf('mine', view.platform, reader) });
  return {
    summary: `${title}. ${about}`,
    blocks: [
      { type: 'title', text: title },
      { type: 'text', text: [about] },
      { type: 'notice', tone: 'warning', text: [words.text(`note.${view.problem}`)] },
      ...(kept === '' ? [] : [{ type: 'text', text: [kept], isMuted: true } as const]),
      ...stoppedBlocks(view, reader),
    ],
  };
}

function stoppedBlocks({ stoppedKey, targetId }: DeliveryNoteView, reader: Reader): Block[] {
  if (stoppedKey === null) return [];
  const { words } = reader;
  const resume = press('target.resume', stoppedKey, { target: targetId });
  return [
    { type: 'text', text: [words.text('note.stopped')] },
    {
      type: 'buttons',
      visible: [button(reader, 'button.targetResume', resume)],
      more: [],
      moreLabel: words.text('button.more'),
    },
  ];
}
