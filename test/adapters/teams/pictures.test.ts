import { describe, expect, it } from 'vitest';
import { TEAMS_LIMITS } from '../../../adapters/teams/limits.js';
import { renderCard } from '../../../adapters/teams/render/card.js';
import type { Block, Card } from '../../../src/chat/card.js';

const UNITS_AT_MOST = 51_200;

function chart(name: string, bytes: number): Block {
  return {
    type: 'chart',
    title: name,
    alternativeText: `${name}: 3 and 4.`,
    labels: ['2 Mar', '9 Mar'],
    values: [3, 4],
    texts: ['three', 'four'],
    png: new Uint8Array(bytes),
  };
}

const cardWith = (...charts: readonly Block[]): Card => ({
  summary: 'The week',
  blocks: [{ type: 'title', text: 'The week' }, ...charts],
});

const shown = (card: Card) => JSON.stringify(renderCard(card).card);

describe('the pictures of a message in Teams', () => {
  it('stand in the card itself, two of the size that the digest has', () => {
    const text = shown(cardWith(chart('First', 5_000), chart('Second', 7_000)));
    expect(text.match(/data:image\/png/g)).toHaveLength(2);
    expect(text).not.toContain('four');
  });

  it('that do not fit together become tables, those behind first', () => {
    const text = shown(cardWith(chart('First', 12_000), chart('Second', 9_000)));
    expect(text.match(/data:image\/png/g)).toHaveLength(1);
    expect(text).toContain('Second: 3 and 4.');
    expect(text).toContain('four');
  });

  it('never make a message larger than Teams takes, and leave its words in it', () => {
    const words: Block[] = Array.from({ length: 8 }, (_, index) => ({
      type: 'text',
      text: [`${index} ${'a long line '.repeat(90)}`],
    }));
    const card = { ...cardWith(chart('First', 14_900)), blocks: [chart('First', 14_900), ...words] };
    const content = renderCard(card);
    expect(JSON.stringify(content).length).toBeLessThan(UNITS_AT_MOST);
    expect(JSON.stringify(content).length).toBeLessThan(TEAMS_LIMITS.activityUnits);
    expect(JSON.stringify(content)).toContain('7 a long line');
  });
});
