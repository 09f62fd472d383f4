import { z } from 'zod';
import type { ChatRequest } from '../../src/chat/request.js';
import { placeOf, textOfPlace } from './workspace-id.js';
import type { SlackWorkspaces } from './workspaces.js';

/**
 * The ids of a workspace as they are known here; those of the only one as they are.
 *
 * @param teamId from the request's context, where it was checked.
 */
export async function idsOf(
  workspaces: SlackWorkspaces | undefined,
  teamId: string | undefined,
): Promise<(id: string) => string> {
  if (workspaces === undefined || teamId === undefined) return (id) => id;
  const workspaceId = teamId === (await workspaces.homeId()) ? null : teamId;
  // A form that was shown again carries the id with its workspace already.
  return (id) => textOfPlace({ workspaceId, id: placeOf(id).id });
}

const Sender = z.object({ user: z.object({ team_id: z.string().min(1) }) });

/**
 * The workspace of whoever pressed, where that is another company's: in a channel that is shared with it its people press
 * too, and their ids are theirs, whoever has the same ones here. Within an organisation ids are everybody's.
 */
export function otherTeamOf(
  body: unknown,
  { teamId, enterpriseId }: { readonly teamId?: string; readonly enterpriseId?: string },
): string | null {
  const sender = Sender.safeParse(body).data?.user.team_id ?? null;
  return sender === teamId || teamId === undefined || enterpriseId !== undefined ? null : sender;
}

/**
 * A request with the ids of its workspace.
 *
 * @param otherTeamId the sender's own workspace, where that is another one.
 */
export function placedRequest<Request extends ChatRequest>(
  request: Request,
  idHere: (id: string) => string,
  otherTeamId: string | null = null,
): Request {
  const { reply } = request.from;
  const { id } = placeOf(request.from.platformUserId);
  const platformUserId = otherTeamId === null ? idHere(id) : textOfPlace({ workspaceId: otherTeamId, id });
  const conversationId = idHere(reply.conversationId);
  return {
    ...request,
    from: { ...request.from, platformUserId, reply: { ...reply, conversationId, platformUserId } },
  };
}
