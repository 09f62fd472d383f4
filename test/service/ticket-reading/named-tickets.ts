import type { VarselEvent } from '../../../src/domain/event.js';
import { randomStream } from '../../../src/domain/random.js';
import { DAY_MS } from '../../../src/domain/time.js';

export const NOW = new Date('2026-03-02T08:00:00Z');

/** What customers of a maker of ovens write, by the names that its own ticket system gives it. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  'own:Warranty': [
    'Is the door seal still covered two years after purchase?',
    'The guarantee slip names serial number 4711, does it apply to the heating element?',
    'Who pays when the coverage period has ended for the fan motor?',
    'Please tell us whether this repair is covered by the guarantee.',
  ],
  'own:Site visit': [
    'When can somebody come by and look at the foundation for the oven?',
    'We would like a technician on site before the pipes are laid.',
    'Could your colleague drop in next week and measure the doorway?',
    'Please arrange a visit at our bakery in spring.',
  ],
  how_to: [
    'How do we set the baking time of the second programme?',
    'Where is the button that turns the steam off?',
    'Which menu holds the settings for the language of the display?',
    'How is the filter taken out for cleaning?',
  ],
};
const OPENINGS = ['Hello,', 'Good morning.', 'Dear service team,', 'Hi there!', 'To whom it may concern:'];
const ENDINGS = ['Thank you.', 'Best regards, the bakery', 'We look forward to your answer.', 'Kind regards'];

/** Tickets that their source has named, one every half day until the moment of all tests. */
export function namedTickets(
  count: number,
  nameOf = (name: string, _random: () => number) => name,
): VarselEvent[] {
  const random = randomStream(3, 'named tickets');
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  return Array.from({ length: count }, (_, index) => {
    const written = pick(Object.keys(SENTENCES));
    const text = [pick(OPENINGS), pick(SENTENCES[written] ?? []), pick(ENDINGS)].join(' ');
    const label = nameOf(written, random);
    const isOwn = label.startsWith('own:');
    const at = new Date(NOW.getTime() - (count - index) * (DAY_MS / 2));
    return ticketEvent(`${index}`, at, text, {
      category: isOwn ? 'other' : 'how_to',
      ...(isOwn ? { ownCategory: label.slice('own:'.length) } : {}),
      categoryBy: 'source',
    });
  });
}

export function ticketEvent(
  number: string,
  at: Date,
  text: string,
  named: Partial<Extract<VarselEvent['payload'], { type: 'ticket_opened' }>> = {},
): VarselEvent {
  const key = `desk:ticket_opened:${number}`;
  return {
    id: `${key}~1`,
    key,
    customerId: `erp:${Number(number) % 25}`,
    occurredAt: at,
    knownAt: at,
    importId: 'i',
    importedAt: at,
    payload: {
      type: 'ticket_opened',
      ticketId: number,
      category: 'other',
      priority: null,
      language: 'en',
      subject: '',
      text,
      tone: null,
      flags: [],
      ...named,
    },
  };
}
