import type { ContactHeld, CustomerActivity } from '../../history/customer-activity.js';
import type { Block, Button, Card } from '../card.js';
import { upperFirst } from '../first-letter.js';
import { press } from '../press.js';
import type { Reader } from '../reader.js';

const ON_CARD = 3;
const ON_PAGE = 20;

/**
 * The last contacts as a part of the customer card; nothing where there are none.
 *
 * @param toldAt when the contact was that the card tells of already; null where it tells of none.
 */
export function lastContacts({ contacts }: CustomerActivity, toldAt: Date | null, reader: Reader): Block[] {
  const { words } = reader;
  const shown = contacts.slice(0, ON_CARD);
  const isFirstTold = toldAt !== null && shown[0]?.at.getTime() === toldAt.getTime();
  const lines = (isFirstTold ? shown.slice(1) : shown).map((contact) => `• ${lineOf(contact, reader)}`);
  if (lines.length === 0) return [];
  const heading = { bold: words.text(isFirstTold ? 'contacts.before' : 'contacts.last') };
  return [{ type: 'text', text: [heading, `\n${lines.join('\n')}`] }];
}

/** Leads from the customer card to the contacts that aren't on it; null where all are. */
export function contactsButton(
  customerId: string,
  activity: CustomerActivity | undefined,
  reader: Reader,
): Button | null {
  return earlierButton(customerId, activity?.contacts ?? [], ON_CARD, reader);
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
  reader: Reader,
): Block[] {
  const earlier = earlierButton(customerId, contacts, offset, reader);
  if (earlier === null) return [];
  return [{ type: 'buttons', visible: [earlier], more: [], moreLabel: reader.words.text('button.more') }];
}

function earlierButton(
  customerId: string,
  contacts: readonly ContactHeld[],
  offset: number,
  { words }: Reader,
): Button | null {
  const count = contacts.length - offset;
  if (count <= 0) return null;
  const text = words.text('contacts.more', { count });
  return { text, press: press('customer.contacts', customerId, { from: String(offset) }) };
}

function lineOf({ at, how, mood }: ContactHeld, { words, formats }: Reader): string {
  const way = upperFirst(words.text(`contactWay.${how}`), words.language);
  const date = formats.date(at);
  return mood === null
    ? words.text('contacts.line', { date, way })
    : words.text('contacts.lineMood', { date, way, mood: words.text(`mood.${mood}`) });
}
