import { MENU_SIZE } from '../names/customer-directory.js';
import { aboutCustomer } from './about-customer.js';
import type { CommandHandler } from './command-handler.js';
import { showCustomer } from './customer.js';
import { customerBySign } from './customer-by-sign.js';
import { customerInQuestion } from './find-customer.js';
import { helpForUnknown } from './help.js';
import { questionAbout } from './plain-question.js';

const customer = aboutCustomer('customer', 'customer.show', showCustomer);

/**
 * A text without a verb: a customer's name alone is what many people type, others ask in plain words. Else where to begin,
 * or what was probably meant.
 *
 * @param run the handler of a command.
 */
export function customerOrHelp(text: string, run: (command: string) => CommandHandler): CommandHandler {
  const help = helpForUnknown(text);
  return async (argument, desk, from) => {
    const name = text.trim();
    const match = await desk.directory.find(name);
    const isCustomer =
      match.kind === 'found' || (match.kind === 'several' && match.total <= MENU_SIZE && name.length > 2);
    if (isCustomer) return customer(name, desk, from);
    const command = questionAbout(name);
    const named = isOfTheDay(command) ? await customerInQuestion(name, desk.directory) : null;
    if (named !== null) return showCustomer(named.customer.id, desk);
    // Whoever asks has somebody on the telephone, or a ticket before them.
    if (command === null && (await customerBySign(name, desk)) !== null) return customer(name, desk, from);
    return command === null ? help(argument, desk, from) : run(command.replace('.', ' '))('', desk, from);
  };
}

/** What waits, or is on today, is asked for in general: a customer that is named comes before it. */
function isOfTheDay(command: string | null): boolean {
  return command === null || command === 'mine' || command === 'home';
}
