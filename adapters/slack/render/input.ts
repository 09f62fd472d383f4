import type { InputBlock, KnownBlock, PlainTextInput, PlainTextOption, StaticSelect } from '@slack/types';
import type { Input, Option } from '../../../src/chat/card.js';
import { cleanLine, cleanLines } from '../../text/clean-text.js';
import { SLACK_LIMITS } from '../limits.js';
import { plainLine } from '../text/plain-text.js';
import { cut } from '../text/truncate.js';
import type { BlockRenderer } from './block-renderer.js';

/** All inputs have this action id; the block's id is the input's name, which is where errors are shown. */
export const INPUT_ACTION = 'value';

/** The published OptionGroup allows options in markup, which selects refuse. */
type SelectGroup = NonNullable<StaticSelect['option_groups']>[number];
type SelectInput = Extract<Input, { kind: 'select' }>;
type TextInput = Extract<Input, { kind: 'text' }>;

export const renderInput: BlockRenderer<'input'> = ({ input }) => inputBlocks(input);

/** @throws RangeError on a name or an option's value beyond Slack's limits: both are ours and must come back whole. */
export function inputBlocks(input: Input): KnownBlock[] {
  if (input.name.length === 0 || input.name.length > SLACK_LIMITS.blockId)
    throw new RangeError(
      `input name "${input.name.slice(0, 40)}" must have 1 to ${SLACK_LIMITS.blockId} characters`,
    );
  if (input.kind === 'select' && input.options.length === 0) return [];
  const block: InputBlock = {
    type: 'input',
    block_id: input.name,
    label: plainLine(input.label, SLACK_LIMITS.inputLabel),
    optional: input.isOptional,
    element: input.kind === 'text' ? textElement(input) : selectElement(input),
    ...(input.hint === undefined ? {} : { hint: plainLine(input.hint, SLACK_LIMITS.inputHint) }),
  };
  return [block];
}

function textElement(input: TextInput): PlainTextInput {
  const maxLength = Math.min(Math.max(1, Math.floor(input.maxLength)), SLACK_LIMITS.plainTextInput);
  const clean = input.isMultiline ? cleanLines(input.initial ?? '') : cleanLine(input.initial ?? '');
  const initial = cut(clean, maxLength);
  return {
    type: 'plain_text_input',
    action_id: INPUT_ACTION,
    multiline: input.isMultiline,
    max_length: maxLength,
    ...(initial === '' ? {} : { initial_value: initial }),
  };
}

/** Up to 100 options as a list; more in groups of 100, named by their first and last. Slack lets people type to find. */
function selectElement(input: SelectInput): StaticSelect {
  const options = input.options.map(optionOf);
  const initial = options.find((option) => option.value === input.initial);
  const element = {
    type: 'static_select' as const,
    action_id: INPUT_ACTION,
    ...(initial === undefined ? {} : { initial_option: initial }),
  };
  return options.length <= SLACK_LIMITS.optionsPerSelect
    ? { ...element, options }
    : { ...element, option_groups: groupsOf(options) };
}

function optionOf({ text, value }: Option): PlainTextOption {
  if (value.length === 0 || value.length > SLACK_LIMITS.optionValue)
    throw new RangeError(
      `option value "${value.slice(0, 40)}" must have 1 to ${SLACK_LIMITS.optionValue} characters`,
    );
  return { text: plainLine(text, SLACK_LIMITS.optionText), value };
}

function groupsOf(options: readonly PlainTextOption[]): SelectGroup[] {
  const groups: SelectGroup[] = [];
  for (let start = 0; start < options.length; start += SLACK_LIMITS.optionsPerSelect) {
    const group = options.slice(start, start + SLACK_LIMITS.optionsPerSelect);
    const [first, last] = [group[0]?.text.text ?? '', group.at(-1)?.text.text ?? ''];
    const half = SLACK_LIMITS.optionText / 2 - 2;
    groups.push({
      label: plainLine(`${cut(first, half)} – ${cut(last, half)}`, SLACK_LIMITS.optionText),
      options: group,
    });
  }
  return groups.slice(0, SLACK_LIMITS.optionGroupsPerSelect);
}
