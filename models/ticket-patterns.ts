import type { Connection } from 'mongoose';
import type { TicketPatternStore } from '../src/stores/ticket-patterns.js';
import { nightBases, nightBasisStore } from './night-bases.js';

export const TICKET_PATTERNS = nightBases('ticket_patterns');

export function ticketPatternStore(connection: Connection): TicketPatternStore {
  return nightBasisStore(connection, TICKET_PATTERNS);
}
