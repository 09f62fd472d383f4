import type { BlockType, Card, RichText } from '../../../src/chat/card.js';
import { TEAMS_LIMITS } from '../limits.js';
import type { AdaptiveCard, CardElement } from './adaptive-card.js';
import type { BlockOf, BlockRenderer, Place } from './block-renderer.js';
import { renderButtons } from './buttons.js';
import { renderChart } from './chart.js';
import { DIVIDER, divided, renderDivider } from './divider.js';
import { renderFactors } from './factors.js';
import { renderFields } from './fields.js';
import { fitBody } from './fit-body.js';
import { fittingPictures } from './fitting-pictures.js';
import { renderInput } from './input.js';
import { plainText, wordsOf } from './lines.js';
import { entitiesFor, type Mentions, mentionsIn } from './mentions.js';
import { renderMenu } from './menu.js';
import { renderNotice } from './notice.js';
import { renderText } from './text.js';
import { renderTitle } from './title.js';

/** What a message of ours consists of. The card goes alone: with a text beside it Teams would tell no id. */
export interface MessageContent {
  /** Shown in notifications. */
  readonly summary: string;
  readonly card: AdaptiveCard;
}

const RENDERERS = {
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
} as const satisfies { readonly [Type in BlockType]: BlockRenderer<Type> };

/** @param origin the channel that a card in somebody's own chat is about: what is pressed there may be shared in it. */
export function renderCard(card: Card, origin: string | null = null): MessageContent {
  const mentions = mentionsIn(card.blocks);
  const elements = fittingPictures(card.blocks).flatMap((block, index) =>
    renderBlock(block, { index, mentions, origin }),
  );
  return contentOf(card.summary, divided(elements), mentions);
}

/** A short message. */
export function renderReply(text: RichText): MessageContent {
  return renderCard({ summary: wordsOf(text), blocks: [{ type: 'text', text }] });
}

/** A message from what stands in its card. */
export function contentOf(
  summaryText: string,
  elements: readonly CardElement[],
  mentions: Mentions = new Map(),
): MessageContent {
  const summary = plainText(summaryText, TEAMS_LIMITS.summary);
  const fitting = fitBody(elements);
  // Without anything in it Teams would refuse the card.
  const body: readonly CardElement[] =
    fitting.length > 0 ? fitting : [{ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: summary }] }];
  const json = JSON.stringify(body);
  const entities = entitiesFor(mentions, (tag) => json.includes(JSON.stringify(tag).slice(1, -1)));
  return {
    summary,
    card: {
      type: 'AdaptiveCard',
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      version: '1.5',
      fallbackText: summary,
      body,
      ...(entities.length === 0 ? {} : { msteams: { entities } }),
    },
  };
}

function renderBlock<Type extends BlockType>(
  block: BlockOf<Type>,
  place: Place,
): (CardElement | typeof DIVIDER)[] {
  if (block.type === 'divider') return [DIVIDER];
  const render = RENDERERS[block.type] as BlockRenderer<Type>;
  return render(block, place);
}
