import { openLogForm } from '../forms/log-form.js';
import { aboutCustomer } from './about-customer.js';
import type { CommandHandler } from './command-handler.js';
import { showCustomer, showWhy } from './customer.js';
import { help, helpForUnknown } from './help.js';
import { mine } from './mine.js';
import { splitCommand, type Verb, verbOf } from './verb.js';

/** How each verb is answered; a verb without a handler does not compile. */
const COMMANDS = {
  customer: aboutCustomer('customer', 'customer.show', showCustomer),
  mine,
  why: aboutCustomer('why', 'customer.why', showWhy),
  log: aboutCustomer('log', 'customer.log', openLogForm),
  help,
} as const satisfies Record<Verb, CommandHandler>;

/** The handler of a command as typed, and what it gets. Nothing typed asks for help. */
export function commandFor(text: string): { readonly handler: CommandHandler; readonly argument: string } {
  const { word, argument } = splitCommand(text);
  if (word === '') return { handler: help, argument };
  const verb = verbOf(word);
  return { handler: verb === null ? helpForUnknown(word) : COMMANDS[verb], argument };
}
