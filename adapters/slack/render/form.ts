import type { ModalView } from '@slack/types';
import { z } from 'zod';
import type { ReplyHandle } from '../../../src/chat/adapter.js';
import type { Form } from '../../../src/chat/card.js';
import { SLACK_LIMITS } from '../limits.js';
import { ACTION_PREFIX } from '../press-value.js';
import { plainLine } from '../text/plain-text.js';
import { INPUT_ACTION, inputBlocks } from './input.js';
import { renderText } from './text.js';

/** What a form carries along and gets back: its subject, and where its opener can be answered. */
const Metadata = z.object({
  s: z.string(),
  args: z.record(z.string(), z.string()).optional(),
  c: z.string(),
  r: z.string().optional(),
});

/** @throws RangeError when the form's id, subject and arguments are longer than Slack carries. */
export function renderForm(form: Form, openedFrom: ReplyHandle): ModalView {
  const callbackId = ACTION_PREFIX + form.id;
  const metadata = metadataOf(form, openedFrom);
  if (callbackId.length > SLACK_LIMITS.callbackId || metadata.length > SLACK_LIMITS.privateMetadata)
    throw new RangeError(`form "${form.id.slice(0, 40)}" carries more than Slack's modals can hold`);
  const intro =
    form.intro === null ? [] : renderText({ type: 'text', text: form.intro }, { index: 0, iteration: '' });
  return {
    type: 'modal',
    callback_id: callbackId,
    private_metadata: metadata,
    title: plainLine(form.title, SLACK_LIMITS.viewTitle),
    submit: plainLine(form.submitText, SLACK_LIMITS.viewButton),
    close: plainLine(form.cancelText, SLACK_LIMITS.viewButton),
    blocks: [...intro, ...form.inputs.flatMap(inputBlocks)].slice(0, SLACK_LIMITS.blocksPerView),
  };
}

export interface SubmittedForm {
  readonly formId: string;
  readonly subject: string;
  readonly args: Readonly<Record<string, string>>;
  /** One entry per input, '' where nothing was entered. */
  readonly values: Readonly<Record<string, string>>;
  readonly conversationId: string;
  readonly responseUrl: string | null;
}

const StateValue = z.object({
  value: z.string().nullish(),
  selected_option: z.object({ value: z.string() }).nullish(),
});

const SubmittedView = z.object({
  callback_id: z.string().startsWith(ACTION_PREFIX),
  private_metadata: z.string(),
  state: z.object({ values: z.record(z.string(), z.record(z.string(), StateValue)) }),
});

/** A submitted view as what our form asked for, or null where it is none of ours. */
export function readSubmittedForm(view: unknown): SubmittedForm | null {
  const parsed = SubmittedView.safeParse(view);
  if (!parsed.success) return null;
  const metadata = Metadata.safeParse(JSON.parse(parsed.data.private_metadata || '{}'));
  if (!metadata.success) return null;
  const { s, args, c, r } = metadata.data;
  const entries = Object.entries(parsed.data.state.values).map(([name, actions]) => {
    const state = actions[INPUT_ACTION];
    return [name, state?.value ?? state?.selected_option?.value ?? ''] as const;
  });
  return {
    formId: parsed.data.callback_id.slice(ACTION_PREFIX.length),
    subject: s,
    args: args ?? {},
    values: Object.fromEntries(entries),
    conversationId: c,
    responseUrl: r ?? null,
  };
}

function metadataOf(form: Form, openedFrom: ReplyHandle): string {
  const full = {
    s: form.subject,
    args: form.args,
    c: openedFrom.conversationId,
    r: openedFrom.responseUrl ?? undefined,
  };
  const text = JSON.stringify(full);
  return text.length <= SLACK_LIMITS.privateMetadata ? text : JSON.stringify({ ...full, r: undefined });
}
