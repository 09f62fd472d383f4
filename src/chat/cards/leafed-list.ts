import type { Block, CardAction } from '../card.js';
import type { Reader } from '../reader.js';
import { moreButton } from './mine-card.js';

const WORDS = {
  tasks: { title: 'mine.tasks', menu: 'mine.taskMenu', more: 'mine.moreTasks' },
  tickets: { title: 'mine.tickets', menu: 'mine.ticketMenu', more: 'mine.moreTickets' },
  suggestions: { title: 'mine.suggestions', menu: 'mine.suggestionMenu', more: 'mine.moreSuggestions' },
} as const;

/** One of a person's lists, to be leafed through. */
export interface LeafedList<Item> {
  readonly name: keyof typeof WORDS;
  readonly items: readonly Item[];
  /** How many come before those shown. */
  readonly offset: number;
  readonly lineOf: (item: Item) => string;
  /** What the menu opens it by, and how it is called there. */
  readonly optionOf: (item: Item) => { readonly text: string; readonly press: CardAction };
}

/** So many lines at a time. */
export const LIST_SHOWN = 8;

/** A line for each of the next few, a menu to open them, and a button to those behind; nothing where there are none. */
export function leafedList<Item>(list: LeafedList<Item>, reader: Reader): Block[] {
  const { words } = reader;
  const { name, items, offset, lineOf, optionOf } = list;
  const { title, menu, more } = WORDS[name];
  const shown = items.slice(offset, offset + LIST_SHOWN);
  if (shown.length === 0) return [];
  const next = offset + shown.length;
  const count = items.length - next;
  const behind: Block[] = [
    { type: 'text', text: [words.text(more, { count })], isMuted: true },
    moreButton(name, next, reader),
  ];
  return [
    { type: 'divider' },
    { type: 'text', text: [{ bold: words.text(title) }] },
    ...shown.map((item): Block => ({ type: 'text', text: [lineOf(item)] })),
    {
      type: 'menu',
      label: words.text(menu),
      openText: words.text('menu.open'),
      isListedAbove: true,
      options: shown.map(optionOf),
    },
    ...(count === 0 ? [] : behind),
  ];
}
