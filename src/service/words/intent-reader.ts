import { type BuyingEvidence, findBuying } from '../../reading/buying-finder.js';
import { type ReadingWithReasons, readTextWithReasons } from '../../reading/read-text.js';
import { cleanText } from '../../reading/words.js';
import type { Intent, IntentReason, ReadIntent, StopFinding } from './intent.js';
import { joinSpelledOut, type WhyNotJudged, whyNotReadable } from './judgeable.js';
import { matterOf, moodOf } from './matter.js';
import type { MeaningAtHand } from './meaning.js';
import { isReadWhole, meaningOfPassage, spansToRead } from './meant-spans.js';
import { type Passage, partsOf, passageOf } from './passages.js';
import { LONG, PART, stoppedClasses, WHOLE } from './stop-bounds.js';
import { STOP_CLASSES, type StopClass } from './stop-class.js';
import { type StopJudge, stopJudge, wordsFor } from './stop-judge.js';
import type { StopModel } from './stop-model.js';

/** Below it, hardly a word has been seen: some other language, or none. */
const LEAST_KNOWN = 0.37;
const MOST_WORDS_SHOWN = 5;
const LANGUAGES = ['en', 'nb', 'fi', 'sv', 'de'];

/**
 * Reads what a text wants: reasons not to offer anything, signs that somebody might buy, a need or a problem. Where it isn't
 * at hand what a text means, its words are judged alone, and more strictly.
 */
export function intentReader(model: StopModel, meaningAtHand: MeaningAtHand = () => null): ReadIntent {
  const known = { model, judge: stopJudge(model) };
  return (subject, text) => readIntent(known, meaningAtHand, subject, text);
}

/** The stretches of a text of which an intent reader asks what they mean. */
export function spansOfText(subject: string, text: string): string[] {
  return spansToRead(passageOf(readable(subject, text)));
}

interface Known {
  readonly model: StopModel;
  readonly judge: StopJudge;
}

function readable(subject: string, text: string): string {
  return joinSpelledOut(`${cleanText(subject)}\n\n${cleanText(text)}`.trim());
}

function readIntent(known: Known, meaningAtHand: MeaningAtHand, subject: string, text: string): Intent {
  const cleaned = readable(subject, text);
  const passage = passageOf(cleaned);
  const reading = readTextWithReasons('', cleaned);
  const unreadable = whyNotReadable(subject + text, cleaned, passage.words);
  const languages = languagesOf(reading.reading.language);
  const likeness = languages.map((language) => likenessOf(known, meaningAtHand, passage, language));
  const whyNot =
    unreadable ??
    (languages.length === 0 ? 'unknown_language' : null) ??
    (likeness.every(({ knownShare }) => knownShare < LEAST_KNOWN) ? ('unknown_words' as const) : null);
  const stops = [
    ...listedStops(reading),
    ...likeness.flatMap(({ stops: found }) => found).filter(firstOfClass),
  ].filter(firstOfClass);
  return intentOf(reading, passage, languages, stops, whyNot);
}

function intentOf(
  { reading, reasons }: ReadingWithReasons,
  passage: Passage,
  languages: readonly string[],
  stops: readonly StopFinding[],
  whyNot: WhyNotJudged | null,
): Intent {
  const evidence = languages.flatMap((language) => findBuying(language, passage.words));
  const signals = new Set(evidence.flatMap(({ signal }) => (signal === 'limit' ? [] : [signal])));
  const concepts = new Set(
    languages.flatMap((language) => passage.concepts(language).map(({ concept }) => concept)),
  );
  const isAtLimit = evidence.some(({ signal }) => signal === 'limit');
  const mood = moodOf(reading.tone, isAtLimit);
  return {
    language: reading.language,
    isJudged: whyNot === null,
    whyNot,
    stops,
    buying: [...signals],
    category: reading.category,
    matter: matterOf(reading.category, signals, concepts),
    mood,
    reasons: [
      ...stops.map((stop) => ({ about: stop.class, words: stop.words.join(' ') })),
      ...evidence.flatMap((found) => buyingReason(found, passage)),
      ...reasons.flatMap(({ about, words }): IntentReason[] => {
        if (about === 'tone') return [{ about: mood, words }];
        return about === reading.category ? [{ about, words }] : [];
      }),
    ],
  };
}

/** Danish is read as Norwegian; where the language isn't clear among ours, in each of them. */
function languagesOf(language: string | null): readonly string[] {
  if (language === null) return LANGUAGES;
  const readAs = language === 'da' ? 'nb' : language;
  return LANGUAGES.filter((name) => name === readAs);
}

function listedStops({ reading, reasons }: ReadingWithReasons): StopFinding[] {
  return STOP_CLASSES.filter((name) => (reading.flags as readonly string[]).includes(name)).map((name) => ({
    class: name,
    words: reasons.filter(({ about }) => about === name).map(({ words }) => words),
    by: 'phrase',
  }));
}

function likenessOf(
  { model, judge }: Known,
  meaningAtHand: MeaningAtHand,
  whole: Passage,
  language: string,
): { readonly stops: readonly StopFinding[]; readonly knownShare: number } {
  const { margins, knownShare } = judge(whole, language);
  const stopped = new Map<StopClass, Passage>();
  const note = (passage: Passage, classes: readonly StopClass[]): void => {
    for (const name of classes) if (!stopped.has(name)) stopped.set(name, passage);
  };
  const bounds = isReadWhole(whole) ? WHOLE : LONG;
  note(whole, stoppedClasses(margins, meaningOfPassage(whole, meaningAtHand), bounds));
  for (const part of partsOf(whole)) {
    note(part, stoppedClasses(judge(part, language).margins, meaningOfPassage(part, meaningAtHand), PART));
  }
  const stops = [...stopped].map(([name, passage]) => ({
    class: name,
    words: wordsFor(model, passage, language, name, MOST_WORDS_SHOWN),
    by: 'likeness' as const,
  }));
  return { stops, knownShare };
}

function firstOfClass(stop: StopFinding, index: number, all: readonly StopFinding[]): boolean {
  return all.findIndex((other) => other.class === stop.class) === index;
}

function buyingReason({ signal, from, to }: BuyingEvidence, { cleaned, words }: Passage): IntentReason[] {
  return signal === 'limit'
    ? []
    : [{ about: signal, words: cleaned.slice(words[from]?.start, words[to]?.end) }];
}
