import { describe, expect, it } from 'vitest';
import { SLACK_LIMITS } from '../../../adapters/slack/limits.js';
import {
  MESSAGE_LIMITS,
  OBJECT_LIMITS,
  OPTION_LIMITS,
  TYPED_AT_MOST,
  VIEW_LIMITS,
} from './payload-limits.mjs';
import { messageProblems, refusalOf, viewProblems } from './payload-problems.mjs';

const plain = (text: string) => ({ type: 'plain_text', text, emoji: false });
const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text, verbatim: true } });
const message = (...blocks: unknown[]) => ({ channel: 'C1', text: 'x', blocks });
const button = (over: object = {}) => ({
  type: 'button',
  action_id: 'a',
  text: plain('Go'),
  value: 'v',
  ...over,
});
const modal = (over: object = {}) => ({
  type: 'modal',
  title: plain('Title'),
  blocks: [section('x')],
  ...over,
});

describe('the recording Slack', () => {
  it('takes what the product sends, image and home tab included', () => {
    const image = { type: 'image', slack_file: { id: 'F1' }, alt_text: 'Orders fell.' };
    expect(refusalOf('chat.postMessage', message(section('x'), image))).toBeNull();
    expect(viewProblems({ type: 'home', blocks: [section('x')] })).toEqual([]);
    expect(viewProblems(modal())).toEqual([]);
  });

  it.each([
    ['a block of no known type', message({ type: 'sectoin' })],
    ['a property that Slack does not know', message({ ...section('x'), colour: 'red' })],
    ['markup in a header', message({ type: 'header', text: { type: 'mrkdwn', text: 'x' } })],
    ['an empty text', message(section(''))],
    ['half of a surrogate pair', message(section('\ud83d'))],
    ['a text that is too long', message(section('x'.repeat(3_001)))],
    ['entities that make it too long', message({ type: 'header', text: plain('&'.repeat(31)) })],
    ['too many blocks', message(...Array.from({ length: 51 }, () => ({ type: 'divider' })))],
    ['a block id twice', message({ type: 'divider', block_id: 'b' }, { type: 'divider', block_id: 'b' })],
    ['an action id twice', message({ type: 'actions', elements: [button(), button()] })],
    ['no elements', message({ type: 'actions', elements: [] })],
    [
      'a button that carries too much',
      message({ type: 'actions', elements: [button({ value: 'v'.repeat(2_001) })] }),
    ],
    [
      'an option that is too long',
      message({
        type: 'actions',
        elements: [
          { type: 'static_select', action_id: 'a', options: [{ text: plain('x'.repeat(76)), value: 'v' }] },
        ],
      }),
    ],
  ])('refuses %s, and says where', (_what, args) => {
    const refusal = refusalOf('chat.postMessage', args);
    expect(refusal?.error).toBe('invalid_blocks');
    expect(refusal?.messages.join()).toMatch(/\[json-pointer:\/blocks/);
    expect(messageProblems(args)).toEqual(refusal?.messages);
  });

  it.each([
    [
      'an argument that the method does not have',
      { ...message(section('x')), colour: 'red' },
      'invalid_arguments',
    ],
    [
      'a text beyond what Slack advises',
      { ...message(section('x')), text: 'x'.repeat(4_001) },
      'msg_too_long',
    ],
  ])('refuses %s', (_what, args, error) => {
    expect(refusalOf('chat.postMessage', args)?.error).toBe(error);
  });

  it.each([
    ['a title that is too long', modal({ title: plain('x'.repeat(25)) })],
    [
      'inputs without a button to send them',
      modal({
        blocks: [{ type: 'input', label: plain('L'), element: { type: 'plain_text_input', action_id: 'a' } }],
      }),
    ],
    ['more than it carries along', modal({ private_metadata: 'x'.repeat(3_001) })],
  ])('refuses a modal with %s', (_what, view) => {
    expect(refusalOf('views.open', { trigger_id: 't', view })?.error).toBe('invalid_arguments');
  });
});

describe('the product’s own limits', () => {
  it('are none wider than Slack’s', () => {
    const pairs: readonly (readonly [number, number])[] = [
      [SLACK_LIMITS.blocksPerMessage, MESSAGE_LIMITS.blocks],
      [SLACK_LIMITS.blocksPerView, VIEW_LIMITS.blocks],
      [SLACK_LIMITS.messageText, MESSAGE_LIMITS.text],
      [SLACK_LIMITS.header, OBJECT_LIMITS.header.texts.text],
      [SLACK_LIMITS.textObject, OBJECT_LIMITS.section.texts.text],
      [SLACK_LIMITS.elementsPerActions, OBJECT_LIMITS.actions.lists.elements.max],
      [SLACK_LIMITS.elementsPerContext, OBJECT_LIMITS.context.lists.elements.max],
      [SLACK_LIMITS.buttonText, OBJECT_LIMITS.button.texts.text],
      [SLACK_LIMITS.buttonValue, OBJECT_LIMITS.button.strings.value],
      [SLACK_LIMITS.optionText, OPTION_LIMITS.texts.text],
      [SLACK_LIMITS.optionValue, OPTION_LIMITS.strings.value],
      [SLACK_LIMITS.plainTextInput, TYPED_AT_MOST],
      [SLACK_LIMITS.viewTitle, OBJECT_LIMITS.modal.texts.title],
      [SLACK_LIMITS.privateMetadata, OBJECT_LIMITS.modal.strings.private_metadata],
    ];
    for (const [ours, theirs] of pairs) expect(ours).toBeLessThanOrEqual(theirs);
  });
});
