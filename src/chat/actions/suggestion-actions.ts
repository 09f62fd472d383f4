import type { OfferAnswer } from '../../service/offers/offer-lifecycle.js';
import { actOnSuggestionAndAnswer, suggestionGone, whyNotFor } from '../answer-suggestion.js';
import { recordAudit } from '../audit.js';
import { suggestionCard } from '../cards/suggestion-card.js';
import { readSuggestion } from '../read-suggestion.js';
import { stepIn } from '../undo-step.js';
import type { ActionHandler } from './action-handler.js';

/** Notes what came of a suggestion, on today's state of it. */
export function answerSuggestion(name: OfferAnswer | 'undo'): ActionHandler {
  return async ({ subject, args }, desk) =>
    (asker) =>
      actOnSuggestionAndAnswer(
        subject,
        name === 'undo' ? { name, ...stepIn(args) } : { name },
        args,
        asker,
        desk,
      );
}

/** The whole of it with the words to say, for the asker alone. */
export const showSuggestion: ActionHandler =
  async ({ subject }, desk) =>
  async (asker) => {
    const { staff, reader } = asker;
    const refusal = await whyNotFor(staff, subject, asker, desk);
    if (refusal !== null) return refusal;
    const view = await readSuggestion(subject, desk, { shownTo: 'private', role: staff.role });
    if (view === null) return suggestionGone(asker);
    await recordAudit(desk, staff.id, 'customer_viewed', view.sight.customerId, { what: 'suggestion' });
    return { kind: 'whisper', card: suggestionCard(view, reader) };
  };
