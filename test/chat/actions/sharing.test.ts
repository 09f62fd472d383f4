import { describe, expect, it } from 'vitest';
import { shareButton } from '../../../src/chat/cards/share-button.js';
import { withShareButton } from '../../../src/chat/cards/shared-card.js';
import { ACTION_NAMES } from '../../../src/chat/press.js';
import { readerFor } from '../../../src/chat/reader.js';
import { keepMonthFigures } from '../../support/keep-month-figures.js';
import { cardText, pressesOf, pressOf } from '../card-text.js';
import { ada, chatTestSettings, MORNING, NORDLYS, said, whispered, workplace } from '../workplace.js';

const administrators = { staff: [ada({ role: 'administrator' })] } as const;

describe('a private answer', () => {
  it.each([
    ['why nordlys', 'Why Nordlys Maskin AS has 74 of 100 points'],
    ['figures', 'Early warning in'],
    ['roi', 'What early warning brings in'],
    ['model', 'What the churn figures are made from'],
    ['losses', 'No losses on record'],
    ['customer nordlys', 'Nordlys Maskin AS'],
  ])(
    'to “%s” can be shown to everybody here, with who shared it and nothing to press',
    async (text, shows) => {
      const { ask, press, adapter, stores } = await workplace(administrators);
      await keepMonthFigures(stores, chatTestSettings, MORNING);
      const { action, subject, args } = pressOf(whispered(await ask(text)), 'Share here');
      expect(said(await press(action, subject, undefined, { ...args }))).toBe('Shared with everybody here.');
      const [posted] = adapter.sent;
      expect(adapter.sent).toHaveLength(1);
      const shared = posted?.card;
      if (shared === undefined) throw new Error('nothing was posted');
      expect(cardText(shared)).toContain(shows);
      expect(cardText(shared)).toContain('Shared by Ada Berg');
      expect(pressesOf(shared)).toEqual([]);
    },
  );

  it.each([
    ['slack', { platform: 'slack' }, ['Share here']],
    [
      'a channel of Teams, where it is answered in the own chat',
      { platform: 'teams' },
      ['Share in the channel'],
    ],
    ['the own chat about a channel', { platform: 'slack', isElsewhere: true }, ['Share in the channel']],
    ['the own chat', { platform: 'teams', isOwnChat: true }, []],
  ] as const)('says where it would be shared, asked in %s', (_where, place, texts) => {
    const share = shareButton({ action: 'answer.share', subject: '' }, place, readerFor('en', 'UTC'));
    expect(share.map(({ text }) => text)).toEqual(texts);
  });

  it('has its button in the row of the others', () => {
    const reader = readerFor('en', 'UTC');
    const row = { type: 'buttons', more: [], moreLabel: 'More' } as const;
    const own = { text: 'Not measured', press: { action: 'customer.missing', subject: NORDLYS } };
    const card = { summary: '', blocks: [{ ...row, visible: [own] }] };
    const shared = withShareButton(card, 'why', NORDLYS, { platform: 'slack' }, reader);
    expect(cardText(shared)).toBe('[Not measured] [Share here]');
    const full = withShareButton(shared, 'why', NORDLYS, { platform: 'slack' }, reader);
    expect(cardText(full)).toBe('[Not measured] [Share here]\n[Share here]');
  });

  it.each(['mine', 'settings', 'away', 'home', 'help', 'churned'])(
    'to “%s” is personal: there is nothing to share it with',
    async (text) => {
      const { ask } = await workplace(administrators);
      const shares = pressesOf(whispered(await ask(text))).filter(({ action }) => action.endsWith('.share'));
      expect(shares).toEqual([]);
    },
  );

  it('for managers is shared by nobody else', async () => {
    const { press, adapter } = await workplace();
    for (const what of ['figures', 'roi', 'model', 'losses']) {
      expect(said(await press('answer.share', '', undefined, { what }))).toContain('for managers');
    }
    expect(adapter.sent).toEqual([]);
  });

  it('is not shared where people of other companies read, and says why', async () => {
    const { press, adapter } = await workplace();
    adapter.setMembership({ platform: 'slack', kind: 'channel', id: 'C77' }, { isShared: true });
    expect(said(await press('answer.share', NORDLYS, undefined, { what: 'why' }))).toContain(
      'shared with another company',
    );
    expect(adapter.sent).toEqual([]);
  });

  it('that is no answer is not shared', async () => {
    const { press, adapter } = await workplace();
    for (const what of ['mine', 'constructor', '__proto__', '']) {
      expect(said(await press('answer.share', NORDLYS, undefined, { what }))).toContain(
        'no longer on record',
      );
    }
    expect(adapter.sent).toEqual([]);
  });
});

it('has no other way to a whole conversation than these two', () => {
  expect(ACTION_NAMES.filter((name) => name.includes('share'))).toEqual(['customer.share', 'answer.share']);
});
