import { describe, expect, it } from 'vitest';
import { renderCard, renderReply } from '../../../adapters/teams/render/card.js';
import type { Block, Button, Card } from '../../../src/chat/card.js';
import { visibleText } from '../../support/teams-validate.js';

const card = (...blocks: Block[]): Card => ({ summary: 'High: Nordic Pumps AS', blocks });
const button = (text: string): Button => ({ text, press: { action: 'alert.take', subject: 'a1' } });
const bodyOf = (...blocks: Block[]) => renderCard(card(...blocks)).card.body;

describe('a card for Teams', () => {
  it('shows the level by word and shape, as a heading', () => {
    expect(bodyOf({ type: 'title', text: 'Nordic Pumps AS', level: 'high', levelWord: 'High' })).toEqual([
      expect.objectContaining({ text: '🔺 High · Nordic Pumps AS', style: 'heading', wrap: true }),
    ]);
  });

  it('keeps two buttons in sight and unfolds the rest', () => {
    const more = ['Outcome', 'Snooze', 'Hand over', 'Why', 'Talk', 'Undo', 'Log'].map(button);
    const [row] = bodyOf({
      type: 'buttons',
      visible: [button('On it'), button('Contact')],
      more,
      moreLabel: 'More',
    });
    expect(row).toMatchObject({
      type: 'ActionSet',
      actions: [
        { type: 'Action.Execute', title: 'On it', fallback: { type: 'Action.Submit' } },
        { type: 'Action.Execute', title: 'Contact' },
        {
          type: 'Action.ShowCard',
          title: 'More…',
          card: { body: [{ actions: { length: 6 } }, { actions: { length: 1 } }] },
        },
      ],
    });
  });

  it('mentions staff by their id, and only names those that Teams does not know', () => {
    const ada = { mention: { platformUserId: '29:ada', name: 'Ada <b>' } };
    const bo = { mention: { platformUserId: null, name: 'Bo' } };
    const { card: made } = renderReply([ada, ' and ', bo, ': look here']);
    expect(made.body).toEqual([
      {
        type: 'Container',
        items: [expect.objectContaining({ text: '<at>Ada \u2060b</at> and Bo: look here' })],
      },
    ]);
    expect(made.msteams?.entities).toEqual([
      { type: 'mention', text: '<at>Ada \u2060b</at>', mentioned: { id: '29:ada', name: 'Ada \u2060b' } },
    ]);
  });

  it('shows a picture where there is a small one, and a table of bars where there is none', () => {
    const chart = {
      type: 'chart',
      title: 'Orders',
      alternativeText: 'Orders fell from 4 to 2.',
      labels: ['May', 'June'],
      values: [4, 2],
    } as const;
    expect(bodyOf({ ...chart, png: new Uint8Array([137, 80, 78, 71]) })).toMatchObject([
      {
        items: [
          {},
          { type: 'Image', url: 'data:image/png;base64,iVBORw==', altText: 'Orders fell from 4 to 2.' },
        ],
      },
    ]);
    for (const png of [null, new Uint8Array(40_000)]) {
      expect(bodyOf({ ...chart, png })).toMatchObject([
        {
          items: [
            {},
            {
              facts: [
                { title: 'May', value: '████████████ 4' },
                { title: 'June', value: '██████ 2' },
              ],
            },
            {},
          ],
        },
      ]);
    }
  });

  it('unfolds the rest of a long text', () => {
    const text = Array.from({ length: 60 }, (_, index) => `Line ${index} ${'x'.repeat(60)}`).join('\n');
    const [seen, toggle, rest] = bodyOf({ type: 'text', text: [text] });
    expect(toggle).toMatchObject({ actions: [{ type: 'Action.ToggleVisibility', title: '…' }] });
    expect(rest).toMatchObject({ id: 'rest-0', isVisible: false });
    expect(`${visibleText(seen)}\n${visibleText(rest)}`).toBe(text);
  });

  it('draws a line above what follows a divider', () => {
    const [first, second] = bodyOf(
      { type: 'divider' },
      { type: 'text', text: ['One'] },
      { type: 'divider' },
      { type: 'text', text: ['Two'] },
    );
    expect(first).not.toHaveProperty('separator');
    expect(second).toHaveProperty('separator', true);
  });

  it('keeps what people press when the rest is too long for one message', () => {
    const texts = Array.from({ length: 12 }, (): Block => ({ type: 'text', text: ['x'.repeat(5_900)] }));
    const body = bodyOf(...texts, {
      type: 'buttons',
      visible: [button('On it')],
      more: [],
      moreLabel: 'More',
    });
    expect(body.at(-1)).toMatchObject({ type: 'ActionSet' });
    expect(visibleText(body)).toContain('\n…\n');
    expect(JSON.stringify(body).length).toBeLessThan(40_000);
  });

  it('offers a long list to choose from, and few choices as buttons', () => {
    const option = (index: number) => ({
      text: `Customer ${index}`,
      press: { action: 'customer.show', subject: `c${index}` },
    });
    const few = bodyOf({ type: 'menu', label: 'Remove a route', options: [1, 2].map(option) });
    expect(few).toMatchObject([
      { type: 'RichTextBlock', inlines: [{ text: 'Remove a route' }] },
      { type: 'ActionSet', actions: [{ title: 'Customer 1' }, { title: 'Customer 2' }] },
    ]);
    const many = bodyOf({
      type: 'menu',
      label: 'Which one?',
      options: Array.from({ length: 9 }, (_, index) => option(index)),
    });
    expect(many).toMatchObject([{ type: 'Input.ChoiceSet', choices: { length: 9 } }, { type: 'ActionSet' }]);
  });

  it('lists what is too long for a button on a phone, however few there are', () => {
    const press = { action: 'customer.show', subject: 'c1' };
    const long = { text: 'Fjellheim Kjøleteknikk og Varmepumper AS (1001)', press };
    expect(bodyOf({ type: 'menu', label: 'Which one?', options: [long] })).toMatchObject([
      { type: 'Input.ChoiceSet', label: 'Which one?', choices: [{ title: long.text }] },
      { type: 'ActionSet', actions: [{ title: 'Which one?' }] },
    ]);
  });

  it('does not show as buttons once more what stands in the lines above', () => {
    const options = [1, 2, 3, 4, 5].map((index) => ({
      text: `Customer ${index}`,
      press: { action: 'customer.show', subject: `c${index}` },
    }));
    const menu = { type: 'menu', label: 'Open a customer', openText: 'Open', isListedAbove: true } as const;
    expect(bodyOf({ ...menu, options })).toMatchObject([
      {
        type: 'Input.ChoiceSet',
        label: 'Open a customer',
        style: 'compact',
        choices: { length: 5 },
        // Chosen beforehand, so that a press always opens something.
        value: expect.stringContaining('c1'),
      },
      { type: 'ActionSet', actions: [{ title: 'Open' }] },
    ]);
    expect(bodyOf({ ...menu, options: options.slice(0, 3) })).toMatchObject([
      { type: 'ActionSet', actions: { length: 3 } },
    ]);
  });
});
