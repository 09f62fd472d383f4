import type { Block } from '../card.js';
import type { Reader } from '../reader.js';
import { leadQualityLine } from './lead-quality-text.js';
import { suggestionButtons } from './suggestion-buttons.js';
import { suggestionReasonTexts } from './suggestion-reason-text.js';
import { forbidsSelling, refusalTexts } from './suggestion-refusal-text.js';
import { noSuggestionHeading, productName, showable, suggestionStateText } from './suggestion-text.js';
import type { SuggestionView } from './suggestion-view.js';
import { priceText } from './suggestion-words.js';

const REASONS_SHOWN = 2;

/** What stands of a suggestion on a ticket's card: itself, one quiet line why not, or mostly nothing; and how good a lead it is. */
export function suggestionBlocks(view: SuggestionView, reader: Reader): Block[] {
  const lead = leadQualityLine(view, reader);
  return [...ownBlocks(view, reader), ...(lead === null ? [] : [quiet(lead)])];
}

function ownBlocks(view: SuggestionView, reader: Reader): Block[] {
  const { sight, people, now } = view;
  const { words } = reader;
  const { found } = sight;
  const passed = showable(sight, now);
  if (passed !== null && found.kind === 'offer') {
    const { productId, reasons } = passed.candidate;
    const told = suggestionReasonTexts(reasons, sight.products, reader).slice(0, REASONS_SHOWN);
    const state = suggestionStateText(found.offer.state, people, reader);
    return [
      {
        type: 'text',
        text: [{ bold: headingOf(productId, view, reader) }, `\n${told.join('\n')}`],
      },
      ...(state === null ? [] : [{ type: 'text', text: [state], isMuted: true } as const]),
      ...buttonsOf(view, reader),
    ];
  }
  switch (found.kind) {
    case 'over': {
      const { productId, shownAt, state } = found.record;
      if (shownAt === null) return [];
      const product = productName(productId, sight);
      const heading = words.text('suggestion.heading', { product });
      const reason = suggestionStateText(state, people, reader) ?? '';
      return [quiet(words.text('suggestion.overLine', { heading, reason })), ...buttonsOf(view, reader)];
    }
    case 'noted':
    case 'refused': {
      if (found.kind === 'refused' && !forbidsSelling(found.refusals)) return [];
      const heading = noSuggestionHeading(sight, reader);
      const [reason] = refusalTexts(found.refusals, reader);
      return [quiet(reason === undefined ? heading : words.text('suggestion.line', { heading, reason }))];
    }
    case 'offer':
    case 'nothing':
      return [];
  }
}

function headingOf(productId: string, { sight }: SuggestionView, reader: Reader): string {
  const { words } = reader;
  const product = productName(productId, sight);
  const price = sight.products.get(productId)?.price ?? null;
  // Where everybody reads along, the price is for whoever asks for it.
  if (price === null || reader.hidesAmounts === true) return words.text('suggestion.heading', { product });
  return words.text('suggestion.headingPriced', { product, price: priceText(price, reader) });
}

function buttonsOf(view: SuggestionView, reader: Reader): Block[] {
  const buttons = suggestionButtons(view, reader, false);
  return buttons === null ? [] : [buttons];
}

function quiet(text: string): Block {
  return { type: 'text', text: [text], isMuted: true };
}
