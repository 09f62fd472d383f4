import type { RecordCheck } from './company-records.js';
import { type Concern, type ConcernTally, sumOfConcerns, tallyOf } from './concern.js';
import { settledForms, type TextForm, textForm } from './text-form.js';

export type ValueForm = TextForm | 'code' | 'other_text' | 'international' | 'national';

/** A column whose values are written in more than one way. */
export interface FormatCheck {
  /** `country`, `phone`, `currency`, or `attribute:` and its name. */
  readonly column: string;
  /** How many values are written how, the most frequent form first. */
  readonly forms: readonly { readonly form: ValueForm; readonly values: number }[];
  /** The customers with a value in another form than most. */
  readonly concern: Concern;
}

interface Column {
  readonly forms: Map<ValueForm, number>;
  readonly tallies: Map<ValueForm, ConcernTally>;
}

/** Numbers and dates among so many texts at least are an accident of the texts. */
const LEAST_SHARE_OF_NUMBERS = 0.8;
const MOST_COLUMNS = 500;

/** Which columns mix dates, numbers, countries, currencies or telephone numbers of several forms. */
export function checkFormats(): RecordCheck<FormatCheck[]> {
  const columns = new Map<string, Column>();
  const see = (name: string, form: ValueForm, valueMinor: number | null) => {
    const column = columns.get(name) ?? { forms: new Map(), tallies: new Map() };
    if (!columns.has(name) && columns.size >= MOST_COLUMNS) return;
    columns.set(name, column);
    column.forms.set(form, (column.forms.get(form) ?? 0) + 1);
    tallyOf(column.tallies, form).add(valueMinor);
  };
  return {
    add({ customer, contacts, valueMinor }) {
      const { country, currency, attributes } = customer;
      if (country !== '') see('country', /^[A-Z]{2}$/.test(country) ? 'code' : 'other_text', valueMinor);
      if (currency !== null) see('currency', /^[A-Z]{3}$/.test(currency) ? 'code' : 'other_text', valueMinor);
      for (const form of new Set(contacts.flatMap(({ phone }) => (phone === null ? [] : phoneForm(phone))))) {
        see('phone', form, valueMinor);
      }
      for (const { name, value } of attributes) {
        if (value !== '') see(`attribute:${name}`, textForm(value), valueMinor);
      }
    },
    result: () =>
      [...columns]
        .flatMap(([name, column]) => mixedForms(name, column) ?? [])
        .sort((a, b) => b.concern.valueMinor - a.concern.valueMinor || (a.column < b.column ? -1 : 1)),
  };
}

/** Null where the column is of one form. */
function mixedForms(name: string, { forms, tallies }: Column): FormatCheck | null {
  const isAttribute = name.startsWith('attribute:');
  const counts = isAttribute ? settledForms(forms as Map<TextForm, number>) : forms;
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const [main] = sorted;
  if (main === undefined) return null;
  const isMixed = isAttribute
    ? isMixedAttribute(sorted)
    : name === 'phone'
      ? sorted.length > 1
      : counts.has('other_text');
  if (!isMixed) return null;
  const others = [...tallies].filter(([form]) =>
    isAttribute || name === 'phone' ? form !== main[0] && counts.has(form) : form === 'other_text',
  );
  return {
    column: name,
    forms: sorted.map(([form, values]) => ({ form, values })),
    concern: sumOfConcerns(others.map(([, tally]) => tally.concern())),
  };
}

/** A column of texts may hold a number now and then; one of numbers or dates may not hold two ways of writing them. */
function isMixedAttribute(sorted: readonly (readonly [ValueForm, number])[]): boolean {
  const all = sorted.reduce((sum, [, values]) => sum + values, 0);
  const texts = sorted.find(([form]) => form === 'text')?.[1] ?? 0;
  const written = sorted.filter(([form]) => form !== 'text');
  if (texts === 0) return written.length > 1;
  return written.length > 0 && all - texts >= LEAST_SHARE_OF_NUMBERS * all;
}

function phoneForm(phone: string): ValueForm {
  const text = phone.trim();
  return text.startsWith('+') || text.startsWith('00') ? 'international' : 'national';
}
