import { TICKET_FLAGS, type TicketCategory, type TicketFlag } from '../domain/event.js';
import { knownLanguage } from './known-language.js';
import type { LanguagePhrases, Topic } from './language-phrases.js';
import { surroundingsReader } from './negation.js';
import { phrasesByLanguage } from './phrases-by-language.js';
import { findStops, type StopEvidence } from './stop-finder.js';
import { isStopTopic, type StopTopic } from './stop-phrases/stop-phrases.js';
import type { TextReading } from './text-reading.js';
import { type ToneEvidence, toneFinder } from './tone-finder.js';
import { LIKELY, SURE, type TopicEvidence, topicFinder } from './topic-finder.js';
import { cleanText, type Word, wordsOf } from './words.js';

/** Words that told something, as they stand in the text. They may be personal data: shown, never logged. */
export interface ReadingReason {
  readonly about: Topic | StopTopic | 'tone';
  readonly words: string;
  /** How much they tell; of a tone, below 0 is bad. */
  readonly weight: number;
}

/** Where a phrase stands that told something. */
export interface ReadingPlace {
  readonly about: Topic | StopTopic;
  /** Whether it is enough on its own. */
  readonly isSure: boolean;
  /** In the cleaned text. */
  readonly start: number;
  readonly end: number;
}

export interface ReadingWithReasons {
  readonly reading: TextReading;
  /** The weightiest first. */
  readonly reasons: readonly ReadingReason[];
  /** Every phrase about something, as often as it stands there. */
  readonly places: readonly ReadingPlace[];
  /** What the tone would be if nothing in the text were a complaint. */
  readonly toneWithoutComplaint: number | null;
}

/**
 * What a message is about and how its writer feels, by phrases of five languages: what can be told on a first day,
 * before a company's own texts have taught anything. Reads the beginning of a long text, and nothing that was quoted
 * from an earlier message.
 */
export function readText(subject: string, text: string): TextReading {
  return readTextWithReasons(subject, text).reading;
}

/** As readText, with the words that decided. */
export function readTextWithReasons(subject: string, text: string): ReadingWithReasons {
  return readCleanedText(`${cleanText(subject)}\n\n${cleanText(text)}`);
}

/** As readTextWithReasons, of a text that has been cleaned. */
export function readCleanedText(cleaned: string): ReadingWithReasons {
  const words = wordsOf(cleaned);
  const { language, readAs } = knownLanguage(cleaned, words);
  const { topics, tones, stops } = readAs
    .map((name) => findIn(name, words))
    .reduce((best, other) => (sizeOf(other) > sizeOf(best) ? other : best), {
      topics: [],
      tones: [],
      stops: [],
    });
  const scores = scoresOf(topics);
  const isShouted = isShouting(cleaned, words);
  const reasons = [
    ...topics
      .filter(({ isRepeat }) => !isRepeat)
      .map((found) => ({
        about: found.topic,
        words: wordsAt(found, words, cleaned),
        weight: found.weight,
      })),
    ...tones.map((found) => ({
      about: 'tone' as const,
      words: wordsAt(found, words, cleaned),
      weight: found.weight,
    })),
    ...stops.map((found) => ({ about: found.topic, words: wordsAt(found, words, cleaned), weight: SURE })),
  ];
  return {
    reading: {
      language,
      category: categoryOf(scores),
      tone: toneOf(tones, isFlagged('complaint', scores), isShouted),
      flags: TICKET_FLAGS.filter((flag) =>
        isStopTopic(flag) ? stops.some(({ topic }) => topic === flag) : isFlagged(flag, scores),
      ),
    },
    reasons: reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
    places: [
      ...topics.map((found) => ({
        about: found.topic,
        isSure: found.weight >= SURE,
        ...placeOf(found, words),
      })),
      ...stops.map((found) => ({ about: found.topic, isSure: true, ...placeOf(found, words) })),
    ],
    toneWithoutComplaint: toneOf(besideComplaints(tones, topics), false, isShouted),
  };
}

interface Found {
  readonly topics: readonly TopicEvidence[];
  readonly tones: readonly ToneEvidence[];
  readonly stops: readonly StopEvidence[];
}

interface Score {
  readonly sum: number;
  /** A phrase that is enough on its own was among them. */
  readonly isSure: boolean;
}

type Scores = ReadonlyMap<Topic, Score>;

/** How loud a topic is heard among others, once it is sure: what a customer is about to do drowns what it is about. */
const LOUDNESS: Readonly<Partial<Record<Topic, number>>> = {
  cancellation: 10,
  complaint: 2,
  compatibility: 1.5,
};
/** "How do I" asks about something, which tells more. */
const HOW_TO_LOUDNESS = 0.45;
const COMPLAINT_TONE = -2;
const SHOUTED = 1.3;
const SHORTEST_SHOUT = 3;
const FEWEST_SHOUTED = 4;
/** The larger, the more evidence a tone near −1 or 1 needs. */
const TONE_SPREAD = 12;

function findIn(language: string, words: readonly Word[]): Found {
  const finder = finders.get(language);
  if (finder === undefined) return { topics: [], tones: [], stops: [] };
  const surroundings = finder.surroundings(words);
  return {
    topics: finder.topics(words, surroundings),
    tones: finder.tones(words, surroundings),
    stops: findStops(language, words, surroundings),
  };
}

function sizeOf({ topics, tones, stops }: Found): number {
  const first = topics.filter(({ isRepeat }) => !isRepeat);
  const told = [...first, ...tones].reduce((sum, { weight }) => sum + Math.abs(weight), 0);
  return told + SURE * stops.length;
}

function scoresOf(evidence: readonly TopicEvidence[]): Scores {
  const scores = new Map<Topic, Score>();
  for (const { topic, weight, isRepeat } of evidence) {
    if (isRepeat) continue;
    const before = scores.get(topic);
    scores.set(topic, { sum: (before?.sum ?? 0) + weight, isSure: before?.isSure || weight >= SURE });
  }
  return scores;
}

function categoryOf(scores: Scores): TicketCategory {
  let category: TicketCategory = 'other';
  let loudest = 0;
  for (const [topic, { sum, isSure }] of scores) {
    const loudness = sum * (topic === 'how_to' ? HOW_TO_LOUDNESS : isSure ? (LOUDNESS[topic] ?? 1) : 1);
    if (sum < LIKELY || loudness <= loudest) continue;
    category = topic === 'export_everything' ? 'data_export' : topic;
    loudest = loudness;
  }
  return category;
}

function isFlagged(flag: Exclude<TicketFlag, StopTopic>, scores: Scores): boolean {
  if (scores.get(flag)?.isSure) return true;
  return flag === 'data_export' && scores.get('export_everything')?.isSure === true;
}

/** As VADER squeezes its sums: Hutto and Gilbert, ICWSM 2014. */
function toneOf(evidence: readonly ToneEvidence[], isComplaint: boolean, isShouted: boolean): number | null {
  if (evidence.length === 0 && !isComplaint) return null;
  const told = evidence.reduce((sum, { weight }) => sum + weight, isComplaint ? COMPLAINT_TONE : 0);
  const sum = told < 0 && isShouted ? told * SHOUTED : told;
  // Hundredths are finer than any reader; adding 0 makes no −0 of it.
  return Math.round((100 * sum) / Math.sqrt(sum * sum + TONE_SPREAD)) / 100 + 0;
}

/** Without the feeling that words of complaint are heard with. */
function besideComplaints(tones: readonly ToneEvidence[], topics: readonly TopicEvidence[]): ToneEvidence[] {
  const complaints = topics.filter(({ topic }) => topic === 'complaint');
  return tones.filter(({ from, to }) => !complaints.some((each) => each.from <= to && each.to >= from));
}

/** Most words in capitals, or more than one exclamation mark in a row. */
function isShouting(cleaned: string, words: readonly Word[]): boolean {
  if (cleaned.includes('!!')) return true;
  const shouted = words.filter(({ start, end }) => {
    const written = cleaned.slice(start, end);
    return (
      written.length >= SHORTEST_SHOUT &&
      written === written.toUpperCase() &&
      written !== written.toLowerCase()
    );
  });
  return shouted.length >= FEWEST_SHOUTED && 2 * shouted.length > words.length;
}

interface WordSpan {
  readonly from: number;
  readonly to: number;
}

function wordsAt(span: WordSpan, words: readonly Word[], cleaned: string): string {
  const { start, end } = placeOf(span, words);
  return cleaned.slice(start, end);
}

function placeOf({ from, to }: WordSpan, words: readonly Word[]) {
  return { start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 };
}

const finders: ReadonlyMap<string, ReturnType<typeof findersOf>> = new Map(
  [...phrasesByLanguage].map(([language, phrases]) => [language, findersOf(phrases)]),
);

function findersOf(phrases: LanguagePhrases) {
  return {
    surroundings: surroundingsReader(phrases),
    topics: topicFinder(phrases),
    tones: toneFinder(phrases),
  };
}
