import { showValue } from '../actions/show-value.js';
import { openLogForm } from '../forms/log-form.js';
import { aboutCustomer } from './about-customer.js';
import { admin } from './admin.js';
import { away } from './away.js';
import { churned } from './churned.js';
import type { CommandHandler } from './command-handler.js';
import { showCustomer, showWhy } from './customer.js';
import { deal } from './deal.js';
import { digest } from './digest.js';
import { figures } from './figures.js';
import { handOverCustomer } from './handover.js';
import { asksForHelp, help, helpWith, start } from './help.js';
import { home } from './home.js';
import { leads } from './leads.js';
import { losses } from './losses.js';
import { mine } from './mine.js';
import { model } from './model.js';
import { isGreeting } from './other-words.js';
import { patterns } from './patterns.js';
import { pipeline } from './pipeline.js';
import { portfolio } from './portfolio.js';
import { recommend } from './recommend.js';
import { roi } from './roi.js';
import { showSettings } from './settings.js';
import { snoozeCustomer } from './snooze.js';
import { sources } from './sources.js';
import { showTier } from './tier.js';
import { customerOrHelp } from './unknown.js';
import { readCommand, splitCommand, type Verb } from './verb.js';

/** How each verb is answered; a verb without a handler does not compile. */
const COMMANDS = {
  home,
  customer: aboutCustomer('customer', 'customer.show', showCustomer),
  mine,
  recommend,
  why: aboutCustomer('why', 'customer.why', showWhy),
  value: aboutCustomer('value', 'customer.value', showValue),
  tier: aboutCustomer('tier', 'tier.show', showTier),
  log: aboutCustomer('log', 'customer.log', openLogForm),
  snooze: aboutCustomer('snooze', 'customer.snooze', snoozeCustomer),
  handover: aboutCustomer('handover', 'customer.hand_over', handOverCustomer),
  away,
  settings: showSettings,
  losses,
  figures,
  roi,
  portfolio,
  deal,
  pipeline,
  leads,
  sources,
  patterns,
  digest,
  churned,
  model,
  admin,
  help,
} as const satisfies Record<Verb, CommandHandler>;

/** Much longer than any name or list of days. A pasted page would keep the search for names busy, and everybody waiting. */
const LONGEST_COMMAND = 500;

/** The handler of a command as typed, and what it gets. */
export function commandFor(typed: string): { readonly handler: CommandHandler; readonly argument: string } {
  const text = typed.trimStart().slice(0, LONGEST_COMMAND);
  const { word, argument } = splitCommand(text);
  if (word === '' || (argument === '' && isGreeting(word))) return { handler: start, argument };
  const known = readCommand(text);
  if (known === null) return { handler: customerOrHelp(text, answering), argument };
  const { verb } = known;
  if (verb !== 'help' && asksForHelp(known.argument))
    return { handler: async () => helpWith(verb), argument: '' };
  return { handler: COMMANDS[verb], argument: known.argument };
}

/** The handler of a command that is known to be one. */
function answering(command: string): CommandHandler {
  return (_argument, desk, from) => {
    const { handler, argument } = commandFor(command);
    return handler(argument, desk, from);
  };
}
