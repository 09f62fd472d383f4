import type { ServiceOfferState } from '../../domain/service-offer.js';
import type { OfferSight } from '../../service/desk/offer-desk.js';
import { hasPassed, type PassedOffer } from '../../service/gate/pass-gate.js';
import { type People, personName } from '../people.js';
import type { Reader } from '../reader.js';
import { shortened } from '../shortened.js';
import { forbidsSelling } from './suggestion-refusal-text.js';

const NAME_LETTERS = 120;

/** What may be shown at a moment; null for everything else, as for what has passed too long ago. */
export function showable({ found }: Pick<OfferSight, 'found'>, now: Date): PassedOffer | null {
  return found.kind === 'offer' && hasPassed(found.offer.passed, now) ? found.offer.passed : null;
}

/** A product's name; its number where the product data have it no more. */
export function productName(productId: string, { products }: Pick<OfferSight, 'products'>): string {
  return shortened(products.get(productId)?.name ?? productId, NAME_LETTERS);
}

/** What became of it; null while nobody has done anything. */
export function suggestionStateText(state: ServiceOfferState, people: People, reader: Reader): string | null {
  const { words, formats } = reader;
  switch (state.name) {
    case 'noted':
    case 'scheduled':
    case 'shown':
      return null;
    case 'lapsed':
    case 'withdrawn':
      return words.text(`suggestion.state.${state.name}`, { time: formats.dateTime(state.at) });
    default:
      return words.text(`suggestion.state.${state.name}`, {
        person: personName(people, state.byId, reader),
        time: formats.dateTime(state.at),
      });
  }
}

/** In a word why nothing is shown. */
export function noSuggestionHeading({ found }: Pick<OfferSight, 'found'>, { words }: Reader): string {
  switch (found.kind) {
    case 'offer':
    case 'over':
      return words.text('suggestion.noLonger');
    case 'noted':
      return words.text('suggestion.noted');
    case 'refused':
      return words.text(forbidsSelling(found.refusals) ? 'suggestion.doNotSell' : 'suggestion.nothingNow');
    case 'nothing':
      return words.text('suggestion.nothingNow');
  }
}
