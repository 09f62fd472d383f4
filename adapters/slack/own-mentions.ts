import { placeOf } from './workspace-id.js';

/**
 * What is said, as one workspace may be told it: its own people are mentioned by the ids that it knows, those of other
 * workspaces stand there by their names alone.
 *
 * @param workspaceId null: the home workspace.
 */
export function ownMentions<Said>(said: Said, workspaceId: string | null): Said {
  return walked(said, workspaceId) as Said;
}

function walked(part: unknown, workspaceId: string | null): unknown {
  if (Array.isArray(part)) return part.map((each) => walked(each, workspaceId));
  if (typeof part !== 'object' || part === null || part instanceof Date || ArrayBuffer.isView(part))
    return part;
  const entries = Object.entries(part).map(([key, value]) => [key, walked(value, workspaceId)] as const);
  const copy = Object.fromEntries(entries);
  return isMention(part) ? { ...copy, mention: ownMention(part.mention, workspaceId) } : copy;
}

interface Mention {
  readonly platformUserId: string | null;
}

function isMention(part: object): part is { readonly mention: Mention } {
  return 'mention' in part && typeof part.mention === 'object' && part.mention !== null;
}

function ownMention(mention: Mention, workspaceId: string | null): Mention {
  if (typeof mention.platformUserId !== 'string') return mention;
  const place = placeOf(mention.platformUserId);
  return { ...mention, platformUserId: place.workspaceId === workspaceId ? place.id : null };
}
