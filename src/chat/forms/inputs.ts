import { CONTACT_WAYS, MOODS } from '../../domain/alert.js';
import { DEAL_OUTCOMES, OUTCOME_KINDS } from '../../domain/outcome.js';
import type { Input, Option } from '../card.js';
import { upperFirst } from '../first-letter.js';
import type { Reader } from '../reader.js';

export const NOTE_MAX_LENGTH = 500;

type Select = Extract<Input, { kind: 'select' }>;
type Text = Extract<Input, { kind: 'text' }>;

export function contactWaySelect({ words }: Reader, label: string, isOptional: boolean): Select {
  return select(
    'how',
    label,
    CONTACT_WAYS.map((way) => ({
      value: way,
      text: upperFirst(words.text(`contactWay.${way}`), words.language),
    })),
    isOptional,
  );
}

export function moodSelect({ words }: Reader, isOptional: boolean): Select {
  return select(
    'mood',
    words.text('form.mood'),
    MOODS.map((mood) => ({ value: mood, text: upperFirst(words.text(`mood.${mood}`), words.language) })),
    isOptional,
  );
}

export function outcomeSelect({ words }: Reader, isOptional: boolean): Select {
  return select(
    'outcome',
    words.text('form.outcome'),
    OUTCOME_KINDS.map((outcome) => ({ value: outcome, text: words.text(`outcome.${outcome}`) })),
    isOptional,
  );
}

export function dealOutcomeSelect({ words }: Reader): Select {
  return select(
    'outcome',
    words.text('form.outcome'),
    DEAL_OUTCOMES.map((outcome) => ({ value: outcome, text: words.text(`dealOutcome.${outcome}`) })),
    false,
  );
}

export function select(name: string, label: string, options: readonly Option[], isOptional: boolean): Select {
  return { kind: 'select', name, label, options, isOptional };
}

export function noteInput(name: string, label: string, hint: string): Text {
  return { kind: 'text', name, label, hint, isMultiline: true, isOptional: true, maxLength: NOTE_MAX_LENGTH };
}
