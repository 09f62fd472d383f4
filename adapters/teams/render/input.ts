import type { Input } from '../../../src/chat/card.js';
import { cleanLine, cleanLines, isBlank } from '../../text/clean-text.js';
import { cut } from '../../text/truncate.js';
import { TEAMS_LIMITS } from '../limits.js';
import { inputId } from '../press-data.js';
import type { CardElement } from './adaptive-card.js';
import type { BlockRenderer } from './block-renderer.js';
import { fittingChoices, LISTED_AT_MOST } from './choices.js';
import { plainText } from './lines.js';

type SelectInput = Extract<Input, { kind: 'select' }>;
type TextInput = Extract<Input, { kind: 'text' }>;

export const renderInput: BlockRenderer<'input'> = ({ input }) => inputElements(input);

/** What is needed is checked by us and told at the field, in the reader's language; clients have no words for it. */
export function inputElements(input: Input): CardElement[] {
  if (input.kind === 'text') return [textElement(input)];
  return input.options.length === 0 ? [] : [selectElement(input)];
}

function textElement(input: TextInput): CardElement {
  const maxLength = Math.min(Math.max(1, Math.floor(input.maxLength)), TEAMS_LIMITS.textInput);
  const clean = input.isMultiline ? cleanLines(input.initial ?? '') : cleanLine(input.initial ?? '');
  const value = cut(clean, maxLength);
  return {
    type: 'Input.Text',
    ...sharedOf(input),
    isMultiline: input.isMultiline,
    maxLength,
    ...(value === '' ? {} : { value }),
  };
}

function selectElement(input: SelectInput): CardElement {
  const choices = fittingChoices(input.options);
  const value = choices.find((choice) => choice.value === input.initial)?.value;
  return {
    type: 'Input.ChoiceSet',
    ...sharedOf(input),
    style: choices.length > LISTED_AT_MOST ? 'filtered' : 'compact',
    choices,
    ...(value === undefined ? {} : { value }),
  };
}

function sharedOf({ name, label, hint }: Input): { id: string; label: string; placeholder?: string } {
  const placeholder =
    hint === undefined || isBlank(hint) ? {} : { placeholder: plainText(hint, TEAMS_LIMITS.placeholder) };
  return { id: inputId(name), label: plainText(label, TEAMS_LIMITS.inputLabel), ...placeholder };
}
