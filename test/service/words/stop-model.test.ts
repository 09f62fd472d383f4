import { describe, expect, it } from 'vitest';
import { readPhraseFiles } from '../../../bench/gate-words/phrase-files.js';
import { packStopModel, unpackStopModel } from '../../../src/service/words/packed-stop-model.js';
import { passageOf } from '../../../src/service/words/passages.js';
import { STOP_CLASSES } from '../../../src/service/words/stop-class.js';
import { stopJudge } from '../../../src/service/words/stop-judge.js';
import { fitStopModel } from '../../../src/service/words/stop-model.js';

const { learned, heldOut } = readPhraseFiles();

describe('the phrases that models of texts learn from', () => {
  it('hold every class in every language, none twice, and none of those held out', () => {
    for (const language of ['en', 'nb', 'fi', 'de', 'sv']) {
      for (const name of [...STOP_CLASSES, 'harmless']) {
        const own = learned.filter((phrase) => phrase.language === language && phrase.class === name);
        expect(own.length, `${language} ${name}`).toBeGreaterThanOrEqual(100);
      }
    }
    const texts = [...learned, ...heldOut].map(({ language, text }) => `${language} ${text}`);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('the model of stop phrases', () => {
  const some = learned.filter((_, index) => index % 25 === 0);

  it('is the same from the same phrases', () => {
    const [one, other] = [packStopModel(fitStopModel(some)), packStopModel(fitStopModel(some))];
    expect(one.about).toEqual(other.about);
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
  });

  it('judges packed as it did before', () => {
    const model = fitStopModel(some);
    const before = stopJudge(model);
    const after = stopJudge(unpackStopModel(packStopModel(model)));
    for (const { language, text } of heldOut.slice(0, 200)) {
      const passage = passageOf(text);
      const [was, is] = [before(passage, language), after(passage, language)];
      expect(is.knownShare).toBe(was.knownShare);
      for (const name of STOP_CLASSES)
        expect(Math.abs(is.margins[name] - was.margins[name])).toBeLessThan(0.03);
    }
  });

  it('says what is wrong with bytes that are none of its', () => {
    const { about, bytes } = packStopModel(fitStopModel(some.slice(0, 50)));
    expect(() => unpackStopModel({ about, bytes: bytes.subarray(1) })).toThrow(/bytes, not/);
  });
});
