import { describe, expect, it } from 'vitest';
import { renderCard as renderOnSlack } from '../../../adapters/slack/render/card.js';
import { renderCard as renderOnTeams } from '../../../adapters/teams/render/card.js';
import type { Card } from '../../../src/chat/card.js';
import { renderDelivery } from '../../../src/chat/render-delivery.js';
import { pendingDelivery, type Target } from '../../../src/domain/delivery.js';
import { LANGUAGES } from '../../../src/domain/staff.js';
import { messageProblems } from '../../support/slack-validate.js';
import { teamsProblems } from '../../support/teams-validate.js';
import { cardText, pressesOf } from '../card-text.js';
import { chatTestSettings, MORNING, NORDLYS } from '../workplace.js';
import { everyCompany } from './company.js';
import { CONTENTS } from './everything-shown.js';

const CHANNEL: Target = { platform: 'slack', kind: 'channel', id: 'C77' };
const AMOUNT = /€|EUR/;

describe('what is posted in a channel', () => {
  it.each(LANGUAGES)(
    'has no amount where the channel is not marked for them, whatever it is: %s',
    async (language) => {
      const posted = await postedIn(CHANNEL, language, false);
      expect(posted.length).toBeGreaterThan(30);
      expect(posted.map(cardText).filter((text) => AMOUNT.test(text))).toEqual([]);
      for (const card of posted) {
        expect(messageProblems(renderOnSlack(card))).toEqual([]);
        expect(teamsProblems(renderOnTeams(card))).toEqual([]);
      }
    },
  );

  it('has them where it is', async () => {
    const posted = await postedIn(CHANNEL, 'en', true);
    expect(posted.map(cardText).filter((text) => AMOUNT.test(text)).length).toBeGreaterThan(3);
  });

  it('offers them privately instead', async () => {
    const [card] = await postedIn(CHANNEL, 'en', false, ['alert_card']);
    if (card === undefined) throw new Error('an alert was posted');
    expect(cardText(card)).toContain('At stake a year: shown privately');
    expect(pressesOf(card)).toContainEqual({
      text: 'Show amounts',
      action: 'customer.show',
      subject: NORDLYS,
    });
  });
});

async function postedIn(
  target: Target,
  language: (typeof LANGUAGES)[number],
  mayShowValues: boolean,
  kinds = Object.keys(CONTENTS) as (keyof typeof CONTENTS)[],
): Promise<Card[]> {
  const here = await everyCompany(language, (place) => place);
  const settings = {
    ...chatTestSettings,
    company: { ...chatTestSettings.company, language },
    routing: { ...chatTestSettings.routing, channels: { sales: { slack: target.id, mayShowValues } } },
  };
  const render = renderDelivery({ stores: here.stores, settings, now: () => MORNING });
  const cards: Card[] = [];
  // A digest and a morning list are a person's own and never come here.
  const personal: ReadonlySet<string> = new Set(['weekly_digest', 'morning_list']);
  for (const kind of kinds.filter((each) => !personal.has(each))) {
    for (const content of CONTENTS[kind]) {
      const made = await render(
        pendingDelivery({ id: 'one', alertId: null, content, target, createdAt: MORNING }),
      );
      if (made.kind === 'card') cards.push(made.card);
      if (made.kind === 'reply') cards.push({ summary: '', blocks: [{ type: 'text', text: made.text }] });
    }
  }
  return cards;
}
