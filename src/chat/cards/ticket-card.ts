import type { ChurnAlert, Mood } from '../../domain/alert.js';
import { moodOfTone } from '../../history/customer-activity.js';
import { type FirstContact, firstContact } from '../../overview/first-contact.js';
import type { Block, Card } from '../card.js';
import { mentionOf, personName } from '../people.js';
import type { Reader } from '../reader.js';
import { shortened } from '../shortened.js';
import { reasonsText } from './factor-text.js';
import { firstContactLines } from './first-contact-text.js';
import { type RoleView, roleView } from './role-figures.js';
import { serviceLine } from './service-line.js';
import { suggestionBlocks } from './suggestion-blocks.js';
import { ticketButtons } from './ticket-buttons.js';
import { fromCustomer, isWaiting, ticketCategory, ticketCustomer, ticketStateText } from './ticket-text.js';
import type { TicketView } from './ticket-view.js';

const SUBJECT_LETTERS = 150;
const NUMBER_LETTERS = 60;

/** A ticket as it is now: whose it is, what about, by when it is to be answered, and what to know before. */
export function ticketCard(view: TicketView, reader: Reader): Card {
  const { ticket, people } = view;
  const { words, formats } = reader;
  const customer = fromCustomer(view.customerName, reader);
  const category = ticketCategory(ticket, reader);
  const state = ticketStateText(ticket, people, reader);
  const figures = figuresOf(view, reader);
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
      ...(figures.fields.length === 0 ? [] : [{ type: 'fields', fields: figures.fields } as const]),
      fieldsBlock(view, figures, reader),
      ...(isWaiting(ticket) ? waitingBlocks(view, figures, reader) : []),
      ...(state === null ? [] : [{ type: 'text', text: [state], isMuted: true } as const]),
      ticketButtons(view, reader),
      ...suggestionPart(view, reader),
    ],
  };
}

function suggestionPart({ suggestion = null }: TicketView, reader: Reader): Block[] {
  const blocks = suggestion === null ? [] : suggestionBlocks(suggestion, reader);
  return blocks.length === 0 ? [] : [{ type: 'divider' }, ...blocks];
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

const NO_FIGURES: RoleView = { fields: [], told: new Set() };

/** Not in a channel, which is told nothing of what the customer is worth, and not once somebody has answered. */
function figuresOf(view: TicketView, reader: Reader): RoleView {
  const { ticket, overview, openAlert, shownTo, role = 'agent', settings, now } = view;
  if (overview === null || shownTo === 'channel' || !isWaiting(ticket)) return NO_FIGURES;
  // How the customer feels is told by what it has just written.
  const felt = { ...overview, mood: moodOf(view) };
  return roleView({ role, overview: felt, openAlert, currency: settings.company.currency, now }, reader);
}

function moodOf({ ticket: { tone }, overview }: TicketView): Mood | null {
  return tone === null ? (overview?.mood ?? null) : moodOfTone(tone);
}

function fieldsBlock(view: TicketView, { told }: RoleView, reader: Reader): Block {
  const { ticket, people } = view;
  const { words, formats } = reader;
  const { routing } = ticket;
  const mood = told.has('mood') ? null : moodOf(view);
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
      // By which it is found in the ticket system, where it is answered.
      { label: words.text('ticket.number'), value: shortened(ticket.ticketId, NUMBER_LETTERS) },
      ...(mood === null ? [] : [{ label: words.text('ticket.mood'), value: words.text(`mood.${mood}`) }]),
    ],
  };
}

/** What matters only until somebody has answered. */
function waitingBlocks(view: TicketView, { told }: RoleView, reader: Reader): Block[] {
  const { ticket, overview, openAlert, shownTo, settings, now } = view;
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
    const contact = toldHere(firstContact(overview, openAlert, now), view);
    const text =
      shownTo === 'channel'
        ? serviceLine(contact, reader)
        : firstContactLines(contact, now, reader, { told, extras: settings.extras }).join('\n');
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

/** The alert stands above with its reasons, and so do the mood and what is only proposed; one open ticket is this very one. */
function toldHere(contact: FirstContact, { ticket: { state }, suggestion = null }: TicketView): FirstContact {
  return {
    ...contact,
    openAlert: null,
    mood: null,
    // Whether anything may be sold, the gate says below, by more than is known at first sight.
    sales: suggestion === null ? contact.sales : null,
    openTickets: contact.openTickets !== null && contact.openTickets > 1 ? contact.openTickets : null,
    isProposal: contact.isProposal && state.name !== 'proposed',
  };
}

function alertText({ level, evidence }: ChurnAlert, reader: Reader): string {
  const { words } = reader;
  const name = words.text(`level.${level}`).toLocaleLowerCase(words.language);
  const reasons = reasonsText(evidence.factors, reader);
  return reasons === ''
    ? words.text('ticket.alert', { level: name })
    : words.text('ticket.alertBecause', { level: name, reasons });
}
