import type { Block, Card } from '../card.js';
import type { ContactHeld, CustomerActivity } from '../customer-activity.js';
import { press } from '../press.js';
import type { Reader } from '../reader.js';
import { upperFirst } from './factor-text.js';

const ON_CARD = 3;
const ON_PAGE = 20;

/** The last contacts as a part of the customer card, with a way to all others; nothing where there are none. */
export function lastContacts(customerId: string, { contacts }: CustomerActivity, reader: Reader): Block[] {
  if (contacts.length === 0) return [];
  const { words } = reader;
  const lines = contacts.slice(0, ON_CARD).map((contact) => `• ${lineOf(contact, reader)}`);
  return [
    { type: 'text', text: [{ bold: words.text('contacts.last') }, `\n${lines.join('\n')}`] },
    ...furtherContacts(customerId, contacts, ON_CARD, reader),
  ];
}

/** A customer's contacts a page at a time, the newest first. */
export function contactsCard(
  customerId: string,
  customer: string,
  { contacts }: CustomerActivity,
  offset: number,
  reader: Reader,
): Card {
  const { words } = reader;
  const title = words.text('contacts.title', { customer });
  const lines = contacts.slice(offset, offset + ON_PAGE).map((contact) => `• ${lineOf(contact, reader)}`);
  const text = lines.length === 0 ? words.text('contacts.none') : lines.join('\n');
  return {
    summary: title,
    blocks: [
      { type: 'title', text: title },
      { type: 'text', text: [text] },
      ...furtherContacts(customerId, contacts, offset + ON_PAGE, reader),
    ],
  };
}

function furtherContacts(
  customerId: string,
  contacts: readonly ContactHeld[],
  offset: number,
  { words }: Reader,
): Block[] {
  const count = contacts.length - offset;
  if (count <= 0) return [];
  const text = words.text('contacts.more', { count });
  return [
    {
      type: 'buttons',
      visible: [{ text, press: press('customer.contacts', customerId, { from: String(offset) }) }],
      more: [],
      moreLabel: words.text('button.more'),
    },
  ];
}

function lineOf({ at, how, mood }: ContactHeld, { words, formats }: Reader): string {
  const way = upperFirst(words.text(`contactWay.${how}`), words.language);
  const date = formats.date(at);
  return mood === null
    ? words.text('contacts.line', { date, way })
    : words.text('contacts.lineMood', { date, way, mood: words.text(`mood.${mood}`) });
}
