import { expect, it } from 'vitest';
import { rankText } from '../../../src/chat/cards/rank-text.js';
import { readerFor } from '../../../src/chat/reader.js';
import type { Language } from '../../../src/domain/staff.js';

it.each<[Language, number, number, string]>([
  ['en', 92.4, 0.08, '92/100 (top 8%)'],
  ['en', 99.9, 0, '100/100 (top 1%)'],
  ['en', 50, 0.5, '50/100 (top 50%)'],
  ['en', 38, 0.62, '38/100 (bottom 38%)'],
  ['en', 0, 1, '0/100 (bottom 1%)'],
  ['nb', 38, 0.62, '38/100 (nederste 38 %)'],
  ['fi', 38, 0.62, '38/100 (alimman 38 %:n joukossa)'],
])('a rank reads as praise in the upper half alone: in %s %d of 100', (language, score, topShare, text) => {
  const said = rankText({ score, topShare }, readerFor(language, 'Europe/Oslo'));
  expect(said.replaceAll('\u00a0', ' ')).toBe(text);
});
