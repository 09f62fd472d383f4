/** One word of a text. */
export interface Word {
  /** Lower case, without apostrophes, cut where no phrase is that long. */
  readonly word: string;
  /** Where it stands in the cleaned text. */
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** A comma, dash or the like stands before it. */
  readonly isAfterPause: boolean;
  /** Inside quotation marks: someone else's words. */
  readonly isQuoted: boolean;
}

/** What is new in a message stands at its beginning; the rest is signatures, logs and earlier mails. */
const MOST_CHARACTERS = 20_000;
/** Longer than any word of a phrase. */
const MOST_LETTERS = 40;
/** Shorter quotations are names and emphasis. */
const FEWEST_QUOTED_WORDS = 3;

const WORD = /[\p{L}\p{N}](?:['’]?[\p{L}\p{N}\p{M}])*|[\p{Extended_Pictographic}]/gu;
const CONTROLS = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;
const SMILEY = /[:;]-?([()])(?=\s|$)/gu;
const QUOTATION =
  /"[^"\n]{1,400}"|“[^”\n]{1,400}”|„[^“”\n]{1,400}[“”]|”[^”\n]{1,400}”|«[^»\n]{1,400}»|»[^«\n]{1,400}«/gu;
/** The line under which a mail program puts the message answered to. */
const ANSWERED_TO =
  /^(?:-{2,} ?(?:original message|opprinnelig melding|alkuperäinen viesti|ursprungligt meddelande|ursprüngliche nachricht)|(?:from|fra|från|von|lähettäjä): \S|_{10,}$)/iu;

/** The text as it is read and shown: one form of each letter, no control characters, nothing that was answered to. */
export function cleanText(text: string): string {
  const start = text.slice(0, MOST_CHARACTERS).normalize('NFKC').slice(0, MOST_CHARACTERS);
  const lines = start.replaceAll('\r\n', '\n').split(/[\n\r\u2028\u2029]/u);
  const answered = lines.findIndex((line, index) => index > 0 && ANSWERED_TO.test(line));
  return (answered < 0 ? lines : lines.slice(0, answered))
    .filter((line) => !line.startsWith('>'))
    .map((line) => line.replaceAll(CONTROLS, (character) => (character === '\t' ? ' ' : '')))
    .join('\n')
    .replaceAll(SMILEY, (_, mouth: string) => (mouth === ')' ? '🙂' : '🙁'));
}

/** The words of a cleaned text, each with its sentence. */
export function wordsOf(cleaned: string): Word[] {
  const quotations = quotationsOf(cleaned);
  const words: Word[] = [];
  let sentence = 0;
  let last = 0;
  let quotation = 0;
  for (const match of cleaned.matchAll(WORD)) {
    const between = cleaned.slice(last, match.index);
    if (words.length > 0 && endsSentence(between, words.at(-1)?.word ?? '')) sentence++;
    while ((quotations[quotation]?.end ?? Number.POSITIVE_INFINITY) <= match.index) quotation++;
    last = match.index + match[0].length;
    words.push({
      word: match[0].slice(0, MOST_LETTERS).toLowerCase().replaceAll(/['’]/g, ''),
      start: match.index,
      end: last,
      sentence,
      isAfterPause: /[,;:()–—]|\s-\s/u.test(between.slice(0, MOST_LETTERS)),
      isQuoted: (quotations[quotation]?.start ?? Number.POSITIVE_INFINITY) <= match.index,
    });
  }
  return words;
}

function endsSentence(between: string, before: string): boolean {
  if (/[!?…]|\n\s*\n/u.test(between)) return true;
  // "z. B." and "1. juli" end nothing.
  return /\.(?:\s|$)/u.test(between) && before.length > 1 && !/^\p{N}+$/u.test(before);
}

function quotationsOf(cleaned: string): readonly { readonly start: number; readonly end: number }[] {
  return [...cleaned.matchAll(QUOTATION)]
    .filter(([quoted]) => quoted.split(/\s+/u, FEWEST_QUOTED_WORDS).length >= FEWEST_QUOTED_WORDS)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
