import { describe, expect, it } from 'vitest';
import { SLACK_LIMITS } from '../../../adapters/slack/limits.js';
import { decodePress } from '../../../adapters/slack/press-value.js';
import { renderCard, renderReply } from '../../../adapters/slack/render/card.js';
import { readSubmittedForm, renderForm } from '../../../adapters/slack/render/form.js';
import type { ReplyHandle } from '../../../src/chat/adapter.js';
import type { Block, Card, CardAction, Form } from '../../../src/chat/card.js';
import { CHURN_CARD } from '../../support/churn-card.js';
import { messageProblems, visibleText } from '../../support/slack-validate.js';

function card(...blocks: Block[]): Card {
  return { summary: 'summary', blocks };
}

function words(...blocks: Block[]): string {
  return visibleText(renderCard(card(...blocks)).blocks);
}

describe('a card', () => {
  it('is what Slack takes', () => {
    expect(messageProblems(renderCard(CHURN_CARD))).toEqual([]);
  });

  it('has the summary as its text for notifications', () => {
    expect(renderCard(CHURN_CARD).text).toBe(
      'High: Nordic Pumps &amp; Valves AS, 78 points, for Ada Lovelace',
    );
  });

  it('shows its summary where it has nothing else to show', () => {
    expect(visibleText(renderCard({ summary: 'All quiet', blocks: [] }).blocks)).toBe('All quiet');
  });
});

describe('a title', () => {
  it.each([
    ['high', '🔺'],
    ['medium', '🔶'],
    ['low', '🔵'],
  ] as const)('shows the level %s by word and shape', (level, shape) => {
    expect(words({ type: 'title', text: 'Acme', level, levelWord: 'Word' })).toBe(`${shape} Word · Acme`);
  });

  it('is followed in full where the header cuts it', () => {
    const text = 'Long name '.repeat(30).trim();
    const [header, rest] = words({ type: 'title', text }).split('\n');
    expect(header?.endsWith('…')).toBe(true);
    expect(rest).toBe(text);
  });
});

describe('running text', () => {
  it('is plain as long as nothing is bold or mentioned', () => {
    const [block] = renderCard(card({ type: 'text', text: ['*R&D* <!channel>'] })).blocks;
    expect(block).toMatchObject({ text: { type: 'plain_text', text: '*R&D* <!channel>' } });
  });

  it('mentions people whose id is known, and names the others', () => {
    const { blocks } = renderReply([
      { mention: { platformUserId: 'U01ADA', name: 'Ada' } },
      ', ',
      { mention: { platformUserId: null, name: 'Bob <!here>' } },
    ]);
    expect(blocks[0]).toMatchObject({ text: { type: 'mrkdwn', text: '<@U01ADA>, Bob &lt;!here&gt;' } });
  });

  it('never takes an id for a mention that is none', () => {
    const { blocks } = renderReply([{ mention: { platformUserId: '!channel', name: 'everyone' } }]);
    expect(blocks[0]).toMatchObject({ text: { type: 'plain_text', text: 'everyone' } });
  });

  it('shows foreign markup beside our bold letter by letter', () => {
    const { blocks } = renderReply([{ bold: 'Risk' }, ' of *A_B* ~c~ `d` :tada: <http://evil.example|x>']);
    const [block] = blocks;
    expect(block).toMatchObject({ text: { verbatim: true } });
    expect(visibleText(blocks).replaceAll('\u2060', '')).toBe(
      '*Risk* of ∗AˍB∗ ∼c∼ ˋdˋ :tada: <http://evil.example|x>',
    );
  });

  it('makes bold line by line, because bold ends where a line does', () => {
    expect(visibleText(renderReply([{ bold: 'one\n two ' }]).blocks)).toBe('*one*\n *two*');
  });

  it('keeps its lines, and makes no link of an address', () => {
    const [block] = renderReply(['one\nhttp://evil.example']).blocks;
    expect(block).toMatchObject({
      text: { type: 'mrkdwn', text: 'one\nhttp:\u2060//evil.example', verbatim: true },
    });
  });

  it('is cut between what a reader sees as letters', () => {
    const family = '👩‍👩‍👧‍👦';
    const text = words({ type: 'text', text: [family.repeat(1000)] });
    expect(text.endsWith(`${family}…`)).toBe(true);
    expect(text.length).toBeLessThanOrEqual(SLACK_LIMITS.textObject);
  });
});

describe('fields', () => {
  it('are one line each, with a bold label', () => {
    const fields = [
      { label: 'Risk', value: '78 points' },
      { label: 'Renewal', value: ' ' },
    ];
    expect(words({ type: 'fields', fields })).toBe('*Risk:* 78 points\n*Renewal:* –');
  });

  it('go on in a further section where one is full', () => {
    const fields = [1, 2, 3].map((index) => ({ label: `L${index}`, value: 'x'.repeat(1200) }));
    const { blocks } = renderCard(card({ type: 'fields', fields }));
    expect(blocks).toHaveLength(2);
    expect(visibleText(blocks)).not.toContain('…');
  });
});

describe('factors', () => {
  it('are one line each, with their size', () => {
    expect(words(...CHURN_CARD.blocks)).toContain(
      '*Why 78 points*\n• Orders down 23 % on last year *+14*\n• Pays 8 days later',
    );
  });
});

describe('a chart', () => {
  it('becomes lines of bars', () => {
    const chart = words({
      type: 'chart',
      title: 'Pipeline',
      alternativeText: 'Pipeline by month',
      labels: ['Oct', 'Nov', 'Dec', 'Jan'],
      values: [120, 60, 0, Number.NaN],
      png: null,
    });
    expect(chart).toBe(
      '*Pipeline*\n████████████ 120 · Oct\n██████ 60 · Nov\n▏ 0 · Dec\n– · Jan\nPipeline by month',
    );
  });
});

describe('presses', () => {
  it('come back as they were made, from buttons and from menus', () => {
    const { blocks } = renderCard(CHURN_CARD);
    expect(pressesOf(blocks)).toContainEqual({
      action: 'alert.outcome',
      subject: 'churn:crm:10442:score-churn|2026-11-23',
      args: { outcome: 'never_at_risk' },
    });
    expect(pressesOf(blocks)).toHaveLength(8);
  });

  it.each([
    [1, ['button', 'button', 'button']],
    [5, ['button', 'button', 'overflow']],
    [6, ['button', 'button', 'overflow', 'overflow']],
    [11, ['button', 'button', 'static_select']],
  ])('%i more than two are shown as %j', (count, types) => {
    const button = (text: string) => ({ text, press: { action: 'a', subject: 's' } });
    const { blocks } = renderCard(
      card({
        type: 'buttons',
        visible: [button('one'), button('two')],
        more: Array.from({ length: count }, (_, index) => button(`more ${index}`)),
        moreLabel: 'More',
      }),
    );
    expect(elementsOf(blocks).map((element) => element.type)).toEqual(types);
  });

  it('too long for an option become buttons, so that none is lost', () => {
    const subject = 'crm:'.padEnd(400, 'å');
    const options = [1, 2].map((index) => ({
      text: `Customer ${index}`,
      press: { action: 'customer.show', subject: `${subject}${index}` },
    }));
    const { blocks } = renderCard(card({ type: 'menu', label: 'Which one?', options }));
    expect(pressesOf(blocks).map((press) => press.subject)).toEqual([`${subject}1`, `${subject}2`]);
    expect(messageProblems({ text: 'x', blocks })).toEqual([]);
  });

  it('stay when a card is longer than a message', () => {
    const text: Block = { type: 'text', text: ['line'] };
    const buttons: Block = {
      type: 'buttons',
      visible: [{ text: 'On it', press: { action: 'alert.take', subject: 's' } }],
      more: [],
      moreLabel: 'More',
    };
    const { blocks } = renderCard(card(...Array.from({ length: 80 }, () => text), buttons));
    expect(blocks).toHaveLength(SLACK_LIMITS.blocksPerMessage);
    expect(blocks.at(-2)).toMatchObject({ elements: [{ text: '…' }] });
    expect(pressesOf(blocks)).toHaveLength(1);
  });

  it('stand in a new block when the card changes, as Slack asks for', () => {
    const idsOf = (shown: Card) => renderCard(shown).blocks.flatMap((block) => block.block_id ?? []);
    expect(idsOf(CHURN_CARD)).toEqual(idsOf({ ...CHURN_CARD }));
    expect(idsOf(CHURN_CARD)).not.toEqual(idsOf({ ...CHURN_CARD, summary: 'Taken' }));
  });

  it('of others are not taken for ours', () => {
    expect(decodePress('not json', 'b1')).toBeNull();
    expect(decodePress('{"a":"x"}', 'b1')).toBeNull();
    expect(decodePress('{"a":{"$gt":""},"s":"y"}', 'b1')).toBeNull();
  });
});

describe('a form', () => {
  const HANDLE: ReplyHandle = {
    platform: 'slack',
    conversationId: 'C01ALERTS',
    platformUserId: 'U01ADA',
    triggerId: 't',
    responseUrl: 'https://hooks.slack.com/actions/1',
  };
  const form: Form = {
    id: 'contact.log',
    subject: 'crm:1',
    args: { way: 'call' },
    title: 'Log a contact with Nordic Pumps AS',
    submitText: 'Save',
    cancelText: 'Cancel',
    intro: ['What came of it?'],
    inputs: [
      { kind: 'text', name: 'note', label: 'Note', isMultiline: true, isOptional: true, maxLength: 500 },
      {
        kind: 'select',
        name: 'mood',
        label: 'Mood',
        isOptional: false,
        options: [
          { text: 'Good', value: 'good' },
          { text: 'Bad', value: 'bad' },
        ],
        initial: 'bad',
      },
    ],
  };

  it('has a title that fits', () => {
    expect(renderForm(form, HANDLE).title.text).toBe('Log a contact with Nord…');
  });

  it('comes back with subject, arguments, values and where to answer', () => {
    const view = renderForm(form, HANDLE);
    const state = {
      values: {
        note: { value: { type: 'plain_text_input', value: null } },
        mood: { value: { type: 'static_select', selected_option: { value: 'good' } } },
      },
    };
    expect(readSubmittedForm({ ...view, state })).toEqual({
      formId: 'contact.log',
      subject: 'crm:1',
      args: { way: 'call' },
      values: { note: '', mood: 'good' },
      conversationId: 'C01ALERTS',
      responseUrl: 'https://hooks.slack.com/actions/1',
    });
  });

  it('offers thousands of people in groups', () => {
    const options = Array.from({ length: 1234 }, (_, index) => ({
      text: `Person ${index}`,
      value: `p${index}`,
    }));
    const view = renderForm(
      { ...form, inputs: [{ kind: 'select', name: 'to', label: 'To', isOptional: false, options }] },
      HANDLE,
    );
    const block = view.blocks.at(-1) as { element: { option_groups: { label: { text: string } }[] } };
    const groups = block.element.option_groups;
    expect(groups).toHaveLength(13);
    expect(groups[1]?.label.text).toBe('Person 100 – Person 199');
  });

  it('refuses to carry what would not come back', () => {
    const long = { ...form, args: { note: 'x'.repeat(4000) } };
    expect(() => renderForm(long, HANDLE)).toThrow('form "contact.log" carries more');
  });
});

interface Element {
  readonly type: string;
  readonly value?: string;
  readonly options?: readonly { readonly value: string }[];
}

function elementsOf(blocks: readonly unknown[]): readonly (Element & { readonly blockId: string })[] {
  return (blocks as { type: string; block_id?: string; elements?: Element[] }[])
    .filter((block) => block.type === 'actions')
    .flatMap((block) =>
      (block.elements ?? []).map((element) => ({ ...element, blockId: block.block_id ?? '' })),
    );
}

function pressesOf(blocks: readonly unknown[]): CardAction[] {
  return elementsOf(blocks)
    .flatMap(({ value, options, blockId }) =>
      [value, ...(options ?? []).map((option) => option.value)].map((one) => ({ one, blockId })),
    )
    .flatMap(({ one, blockId }) => (one === undefined ? [] : (decodePress(one, blockId) ?? [])));
}
