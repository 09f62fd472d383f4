import type { TicketCategory } from '../../domain/event.js';
import { type Artefact, openArtefact } from '../../learning/artefact/artefact.js';
import type { TextSettings } from '../../learning/text/text-classifier.js';
import type { TextModel } from '../../learning/text/text-model.js';
import type { LabelledTicket } from './labelled-tickets.js';
import type { TicketTrainingReport } from './train-ticket-model.js';

/** A rare category counts as much as a frequent one. */
export const TICKET_TEXT_SETTINGS: TextSettings = { classWeights: 'balanced' };

/** What the artefact of a ticket model holds beside what every artefact does. */
export interface TicketModelContent {
  readonly text: TextModel;
  /** Which of our categories each of the company's own is, as phrases read its tickets. */
  readonly ours: Readonly<Record<string, TicketCategory>>;
  readonly report: TicketTrainingReport;
}

/** A kept ticket model, ready to read. */
export interface TicketModel extends TicketModelContent {
  /** Such as "ticket-category.3". */
  readonly id: string;
  /** Nothing that was known later taught it. */
  readonly learnedUntil: Date;
}

export function textOf({ subject, text }: Pick<LabelledTicket, 'subject' | 'text'>): string {
  return `${subject}\n\n${text}`;
}

/** @throws ArtefactError when the bytes are no whole artefact. */
export function openTicketModel(id: string, bytes: Uint8Array): TicketModel {
  return ticketModel(id, openArtefact(bytes));
}

function ticketModel(id: string, { model, window }: Pick<Artefact, 'model' | 'window'>): TicketModel {
  return { id, learnedUntil: new Date(window.to), ...(model as TicketModelContent) };
}
