import { exampleOf } from '../cards/help-card.js';
import { matchCard } from '../cards/match-card.js';
import { messageCard } from '../cards/message-card.js';
import type { Answer, Desk } from '../dependencies.js';
import type { ActionName } from '../press.js';
import { shortened } from '../shortened.js';
import type { CommandHandler } from './command-handler.js';
import type { Verb } from './verb.js';

/** So much of what people typed is repeated to them. */
const TYPED_LETTERS = 80;

/** A command about a customer that people name as they like; when it isn't clear which one, a menu asks. */
export function aboutCustomer(
  verb: Verb,
  action: ActionName,
  answerAbout: (customerId: string, desk: Desk) => Promise<Answer>,
): CommandHandler {
  return async (argument, desk) => {
    if (argument === '') {
      return ({ reader, platform }) => ({
        kind: 'whisper',
        card: messageCard(
          reader.words.text('match.nameNeeded', { example: exampleOf(verb, platform, reader) }),
        ),
      });
    }
    const match = await desk.directory.find(argument);
    if (match.kind === 'found') return answerAbout(match.customer.id, desk);
    return ({ reader }) => ({
      kind: 'whisper',
      card: matchCard(shortened(argument, TYPED_LETTERS), match, action, reader),
    });
  };
}
