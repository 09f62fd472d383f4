import { shownCustomerId } from '../../domain/customer.js';
import type { Platform } from '../../domain/delivery.js';
import type { Block, Card } from '../card.js';
import type { Verb } from '../commands/verb.js';
import type { CustomerMatch, NamedCustomer } from '../names/customer-directory.js';
import { type ActionName, press } from '../press.js';
import type { Reader } from '../reader.js';
import { exampleText, typedHere } from './help-card.js';
import { messageCard } from './message-card.js';

/** Asks which customer was meant; choosing one does what was asked for. */
export function matchCard(
  text: string,
  match: Exclude<CustomerMatch, { kind: 'found' }>,
  action: ActionName,
  reader: Reader,
): Card {
  const { words } = reader;
  const question = questionOf(text, match, reader);
  const customers = match.kind === 'several' ? match.customers : match.nearest;
  const options = customers.map((customer) => ({
    text: optionText(customer, reader),
    press: press(action, customer.id),
  }));
  const choice: readonly Block[] =
    match.kind === 'several'
      ? [{ type: 'menu', label: words.text('match.menu'), openText: words.text('menu.choose'), options }]
      : // One below the other, so that long names stay readable on a phone.
        options.map((option) => ({
          type: 'buttons',
          visible: [option],
          more: [],
          moreLabel: words.text('button.more'),
        }));
  return { summary: question, blocks: [{ type: 'text', text: [question] }, ...choice] };
}

/** Asks for a name where none was given, and offers the customers that the asker has open alerts about. */
export function nameNeededCard(
  verb: Verb,
  customers: readonly NamedCustomer[],
  action: ActionName,
  platform: Platform,
  reader: Reader,
): Card {
  const { words } = reader;
  const example = typedHere(exampleText(verb, reader), platform);
  const options = customers.map((customer) => ({
    text: optionText(customer, reader),
    press: press(action, customer.id),
  }));
  const menu: readonly Block[] =
    options.length === 0
      ? []
      : [{ type: 'menu', label: words.text('match.ownMenu'), openText: words.text('menu.choose'), options }];
  return messageCard(words.text('match.nameNeeded', { example }), ...menu);
}

function questionOf(
  text: string,
  match: Exclude<CustomerMatch, { kind: 'found' }>,
  { words }: Reader,
): string {
  if (match.kind === 'none')
    return words.text(match.nearest.length > 0 ? 'match.none' : 'match.nothing', { text });
  const shown = match.customers.length;
  return match.total > shown
    ? words.text('match.severalMore', { total: match.total, shown, text })
    : words.text('match.several', { total: match.total, text });
}

function optionText({ id, name }: NamedCustomer, { words }: Reader): string {
  return words.text('match.option', { customer: name, number: shownCustomerId(id) });
}
