import { offerStepMadeAt } from '../../service/offers/offer-lifecycle.js';
import type { Block, Button } from '../card.js';
import { button, press, SEEN_PRIVATELY } from '../press.js';
import type { Reader } from '../reader.js';
import { stepArgs } from '../undo-step.js';
import type { SuggestionView } from './suggestion-view.js';

/**
 * What came of a suggestion, for as long as nobody has said so; then the way back. Null where there is nothing to press.
 *
 * @param tellsWords whether the card says already what an agent may say, and what it costs.
 */
export function suggestionButtons(
  { sight, shownTo, now }: Pick<SuggestionView, 'sight' | 'shownTo' | 'now'>,
  reader: Reader,
  tellsWords: boolean,
): Block | null {
  const { offerId, found, told } = sight;
  const args = shownTo === 'private' ? SEEN_PRIVATELY : {};
  const undo =
    found.kind === 'offer' ? found.offer.undo : found.kind === 'over' ? found.undo : (told?.undo ?? null);
  const back: readonly Button[] =
    undo === null || now > undo.until
      ? []
      : [
          button(
            reader,
            'button.undo',
            press('suggestion.undo', offerId, { ...args, ...stepArgs(offerStepMadeAt(undo)) }),
          ),
        ];
  const moreLabel = reader.words.text('button.more');
  if (found.kind === 'over')
    return back.length === 0 ? null : { type: 'buttons', visible: back, more: [], moreLabel };
  if (found.kind !== 'offer' && told === null) return null;
  const isTold = found.kind !== 'offer' || found.offer.state.name === 'offered';
  const declined = button(reader, 'button.suggestionDeclined', press('suggestion.declined', offerId, args));
  const accepted = press('suggestion.accepted', offerId, args);
  const further: readonly Button[] = [
    button(reader, 'button.suggestionNever', press('suggestion.never', offerId, args)),
    button(reader, 'button.suggestionNotFitting', press('suggestion.not_fitting', offerId, args)),
    ...(tellsWords || found.kind !== 'offer'
      ? []
      : [button(reader, 'button.suggestionWords', press('suggestion.show', offerId))]),
    ...back,
  ];
  return {
    type: 'buttons',
    visible: isTold
      ? [button(reader, 'button.suggestionAccepted', accepted, 'primary'), declined]
      : [
          button(reader, 'button.suggestionOffered', press('suggestion.offered', offerId, args), 'primary'),
          button(reader, 'button.suggestionAccepted', accepted),
        ],
    more: isTold ? further : [declined, ...further],
    moreLabel,
  };
}
