import type { PassedOffer } from '../../service/gate/pass-gate.js';
import type { Block, Card } from '../card.js';
import type { Reader } from '../reader.js';
import { isOneOf } from '../roles.js';
import { leadQualityLine } from './lead-quality-text.js';
import { suggestionButtons } from './suggestion-buttons.js';
import { suggestionReasonTexts } from './suggestion-reason-text.js';
import { refusalTexts } from './suggestion-refusal-text.js';
import { noSuggestionHeading, productName, showable, suggestionStateText } from './suggestion-text.js';
import type { SuggestionView } from './suggestion-view.js';
import { priceText, suggestionWords } from './suggestion-words.js';

const REASONS_SHOWN = 5;
/** From this chance on it is said to fit very well. */
const HIGH_FIT = 0.75;

/** The one suggestion for a customer with its reasons and words, what became of it, or why there is none. */
export function suggestionCard(view: SuggestionView, reader: Reader): Card {
  const { sight, now } = view;
  const passed = showable(sight, now);
  if (passed !== null) return offeredCard(passed, view, reader);
  return sight.found.kind === 'over' ? overCard(view, reader) : noneCard(view, reader);
}

function offeredCard(passed: PassedOffer, view: SuggestionView, reader: Reader): Card {
  const { sight, customerName, people } = view;
  const { words } = reader;
  const { candidate } = passed;
  const product = productName(candidate.productId, sight);
  const state =
    sight.found.kind === 'offer' ? suggestionStateText(sight.found.offer.state, people, reader) : null;
  const reasons = suggestionReasonTexts(candidate.reasons, sight.products, reader).slice(0, REASONS_SHOWN);
  const buttons = suggestionButtons(view, reader, true);
  return {
    summary: words.text('suggestion.summary', { customer: customerName, product }),
    blocks: [
      { type: 'title', text: words.text('suggestion.summary', { customer: customerName, product }) },
      fieldsBlock(passed, view, reader),
      {
        type: 'text',
        text: [
          { bold: words.text('suggestion.why') },
          `\n${reasons.map((reason) => `• ${reason}`).join('\n')}`,
        ],
      },
      ...leadBlocks(view, reader),
      ...chanceBlocks(passed, view, reader),
      ...wordsBlocks(passed, view, reader),
      ...(state === null ? [] : [{ type: 'text', text: [state], isMuted: true } as const]),
      ...(buttons === null ? [] : [buttons]),
    ],
  };
}

function fieldsBlock({ candidate }: PassedOffer, { sight }: SuggestionView, reader: Reader): Block {
  const { words } = reader;
  const price = sight.products.get(candidate.productId)?.price ?? null;
  const fit = candidate.relevance >= HIGH_FIT ? 'high' : 'good';
  return {
    type: 'fields',
    fields: [
      {
        label: words.text('suggestion.price'),
        value: price === null ? words.text('suggestion.priceUnknown') : priceText(price, reader),
      },
      { label: words.text('suggestion.fit'), value: words.text(`suggestion.fit.${fit}`) },
    ],
  };
}

/** Agents have a word and its reasons; that it goes by rules of thumb everybody is told. */
function chanceBlocks({ candidate }: PassedOffer, { role }: SuggestionView, reader: Reader): Block[] {
  const { words, formats } = reader;
  if (!candidate.isCalibrated)
    return [{ type: 'text', text: [words.text('suggestion.uncalibrated')], isMuted: true }];
  if (role === undefined || !isOneOf(role, 'managers')) return [];
  const percent = formats.percent(Math.round(100 * candidate.relevance));
  return [{ type: 'text', text: [words.text('suggestion.chance', { percent })], isMuted: true }];
}

function wordsBlocks(passed: PassedOffer, { sight }: SuggestionView, reader: Reader): Block[] {
  const { words } = reader;
  const product = sight.products.get(passed.candidate.productId);
  if (product === undefined) return [];
  const said = suggestionWords(passed, product, sight.language, reader).join(' ');
  return [
    {
      type: 'text',
      text: [{ bold: words.text('suggestion.words') }, `\n${words.text('quoted', { text: said })}`],
    },
  ];
}

function overCard(view: SuggestionView, reader: Reader): Card {
  const { sight, customerName, people } = view;
  const { words } = reader;
  if (sight.found.kind !== 'over') return noneCard(view, reader);
  const { productId, state } = sight.found.record;
  const product = productName(productId, sight);
  const told = suggestionStateText(state, people, reader) ?? words.text('suggestion.noLonger');
  const buttons = suggestionButtons(view, reader, true);
  return {
    summary: words.text('suggestion.summary.over', { customer: customerName, product, state: told }),
    blocks: [
      { type: 'title', text: words.text('suggestion.summary', { customer: customerName, product }) },
      { type: 'text', text: [told] },
      ...(buttons === null ? [] : [buttons]),
    ],
  };
}

/** A clear no, with its reasons. */
function noneCard(view: SuggestionView, reader: Reader): Card {
  const { sight, customerName } = view;
  const { words } = reader;
  const { found } = sight;
  const heading = noSuggestionHeading(sight, reader);
  const reasons =
    found.kind === 'refused' || found.kind === 'noted'
      ? refusalTexts(found.refusals, reader)
      : found.kind === 'nothing'
        ? [words.text('suggestion.nothingFits')]
        : [];
  return {
    summary: words.text('suggestion.summary.none', { customer: customerName, heading }),
    blocks: [
      { type: 'title', text: customerName },
      {
        type: 'text',
        text: [
          { bold: heading },
          ...(reasons.length === 0 ? [] : [`\n${reasons.map((reason) => `• ${reason}`).join('\n')}`]),
        ],
      },
      ...toldBlocks(view, reader),
      ...leadBlocks(view, reader),
    ],
  };
}

/** What the customer says of it can be noted, whatever forbids to suggest it now. */
function toldBlocks(view: SuggestionView, reader: Reader): Block[] {
  if (view.sight.told === null) return [];
  const buttons = suggestionButtons(view, reader, true);
  return [
    { type: 'text', text: [reader.words.text('suggestion.toldBefore')] },
    ...(buttons === null ? [] : [buttons]),
  ];
}

function leadBlocks(view: SuggestionView, reader: Reader): Block[] {
  const line = leadQualityLine(view, reader);
  return line === null ? [] : [{ type: 'text', text: [line], isMuted: true }];
}
