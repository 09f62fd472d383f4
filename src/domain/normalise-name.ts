import { LEGAL_FORMS } from './legal-forms.js';

/** Longer than any company's name; what a person pastes beyond it is not looked at. */
const MAX_LENGTH = 200;

export interface NormalisedName {
  /** All words, lower case, without accents and punctuation. */
  readonly full: string;
  /** The same without the legal form, unless the legal form is all there is. */
  readonly core: string;
}

/**
 * A name as it is compared: "ÅBO Mäkinen & Søn A/S" and "abo makinen son" have the same core. A name without any letter
 * or digit stays as it is, so that it too can be found. Never throws, whatever the text.
 */
export function normaliseName(name: string): NormalisedName {
  const short = name.slice(0, MAX_LENGTH);
  const words = wordsOf(short);
  if (words.length === 0) {
    const bare = short.trim().toLowerCase();
    return { full: bare, core: bare };
  }
  const full = words.join(' ');
  return { full, core: withoutLegalForms(words).join(' ') };
}

// Letters that Unicode doesn't decompose into a base letter and a mark.
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

function wordsOf(name: string): string[] {
  const folded = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[øæœßłđðþı]/gu, (letter) => LETTERS[letter] ?? letter);
  return (
    folded
      // "S.p.A." is one word and so is "O'Brien"; any other sign parts words.
      .replace(/['’`.]/gu, '')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '')
  );
}

function withoutLegalForms(words: readonly string[]): readonly string[] {
  let rest = words;
  for (let changed = true; changed; ) {
    changed = false;
    for (const form of LEGAL_FORMS) {
      if (form.length >= rest.length) continue;
      if (isAt(rest, form, rest.length - form.length)) {
        rest = rest.slice(0, -form.length);
        changed = true;
      } else if (isAt(rest, form, 0) && canLead(form)) {
        rest = rest.slice(form.length);
        changed = true;
      }
    }
  }
  return rest;
}

// "Oy Karl Fazer Ab", "AB Volvo", "AS Norskehavn"; other forms only ever stand behind, and "Co Pilot" is a name.
const LEADING_FORMS = new Set(['as', 'ab', 'oy', 'ou', 'uab', 'sia']);

function canLead(form: readonly string[]): boolean {
  return form.length === 1 && form[0] !== undefined && LEADING_FORMS.has(form[0]);
}

function isAt(words: readonly string[], form: readonly string[], start: number): boolean {
  return form.every((word, offset) => words[start + offset] === word);
}
