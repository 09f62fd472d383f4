import type { TicketCategory, TicketFlag } from '../domain/event.js';

/** What a text is about and how its writer feels, kept on the event. */
export interface TextReading {
  /** ISO 639-1; null when too short to tell. */
  readonly language: string | null;
  readonly category: TicketCategory;
  /** Mood, −1 (bad) to 1 (good); null when nothing tells. */
  readonly tone: number | null;
  readonly flags: readonly TicketFlag[];
}
