import { beforeAll, describe, expect, it } from 'vitest';
import { assetFolder } from '../../../adapters/text-models/asset-folder.js';
import { readStopModel } from '../../../adapters/text-models/stop-model-files.js';
import { intentReader, spansOfText } from '../../../src/service/words/intent-reader.js';
import type { StopModel } from '../../../src/service/words/stop-model.js';

/** Log odds of being a reason to stop, further than any words go. */
const HARMLESS = -30;
const CANCELLING = 30;
const LISTED = 'We hereby terminate our contract.';
const CALM = 'Could you send us the manual of the new loader? It arrived on Monday and everybody likes it.';

let model: StopModel;
beforeAll(() => {
  model = readStopModel(assetFolder('stop-texts'));
});

/** As if an encoder had read each stretch of a text: what it makes of those that hold the listed phrase, and of all others. */
function stops(text: string, listed: number | null, others = HARMLESS) {
  const read = intentReader(model, (span) => {
    const stop = span.includes('terminate') || span.includes('offers') ? listed : others;
    return stop === null ? null : { stop, class: 'cancellation' };
  });
  const intent = read('', text);
  return { by: intent.stops.map((stop) => [stop.class, stop.by]), isMeant: intent.isMeant };
}

describe('a listed phrase', () => {
  it('stops where nobody has read what is meant', () => {
    expect(stops(LISTED, null)).toMatchObject({ isMeant: false });
    expect(stops(LISTED, null).by).toContainEqual(['cancellation', 'phrase']);
  });

  it('stops where it is meant', () => {
    expect(stops(LISTED, CANCELLING)).toEqual({ by: [['cancellation', 'phrase']], isMeant: true });
  });

  it('is outweighed where it is clear that something harmless is meant', () => {
    expect(stops(LISTED, HARMLESS)).toEqual({ by: [], isMeant: true });
  });

  it('stops all the same where it asks for no more offers', () => {
    expect(stops('Please send me no more offers.', HARMLESS).by).toContainEqual(['opt_out', 'phrase']);
  });

  it('is weighed in its own part of a long text, and not in others', () => {
    const text = `${`${CALM} `.repeat(4)}${LISTED} ${`${CALM} `.repeat(4)}`;
    expect(spansOfText('', text).length).toBeGreaterThan(3);
    expect(stops(text, HARMLESS).by).toEqual([]);
    expect(stops(text, CANCELLING).by).toContainEqual(['cancellation', 'phrase']);
    expect(stops(text, null).by).toContainEqual(['cancellation', 'phrase']);
    // Beside it something else is meant: that stops, by no phrase.
    expect(stops(text, HARMLESS, CANCELLING).by).toEqual([['cancellation', 'likeness']]);
  });
});
