import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { intentReader } from '../src/service/words/intent-reader.js';
import { blindPhrases } from '../src/service/words/phrases/blind-phrases.js';
import { heardPhrases } from '../src/service/words/phrases/heard-phrases.js';
import { writtenPhrases } from '../src/service/words/phrases/written-phrases.js';
import { fitStopModel } from '../src/service/words/stop-model.js';

const phrase = z.object({
  class: z.enum(['complaint', 'cancellation', 'emergency', 'harmless']),
  text: z.string(),
});

interface Judged extends z.infer<typeof phrase> {
  readonly language: string;
  readonly isBlocked: boolean;
}

/** Neighbouring lines are alike at times; they are held out together. */
const BLOCK_LINES = 10;
const FOLDS = 10;
const MOST_MISSED = 0.01;
const MOST_MISSED_IN_A_LANGUAGE = 0.03;
const MOST_WRONGLY_BLOCKED = 0.05;
const Z_95 = 1.959964;
const TIMED_CHARACTERS = 2000;
const TIMED_TEXTS = 400;

/** What the gate's words block of a folder's phrases, a language a file. Returns what is asked for and missed. */
export function benchGateWords(folder: string, print: (line: string) => void): string[] {
  const files = readdirSync(folder)
    .filter((name) => /\.jsonl(\.gz)?$/.test(name))
    .sort();
  if (files.length === 0) throw new Error(`No .jsonl or .jsonl.gz in ${folder}: is it the right folder?`);
  const read = files.map((name) => ({
    language: name.replace(/\..*$/, ''),
    phrases: readPhrases(join(folder, name)),
  }));
  const heard = new Set(heardPhrases.map(({ text }) => text));
  const isOpen = read.some(({ phrases }) => phrases.some(({ text }) => heard.has(text)));
  if (isOpen) print('  these were learned from: each is judged by a model fitted without its block of ten');
  const judged = isOpen ? heldOut(read) : judgedBy(intentReader(), read);
  for (const language of [...read.map(({ language: name }) => name), 'all']) {
    const own = judged.filter((one) => language === 'all' || one.language === language);
    print(`  ${language.padEnd(4)}${rowsOf(own).join('  ')}`);
  }
  timeReading(judged, print);
  return missedGoals(judged);
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

function judgedBy(read: ReturnType<typeof intentReader>, all: Phrases): Judged[] {
  return all.flatMap(({ language, phrases }) =>
    phrases.map((one) => {
      const { isJudged, stops } = read('', one.text);
      return { ...one, language, isBlocked: !isJudged || stops.length > 0 };
    }),
  );
}

function heldOut(all: Phrases): Judged[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const isTested = (_: unknown, line: number): boolean => Math.floor(line / BLOCK_LINES) % FOLDS === fold;
    const tested = all.map(({ language, phrases }) => ({ language, phrases: phrases.filter(isTested) }));
    const hidden = new Set(tested.flatMap(({ phrases }) => phrases.map(({ text }) => text)));
    const known = [...writtenPhrases, ...blindPhrases, ...heardPhrases].filter(
      ({ text }) => !hidden.has(text),
    );
    return judgedBy(intentReader(fitStopModel(known)), tested);
  });
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

function timeReading(judged: readonly Judged[], print: (line: string) => void): void {
  const read = intentReader();
  const began = performance.now();
  read('', 'A first text, for which the model is fitted.');
  const firstMs = performance.now() - began;
  const took = Array.from({ length: TIMED_TEXTS }, (_, index) => {
    const text = longText(judged, index);
    const start = performance.now();
    read('', text);
    return performance.now() - start;
  })
    .slice(TIMED_TEXTS / 4)
    .sort((a, b) => a - b);
  const at = (share: number): string => (took[Math.floor(share * took.length)] ?? 0).toFixed(2);
  print(
    `  ${TIMED_CHARACTERS} characters: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms; the first text, with the fit, ${Math.round(firstMs)} ms`,
  );
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
