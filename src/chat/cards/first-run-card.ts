import type { Platform } from '../../domain/delivery.js';
import type { Level } from '../../domain/level.js';
import type { ModelReadiness } from '../../domain/score.js';
import type { Block, Card } from '../card.js';
import { type People, personName } from '../people.js';
import type { Reader } from '../reader.js';
import { exampleOf } from './help-card.js';
import { rulesNotice } from './rules-notice.js';

/** What one person got from the first run. */
export interface OwnerShare {
  readonly ownerId: string | null;
  readonly carded: number;
  readonly listed: number;
}

export interface FirstRunView {
  readonly levels: Readonly<Record<Level, number>>;
  readonly owners: readonly OwnerShare[];
  readonly readiness: ModelReadiness | null;
  readonly people: People;
  readonly platform: Platform;
}

// A section of a card holds ten pairs at most.
const OWNERS_SHOWN = 9;

/** The one message about everything that the first run found. */
export function firstRunCard(view: FirstRunView, reader: Reader): Card {
  const { words } = reader;
  const { high, medium, low } = view.levels;
  const total = high + medium + low;
  const title: Block = { type: 'title', text: words.text('firstRun.title') };
  const rules = view.readiness === null ? [] : [rulesNotice(view.readiness, reader)];
  if (total === 0) {
    const none = words.text('firstRun.none');
    return { summary: none, blocks: [title, { type: 'text', text: [none] }, ...rules] };
  }
  const counts = words.text('firstRun.counts', { high, medium, low, total });
  const listed = sum(view.owners, 'listed');
  const cards = words.text('firstRun.cards', { cards: sum(view.owners, 'carded') });
  const waiting = listed === 0 ? [] : [words.text('firstRun.listed', { listed })];
  const mine = words.text('firstRun.mine', { command: exampleOf('mine', view.platform, reader) });
  return {
    summary: `${words.text('firstRun.title')}: ${counts}`,
    blocks: [
      title,
      { type: 'text', text: [{ bold: counts }] },
      { type: 'text', text: [[cards, ...waiting, mine].join(' ')] },
      { type: 'text', text: [{ bold: words.text('firstRun.owners') }] },
      ownersBlock(view, reader),
      ...rules,
    ],
  };
}

function ownersBlock({ owners, people }: FirstRunView, reader: Reader): Block {
  const { words } = reader;
  const inOrder = [...owners].sort((a, b) => b.carded - a.carded || b.listed - a.listed);
  const rest = inOrder.slice(OWNERS_SHOWN);
  const shareText = (share: Pick<OwnerShare, 'carded' | 'listed'>) =>
    words.text('firstRun.owner', { cards: share.carded, listed: share.listed });
  const others =
    rest.length === 0
      ? []
      : [
          {
            label: words.text('firstRun.moreOwners', { count: rest.length }),
            value: shareText({ carded: sum(rest, 'carded'), listed: sum(rest, 'listed') }),
          },
        ];
  return {
    type: 'fields',
    fields: [
      ...inOrder.slice(0, OWNERS_SHOWN).map((share) => ({
        label:
          share.ownerId === null ? words.text('firstRun.noOwner') : personName(people, share.ownerId, reader),
        value: shareText(share),
      })),
      ...others,
    ],
  };
}

function sum(shares: readonly OwnerShare[], what: 'carded' | 'listed'): number {
  return shares.reduce((total, share) => total + share[what], 0);
}
