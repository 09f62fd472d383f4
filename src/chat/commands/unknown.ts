import { MENU_SIZE } from '../names/customer-directory.js';
import { aboutCustomer } from './about-customer.js';
import type { CommandHandler } from './command-handler.js';
import { showCustomer } from './customer.js';
import { helpForUnknown } from './help.js';

const customer = aboutCustomer('customer', 'customer.show', showCustomer);

/** A text without a verb: a customer's name alone is what many people type. Else help with what was probably meant. */
export function customerOrHelp(text: string): CommandHandler {
  const help = helpForUnknown(text);
  return async (argument, desk, from) => {
    const name = text.trim();
    const match = await desk.directory.find(name);
    const isCustomer =
      match.kind === 'found' || (match.kind === 'several' && match.total <= MENU_SIZE && name.length > 2);
    return isCustomer ? customer(name, desk, from) : help(argument, desk, from);
  };
}
