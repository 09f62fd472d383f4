import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blindPhrases } from '../../../src/service/words/phrases/blind-phrases.js';
import { heardPhrases } from '../../../src/service/words/phrases/heard-phrases.js';
import { STOP_CLASSES } from '../../../src/service/words/phrases/training-phrase.js';
import { writtenPhrases } from '../../../src/service/words/phrases/written-phrases.js';

const OPEN = 'test/service/phrases/open';

describe('the phrases that the gate learns from', () => {
  it('are the open half of those written by others, and nothing else of theirs', () => {
    const open = readdirSync(OPEN).flatMap((file) =>
      readFileSync(`${OPEN}/${file}`, 'utf8')
        .trim()
        .split('\n')
        .map((line) => {
          const { class: name, text } = JSON.parse(line) as { class: string; text: string };
          return `${file.slice(0, 2)} ${name} ${text}`;
        }),
    );
    const heard = heardPhrases.map(({ language, class: name, text }) => `${language} ${name} ${text}`);
    expect(heard.toSorted()).toEqual(open.toSorted());
  });

  it('hold every class in every language, none twice', () => {
    for (const language of ['en', 'nb', 'fi', 'de', 'sv']) {
      for (const name of [...STOP_CLASSES, 'harmless']) {
        const own = [...writtenPhrases, ...blindPhrases].filter(
          (phrase) => phrase.language === language && phrase.class === name,
        );
        expect(own.length, `${language} ${name}`).toBeGreaterThanOrEqual(10);
      }
    }
    const texts = [...writtenPhrases, ...blindPhrases, ...heardPhrases].map(
      ({ language, text }) => `${language} ${text}`,
    );
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });
});
