import { openLogForm } from '../forms/log-form.js';
import { aboutCustomer } from './about-customer.js';
import { admin } from './admin.js';
import { away } from './away.js';
import { churned } from './churned.js';
import type { CommandHandler } from './command-handler.js';
import { showCustomer, showWhy } from './customer.js';
import { figures } from './figures.js';
import { handOverCustomer } from './handover.js';
import { help, helpForUnknown } from './help.js';
import { losses } from './losses.js';
import { mine } from './mine.js';
import { model } from './model.js';
import { roi } from './roi.js';
import { showSettings } from './settings.js';
import { snoozeCustomer } from './snooze.js';
import { splitCommand, type Verb, verbOf } from './verb.js';

/** How each verb is answered; a verb without a handler does not compile. */
const COMMANDS = {
  customer: aboutCustomer('customer', 'customer.show', showCustomer),
  mine,
  why: aboutCustomer('why', 'customer.why', showWhy),
  log: aboutCustomer('log', 'customer.log', openLogForm),
  snooze: aboutCustomer('snooze', 'customer.snooze', snoozeCustomer),
  handover: aboutCustomer('handover', 'customer.hand_over', handOverCustomer),
  away,
  settings: showSettings,
  losses,
  figures,
  roi,
  churned,
  model,
  admin,
  help,
} as const satisfies Record<Verb, CommandHandler>;

/** The handler of a command as typed, and what it gets. Nothing typed asks for help. */
export function commandFor(text: string): { readonly handler: CommandHandler; readonly argument: string } {
  const { word, argument } = splitCommand(text);
  if (word === '') return { handler: help, argument };
  const verb = verbOf(word);
  return { handler: verb === null ? helpForUnknown(word) : COMMANDS[verb], argument };
}
