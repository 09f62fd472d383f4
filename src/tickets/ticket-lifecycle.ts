import { ok, type Result, refused } from '../domain/result.js';
import type {
  ServiceTicket,
  ServiceTicketState,
  TicketRouting,
  TicketStep,
  TicketUndo,
} from '../domain/service-ticket.js';
import { lookedAfter } from './ticket-steps.js';

/** How long a press can be taken back by the person who made it. */
export const TICKET_UNDO_MS = 10 * 60_000;

export type TicketAction =
  | { readonly name: 'take' }
  | { readonly name: 'answered' }
  | { readonly name: 'hand_over'; readonly toId: string }
  /** Of a proposed route. */
  | { readonly name: 'confirm' }
  /** To another queue, whose route it gets. */
  | { readonly name: 'move'; readonly routing: TicketRouting }
  /** `madeAt`: of the step that is meant, where the person has one in view. */
  | { readonly name: 'undo'; readonly madeAt?: Date };

export type TicketRefusal =
  | { readonly reason: 'ticket_done'; readonly state: ServiceTicketState }
  | { readonly reason: 'ticket_taken'; readonly byId: string; readonly at: Date }
  | { readonly reason: 'ticket_not_proposed' }
  | { readonly reason: 'ticket_same_person' }
  | { readonly reason: 'ticket_same_queue' }
  | { readonly reason: 'nothing_to_undo' }
  | { readonly reason: 'undo_too_late'; readonly at: Date }
  | { readonly reason: 'undo_by_other'; readonly byId: string }
  /** Another step was made since the one that is meant. */
  | { readonly reason: 'undo_overtaken'; readonly byId: string; readonly at: Date };

/** Applies a person's action to today's ticket. Pure: the caller writes the result over the version it read. */
export function applyTicketAction(
  ticket: ServiceTicket,
  action: TicketAction,
  actorId: string,
  now: Date,
): Result<ServiceTicket, TicketRefusal> {
  if (action.name === 'undo') return undone(ticket, action.madeAt ?? null, actorId, now);
  const { state, routing } = ticket;
  if (!ticket.isOpen || state.name === 'answered') return refused({ reason: 'ticket_done', state });
  const by = { byId: actorId, at: now };
  const assigned = (assigneeId: string): TicketRouting => ({ ...routing, assigneeId, peopleAt: null });
  switch (action.name) {
    case 'take':
      if (state.name === 'taken') return refused({ reason: 'ticket_taken', byId: state.byId, at: state.at });
      return ok(changed(ticket, 'taken', { name: 'taken', ...by }, assigned(actorId), by));
    case 'answered':
      return ok(changed(ticket, 'answered', { name: 'answered', ...by }, routing, by));
    case 'hand_over':
      if (action.toId === routing.assigneeId) return refused({ reason: 'ticket_same_person' });
      return ok(changed(ticket, 'handed_over', { name: 'routed', ...by }, assigned(action.toId), by));
    case 'confirm':
      if (state.name !== 'proposed') return refused({ reason: 'ticket_not_proposed' });
      return ok(changed(ticket, 'confirmed', { name: 'routed', ...by }, routing, by));
    case 'move':
      if (state.name !== 'proposed') return refused({ reason: 'ticket_not_proposed' });
      if (action.routing.queue === routing.queue) return refused({ reason: 'ticket_same_queue' });
      return ok(changed(ticket, 'moved', { name: 'routed', ...by }, action.routing, by));
  }
}

/** When the step was made that can be taken back. */
export function ticketStepMadeAt({ until }: TicketUndo): Date {
  return new Date(until.getTime() - TICKET_UNDO_MS);
}

function undone(
  ticket: ServiceTicket,
  madeAt: Date | null,
  actorId: string,
  now: Date,
): Result<ServiceTicket, TicketRefusal> {
  const { undo } = ticket;
  if (undo === null) return refused({ reason: 'nothing_to_undo' });
  const at = ticketStepMadeAt(undo);
  if (madeAt !== null && madeAt.getTime() !== at.getTime())
    return refused({ reason: 'undo_overtaken', byId: undo.byId, at });
  if (undo.byId !== actorId) return refused({ reason: 'undo_by_other', byId: undo.byId });
  if (now > undo.until) return refused({ reason: 'undo_too_late', at });
  const { state, routing } = undo.before;
  return ok(lookedAfter({ ...bumped(ticket), state, routing, undo: null }, now));
}

function changed(
  ticket: ServiceTicket,
  step: TicketStep,
  state: ServiceTicketState,
  routing: TicketRouting,
  { byId, at }: { readonly byId: string; readonly at: Date },
): ServiceTicket {
  const until = new Date(at.getTime() + TICKET_UNDO_MS);
  const undo: TicketUndo = { step, byId, until, before: { state: ticket.state, routing: ticket.routing } };
  return lookedAfter({ ...bumped(ticket), state, routing, undo }, at);
}

/** The next version; its card is behind where it has one. */
function bumped(ticket: ServiceTicket): ServiceTicket {
  return { ...ticket, version: ticket.version + 1, isCardStale: ticket.targets.length > 0 };
}
