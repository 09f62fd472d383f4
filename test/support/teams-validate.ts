import * as AdaptiveCards from 'adaptivecards';
import { z } from 'zod';

/**
 * What Teams' clients take of a card: the published parser of Adaptive Cards 1.5, and what learn.microsoft.com says beside
 * it, written down by hand and apart from the product's own limits, so that a mistake there shows here. Strict: an unknown
 * property is a mistake.
 */

const LONE_SURROGATE = /\p{Surrogate}/u;
/** 100 KB, counted as UTF-16. */
const MESSAGE_UNITS = 51_200;
const ACTIONS_PER_SET = 6;
const SUPPORTED = AdaptiveCards.Versions.v1_5;

const wellFormed = z.string().refine((text) => !LONE_SURROGATE.test(text), 'half of a surrogate pair');
const seen = wellFormed.refine((text) => text.trim() !== '', 'only spaces');
const placed = {
  id: z.string().min(1).optional(),
  isVisible: z.boolean().optional(),
  separator: z.boolean().optional(),
  spacing: z.enum(['None', 'Small', 'Default', 'Medium']).optional(),
};
const run = z.strictObject({
  type: z.literal('TextRun'),
  text: wellFormed.min(1),
  weight: z.literal('Bolder').optional(),
  isSubtle: z.boolean().optional(),
  size: z.literal('Small').optional(),
  color: z.literal('Attention').optional(),
});
const data = z.record(z.string(), z.unknown());
const pressable = {
  title: seen.refine((text) => !text.includes('\n'), 'a line break on a button'),
  style: z.enum(['positive', 'destructive']).optional(),
  tooltip: seen.optional(),
};
const answering = { data, associatedInputs: z.enum(['auto', 'none']) };
const submit = z.strictObject({ type: z.literal('Action.Submit'), ...pressable, ...answering });
const action = z.discriminatedUnion('type', [
  z
    .strictObject({
      type: z.literal('Action.Execute'),
      verb: z.string().min(1),
      ...pressable,
      ...answering,
      fallback: submit,
    })
    .refine(
      ({ data: one, fallback }) => JSON.stringify(one) === JSON.stringify(fallback.data),
      'the fallback asks for something else',
    ),
  z.strictObject({
    type: z.literal('Action.ShowCard'),
    ...pressable,
    card: z.strictObject({
      type: z.literal('AdaptiveCard'),
      version: z.literal('1.5'),
      get body(): z.ZodType {
        return z.array(element).min(1);
      },
    }),
  }),
  z.strictObject({
    type: z.literal('Action.ToggleVisibility'),
    ...pressable,
    targetElements: z.array(z.string()).min(1),
  }),
]);
const element: z.ZodType = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('RichTextBlock'), inlines: z.array(run).min(1), ...placed }),
  z.strictObject({
    type: z.literal('TextBlock'),
    text: seen,
    wrap: z.literal(true),
    style: z.literal('heading').optional(),
    size: z.enum(['Small', 'Large']).optional(),
    weight: z.literal('Bolder').optional(),
    isSubtle: z.boolean().optional(),
    ...placed,
  }),
  z.strictObject({
    type: z.literal('FactSet'),
    facts: z.array(z.strictObject({ title: seen, value: seen })).min(1),
    ...placed,
  }),
  z.strictObject({
    type: z.literal('Image'),
    url: z.string().startsWith('data:image/png;base64,'),
    altText: seen,
    size: z.literal('Stretch'),
    ...placed,
  }),
  z.strictObject({
    type: z.literal('Container'),
    style: z.enum(['emphasis', 'warning']).optional(),
    get items(): z.ZodType {
      return z.array(element).min(1);
    },
    ...placed,
  }),
  z.strictObject({
    type: z.literal('Input.ChoiceSet'),
    label: seen,
    style: z.enum(['compact', 'filtered']),
    choices: z.array(z.strictObject({ title: seen, value: z.string().min(1) })).min(1),
    value: z.string().optional(),
    placeholder: seen.optional(),
    ...placed,
    id: z.string().min(1),
  }),
  z.strictObject({
    type: z.literal('Input.Text'),
    label: seen,
    isMultiline: z.boolean(),
    maxLength: z.number().int().min(1),
    value: wellFormed.optional(),
    placeholder: seen.optional(),
    ...placed,
    id: z.string().min(1),
  }),
  z.strictObject({
    type: z.literal('ActionSet'),
    get actions(): z.ZodType {
      return z.array(action).min(1).max(ACTIONS_PER_SET);
    },
    ...placed,
  }),
]);
const mention = z.strictObject({
  type: z.literal('mention'),
  text: z.string().regex(/^<at>[^<>]+<\/at>$/),
  mentioned: z.strictObject({ id: z.string().min(1), name: z.string().min(1) }),
});
const Card = z.strictObject({
  type: z.literal('AdaptiveCard'),
  $schema: z.literal('http://adaptivecards.io/schemas/adaptive-card.json'),
  version: z.literal('1.5'),
  fallbackText: seen,
  body: z.array(element).min(1),
  msteams: z.strictObject({ entities: z.array(mention).min(1) }).optional(),
});
const Message = z.strictObject({ summary: seen, card: Card });

/** Complaints about a message; empty when Teams would take it. */
export function teamsProblems(message: unknown): string[] {
  const problems: string[] = [];
  const parsed = Message.safeParse(message);
  if (!parsed.success)
    problems.push(...parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  if (JSON.stringify(message).length > MESSAGE_UNITS) problems.push('the message is too long');
  const ids = valuesOf(message, 'id', (holder) => 'type' in holder);
  if (new Set(ids).size !== ids.length) problems.push('ids repeat');
  if (parsed.success)
    problems.push(...parserProblems(parsed.data.card), ...mentionProblems(parsed.data.card));
  return problems;
}

/** Everything that a reader or a screen reader gets, in order. */
export function visibleText(value: unknown): string {
  return textsOf(value).join('\n');
}

function parserProblems(card: unknown): string[] {
  const context = new AdaptiveCards.SerializationContext(SUPPORTED);
  const parsed = new AdaptiveCards.AdaptiveCard();
  parsed.hostConfig = new AdaptiveCards.HostConfig({ actions: { maxActions: ACTIONS_PER_SET } });
  parsed.parse(card, context);
  const said = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  return [...said, ...parsed.validateProperties().validationEvents.map((event) => event.message)];
}

function mentionProblems(card: z.output<typeof Card>): string[] {
  const text = markdownOf(card).join('\n');
  return (card.msteams?.entities ?? [])
    .filter((entity) => !text.includes(entity.text))
    .map((entity) => `${entity.text} is declared and does not stand in the card`);
}

/** The texts in which Markdown is read. */
function markdownOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  if (holder.type === 'mention') return [];
  const own =
    holder.type === 'TextBlock'
      ? [String(holder.text)]
      : holder.type === 'FactSet'
        ? (holder.facts as { title: string; value: string }[]).flatMap((fact) => [fact.title, fact.value])
        : [];
  return [...own, ...Object.values(holder).flatMap(markdownOf)];
}

const SHOWN = new Set([
  'text',
  'title',
  'value',
  'label',
  'placeholder',
  'altText',
  'fallbackText',
  'summary',
]);

function textsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => {
    if (key === 'data' || key === 'fallback' || key === 'msteams') return [];
    return typeof held === 'string' ? (SHOWN.has(key) ? [held] : []) : textsOf(held);
  });
}

function valuesOf(value: unknown, key: string, isHolder: (holder: object) => boolean): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own: unknown = isHolder(value) ? Reflect.get(value, key) : undefined;
  return [
    ...(typeof own === 'string' ? [own] : []),
    ...Object.entries(value).flatMap(([name, held]) =>
      name === 'data' ? [] : valuesOf(held, key, isHolder),
    ),
  ];
}
