import type { Alert } from '../../domain/alert.js';
import { moodOfTone } from '../../history/customer-activity.js';
import { type FirstContact, firstContact } from '../../overview/first-contact.js';
import type { Block, Card } from '../card.js';
import { mentionOf, personName } from '../people.js';
import type { Reader } from '../reader.js';
import { shortened } from '../shortened.js';
import { reasonsText } from './factor-text.js';
import { firstContactLines } from './first-contact-text.js';
import { serviceLine } from './service-line.js';
import { ticketButtons } from './ticket-buttons.js';
import { fromCustomer, isWaiting, ticketCustomer, ticketStateText } from './ticket-text.js';
import type { TicketView } from './ticket-view.js';

const SUBJECT_LETTERS = 150;

/** A ticket as it is now: whose it is, what about, by when it is to be answered, and what to know before. */
export function ticketCard(view: TicketView, reader: Reader): Card {
  const { ticket, people } = view;
  const { words, formats } = reader;
  const customer = fromCustomer(view.customerName, reader);
  const category = words.text(`ticketCategory.${ticket.category}`);
  const state = ticketStateText(ticket, people, reader);
  const subject = shortened(ticket.subject, SUBJECT_LETTERS);
  return {
    summary: isWaiting(ticket)
      ? words.text('ticket.summary', { customer, category, due: formats.due(ticket.routing.respondBy) })
      : words.text('ticket.summary.done', { customer, category, state: state ?? '' }),
    blocks: [
      titleBlock(view, ticketCustomer(view.customerName, reader), reader),
      {
        type: 'text',
        text: [
          { bold: category },
          ...(subject === '' ? [] : [`\n${words.text('quoted', { text: subject })}`]),
        ],
      },
      fieldsBlock(view, reader),
      ...(isWaiting(ticket) ? waitingBlocks(view, reader) : []),
      ...(state === null ? [] : [{ type: 'text', text: [state], isMuted: true } as const]),
      ticketButtons(view, reader),
    ],
  };
}

/** The level stands there only where there is a risk. */
function titleBlock({ openAlert, overview }: TicketView, text: string, { words }: Reader): Block {
  const level = openAlert?.level ?? overview?.churn?.level ?? null;
  return {
    type: 'title',
    text,
    ...(level === null ? {} : { level, levelWord: words.text(`levelTitle.${level}`) }),
  };
}

function fieldsBlock({ ticket, people, overview }: TicketView, reader: Reader): Block {
  const { words, formats } = reader;
  const { routing, tone } = ticket;
  const mood = tone === null ? (overview?.mood ?? null) : moodOfTone(tone);
  const whose =
    routing.assigneeId === null && routing.peopleAt !== null
      ? words.text('ticket.selfService', { time: formats.due(routing.peopleAt) })
      : personName(people, routing.assigneeId, reader);
  return {
    type: 'fields',
    fields: [
      { label: words.text('ticket.respondBy'), value: formats.due(routing.respondBy) },
      { label: words.text('ticket.for'), value: whose },
      { label: words.text('ticket.queue'), value: routing.queue },
      ...(mood === null ? [] : [{ label: words.text('ticket.mood'), value: words.text(`mood.${mood}`) }]),
    ],
  };
}

/** What matters only until somebody has answered. */
function waitingBlocks(view: TicketView, reader: Reader): Block[] {
  const { ticket, overview, openAlert, shownTo, now } = view;
  const { words, formats } = reader;
  const blocks: Block[] = [];
  if (now > ticket.routing.respondBy) {
    const text = words.text('ticket.overdue', { due: formats.due(ticket.routing.respondBy) });
    blocks.push({ type: 'notice', tone: 'warning', text: [text] });
  }
  if (ticket.state.name === 'proposed')
    blocks.push({ type: 'notice', tone: 'info', text: [words.text('firstContact.proposal')] });
  if (openAlert !== null) blocks.push({ type: 'text', text: [alertText(openAlert, reader)] });
  if (overview !== null) {
    const contact = firstContact(overview, openAlert, now);
    const text =
      shownTo === 'channel'
        ? serviceLine(contact, reader)
        : firstContactLines(toldHere(contact, ticket), now, reader).join('\n');
    const heading = { bold: words.text('firstContact.heading') };
    if (text !== null) blocks.push({ type: 'text', text: [heading, `\n${text}`] });
  }
  const person = view.people.get(ticket.routing.assigneeId ?? '');
  // Named where others read along, so that the platform tells the person.
  if (shownTo === 'channel' && ticket.state.name === 'routed' && person !== undefined)
    blocks.push({
      type: 'text',
      text: words.rich('ticket.yours', { person: mentionOf(person, view.platform, view.settings.people) }),
    });
  return blocks;
}

/** The alert stands above with its reasons, and so does what is only proposed. */
function toldHere(contact: FirstContact, { state }: TicketView['ticket']): FirstContact {
  return { ...contact, openAlert: null, isProposal: contact.isProposal && state.name !== 'proposed' };
}

function alertText({ level, evidence }: Alert, reader: Reader): string {
  const { words } = reader;
  const name = words.text(`level.${level}`).toLocaleLowerCase(words.language);
  const reasons = reasonsText(evidence.factors, reader);
  return reasons === ''
    ? words.text('ticket.alert', { level: name })
    : words.text('ticket.alertBecause', { level: name, reasons });
}
