import type { Block, BlockType } from '../../src/chat/card.js';

const PRESS = { action: 'mine.show', subject: 's' };
/** What stands beside the text under test, told apart from all that it is made of. */
export const OTHER = 'other';

/** A block of each type with a text in each of its places; a type that is missing does not compile. */
const PLACES: { readonly [Type in BlockType]: readonly ((text: string) => Block)[] } = {
  title: [(text) => ({ type: 'title', text })],
  text: [
    (text) => ({ type: 'text', text: [text] }),
    (text) => ({ type: 'text', text: [{ bold: text }], isMuted: true }),
    (text) => ({ type: 'text', text: [{ mention: { platformUserId: null, name: text } }] }),
  ],
  fields: [
    (text) => ({ type: 'fields', fields: [{ label: text, value: OTHER }] }),
    (text) => ({ type: 'fields', fields: [{ label: OTHER, value: text }] }),
  ],
  factors: [
    (text) => ({ type: 'factors', heading: text, factors: [] }),
    (text) => ({ type: 'factors', heading: OTHER, factors: [{ text, size: OTHER }] }),
  ],
  chart: [
    (text) => ({ type: 'chart', title: text, alternativeText: OTHER, labels: [], values: [], png: null }),
    (text) => ({ type: 'chart', title: OTHER, alternativeText: text, labels: [], values: [], png: null }),
    (text) => ({
      type: 'chart',
      title: OTHER,
      alternativeText: OTHER,
      labels: [text],
      values: [1],
      png: null,
    }),
  ],
  notice: [(text) => ({ type: 'notice', text: [text], tone: 'warning' })],
  buttons: [
    (text) => ({ type: 'buttons', visible: [{ text, press: PRESS }], more: [], moreLabel: OTHER }),
    (text) => ({
      type: 'buttons',
      visible: [],
      more: [
        { text, press: PRESS },
        { text: OTHER, press: PRESS },
      ],
      moreLabel: OTHER,
    }),
  ],
  menu: [(text) => ({ type: 'menu', label: OTHER, options: [{ text, press: PRESS }] })],
  input: [
    (text) => ({
      type: 'input',
      input: { kind: 'text', name: 'n', label: text, isMultiline: false, isOptional: true, maxLength: 10 },
    }),
    (text) => ({
      type: 'input',
      input: { kind: 'select', name: 'n', label: OTHER, options: [{ text, value: 'v' }], isOptional: true },
    }),
  ],
  divider: [],
};

/** Every place of a card where a text can stand, as the block that has it there. */
export const EVERY_PLACE = Object.values(PLACES).flat();
