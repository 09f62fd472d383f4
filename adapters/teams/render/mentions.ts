import type { Block, Inline, RichText } from '../../../src/chat/card.js';
import { cleanLine } from '../../text/clean-text.js';
import { truncate } from '../../text/truncate.js';
import { neutral } from '../text/neutral.js';
import type { MentionEntity } from './adaptive-card.js';

/** How each mentioned person stands in the card, by id on the platform. */
export type Mentions = ReadonlyMap<string, string>;

/** Bot Framework's own ids of people, and those of the company's directory. */
const TEAMS_USER = /^(?:29:[\w-]{1,200}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;
const NAME_LENGTH = 80;
const MENTIONED_AT_MOST = 20;

/** The people whom a card mentions. Of two with the same name only the first is: Teams tells them apart by the name. */
export function mentionsIn(blocks: readonly Block[]): Mentions {
  return mentionsOf(
    blocks.flatMap((block) => (block.type === 'text' || block.type === 'notice' ? block.text : [])),
  );
}

export function mentionsOf(text: RichText): Mentions {
  const tags = new Map<string, string>();
  for (const inline of text) {
    if (typeof inline === 'string' || !('mention' in inline)) continue;
    const { platformUserId, name } = inline.mention;
    if (platformUserId === null || !TEAMS_USER.test(platformUserId) || tags.has(platformUserId)) continue;
    const shown = shownName(name);
    const tag = `<at>${shown}</at>`;
    if (shown !== '' && tags.size < MENTIONED_AT_MOST && ![...tags.values()].includes(tag))
      tags.set(platformUserId, tag);
  }
  return tags;
}

/** Without anything that could end the tag or be markup within it. */
function shownName(name: string): string {
  const plain = neutral(cleanLine(name)).replace(/[<>]/g, '');
  return truncate(plain, NAME_LENGTH).trim();
}

/** How a piece of text stands as a mention; null for what is none. */
export function tagOf(inline: Inline, mentions: Mentions): string | null {
  if (typeof inline === 'string' || !('mention' in inline)) return null;
  const { platformUserId } = inline.mention;
  return platformUserId === null ? null : (mentions.get(platformUserId) ?? null);
}

/** What Teams needs beside the card; only for those who stand in it, else it refuses the message. */
export function entitiesFor(mentions: Mentions, isShown: (tag: string) => boolean): MentionEntity[] {
  return [...mentions]
    .filter(([, tag]) => isShown(tag))
    .map(([id, tag]) => ({
      type: 'mention',
      text: tag,
      mentioned: { id, name: tag.slice('<at>'.length, -'</at>'.length) },
    }));
}
