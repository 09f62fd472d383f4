import fc from 'fast-check';
import type { Block, BlockType, Card, CardAction, Form, Inline, Input } from '../../../src/chat/card.js';

/** What hostile or merely unlucky names look like, besides anything else. */
const UNLUCKY = [
  '<!channel>',
  '<!here|here>',
  '<@U01ADA>',
  '<http://evil.example|click>',
  'http://evil.example/?a=1&b=2',
  '@everyone',
  '@channel @here',
  '<at>Ada</at>',
  '[click](http://evil.example)',
  '[click][1]',
  'evil.example',
  'www.evil.example',
  'eve@evil.example',
  'mailto:eve@evil.example',
  '&#x68;ttp://evil.example',
  '{{DATE(2026-01-01T00:00:00Z)}}',
  '- item',
  '-',
  '1.',
  '# heading',
  '*bold* _italic_ ~gone~ `code`',
  '```\nblock\n```',
  '> quote',
  ':tada: :+1:',
  '&amp;&lt;script&gt;',
  '&'.repeat(3000),
  'R&D <Nordic> "Pumps" & Søn AS',
  '\n\n\n\n\n',
  'one\u2028two\u2029three\u0085four',
  '\u0000\u0007\u001b[31m',
  '\u2066\u202bעברית\u2069',
  '🇳🇴🇫🇮🇳'.repeat(60),
  '\u202egnp.exe',
  '\ud83d',
  '👩‍👩‍👧‍👦'.repeat(800),
  'e\u0301'.repeat(2000),
  '',
  ' ',
  '\u200b',
  'Å'.repeat(5000),
];

export const anyText = fc.oneof(
  fc.constantFrom(...UNLUCKY),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ maxLength: 200 }),
  fc.array(fc.constantFrom(...UNLUCKY), { minLength: 2, maxLength: 4 }).map((parts) => parts.join('')),
);

const inline: fc.Arbitrary<Inline> = fc.oneof(
  anyText,
  fc.record({ bold: anyText }),
  fc.record({
    mention: fc.record({
      platformUserId: fc.oneof(fc.constantFrom(null, 'U01ADA', '29:1abc', '29:2def'), anyText),
      name: anyText,
    }),
  }),
);
const richText = fc.array(inline, { maxLength: 8 });

/** Actions, subjects and arguments are the product's own; long ones are possible, in any characters. */
export const anyPress: fc.Arbitrary<CardAction> = fc.record(
  {
    action: fc.constantFrom('alert.take', 'alert.outcome', 'customer.show'),
    subject: fc.oneof(
      fc.constantFrom('churn:crm:10442:score-churn|2026-11-23', 'crm:1'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
    ),
    args: fc.dictionary(fc.string({ minLength: 1, maxLength: 10 }), fc.string({ maxLength: 60 }), {
      maxKeys: 2,
    }),
  },
  { requiredKeys: ['action', 'subject'] },
);

const button = fc.record(
  { text: anyText, press: anyPress, style: fc.constantFrom('primary' as const, 'danger' as const) },
  { requiredKeys: ['text', 'press'] },
);

function anyInput(names: fc.Arbitrary<string>): fc.Arbitrary<Input> {
  return fc.oneof(
    fc.record(
      {
        kind: fc.constant('text' as const),
        name: names,
        label: anyText,
        isMultiline: fc.boolean(),
        isOptional: fc.boolean(),
        initial: anyText,
        hint: anyText,
        maxLength: fc.integer({ min: 1, max: 9999 }),
      },
      { requiredKeys: ['kind', 'name', 'label', 'isMultiline', 'isOptional', 'maxLength'] },
    ),
    fc.record(
      {
        kind: fc.constant('select' as const),
        name: names,
        label: anyText,
        options: fc.oneof(
          fc.array(fc.record({ text: anyText, value: fc.string({ minLength: 1, maxLength: 75 }) }), {
            maxLength: 9,
          }),
          fc.constant(
            Array.from({ length: 230 }, (_, index) => ({ text: `Person ${index}`, value: `p${index}` })),
          ),
        ),
        isOptional: fc.boolean(),
        initial: fc.constantFrom('p7', 'nobody'),
        hint: anyText,
      },
      { requiredKeys: ['kind', 'name', 'label', 'options', 'isOptional'] },
    ),
  );
}

const BLOCKS: { readonly [Type in BlockType]: fc.Arbitrary<Extract<Block, { type: Type }>> } = {
  title: fc.record(
    {
      type: fc.constant('title' as const),
      text: anyText,
      level: fc.constantFrom('low' as const, 'medium' as const, 'high' as const),
      levelWord: anyText,
    },
    { requiredKeys: ['type', 'text'] },
  ),
  text: fc.record(
    { type: fc.constant('text' as const), text: richText, isMuted: fc.boolean() },
    { requiredKeys: ['type', 'text'] },
  ),
  fields: fc.record({
    type: fc.constant('fields' as const),
    fields: fc.array(fc.record({ label: anyText, value: anyText }), { maxLength: 13 }),
  }),
  factors: fc.record({
    type: fc.constant('factors' as const),
    heading: anyText,
    factors: fc.array(fc.record({ text: anyText, size: anyText }), { maxLength: 7 }),
  }),
  chart: fc.record({
    type: fc.constant('chart' as const),
    title: anyText,
    alternativeText: anyText,
    labels: fc.array(anyText, { maxLength: 14 }),
    values: fc.array(fc.double(), { maxLength: 14 }),
    png: fc.constant(null),
  }),
  notice: fc.record({
    type: fc.constant('notice' as const),
    text: richText,
    tone: fc.constantFrom('info' as const, 'warning' as const),
  }),
  buttons: fc.record({
    type: fc.constant('buttons' as const),
    visible: fc.array(button, { maxLength: 2 }),
    more: fc.array(button, { maxLength: 9 }),
    moreLabel: anyText,
  }),
  menu: fc.record({
    type: fc.constant('menu' as const),
    label: anyText,
    options: fc.array(fc.record({ text: anyText, press: anyPress }), { maxLength: 130 }),
  }),
  input: fc.record({ type: fc.constant('input' as const), input: anyInput(fc.uuid()) }),
  divider: fc.record({ type: fc.constant('divider' as const) }),
};

export const anyCard: fc.Arbitrary<Card> = fc.record({
  summary: anyText,
  blocks: fc.array(fc.oneof(...Object.values(BLOCKS)), { maxLength: 70, size: '+1' }),
});

export const anyRichText = richText;

export const anyForm: fc.Arbitrary<Form> = fc.record({
  id: fc.constantFrom('alert.resolve', 'contact.log'),
  subject: fc.string({ minLength: 1, maxLength: 200 }),
  title: anyText,
  submitText: anyText,
  cancelText: anyText,
  intro: fc.oneof(fc.constant(null), richText),
  inputs: fc.array(anyInput(fc.uuid()), { minLength: 1, maxLength: 8 }),
  args: fc.dictionary(fc.string({ minLength: 1, maxLength: 10 }), fc.string({ maxLength: 60 }), {
    maxKeys: 3,
  }),
});
