import { type BuyingEvidence, findBuying } from '../../reading/buying-finder.js';
import { type ReadingWithReasons, readCleanedText } from '../../reading/read-text.js';
import { cleanText } from '../../reading/words.js';
import type { Intent, IntentReason, ReadIntent, StopFinding } from './intent.js';
import { joinSpelledOut, whyNotReadable } from './judgeable.js';
import { type KnownStops, likenessOf } from './likeness.js';
import { findingOf, isOutweighed, listedIn } from './listed-phrases.js';
import { matterOf, moodOf } from './matter.js';
import type { MeaningAtHand } from './meaning.js';
import { spansToRead } from './meant-spans.js';
import { type Passage, passageOf } from './passages.js';
import { stopJudge } from './stop-judge.js';
import type { StopModel } from './stop-model.js';

/** Below it, hardly a word has been seen: some other language, or none. */
const LEAST_KNOWN = 0.37;
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

function readable(subject: string, text: string): string {
  return joinSpelledOut(`${cleanText(subject)}\n\n${cleanText(text)}`.trim());
}

function readIntent(known: KnownStops, meaningAtHand: MeaningAtHand, subject: string, text: string): Intent {
  const cleaned = readable(subject, text);
  const passage = passageOf(cleaned);
  const reading = readCleanedText(cleaned);
  const unreadable = whyNotReadable(subject + text, cleaned, passage.words);
  const languages = languagesOf(reading.reading.language);
  const listed = listedIn(reading);
  const likeness = languages.map((language) => likenessOf(known, meaningAtHand, passage, language, listed));
  const whyNot =
    unreadable ??
    (languages.length === 0 ? 'unknown_language' : null) ??
    (likeness.every(({ knownShare }) => knownShare < LEAST_KNOWN) ? ('unknown_words' as const) : null);
  const isOurs = LANGUAGES.includes(reading.reading.language ?? '');
  const outweighed = isOurs && whyNot === null ? listed.filter((each) => isOutweighed(each, likeness)) : [];
  const stops = [
    ...listed
      .filter((each) => each.isFlag && !outweighed.includes(each))
      .map((each) => findingOf(each, cleaned)),
    ...likeness.flatMap(({ stops: found }) => found).filter(firstOfClass),
  ].filter(firstOfClass);
  return intentOf({
    reading,
    passage,
    languages,
    stops,
    whyNot,
    outweighed: outweighed.map(({ class: name }) => name),
  });
}

interface ReadPassage extends Pick<Intent, 'stops' | 'whyNot' | 'outweighed'> {
  readonly reading: ReadingWithReasons;
  readonly passage: Passage;
  readonly languages: readonly string[];
}

function intentOf({ reading: told, passage, languages, stops, whyNot, outweighed }: ReadPassage): Intent {
  const { reading, reasons, toneWithoutComplaint } = told;
  const isOutweighed = (about: string) => (outweighed as readonly string[]).includes(about);
  const category = isOutweighed(reading.category) ? 'other' : reading.category;
  const tone = isOutweighed('complaint') ? toneWithoutComplaint : reading.tone;
  const evidence = languages.flatMap((language) => findBuying(language, passage.words));
  const signals = new Set(evidence.flatMap(({ signal }) => (signal === 'limit' ? [] : [signal])));
  const concepts = new Set(
    languages.flatMap((language) => passage.concepts(language).map(({ concept }) => concept)),
  );
  const isAtLimit = evidence.some(({ signal }) => signal === 'limit');
  const mood = moodOf(tone, isAtLimit);
  return {
    language: reading.language,
    isJudged: whyNot === null,
    whyNot,
    stops,
    outweighed,
    buying: [...signals],
    category,
    matter: matterOf(category, signals, concepts),
    tone,
    mood,
    reasons: [
      ...stops.map((stop) => ({ about: stop.class, words: stop.words.join(' ') })),
      ...evidence.flatMap((found) => buyingReason(found, passage)),
      ...reasons.flatMap(({ about, words }): IntentReason[] => {
        if (about === 'tone') return [{ about: mood, words }];
        return about === category ? [{ about, words }] : [];
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

function firstOfClass(stop: StopFinding, index: number, all: readonly StopFinding[]): boolean {
  return all.findIndex((other) => other.class === stop.class) === index;
}

function buyingReason({ signal, from, to }: BuyingEvidence, { cleaned, words }: Passage): IntentReason[] {
  return signal === 'limit'
    ? []
    : [{ about: signal, words: cleaned.slice(words[from]?.start, words[to]?.end) }];
}
