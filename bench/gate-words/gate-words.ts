import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { assetFolder } from '../../adapters/text-models/asset-folder.js';
import { readEncoderFiles } from '../../adapters/text-models/encoder-files.js';
import { openTextReader } from '../../adapters/text-models/open-text-reader.js';
import { openSentenceEncoder } from '../../adapters/text-models/sentence-encoder.js';
import { randomStream } from '../../src/domain/random.js';
import type { TextReader } from '../../src/service/words/text-reader.js';
import { percentile } from '../statistics.js';
import { isHeldBack } from './held-back.js';
import { readPhraseFiles } from './phrase-files.js';

const phrase = z.object({
  class: z.enum(['complaint', 'cancellation', 'emergency', 'harmless']),
  text: z.string(),
});

interface Judged extends z.infer<typeof phrase> {
  readonly language: string;
  readonly isBlocked: boolean;
  /** The same of a whole ticket, whose category and tone count besides. */
  readonly isHeldBack: boolean;
}

const MOST_MISSED = 0.01;
const MOST_MISSED_IN_A_LANGUAGE = 0.03;
const MOST_WRONGLY_BLOCKED = 0.05;
const Z_95 = 1.959964;
const TIMED_CHARACTERS = 2000;
const TIMED_TEXTS = 60;
const LONG_TEXTS = 250;
const SEED = 20_261_127;

/**
 * What the gate's words block of a folder's phrases, a language a file. Returns what is asked for and missed.
 *
 * @param misses where to write which phrases were judged wrongly, unless it is null.
 */
export async function benchGateWords(
  folder: string,
  misses: string | null,
  print: (line: string) => void,
): Promise<string[]> {
  const files = readdirSync(folder)
    .filter((name) => /\.jsonl(\.gz)?$/.test(name))
    .sort();
  if (files.length === 0) throw new Error(`No .jsonl or .jsonl.gz in ${folder}: is it the right folder?`);
  const learned = new Set(readPhraseFiles().learned.map(({ text }) => lettersOf(text)));
  const all = files.map((name) => ({
    language: name.replace(/\..*$/, ''),
    phrases: readPhrases(join(folder, name)).filter(({ text }) => !learned.has(lettersOf(text))),
  }));
  print('  phrases that were learned from are left out');
  const encode = await openSentenceEncoder(await readEncoderFiles(assetFolder('stop-texts')));
  const reader = (read: typeof encode): TextReader =>
    openTextReader(assetFolder('stop-texts'), read, (fault) => {
      throw fault;
    });
  const judged = await judgedBy(reader(encode), all);
  for (const language of [...all.map(({ language: name }) => name), 'all']) {
    const own = judged.filter((one) => language === 'all' || one.language === language);
    print(`  ${language.padEnd(4)}${rowsOf(own).join('  ')}`);
  }
  print(`  as a ticket, with its category and tone: ${ticketRow(judged)}`);
  if (misses !== null) writeFileSync(misses, missesOf(judged));
  for (const row of await longRows(reader(encode), all)) print(`  ${row}`);
  await timeReading(reader(encode), judged, print);
  return missedGoals(judged);
}

/** Two phrases of which these are the same are one. */
function lettersOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

type Phrases = readonly { readonly language: string; readonly phrases: readonly z.infer<typeof phrase>[] }[];

function readPhrases(path: string): z.infer<typeof phrase>[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => phrase.parse(JSON.parse(line)));
}

async function judgedBy({ readIntent, readAhead }: TextReader, all: Phrases): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const { language, phrases } of all) {
    for (const one of phrases) {
      await readAhead([{ subject: '', text: one.text }]);
      const { isJudged, stops } = readIntent('', one.text);
      judged.push({
        ...one,
        language,
        isBlocked: !isJudged || stops.length > 0,
        isHeldBack: isHeldBack(one.text, readIntent),
      });
    }
  }
  return judged;
}

/** A stop phrase among five to ten harmless ones of its language, and so many harmless ones alone. */
async function longRows({ readIntent, readAhead }: TextReader, all: Phrases): Promise<string[]> {
  const random = randomStream(SEED, 'gate-words/long');
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const blocked = { stop: 0, harmless: 0 };
  for (let index = 0; index < 2 * LONG_TEXTS; index++) {
    const { phrases } = all[Math.floor(index / 2) % all.length] as Phrases[number];
    const of = (isHarmless: boolean) =>
      ended(pick(phrases.filter(({ class: name }) => (name === 'harmless') === isHarmless)).text);
    const sentences = Array.from({ length: 5 + Math.floor(6 * random()) }, () => of(true));
    const isStop = index % 2 === 0;
    if (isStop) sentences.splice(Math.floor(random() * sentences.length), 0, of(false));
    const text = sentences.join(' ');
    await readAhead([{ subject: '', text }]);
    const { isJudged, stops } = readIntent('', text);
    if (!isJudged || stops.length > 0) blocked[isStop ? 'stop' : 'harmless'] += 1;
  }
  const row = (what: string, count: number): string => {
    const [low, high] = wilson(count, LONG_TEXTS);
    return `${what} ${percent(count / LONG_TEXTS)} of ${LONG_TEXTS} (${percent(low)}–${percent(high)})`;
  };
  return [
    row('one stop phrase among five to ten harmless ones: blocked', blocked.stop),
    row('five to ten harmless ones: wrongly blocked', blocked.harmless),
  ];
}

function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function rowsOf(judged: readonly Judged[]): string[] {
  return ['complaint', 'cancellation', 'emergency', 'stop', 'harmless'].map((name) => {
    const own = judged.filter((one) => one.class === name || (name === 'stop' && one.class !== 'harmless'));
    const blocked = own.filter(({ isBlocked }) => isBlocked).length;
    const [low, high] = wilson(blocked, own.length);
    const label = name === 'harmless' ? 'wrongly blocked' : name === 'stop' ? 'all stop' : name;
    return `${label} ${percent(blocked / own.length)} of ${own.length} (${percent(low)}–${percent(high)})`;
  });
}

function ticketRow(judged: readonly Judged[]): string {
  const share = (isHarmless: boolean) => {
    const own = judged.filter((one) => (one.class === 'harmless') === isHarmless);
    return `${percent(own.filter((one) => one.isHeldBack).length / own.length)} of ${own.length}`;
  };
  return `all stop ${share(false)}  wrongly blocked ${share(true)}`;
}

/** Tab-separated: language, class, text. */
function missesOf(judged: readonly Judged[]): string {
  return judged
    .filter((one) => one.isBlocked === (one.class === 'harmless'))
    .map((one) => `${one.language}\t${one.class}\t${one.text}\n`)
    .join('');
}

function missedGoals(judged: readonly Judged[]): string[] {
  const stops = judged.filter((one) => one.class !== 'harmless');
  const languages = [...new Set(judged.map(({ language }) => language))];
  const missed = (of: readonly Judged[]): number =>
    1 - of.filter(({ isBlocked }) => isBlocked).length / of.length;
  const wrongly = 1 - missed(judged.filter((one) => one.class === 'harmless'));
  return [
    ...(missed(stops) > MOST_MISSED
      ? [`stop phrases blocked: ${percent(1 - missed(stops))}, goal 99 %`]
      : []),
    ...languages.flatMap((language) => {
      const share = missed(stops.filter((one) => one.language === language));
      return share > MOST_MISSED_IN_A_LANGUAGE
        ? [`${language} blocked: ${percent(1 - share)}, goal 97 %`]
        : [];
    }),
    ...(wrongly > MOST_WRONGLY_BLOCKED ? [`harmless ones blocked: ${percent(wrongly)}, at most 5 %`] : []),
  ];
}

/** Of texts that nobody has read before. */
async function timeReading(
  { readIntent, readAhead }: TextReader,
  judged: readonly Judged[],
  print: (line: string) => void,
): Promise<void> {
  const short = judged.map(({ text }) => text);
  const long = Array.from({ length: TIMED_TEXTS }, (_, index) => longText(judged, index));
  for (const [what, texts] of [
    ['as they are', short.slice(0, TIMED_TEXTS)],
    [`${TIMED_CHARACTERS} characters`, long],
  ] as const) {
    const meant: number[] = [];
    const words: number[] = [];
    for (const text of texts) {
      const start = performance.now();
      await readAhead([{ subject: '', text }]);
      const between = performance.now();
      readIntent('', text);
      words.push(performance.now() - between);
      meant.push(between - start);
    }
    const at = (times: readonly number[]): string =>
      `p50 ${percentile(times, 50).toFixed(1)} ms, p95 ${percentile(times, 95).toFixed(1)} ms`;
    print(`  ${what}: what is meant, in a thread of its own, ${at(meant)}; words ${at(words)}`);
  }
}

function longText(judged: readonly Judged[], index: number): string {
  const language = judged[(index * 37) % judged.length]?.language;
  const own = judged.filter((one) => one.language === language);
  let text = '';
  for (let at = index; text.length < TIMED_CHARACTERS; at++) text += `${own[at % own.length]?.text} `;
  return text.slice(0, TIMED_CHARACTERS);
}

/** E. B. Wilson, JASA 22, 1927. */
function wilson(hits: number, of: number): readonly [number, number] {
  if (of === 0) return [0, 1];
  const share = hits / of;
  const square = Z_95 * Z_95;
  const middle = share + square / (2 * of);
  const spread = Z_95 * Math.sqrt((share * (1 - share)) / of + square / (4 * of * of));
  return [(middle - spread) / (1 + square / of), (middle + spread) / (1 + square / of)];
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
