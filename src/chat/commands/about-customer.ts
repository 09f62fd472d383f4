import { alertsOfKind } from '../../domain/alert.js';
import { matchCard, nameNeededCard } from '../cards/match-card.js';
import { customerNames } from '../customer-names.js';
import type { Answer, Desk } from '../dependencies.js';
import { MENU_SIZE } from '../names/customer-directory.js';
import type { ActionName } from '../press.js';
import { shortened } from '../shortened.js';
import type { CommandHandler } from './command-handler.js';
import { findCustomer } from './find-customer.js';
import type { Verb } from './verb.js';

/** So much of what people typed is repeated to them. */
const TYPED_LETTERS = 80;

/**
 * A command about a customer that people name as they like; when it isn't clear which one, a menu asks.
 *
 * @param otherwise whom a text may mean beside that, where nobody is found; null for nobody.
 */
export function aboutCustomer(
  verb: Verb,
  action: ActionName,
  answerAbout: (customerId: string, desk: Desk) => Promise<Answer>,
  otherwise: (argument: string, desk: Desk) => Promise<string | null> = async () => null,
): CommandHandler {
  return async (argument, desk) => {
    if (argument === '') return askForName(verb, action, desk);
    const match = await findCustomer(argument, desk);
    if (match.kind === 'found') return answerAbout(match.customer.id, desk);
    const otherId = match.kind === 'none' ? await otherwise(argument, desk) : null;
    if (otherId !== null) return answerAbout(otherId, desk);
    return ({ reader }) => ({
      kind: 'whisper',
      card: matchCard(shortened(argument, TYPED_LETTERS), match, action, reader),
    });
  };
}

/** Whoever names nobody most likely means a customer with an open alert. */
function askForName(verb: Verb, action: ActionName, desk: Desk): Answer {
  return async ({ staff, reader, platform }) => {
    const alerts = await desk.stores.alerts.openOfOwner(staff.id, MENU_SIZE);
    const ids = alertsOfKind(alerts, 'churn').map(({ subjectId }) => subjectId);
    const nameOf = await customerNames(ids, desk);
    const customers = ids.map((id) => ({ id, name: nameOf(id) }));
    return { kind: 'whisper', card: nameNeededCard(verb, customers, action, platform, reader) };
  };
}
