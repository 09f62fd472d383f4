import { z } from 'zod';
import type { Form, Input } from '../../../src/chat/card.js';
import { isBlank } from '../../text/clean-text.js';
import { TEAMS_LIMITS } from '../limits.js';
import { CANCEL_DATA, formData } from '../press-data.js';
import type { CardElement } from './adaptive-card.js';
import { contentOf, type MessageContent } from './card.js';
import { inputElements } from './input.js';
import { lineElements, plainMarkdown, plainText } from './lines.js';
import { mentionsOf } from './mentions.js';
import { executeAction } from './press-actions.js';

/** What was typed before, and what is wrong with it, by the input's name. */
export interface Filled {
  readonly values: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
}

const EMPTY: Filled = { values: {}, errors: {} };

/** A form as a card with inputs: bots can't open anything over the conversation on every client. */
export function renderForm(
  form: Form,
  origin: string | null,
  { values, errors }: Filled = EMPTY,
): MessageContent {
  const carried = JSON.stringify(form);
  const isCarried = carried.length <= TEAMS_LIMITS.carriedForm;
  const intro = form.intro ?? [];
  const mentions = mentionsOf(intro);
  const known = new Set(form.inputs.map(({ name }) => name));
  const elsewhere = Object.entries(errors).flatMap(([name, text]) => (known.has(name) ? [] : [text]));
  const elements: CardElement[] = [
    {
      type: 'TextBlock',
      text: plainMarkdown(form.title, TEAMS_LIMITS.title),
      wrap: true,
      style: 'heading',
      size: 'Large',
      weight: 'Bolder',
    },
    ...lineElements(intro, mentions),
    ...elsewhere.map(errorElement),
    ...form.inputs.flatMap((input) => {
      const error = Object.hasOwn(errors, input.name) ? errors[input.name] : undefined;
      const shown = inputElements(filled(input, values));
      return error === undefined ? shown : [...shown, errorElement(error)];
    }),
    {
      type: 'ActionSet',
      actions: [
        executeAction(form.submitText, formData(form, origin, isCarried ? carried : null), 'auto', 'primary'),
        executeAction(form.cancelText, CANCEL_DATA, 'none'),
      ],
    },
  ];
  return contentOf(form.title, elements, mentions);
}

/** The form that a submit carries; null where it carries none. */
export function readCarriedForm(carried: string | null): Form | null {
  const parsed = CarriedForm.safeParse(carried === null ? null : jsonOrNull(carried));
  return parsed.success ? (parsed.data as Form) : null;
}

const inline = z.union([
  z.string(),
  z.object({ bold: z.string() }),
  z.object({ mention: z.object({ platformUserId: z.string().nullable(), name: z.string() }) }),
]);
const shared = {
  name: z.string().min(1),
  label: z.string(),
  isOptional: z.boolean(),
  initial: z.string().optional(),
  hint: z.string().optional(),
};
const CarriedForm = z.object({
  id: z.string().min(1),
  subject: z.string(),
  title: z.string(),
  submitText: z.string(),
  cancelText: z.string(),
  intro: z.array(inline).nullable(),
  inputs: z.array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('text'), ...shared, isMultiline: z.boolean(), maxLength: z.number() }),
      z.object({
        kind: z.literal('select'),
        ...shared,
        options: z.array(z.object({ text: z.string(), value: z.string() })),
      }),
    ]),
  ),
  args: z.record(z.string(), z.string()).optional(),
});

function filled(input: Input, values: Filled['values']): Input {
  const typed = Object.hasOwn(values, input.name) ? values[input.name] : undefined;
  return typed === undefined ? input : { ...input, initial: typed };
}

function errorElement(text: string): CardElement {
  return {
    type: 'RichTextBlock',
    spacing: 'None',
    inlines: [
      {
        type: 'TextRun',
        text: `⚠️ ${isBlank(text) ? '–' : plainText(text, TEAMS_LIMITS.inputLabel)}`,
        color: 'Attention',
        weight: 'Bolder',
      },
    ],
  };
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
