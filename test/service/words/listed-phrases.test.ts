import { beforeAll, describe, expect, it } from 'vitest';
import { assetFolder } from '../../../adapters/text-models/asset-folder.js';
import { readStopModel } from '../../../adapters/text-models/stop-model-files.js';
import { intentReader, spansOfText } from '../../../src/service/words/intent-reader.js';
import { stoppedClasses, WHOLE } from '../../../src/service/words/stop-bounds.js';
import type { StopModel } from '../../../src/service/words/stop-model.js';

/** Log odds of being a reason to stop, further than any words go. */
const HARMLESS = -30;
const CANCELLING = 30;
const LISTED = 'We hereby terminate our contract.';
const CALM = 'Could you send us the manual of the new loader? It arrived on Monday and everybody likes it.';
const LONG = `${`${CALM} `.repeat(4)}${LISTED} ${`${CALM} `.repeat(4)}`;

let model: StopModel;
beforeAll(() => {
  model = readStopModel(assetFolder('stop-texts'));
});

/** As if an encoder had read each stretch of a text: what it makes of those in which a word stands, and of all others. */
function read(
  text: string,
  word: string,
  held: number | null,
  others: number | null = HARMLESS,
  subject = '',
) {
  const reader = intentReader(model, (span) => {
    const stop = span.includes(word) ? held : others;
    return stop === null ? null : { stop, class: 'cancellation' };
  });
  const { stops, outweighed, matter, tone } = reader(subject, text);
  return { by: stops.map((stop) => [stop.class, stop.by]), outweighed, matter, tone };
}

describe('a listed phrase', () => {
  it('stops where nobody has read what is meant', () => {
    const { by, outweighed } = read(LISTED, 'terminate', null);
    expect(by).toContainEqual(['cancellation', 'phrase']);
    expect(outweighed).toEqual([]);
  });

  it('stops where it is meant', () => {
    expect(read(LISTED, 'terminate', CANCELLING)).toMatchObject({
      by: [['cancellation', 'phrase']],
      outweighed: [],
    });
  });

  it('is outweighed where it is clear that something harmless is meant, and so is what follows from it', () => {
    expect(read(LISTED, 'terminate', HARMLESS)).toMatchObject({
      by: [],
      outweighed: ['cancellation'],
      matter: 'neither',
    });
    const complaint = 'I want to make a formal complaint about the museum next door.';
    expect(read(complaint, 'museum', null).tone).toBeLessThan(-0.4);
    expect(read(complaint, 'museum', HARMLESS)).toMatchObject({
      by: [],
      outweighed: ['complaint'],
      tone: null,
    });
  });

  it.each([
    ['asks for no more offers', 'Please send me no more offers, I only want help.', 'opt_out'],
    ['tells of an emergency', 'There was a gas leak in the workshop this morning.', 'emergency'],
    ['tells of distress', 'My husband passed away last week.', 'distress'],
  ])('stops whatever is meant where it %s', (_, text, name) => {
    expect(read(text, text.slice(0, 5), HARMLESS)).toMatchObject({ by: [[name, 'phrase']], outweighed: [] });
  });

  it('counts beside what is meant, within bounds', () => {
    const margins = { complaint: -1, cancellation: -1, emergency: -1, distress: -1, opt_out: -1 };
    const stoppedAt = (stop: number, hasListed: boolean) =>
      stoppedClasses(margins, { stop, class: 'cancellation' }, WHOLE, hasListed).length > 0;
    const bounds = Array.from({ length: 400 }, (_, step) => step / 20 - 10);
    const first = (hasListed: boolean) => bounds.find((stop) => stoppedAt(stop, hasListed)) ?? Number.NaN;
    expect(first(true)).toBeLessThan(first(false) - 0.5);
    expect(stoppedAt(HARMLESS, true)).toBe(false);
  });

  it('is weighed in its own part of a long text', () => {
    expect(spansOfText('', LONG).length).toBeGreaterThan(3);
    expect(read(LONG, 'terminate', HARMLESS)).toMatchObject({ by: [], outweighed: ['cancellation'] });
    expect(read(LONG, 'terminate', CANCELLING).by).toContainEqual(['cancellation', 'phrase']);
    expect(read(LONG, 'terminate', null).by).toContainEqual(['cancellation', 'phrase']);
    // Beside it something else is meant: that stops, by no phrase.
    expect(read(LONG, 'terminate', HARMLESS, CANCELLING).by).toEqual([['cancellation', 'likeness']]);
  });

  it('stops where any part of the text was not read', () => {
    const { by, outweighed } = read(LONG, 'terminate', HARMLESS, null);
    expect(by).toContainEqual(['cancellation', 'phrase']);
    expect(outweighed).toEqual([]);
  });

  it('is weighed each time that it stands there, however it is written', () => {
    const twice = `${`${CALM} `.repeat(3)}How do we cancel our subscription to the list of spare parts? ${`${CALM} `.repeat(3)}Please CANCEL our subscription now.`;
    expect(read(twice, 'CANCEL', HARMLESS)).toMatchObject({ by: [], outweighed: ['cancellation'] });
    expect(read(twice, 'CANCEL', CANCELLING).by).toContainEqual(['cancellation', 'phrase']);
  });

  it('is found behind a line that begins like an earlier message', () => {
    const { by } = read(`From: Kari Hansen\n${LISTED}`, 'terminate', null, null, 'Contract 4711');
    expect(by).toContainEqual(['cancellation', 'phrase']);
  });

  it('is not outweighed in a language that the encoder has not learned', () => {
    const danish =
      'Vi vil gerne opsige vores abonnement og have pengene tilbage, fordi det ikke virker hos os.';
    expect(read(danish, 'opsige', HARMLESS).outweighed).toEqual([]);
  });
});
