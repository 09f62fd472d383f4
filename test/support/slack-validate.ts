import { z } from 'zod';

/**
 * What Slack's servers check of a message or a view, from docs.slack.dev and @slack/types, written down by hand and
 * apart from the product's own limits, so that a mistake there shows here. Strict: an unknown property is an error,
 * as it is in Slack ("invalid additional property").
 */

const LONE_SURROGATE = /\p{Surrogate}/u;

/** Slack stores & < > as entities and counts them so. */
function storedLength(text: string): number {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').length;
}

const wellFormed = z.string().refine((text) => !LONE_SURROGATE.test(text), 'half of a surrogate pair');

function plain(max: number) {
  return z.strictObject({
    type: z.literal('plain_text'),
    text: wellFormed
      .min(1)
      .refine((text) => text.trim() !== '', 'only spaces')
      .refine((text) => storedLength(text) <= max, `longer than ${max}`),
    emoji: z.boolean().optional(),
  });
}

function markup(max: number) {
  return z.strictObject({
    type: z.literal('mrkdwn'),
    text: wellFormed.min(1).max(max),
    verbatim: z.boolean().optional(),
  });
}

const text = (max: number) => z.discriminatedUnion('type', [plain(max), markup(max)]);
const id = z.string().min(1).max(255);

const option = z.strictObject({ text: plain(75), value: z.string().min(1).max(75) });
const options = z.array(option).min(1).max(100);

const button = z.strictObject({
  type: z.literal('button'),
  action_id: id,
  text: plain(75),
  value: z.string().max(2000),
  style: z.enum(['primary', 'danger']).optional(),
});
const overflow = z.strictObject({
  type: z.literal('overflow'),
  action_id: id,
  options: z.array(option).min(2).max(5),
});
const staticSelect = z
  .strictObject({
    type: z.literal('static_select'),
    action_id: id,
    placeholder: plain(150).optional(),
    options: options.optional(),
    option_groups: z
      .array(z.strictObject({ label: plain(75), options }))
      .min(1)
      .max(100)
      .optional(),
    initial_option: option.optional(),
  })
  .refine(
    (select) => (select.options === undefined) !== (select.option_groups === undefined),
    'one kind of options',
  )
  .refine((select) => {
    const all = select.options ?? select.option_groups?.flatMap((group) => group.options) ?? [];
    const initial = select.initial_option;
    return initial === undefined || all.some((one) => JSON.stringify(one) === JSON.stringify(initial));
  }, 'the initial option is none of the options');
const plainTextInput = z
  .strictObject({
    type: z.literal('plain_text_input'),
    action_id: id,
    multiline: z.boolean().optional(),
    initial_value: wellFormed.optional(),
    max_length: z.number().int().min(1).max(3000).optional(),
  })
  .refine(
    (input) => (input.initial_value?.length ?? 0) <= (input.max_length ?? 3000),
    'initial value too long',
  );

const blockId = { block_id: id.optional() };
const block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('header'), text: plain(150), ...blockId }),
  z.strictObject({ type: z.literal('divider'), ...blockId }),
  z
    .strictObject({
      type: z.literal('section'),
      text: text(3000).optional(),
      fields: z.array(text(2000)).min(1).max(10).optional(),
      ...blockId,
    })
    .refine(
      (section) => section.text !== undefined || section.fields !== undefined,
      'a section without text',
    ),
  z.strictObject({ type: z.literal('context'), elements: z.array(text(3000)).min(1).max(10), ...blockId }),
  z.strictObject({
    type: z.literal('actions'),
    elements: z
      .array(z.discriminatedUnion('type', [button, overflow, staticSelect]))
      .min(1)
      .max(25)
      .refine((elements) => isUnique(elements.map((element) => element.action_id)), 'action ids repeat'),
    ...blockId,
  }),
  z.strictObject({
    type: z.literal('input'),
    label: plain(2000),
    hint: plain(2000).optional(),
    optional: z.boolean().optional(),
    element: z.discriminatedUnion('type', [plainTextInput, staticSelect]),
    ...blockId,
  }),
]);

function blocks(max: number) {
  return z
    .array(block)
    .min(1)
    .max(max)
    .refine((all) => isUnique(all.flatMap((one) => one.block_id ?? [])), 'block ids repeat');
}

const Message = z.looseObject({ text: wellFormed.min(1).max(4000), blocks: blocks(50) });

const View = z.strictObject({
  type: z.literal('modal'),
  callback_id: z.string().max(255),
  private_metadata: z.string().max(3000),
  title: plain(24),
  submit: plain(24),
  close: plain(24),
  blocks: blocks(100),
});

/** Complaints about a message's text and blocks; empty when Slack would take it. */
export function messageProblems(message: unknown): string[] {
  return problems(Message.safeParse(message));
}

/** Complaints about a modal. */
export function viewProblems(view: unknown): string[] {
  return problems(View.safeParse(view));
}

/**
 * Everything in a message or view that Slack would turn into a link, a mention, a date or an emoji: what stands in
 * angle brackets in markup, addresses and names that it would find by itself where "verbatim" is not set, and
 * shortcodes.
 */
export function activeParts(payload: {
  readonly text?: string;
  readonly blocks: readonly unknown[];
}): string[] {
  const found = payload.text === undefined ? [] : markupParts(payload.text);
  visit(payload.blocks, (object) => {
    if (object.type === 'mrkdwn' && typeof object.text === 'string') {
      found.push(...markupParts(object.text));
      if (object.verbatim !== true) found.push(...(object.text.match(/\w\.\w+|[@#]\w+/g) ?? []));
    }
    if (object.type === 'plain_text' && object.emoji !== false)
      found.push(...shortcodes(String(object.text)));
  });
  return found;
}

/** Every text a reader would see, entities decoded. */
export function visibleText(blocks: readonly unknown[]): string {
  const texts: string[] = [];
  visit(blocks, (object) => {
    if ((object.type === 'mrkdwn' || object.type === 'plain_text') && typeof object.text === 'string')
      texts.push(object.type === 'mrkdwn' ? decoded(object.text) : object.text);
  });
  return texts.join('\n');
}

function markupParts(markupText: string): string[] {
  const stray = markupText.replace(/<[^<>]*>/g, '').match(/[<>]|&(?!amp;|lt;|gt;)/g) ?? [];
  const formatted = markupText.match(/[_~`]|^\s*&gt;/gm) ?? [];
  const addresses = markupText.match(/\w+:\/\/\S+/g) ?? [];
  return [
    ...(markupText.match(/<[^<>]*>/g) ?? []),
    ...stray,
    ...formatted,
    ...addresses,
    ...shortcodes(markupText),
  ];
}

function shortcodes(plainText: string): string[] {
  return plainText.match(/:[\p{L}\p{N}_+'-]+:/gu) ?? [];
}

function decoded(markupText: string): string {
  return markupText.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

function visit(value: unknown, onObject: (object: Readonly<Record<string, unknown>>) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) onObject(value as Readonly<Record<string, unknown>>);
  for (const child of Object.values(value)) visit(child, onObject);
}

function isUnique(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}

function problems(result: z.ZodSafeParseResult<unknown>): string[] {
  if (result.success) return [];
  return result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
}
