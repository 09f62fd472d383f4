export const TICKET_MOODS = ['angry', 'limited', 'calm', 'thankful'] as const;
/** How a ticket's writer feels, as sources and people name it. "limited": frustrated with a limit. */
export type TicketMood = (typeof TICKET_MOODS)[number];

/** What a mood amounts to on the scale from −1 (bad) to 1 (good). */
export const TONE_OF_MOOD: Readonly<Record<TicketMood, number>> = {
  angry: -0.8,
  limited: -0.3,
  calm: 0,
  thankful: 0.6,
};
