import { type BuyingEvidence, findBuying } from '../../reading/buying-finder.js';
import { type ReadingWithReasons, readTextWithReasons } from '../../reading/read-text.js';
import { cleanText } from '../../reading/words.js';
import type { Intent, IntentReason, ReadIntent, StopFinding } from './intent.js';
import { joinSpelledOut, type WhyNotJudged, whyNotReadable } from './judgeable.js';
import { matterOf, moodOf } from './matter.js';
import { type Passage, partsOf, passageOf } from './passages.js';
import { blindPhrases } from './phrases/blind-phrases.js';
import { heardPhrases } from './phrases/heard-phrases.js';
import { STOP_CLASSES, type StopClass } from './phrases/training-phrase.js';
import { writtenPhrases } from './phrases/written-phrases.js';
import { type StopJudge, stopJudge, wordsFor } from './stop-judge.js';
import { fitStopModel, type StopModel } from './stop-model.js';

/**
 * How far on the side of a class a text is stopped: far on the harmless side still, since a missed case is worse than a
 * lost offer. Chosen on phrases held out of the fit (bench, "gate-words").
 */
const STOPPED_ABOVE: Readonly<Record<StopClass, number>> = {
  complaint: -0.45,
  cancellation: -0.6,
  emergency: -0.45,
  distress: -0.2,
  opt_out: -0.45,
};
/** Parts of a long text are many: what one of them says has to be clearer. */
const PART_STOPPED_ABOVE = 0.25;
/** Below it, hardly a word has been seen: some other language, or none. */
const LEAST_KNOWN = 0.37;
const MOST_WORDS_SHOWN = 5;
const LANGUAGES = ['en', 'nb', 'fi', 'sv', 'de'];

/**
 * Reads what a text wants: reasons not to offer anything, signs that somebody might buy, a need or a problem. The model
 * is fitted at the first text, which takes a second; pass one that is already fitted where that is too late.
 */
export function intentReader(fitted?: StopModel): ReadIntent {
  let known: Known | null = fitted === undefined ? null : { model: fitted, judge: stopJudge(fitted) };
  return (subject, text) => {
    known ??= learned();
    return readIntent(known, subject, text);
  };
}

interface Known {
  readonly model: StopModel;
  readonly judge: StopJudge;
}

function learned(): Known {
  const model = fitStopModel([...writtenPhrases, ...blindPhrases, ...heardPhrases]);
  return { model, judge: stopJudge(model) };
}

function readIntent(known: Known, subject: string, text: string): Intent {
  const cleaned = joinSpelledOut(`${cleanText(subject)}\n\n${cleanText(text)}`.trim());
  const passage = passageOf(cleaned);
  const reading = readTextWithReasons('', cleaned);
  const unreadable = whyNotReadable(subject + text, cleaned, passage.words);
  const languages = languagesOf(reading.reading.language);
  const likeness = languages.map((language) => likenessOf(known, passage, language));
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
  whole: Passage,
  language: string,
): { readonly stops: readonly StopFinding[]; readonly knownShare: number } {
  const { margins, knownShare } = judge(whole, language);
  const stopped = new Map<StopClass, Passage>();
  const likeliestFirst = STOP_CLASSES.toSorted((a, b) => margins[b] - margins[a]);
  for (const name of likeliestFirst) if (margins[name] > STOPPED_ABOVE[name]) stopped.set(name, whole);
  for (const part of partsOf(whole)) {
    const judged = judge(part, language).margins;
    for (const name of STOP_CLASSES) {
      if (!stopped.has(name) && judged[name] > PART_STOPPED_ABOVE) stopped.set(name, part);
    }
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
