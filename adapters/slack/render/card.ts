import type { KnownBlock } from '@slack/types';
import type { BlockType, Card, RichText } from '../../../src/chat/card.js';
import { crc32 } from '../../../src/domain/crc32.js';
import { cleanLine, isBlank } from '../../text/clean-text.js';
import { SLACK_LIMITS } from '../limits.js';
import type { Place } from '../press-value.js';
import { mrkdwn, wordsOf } from '../text/mrkdwn.js';
import { plainLine } from '../text/plain-text.js';
import { textObject } from '../text/text-object.js';
import type { BlockOf, BlockRenderer } from './block-renderer.js';
import { renderButtons } from './buttons.js';
import { renderChart } from './chart.js';
import { renderDivider } from './divider.js';
import { renderFactors } from './factors.js';
import { renderFields } from './fields.js';
import { fitMessage } from './fit-message.js';
import { renderInput } from './input.js';
import { renderMenu } from './menu.js';
import { renderNotice } from './notice.js';
import { renderText } from './text.js';
import { renderTitle } from './title.js';

/** What a message consists of, for chat.postMessage, chat.update and the like. */
export interface MessageContent {
  /** Shown in notifications, and read out. */
  readonly text: string;
  readonly blocks: KnownBlock[];
}

const RENDERERS: { readonly [Type in BlockType]: BlockRenderer<Type> } = {
  title: renderTitle,
  text: renderText,
  fields: renderFields,
  factors: renderFactors,
  chart: renderChart,
  notice: renderNotice,
  buttons: renderButtons,
  menu: renderMenu,
  input: renderInput,
  divider: renderDivider,
};

export function renderCard(card: Card): MessageContent {
  const iteration = crc32(JSON.stringify(card, withoutPictures)).toString(36);
  const blocks = fitMessage(card.blocks.flatMap((block, index) => renderBlock(block, { index, iteration })));
  return {
    text: fallback([cleanLine(card.summary)]),
    // Without blocks Slack would read the fallback as markup and show that.
    blocks:
      blocks.length > 0
        ? blocks
        : [{ type: 'section', text: plainLine(card.summary, SLACK_LIMITS.textObject) }],
  };
}

/** A short message without a card around it. */
export function renderReply(text: RichText): MessageContent {
  return {
    text: fallback(text),
    blocks: [{ type: 'section', text: textObject(text, SLACK_LIMITS.textObject) }],
  };
}

function renderBlock<Type extends BlockType>(block: BlockOf<Type>, place: Place): KnownBlock[] {
  const render: BlockRenderer<Type> = RENDERERS[block.type];
  return render(block, place);
}

function fallback(text: RichText): string {
  return isBlank(wordsOf(text)) ? '–' : mrkdwn(text, SLACK_LIMITS.messageText);
}

function withoutPictures(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? null : value;
}
