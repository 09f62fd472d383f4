import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  renderCard as cardOnSlack,
  renderReply as replyOnSlack,
} from '../../../adapters/slack/render/card.js';
import { renderForm as formOnSlack } from '../../../adapters/slack/render/form.js';
import {
  renderCard as cardOnTeams,
  renderReply as replyOnTeams,
} from '../../../adapters/teams/render/card.js';
import { renderForm as formOnTeams } from '../../../adapters/teams/render/form.js';
import { crc32 } from '../../../src/domain/crc32.js';
import { anyForeignText, FOREIGN_TEXTS } from '../../support/foreign-texts.js';
import { readSlack } from '../../support/readers/slack-reader.js';
import { readTeams } from '../../support/readers/teams-reader.js';
import { messageProblems, viewProblems } from '../../support/slack-validate.js';
import { teamsProblems } from '../../support/teams-validate.js';
import { ADA, BO } from '../workplace.js';
import { everyCompany } from './company.js';
import { everythingShown, type Shown } from './everything-shown.js';

const STAFF_MENTIONS = new Set([ADA, BO, 'UCLEO'].map((id) => `<@${id}>`));
const OPENED_FROM = {
  platform: 'slack',
  conversationId: 'C77',
  platformUserId: ADA,
  triggerId: 't',
  responseUrl: null,
} as const;
const ONCE = { rounds: 1, askers: [ADA] } as const;
/** Stands wherever foreign text can, to be put in its place. */
const MARK = 'Qwzx Fremd';

describe('foreign text, wherever it can stand in a card, a reply or a form', () => {
  let marked: readonly Shown[] = [];
  beforeAll(async () => {
    const { shown } = await everythingShown(await everyCompany('en', () => MARK), () => MARK, ONCE);
    marked = withoutTwins(shown.filter((each) => JSON.stringify(each).includes(MARK)));
  });

  it('is shown as it is: within every limit, and without a mention, a link or markup of its own', () => {
    fc.assert(
      fc.property(fc.nat(), anyForeignText, (place, text) => {
        const shown = marked[place % marked.length];
        if (shown !== undefined) expect(wrongIn(withText(shown, text))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('does no harm in any of them', () => {
    const worst = FOREIGN_TEXTS.filter((text) => text.length < 100).join(' ');
    for (const shown of marked) expect(wrongIn(withText(shown, worst)), JSON.stringify(shown)).toEqual([]);
  });

  it('does no harm on its way there either', async () => {
    const foreign = (place: string) => FOREIGN_TEXTS[crc32(place) % FOREIGN_TEXTS.length] ?? '';
    const { shown } = await everythingShown(await everyCompany('nb', foreign), foreign, ONCE);
    expect(shown.length).toBeGreaterThan(100);
    for (const each of withoutTwins(shown)) expect(wrongIn(each), JSON.stringify(each)).toEqual([]);
  });
});

/** What a platform would refuse, and what a reader would take for more than letters. */
function wrongIn(shown: Shown): unknown[] {
  switch (shown.kind) {
    case 'card': {
      const [slack, teams] = [cardOnSlack(shown.card), cardOnTeams(shown.card, '19:x@thread.tacv2')];
      return [
        ...messageProblems(slack),
        ...activeOnSlack(slack),
        ...teamsProblems(teams),
        ...activeOnTeams(teams),
      ];
    }
    case 'reply': {
      const [slack, teams] = [replyOnSlack(shown.text), replyOnTeams(shown.text)];
      return [
        ...messageProblems(slack),
        ...activeOnSlack(slack),
        ...teamsProblems(teams),
        ...activeOnTeams(teams),
      ];
    }
    case 'form': {
      const [slack, teams] = [formOnSlack(shown.form, OPENED_FROM), formOnTeams(shown.form, null)];
      return [
        ...viewProblems(slack),
        ...activeOnSlack(slack),
        ...teamsProblems(teams),
        ...activeOnTeams(teams),
      ];
    }
    case 'errors':
      return [];
  }
}

function activeOnSlack(payload: Parameters<typeof readSlack>[0]) {
  return readSlack(payload).filter(({ kind, text }) => kind !== 'bold' && !STAFF_MENTIONS.has(text));
}

function activeOnTeams({ card }: { readonly card: unknown }) {
  return readTeams(card).filter(({ kind }) => kind !== 'bold' && kind !== 'mention');
}

function withText<Value>(value: Value, text: string): Value {
  if (typeof value === 'string') return value.replaceAll(MARK, () => text) as Value;
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  if (Array.isArray(value)) return value.map((each) => withText(each, text)) as Value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, withText(held, text)])) as Value;
}

/** One of those that differ in figures and ids alone. */
function withoutTwins(shown: readonly Shown[]): Shown[] {
  const byShape = new Map(shown.map((each) => [JSON.stringify(each).replace(/\d+/g, '0'), each]));
  return [...byShape.values()];
}
