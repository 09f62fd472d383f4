const QUOTED = /^["'“”„«»‘’`]+(.+?)["'“”„«»‘’`]+$/su;
const NUMBERED = /^(.+?)\s*\((\S{1,64})\)$/su;
const NUMBER_SIGN = /^(?:#|(?:nr|no|num|number|nro|id)\b[.:]?)\s*/iu;

/** What somebody typed, without spaces and quotation marks around it. */
export function unquoted(text: string): string {
  const trimmed = text.trim();
  return QUOTED.exec(trimmed)?.[1]?.trim() ?? trimmed;
}

/** The number in "#1001", "no. 1001" or "nr 1001"; any other text as it is. */
export function numberIn(text: string): string {
  return text.replace(NUMBER_SIGN, '');
}

/** The parts of "Nordlys Maskin AS (1001)"; null for a text of another form. */
export function namedAndNumbered(text: string): { readonly name: string; readonly number: string } | null {
  const [, name, number] = NUMBERED.exec(text) ?? [];
  return name === undefined || number === undefined ? null : { name, number };
}
